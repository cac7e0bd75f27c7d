"""Wat de voorbeelden van de regels laten zien: per criterium elk verdict, per voorwaarde beide kanten, en elke uitkomst en elk gebrek.

Een criterium telt alleen als gezien in een scenario dat ernaar vraagt: met zijn tag, of met zijn naam in een `Dan`. Toevallig
meelopen in andermans voorbeeld bewijst niets.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from engine import Advies, Pakket
from engine.beoordelen.spoor import Stap
from engine.logica import NIET_VAN_TOEPASSING, OPEN, Verdict
from service.documentatie.draaien import Uitslag
from service.documentatie.features import Scenario

_NAAM = re.compile(r'"(\w+)"')
VOLDAAN, NIET_VOLDAAN, OPEN_KANT = "voldaan", "niet voldaan", "open"
KANTEN = (VOLDAAN, NIET_VOLDAAN, OPEN_KANT)
NOOIT = {f"nooit_{kant.replace(' ', '_')}": kant for kant in KANTEN}
"""Tags bij een Regel die zeggen dat een kant niet kan voorkomen; de reden staat er als commentaar boven."""


@dataclass(slots=True)
class Dekking:
    """Per naam wat er gezien is. `voorwaarden` is per (criterium, plek in de regel) de geziene kanten."""

    criteria: dict[str, set[str]] = field(default_factory=dict)
    voorwaarden: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    onmogelijk: dict[str, set[str]] = field(default_factory=dict)
    uitkomsten: set[str] = field(default_factory=set)
    gebreken: dict[str, set[bool]] = field(default_factory=dict)
    termijnen: set[str] = field(default_factory=set)


def meet_dekking(uitslagen: Sequence[Uitslag]) -> Dekking:
    """De dekking door de scenario's die kloppen; een scenario dat niet klopt laat niets zien."""
    dekking = Dekking()
    for uitslag in uitslagen:
        if uitslag.klopt:
            for advies in uitslag.adviezen:
                _tel(dekking, advies, _gevraagd(uitslag.scenario), frozenset(uitslag.scenario.tags))
    return dekking


def _gevraagd(scenario: Scenario) -> frozenset[str]:
    namen = {naam for stap in scenario.stappen if stap.soort == "dan" for naam in _NAAM.findall(stap.tekst)}
    return frozenset(namen | set(scenario.tags))


def _tel(dekking: Dekking, advies: Advies, gevraagd: frozenset[str], tags: frozenset[str]) -> None:
    nooit = {NOOIT[tag] for tag in gevraagd & NOOIT.keys()}
    for naam in gevraagd & advies.criteria.keys():
        if nooit and naam in tags:
            dekking.onmogelijk.setdefault(naam, set()).update(nooit)
        uitslag = advies.criteria[naam]
        kant = _kant(uitslag.verdict)
        if kant:
            dekking.criteria.setdefault(naam, set()).add(kant)
        for stap in uitslag.stappen:
            _tel_stap(dekking, naam, stap)
    for naam in gevraagd & advies.pakket.gebreken.keys():
        dekking.gebreken.setdefault(naam, set()).add(naam in advies.gebreken)
    if advies.uitkomst in gevraagd:
        dekking.uitkomsten.add(advies.uitkomst)
    dekking.termijnen |= gevraagd & advies.pakket.termijnen.keys()


def _tel_stap(dekking: Dekking, criterium: str, stap: Stap) -> None:
    kant = _kant(stap.verdict)
    if kant:
        dekking.voorwaarden.setdefault((criterium, stap.knoop.pad), set()).add(kant)
    for deel in stap.delen:
        _tel_stap(dekking, criterium, deel)


def _kant(verdict: Verdict) -> str:
    if verdict in OPEN:
        return OPEN_KANT
    return "" if verdict is NIET_VAN_TOEPASSING else {Verdict.VOLDAAN: VOLDAAN, Verdict.NIET_VOLDAAN: NIET_VOLDAAN}[verdict]


@dataclass(frozen=True, slots=True)
class Stand:
    """De dekking van één pakket: wat er is, en wat er nog niet getoond is (naam en wat er ontbreekt)."""

    pakket: Pakket
    criteria_zonder: Mapping[str, tuple[str, ...]]
    voorwaarden: int
    voorwaarden_beide: int
    uitkomsten_zonder: tuple[str, ...]
    gebreken_zonder: Mapping[str, str]
    termijnen_zonder: tuple[str, ...]

    @property
    def volledig(self) -> bool:
        """Elk criterium van elke kant gezien, elke uitkomst bereikt, elk gebrek aanwezig en afwezig, elke termijn getoond."""
        return not (self.criteria_zonder or self.uitkomsten_zonder or self.gebreken_zonder or self.termijnen_zonder)


def stand_van(pakket: Pakket, dekking: Dekking) -> Stand:
    """Wat er van een pakket nog niet getoond is."""
    criteria = {naam: ontbreekt for naam in pakket.criteria if (ontbreekt := _ontbreekt(dekking, naam))}
    plekken = [kanten for (criterium, _), kanten in dekking.voorwaarden.items() if criterium in pakket.criteria]
    return Stand(
        pakket=pakket,
        criteria_zonder=criteria,
        voorwaarden=len(plekken),
        voorwaarden_beide=sum({VOLDAAN, NIET_VOLDAAN} <= kanten for kanten in plekken),
        uitkomsten_zonder=tuple(naam for naam in pakket.uitkomsten if naam not in dekking.uitkomsten),
        gebreken_zonder=dict(_gebreken_zonder(pakket, dekking)),
        termijnen_zonder=tuple(naam for naam in pakket.termijnen if naam not in dekking.termijnen),
    )


def _ontbreekt(dekking: Dekking, criterium: str) -> tuple[str, ...]:
    gezien = dekking.criteria.get(criterium, set()) | dekking.onmogelijk.get(criterium, set())
    return tuple(kant for kant in KANTEN if kant not in gezien)


def _gebreken_zonder(pakket: Pakket, dekking: Dekking) -> Iterator[tuple[str, str]]:
    for naam in pakket.gebreken:
        gezien = dekking.gebreken.get(naam, set())
        if ontbreekt := [wat for wat, kant in (("aanwezig", True), ("afwezig", False)) if kant not in gezien]:
            yield naam, " en ".join(ontbreekt)
