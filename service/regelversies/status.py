"""De statussen van een versie van de regels en de stappen ertussen: deze tabel en niets anders."""

from collections.abc import Mapping
from enum import StrEnum

from service.stappen import verkeerde_stap
from service.wie import Rol


class Versiestatus(StrEnum):
    """Waar een versie staat."""

    CONCEPT = "concept"
    GETOETST = "getoetst"
    VASTGESTELD = "vastgesteld"
    GELDEND = "geldend"
    INGETROKKEN = "ingetrokken"


STAPPEN: Mapping[Versiestatus, tuple[Versiestatus, ...]] = {
    Versiestatus.CONCEPT: (Versiestatus.GETOETST, Versiestatus.INGETROKKEN),
    Versiestatus.GETOETST: (Versiestatus.VASTGESTELD, Versiestatus.INGETROKKEN),
    Versiestatus.VASTGESTELD: (Versiestatus.GELDEND, Versiestatus.INGETROKKEN),
    # Met een geldende versie kan al beslist zijn. Zij houdt op als een latere versie ingaat, en nooit met terugwerkende kracht.
    Versiestatus.GELDEND: (),
    Versiestatus.INGETROKKEN: (),
}
"""Per status waar een versie daarna heen kan."""

ZETTERS: Mapping[Versiestatus, frozenset[Rol]] = {
    Versiestatus.CONCEPT: frozenset({Rol.BELEID}),
    Versiestatus.GETOETST: frozenset({Rol.BELEID}),
    Versiestatus.VASTGESTELD: frozenset({Rol.BELEID}),
    # Wie de regels maakt, zet ze niet ook aan.
    Versiestatus.GELDEND: frozenset({Rol.BEHEER}),
    Versiestatus.INGETROKKEN: frozenset({Rol.BELEID, Rol.BEHEER}),
}
"""Welke rol over HTTP een versie in deze status brengt."""


def waarom_niet(van: Versiestatus, naar: Versiestatus) -> str:
    """De zin waarom deze stap niet kan, met welke wel kunnen; leeg als zij kan."""
    return verkeerde_stap(STAPPEN, van, naar, "Een versie", "Leg een nieuwe versie voor; aan deze verandert niets meer.")
