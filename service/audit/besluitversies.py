"""Nagaan of een besluit nog is wat de keten vastlegde: elke versie, en de stand die daaruit volgt."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.greep import Greep
from service.audit.regel import Auditregel, tijdtekst
from service.audit.verslagen import verslag_van
from service.besluiten.status import AFGELOPEN, Besluitstatus
from service.opslag.tabellen import REGEL, VERSIE
from service.opslag.verbintenissen import van_besluit

BESLUIT_VERNIETIGD = "besluit_vernietigd"
_TELT_NIET_MEE = frozenset({Besluitstatus.CONCEPT, *AFGELOPEN})


def besluitversie(verbinding: Connection, greep: Greep, regel: Auditregel) -> bool:
    """Is deze versie nog wat zij was, en staat het besluit erbij zoals zijn laatste versie zegt?"""
    nummer, _, versie = regel.onderwerp.partition(".")
    besluit = greep.besluiten.get(UUID(nummer))
    if besluit is None or not _hoort_bij_zijn_advies(greep, besluit, regel.samenwerkingsverband):
        return False
    if besluit.vernietigd_op is not None:
        return _terecht_weg(verbinding, besluit)
    rij = greep.versies.get((besluit.id, int(versie)))
    if rij is None or regel.verbintenis != van_besluit(rij._asdict(), str(besluit.advies_id), besluit.zout):
        return False
    if rij.versie == 1 and rij.op != besluit.aangemaakt_op:
        return False
    # Wie het besluit naar een eerdere versie laat wijzen, maakt van een definitief besluit weer een concept.
    laatste = greep.laatste[besluit.id]
    if rij.versie != laatste:
        return True
    stand = (besluit.versie, besluit.status, besluit.wijkt_af, besluit.telt_mee)
    return stand == (laatste, rij.status, rij.wijkt_af, Besluitstatus(rij.status) not in _TELT_NIET_MEE)


def _hoort_bij_zijn_advies(greep: Greep, besluit: Row[Any], verband: str) -> bool:
    advies = greep.adviezen.get(besluit.advies_id)
    return bool(advies is not None and advies.zaak_id == besluit.zaak_id and besluit.samenwerkingsverband == verband)


def _terecht_weg(verbinding: Connection, besluit: Row[Any]) -> bool:
    """Vernietigd op het moment dat de keten zegt, en helemaal."""
    verslag = verslag_van(verbinding, besluit.samenwerkingsverband, BESLUIT_VERNIETIGD, besluit.id)
    over = [
        tabel
        for tabel in (VERSIE, REGEL)
        if verbinding.execute(select(tabel.c.besluit_id).where(tabel.c.besluit_id == besluit.id).limit(1)).first()
    ]
    op_tijd = verslag is not None and tijdtekst(besluit.vernietigd_op) == verslag.regel.tijd
    return op_tijd and not over and not besluit.zout and not besluit.telt_mee
