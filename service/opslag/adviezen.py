"""Adviezen bewaren en teruglezen."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Engine
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import Session

from engine import Advies, als_json
from service.opslag.database import OpslagFout
from service.opslag.tabellen import BewaardAdvies, BewaardPakket

_Rij = TypeVar("_Rij", BewaardAdvies, BewaardPakket)


class Adviesopslag:
    """De bewaarde adviezen in één database."""

    def __init__(self, database: Engine) -> None:
        self._database = database

    def bewaar(
        self, nummer: UUID, zaak: str, invoer: str, advies: Advies, nu: datetime, regelteksten: Callable[[], Mapping[str, str]]
    ) -> BewaardAdvies:
        """Bewaart een advies onder een nieuw nummer, in één transactie met zijn regels als die nog niet bewaard zijn.

        Wat terugkomt, staat op de schijf. `regelteksten` geeft de inhoud van de regelbestanden en wordt alleen zo nodig gevraagd.

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
                _bewaar_regels(sessie, advies, regelteksten)
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
        return self._zoek(BewaardAdvies, nummer)

    def lees_regels(self, hash_: str) -> BewaardPakket | None:
        """De regels met deze hash, of None als er nooit mee beslist is.

        Raises:
            OpslagFout: als de database niet te lezen is.
        """
        return self._zoek(BewaardPakket, hash_)

    def _zoek(self, tabel: type[_Rij], sleutel: UUID | str) -> _Rij | None:
        try:
            with Session(self._database) as sessie:
                return sessie.get(tabel, sleutel)
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


def _bewaar_regels(sessie: Session, advies: Advies, regelteksten: Callable[[], Mapping[str, str]]) -> None:
    pakket = advies.pakket
    if sessie.get(BewaardPakket, pakket.hash) is not None:
        return
    bestanden = json.dumps(dict(regelteksten()), ensure_ascii=False, sort_keys=True)
    regels = {"hash": pakket.hash, "samenwerkingsverband": pakket.samenwerkingsverband, "bestanden": bestanden}
    # Twee werkers kunnen tegelijk de eerste zijn; dan wint er een, en staat er hetzelfde.
    nieuw = sqlite_insert(BewaardPakket) if sessie.get_bind().dialect.name == "sqlite" else postgres_insert(BewaardPakket)
    sessie.exec(nieuw.values(**regels).on_conflict_do_nothing())
