"""Wat er uit de opslag komt: een bewaard advies, en hoe het uit zijn rijen gelezen wordt."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, bindparam, select

from service.opslag.tabellen import ADVIES, INHOUD, ZAAK
from service.opslag.zicht import zichtbaar
from service.wie import Wie


class Vernietigd(Exception):
    """De inhoud is na de bewaartermijn vernietigd."""


@dataclass(frozen=True, slots=True)
class Adviesregel:
    """Een advies in een lijst, zonder inhoud. `zaak` is het kenmerk; `opvolger` is de versie die het verving, als die er is."""

    id: UUID
    zaak_id: UUID
    zaak: str
    versie: int
    vorige: UUID | None
    opvolger: UUID | None
    samenwerkingsverband: str
    aangemaakt_op: datetime
    peildatum: date
    uitkomst: str
    besluitrijp: str
    pakkethash: str
    uitvoer: str
    zout: str


@dataclass(frozen=True, slots=True)
class BewaardAdvies(Adviesregel):
    """Een advies met het dossier waarop het rust (`invoer`) en zichzelf als JSON in de vaste schrijfwijze, in UTF-8 (`advies`)."""

    invoer: str
    advies: bytes


_OPVOLGER = ADVIES.alias("opvolger")
_REGEL = (ADVIES, ZAAK.c.kenmerk.label("zaak"), ZAAK.c.zout, ZAAK.c.vernietigd_op, _OPVOLGER.c.id.label("opvolger"))


def adviesregels() -> Select[Any]:
    """De vraag naar adviezen zonder inhoud."""
    return select(*_REGEL).join(ZAAK, ZAAK.c.id == ADVIES.c.zaak_id).outerjoin(_OPVOLGER, _OPVOLGER.c.vorige == ADVIES.c.id)


# Eén keer opgebouwd: een vraag bouwen kost zoveel als haar stellen.
_MET_INHOUD = (
    adviesregels()
    .add_columns(INHOUD.c.invoer, INHOUD.c.advies)
    .outerjoin(INHOUD, INHOUD.c.advies_id == ADVIES.c.id)
    .where(ADVIES.c.id == bindparam("nummer"))
)


def als_adviesregel(rij: Row[Any]) -> Adviesregel:
    """Een rij van `adviesregels`."""
    return Adviesregel(**{naam: getattr(rij, naam) for naam in Adviesregel.__dataclass_fields__})


def lees_advies(verbinding: Connection, wie: Wie, nummer: UUID) -> BewaardAdvies | None:
    """Het advies met dit nummer, of None als het er voor deze lezer niet is.

    Raises:
        Vernietigd: als de inhoud er niet meer is.
    """
    rij = verbinding.execute(_MET_INHOUD.where(zichtbaar(wie, ADVIES)), {"nummer": nummer}).one_or_none()
    if rij is None:
        return None
    if rij.vernietigd_op is not None:
        raise Vernietigd
    return BewaardAdvies(**{naam: getattr(rij, naam) for naam in BewaardAdvies.__dataclass_fields__})
