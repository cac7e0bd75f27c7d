"""Een gegeven met zijn waarde zoals het in een rij staat: een getal met de eenheid waarin het telt."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from engine.pakket import Pakket
from engine.taal.declaraties import Afleiding, Begrip, Lijstveld
from engine.uitleg.woorden import in_woorden

_ENKELVOUD: Mapping[str, str] = {"dagen": "dag", "weken": "week", "maanden": "maand", "schooljaren": "schooljaar"}
_GETAL = (int, Decimal)
_BLIJFT = frozenset(("jaar", "euro", "procent"))


def met_eenheid(pakket: Pakket, verklaring: Begrip | Afleiding | Lijstveld, waarde: Any) -> str:
    """De waarde in woorden, met `9 maanden` voor een getal dat in maanden telt.

    Bij één staat het enkelvoud; is dat niet bekend, dan staat er alleen het getal. Een zin uit de regels noemt haar eenheid zelf; daar
    hoort `in_woorden`.
    """
    woorden, eenheid = in_woorden(pakket, verklaring.naam, waarde), verklaring.eenheid
    if not eenheid or type(waarde) not in _GETAL:
        return woorden
    if waarde == 1 and eenheid not in _BLIJFT:
        eenheid = _ENKELVOUD.get(eenheid, "")
    return f"{woorden} {eenheid}" if eenheid else woorden
