"""Scenario's draaien tegen de regels, en onthouden wat eruit kwam."""

from collections.abc import Sequence
from dataclasses import dataclass

from engine import Advies, Fouten, Regels
from service.documentatie.features import Scenario, Stap
from service.documentatie.situatie import KloptNiet, Situatie
from service.documentatie.zinnenboek import Zinnenboek


@dataclass(frozen=True, slots=True)
class Uitslag:
    """Hoe een scenario afliep. `melding` is leeg als alles klopt; `stap` is de eerste die niet klopte.

    `adviezen` zijn alle beoordelingen in het scenario, met hun spoor.
    """

    scenario: Scenario
    melding: str
    stap: Stap | None
    adviezen: tuple[Advies, ...]

    @property
    def klopt(self) -> bool:
        return not self.melding


def draai(scenarios: Sequence[Scenario], regels: Regels, zinnen: Zinnenboek) -> list[Uitslag]:
    """Draait elk scenario, in volgorde. Een scenario dat niet klopt houdt de andere niet op."""
    return [_draai(scenario, regels, zinnen) for scenario in scenarios]


def _draai(scenario: Scenario, regels: Regels, zinnen: Zinnenboek) -> Uitslag:
    situatie = Situatie(regels)
    adviezen: list[Advies] = []
    for stap in scenario.stappen:
        try:
            zinnen.voer_uit(situatie, stap.soort, stap.tekst, stap.tabel)
        except (KloptNiet, Fouten, KeyError, ValueError, OSError) as fout:
            return Uitslag(scenario, f"{fout}" or type(fout).__name__, stap, tuple(adviezen))
        if stap.soort == "als":
            adviezen.append(situatie.advies)
    if not adviezen:
        return Uitslag(scenario, "dit scenario beoordeelt niets", None, ())
    return Uitslag(scenario, "", None, tuple(adviezen))
