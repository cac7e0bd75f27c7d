"""Waarden ophalen uit het werkgeheugen, en onbekende waarden samennemen."""

from collections.abc import Callable, Iterable
from typing import Any

from engine.beoordelen.spoor import Onbekend, Oordeelswaarde
from engine.compileren.geheugen import Geheugen, Werk
from engine.logica import GEGEVENS_ONTBREKEN, OORDEEL_NODIG
from engine.taal.voorwaarden import Naam, Vast, Waarde

Haal = Callable[[Werk], Any]


def compileer_waarde(waarde: Waarde, geheugen: Geheugen, lijst: str = "") -> Haal:
    """Een functie die de kale waarde geeft (van een oordeel de waarde erin), of `Onbekend`."""
    if isinstance(waarde, Vast):
        vast = waarde.waarde
        return lambda _: vast
    plek = geheugen.plek(waarde.naam, lijst)
    if not geheugen.is_oordeel(waarde.naam):
        return lambda werk: werk[plek]

    def haal_oordeel(werk: Werk) -> Any:
        gevonden = werk[plek]
        return gevonden.waarde if type(gevonden) is Oordeelswaarde else gevonden

    return haal_oordeel


def voeg_onbekend_samen(waarden: Iterable[Any]) -> Onbekend | None:
    """De onbekende waarden als één `Onbekend` met alle open punten; None als alles bekend is."""
    eerste: Onbekend | None = None
    onbekend: list[Onbekend] = []
    # Bijna altijd is het er geen of één: die hoeven geen lijst.
    for waarde in waarden:
        if type(waarde) is Onbekend:
            if eerste is None:
                eerste = waarde
            else:
                onbekend.append(waarde)
    if eerste is None or not onbekend:
        return eerste
    onbekend.insert(0, eerste)
    verdict = GEGEVENS_ONTBREKEN if any(deel.verdict is GEGEVENS_ONTBREKEN for deel in onbekend) else OORDEEL_NODIG
    return Onbekend(tuple(dict.fromkeys([punt for deel in onbekend for punt in deel.open])), verdict)


def namen_van(waarden: Iterable[Waarde]) -> tuple[str, ...]:
    """De namen onder een rij waarden, in volgorde; wat letterlijk is valt weg."""
    return tuple(waarde.naam for waarde in waarden if isinstance(waarde, Naam))
