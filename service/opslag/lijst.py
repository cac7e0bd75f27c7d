"""Adviezen en termijnen op een rij, bladzij voor bladzij. Een cursor wijst naar de laatste rij: er valt niets tussenuit, hoe ver ook."""

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, Engine, exists, select, tuple_

from engine.zaak.tekens import heeft_onleesbare_tekens
from service.opslag.bewaard import Adviesregel, adviesregels, als_adviesregel
from service.opslag.database import bijhouden, lezen
from service.opslag.tabellen import ADVIES, BESLUIT, TERMIJN, ZAAK
from service.opslag.toegang import noteer
from service.opslag.zicht import zichtbaar, zichtbare_zaak, ziet_alleen_eigen_zaken
from service.wie import Aanroep, Wie

T = TypeVar("T")
# Hoogstens één: een nieuw besluit komt er pas als het vorige voorbij is. Een school ziet het ook, want een concept telt niet mee.
_GELDEND_BESLUIT = (
    select(BESLUIT.c.status).where(BESLUIT.c.zaak_id == TERMIJN.c.zaak_id, BESLUIT.c.telt_mee).correlate(TERMIJN).scalar_subquery()
)


class CursorFout(ValueError):
    """Deze cursor komt niet van deze lijst."""


@dataclass(frozen=True, slots=True)
class Adviesfilter:
    """Waarop adviezen gekozen worden; leeg of None kiest niet. `alleen_laatste` laat versies weg die een opvolger hebben.

    `zaak` is het kenmerk, dat bij meer dan één zaak kan horen, en `zaak_id` die ene zaak. `onbeslist` laat zaken weg waarover een besluit
    geldt; een concept telt niet mee.
    """

    samenwerkingsverband: str = ""
    zaak: str = ""
    uitkomst: str | None = None
    besluitrijp: str = ""
    peildatum: date | None = None
    alleen_laatste: bool = False
    onbeslist: bool = False
    zaak_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Termijn:
    """Een termijn die ergens eindigt, met de zaak waar zij bij hoort. `besluit` is de status van het besluit dat over die zaak geldt.

    Is er zo'n besluit niet, of is het nog een concept, dan is `besluit` leeg.
    """

    advies: UUID
    zaak: str
    samenwerkingsverband: str
    naam: str
    titel: str
    stand: str
    einde: date
    besluit: str


@dataclass(frozen=True, slots=True)
class Bladzij(Generic[T]):
    """Een deel van een lijst; `verder` is de cursor naar het volgende deel, of leeg aan het eind."""

    rijen: tuple[T, ...]
    verder: str


def lijst_adviezen(database: Engine, aanroep: Aanroep, kies: Adviesfilter, cursor: str, hoeveel: int) -> Bladzij[Adviesregel]:
    """Adviezen zonder hun inhoud, de nieuwste eerst. Wat er te zien was, staat dan in het toegangslog.

    Raises:
        CursorFout: als de cursor niet van deze lijst is.
        OpslagFout: als de database niet te lezen of te schrijven is.
    """
    # Wat vernietigd is, staat niet meer in een lijst: er is van die zaak niets meer te zien.
    vraag = adviesregels().where(ZAAK.c.vernietigd_op.is_(None), *_gekozen(aanroep.wie, kies))
    if cursor:
        vraag = vraag.where(tuple_(ADVIES.c.aangemaakt_op, ADVIES.c.id) < tuple_(*adviescursor(cursor)))
    vraag = vraag.order_by(ADVIES.c.aangemaakt_op.desc(), ADVIES.c.id.desc()).limit(hoeveel + 1)
    with lezen(database) as verbinding:
        rijen = tuple(als_adviesregel(rij) for rij in verbinding.execute(vraag))
    getoond = rijen[:hoeveel]
    if getoond:
        with bijhouden(database) as verbinding:
            zaken = {rij.zaak_id: rij for rij in getoond}.values()
            noteer(verbinding, aanroep, "adviezen_op_een_rij", [(rij.samenwerkingsverband, rij.zaak_id, rij.zout) for rij in zaken])
    verder = plek_in_lijst(getoond[-1].aangemaakt_op, getoond[-1].id) if len(rijen) > hoeveel else ""
    return Bladzij(getoond, verder)


def geldende_besluiten(database: Engine, aanroep: Aanroep, regels: Iterable[Adviesregel]) -> Mapping[UUID, str]:
    """Van de zaken in een lijst waarover een besluit geldt: de zaak -> de status. Werpt OpslagFout als de database niet te lezen is."""
    over = BESLUIT.c.zaak_id.in_({regel.zaak_id for regel in regels})
    vraag = select(BESLUIT.c.zaak_id, BESLUIT.c.status).where(over, BESLUIT.c.telt_mee, zichtbaar(aanroep.wie, BESLUIT))
    with lezen(database) as verbinding:
        return {rij.zaak_id: rij.status for rij in verbinding.execute(vraag)}


def plek_in_lijst(op: datetime, nummer: UUID) -> str:
    """De cursor die verdergaat na het advies van dit tijdstip met dit nummer."""
    return _maak_cursor(op.isoformat(), str(nummer))


def adviescursor(cursor: str) -> tuple[datetime, UUID]:
    """Na welk advies `lijst_adviezen` verdergaat. Werpt CursorFout als de cursor daar niet vandaan komt."""
    op, nummer = _lees_cursor(cursor, 2)
    return _tijd(op), _nummer(nummer)


