"""Het bewijs bij een advies: waarmee en waarover is beslist, zodat iemand het later precies kan overdoen."""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.pakket import Pakket
from engine.pakket.pakket import FORMAAT
from engine.vorm.canoniek import GAT, Stuk, mal, object_van, schrijf, vingerafdruk_van

VORM = 1
"""Versie van de vorm van een advies als JSON. Zij gaat omhoog als dezelfde beoordeling andere bytes geeft."""
BEWIJS, HERKOMST = "bewijs", "herkomst"


def bewijs_van(advies: Advies, inhoud: Mapping[str, Stuk], uitvoer: str) -> bytes:
    """Het bewijs bij `inhoud`, het geschreven advies zonder bewijs.

    `invoer` en `uitvoer` zijn de vingerafdruk (SHA-256 van RFC 8785) van wat erin ging en van heel `inhoud`. De regels staan er per
    bestand bij, en als geheel.
    """
    invoer = vingerafdruk_van(object_van(_invoer(advies, inhoud)))
    return advies.pakket.eenmaal(_mal) % (schrijf(invoer), inhoud["peildatum"], schrijf(uitvoer))


def _invoer(advies: Advies, inhoud: Mapping[str, Stuk]) -> dict[str, Stuk]:
    """Wat er in de beoordeling ging."""
    delen = ("peildatum", "gegevens", HERKOMST)
    return {"samenwerkingsverband": schrijf(advies.pakket.samenwerkingsverband), **{naam: inhoud[naam] for naam in delen if naam in inhoud}}


def _mal(pakket: Pakket) -> bytes:
    """Het bewijs van elk advies met dit pakket. Erin gaan: invoer, peildatum en uitvoer."""
    return mal(
        {
            "vorm": VORM,
            "regeltaal": FORMAAT,
            "samenwerkingsverband": pakket.samenwerkingsverband,
            "peildatum": GAT,
            "pakket": pakket.hash,
            "bestanden": dict(pakket.bestanden),
            "invoer": GAT,
            "uitvoer": GAT,
        }
    )
