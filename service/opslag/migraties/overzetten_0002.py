"""Wat er al stond meenemen naar stap 2, en weer terug. Geen advies raakt kwijt, en elk oud advies krijgt een regel in de keten."""

import json
import secrets
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from service.audit.keten import voeg_toe
from service.opslag.bewaartermijn import jaren_later
from service.opslag.tabellen import ADVIES, INHOUD, TERMIJN, ZAAK
from service.opslag.verbintenissen import van_advies_uitgepakt
from service.wie import ALLE_VERBANDEN, Aanroep, Wie, Wiesoort

OUD = "advies_oud"
_BIJWERKEN = Wie(Wiesoort.OPDRACHTREGEL, "bijwerken", "beheer", ALLE_VERBANDEN)
_GEEN_SPOOR = "0" * 32
_TABEL = sa.table(
    OUD,
    sa.column("id", sa.Uuid()),
    sa.column("aangemaakt_op", sa.DateTime()),
    *(sa.column(naam) for naam in ("zaak", "samenwerkingsverband", "peildatum", "uitkomst", "pakkethash", "invoer", "advies")),
)


def neem_mee(verbinding: sa.Connection) -> None:
    """Elk oud advies wordt de eerste versie van een eigen zaak."""
    for oud in _oude(verbinding):
        inhoud = json.loads(oud.advies)
        zaak_id, zout, op = uuid4(), secrets.token_hex(32), _in_utc(oud.aangemaakt_op)
        zaak = {"id": zaak_id, "samenwerkingsverband": oud.samenwerkingsverband, "kenmerk": oud.zaak, "zout": zout, "aangemaakt_op": op}
        open_ = {"bewaren_tot": _tot(inhoud, op.date()), "vastgehouden_op": None, "vastgehouden_reden": "", "vernietigd_op": None}
        verbinding.execute(sa.insert(ZAAK), {**zaak, **open_})
        rij = {
            "id": oud.id,
            "zaak_id": zaak_id,
            "versie": 1,
            "vorige": None,
            "samenwerkingsverband": oud.samenwerkingsverband,
            "aangemaakt_op": op,
            "peildatum": date.fromisoformat(oud.peildatum),
            "uitkomst": oud.uitkomst,
            "besluitrijp": inhoud["besluitrijp"],
            "pakkethash": oud.pakkethash,
            "uitvoer": inhoud["bewijs"]["uitvoer"],
            "door_soort": str(_BIJWERKEN.soort),
            "door": _BIJWERKEN.kenmerk,
            "door_rol": _BIJWERKEN.rol,
        }
        verbinding.execute(sa.insert(ADVIES), rij)
        tekst = oud.advies.encode()
        verbinding.execute(sa.insert(INHOUD), {"advies_id": oud.id, "zaak_id": zaak_id, "invoer": oud.invoer, "advies": tekst})
        for termijn in inhoud["termijnen"]:
            if termijn["einde"]:
                vast = {"advies_id": oud.id, "zaak_id": zaak_id, "samenwerkingsverband": oud.samenwerkingsverband}
                einde = date.fromisoformat(termijn["einde"])
                deel = {naam: termijn[naam] for naam in ("naam", "titel", "stand")}
                verbinding.execute(sa.insert(TERMIJN), {**vast, **deel, "einde": einde})
        verbintenis = van_advies_uitgepakt(rij, oud.zaak, zout, oud.invoer, tekst)
        aanroep = Aanroep(_BIJWERKEN, op, _GEEN_SPOOR)
        voeg_toe(verbinding, aanroep, oud.samenwerkingsverband, "advies_overgenomen", str(oud.id), verbintenis)


def zet_terug(verbinding: sa.Connection) -> None:
    """Elke versie van elk advies wordt weer een los advies. Besluiten en de keten kent de vorige stap niet."""
    vraag = (
        sa.select(ADVIES, ZAAK.c.kenmerk, INHOUD.c.invoer, INHOUD.c.advies)
        .join(ZAAK, ZAAK.c.id == ADVIES.c.zaak_id)
        .join(INHOUD, INHOUD.c.advies_id == ADVIES.c.id)
    )
    for rij in verbinding.execute(vraag):
        gelijk = {naam: getattr(rij, naam) for naam in ("id", "samenwerkingsverband", "uitkomst", "pakkethash", "invoer")}
        anders = {
            "zaak": rij.kenmerk,
            "advies": rij.advies.decode(),
            "peildatum": rij.peildatum.isoformat(),
            "aangemaakt_op": rij.aangemaakt_op.replace(tzinfo=None),
        }
        verbinding.execute(sa.insert(_TABEL), {**gelijk, **anders})


def _oude(verbinding: sa.Connection) -> Iterator[Any]:
    """De oude adviezen op volgorde van tijd, per stuk: hun inhoud past samen niet altijd in het geheugen."""
    volgorde = sa.select(_TABEL.c.id).order_by(_TABEL.c.aangemaakt_op, _TABEL.c.id)
    for nummer in verbinding.execute(volgorde).scalars().all():
        yield verbinding.execute(sa.select(_TABEL).where(_TABEL.c.id == nummer)).one()


def _in_utc(tijd: datetime) -> datetime:
    return tijd.replace(tzinfo=UTC)


def _tot(inhoud: Any, vandaag: date) -> date:
    for termijn in inhoud["termijnen"]:
        if termijn["naam"] == "gegevens_bewaren" and termijn["einde"]:
            return date.fromisoformat(termijn["einde"])
    return jaren_later(max(vandaag, date.fromisoformat(inhoud["peildatum"])), inhoud["parameters"]["bewaartermijn_jaren"])
