"""De spelling van een woord: in de woordenlijst, of in de eigen lijst van vaktermen en namen."""

import re
from functools import cache
from pathlib import Path

from spellchecker import SpellChecker

from service.taal.teksten import Tekst

_EIGEN = Path(__file__).parent / "eigen_woorden.txt"
_WOORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*-?")
_GEEN_PROZA = re.compile(r"`[^`]*`|\{[^{}]*\}|'[^' ]*'|%s|\S*[_/=@]\S*|\b[a-z]+\.[a-z]+\b|\S*\d\S*")


@cache
def eigen_woorden() -> frozenset[str]:
    """Vaktermen, namen en afkortingen die een gewone woordenlijst niet heeft, in kleine letters."""
    regels = _EIGEN.read_text(encoding="utf-8").splitlines()
    return frozenset(regel for regel in regels if regel and not regel.startswith("#"))


def losse_woorden(tekst: Tekst) -> list[str]:
    """De woorden van een tekst, zonder veldnamen, codes en invulplekken. Wat voor een streepje staat is een woord met dat streepje."""
    return [woord.replace("’", "'") for woord in _WOORD.findall(_GEEN_PROZA.sub(" ", tekst.tekst))]


def onbekende_woorden(tekst: Tekst) -> list[str]:
    """De woorden die in geen van beide lijsten staan. Een losse letter is geen woord; een hoofdletter in een eigennaam is een naam."""
    namen = tekst.lezer == "eigennaam"
    gewone = (woord.lower() for woord in losse_woorden(tekst) if len(woord) > 1 and not (namen and woord[0].isupper()))
    return [woord for woord in gewone if not eigen_woorden() & {woord, woord.rstrip("-")} and not in_woordenlijst(woord.rstrip("-"))]


def in_woordenlijst(woord: str) -> bool:
    """Staat het woord, in kleine letters, in de Nederlandse woordenlijst?"""
    return woord in _woordenlijst()


@cache
def _woordenlijst() -> frozenset[str]:
    # Eén keer uitpakken: elk woord los vragen aan het pakket is traag.
    return frozenset(SpellChecker(language="nl").word_frequency.words())
