"""De statussen van een versie van de regels en de stappen ertussen: deze tabel en niets anders."""

from collections.abc import Mapping
from enum import StrEnum

from service.stappen import verkeerde_stap
from service.wie import Rol


class Status(StrEnum):
    """Waar een versie staat."""

    CONCEPT = "concept"
    GETOETST = "getoetst"
    VASTGESTELD = "vastgesteld"
    GELDEND = "geldend"
    INGETROKKEN = "ingetrokken"


STAPPEN: Mapping[Status, tuple[Status, ...]] = {
    Status.CONCEPT: (Status.GETOETST, Status.INGETROKKEN),
    Status.GETOETST: (Status.VASTGESTELD, Status.INGETROKKEN),
    Status.VASTGESTELD: (Status.GELDEND, Status.INGETROKKEN),
    # Met een geldende versie kan al beslist zijn. Zij houdt op als een latere versie ingaat, en nooit met terugwerkende kracht.
    Status.GELDEND: (),
    Status.INGETROKKEN: (),
}
"""Per status waar een versie daarna heen kan."""

ZETTERS: Mapping[Status, frozenset[Rol]] = {
    Status.CONCEPT: frozenset({Rol.BELEID}),
    Status.GETOETST: frozenset({Rol.BELEID}),
    Status.VASTGESTELD: frozenset({Rol.BELEID}),
    # Wie de regels maakt, zet ze niet ook aan.
    Status.GELDEND: frozenset({Rol.BEHEER}),
    Status.INGETROKKEN: frozenset({Rol.BELEID, Rol.BEHEER}),
}
"""Welke rol over HTTP een versie in deze status brengt."""


def waarom_niet(van: Status, naar: Status) -> str:
    """De zin waarom deze stap niet kan, met welke wel kunnen; leeg als zij kan."""
    return verkeerde_stap(STAPPEN, van, naar, "Een versie", "Leg een nieuwe versie voor; aan deze verandert niets meer.")
