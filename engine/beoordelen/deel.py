"""Een deel van een beoordeling: alleen de gevraagde criteria, met wat zij lezen.

Dit is geen advies en vervangt er geen. Het zegt goedkoop of een verandering in de regels een zaak raakt: zijn de verdicten van de geraakte
criteria gelijk en de conclusieregels ook, dan is de uitkomst dat ook, want die volgt uit verdicten en uit niets anders.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.lezingen import Lezing, lezingen_van_berekening, lezingen_van_criterium
from engine.zaak.gegevens import Gegevens


class Deelrekening:
    """De stappen van een pakket die voor `criteria` nodig zijn, eenmaal uitgezocht."""

    def __init__(self, pakket: Pakket, criteria: Iterable[str]) -> None:
        programma = pakket.programma
        self._programma = programma
        eerste = programma.criteriumplekken.start
        criteriumplek = {naam: eerste + nummer for nummer, naam in enumerate(programma.criteria)}
        self._criteria = tuple(criteriumplek[naam] for naam in criteria)
        nodig = set(self._criteria)
        # Achterstevoren: wie nodig is, staat na alles wat hij leest.
        stappen = []
        for naam, plek, reken in reversed(programma.stappen):
            if plek in nodig:
                stappen.append((plek, reken))
                for lezing in _lezingen(pakket, naam, plek >= eerste):
                    gelezen = criteriumplek.get(lezing.naam) if lezing.soort == "criterium" else programma.afleidingen.get(lezing.naam)
                    nodig.update(() if gelezen is None else (gelezen,))
        self._stappen = tuple(reversed(stappen))

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


def _lezingen(pakket: Pakket, naam: str, is_criterium: bool) -> Iterator[Lezing]:
    if is_criterium:
        yield from lezingen_van_criterium(pakket.criteria[naam])
    else:
        yield from lezingen_van_berekening(pakket.afleidingen[naam].berekening)
