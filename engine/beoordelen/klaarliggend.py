"""Wat geschreven is bij uitslagen die in de tabellen van een pakket klaarliggen, als tekst of als JSON: één keer, voor elke zaak hetzelfde.

Van een uitslag die niet klaarligt wordt niets bewaard: daarin kunnen gegevens van één leerling staan.
"""

from typing import Generic, TypeVar

from engine.beoordelen.spoor import Criteriumuitslag, Stap, VasteStap, VasteUitslag

T = TypeVar("T")
# Eén keer gemaakt: `VasteStap | VasteUitslag` op de plek zelf bouwt bij elke aanroep een nieuw type, en dat honderden keren per document.
_VAST = (VasteStap, VasteUitslag)


class Klaarliggend(Generic[T]):
    """Eén soort schrijfsel bij klaarliggende stappen of uitslagen. Het staat bij de uitslag zelf en leeft zo lang als het pakket."""

    def __init__(self, soort: str) -> None:
        self._soort = soort

    def geef(self, uitslag: Stap | Criteriumuitslag) -> T | None:
        """Wat er van deze uitslag bewaard is."""
        return uitslag.gemaakt.get(self._soort) if isinstance(uitslag, _VAST) else None

    def bewaar(self, uitslag: Stap | Criteriumuitslag, gemaakt: T) -> T:
        """Bewaart `gemaakt` als de uitslag klaarligt, en geeft het terug."""
        if isinstance(uitslag, _VAST):
            uitslag.gemaakt[self._soort] = gemaakt
        return gemaakt
