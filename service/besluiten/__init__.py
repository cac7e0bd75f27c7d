"""Het besluit van een mens: los van het advies, met eigen redenen, en met één tabel van wat er daarna kan."""

from service.besluiten.status import STAPPEN, Besluitstatus, VerkeerdeStap, eis_stap
from service.besluiten.toetsen import Toets, lees_en_toets, met_besluit_van_toen, toets
from service.besluiten.verzoek import Besluitverzoek, Stapverzoek, besluit_uit, lees_besluitverzoek, lees_stap

__all__ = [
    "STAPPEN",
    "Besluitstatus",
    "Besluitverzoek",
    "Stapverzoek",
    "Toets",
    "VerkeerdeStap",
    "besluit_uit",
    "eis_stap",
    "lees_besluitverzoek",
    "lees_en_toets",
    "lees_stap",
    "met_besluit_van_toen",
    "toets",
]
