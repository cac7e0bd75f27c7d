"""Wat uit een formulier komt, als gegevens van een dossier. Naar Open Formulieren; een ander formulier met dezelfde vorm past ook."""

from service.formulieren.inzending import Inzending, lees_inzending
from service.formulieren.omzetten import zet_gegevens_om
from service.formulieren.vlak import vlak_antwoord

__all__ = ["Inzending", "lees_inzending", "vlak_antwoord", "zet_gegevens_om"]
