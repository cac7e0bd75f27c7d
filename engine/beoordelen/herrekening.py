"""Veel zaken die elk weinig van een eerdere verschillen: alleen wat een ander gegeven leest, wordt opnieuw uitgerekend.

Wat hieruit komt is geen advies en heeft geen spoor, maar zegt over uitkomst, gebreken, termijnen en besluit hetzelfde als `beoordeel`.
Dat zij gelijk zijn, is af te leiden uit wat elke stap leest, en een test legt ze naast elkaar.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from engine.beoordelen.advies import Termijnstand
from engine.beoordelen.afhankelijk import gelezen_plekken, lezers, plekken_onder_termijnen
from engine.beoordelen.deel import plekken_van, stappen_voor
from engine.beoordelen.gevolg import gevolg_van
from engine.beoordelen.spoor import Criteriumuitslag, Zaakwaarde
from engine.beoordelen.termijnen import termijnstand, termijnstanden
from engine.compileren.geheugen import Werk
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.zaak.gegevens import Gegevens

Wissel = Mapping[str, Zaakwaarde | None]
"""Per begrip de andere waarde; None is een gegeven dat er niet meer is."""
_MEESTE_GEVOLGEN = 20_000


class Grond(NamedTuple):
    """Een uitgerekende zaak om vanuit te gaan. Zij verandert nooit."""

    werk: Werk
    termijnen: tuple[Termijnstand, ...]


class Kern(NamedTuple):
    """Wat uit de verdicten volgt, zonder het bewijs. `oneens` is waar als de twee lezingen het niet eens waren."""

    uitkomst: str
    wacht_op: str
    gebreken: tuple[str, ...]
    besluitrijp: str
    oneens: bool


class Stand(NamedTuple):
    """Hoe een zaak ervoor staat: de verdicten in de volgorde van het programma, wat eruit volgt, en de termijnen."""

    werk: Werk
    verdicten: tuple[Verdict, ...]
    kern: Kern
    termijnen: tuple[Termijnstand, ...]


class Herrekening:
    """Een pakket, klaar om zaken vanuit een grond uit te rekenen. Niet te delen door draden: zij onthoudt wat uit welke verdicten volgt."""

    def __init__(self, pakket: Pakket, deel: Sequence[str] = ()) -> None:
        """`deel` zijn de criteria waar `deelverdicten` over gaat."""
        self.pakket = pakket
        self._programma = programma = pakket.programma
        self._stappen: tuple[tuple[int, Callable[[Werk], Any], frozenset[int]], ...] = tuple(
            (plek, reken, leest) for (_, plek, reken), leest in zip(programma.stappen, gelezen_plekken(pakket), strict=True)
        )
        self._lezers = {naam: frozenset(nummers) for naam, nummers in lezers(pakket).items()}
        self._onder_termijnen = plekken_onder_termijnen(pakket)
        self._deelplekken, self._deelstappen = plekken_van(pakket, deel), stappen_voor(pakket, deel)
        self._gevolgen: dict[tuple[Verdict, ...], Kern] = {}

    def grond(self, gegevens: Gegevens, peildatum: date, *, alleen_deel: bool = False) -> Grond:
        """De hele zaak, of alleen wat `deelverdicten` nodig heeft.

        Raises:
            ArithmeticError, ValueError: als een berekening buiten de kalender komt.
        """
        programma = self._programma
        werk = list(programma.leeg)
        werk[programma.peildatum] = peildatum
        for naam, waarde in gegevens.waarden.items():
            werk[programma.begrippen[naam]] = waarde
        for nummer in sorted(self._deelstappen) if alleen_deel else range(len(self._stappen)):
            plek, reken, _ = self._stappen[nummer]
            werk[plek] = reken(werk)
        return Grond(werk, () if alleen_deel else termijnstanden(programma, werk, peildatum))

    def stand(self, grond: Grond, wissel: Wissel) -> Stand:
        """De zaak van de grond met andere gegevens. Werpt wat `grond` werpt."""
        werk, anders = self._herreken(grond, wissel, None)
        verdicten = tuple([uitslag[1] for uitslag in werk[self._programma.criteriumplekken]])
        return Stand(werk, verdicten, self._kern(verdicten), self._termijnen(grond, werk, anders))

    def deelverdicten(self, grond: Grond, wissel: Wissel) -> tuple[Verdict, ...]:
        """Alleen de verdicten van het deel, op volgorde. Werpt wat `grond` werpt."""
        werk, _ = self._herreken(grond, wissel, self._deelstappen)
        return tuple([werk[plek][1] for plek in self._deelplekken])

    def deel_van(self, stand: Stand) -> tuple[Verdict, ...]:
        """De verdicten van het deel in een stand die al uitgerekend is."""
        return tuple([stand.werk[plek][1] for plek in self._deelplekken])

    def criteria(self, stand: Stand) -> dict[str, Criteriumuitslag]:
        """De uitslag van elk criterium; de verdicten erin zijn die van deze stand, de stappen eronder kunnen die van de grond zijn."""
        return dict(zip(self._programma.criteria, stand.werk[self._programma.criteriumplekken], strict=True))

    def uitkomstgegevens(self, stand: Stand) -> dict[str, Zaakwaarde]:
        """Wat er bij de uitkomst van deze stand staat."""
        return {sleutel: haal(stand.werk) for sleutel, haal in self._programma.uitkomstgegevens.get(stand.kern.uitkomst, {}).items()}

    def _herreken(self, grond: Grond, wissel: Wissel, nodig: frozenset[int] | None) -> tuple[Werk, set[int]]:
        """Het werkgeheugen met de andere gegevens, en de plekken waar iets anders kwam te staan. `nodig`: alleen deze stappen."""
        programma, eerste = self._programma, self._programma.criteriumplekken.start
        werk = list(grond.werk)
        anders: set[int] = set()
        geraakt: set[int] = set()
        for naam, waarde in wissel.items():
            plek = programma.begrippen[naam]
            nieuw = programma.leeg[plek] if waarde is None else waarde
            if werk[plek] != nieuw:
                werk[plek] = nieuw
                anders.add(plek)
                geraakt |= self._lezers[naam]
        for nummer in sorted(geraakt if nodig is None else geraakt & nodig):
            plek, reken, leest = self._stappen[nummer]
            if leest.isdisjoint(anders):
                continue
            was, wordt = werk[plek], reken(werk)
            werk[plek] = wordt
            # Van een criterium leest een ander alleen het verdict en wat er open is, nooit de stappen eronder.
            if (wordt[1] is not was[1] or wordt[6] != was[6]) if plek >= eerste else wordt != was:
                anders.add(plek)
        return werk, anders

    def _termijnen(self, grond: Grond, werk: Werk, anders: set[int]) -> tuple[Termijnstand, ...]:
        peildatum = werk[self._programma.peildatum]
        return tuple(
            [
                staat if leest.isdisjoint(anders) else termijnstand(deel, werk, peildatum)
                for staat, leest, deel in zip(grond.termijnen, self._onder_termijnen, self._programma.termijnen, strict=True)
            ]
        )

    def _kern(self, verdicten: tuple[Verdict, ...]) -> Kern:
        """Gelijke verdicten hebben hetzelfde gevolg: elke reeks gaat één keer door beide lezingen."""
        kern = self._gevolgen.get(verdicten)
        if kern is None:
            gevolg = gevolg_van(self.pakket, dict(zip(self._programma.criteria, verdicten, strict=True)))
            kern = Kern(gevolg.uitkomst, gevolg.wacht_op, gevolg.gebreken, gevolg.besluitrijp, not gevolg.conclusies.eens)
            if len(self._gevolgen) >= _MEESTE_GEVOLGEN:
                self._gevolgen.clear()
            self._gevolgen[verdicten] = kern
        return kern
