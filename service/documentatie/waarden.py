"""Waarden uit een feature omzetten naar wat een dossier bevat: `ja` wordt true, `2 maart 2020` wordt 2020-03-02."""

import re
from datetime import date
from decimal import Decimal

from engine import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.uitleg.woorden import MAANDEN

_DATUM = re.compile(r"(\d{1,2}) (\w+) (\d{4})\Z")


def dag(tekst: str) -> date:
    """De dag van `2 maart 2020` of `2020-03-02`."""
    gevonden = _DATUM.match(tekst)
    if gevonden is None:
        return date.fromisoformat(tekst)
    return date(int(gevonden[3]), MAANDEN.index(gevonden[2]) + 1, int(gevonden[1]))


def dossierwaarde(begrip: Begrip, tekst: str) -> object:
    """De JSON-waarde van een tekst uit een feature, naar de soort van het begrip."""
    match begrip.waardesoort:
        case Soort.JA_NEE:
            return {"ja": True, "nee": False}[tekst]
        case Soort.GEHEEL_GETAL:
            return int(tekst)
        case Soort.GETAL:
            return Decimal(tekst.replace(",", "."))
        case Soort.DATUM:
            return dag(tekst).isoformat()
        case _:
            return tekst


def afleidingswaarde(soort: Soort, tekst: str) -> object:
    """De waarde van een afleiding van deze soort, uit een tekst van een feature."""
    match soort:
        case Soort.DATUM:
            return dag(tekst)
        case Soort.GEHEEL_GETAL | Soort.GETAL:
            return Decimal(tekst.replace(",", "."))
        case Soort.JA_NEE:
            return {"ja": True, "nee": False}[tekst]
        case _:
            return tekst


def element(pakket: Pakket, lijst: str, velden: dict[str, str]) -> dict[str, object]:
    """Een regel van een lijst; een lege cel is een veld dat niet bekend is."""
    begrip = pakket.begrippen[lijst]
    return {naam: dossierwaarde(begrip.velden[naam], tekst) for naam, tekst in velden.items() if tekst}