def termijncursor(cursor: str) -> tuple[date, UUID, str]:
    """Na welke termijn `lijst_termijnen` verdergaat. Werpt CursorFout als de cursor daar niet vandaan komt."""
    einde, nummer, naam = _lees_cursor(cursor, 3)
    return _dag(einde), _nummer(nummer), naam


def lijst_termijnen(
    database: Engine, aanroep: Aanroep, verband: str, vanaf: date, tot_en_met: date, cursor: str, hoeveel: int
) -> Bladzij[Termijn]:
    """Wat er in een periode afloopt, het eerste eerst: van elke zaak alleen naar de laatste stand.

    Raises:
        CursorFout, OpslagFout: als bij `lijst_adviezen`.
    """
    zaak = ziet_alleen_eigen_zaken(aanroep.wie)
    vraag = (
        select(TERMIJN, ZAAK.c.kenmerk, ZAAK.c.zout, _GELDEND_BESLUIT.label("besluit"))
        .join(ZAAK, ZAAK.c.id == TERMIJN.c.zaak_id)
        .where(zichtbare_zaak(aanroep.wie) if zaak else zichtbaar(aanroep.wie, TERMIJN))
        .where((ZAAK if zaak else TERMIJN).c.samenwerkingsverband == verband)
        .where(TERMIJN.c.einde >= vanaf, TERMIJN.c.einde <= tot_en_met)
        .order_by(TERMIJN.c.einde, TERMIJN.c.advies_id, TERMIJN.c.naam)
        .limit(hoeveel + 1)
    )
    if cursor:
        plek = tuple_(TERMIJN.c.einde, TERMIJN.c.advies_id, TERMIJN.c.naam)
        vraag = vraag.where(plek > tuple_(*termijncursor(cursor)))
    with lezen(database) as verbinding:
        rijen = verbinding.execute(vraag).all()
    getoond = rijen[:hoeveel]
    if getoond:
        with bijhouden(database) as verbinding:
            zaken = {rij.zaak_id: rij for rij in getoond}.values()
            noteer(verbinding, aanroep, "termijnen_gelezen", [(rij.samenwerkingsverband, rij.zaak_id, rij.zout) for rij in zaken])
    laatste = getoond[-1] if len(rijen) > hoeveel else None
    verder = _maak_cursor(laatste.einde.isoformat(), str(laatste.advies_id), laatste.naam) if laatste else ""
    return Bladzij(tuple(_termijn(rij) for rij in getoond), verder)


def _termijn(rij: Any) -> Termijn:
    return Termijn(rij.advies_id, rij.kenmerk, rij.samenwerkingsverband, rij.naam, rij.titel, rij.stand, rij.einde, rij.besluit or "")


def _gekozen(wie: Wie, kies: Adviesfilter) -> list[ColumnElement[bool]]:
    """Wat deze lezer ziet en koos. Gaat het om een paar zaken, dan geldt het verband van de zaak en niet dat van het advies: anders loopt
    een database zonder statistiek het hele verband af op volgorde van tijd, om die paar te vinden.
    """
    enkele = bool(kies.zaak) or kies.zaak_id is not None or ziet_alleen_eigen_zaken(wie)
    verband = ZAAK.c.samenwerkingsverband if enkele else ADVIES.c.samenwerkingsverband
    gelijk = {
        verband: kies.samenwerkingsverband or None,
        ZAAK.c.kenmerk: kies.zaak or None,
        ADVIES.c.zaak_id: kies.zaak_id,
        ADVIES.c.uitkomst: kies.uitkomst,
        ADVIES.c.besluitrijp: kies.besluitrijp or None,
        ADVIES.c.peildatum: kies.peildatum,
    }
    voorwaarden: list[ColumnElement[bool]] = [kolom == waarde for kolom, waarde in gelijk.items() if waarde is not None]
    voorwaarden.append(zichtbare_zaak(wie) if enkele else zichtbaar(wie, ADVIES))
    if kies.alleen_laatste:
        later = ADVIES.alias("later")
        voorwaarden.append(~exists(select(later.c.id).where(later.c.vorige == ADVIES.c.id)))
    if kies.onbeslist:
        voorwaarden.append(~exists(select(BESLUIT.c.id).where(BESLUIT.c.zaak_id == ADVIES.c.zaak_id, BESLUIT.c.telt_mee)))
    return voorwaarden


def _maak_cursor(*delen: str) -> str:
    return base64.urlsafe_b64encode(json.dumps(delen).encode()).decode().rstrip("=")


def _lees_cursor(cursor: str, aantal: int) -> list[str]:
    try:
        delen = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (binascii.Error, ValueError):
        raise CursorFout from None
    if not isinstance(delen, list) or len(delen) != aantal or not all(map(_is_tekst, delen)):
        raise CursorFout
    return delen


def _is_tekst(deel: object) -> bool:
    """Een tekst die een database kan dragen: zonder half teken of nul."""
    return isinstance(deel, str) and not heeft_onleesbare_tekens(deel)


def _tijd(tekst: str) -> datetime:
    try:
        tijd = datetime.fromisoformat(tekst)
    except ValueError:
        raise CursorFout from None
    if tijd.tzinfo is None:
        raise CursorFout
    return tijd


def _dag(tekst: str) -> date:
    try:
        return date.fromisoformat(tekst)
    except ValueError:
        raise CursorFout from None


def _nummer(tekst: str) -> UUID:
    try:
        return UUID(tekst)
    except ValueError:
        raise CursorFout from None
