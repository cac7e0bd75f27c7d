"""Wat geschreven is bij wat in een pakket klaarligt (een knoop, of een uitslag uit een tabel), als tekst of als JSON: één keer, voor elke
zaak hetzelfde.

Van een uitslag die niet klaarligt wordt niets bewaard: daarin kunnen gegevens van één leerling staan.
"""

from typing import Generic, TypeVar

from engine.beoordelen.spoor import Criteriumuitslag, Knoop, Stap, VasteStap, VasteUitslag

T = TypeVar("T")
# Eén keer gemaakt: `Knoop | VasteStap | VasteUitslag` op de plek zelf bouwt bij elke aanroep een nieuw type, en dat honderden keren per document.
_VAST = (Knoop, VasteStap, VasteUitslag)


class Klaarliggend(Generic[T]):
    """Eén soort schrijfsel bij klaarliggende knopen, stappen of uitslagen. Het staat daar zelf bij en leeft zo lang als het pakket."""

    def __init__(self, soort: str) -> None:
        self._soort = soort

    def geef(self, uitslag: Knoop | Stap | Criteriumuitslag) -> T | None:
        """Wat er van deze uitslag bewaard is."""
        return uitslag.gemaakt.get(self._soort) if isinstance(uitslag, _VAST) else None

    def bewaar(self, uitslag: Knoop | Stap | Criteriumuitslag, gemaakt: T) -> T:
        """Bewaart `gemaakt` als de uitslag klaarligt, en geeft het terug."""
        if isinstance(uitslag, _VAST):
            uitslag.gemaakt[self._soort] = gemaakt
        return gemaakt
