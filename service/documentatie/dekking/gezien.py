"""Wat de voorbeelden laten zien: van elk criterium, elke voorwaarde, elke grens, elke rij van een tabel, en elke uitkomst en elk gebrek.

Een criterium telt alleen als gezien in een scenario dat ernaar vraagt: met zijn tag, of met zijn naam in een `Dan`. Toevallig
meelopen in andermans voorbeeld bewijst niets.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from engine import Advies
from engine.beoordelen.spoor import Criteriumuitslag, Stap
from engine.logica import NIET_VAN_TOEPASSING, OPEN, Verdict
from service.documentatie.dekking.grenzen import BUREN, geraakte_grenzen
from service.documentatie.dekking.tabellen import Tabellen
from service.documentatie.draaien import Uitslag
from service.documentatie.features import Scenario

_NAAM = re.compile(r'"(\w+)"')
VOLDAAN, NIET_VOLDAAN, OPEN_KANT = "voldaan", "niet voldaan", "open"
KANTEN = (VOLDAAN, NIET_VOLDAAN, OPEN_KANT)
NOOIT = {f"nooit_{kant.replace(' ', '_')}": kant for kant in KANTEN}
"""Tags bij een Regel die zeggen dat een kant niet kan voorkomen; de reden staat er als commentaar boven."""
NOOIT_BIJ_GRENS = {f"nooit_{buur.replace(' ', '_')}": buur for buur in BUREN}
"""Net zo, voor een waarde vlak bij een grens die niet bestaat: na 14 dagen is een dwangsom nooit 1 euro."""


@dataclass(slots=True)
class Dekking:
    """Per naam wat er gezien is.

    `voorwaarden` is per (criterium, plek in de regel) de geziene kanten, `grenzen` per (criterium, grens) de waarden er vlak bij, en
    `rijen` per afleiding met gevallen de gekozen rijen. `onmogelijk` en `onmogelijk_bij_grens` is per criterium wat niet kan voorkomen.
    """

    criteria: dict[str, set[str]] = field(default_factory=dict)
    voorwaarden: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    grenzen: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    rijen: dict[str, set[int]] = field(default_factory=dict)
    onmogelijk: dict[str, set[str]] = field(default_factory=dict)
    onmogelijk_bij_grens: dict[str, set[str]] = field(default_factory=dict)
    uitkomsten: set[str] = field(default_factory=set)
    gebreken: dict[str, set[bool]] = field(default_factory=dict)
    termijnen: set[str] = field(default_factory=set)


def meet_dekking(uitslagen: Sequence[Uitslag]) -> Dekking:
    """De dekking door de scenario's die kloppen; een scenario dat niet klopt laat niets zien."""
    dekking = Dekking()
    tabellen: dict[str, Tabellen] = {}
    for uitslag in uitslagen:
        if uitslag.klopt:
            for advies in uitslag.adviezen:
                gevraagd = _gevraagd(uitslag.scenario)
                _tel(dekking, advies, gevraagd, frozenset(uitslag.scenario.tags))
                if advies.pakket.hash not in tabellen:
                    tabellen[advies.pakket.hash] = Tabellen(advies.pakket)
                for naam, rij in tabellen[advies.pakket.hash].gekozen(advies, gevraagd):
                    dekking.rijen.setdefault(naam, set()).add(rij)
    return dekking


def _gevraagd(scenario: Scenario) -> frozenset[str]:
    namen = {naam for stap in scenario.stappen if stap.soort == "dan" for naam in _NAAM.findall(stap.tekst)}
    return frozenset(namen | set(scenario.tags))


def _tel(dekking: Dekking, advies: Advies, gevraagd: frozenset[str], tags: frozenset[str]) -> None:
    nooit = {NOOIT[tag] for tag in gevraagd & NOOIT.keys()}
    bij_grens = {NOOIT_BIJ_GRENS[tag] for tag in gevraagd & NOOIT_BIJ_GRENS.keys()}
    for naam in gevraagd & advies.criteria.keys():
        if nooit and naam in tags:
            dekking.onmogelijk.setdefault(naam, set()).update(nooit)
        if bij_grens and naam in tags:
            dekking.onmogelijk_bij_grens.setdefault(naam, set()).update(bij_grens)
        tel_uitslag(dekking, naam, advies.criteria[naam])
    for naam in gevraagd & advies.pakket.gebreken.keys():
        dekking.gebreken.setdefault(naam, set()).add(naam in advies.gebreken)
    if advies.uitkomst in gevraagd:
        dekking.uitkomsten.add(advies.uitkomst)
    dekking.termijnen |= gevraagd & advies.pakket.termijnen.keys()


def tel_uitslag(dekking: Dekking, criterium: str, uitslag: Criteriumuitslag) -> None:
    """Telt het verdict van een criterium mee, met al zijn stappen."""
    kant = _kant(uitslag.verdict)
    if kant:
        dekking.criteria.setdefault(criterium, set()).add(kant)
    for stap in uitslag.stappen:
        tel_stap(dekking, criterium, stap)


def tel_stap(dekking: Dekking, criterium: str, stap: Stap) -> None:
    """Telt een stap van het spoor mee, met alles eronder."""
    kant = _kant(stap.verdict)
    if kant:
        dekking.voorwaarden.setdefault((criterium, stap.knoop.pad), set()).add(kant)
    for grens, buur in geraakte_grenzen(stap):
        dekking.grenzen.setdefault((criterium, grens), set()).add(buur)
    for deel in stap.delen:
        tel_stap(dekking, criterium, deel)


def _kant(verdict: Verdict) -> str:
    if verdict in OPEN:
        return OPEN_KANT
    return "" if verdict is NIET_VAN_TOEPASSING else {Verdict.VOLDAAN: VOLDAAN, Verdict.NIET_VOLDAAN: NIET_VOLDAAN}[verdict]
