"""De beslismotor van Thuisnabij: feiten en regels erin, advies en bewijs eruit.

De motor weet niets van onderwijs: elk vakwoord staat in de regels. Hij is zuiver: geen net, geen database, geen klok, geen toeval.
"""

from engine.beoordelen.advies import Advies, Termijnstand
from engine.beoordelen.beoordeel import beoordeel
from engine.beoordelen.vragen import Vraag
from engine.fouten import Fout, Fouten, InvoerFouten, RegelFouten
from engine.pakket import Pakket, Regels, Tabelplek, lees_regels, lees_regelteksten
from engine.vorm import (
    GeschrevenAdvies,
    Punt,
    advies_als_gegevens,
    als_json,
    begrippen_als_gegevens,
    geschreven_advies,
    geschreven_stand,
    herhaal,
    lees_advies,
    ongeschonden,
    punt_van,
    vragen_als_gegevens,
)
from engine.zaak import Dossier, Gegevens, lees_dossier, lees_gegevens, ontleed_dossier

__all__ = [
    "Advies",
    "Dossier",
    "Fout",
    "Fouten",
    "Gegevens",
    "GeschrevenAdvies",
    "InvoerFouten",
    "Pakket",
    "Punt",
    "RegelFouten",
    "Regels",
    "Tabelplek",
    "Termijnstand",
    "Vraag",
    "advies_als_gegevens",
    "als_json",
    "begrippen_als_gegevens",
    "beoordeel",
    "geschreven_advies",
    "geschreven_stand",
    "herhaal",
    "lees_advies",
    "lees_dossier",
    "lees_gegevens",
    "lees_regels",
    "lees_regelteksten",
    "ongeschonden",
    "ontleed_dossier",
    "punt_van",
    "vragen_als_gegevens",
]
