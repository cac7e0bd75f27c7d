"""Schrijven naar het scherm en netjes stoppen bij verkeerde invoer."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NoReturn

import typer
from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from engine import Fouten
from engine.uitleg import Alinea, Blok, Kop
from service.vindplaats import GeenRegelmap

VERKEERD = 2
"""Uitgang bij verkeerd gebruik of verkeerde invoer."""
_BREEDSTE = 100


def toon(blokken: Sequence[Blok]) -> None:
    """Schrijft een document naar standaarduitvoer, leesbaar op 80 kolommen en zonder kleur."""
    scherm = Console(highlight=False, soft_wrap=False)
    scherm.width = min(scherm.width, _BREEDSTE)
    for blok in blokken:
        match blok:
            case Kop(tekst, 1):
                scherm.print(Text(tekst, style="bold"))
                scherm.print("=" * min(len(tekst), scherm.width))
                scherm.print()
            case Kop(tekst, niveau):
                scherm.print(Text(tekst, style="bold"))
                if niveau == 2:
                    scherm.print("-" * min(len(tekst), scherm.width))
            case Alinea(tekst):
                scherm.print(Text(tekst))
                scherm.print()
            case _:
                for punt in blok.punten:
                    scherm.print(_met_teken(punt[0]))
                    for regel in punt[1:]:
                        scherm.print(Padding(Text(regel), (0, 0, 0, 4)))
                scherm.print()


def _met_teken(tekst: str) -> Padding:
    # De streep staat in de kantlijn: een tweede regel springt even ver in als de eerste.
    return Padding(Text(f"- {tekst}"), (0, 0, 0, 0))


@contextmanager
def fouten_melden() -> Iterator[None]:
    """Elke fout in regels of invoer gaat, alle tegelijk, naar standaardfout; de uitgang is dan 2."""
    try:
        yield
    except Fouten as fouten:
        stop(str(fout) for fout in fouten.fouten)
    except GeenRegelmap as fout:
        stop([str(fout)])


def stop(regels: Iterator[str] | Sequence[str]) -> NoReturn:
    """Schrijft de regels naar standaardfout en stopt met uitgang 2."""
    for regel in regels:
        sys.stderr.write(f"{regel}\n")
    raise typer.Exit(VERKEERD)
