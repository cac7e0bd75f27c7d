"""Wat iemand van de zaken ziet. Eén voorwaarde, die aan elke vraag naar een zaak hangt; wie er geen rol voor heeft, ziet niets."""

from sqlalchemy import ColumnElement, FromClause, and_, false, select, true

from service.opslag.tabellen_toegang import BETROKKENE
from service.wie import ALLE_VERBANDEN, BETROKKEN_ROLLEN, ZAAKROLLEN, Wie, Wiesoort


def binnen(wie: Wie, kolom: ColumnElement[str]) -> ColumnElement[bool]:
    """De voorwaarde dat een rij bij het verband hoort van wie er leest."""
    return true() if wie.samenwerkingsverband == ALLE_VERBANDEN else kolom == wie.samenwerkingsverband


def zichtbaar(wie: Wie, tabel: FromClause) -> ColumnElement[bool]:
    """De voorwaarde dat een rij met `samenwerkingsverband` en `zaak_id` bij een zaak hoort die deze lezer mag zien."""
    verband = binnen(wie, tabel.c.samenwerkingsverband)
    if wie.soort is Wiesoort.OPDRACHTREGEL or wie.rol in ZAAKROLLEN:
        return verband
    if wie.rol not in BETROKKEN_ROLLEN:
        return false()
    eigen = select(BETROKKENE.c.zaak_id).where(
        BETROKKENE.c.kenmerk == wie.betrokkene,
        BETROKKENE.c.rol == wie.rol,
        binnen(wie, BETROKKENE.c.samenwerkingsverband),
    )
    return and_(verband, tabel.c.zaak_id.in_(eigen))
