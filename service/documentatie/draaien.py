"""Scenario's draaien tegen de regels, en onthouden wat eruit kwam."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from time import perf_counter_ns

from engine import Advies, Fouten, Regels
from service.documentatie.dienst import Dienst, DienstFout
from service.documentatie.features import API, Scenario, Stap
from service.documentatie.situatie import KloptNiet, Situatie
from service.documentatie.zinnenboek import Zinnenboek


class Afloop(StrEnum):
    """Hoe een scenario afliep."""

    KLOPT = "klopt"
    KLOPT_NIET = "klopt niet"
    NIET_UITGEVOERD = "niet uitgevoerd"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """Hoe een scenario afliep. `melding` zegt waarom het niet klopt of niet draaide; `stap` is de eerste die niet klopte.

    `adviezen` zijn alle beoordelingen in het scenario, met hun spoor. `duren` zijn de nanoseconden van elke uitgevoerde stap.
    """

    scenario: Scenario
    afloop: Afloop
    melding: str
    stap: Stap | None
    adviezen: tuple[Advies, ...]
    duren: tuple[int, ...] = ()

    @property
    def klopt(self) -> bool:
        return self.afloop is Afloop.KLOPT

    @property
    def mis(self) -> bool:
        """Uitgevoerd, en het klopt niet."""
        return self.afloop is Afloop.KLOPT_NIET


def draai(scenarios: Sequence[Scenario], regels: Regels, zinnen: Zinnenboek, dienst: Dienst | None = None) -> list[Uitslag]:
    """Draait elk scenario, in volgorde. Een scenario dat niet klopt houdt de andere niet op.

    Wat met de dienst praat, draait alleen als er een `dienst` is.
    """
    return [
        Uitslag(scenario, Afloop.NIET_UITGEVOERD, "De dienst draaide niet.", None, ())
        if API in scenario.tags and dienst is None
        else _draai(scenario, Situatie(regels, dienst), zinnen)
        for scenario in scenarios
    ]


def _draai(scenario: Scenario, situatie: Situatie, zinnen: Zinnenboek) -> Uitslag:
    duren: list[int] = []
    for stap in scenario.stappen:
        begin = perf_counter_ns()
        try:
            zinnen.voer_uit(situatie, stap.soort, stap.tekst, stap.tabel)
        except (KloptNiet, DienstFout, Fouten, KeyError, ValueError, OSError) as fout:
            duren.append(perf_counter_ns() - begin)
            return Uitslag(scenario, Afloop.KLOPT_NIET, f"{fout}" or type(fout).__name__, stap, tuple(situatie.adviezen), tuple(duren))
        duren.append(perf_counter_ns() - begin)
    if not (situatie.adviezen or situatie.antwoorden):
        return Uitslag(scenario, Afloop.KLOPT_NIET, "dit scenario beoordeelt niets", None, (), tuple(duren))
    return Uitslag(scenario, Afloop.KLOPT, "", None, tuple(situatie.adviezen), tuple(duren))
