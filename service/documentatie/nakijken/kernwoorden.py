"""Regels die een kernwoord bedoelen maar als beschrijving tellen: de ontleder en het testprogramma slaan ze stil over."""

import re
from collections.abc import Iterator, Mapping
from difflib import get_close_matches

from gherkin.dialect import DIALECTS

from service.documentatie.zinnenboek import Zinnenboek

STAPWOORDEN: Mapping[str, str] = {"gegeven": "Gegeven", "als": "Als", "dan": "Dan"}
"""Per soort zin het kernwoord waarmee hij begint."""
_NEDERLANDS = DIALECTS["nl"]
_BLOKKEN = {
    woord.lower(): woord
    for soort in ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
    for woord in _NEDERLANDS[soort]
} | {
    "scenariosjabloon": "Abstract Scenario",
    "feature": "Functionaliteit",
    "rule": "Regel",
    "background": "Achtergrond",
    "example": "Voorbeeld",
    "examples": "Voorbeelden",
    **{woord.lower(): "Abstract Scenario" for woord in DIALECTS["en"]["scenarioOutline"]},
}
_STAPPEN = {
    woord.strip().lower(): woord.strip()
    for soort in ("given", "when", "then", "and", "but")
    for woord in _NEDERLANDS[soort]
    if woord != "* "
} | {"given": "Gegeven", "when": "Als", "then": "Dan", "and": "En", "but": "Maar"}
_BLOK = re.compile(r"([^:|]{2,30}?)\s*:")
_WOORD = re.compile(r"(\w+):?(?:\s+(.*))?$")
_DICHTBIJ = 0.8
_KORTSTE_OM_TE_RADEN = 5
"""Een korter woord lijkt op te veel gewone woorden: `Een` op `En`, `Dat` op `Dan`."""


def bedoeld_kernwoord(regel: str) -> str:
    """Het kernwoord waar deze regel mee begint, ook met een andere hoofdletter of een schrijffout; anders leeg."""
    blok = _BLOK.match(regel)
    if blok and (gevonden := _dichtbij(blok[1].lower(), _BLOKKEN)):
        return f"{gevonden}:"
    woord = _WOORD.match(regel)
    if woord is None:
        return ""
    begin = woord[1].lower()
    for bekend in sorted(_BLOKKEN, key=len, reverse=True):
        if re.match(rf"{bekend}(\s|$)", regel, re.IGNORECASE):
            return f"{_BLOKKEN[bekend]}:"
    return _dichtbij(begin, _STAPPEN)


def bedoelde_zin(regel: str, zinnen: Zinnenboek) -> str:
    """Het kernwoord van de zin die na het eerste woord van deze regel staat, of leeg als daar geen zin staat."""
    woord = _WOORD.match(regel)
    if woord is None or not woord[2]:
        return ""
    return next((STAPWOORDEN[zin.soort] for zin in zinnen.zinnen if zin.patroon.fullmatch(woord[2])), "")


def ingeslikt(regel: str, zinnen: Zinnenboek, in_scenario: bool) -> str:
    """Wat een regel van een beschrijving waarschijnlijk had moeten zijn, of leeg.

    Boven een Functionaliteit of Regel mag een gewone zin staan die met `Als`, `Dan` of `En` begint; in een scenario niet.
    """
    kernwoord = bedoeld_kernwoord(regel)
    if kernwoord.endswith(":") or kernwoord == "Gegeven" or in_scenario:
        return kernwoord or bedoelde_zin(regel, zinnen)
    zin = bedoelde_zin(regel, zinnen)
    return zin and (kernwoord or zin)


def _dichtbij(woord: str, bekend: Mapping[str, str]) -> str:
    if woord in bekend:
        return bekend[woord]
    mogelijk: Iterator[str] = (naam for naam in bekend if len(naam) >= _KORTSTE_OM_TE_RADEN)
    gevonden = get_close_matches(woord, mogelijk, n=1, cutoff=_DICHTBIJ)
    return bekend[gevonden[0]] if gevonden else ""
