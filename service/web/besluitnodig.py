"""Wanneer een veld van het formulier voor een besluit nodig is, in woorden bij de vraag. Dat zeggen de regels, voor dit soort besluit.

Zonder script verandert de pagina niet mee met wat iemand invult. Daarom staat een voorwaarde er als voorwaarde, en niet als ja of nee.
"""

from engine import Pakket
from engine.taal.brieven import Brief

NODIG = "nodig"
BIJ_AFWIJKEN = ("reden_afwijking_advies", "reden_afwijking_deskundige")
"""Deze redenen vraagt de toets pas als het besluit ergens van afwijkt."""


def nodig_bij(pakket: Pakket, brief: Brief, naam: str) -> str:
    """Wat er bij dit besluitveld staat; leeg als het voor dit soort besluit nooit nodig is."""
    if naam not in brief.nodig:
        return f"{NODIG} als het besluit afwijkt" if naam in BIJ_AFWIJKEN else ""
    als = brief.nodig[naam]
    if als is None:
        return NODIG
    ander = pakket.besluitvelden[als.naam]
    if not als.waarden:
        return f"{NODIG} als er iets staat bij: {ander.titel}"
    keuzes = pakket.begrippen[ander.begrip].keuzes
    return f"{NODIG} bij {' of '.join(keuzes[waarde] for waarde in als.waarden)}"
