"""Wat het advies zou veranderen: de kleinste sets gegevens die een andere uitkomst geven. Een redenering, geen toezegging.

Alleen wat kan veranderen doet mee: geen leeftijd, geen verleden, geen diagnose en geen oordeel van een mens. Het zoeken stopt na een
vast aantal beoordelingen, zodat het altijd even lang duurt en altijd hetzelfde vindt.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from engine.beoordelen.advies import Advies
from engine.beoordelen.proef import Proef
from engine.beoordelen.spoor import Criteriumuitslag, Stap
from engine.taal.declaraties import Begrip, Soort
from engine.taal.voorwaarden import Letterlijk
from engine.uitleg.beslissend import criteria_onder

MEESTE_BEOORDELINGEN = 100
"""Bij de regels van vandaag is dat ongeveer 50 ms."""
_GROOTSTE_SET = 2


@dataclass(frozen=True, slots=True)
class Verandering:
    """Met deze gegevens in plaats van de gegeven waarden wordt de uitkomst `uitkomst`."""

    gegevens: tuple[tuple[str, Letterlijk], ...]
    uitkomst: str


def wat_zou_veranderen(advies: Advies, hoogstens: int = 3) -> tuple[Verandering, ...]:
    """De kleinste veranderingen, elk naar een andere uitkomst dan die er staat; leeg als er binnen de grens geen gevonden is.

    Een set waarvan een deel al genoeg is, staat er niet bij.
    """
    if not advies.uitkomst:
        return ()
    gevonden: list[Verandering] = []
    wissels = [(naam, waarde) for naam in _kandidaten(advies) for waarde in _andere_waarden(advies, naam)]
    proef, over = Proef(advies), MEESTE_BEOORDELINGEN
    for grootte in range(1, _GROOTSTE_SET + 1):
        for wissel in combinations(wissels, grootte):
            if len({naam for naam, _ in wissel}) < grootte or any(set(deel.gegevens) <= set(wissel) for deel in gevonden):
                continue
            if over == 0 or len(gevonden) == hoogstens:
                return tuple(gevonden)
            over -= 1
            uitkomst = proef.uitkomst(dict(wissel))
            if uitkomst not in ("", advies.uitkomst) and proef.bevestigd(dict(wissel)):
                gevonden.append(Verandering(wissel, uitkomst))
    return tuple(gevonden)


def _kandidaten(advies: Advies) -> list[str]:
    """De gegeven begrippen onder de uitkomsten, op volgorde van de ladder, die ja/nee of een keuze zijn en kunnen veranderen."""
    namen: dict[str, None] = {}
    for uitkomst in advies.pakket.uitkomsten.values():
        if uitkomst.als is not None:
            for criterium in criteria_onder(advies, uitkomst.als):
                namen.update(dict.fromkeys(_gelezen(advies.criteria[criterium])))
    bekend = advies.gegevens.waarden.keys()
    return [naam for naam in namen if naam in bekend and _kan_veranderen(advies.pakket.begrippen[naam])]


def _kan_veranderen(begrip: Begrip) -> bool:
    return begrip.kan_veranderen and begrip.soort in (Soort.JA_NEE, Soort.KEUZE)


def _andere_waarden(advies: Advies, naam: str) -> Iterator[Letterlijk]:
    begrip, nu = advies.pakket.begrippen[naam], advies.gegevens.waarden[naam]
    mogelijk: tuple[Letterlijk, ...] = (True, False) if begrip.soort is Soort.JA_NEE else tuple(begrip.keuzes)
    yield from (waarde for waarde in mogelijk if waarde != nu)


def _gelezen(uitslag: Criteriumuitslag) -> Iterator[str]:
    def onder(stap: Stap) -> Iterator[str]:
        yield from stap.knoop.namen
        for deel in stap.delen:
            yield from onder(deel)

    for stap in uitslag.stappen:
        yield from onder(stap)
