"""De waarden van één zaak in de vaste schrijfwijze."""

from collections.abc import Mapping
from typing import Any

from engine.beoordelen.spoor import Onbekend
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.lezingen import lezingen_van_criterium
from engine.taal.namen import PEILDATUM
from engine.vorm.canoniek import GAT, mal, paar_van, schrijf
from engine.vorm.waarde import waarde_als_gegevens

VERDICTEN = {verdict: schrijf(verdict.value) for verdict in Verdict}
"""Elk verdict, geschreven."""
_ONBEKEND = mal({"onbekend": GAT})
_Geschreven = dict[str, bytes]


class Zaakwaarden:
    """Schrijft de waarden van één zaak, elk één keer: een gegeven wordt door veel criteria gelezen.

    `waarden` is naam -> waarde van wat er bekend is, en `criteria` naam -> verdict. Leeft zo lang als het schrijven van één advies; van een
    zaak blijft niets bewaard.
    """

    __slots__ = ("_bekend", "_pakket", "geschreven", "paren", "verdicten")

    def __init__(self, pakket: Pakket, waarden: Mapping[str, Any], criteria: Mapping[str, Verdict]) -> None:
        self._pakket, self._bekend = pakket, waarden
        sleutels, (leeg, lege_paren), gesteund = pakket.eenmaal(_sleutels), pakket.eenmaal(_leeg), pakket.eenmaal(_gesteund)
        self.geschreven: _Geschreven = leeg.copy()
        """Naam -> waarde, ook van wat onbekend is."""
        self.paren: _Geschreven = lege_paren.copy()
        """Als `geschreven`, met de naam als sleutel ervoor."""
        for naam, waarde in waarden.items():
            self.geschreven[naam] = klaar = _schrijf(pakket, naam, waarde)
            self.paren[naam] = sleutels[naam] + klaar
        self.verdicten: _Geschreven = {naam: paren[criteria[naam]] for naam, paren in gesteund.items() if naam in criteria}
        """Van elk criterium waar een ander op steunt het verdict, met de naam als sleutel ervoor."""

    def waarde(self, naam: str, waarde: Any) -> bytes:
        """De waarde van begrip, afleiding of parameter `naam`."""
        return self.geschreven.get(naam) or _schrijf(self._pakket, naam, waarde)

    def heeft_elementen(self, lijst: str) -> bool:
        """Is deze lijst er, met iets erin?"""
        waarde = self._bekend.get(lijst)
        return type(waarde) is tuple and bool(waarde)

    def als_object(self, waarden: Mapping[str, Any]) -> bytes:
        """Deze waarden bij elkaar, op naam; zij horen bij de waarden van de zaak."""
        return b"{%b}" % b",".join([self.paren[naam] for naam in sorted(waarden)])


def _schrijf(pakket: Pakket, naam: str, waarde: Any) -> bytes:
    soort = type(waarde)
    if soort is bool:
        return b"true" if waarde else b"false"
    if soort is Onbekend:
        return _ONBEKEND % schrijf(waarde.open)
    return schrijf(waarde if soort is str else waarde_als_gegevens(pakket, naam, waarde))


def _sleutels(pakket: Pakket) -> Mapping[str, bytes]:
    """Elke naam waar een waarde bij hoort, als sleutel."""
    namen = (PEILDATUM, *pakket.begrippen, *pakket.afleidingen, *pakket.parameterwaarden)
    return {naam: paar_van(naam, b"") for naam in namen}


def _leeg(pakket: Pakket) -> tuple[_Geschreven, _Geschreven]:
    """Van een zaak waarin niets bekend is: elk begrip en elke parameter, los en met de naam als sleutel ervoor."""
    programma, sleutels = pakket.programma, pakket.eenmaal(_sleutels)
    leeg = {naam: programma.leeg[plek] for naam, plek in programma.begrippen.items()} | dict(pakket.parameterwaarden)
    geschreven = {naam: _schrijf(pakket, naam, waarde) for naam, waarde in leeg.items()}
    return geschreven, {naam: sleutels[naam] + waarde for naam, waarde in geschreven.items()}


def _gesteund(pakket: Pakket) -> Mapping[str, Mapping[Verdict, bytes]]:
    """Van elk criterium waar een ander op steunt, bij elk verdict hoe het daar staat."""
    gelezen = (lezing for criterium in pakket.criteria.values() for lezing in lezingen_van_criterium(criterium))
    namen = {lezing.naam for lezing in gelezen if lezing.soort == "criterium"}
    return {naam: {verdict: paar_van(naam, tekst) for verdict, tekst in VERDICTEN.items()} for naam in sorted(namen)}
