"""De waarden van één zaak in de vaste schrijfwijze."""

from collections.abc import Mapping
from typing import Any

from engine.pakket import Pakket
from engine.vorm.canoniek import paar_van, schrijf
from engine.vorm.waarde import waarde_als_gegevens


class Zaakwaarden:
    """Schrijft de waarden van één zaak, elk hooguit één keer: een gegeven wordt door veel criteria gelezen.

    Leeft zo lang als het schrijven van één advies; van een zaak blijft niets bewaard.
    """

    __slots__ = ("_paren", "_pakket", "_waarden")

    def __init__(self, pakket: Pakket) -> None:
        self._pakket = pakket
        self._waarden: dict[str, bytes] = {}
        self._paren: dict[str, bytes] = {}

    def waarde(self, naam: str, waarde: Any) -> bytes:
        """De waarde van begrip, afleiding of parameter `naam`."""
        klaar = self._waarden.get(naam)
        if klaar is None:
            klaar = self._waarden[naam] = schrijf(waarde_als_gegevens(self._pakket, naam, waarde))
        return klaar

    def paar(self, naam: str, waarde: Any) -> bytes:
        """De waarde met haar naam als sleutel ervoor."""
        klaar = self._paren.get(naam)
        if klaar is None:
            klaar = self._paren[naam] = paar_van(naam, self.waarde(naam, waarde))
        return klaar

    def als_object(self, waarden: Mapping[str, Any]) -> bytes:
        """Deze waarden bij elkaar, op naam."""
        return b"{%b}" % b",".join([self.paar(naam, waarden[naam]) for naam in sorted(waarden)])
