"""Wat opnieuw nakijken na opslaan kost (`regels controleer --kijk`), naast alleen het lezen van dezelfde bestanden als YAML.

De tijd is rekentijd van de draad zelf: op een gedeelde machine telt wachten op anderen zo niet mee. Elke meting is een paar: eerst lezen
zoals elk ander programma deze bestanden leest, dan meteen alles nakijken.
"""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import yaml

from service.regelcontrole import controleer_map

_DOEL_MS = 1000


@dataclass(frozen=True, slots=True)
class Nakijkmeting:
    """Medianen in milliseconden over alle regels en features; `verhouding` is die tussen nakijken en lezen, over alle paren."""

    lezen_ms: float
    nakijken_ms: float
    verhouding: float

    @property
    def gehaald(self) -> bool:
        """Na opslaan is binnen een seconde alles nagekeken."""
        return self.nakijken_ms < _DOEL_MS


def meet_nakijken(regelmap: Path, features: Path | None, dag: date, rondes: int) -> Nakijkmeting:
    """Meet `rondes` paren, na één keer warm draaien."""
    controleer_map(regelmap, dag, features)
    paren = [(_gemeten(lambda: _lees(regelmap)), _gemeten(lambda: controleer_map(regelmap, dag, features))) for _ in range(rondes)]
    lezen, nakijken = zip(*paren, strict=True)
    return Nakijkmeting(statistics.median(lezen), statistics.median(nakijken), statistics.median(na / voor for voor, na in paren))


def _lees(regelmap: Path) -> None:
    for pad in sorted(regelmap.rglob("*.yaml")):
        yaml.compose(pad.read_text(encoding="utf-8"), yaml.CBaseLoader)


def _gemeten(werk: Callable[[], object]) -> float:
    begin = time.thread_time_ns()
    werk()
    return (time.thread_time_ns() - begin) / 1_000_000
