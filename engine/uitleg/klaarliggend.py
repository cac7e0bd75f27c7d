"""Teksten bij uitslagen die in de tabellen van een pakket klaarliggen: één keer geschreven, voor elke zaak dezelfde.

Van een uitslag die niet klaarligt wordt niets bewaard: daarin kunnen gegevens van één leerling staan.
"""

from typing import Generic, TypeVar

from engine.pakket import Pakket

T = TypeVar("T")


class Klaarliggend(Generic[T]):
    """Per klaarliggende stap of uitslag wat ervan gemaakt is. Het wordt nooit groter dan de tabellen zelf."""

    def __init__(self, pakket: Pakket) -> None:
        self._klaar = pakket.programma.klaar
        self._gemaakt: dict[int, T] = {}

    def geef(self, uitslag: object) -> T | None:
        """Wat er van deze uitslag bewaard is."""
        return self._gemaakt.get(id(uitslag))

    def bewaar(self, uitslag: object, gemaakt: T) -> T:
        """Bewaart `gemaakt` als de uitslag klaarligt, en geeft het terug."""
        # Een klaarliggende uitslag leeft zo lang als het pakket; zijn nummer kan dus nooit van een ander worden.
        if id(uitslag) in self._klaar:
            self._gemaakt[id(uitslag)] = gemaakt
        return gemaakt
