"""Instellingen komen uit de omgeving, op één plek; een verkeerde houdt de dienst tegen."""

from service.instelling.fout import InstellingFout
from service.instelling.lezen import lees_instellingen
from service.instelling.velden import Instellingen

__all__ = ["InstellingFout", "Instellingen", "lees_instellingen"]
