"""Een gegeven met zijn waarde zoals het in een rij staat: een getal met de eenheid waarin het telt."""

from typing import Any

from engine.pakket import Pakket
from engine.taal.declaraties import Afleiding, Begrip, Lijstveld
from engine.uitleg.woorden import getal_met_eenheid, in_woorden


def met_eenheid(pakket: Pakket, verklaring: Begrip | Afleiding | Lijstveld, waarde: Any) -> str:
    """De waarde in woorden, met `9 maanden` voor een getal dat in maanden telt.

    Een zin uit de regels noemt haar eenheid zelf; daar hoort `in_woorden`.
    """
    return getal_met_eenheid(in_woorden(pakket, verklaring.naam, waarde), waarde, verklaring.eenheid)
