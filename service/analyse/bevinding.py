"""Wat de analyse zegt: een bevinding per regel, met een voorbeeldzaak die het laat zien."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Ernst(StrEnum):
    """Wat een bevinding betekent. Alleen een fout en iets onbeslists houden een pakket tegen."""

    FOUT = "fout"
    ONBESLIST = "onbeslist"
    LET_OP = "let_op"
    BEWEZEN = "bewezen"


class Soort(StrEnum):
    """Waar de analyse naar kijkt."""

    CRITERIA = "criteria"
    UITKOMSTEN = "uitkomsten"
    TERMIJNEN = "termijnen"
    TABELLEN = "tabellen"
    LAGEN = "lagen"
    EIGENSCHAPPEN = "eigenschappen"


@dataclass(frozen=True, slots=True)
class Voorbeeldzaak:
    """Een zaak die de motor zelf heeft beoordeeld: als dossier, en als vragen met hun antwoord."""

    dossier: Mapping[str, Any]
    woorden: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bevinding:
    """Eén bevinding over de regel `naam`. Bij een vergelijking van twee zaken staan er twee in `zaken`."""

    samenwerkingsverband: str
    soort: Soort
    ernst: Ernst
    naam: str
    plaats: str
    zin: str
    zaken: tuple[Voorbeeldzaak, ...] = ()
