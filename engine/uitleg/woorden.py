"""Waarden van een zaak in Nederlandse woorden, en sjablonen uit de regels invullen."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Element, Kernwaarde, Onbekend, Oordeelswaarde
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.declaraties import Afleiding
from engine.taal.namen import PEILDATUM
from engine.taal.opsomming import opgesomd
from engine.taal.sjabloon import INVULPLEK

MAANDEN = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december")
_GEEN = "geen"
_KORT = 5
"""Tot zoveel elementen staat een lijst in de zin zelf."""
_ENKELVOUD: Mapping[str, str] = {"dagen": "dag", "weken": "week", "maanden": "maand", "schooljaren": "schooljaar"}
_GETAL = (int, Decimal)
_BLIJFT = frozenset(("jaar", "euro", "procent"))
VERDICTWOORDEN: Mapping[Verdict, str] = {
    Verdict.VOLDAAN: "voldaan",
    Verdict.NIET_VOLDAAN: "niet voldaan",
    Verdict.GEGEVENS_ONTBREKEN: "nog open: er ontbreekt een gegeven",
    Verdict.OORDEEL_NODIG: "nog open: een mens moet oordelen",
    Verdict.NIET_VAN_TOEPASSING: "niet van toepassing",
}


def dag(datum: date) -> str:
    """Een datum als `2 maart 2020`."""
    return f"{datum.day} {MAANDEN[datum.month - 1]} {datum.year}"


def hoofdletter(tekst: str) -> str:
    """De tekst aan het begin van een zin."""
    return tekst[:1].upper() + tekst[1:]


def in_woorden(pakket: Pakket, naam: str, waarde: Any) -> str:
    """Een waarde zoals zij in een zin staat; `naam` is het begrip, de afleiding of de parameter waar zij van is.

    Van een lege lijst staat er `geen`, en van een gegeven lijst hoe lang zij is; een korte lijst die de regels zelf gaven, staat er voluit.
    """
    soort = type(waarde)
    if soort is Onbekend:
        return pakket.teksten["niet_bekend"]
    if soort is Oordeelswaarde:
        return in_woorden(pakket, naam, waarde.waarde)
    if soort is tuple:
        if not waarde:
            return _GEEN
        if naam in pakket.afleidingen and len(waarde) <= _KORT:
            return _lijst(pakket, pakket.afleidingen[naam], waarde)
        return pakket.teksten["een_regel"] if len(waarde) == 1 else pakket.teksten["aantal_regels"].format(aantal=len(waarde))
    return pakket.keuzewoorden.get(naam, {}).get(waarde, waarde) if soort is str else kernwaarde_in_woorden(waarde)


def getal_met_eenheid(woorden: str, waarde: Any, eenheid: str) -> str:
    """`9 maanden`; bij één staat het enkelvoud, en is dat niet bekend, dan alleen het getal. Wat geen getal is, blijft zoals het is."""
    if not eenheid or type(waarde) not in _GETAL:
        return woorden
    if waarde == 1 and eenheid not in _BLIJFT:
        eenheid = _ENKELVOUD.get(eenheid, "")
    return f"{woorden} {eenheid}" if eenheid else woorden


def _lijst(pakket: Pakket, lijst: Afleiding, elementen: tuple[Element, ...]) -> str:
    """`het rapport (28 dagen) en de verklaring (14 dagen)`; van elk element het eerste veld, en de andere tussen haakjes."""
    return opgesomd([_element(pakket, lijst, element) for element in elementen])


def _element(pakket: Pakket, lijst: Afleiding, element: Element) -> str:
    eerste, *rest = (
        veld.keuzes.get(str(deel)) or getal_met_eenheid(in_woorden(pakket, veld.naam, deel), deel, veld.eenheid)
        for veld, deel in zip(lijst.velden.values(), element, strict=True)
    )
    return f"{eerste} ({', '.join(rest)})" if rest else eerste


def kernwaarde_in_woorden(waarde: Kernwaarde) -> str:
    """Een enkele bekende waarde, zonder te weten van welk begrip zij is: een keuze blijft haar code."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, date):
        return dag(waarde)
    if isinstance(waarde, Decimal):
        return format(waarde, "f").replace(".", ",")
    return str(waarde)


def vul_in(advies: Advies, sjabloon: str, waarden: Mapping[str, Any] | None = None) -> str:
    """Het sjabloon met elke `{naam}` vervangen; zonder `waarden` komen die uit de zaak, de afleidingen en de parameters."""
    return sjabloon if "{" not in sjabloon else INVULPLEK.sub(lambda plek: _waarde(advies, plek[1], waarden), sjabloon)


def _waarde(advies: Advies, naam: str, waarden: Mapping[str, Any] | None) -> str:
    if naam == PEILDATUM:
        return dag(advies.peildatum)
    bronnen = (advies.afleidingen, advies.gegevens.waarden, advies.pakket.parameterwaarden) if waarden is None else (waarden,)
    return next(
        (in_woorden(advies.pakket, naam, bekend[naam]) for bekend in bronnen if naam in bekend), advies.pakket.teksten["niet_bekend"]
    )
