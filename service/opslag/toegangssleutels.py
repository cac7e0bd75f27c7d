"""Sleutels van systemen bewaren, herkennen en intrekken. Maken en intrekken staat in de keten; het geheim staat nergens."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, bindparam, insert, or_, select, update

from service.audit.keten import voeg_toe
from service.identiteit.sleutel import Sleutel, nieuwe_sleutel
from service.opslag.advies_schrijven import door
from service.opslag.database import bijhouden, lezen, schrijven
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL
from service.opslag.verbintenissen import van_sleutel
from service.wie import Aanroep, Wie, Wiesoort

GEMAAKT, INGETROKKEN = "sleutel_gemaakt", "sleutel_ingetrokken"
_BIJHOUDEN_PER = timedelta(hours=1)
"""Vaker opschrijven dat een sleutel gebruikt is, kost elk verzoek een schrijfbeurt en zegt niets meer."""


class GeenSleutel(Exception):
    """Deze sleutel is er niet, of is al ingetrokken; de tekst zegt welk van de twee."""


@dataclass(frozen=True, slots=True)
class Toegangssleutel:
    """Een bewaarde sleutel, zonder haar vingerafdruk."""

    id: str
    samenwerkingsverband: str
    rol: str
    betrokkene: str
    aangemaakt_op: datetime
    verloopt_op: datetime
    ingetrokken_op: datetime | None
    laatst_gebruikt_op: datetime | None

    def stand(self, nu: datetime) -> str:
        """`geldig`, `verlopen` of `ingetrokken`."""
        if self.ingetrokken_op is not None:
            return "ingetrokken"
        return "verlopen" if self.verloopt_op <= nu else "geldig"

    def moet_bijgehouden(self, nu: datetime) -> bool:
        """Is het lang genoeg geleden dat haar gebruik is opgeschreven?"""
        return self.laatst_gebruikt_op is None or nu - self.laatst_gebruikt_op >= _BIJHOUDEN_PER

    @property
    def wie(self) -> Wie:
        """Wie deze sleutel heeft."""
        return Wie(Wiesoort.SYSTEEM, f"sleutel-{self.id}", self.rol, self.samenwerkingsverband, self.betrokkene)


_SLEUTEL = select(TOEGANGSSLEUTEL).where(TOEGANGSSLEUTEL.c.id == bindparam("nummer"))
_VELDEN = [TOEGANGSSLEUTEL.c[naam] for naam in Toegangssleutel.__dataclass_fields__]


def maak(database: Engine, aanroep: Aanroep, bereik: Wie, verloopt_op: datetime) -> Sleutel:
    """Maakt een sleutel met de rol, het verband en het pseudoniem van `bereik`. Alleen hier is het geheim te zien.

    Raises:
        OpslagFout: als het bewaren niet lukt; er is dan geen sleutel.
    """
    sleutel = nieuwe_sleutel()
    rij = {
        "id": sleutel.id,
        "samenwerkingsverband": bereik.samenwerkingsverband,
        "rol": bereik.rol,
        "betrokkene": bereik.betrokkene,
        "vingerafdruk": sleutel.vingerafdruk,
        "aangemaakt_op": aanroep.nu,
        "verloopt_op": verloopt_op,
        "ingetrokken_op": None,
        "laatst_gebruikt_op": None,
        **door(aanroep),
    }
    with schrijven(database) as verbinding:
        verbinding.execute(insert(TOEGANGSSLEUTEL), rij)
        _leg_vast(verbinding, aanroep, GEMAAKT, rij)
    return sleutel


def trek_in(database: Engine, aanroep: Aanroep, nummer: str) -> None:
    """Trekt een sleutel in; vanaf het volgende verzoek geldt zij niet meer. Werpt GeenSleutel of OpslagFout."""
    plek = TOEGANGSSLEUTEL.c.id == nummer
    with schrijven(database) as verbinding:
        rij = verbinding.execute(select(TOEGANGSSLEUTEL).where(plek).with_for_update()).mappings().one_or_none()
        if rij is None:
            raise GeenSleutel("Er is geen sleutel met dit nummer.")
        if rij["ingetrokken_op"] is not None:
            raise GeenSleutel("Deze sleutel is al ingetrokken.")
        verbinding.execute(update(TOEGANGSSLEUTEL).where(plek).values(ingetrokken_op=aanroep.nu))
        _leg_vast(verbinding, aanroep, INGETROKKEN, dict(rij))


def lijst(database: Engine) -> tuple[Toegangssleutel, ...]:
    """Alle sleutels, de nieuwste eerst. Werpt OpslagFout als de database niet te lezen is."""
    with lezen(database) as verbinding:
        rijen = verbinding.execute(select(*_VELDEN).order_by(TOEGANGSSLEUTEL.c.aangemaakt_op.desc(), TOEGANGSSLEUTEL.c.id)).mappings()
        return tuple(Toegangssleutel(**rij) for rij in rijen)


def zijn_er_sleutels(database: Engine) -> bool:
    """Is er ooit een sleutel gemaakt? Werpt OpslagFout als de database niet te lezen is."""
    with lezen(database) as verbinding:
        return verbinding.execute(select(TOEGANGSSLEUTEL.c.id).limit(1)).one_or_none() is not None


def zoek_sleutels(database: Engine, gegeven: Sequence[Sleutel]) -> list[Toegangssleutel | None]:
    """De bewaarde sleutel bij elke gegeven sleutel; None als zij er niet is, of het geheim niet past.

    Werpt OpslagFout als de database niet te lezen is.
    """
    with lezen(database) as verbinding:
        rijen = [verbinding.execute(_SLEUTEL, {"nummer": sleutel.id}).mappings().one_or_none() for sleutel in gegeven]
    return [_bewaard(sleutel, rij) for sleutel, rij in zip(gegeven, rijen, strict=True)]


def _bewaard(sleutel: Sleutel, rij: RowMapping | None) -> Toegangssleutel | None:
    # Ook zonder rij: hoe lang het duurt zegt dan niet of er een sleutel met dit nummer is.
    past = sleutel.past_op(rij["vingerafdruk"] if rij else None)
    if rij is None or not past:
        return None
    return Toegangssleutel(**{naam: rij[naam] for naam in Toegangssleutel.__dataclass_fields__})


def houd_bij(database: Engine, sleutel: Toegangssleutel, nu: datetime) -> None:
    """Schrijft op dat deze sleutel gebruikt is. Werpt OpslagFout als dat niet lukt."""
    gebruikt = TOEGANGSSLEUTEL.c.laatst_gebruikt_op
    eerder = or_(gebruikt.is_(None), gebruikt < nu)
    with bijhouden(database) as verbinding:
        verbinding.execute(update(TOEGANGSSLEUTEL).where(TOEGANGSSLEUTEL.c.id == sleutel.id, eerder).values(laatst_gebruikt_op=nu))


def _leg_vast(verbinding: Connection, aanroep: Aanroep, handeling: str, rij: Mapping[str, Any]) -> None:
    voeg_toe(verbinding, aanroep, rij["samenwerkingsverband"], handeling, rij["id"], van_sleutel(rij))
