"""Wat iemand van de zaken ziet. Eén voorwaarde, die aan elke vraag naar een zaak hangt; wie er geen rol voor heeft, ziet niets."""

from uuid import UUID

from sqlalchemy import ColumnElement, FromClause, and_, false, select, true

from service.opslag.tabellen import ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.wie import ALLE_VERBANDEN, BETROKKEN_ROLLEN, ZAAKROLLEN, Wie, Wiesoort


def binnen(wie: Wie, kolom: ColumnElement[str]) -> ColumnElement[bool]:
    """De voorwaarde dat een rij bij het verband hoort van wie er leest."""
    return true() if wie.samenwerkingsverband == ALLE_VERBANDEN else kolom == wie.samenwerkingsverband


def zichtbaar(wie: Wie, tabel: FromClause) -> ColumnElement[bool]:
    """De voorwaarde dat een rij met `samenwerkingsverband` en `zaak_id` bij een zaak hoort die deze lezer mag zien."""
    return _zichtbaar(wie, tabel.c.samenwerkingsverband, tabel.c.zaak_id)


def zichtbare_zaak(wie: Wie) -> ColumnElement[bool]:
    """Als `zichtbaar`, voor een vraag die bij de zaken begint en van daar naar haar rijen gaat."""
    return _zichtbaar(wie, ZAAK.c.samenwerkingsverband, ZAAK.c.id)


def ziet_alleen_eigen_zaken(wie: Wie) -> bool:
    """Hoort deze lezer bij een paar zaken van het verband, en niet bij allemaal?"""
    return wie.soort is not Wiesoort.OPDRACHTREGEL and wie.rol in BETROKKEN_ROLLEN


def _zichtbaar(wie: Wie, verband: ColumnElement[str], zaak: ColumnElement[UUID]) -> ColumnElement[bool]:
    if wie.soort is Wiesoort.OPDRACHTREGEL or wie.rol in ZAAKROLLEN:
        return binnen(wie, verband)
    if wie.rol not in BETROKKEN_ROLLEN:
        return false()
    eigen = select(BETROKKENE.c.zaak_id).where(
        BETROKKENE.c.kenmerk == wie.betrokkene,
        BETROKKENE.c.rol == wie.rol,
        binnen(wie, BETROKKENE.c.samenwerkingsverband),
    )
    return and_(binnen(wie, verband), zaak.in_(eigen))
