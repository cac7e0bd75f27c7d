"""Brieven: van een besluit van een mens en het spoor van het advies naar een toegankelijke pdf."""

from service.brieven.besluit import Besluit
from service.brieven.lezen import lees_besluit
from service.brieven.maken import inhoud_van, maak_brief

__all__ = ["Besluit", "inhoud_van", "lees_besluit", "maak_brief"]
