"""De statussen van een besluit en de stappen ertussen: deze tabel en niets anders."""

from collections.abc import Mapping
from enum import StrEnum

from service.stappen import verkeerde_stap


class Status(StrEnum):
    """Waar een besluit staat."""

    CONCEPT = "concept"
    DEFINITIEF = "definitief"
    BEKENDGEMAAKT = "bekendgemaakt"
    IN_BEZWAAR = "in_bezwaar"
    GEHANDHAAFD = "gehandhaafd"
    HERROEPEN = "herroepen"
    INGETROKKEN = "ingetrokken"


STAPPEN: Mapping[Status, tuple[Status, ...]] = {
    Status.CONCEPT: (Status.DEFINITIEF, Status.INGETROKKEN),
    Status.DEFINITIEF: (Status.BEKENDGEMAAKT, Status.INGETROKKEN),
    # Een besluit werkt pas na de bekendmaking (Awb 3:40); daarvoor is er geen bezwaar mogelijk.
    Status.BEKENDGEMAAKT: (Status.IN_BEZWAAR, Status.INGETROKKEN),
    Status.IN_BEZWAAR: (Status.GEHANDHAAFD, Status.HERROEPEN, Status.INGETROKKEN),
    Status.GEHANDHAAFD: (Status.INGETROKKEN,),
    Status.HERROEPEN: (),
    Status.INGETROKKEN: (),
}
"""Per status waar een besluit daarna heen kan."""
MET_REDEN = frozenset({Status.GEHANDHAAFD, Status.HERROEPEN, Status.INGETROKKEN})
"""Wie deze stap zet, schrijft op waarom."""
AFGELOPEN = frozenset({Status.HERROEPEN, Status.INGETROKKEN})
"""Dit besluit geldt niet meer: over de zaak kan een nieuw besluit komen."""


class VerkeerdeStap(Exception):
    """Deze stap kan niet; de tekst noemt welke wel kunnen."""


def eis_stap(van: Status, naar: Status) -> None:
    """Werpt VerkeerdeStap als een besluit niet van de ene naar de andere status kan."""
    if zin := verkeerde_stap(STAPPEN, van, naar, "Een besluit", "Er kan niets meer aan veranderen."):
        raise VerkeerdeStap(zin)
