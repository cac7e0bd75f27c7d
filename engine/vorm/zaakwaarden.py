"""De waarden van één zaak in de vaste schrijfwijze."""

from collections.abc import Mapping
from typing import Any

from engine.beoordelen.spoor import Onbekend
from engine.pakket import Pakket
from engine.taal.namen import PEILDATUM
from engine.vorm.canoniek import GAT, mal, paar_van, schrijf
from engine.vorm.waarde import waarde_als_gegevens

_ONBEKEND = mal({"onbekend": GAT})


class Zaakwaarden:
    """Schrijft de waarden van één zaak, elk hooguit één keer: een gegeven wordt door veel criteria gelezen.

    Leeft zo lang als het schrijven van één advies; van een zaak blijft niets bewaard.
    """

    __slots__ = ("_pakket", "_sleutels", "geschreven", "paren")

    def __init__(self, pakket: Pakket) -> None:
        self._pakket = pakket
        self._sleutels = pakket.eenmaal(_sleutels)
        self.geschreven: dict[str, bytes] = {}
        """Wat `waarde` al schreef."""
        self.paren: dict[str, bytes] = {}
        """Wat `paar` al schreef."""

    def waarde(self, naam: str, waarde: Any) -> bytes:
        """De waarde van begrip, afleiding of parameter `naam`."""
        klaar = self.geschreven.get(naam)
        if klaar is None:
            klaar = self.geschreven[naam] = self._schrijf(naam, waarde)
        return klaar

    def _schrijf(self, naam: str, waarde: Any) -> bytes:
        soort = type(waarde)
        if soort is bool:
            return b"true" if waarde else b"false"
        if soort is Onbekend:
            return _ONBEKEND % schrijf(waarde.open)
        return schrijf(waarde if soort is str else waarde_als_gegevens(self._pakket, naam, waarde))

    def paar(self, naam: str, waarde: Any) -> bytes:
        """De waarde met haar naam als sleutel ervoor."""
        klaar = self.paren.get(naam)
        if klaar is None:
            klaar = self.paren[naam] = self._sleutels[naam] + self.waarde(naam, waarde)
        return klaar

    def als_object(self, waarden: Mapping[str, Any]) -> bytes:
        """Deze waarden bij elkaar, op naam."""
        return b"{%b}" % b",".join([self.paar(naam, waarden[naam]) for naam in sorted(waarden)])


def _sleutels(pakket: Pakket) -> Mapping[str, bytes]:
    """Elke naam waar een waarde bij hoort, als sleutel."""
    namen = (PEILDATUM, *pakket.begrippen, *pakket.afleidingen, *pakket.parameterwaarden)
    return {naam: paar_van(naam, b"") for naam in namen}
