"""Wat een voorwaarde of berekening om zich heen kan lezen."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from engine.taal.declaraties import Opzoektabel
from engine.taal.voorwaarden import Waarde
from service.analyse.vertaling.feiten import Lijst
from service.analyse.vertaling.grootheid import Grootheid
from service.analyse.vertaling.logica import Verdictformule

Element = Mapping[str, Grootheid]
"""De velden van het element dat bekeken wordt; leeg buiten een lijst."""
BUITEN: Element = {}


class Omgeving(Protocol):
    """De namen van een pakket als formules."""

    def waarde(self, waarde: Waarde, element: Element = BUITEN) -> Grootheid: ...

    def lijst(self, naam: str) -> Lijst: ...

    def criterium(self, naam: str) -> Verdictformule: ...

    def conclusie(self, naam: str) -> Verdictformule: ...

    def uitkomst(self, naam: str) -> Verdictformule: ...

    def gebrek(self, naam: str) -> Verdictformule: ...

    def functie(self, naam: str, waarden: Sequence[Any]) -> Any: ...

    def tabel(self, naam: str) -> Opzoektabel: ...
