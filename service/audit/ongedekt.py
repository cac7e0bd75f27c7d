"""Wat er bewaard is zonder dat de keten ervan weet: buiten de dienst om toegevoegd."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, String, cast, func, literal, select
from sqlalchemy.sql import ColumnElement

from service.audit.besluitversies import BESLUIT_VERNIETIGD
from service.audit.bewaarde import SLEUTEL_GEMAAKT
from service.audit.greep import ADVIESHANDELINGEN, BESLUITHANDELINGEN
from service.audit.regelversies import stappen_zonder_regel
from service.audit.zaakstand import ZAAK_VERNIETIGD
from service.opslag.tabellen import ADVIES, VERSIE
from service.opslag.tabellen_audit import AUDIT, VERNIETIGING
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL


def zonder_regel(verbinding: Connection) -> Iterator[tuple[str, int, str]]:
    """Adviezen, besluiten, sleutels, verslagen en stappen van regels waar geen regel in de keten bij hoort."""
    tekst = _met_streepjes(ADVIES.c.id, verbinding)
    los = select(ADVIES.c.samenwerkingsverband, ADVIES.c.id).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == tekst) & AUDIT.c.handeling.in_(ADVIESHANDELINGEN)
    )
    for advies in verbinding.execute(los.where(AUDIT.c.onderwerp.is_(None))):
        yield advies.samenwerkingsverband, 0, f"Advies {advies.id} staat niet in de keten."
    tekst = _met_streepjes(VERSIE.c.besluit_id, verbinding) + literal(".") + cast(VERSIE.c.versie, String)
    los_besluit = select(VERSIE.c.samenwerkingsverband, VERSIE.c.besluit_id, VERSIE.c.versie).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == tekst) & AUDIT.c.handeling.in_(BESLUITHANDELINGEN)
    )
    for versie in verbinding.execute(los_besluit.where(AUDIT.c.onderwerp.is_(None))):
        yield versie.samenwerkingsverband, 0, f"Besluit {versie.besluit_id}, versie {versie.versie}, staat niet in de keten."
    yield from stappen_zonder_regel(verbinding)

    verslag = _met_streepjes(VERNIETIGING.c.id, verbinding)
    los_verslag = select(VERNIETIGING.c.samenwerkingsverband, VERNIETIGING.c.id).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == verslag) & AUDIT.c.handeling.in_((ZAAK_VERNIETIGD, BESLUIT_VERNIETIGD))
    )
    for rij in verbinding.execute(los_verslag.where(AUDIT.c.onderwerp.is_(None))):
        yield rij.samenwerkingsverband, 0, f"Verslag van vernietiging {rij.id} staat niet in de keten."

    gemaakt = (AUDIT.c.onderwerp == TOEGANGSSLEUTEL.c.id) & (AUDIT.c.handeling == SLEUTEL_GEMAAKT)
    losse_sleutel = select(TOEGANGSSLEUTEL.c.samenwerkingsverband, TOEGANGSSLEUTEL.c.id).outerjoin(AUDIT, gemaakt)
    for sleutel in verbinding.execute(losse_sleutel.where(AUDIT.c.onderwerp.is_(None))):
        yield sleutel.samenwerkingsverband, 0, f"Sleutel {sleutel.id} staat niet in de keten."


def _met_streepjes(kolom: ColumnElement[Any], verbinding: Connection) -> ColumnElement[str]:
    """Een nummer als tekst, zoals het in de keten staat. SQLite bewaart het als 32 tekens zonder streepjes."""
    if verbinding.dialect.name == "postgresql":
        return cast(kolom, String)
    ruw = cast(kolom, String)
    delen = [func.substr(ruw, begin, lengte) for begin, lengte in ((1, 8), (9, 4), (13, 4), (17, 4), (21, 12))]
    samen: ColumnElement[str] = delen[0]
    for deel in delen[1:]:
        samen = samen + literal("-") + deel
    return samen
