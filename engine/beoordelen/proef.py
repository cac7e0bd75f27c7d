"""Een beoordeelde zaak waarin gegevens verwisseld worden: wat zou de uitkomst dan zijn?

Alleen wat de verwisselde gegevens leest, ook langs afleidingen en andere criteria, wordt opnieuw uitgerekend; de rest staat er al.
De uitkomst is dezelfde als die van `beoordeel` met die gegevens, voor een deel van het werk.
"""

from collections.abc import Mapping

from engine.beoordelen.advies import Advies
from engine.beoordelen.afhankelijk import lezers
from engine.beoordelen.gevolg import gekozen_uitkomst
from engine.logica import Verdict
from engine.taal.voorwaarden import Letterlijk


class Proef:
    """Een zaak om in te verwisselen. De zaak zelf verandert nooit."""

    def __init__(self, advies: Advies) -> None:
        pakket, programma = advies.pakket, advies.pakket.programma
        self._advies = advies
        self._lezers = pakket.eenmaal(lezers)
        self._verdicten = {naam: uitslag.verdict for naam, uitslag in advies.criteria.items()}
        self._werk = werk = list(programma.leeg)
        werk[programma.peildatum] = advies.peildatum
        for naam, waarde in advies.gegevens.waarden.items():
            werk[programma.begrippen[naam]] = waarde
        for naam, waarde in advies.afleidingen.items():
            werk[programma.afleidingen[naam]] = waarde
        werk[programma.criteriumplekken] = [advies.criteria[naam] for naam in programma.criteria]

    def verdicten(self, wissel: Mapping[str, Letterlijk]) -> Mapping[str, Verdict]:
        """De verdicten van alle criteria met deze waarden in plaats van de gegeven waarden.

        Raises:
            ArithmeticError, ValueError: als een berekening buiten de kalender komt.
        """
        programma = self._advies.pakket.programma
        werk = list(self._werk)
        for naam, waarde in wissel.items():
            werk[programma.begrippen[naam]] = waarde
        verdicten = dict(self._verdicten)
        for nummer in sorted({nummer for naam in wissel for nummer in self._lezers[naam]}):
            naam, plek, reken = programma.stappen[nummer]
            werk[plek] = reken(werk)
            if plek >= programma.criteriumplekken.start:
                verdicten[naam] = werk[plek].verdict
        return verdicten

    def uitkomst(self, wissel: Mapping[str, Letterlijk]) -> str:
        """De uitkomst volgens de eerste lezing; leeg als het advies dan open is, of als een berekening dan buiten de kalender komt.

        `bevestigd` vraagt het ook aan de tweede lezing.
        """
        try:
            verdicten = self.verdicten(wissel)
        except (ArithmeticError, ValueError):
            return ""
        if verdicten == self._verdicten:
            return self._advies.uitkomst
        return gekozen_uitkomst(self._advies.pakket, *self._advies.pakket.motor.kies(verdicten))

    def bevestigd(self, wissel: Mapping[str, Letterlijk]) -> bool:
        """Zijn de twee lezingen het met deze waarden eens over de uitkomst? Zo niet, dan mag er niets over gezegd worden."""
        return self._advies.pakket.motor.trek_keuze(self.verdicten(wissel)).eens
