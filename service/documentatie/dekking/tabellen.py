"""Welke rij van een afleiding met gevallen een voorbeeld koos."""

from collections.abc import Iterator

from engine import Advies, Pakket
from engine.beoordelen.beweringen import Toetser
from engine.logica import OPEN, VOLDAAN
from engine.taal.berekeningen import Gevallen
from engine.taal.lezingen import Lezing, lezingen_van_berekening, lezingen_van_criterium


class Tabellen:
    """De afleidingen met gevallen van een pakket, en wie ze leest."""

    def __init__(self, pakket: Pakket) -> None:
        self._toetser = Toetser(pakket)
        self._tabellen = {naam: af.berekening for naam, af in pakket.afleidingen.items() if isinstance(af.berekening, Gevallen)}
        self._leest = {naam: _afleidingen(pakket, lezingen_van_criterium(criterium)) for naam, criterium in pakket.criteria.items()}

    def gekozen(self, advies: Advies, gevraagd: frozenset[str]) -> Iterator[tuple[str, int]]:
        """Per tabel die zelf gevraagd is of onder een gevraagd criterium ligt: het nummer van de gekozen rij, vanaf 1; 0 is `anders`."""
        onder = gevraagd.union(*(self._leest[naam] for naam in gevraagd & self._leest.keys()))
        for naam in sorted(onder & self._tabellen.keys()):
            rij = self._rij(advies, self._tabellen[naam])
            if rij is not None:
                yield naam, rij

    def _rij(self, advies: Advies, tabel: Gevallen) -> int | None:
        for nummer, (als, _) in enumerate(tabel.gevallen, start=1):
            verdict = self._toetser.toets(advies, als)
            if verdict is VOLDAAN:
                return nummer
            if verdict in OPEN:
                return None
        return 0


def rijen(pakket: Pakket) -> dict[str, tuple[int, ...]]:
    """Per tabel de rijen die gekozen kunnen worden, met `anders` als 0."""
    tabellen = {naam: afleiding.berekening for naam, afleiding in pakket.afleidingen.items()}
    return {naam: (*range(1, len(deel.gevallen) + 1), 0) for naam, deel in tabellen.items() if isinstance(deel, Gevallen)}


def _afleidingen(pakket: Pakket, lezingen: tuple[Lezing, ...]) -> frozenset[str]:
    gevonden: set[str] = set()
    te_doen = [lezing.naam for lezing in lezingen if lezing.soort == "naam"]
    while te_doen:
        naam = te_doen.pop()
        if naam in pakket.afleidingen and naam not in gevonden:
            gevonden.add(naam)
            te_doen += [lezing.naam for lezing in lezingen_van_berekening(pakket.afleidingen[naam].berekening)]
    return frozenset(gevonden)
