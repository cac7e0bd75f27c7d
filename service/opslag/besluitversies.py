"""De versies van een besluit: schrijven binnen een transactie die al loopt, en teruglezen."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select, update

from engine import Advies
from service.audit.keten import voeg_toe
from service.besluiten.status import Besluitstatus
from service.opslag.advies_schrijven import door
from service.opslag.bewaartermijn import bewaren_tot
from service.opslag.tabellen import BESLUIT, REGEL, VERSIE, ZAAK
from service.opslag.termijnen import zet_bewaardag, zet_termijnen
from service.opslag.toegang import noteer
from service.opslag.verbintenissen import van_besluit
from service.opslag.zicht import zichtbaar
from service.wie import BETROKKEN_ROLLEN, Aanroep, Wie


@dataclass(frozen=True, slots=True)
class Besluitplek:
    """Waar een besluit bij hoort; dat verandert nooit."""

    id: UUID
    zaak_id: UUID
    advies_id: UUID
    samenwerkingsverband: str
    zout: str


@dataclass(frozen=True, slots=True)
class BewaardBesluit(Besluitplek):
    """Een versie van een besluit. `inhoud` is JSON, `reden` die van de stap, `op` en `door` wanneer en wie."""

    versie: int
    status: str
    wijkt_af: bool
    inhoud: str
    reden: str
    op: datetime
    door_soort: str
    door: str
    door_rol: str


@dataclass(frozen=True, slots=True)
class NieuweVersie:
    """Wat er bewaard gaat worden. `geldt` zegt of het besluit meetelt in de volggraad en een volgend besluit in de weg staat.

    `getoetst` is het advies met het besluit erin, als daar nieuwe termijnen uit volgen; `regels` zijn die van het advies eronder.
    `minstens_tot` is een dag tot en met wanneer de gegevens van de zaak in elk geval blijven, of None.
    """

    status: str
    wijkt_af: bool
    inhoud: str
    reden: str
    telt_mee: bool
    getoetst: Advies | None
    regels: tuple[tuple[str, str], ...]
    minstens_tot: date | None = None


def schrijf_versie(bij: Connection, aanroep: Aanroep, plek: Besluitplek, versie: int, nieuw: NieuweVersie, handeling: str) -> None:
    """De versie zelf, haar gevolgen voor de termijnen en de volggraad, en haar regel in de keten en het toegangslog."""
    verband = plek.samenwerkingsverband
    rij: dict[str, Any] = {
        "besluit_id": plek.id,
        "versie": versie,
        "samenwerkingsverband": verband,
        "op": aanroep.nu,
        "status": nieuw.status,
        "wijkt_af": nieuw.wijkt_af,
        "inhoud": nieuw.inhoud,
        "reden": nieuw.reden,
        **door(aanroep),
    }
    bij.execute(insert(VERSIE), rij)
    tot = None
    if nieuw.getoetst is not None:
        tot = bewaren_tot(nieuw.getoetst, aanroep.nu.date())
        bij.execute(update(ZAAK).where(ZAAK.c.id == plek.zaak_id).values(bewaren_tot=tot))
        zet_termijnen(bij, nieuw.getoetst, plek.advies_id, plek.zaak_id, tot)
    elif nieuw.minstens_tot is not None:
        tot = _laat_langer_staan(bij, plek.zaak_id, nieuw.minstens_tot)
    if nieuw.regels:
        vast = {"besluit_id": plek.id, "samenwerkingsverband": verband}
        bij.execute(insert(REGEL), [{**vast, "soort": soort, "regel": regel} for soort, regel in nieuw.regels])
    voeg_toe(bij, aanroep, verband, handeling, f"{plek.id}.{versie}", van_besluit(rij, str(plek.advies_id), plek.zout), tot)
    zaakzout = bij.execute(select(ZAAK.c.zout).where(ZAAK.c.id == plek.zaak_id)).scalar_one()
    noteer(bij, aanroep, handeling, [(verband, plek.zaak_id, zaakzout)])


def _laat_langer_staan(bij: Connection, zaak_id: UUID, minstens_tot: date) -> date | None:
    """De nieuwe dag tot en met wanneer de gegevens van de zaak blijven; None als zij al zo lang bleven, of al weg zijn."""
    korter = (ZAAK.c.id == zaak_id, ZAAK.c.vernietigd_op.is_(None), ZAAK.c.bewaren_tot < minstens_tot)
    if bij.execute(update(ZAAK).where(*korter).values(bewaren_tot=minstens_tot)).rowcount == 0:
        return None
    zet_bewaardag(bij, zaak_id, minstens_tot)
    return minstens_tot


def versies(aanroep: Aanroep) -> Select[Any]:
    """De vraag naar versies die deze lezer mag zien; een rij past in BewaardBesluit."""
    uit_besluit = (BESLUIT.c.id, BESLUIT.c.zaak_id, BESLUIT.c.advies_id, BESLUIT.c.samenwerkingsverband, BESLUIT.c.zout)
    uit_versie = [kolom for kolom in VERSIE.c if kolom.name not in ("besluit_id", "samenwerkingsverband")]
    vraag = select(*uit_besluit, *uit_versie).join(VERSIE, VERSIE.c.besluit_id == BESLUIT.c.id)
    return vraag.where(zichtbaar(aanroep.wie, BESLUIT), *_pas_als_het_vaststaat(aanroep.wie))


def _pas_als_het_vaststaat(wie: Wie) -> list[ColumnElement[bool]]:
    """Een school ziet een besluit vanaf dat het definitief werd: wat de commissie daarvoor overwoog, is van haar."""
    if wie.rol not in BETROKKEN_ROLLEN:
        return []
    ander = VERSIE.alias("ander")
    vast = select(func.min(ander.c.versie)).where(ander.c.besluit_id == BESLUIT.c.id, ander.c.status == str(Besluitstatus.DEFINITIEF))
    return [VERSIE.c.versie >= vast.correlate(BESLUIT).scalar_subquery()]


def lees_versie(verbinding: Connection, aanroep: Aanroep, nummer: UUID, versie: int) -> BewaardBesluit:
    """Precies deze versie. Zij is er."""
    vraag = versies(aanroep).where(BESLUIT.c.id == nummer, VERSIE.c.versie == versie)
    return BewaardBesluit(**verbinding.execute(vraag).mappings().one())
