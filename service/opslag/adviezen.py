"""Adviezen bewaren en teruglezen."""

from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from engine import Advies, als_json
from service.opslag.database import OpslagFout
from service.opslag.tabellen import BewaardAdvies


class Adviesopslag:
    """De bewaarde adviezen in één database."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    def bewaar(self, nummer: UUID, zaak: str, invoer: str, advies: Advies, nu: datetime) -> BewaardAdvies:
        """Bewaart een advies onder een nieuw nummer. Wat terugkomt, staat op de schijf.

        Raises:
            OpslagFout: als het bewaren niet lukt; er is dan niets bewaard.
        """
        rij = BewaardAdvies(
            id=nummer,
            aangemaakt_op=nu.astimezone(UTC),
            zaak=zaak,
            samenwerkingsverband=advies.pakket.samenwerkingsverband,
            peildatum=advies.peildatum.isoformat(),
            uitkomst=advies.uitkomst,
            pakkethash=advies.pakket.hash,
            invoer=invoer,
            advies=als_json(advies),
        )
        try:
            with Session(self._database, expire_on_commit=False) as sessie:
                sessie.add(rij)
                sessie.commit()
        except SQLAlchemyError as fout:
            raise OpslagFout(f"Het advies is niet bewaard ({type(fout).__name__}).") from fout
        return rij

    def lees(self, nummer: UUID) -> BewaardAdvies | None:
        """Het advies met dit nummer, of None als het er niet is.

        Raises:
            OpslagFout: als de database niet te lezen is.
        """
        try:
            with Session(self._database) as sessie:
                return sessie.get(BewaardAdvies, nummer)
        except SQLAlchemyError as fout:
            raise OpslagFout(f"De database is niet te lezen ({type(fout).__name__}).") from fout

    def bereikbaar(self) -> bool:
        """Kan er gelezen worden?"""
        try:
            with self._database.connect() as verbinding:
                verbinding.exec_driver_sql("SELECT 1")
        except SQLAlchemyError:
            return False
        return True
