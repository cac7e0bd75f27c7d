"""Het bewijs bij een advies: waarmee en waarover is beslist, zodat iemand het later precies kan overdoen."""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.pakket.pakket import FORMAAT
from engine.vorm.canoniek import vingerafdruk
from engine.vorm.waarde import Json

VORM = 1
"""Versie van de vorm van een advies als JSON. Zij gaat omhoog als dezelfde beoordeling andere bytes geeft."""


HERKOMST = "herkomst"


def bewijs_van(advies: Advies, inhoud: Mapping[str, Json]) -> dict[str, Json]:
    """Het bewijs bij `inhoud`, het advies als gegevens zonder bewijs.

    `invoer` en `uitvoer` zijn de vingerafdruk (SHA-256 van RFC 8785) van wat erin ging en wat eruit kwam. De regels staan er per
    bestand bij, en als geheel.
    """
    return {
        "vorm": VORM,
        "regeltaal": FORMAAT,
        "samenwerkingsverband": advies.pakket.samenwerkingsverband,
        "peildatum": advies.peildatum.isoformat(),
        "pakket": advies.pakket.hash,
        "bestanden": dict(sorted(advies.pakket.bestanden.items())),
        "invoer": vingerafdruk(invoer_van(inhoud)),
        "uitvoer": vingerafdruk(dict(inhoud)),
    }


def invoer_van(inhoud: Mapping[str, Json]) -> dict[str, Json]:
    """Wat er in de beoordeling ging, uit het advies als gegevens."""
    return {
        "samenwerkingsverband": inhoud["pakket"]["samenwerkingsverband"],
        "peildatum": inhoud["peildatum"],
        "gegevens": inhoud["gegevens"],
        **({HERKOMST: inhoud[HERKOMST]} if HERKOMST in inhoud else {}),
    }
