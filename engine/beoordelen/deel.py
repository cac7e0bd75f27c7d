"""Een deel van een beoordeling: alleen de gevraagde criteria, met wat zij lezen.

Dit is geen advies en vervangt er geen. Het zegt goedkoop of een verandering in de regels een zaak raakt: zijn de verdicten van de geraakte
criteria gelijk en de conclusieregels ook, dan is de uitkomst dat ook, want die volgt uit verdicten en uit niets anders.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.lezingen import Lezing, lezingen_van_berekening, lezingen_van_criterium
from engine.zaak.gegevens import Gegevens


class Deelrekening:
    """De stappen van een pakket die voor `criteria` nodig zijn, eenmaal uitgezocht."""

    def __init__(self, pakket: Pakket, criteria: Sequence[str]) -> None:
        programma = pakket.programma
        self._programma = programma
        self._criteria = plekken_van(pakket, criteria)
        self._stappen = tuple(programma.stappen[nummer][1:] for nummer in sorted(stappen_voor(pakket, criteria)))

    def reken(self, gegevens: Gegevens, peildatum: date) -> tuple[Verdict, ...]:
        """De verdicten van de gevraagde criteria, in die volgorde.

        Raises:
            ArithmeticError, ValueError: als een berekening buiten de kalender komt.
        """
        programma = self._programma
        werk = list(programma.leeg)
        werk[programma.peildatum] = peildatum
        for naam, waarde in gegevens.waarden.items():
            werk[programma.begrippen[naam]] = waarde
        for plek, reken in self._stappen:
            werk[plek] = reken(werk)
        return tuple([werk[plek].verdict for plek in self._criteria])


def plekken_van(pakket: Pakket, criteria: Iterable[str]) -> tuple[int, ...]:
    """Waar deze criteria in het werkgeheugen staan."""
    programma = pakket.programma
    plekken = {naam: programma.criteriumplekken.start + nummer for nummer, naam in enumerate(programma.criteria)}
    return tuple(plekken[naam] for naam in criteria)


def stappen_voor(pakket: Pakket, criteria: Iterable[str]) -> frozenset[int]:
    """De nummers van de stappen die voor deze criteria nodig zijn."""
    programma = pakket.programma
    eerste = programma.criteriumplekken.start
    criteriumplek = dict(zip(programma.criteria, plekken_van(pakket, programma.criteria), strict=True))
    nodig = {criteriumplek[naam] for naam in criteria}
    nummers = set()
    # Achterstevoren: wie nodig is, staat na alles wat hij leest.
    for nummer, (naam, plek, _) in reversed(list(enumerate(programma.stappen))):
        if plek in nodig:
            nummers.add(nummer)
            for lezing in _lezingen(pakket, naam, plek >= eerste):
                gelezen = criteriumplek.get(lezing.naam) if lezing.soort == "criterium" else programma.afleidingen.get(lezing.naam)
                nodig.update(() if gelezen is None else (gelezen,))
    return frozenset(nummers)


def _lezingen(pakket: Pakket, naam: str, is_criterium: bool) -> Iterator[Lezing]:
    if is_criterium:
        yield from lezingen_van_criterium(pakket.criteria[naam])
    else:
        yield from lezingen_van_berekening(pakket.afleidingen[naam].berekening)
