"""Het bewijs bij een advies: waarmee en waarover is beslist, zodat iemand het later precies kan overdoen."""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.pakket.pakket import FORMAAT
from engine.vorm.canoniek import vingerafdruk
from engine.vorm.waarde import Json

VORM = 1
"""Versie van de vorm van een advies als JSON. Zij gaat omhoog als dezelfde beoordeling andere bytes geeft."""
BEWIJS, HERKOMST = "bewijs", "herkomst"


def bewijs_van(advies: Advies, inhoud: Mapping[str, Json], uitvoer: str) -> dict[str, Json]:
    """Het bewijs bij `inhoud`, het advies zonder bewijs; elk deel zoals `schrijf` het aankan.

    `invoer` en `uitvoer` zijn de vingerafdruk (SHA-256 van RFC 8785) van wat erin ging en van heel `inhoud`. De regels staan er per
    bestand bij, en als geheel.
    """
    return {
        "vorm": VORM,
        "regeltaal": FORMAAT,
        "samenwerkingsverband": advies.pakket.samenwerkingsverband,
        "peildatum": advies.peildatum.isoformat(),
        "pakket": advies.pakket.hash,
        "bestanden": dict(advies.pakket.bestanden),
        "invoer": vingerafdruk(_invoer(advies, inhoud)),
        "uitvoer": uitvoer,
    }


def _invoer(advies: Advies, inhoud: Mapping[str, Json]) -> dict[str, Json]:
    """Wat er in de beoordeling ging."""
    delen = ("peildatum", "gegevens", HERKOMST)
    return {"samenwerkingsverband": advies.pakket.samenwerkingsverband, **{naam: inhoud[naam] for naam in delen if naam in inhoud}}
