"""Een advies als gewone gegevens en als vaste JSON: voor opslag, voor het net en voor het bewijs."""

from engine.vorm.advies import GeschrevenAdvies, advies_als_gegevens, als_json, geschreven_advies, geschreven_stand
from engine.vorm.begrip import begrippen_als_gegevens
from engine.vorm.herhalen import herhaal, lees_advies, ongeschonden
from engine.vorm.punt import Punt, punt_van
from engine.vorm.vraag import vragen_als_gegevens

__all__ = [
    "GeschrevenAdvies",
    "Punt",
    "advies_als_gegevens",
    "als_json",
    "begrippen_als_gegevens",
    "geschreven_advies",
    "geschreven_stand",
    "herhaal",
    "lees_advies",
    "ongeschonden",
    "punt_van",
    "vragen_als_gegevens",
]
