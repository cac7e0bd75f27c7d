"""Het advies in woorden, voor drie lezers uit één spoor. Wat hier uitkomt is een document zonder opmaak."""

from engine.uitleg.bij_besluit import motivering_bij_besluit
from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming
from engine.uitleg.document import LEZERS, document, vragendocument
from engine.uitleg.keten import Keten, Schakel, keten
from engine.uitleg.stand import advieskop, besluitzin
from engine.uitleg.vormen import als_gegevens, als_markdown

__all__ = [
    "LEZERS",
    "Alinea",
    "Blok",
    "Keten",
    "Kop",
    "Opsomming",
    "Schakel",
    "advieskop",
    "als_gegevens",
    "als_markdown",
    "besluitzin",
    "document",
    "keten",
    "motivering_bij_besluit",
    "vragendocument",
]
