"""Schrijven naar het scherm en netjes stoppen bij verkeerde invoer."""

import sys
import textwrap
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import NoReturn

import typer
from rich.console import Console
from rich.text import Text

from engine import Fouten
from engine.uitleg import Alinea, Blok, Kop
from service.inlezen import ONBEKEND_VERBAND
from service.vindplaats import GeenRegelmap

VERKEERD = 2
"""Uitgang bij verkeerd gebruik of verkeerde invoer."""
_SWV = "--swv"
_BREEDSTE = 100
_LAAGSTE_MET_STREEP = 2


def toon(blokken: Sequence[Blok]) -> None:
    """Schrijft een document naar standaarduitvoer, leesbaar op 80 kolommen en zonder kleur."""
    scherm = Console(highlight=False, soft_wrap=True)
    breedte = min(scherm.width, _BREEDSTE)
    for blok in blokken:
        match blok:
            case Kop(tekst, niveau):
                for regel in _regels(tekst, breedte):
                    scherm.print(Text(regel, style="bold"))
                if niveau <= _LAAGSTE_MET_STREEP:
                    scherm.print(("=" if niveau == 1 else "-") * min(len(tekst), breedte))
                if niveau == 1:
                    scherm.print()
            case Alinea(tekst):
                _schrijf(scherm, _regels(tekst, breedte))
            case _:
                _schrijf(scherm, [regel for punt in blok.punten for regel in _punt(punt, breedte)])


def _schrijf(scherm: Console, regels: Sequence[str]) -> None:
    for regel in regels:
        scherm.print(Text(regel))
    scherm.print()


def _punt(punt: Sequence[str], breedte: int) -> list[str]:
    kop, *onder = punt
    return [*_regels(kop, breedte, "- ", "  "), *(regel for tekst in onder for regel in _regels(tekst, breedte, "    ", "    "))]


def _regels(tekst: str, breedte: int, eerste: str = "", volgende: str = "") -> list[str]:
    # Een koppelteken breekt niet: "28-" op de ene regel en "dagen" op de volgende leest voor als twee woorden.
    return textwrap.wrap(tekst, breedte, initial_indent=eerste, subsequent_indent=volgende, break_on_hyphens=False)


@contextmanager
def fouten_melden(swv: str = "") -> Iterator[None]:
    """Elke fout in regels of invoer gaat, alle tegelijk, naar standaardfout; de uitgang is dan 2.

    `swv` is het samenwerkingsverband van de optie, of leeg: een fout over een verband dat er niet is, wijst dan naar die optie.
    """
    try:
        yield
    except Fouten as fouten:
        stop(str(replace(fout, plaats=_SWV) if swv and fout.code == ONBEKEND_VERBAND else fout) for fout in fouten.fouten)
    except GeenRegelmap as fout:
        stop([str(fout)])


def stop(regels: Iterator[str] | Sequence[str]) -> NoReturn:
    """Schrijft de regels naar standaardfout en stopt met uitgang 2."""
    for regel in regels:
        sys.stderr.write(f"{regel}\n")
    raise typer.Exit(VERKEERD)
