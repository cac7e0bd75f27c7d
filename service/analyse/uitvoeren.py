"""De hele analyse: alle vragen over alle pakketten, verdeeld over processen, met de bevindingen op vaste volgorde."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path

from engine import Pakket, lees_regels
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker, Verschil
from service.analyse.vragen import criteria, eigenschappen, lagen, tabellen, termijnen, uitkomsten

Vraag = Callable[[Onderzoeker, str], Iterator[Bevinding]]
_VRAGEN: Mapping[Soort, tuple[Callable[[Pakket], tuple[str, ...]], Vraag]] = {
    deel.SOORT: (deel.te_onderzoeken, deel.onderzoek) for deel in (criteria, uitkomsten, termijnen, tabellen, lagen, eigenschappen)
}


@dataclass(frozen=True, slots=True)
class Opdracht:
    """Wat er onderzocht wordt, en met hoeveel werk per vraag."""

    regelmap: Path
    samenwerkingsverband: str
    dag: date
    seconden: int


@dataclass(frozen=True, slots=True)
class Taak:
    """Eén vraag aan een proces."""

    opdracht: Opdracht
    soort: Soort
    naam: str


def taken_van(pakket: Pakket, opdracht: Opdracht, soorten: Sequence[Soort]) -> list[Taak]:
    """Alle vragen over een pakket, op volgorde."""
    return [Taak(opdracht, soort, naam) for soort in soorten for naam in _VRAGEN[soort][0](pakket)]


def voer_uit(taken: Sequence[Taak], processen: int) -> Iterator[tuple[Bevinding, ...]]:
    """Per taak haar bevindingen, op volgorde van de taken; met één proces in dit proces zelf."""
    if processen <= 1:
        yield from map(beantwoord, taken)
        return
    # Een vers proces: de conclusiemotor houdt geheugen in C vast dat een kopie van dit proces niet hoort te delen.
    with ProcessPoolExecutor(processen, mp_context=get_context("spawn")) as pool:
        yield from pool.map(beantwoord, taken, chunksize=4)


def beantwoord(taak: Taak) -> tuple[Bevinding, ...]:
    """De bevindingen van één vraag."""
    onderzoeker = _onderzoeker(taak.opdracht)
    try:
        return tuple(_VRAGEN[taak.soort][1](onderzoeker, taak.naam))
    except Verschil:
        zin = "De bewijzer en de motor zijn het hier niet eens. Meld dit aan de makers: de analyse zegt hier niets."
        swv = taak.opdracht.samenwerkingsverband
        return (Bevinding(swv, taak.soort, Ernst.ONBESLIST, taak.naam, "", zin),)


@lru_cache(maxsize=8)
def _onderzoeker(opdracht: Opdracht) -> Onderzoeker:
    pakket = lees_regels(opdracht.regelmap).pakket(opdracht.samenwerkingsverband, opdracht.dag)
    return Onderzoeker(pakket, opdracht.dag, opdracht.seconden)
