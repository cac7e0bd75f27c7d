"""Wat er opnieuw moet als een gegeven verandert: per begrip de stappen en de termijnen die het lezen, ook langs andere stappen."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from engine.pakket import Pakket
from engine.taal.declaraties import Termijn
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van
from engine.taal.namen import PEILDATUM

Sleutel = tuple[str, str]


class Stapkeuze(NamedTuple):
    """Welke stappen een zaak nodig heeft, als getal met één byte per stap: 1 is nodig. Zo is samennemen één bewerking.

    Wat niet nodig is, ligt klaar in `Programma.leeg`: er hangt geen gegeven van de zaak aan, en de dag ook niet.
    """

    altijd: int
    bij: Mapping[str, int]


def stapkeuze(pakket: Pakket) -> Stapkeuze:
    """De stappen die van de peildatum afhangen, en per begrip de stappen die ervan afhangen."""
    onder = list(_onder(pakket).values())

    def afhankelijk_van(naam: str) -> int:
        return int.from_bytes(bytes(naam in begrippen for begrippen in onder), "little")

    return Stapkeuze(afhankelijk_van(PEILDATUM), {naam: afhankelijk_van(naam) for naam in pakket.begrippen})


def lezers(pakket: Pakket) -> Mapping[str, tuple[int, ...]]:
    """Per begrip de nummers van de stappen die het lezen."""
    onder = list(_onder(pakket).values())
    return {naam: tuple(nummer for nummer, begrippen in enumerate(onder) if naam in begrippen) for naam in pakket.begrippen}


def gelezen_plekken(pakket: Pakket) -> tuple[frozenset[int], ...]:
    """Per stap de plekken in het werkgeheugen die zij zelf leest. Een parameter en de peildatum veranderen in een zaak niet."""
    programma = pakket.programma
    return tuple(_plekken(pakket, _lezingen(pakket, naam, plek >= programma.criteriumplekken.start)) for naam, plek, _ in programma.stappen)


def plekken_onder_termijnen(pakket: Pakket) -> tuple[frozenset[int], ...]:
    """Per termijn de plekken die zij leest."""
    return tuple(_plekken(pakket, _lezingen_van_termijn(deel.termijn)) for deel in pakket.programma.termijnen)


def _plekken(pakket: Pakket, lezingen: Iterable[Lezing]) -> frozenset[int]:
    programma = pakket.programma
    criteria = {naam: programma.criteriumplekken.start + nummer for nummer, naam in enumerate(programma.criteria)}
    namen = {**programma.begrippen, **programma.afleidingen}
    gevonden = ((criteria if lezing.soort == "criterium" else namen).get(lezing.naam) for lezing in lezingen)
    return frozenset(plek for plek in gevonden if plek is not None)


def _onder(pakket: Pakket) -> Mapping[Sleutel, set[str]]:
    """Per stap, in rekenvolgorde, de begrippen waar zij van afhangt. Een criterium en een afleiding mogen hetzelfde heten."""
    onder: dict[Sleutel, set[str]] = {}
    for naam, plek, _ in pakket.programma.stappen:
        is_criterium = plek >= pakket.programma.criteriumplekken.start
        onder["criterium" if is_criterium else "naam", naam] = _begrippen(onder, _lezingen(pakket, naam, is_criterium))
    return onder


def _begrippen(onder: Mapping[Sleutel, set[str]], lezingen: Iterable[Lezing]) -> set[str]:
    return {begrip for lezing in lezingen for begrip in onder.get((lezing.soort, lezing.naam), {lezing.naam})}


def _lezingen(pakket: Pakket, naam: str, is_criterium: bool) -> Iterable[Lezing]:
    return lezingen_van_criterium(pakket.criteria[naam]) if is_criterium else lezingen_van_berekening(pakket.afleidingen[naam].berekening)


def _lezingen_van_termijn(termijn: Termijn) -> Sequence[Lezing]:
    return (*lezingen_van(termijn.van_toepassing_als), *waarden_van((termijn.begin, termijn.lengte, termijn.opschorting)))
