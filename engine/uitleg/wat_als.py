"""Wat het advies zou veranderen: de kleinste sets gegevens die een andere uitkomst geven. Een redenering, geen toezegging.

Alleen wat kan veranderen doet mee: geen leeftijd, geen verleden, geen diagnose en geen oordeel van een mens. Het zoeken stopt na een
vast aantal proeven, zodat het nooit te lang duurt en altijd hetzelfde vindt.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from engine.beoordelen.advies import Advies
from engine.beoordelen.proef import Proef
from engine.beoordelen.spoor import Stap
from engine.pakket import Pakket
from engine.taal.declaraties import Begrip, Soort
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Letterlijk, Voorwaarde

MEESTE_PROEVEN = 500
"""Hoogstens 50 ms; `thuisnabij meet` laat zien hoe lang zoveel proeven op de voorbeelden duren."""
_GROOTSTE_SET = 2
Wissel = tuple[tuple[str, Letterlijk], ...]


@dataclass(frozen=True, slots=True)
class Verandering:
    """Met deze gegevens in plaats van de gegeven waarden wordt de uitkomst `uitkomst`."""

    gegevens: Wissel
    uitkomst: str


@dataclass(frozen=True, slots=True)
class Gezocht:
    """Wat er gevonden is. `alles` is onwaar als het zoeken ophield voordat elke set geprobeerd was."""

    gevonden: tuple[Verandering, ...]
    alles: bool


def wat_zou_veranderen(advies: Advies, hoogstens: int = 3) -> Gezocht:
    """De kleinste veranderingen, elk naar een andere uitkomst dan die er staat; geen als het advies nog open is.

    Een set waarvan een deel al genoeg is, staat er niet bij.
    """
    if not advies.uitkomst:
        return Gezocht((), alles=True)
    proef, gevonden = Proef(advies), list[Verandering]()
    for nummer, wissel in enumerate(wissels(advies)):
        if nummer == MEESTE_PROEVEN or len(gevonden) == hoogstens:
            return Gezocht(tuple(gevonden), alles=False)
        if any(set(deel.gegevens) <= set(wissel) for deel in gevonden):
            continue
        uitkomst = proef.uitkomst(dict(wissel))
        # Zoeken gaat met één lezing; wat getoond wordt, moeten beide lezingen zeggen.
        if uitkomst not in ("", advies.uitkomst) and proef.bevestigd(dict(wissel)):
            gevonden.append(Verandering(wissel, uitkomst))
    return Gezocht(tuple(gevonden), alles=True)


def wissels(advies: Advies) -> Iterator[Wissel]:
    """Elke set van andere waarden, de kleinste eerst, met elk begrip hoogstens één keer."""
    los = [(naam, waarde) for naam in _kandidaten(advies) for waarde in _andere_waarden(advies, naam)]
    for grootte in range(1, _GROOTSTE_SET + 1):
        yield from (wissel for wissel in combinations(los, grootte) if len({naam for naam, _ in wissel}) == grootte)


def _kandidaten(advies: Advies) -> list[str]:
    """De gegeven begrippen onder de uitkomsten, op volgorde van de ladder, die ja/nee of een keuze zijn en kunnen veranderen."""
    gelezen: dict[str, None] = {}
    for criterium in advies.pakket.eenmaal(_onder_uitkomsten):
        for stap in advies.criteria[criterium].stappen:
            _verzamel(stap, gelezen)
    bekend = advies.gegevens.waarden
    return [naam for naam in gelezen if naam in bekend and _kan_veranderen(advies.pakket.begrippen[naam])]


def _onder_uitkomsten(pakket: Pakket) -> tuple[str, ...]:
    """De criteria in de voorwaarden van de uitkomsten, ook via conclusies, elk één keer."""
    namen = (naam for uitkomst in pakket.uitkomsten.values() for naam in _criteria_onder(pakket, uitkomst.als))
    return tuple(dict.fromkeys(namen))


def _criteria_onder(pakket: Pakket, voorwaarde: Voorwaarde | None) -> Iterator[str]:
    for lezing in lezingen_van(voorwaarde):
        if lezing.soort == "criterium":
            yield lezing.naam
        else:
            yield from _criteria_onder(pakket, pakket.conclusies[lezing.naam].als)


def _verzamel(stap: Stap, gelezen: dict[str, None]) -> None:
    gelezen.update(dict.fromkeys(stap.knoop.namen))
    for deel in stap.delen:
        _verzamel(deel, gelezen)


def _kan_veranderen(begrip: Begrip) -> bool:
    return begrip.kan_veranderen and begrip.soort in (Soort.JA_NEE, Soort.KEUZE)


def _andere_waarden(advies: Advies, naam: str) -> Iterator[Letterlijk]:
    begrip, nu = advies.pakket.begrippen[naam], advies.gegevens.waarden[naam]
    mogelijk: tuple[Letterlijk, ...] = (True, False) if begrip.soort is Soort.JA_NEE else tuple(begrip.keuzes)
    yield from (waarde for waarde in mogelijk if waarde != nu)
