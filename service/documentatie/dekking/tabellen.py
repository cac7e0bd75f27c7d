"""Welke rij van een tabel, of van een afleiding met gevallen, een voorbeeld koos."""

from collections.abc import Callable, Iterable, Iterator

from engine import Advies, Pakket
from engine.beoordelen.beweringen import Toetser
from engine.logica import OPEN, VOLDAAN, Verdict
from engine.taal.berekeningen import Berekening, Gevallen
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.lezingen import Lezing, lezingen_van_berekening, lezingen_van_criterium
from engine.taal.voorwaarden import AlleVan, Voorwaarde


class Tabellen:
    """De afleidingen met gevallen van een pakket, en wie ze leest."""

    def __init__(self, pakket: Pakket) -> None:
        self._toetser = Toetser(pakket)
        self._tabellen = {naam: af.berekening for naam, af in pakket.afleidingen.items() if _rijvoorwaarden(af.berekening)}
        self._leest = {naam: _afleidingen(pakket, lezingen_van_criterium(criterium)) for naam, criterium in pakket.criteria.items()}
        self._leest |= {naam: _afleidingen(pakket, [Lezing("naam", naam)]) for naam in pakket.afleidingen}

    def gekozen(self, advies: Advies, gevraagd: frozenset[str]) -> Iterator[tuple[str, int]]:
        """Per tabel die gevraagd is of onder iets ligt wat gevraagd is: het nummer van elke gekozen rij, vanaf 1; 0 is `anders`."""
        onder = gevraagd.union(*(self._leest[naam] for naam in gevraagd & self._leest.keys()))
        for naam in sorted(onder & self._tabellen.keys()):
            for rij in gekozen_rijen(self._tabellen[naam], lambda als: self._toetser.toets(advies, als)):
                yield naam, rij


def gekozen_rijen(berekening: Berekening, toets: Callable[[Voorwaarde], Verdict]) -> tuple[int, ...]:
    """Van een lijst elke rij die erin kwam (0 is `anders`), als zij vaststaat; van iets anders de ene rij die `gekozen_rij` geeft."""
    if not isinstance(berekening, Beslistabel) or not berekening.is_lijst:
        rij = gekozen_rij(berekening, toets)
        return () if rij is None else (rij,)
    voorwaarden = _rijvoorwaarden(berekening)
    verdicten = [toets(als) for als in voorwaarden]
    if any(verdict in OPEN for verdict in verdicten):
        return ()
    paren = enumerate(zip(voorwaarden, verdicten, strict=True), start=1)
    raak = tuple(nummer for nummer, (als, verdict) in paren if verdict is VOLDAAN or als == AlleVan(()))
    return raak or (() if berekening.anders is None else (0,))


def gekozen_rij(berekening: Berekening, toets: Callable[[Voorwaarde], Verdict]) -> int | None:
    """Het nummer van de eerste rij die past, vanaf 1; 0 is `anders`, None is nog niet te zeggen."""
    for nummer, als in enumerate(_rijvoorwaarden(berekening), start=1):
        verdict = toets(als)
        # Een rij van een tabel met alleen streepjes is leeg en past altijd.
        if verdict is VOLDAAN or als == AlleVan(()):
            return nummer
        if verdict in OPEN:
            return None
    return 0


def rijen(pakket: Pakket) -> dict[str, tuple[int, ...]]:
    """Per tabel de rijen die gekozen kunnen worden, met `anders` als 0."""
    tabellen = {naam: afleiding.berekening for naam, afleiding in pakket.afleidingen.items()}
    zonder_anders = {naam for naam, deel in tabellen.items() if isinstance(deel, Beslistabel) and deel.anders is None}
    aantallen = {naam: len(_rijvoorwaarden(deel)) for naam, deel in tabellen.items()}
    return {naam: (*range(1, aantal + 1), *(() if naam in zonder_anders else (0,))) for naam, aantal in aantallen.items() if aantal}


def _rijvoorwaarden(berekening: Berekening) -> tuple[Voorwaarde, ...]:
    match berekening:
        case Gevallen(gevallen, _):
            return tuple(als for als, _ in gevallen)
        case Beslistabel(rijen=rijen, uit=""):
            return tuple(rijvoorwaarde(berekening, rij) for rij in rijen)
    return ()


def _afleidingen(pakket: Pakket, lezingen: Iterable[Lezing]) -> frozenset[str]:
    gevonden: set[str] = set()
    te_doen = [lezing.naam for lezing in lezingen if lezing.soort == "naam"]
    while te_doen:
        naam = te_doen.pop()
        if naam in pakket.afleidingen and naam not in gevonden:
            gevonden.add(naam)
            berekening = pakket.afleidingen[naam].berekening
            te_doen += [lezing.naam for lezing in lezingen_van_berekening(berekening)]
            # Wie naar een uitkomst ernaast vraagt, laat de tabel zien waar zij uit komt.
            te_doen += [berekening.uit] if isinstance(berekening, Beslistabel) and berekening.uit else []
    return frozenset(gevonden)
