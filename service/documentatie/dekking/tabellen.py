"""Welke rij van een tabel, of van een afleiding met gevallen, een voorbeeld koos."""

from collections.abc import Callable, Iterable, Iterator

from engine import Advies, Pakket
from engine.beoordelen.beweringen import Toetser
from engine.logica import OPEN, VOLDAAN, Verdict
from engine.taal.berekeningen import Berekening, Gevallen
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import LIJSTTREFFERS, Beslistabel, Treffer
from engine.taal.declaraties import Afleiding
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
            for rij in self.van(advies, naam):
                yield naam, rij

    def van(self, advies: Advies, naam: str) -> tuple[int, ...]:
        """De rijen die in dit advies treffen van de tabel van afleiding `naam`; zie `gekozen_rijen`."""
        return gekozen_rijen(self._tabellen[naam], lambda als: self._toetser.toets(advies, als))

    def voorwaarden(self, naam: str) -> tuple[Voorwaarde, ...]:
        """Per rij van die tabel wanneer zij past."""
        return _rijvoorwaarden(self._tabellen[naam])


def gekozen_rijen(berekening: Berekening, toets: Callable[[Voorwaarde], Verdict]) -> tuple[int, ...]:
    """De nummers van de rijen die treffen, vanaf 1; 0 is `anders`. Leeg als het nog niet vaststaat.

    Waar er één geldt is dat de eerste die past, bij `voorrang` op volgorde van wat voorgaat. Van een tabel die samenneemt of een lijst
    geeft tellen alle rijen die passen, en ook als zij allemaal hetzelfde zeggen.
    """
    genummerd = _genummerd(berekening)
    treffer = berekening.treffer if isinstance(berekening, Beslistabel) else Treffer.EERSTE
    if treffer in (Treffer.EERSTE, Treffer.VOORRANG):
        return _eerste(genummerd, toets)
    verdicten = [(nummer, als, toets(als)) for nummer, als in genummerd]
    is_open = any(verdict in OPEN for _, _, verdict in verdicten)
    raak = tuple(nummer for nummer, als, verdict in verdicten if _past(als, verdict))
    if is_open and (treffer in LIJSTTREFFERS or not raak):
        return ()
    zonder_anders = isinstance(berekening, Beslistabel) and berekening.anders is None
    return raak or (() if zonder_anders else (0,))


def _eerste(genummerd: Iterable[tuple[int, Voorwaarde]], toets: Callable[[Voorwaarde], Verdict]) -> tuple[int, ...]:
    for nummer, als in genummerd:
        verdict = toets(als)
        if _past(als, verdict):
            return (nummer,)
        if verdict in OPEN:
            return ()
    return (0,)


def _past(als: Voorwaarde, verdict: Verdict) -> bool:
    # Een rij van een tabel met alleen streepjes is leeg en past altijd.
    return verdict is VOLDAAN or als == AlleVan(())


def _genummerd(berekening: Berekening) -> tuple[tuple[int, Voorwaarde], ...]:
    """Elke rij met haar nummer in het bestand, in de volgorde waarin zij tellen."""
    paren = list(enumerate(_rijvoorwaarden(berekening), start=1))
    if isinstance(berekening, Beslistabel) and berekening.treffer == Treffer.VOORRANG:
        paren.sort(key=lambda paar: berekening.rang(berekening.rijen[paar[0] - 1]))
    return tuple(paren)


def rij_in_woorden(afleiding: Afleiding, nummer: int) -> str:
    """Hoe een rij van een beslistabel heet, of een geval van een afleiding met gevallen."""
    if nummer == 0:
        return "anders"
    return f"{'rij' if isinstance(afleiding.berekening, Beslistabel) else 'geval'} {nummer}"


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
