"""De termijnen van een zaak zetten: die van haar laatste advies, met het besluit erin dat over haar geldt."""

from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from engine import Advies
from service.opslag.bewaartermijn import BEWAARTERMIJN
from service.opslag.tabellen import BESLUIT, TERMIJN, VERSIE

# Eén keer opgebouwd: een opdracht bouwen kost zoveel als haar uitvoeren.
_NIEUWE_TERMIJN = insert(TERMIJN)
_OUDE_TERMIJNEN_WEG = delete(TERMIJN).where(TERMIJN.c.zaak_id == bindparam("zaak_id"))
_GELDEND_BESLUIT = (
    select(VERSIE.c.inhoud)
    .join(BESLUIT, (BESLUIT.c.id == VERSIE.c.besluit_id) & (BESLUIT.c.versie == VERSIE.c.versie))
    .where(BESLUIT.c.zaak_id == bindparam("zaak_id"), BESLUIT.c.telt_mee)
)
_LOOPT = "loopt"
MetBesluit = Callable[[str], Advies | None]
"""Geeft het nieuwe advies met een besluit erin dat er al ligt, uit de inhoud van dat besluit; None als dat niet meer past."""


def telt_voor_termijnen(verbinding: Connection, zaak_id: UUID, advies: Advies, met_besluit: MetBesluit) -> Advies | None:
    """Het advies waar de termijnen van een zaak uit volgen; None als een besluit dat er ligt niet meer bij het dossier past.

    Zonder besluit is dat het advies zelf. Ligt er een besluit, dan hoort dat erin: een nieuwe versie noemt de besluitdatum niet, en liet
    zo de dag verdwijnen waarop de gegevens weg moeten.
    """
    inhoud = verbinding.execute(_GELDEND_BESLUIT, {"zaak_id": zaak_id}).scalar_one_or_none()
    return advies if inhoud is None else met_besluit(inhoud)


def zet_termijnen(verbinding: Connection, advies: Advies, nummer: UUID, zaak_id: UUID, tot: date, *, vervang: bool = True) -> None:
    """Zet de termijnen van de zaak op die van dit advies; de oude vervallen. Zonder `vervang` zijn die er niet.

    `tot` is de dag tot en met wanneer de gegevens blijven. Is dat later dan de regels zeggen, dan is dat de dag die telt.
    """
    if vervang:
        verbinding.execute(_OUDE_TERMIJNEN_WEG, {"zaak_id": zaak_id})
    if rijen := _rijen(advies, nummer, zaak_id, tot):
        verbinding.execute(_NIEUWE_TERMIJN, rijen)


def vul_termijnen_aan(verbinding: Connection, advies: Advies, nummer: UUID, zaak_id: UUID, tot: date) -> None:
    """Zet de termijnen van dit advies naast die er al zijn: die van een besluit blijven, want liever een dag te veel dan geen."""
    rijen = _rijen(advies, nummer, zaak_id, tot)
    eigen = TERMIJN.c.zaak_id == zaak_id
    verbinding.execute(delete(TERMIJN).where(eigen, TERMIJN.c.naam.in_([rij["naam"] for rij in rijen])))
    if rijen:
        verbinding.execute(_NIEUWE_TERMIJN, rijen)
    verbinding.execute(update(TERMIJN).where(eigen, TERMIJN.c.naam == BEWAARTERMIJN).values(einde=tot, stand=_LOOPT))


def _rijen(advies: Advies, nummer: UUID, zaak_id: UUID, tot: date) -> list[dict[str, Any]]:
    rijen = []
    for termijn in advies.termijnen:
        stand, einde = str(termijn.stand), termijn.einde
        if einde is None:
            continue
        if termijn.naam == BEWAARTERMIJN and einde < tot:
            stand, einde = _LOOPT, tot
        rijen.append(
            {
                "advies_id": nummer,
                "naam": termijn.naam,
                "zaak_id": zaak_id,
                "samenwerkingsverband": advies.pakket.samenwerkingsverband,
                "titel": advies.pakket.termijnen[termijn.naam].titel,
                "stand": stand,
                "einde": einde,
            }
        )
    return rijen
