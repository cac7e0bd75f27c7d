"""De statussen van een besluit en de stappen ertussen: deze tabel en niets anders."""

from collections.abc import Mapping
from enum import StrEnum

from service.stappen import verkeerde_stap


class Besluitstatus(StrEnum):
    """Waar een besluit staat."""

    CONCEPT = "concept"
    DEFINITIEF = "definitief"
    BEKENDGEMAAKT = "bekendgemaakt"
    IN_BEZWAAR = "in_bezwaar"
    GEHANDHAAFD = "gehandhaafd"
    HERROEPEN = "herroepen"
    INGETROKKEN = "ingetrokken"


STAPPEN: Mapping[Besluitstatus, tuple[Besluitstatus, ...]] = {
    Besluitstatus.CONCEPT: (Besluitstatus.DEFINITIEF, Besluitstatus.INGETROKKEN),
    Besluitstatus.DEFINITIEF: (Besluitstatus.BEKENDGEMAAKT, Besluitstatus.INGETROKKEN),
    # Een besluit werkt pas na de bekendmaking (Awb 3:40); daarvoor is er geen bezwaar mogelijk.
    Besluitstatus.BEKENDGEMAAKT: (Besluitstatus.IN_BEZWAAR, Besluitstatus.INGETROKKEN),
    Besluitstatus.IN_BEZWAAR: (Besluitstatus.GEHANDHAAFD, Besluitstatus.HERROEPEN, Besluitstatus.INGETROKKEN),
    Besluitstatus.GEHANDHAAFD: (Besluitstatus.INGETROKKEN,),
    Besluitstatus.HERROEPEN: (),
    Besluitstatus.INGETROKKEN: (),
}
"""Per status waar een besluit daarna heen kan."""
BESLIST = frozenset({Besluitstatus.GEHANDHAAFD, Besluitstatus.HERROEPEN, Besluitstatus.INGETROKKEN})
"""Wie een besluit naar deze status brengt, beslist opnieuw over de zaak: hij schrijft op waarom, en was er geen deskundige in.
Bekendmaken, en opschrijven dat er bezwaar is, is geen beslissen.
"""
AFGELOPEN = frozenset({Besluitstatus.HERROEPEN, Besluitstatus.INGETROKKEN})
"""Dit besluit geldt niet meer: over de zaak kan een nieuw besluit komen."""


class VerkeerdeStap(Exception):
    """Deze stap kan niet; de tekst noemt welke wel kunnen."""


def eis_stap(van: Besluitstatus, naar: Besluitstatus) -> None:
    """Werpt VerkeerdeStap als een besluit niet van de ene naar de andere status kan."""
    if zin := verkeerde_stap(STAPPEN, van, naar, "Een besluit", "Er kan niets meer aan veranderen."):
        raise VerkeerdeStap(zin)
