"""Wat de voorbeelden van de regels laten zien, en wat nog niet."""

from service.documentatie.dekking.gezien import KANTEN, NIET_VOLDAAN, NOOIT, OPEN_KANT, VOLDAAN, Dekking, meet_dekking
from service.documentatie.dekking.plekken import plek_in_woorden
from service.documentatie.dekking.proefzaken import Proefzaken
from service.documentatie.dekking.skelet import als_feature, skeletten
from service.documentatie.dekking.stand import GRENS_VOORWAARDEN, Gemist, Stand, stand_van
from service.documentatie.dekking.voorbeelden import tel_voorbeelden, voorbeelden_bij_regels

__all__ = [
    "GRENS_VOORWAARDEN",
    "KANTEN",
    "NIET_VOLDAAN",
    "NOOIT",
    "OPEN_KANT",
    "VOLDAAN",
    "Dekking",
    "Gemist",
    "Proefzaken",
    "Stand",
    "als_feature",
    "meet_dekking",
    "plek_in_woorden",
    "skeletten",
    "stand_van",
    "tel_voorbeelden",
    "voorbeelden_bij_regels",
]
