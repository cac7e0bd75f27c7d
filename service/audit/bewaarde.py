"""Nagaan of wat er bewaard is nog hetzelfde is als wat de keten vastlegde, en of alles wat bewaard is in de keten staat."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, String, cast, func, literal, select
from sqlalchemy.sql import ColumnElement

from service.audit.regel import Auditregel
from service.audit.regelversies import REGELHANDELINGEN, regelstap, stappen_zonder_regel
from service.opslag.tabellen import ADVIES, BESLUIT, INHOUD, VERSIE, ZAAK
from service.opslag.tabellen_audit import AUDIT, VERNIETIGING
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL
from service.opslag.verbintenissen import van_advies, van_besluit, van_sleutel, van_vasthouden, van_vernietiging

Bewijs = Callable[[Connection, Auditregel], bool]
_ADVIESHANDELINGEN = ("advies_gegeven", "advies_vernieuwd", "advies_overgenomen")
_SLEUTEL_GEMAAKT, _SLEUTEL_INGETROKKEN = "sleutel_gemaakt", "sleutel_ingetrokken"
_BESLUITHANDELINGEN = ("besluit_vastgelegd", "besluit_gewijzigd", "besluit_verplaatst")


def _advies(verbinding: Connection, regel: Auditregel) -> bool:
    nummer = UUID(regel.onderwerp)
    rij = verbinding.execute(select(ADVIES).where(ADVIES.c.id == nummer)).mappings().one_or_none()
    if rij is None:
        return False
    zaak = verbinding.execute(select(ZAAK).where(ZAAK.c.id == rij["zaak_id"])).one_or_none()
    if zaak is None:
        return False
    if zaak.vernietigd_op is not None:
        # De inhoud en het zout zijn na de bewaartermijn weg; dat dat zo hoort, staat in de keten bij de vernietiging.
        return _in_verslag(verbinding, regel.samenwerkingsverband, "zaak_vernietigd", str(rij["zaak_id"]))
    inhoud = verbinding.execute(select(INHOUD).where(INHOUD.c.advies_id == nummer)).one_or_none()
    return inhoud is not None and regel.verbintenis == van_advies(dict(rij), zaak.kenmerk, zaak.zout, inhoud.invoer, inhoud.advies)


def _besluit(verbinding: Connection, regel: Auditregel) -> bool:
    nummer, _, versie = regel.onderwerp.partition(".")
    besluit = verbinding.execute(select(BESLUIT).where(BESLUIT.c.id == UUID(nummer))).one_or_none()
    if besluit is None:
        return False
    if besluit.vernietigd_op is not None:
        return _in_verslag(verbinding, regel.samenwerkingsverband, "besluit_vernietigd", nummer)
    vraag = select(VERSIE).where(VERSIE.c.besluit_id == besluit.id, VERSIE.c.versie == int(versie))
    rij = verbinding.execute(vraag).mappings().one_or_none()
    if rij is None or regel.verbintenis != van_besluit(dict(rij), str(besluit.advies_id), besluit.zout):
        return False
    laatste = besluit.versie == rij["versie"]
    return not laatste or (besluit.status, besluit.wijkt_af) == (rij["status"], rij["wijkt_af"])


def _vernietiging(verbinding: Connection, regel: Auditregel) -> bool:
    rij = verbinding.execute(select(VERNIETIGING).where(VERNIETIGING.c.id == UUID(regel.onderwerp))).one_or_none()
    return rij is not None and regel.verbintenis == van_vernietiging(rij.inhoud)


def _vasthouden(verbinding: Connection, regel: Auditregel) -> bool:
    """Alleen de laatste keer telt: zo hoort de zaak er nu bij te staan."""
    eigen = (AUDIT.c.samenwerkingsverband == regel.samenwerkingsverband, AUDIT.c.onderwerp == regel.onderwerp)
    later = verbinding.execute(select(AUDIT.c.volgnummer).where(*eigen, AUDIT.c.volgnummer > regel.volgnummer).limit(1)).one_or_none()
    zaak = verbinding.execute(select(ZAAK).where(ZAAK.c.id == UUID(regel.onderwerp))).one_or_none()
    if zaak is None or later is not None or zaak.vernietigd_op is not None:
        return zaak is not None
    vast = regel.handeling == "zaak_vastgehouden"
    klopt = regel.verbintenis == van_vasthouden(regel.onderwerp, zaak.zout, zaak.vastgehouden_reden)
    return klopt and (zaak.vastgehouden_op is not None) == vast


def _sleutel(verbinding: Connection, regel: Auditregel) -> bool:
    """Wat de sleutel mag is niet veranderd, en wie ingetrokken is, is dat nog."""
    rij = verbinding.execute(select(TOEGANGSSLEUTEL).where(TOEGANGSSLEUTEL.c.id == regel.onderwerp)).mappings().one_or_none()
    if rij is None or regel.verbintenis != van_sleutel(dict(rij)):
        return False
    return regel.handeling == _SLEUTEL_GEMAAKT or rij["ingetrokken_op"] is not None


def _in_verslag(verbinding: Connection, verband: str, handeling: str, nummer: str) -> bool:
    verslagen = (
        select(VERNIETIGING.c.inhoud)
        .join(AUDIT, AUDIT.c.onderwerp == _met_streepjes(VERNIETIGING.c.id, verbinding))
        .where(AUDIT.c.samenwerkingsverband == verband, AUDIT.c.handeling == handeling, VERNIETIGING.c.inhoud.contains(nummer))
    )
    return verbinding.execute(verslagen.limit(1)).one_or_none() is not None


BEWIJZEN: Mapping[str, Bewijs] = {
    **dict.fromkeys(_ADVIESHANDELINGEN, _advies),
    **dict.fromkeys(_BESLUITHANDELINGEN, _besluit),
    **dict.fromkeys(("zaak_vastgehouden", "zaak_losgelaten"), _vasthouden),
    **dict.fromkeys((_SLEUTEL_GEMAAKT, _SLEUTEL_INGETROKKEN), _sleutel),
    **dict.fromkeys(REGELHANDELINGEN, regelstap),
    **dict.fromkeys(("zaak_vernietigd", "besluit_vernietigd"), _vernietiging),
}
"""Per handeling hoe het bewaarde is na te rekenen."""


def zonder_regel(verbinding: Connection) -> Iterator[tuple[str, int, str]]:
    """Adviezen, besluiten, sleutels en stappen van regels waar geen regel in de keten bij hoort: buiten de dienst om toegevoegd."""
    tekst = _met_streepjes(ADVIES.c.id, verbinding)
    los = select(ADVIES.c.samenwerkingsverband, ADVIES.c.id).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == tekst) & AUDIT.c.handeling.in_(_ADVIESHANDELINGEN)
    )
    for advies in verbinding.execute(los.where(AUDIT.c.onderwerp.is_(None))):
        yield advies.samenwerkingsverband, 0, f"Advies {advies.id} staat niet in de keten."
    tekst = _met_streepjes(VERSIE.c.besluit_id, verbinding) + literal(".") + cast(VERSIE.c.versie, String)
    los_besluit = select(VERSIE.c.samenwerkingsverband, VERSIE.c.besluit_id, VERSIE.c.versie).outerjoin(
        AUDIT, (AUDIT.c.onderwerp == tekst) & AUDIT.c.handeling.in_(_BESLUITHANDELINGEN)
    )
    for versie in verbinding.execute(los_besluit.where(AUDIT.c.onderwerp.is_(None))):
        yield versie.samenwerkingsverband, 0, f"Besluit {versie.besluit_id}, versie {versie.versie}, staat niet in de keten."
    yield from stappen_zonder_regel(verbinding)

    gemaakt = (AUDIT.c.onderwerp == TOEGANGSSLEUTEL.c.id) & (AUDIT.c.handeling == _SLEUTEL_GEMAAKT)
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
