"""De termijnen van een zaak zetten: die van haar laatste advies, met het besluit erin dat over haar geldt."""

import json
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from engine import Advies
from service.opslag.bewaartermijn import BEWAARTERMIJN
from service.opslag.tabellen import ADVIES, BESLUIT, INHOUD, TERMIJN, VERSIE, ZAAK

# Eén keer opgebouwd: een opdracht bouwen kost zoveel als haar uitvoeren.
NIEUWE_TERMIJN = insert(TERMIJN)
_OUDE_TERMIJNEN_WEG = delete(TERMIJN).where(TERMIJN.c.zaak_id == bindparam("zaak_id"))
_GELDEND_BESLUIT = (
    select(VERSIE.c.inhoud)
    .join(BESLUIT, (BESLUIT.c.id == VERSIE.c.besluit_id) & (BESLUIT.c.versie == VERSIE.c.versie))
    .where(BESLUIT.c.zaak_id == bindparam("zaak_id"), BESLUIT.c.telt_mee)
)
_LAATSTE_ADVIES = (
    select(ADVIES.c.id, ADVIES.c.samenwerkingsverband, INHOUD.c.advies, ZAAK.c.bewaren_tot)
    .join(INHOUD, INHOUD.c.advies_id == ADVIES.c.id)
    .join(ZAAK, ZAAK.c.id == ADVIES.c.zaak_id)
    .where(ADVIES.c.zaak_id == bindparam("zaak_id"))
    .order_by(ADVIES.c.versie.desc())
    .limit(1)
)
_LOOPT = "loopt"
_Einde = tuple[str, str, str, date]
"""Van een termijn die ergens eindigt: de naam, de titel, de stand en de laatste dag."""
MetBesluit = Callable[[str], Advies | None]
"""Geeft het nieuwe advies met een besluit erin dat er al ligt, uit de inhoud van dat besluit; None als dat niet meer past."""


def telt_voor_termijnen(verbinding: Connection, zaak_id: UUID, advies: Advies, met_besluit: MetBesluit) -> Advies | None:
    """Het advies waar de termijnen van een zaak uit volgen; None als een besluit dat er ligt niet meer bij het dossier past.

    Zonder besluit is dat het advies zelf. Ligt er een besluit, dan hoort dat erin: een nieuwe versie noemt de besluitdatum niet, en liet
    zo de dag verdwijnen waarop de gegevens weg moeten.
    """
    inhoud = verbinding.execute(_GELDEND_BESLUIT, {"zaak_id": zaak_id}).scalar_one_or_none()
    return advies if inhoud is None else met_besluit(inhoud)


def zet_termijnen(verbinding: Connection, advies: Advies, nummer: UUID, zaak_id: UUID, tot: date) -> None:
    """Zet de termijnen van de zaak op die van dit advies; de oude vervallen.

    `tot` is de dag tot en met wanneer de gegevens blijven. Is dat later dan de regels zeggen, dan is dat de dag die telt.
    """
    verbinding.execute(_OUDE_TERMIJNEN_WEG, {"zaak_id": zaak_id})
    if rijen := termijnrijen(advies, nummer, zaak_id, tot):
        verbinding.execute(NIEUWE_TERMIJN, rijen)


def termijnrijen(advies: Advies, nummer: UUID, zaak_id: UUID, tot: date) -> list[dict[str, Any]]:
    """De rijen van de termijnen van dit advies die ergens eindigen; `tot` is als bij `zet_termijnen`."""
    return _rijen(_einden(advies), nummer, zaak_id, advies.pakket.samenwerkingsverband, tot)


def zet_termijnen_zonder_besluit(verbinding: Connection, zaak_id: UUID) -> None:
    """Zet de termijnen van de zaak op die van haar laatste advies zoals dat gegeven is: het besluit over haar geldt niet meer.

    Tot wanneer de gegevens blijven, verandert niet: eerder hoeven zij niet weg omdat er geen besluit meer is. Zijn zij al weg, dan zijn er
    ook geen termijnen meer.
    """
    verbinding.execute(_OUDE_TERMIJNEN_WEG, {"zaak_id": zaak_id})
    laatste = verbinding.execute(_LAATSTE_ADVIES, {"zaak_id": zaak_id}).one_or_none()
    if laatste is None:
        return
    # Gelezen, en niet opnieuw beoordeeld: intrekken lukt ook als de regels van toen er niet meer zijn.
    termijnen = json.loads(laatste.advies)["termijnen"]
    einden = [(deel["naam"], deel["titel"], deel["stand"], date.fromisoformat(deel["einde"])) for deel in termijnen if deel["einde"]]
    if rijen := _rijen(einden, laatste.id, zaak_id, laatste.samenwerkingsverband, laatste.bewaren_tot):
        verbinding.execute(NIEUWE_TERMIJN, rijen)


def vul_termijnen_aan(verbinding: Connection, advies: Advies, nummer: UUID, zaak_id: UUID, tot: date) -> None:
    """Zet de termijnen van dit advies naast die er al zijn: die van een besluit blijven, want liever een dag te veel dan geen."""
    rijen = termijnrijen(advies, nummer, zaak_id, tot)
    eigen = TERMIJN.c.zaak_id == zaak_id
    verbinding.execute(delete(TERMIJN).where(eigen, TERMIJN.c.naam.in_([rij["naam"] for rij in rijen])))
    if rijen:
        verbinding.execute(NIEUWE_TERMIJN, rijen)
    zet_bewaardag(verbinding, zaak_id, tot)


def zet_bewaardag(verbinding: Connection, zaak_id: UUID, tot: date) -> None:
    """Zet in de termijnen van de zaak, als hij daar staat, de dag tot en met wanneer haar gegevens blijven."""
    plek = (TERMIJN.c.zaak_id == zaak_id, TERMIJN.c.naam == BEWAARTERMIJN)
    verbinding.execute(update(TERMIJN).where(*plek).values(einde=tot, stand=_LOOPT))


def _einden(advies: Advies) -> list[_Einde]:
    titels = advies.pakket.termijnen
    return [(deel.naam, titels[deel.naam].titel, str(deel.stand), deel.einde) for deel in advies.termijnen if deel.einde is not None]


def _rijen(einden: Iterable[_Einde], nummer: UUID, zaak_id: UUID, verband: str, tot: date) -> list[dict[str, Any]]:
    vast = {"advies_id": nummer, "zaak_id": zaak_id, "samenwerkingsverband": verband}
    rijen = []
    for naam, titel, stand, einde in einden:
        blijft = naam == BEWAARTERMIJN and einde < tot
        op = {"stand": _LOOPT, "einde": tot} if blijft else {"stand": stand, "einde": einde}
        rijen.append({**vast, "naam": naam, "titel": titel, **op})
    return rijen
