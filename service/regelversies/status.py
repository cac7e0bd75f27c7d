"""De statussen van een versie van de regels en de stappen ertussen: deze tabel en niets anders."""

from collections.abc import Mapping
from enum import StrEnum


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


def verkeerde_stap(van: Status, naar: Status) -> str:
    """De zin waarom deze stap niet kan, met welke wel kunnen; leeg als zij kan."""
    kan = STAPPEN[van]
    if naar in kan:
        return ""
    wel = f"Wel mogelijk: {', '.join(kan)}." if kan else "Leg een nieuwe versie voor; aan deze verandert niets meer."
    return f"Een versie met status {van} kan niet naar {naar}. {wel}"
