"""Instellingen komen uit de omgeving, op één plek; een verkeerde houdt de dienst tegen."""

from service.instelling.fout import InstellingFout
from service.instelling.lezen import lees_instellingen
from service.instelling.velden import LANGSTE_ARCHIEFTERMIJN, Instellingen

__all__ = ["LANGSTE_ARCHIEFTERMIJN", "InstellingFout", "Instellingen", "lees_instellingen"]
