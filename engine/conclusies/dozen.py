"""Dozen: verzamelingen van zaken, elk beschreven per kenmerk met de verdicten die mogen.

Een zaak valt in een doos als elk genoemd kenmerk een van de toegestane verdicten heeft; een kenmerk dat niet genoemd wordt
is vrij. Een rij dozen (`Dozen`) is hun vereniging: geen doos is niets, een doos zonder kenmerken is alles.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from engine.logica import Verdict


class Kenmerk(NamedTuple):
    """Waar een doos naar kijkt: het verdict van een criterium of van een conclusie (`soort`)."""

    soort: str
    naam: str


Doos = frozenset[tuple[Kenmerk, frozenset[Verdict]]]
Dozen = tuple[Doos, ...]

NIETS: Dozen = ()
ALLES: Dozen = (frozenset(),)


class TeVeelDozen(Exception):
    """De verzameling is niet in een redelijk aantal dozen te vatten."""


@dataclass(frozen=True, slots=True)
class Ruimte:
    """Rekenen met dozen waarin elk kenmerk alleen zijn mogelijke verdicten kent.

    `grens` is het hoogste aantal dozen dat een uitkomst van een bewerking mag hebben; daarboven: TeVeelDozen.
    """

    mogelijk: Mapping[Kenmerk, frozenset[Verdict]]
    grens: int

    def waar(self, kenmerk: Kenmerk, verdicten: frozenset[Verdict]) -> Dozen:
        """De zaken waarin `kenmerk` een van `verdicten` heeft."""
        mogelijk = self.mogelijk[kenmerk]
        over = verdicten & mogelijk
        if not over:
            return NIETS
        return ALLES if over == mogelijk else (frozenset({(kenmerk, over)}),)

    def snijd(self, een: Dozen, ander: Dozen) -> Dozen:
        """De zaken die in beide vallen."""
        return self._vereenvoudig({doos for links in een for rechts in ander if (doos := _doorsnede(links, rechts)) is not None})

    def verenig(self, *dekkingen: Dozen) -> Dozen:
        """De zaken die in minstens één ervan vallen."""
        return self._vereenvoudig({doos for dekking in dekkingen for doos in dekking})

    def _vereenvoudig(self, dozen: set[Doos]) -> Dozen:
        """Voegt dozen samen die in één kenmerk verschillen en laat dozen weg die in een andere passen, tot niets meer verandert."""
        if len(dozen) > self.grens:
            raise TeVeelDozen
        vorige: set[Doos] = set()
        while dozen != vorige:
            vorige = dozen
            for kenmerk in sorted({kenmerk for doos in dozen for kenmerk, _ in doos}):
                dozen = self._voeg_samen(dozen, kenmerk)
            dozen = _zonder_overbodige(dozen)
        return tuple(sorted(dozen, key=_volgorde))

    def _voeg_samen(self, dozen: set[Doos], kenmerk: Kenmerk) -> set[Doos]:
        """Van de dozen die alleen in `kenmerk` verschillen blijft er één over, met de verdicten van allemaal."""
        gevonden: dict[Doos, frozenset[Verdict]] = {}
        for doos in dozen:
            verdicten = dict(doos).get(kenmerk, self.mogelijk[kenmerk])
            rest = doos - {(kenmerk, verdicten)}
            gevonden[rest] = gevonden.get(rest, frozenset()) | verdicten
        return {rest if verdicten == self.mogelijk[kenmerk] else rest | {(kenmerk, verdicten)} for rest, verdicten in gevonden.items()}


def _zonder_overbodige(dozen: set[Doos]) -> set[Doos]:
    """Zonder de dozen die in een andere passen; die andere noemt nooit meer kenmerken."""
    over: list[tuple[Doos, Mapping[Kenmerk, frozenset[Verdict]]]] = []
    for doos in sorted(dozen, key=len):
        klein = dict(doos)
        grotere = (groot for _, groot in over if _past_in(klein, groot))
        if next(grotere, None) is None:
            over = [(ander, eisen) for ander, eisen in over if not _past_in(eisen, klein)]
            over.append((doos, klein))
    return {doos for doos, _ in over}


def _doorsnede(een: Doos, ander: Doos) -> Doos | None:
    samen = dict(een)
    for kenmerk, verdicten in ander:
        over = samen.get(kenmerk, verdicten) & verdicten
        if not over:
            return None
        samen[kenmerk] = over
    return frozenset(samen.items())


def _past_in(klein: Mapping[Kenmerk, frozenset[Verdict]], groot: Mapping[Kenmerk, frozenset[Verdict]]) -> bool:
    return all(kenmerk in klein and klein[kenmerk] <= verdicten for kenmerk, verdicten in groot.items())


def _volgorde(doos: Doos) -> list[tuple[Kenmerk, list[Verdict]]]:
    """Een vaste volgorde, want die van een verzameling verschilt per proces."""
    return sorted((kenmerk, sorted(verdicten)) for kenmerk, verdicten in doos)
