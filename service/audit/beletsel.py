"""Mag er van een zaak iets weg? Alleen als de keten nog zegt wat er staat: wat vernietigd is, komt nooit terug."""

from uuid import UUID

from sqlalchemy import Connection, select

from service.audit.archieftermijn import archiefregel
from service.audit.bewaarde import bewezen
from service.audit.regel import BEGIN, Auditregel
from service.audit.zaakregels import regels_over
from service.audit.zaakstand import zaakfouten
from service.opslag.tabellen import ZAAK
from service.opslag.tabellen_audit import AUDIT, KOP


def beletsel(verbinding: Connection, zaak_id: UUID) -> str:
    """Waarom van deze zaak niets weg mag, met de regel erbij; leeg als alles klopt.

    Nagerekend wordt elke regel over de zaak, en die van de archieftermijn, met haar plek in de keten. De hele keten
    nalopen doet `thuisnabij audit controleer`.
    """
    if fouten := zaakfouten(verbinding, zaak_id):
        verband, volgnummer, zin = fouten[0]
        return f"{verband} regel {volgnummer}: {zin}" if volgnummer else zin
    zaak = verbinding.execute(select(ZAAK).where(ZAAK.c.id == zaak_id)).one()
    archief = archiefregel(verbinding, zaak.samenwerkingsverband)
    regels = (*regels_over(verbinding, zaak), *((archief,) if archief else ()))
    for regel, klopt in zip(regels, bewezen(verbinding, regels), strict=True):
        if not klopt or not _zit_vast(verbinding, regel):
            return f"{regel.samenwerkingsverband} regel {regel.volgnummer}: deze regel klopt niet met wat er staat."
    return ""


def _zit_vast(verbinding: Connection, regel: Auditregel) -> bool:
    """Klopt de hash, en zit de regel vast aan die ervoor en die erna? Anders is zij zo over te schrijven."""
    return (
        regel.nagerekend() == regel.hash
        and _veld(verbinding, regel, "hash", -1, BEGIN) == regel.vorige
        and _veld(verbinding, regel, "vorige", 1, _kop(verbinding, regel)) == regel.hash
    )


def _veld(verbinding: Connection, regel: Auditregel, veld: str, stap: int, anders: str) -> str:
    plek = (AUDIT.c.samenwerkingsverband == regel.samenwerkingsverband, AUDIT.c.volgnummer == regel.volgnummer + stap)
    return verbinding.execute(select(AUDIT.c[veld]).where(*plek)).scalar_one_or_none() or anders


def _kop(verbinding: Connection, regel: Auditregel) -> str:
    kop = verbinding.execute(select(KOP).where(KOP.c.samenwerkingsverband == regel.samenwerkingsverband)).one_or_none()
    return kop.hash if kop is not None and kop.volgnummer == regel.volgnummer else ""
