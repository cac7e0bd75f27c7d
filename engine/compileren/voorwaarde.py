"""Voorwaarden compileren naar toetsen die een stap van het spoor geven.

Elke verbinding toetst al haar delen, ook als de uitslag al vast staat: het spoor hoort volledig te zijn.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from operator import itemgetter

from engine.beoordelen.spoor import Criteriumuitslag, Knoop, Stap, maak_stap
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.kwantor import compileer_kwantor
from engine.compileren.vergelijking import Toets, compileer_vergelijking
from engine.logica import NIET_VOLDAAN, OPEN, VAST, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    Kwantor,
    MinstensVan,
    Niet,
    UitkomstIs,
    Vergelijking,
    Voorwaarde,
)

_verdict = itemgetter(1)
Verbinding = Callable[[Sequence[Verdict]], Verdict]


def compileer_voorwaarde(voorwaarde: Voorwaarde, pad: str, geheugen: Geheugen, lijst: str = "") -> Toets:
    """De toets van een voorwaarde. `pad` is haar plek binnen de regel; `lijst` de lijst waarvan een element bekeken wordt."""
    match voorwaarde:
        case Vergelijking():
            return compileer_vergelijking(voorwaarde, pad, geheugen, lijst)
        case CriteriumIs():
            return _criterium(voorwaarde, pad, geheugen)
        case Kwantor():
            return compileer_kwantor(voorwaarde, pad, geheugen, compileer_voorwaarde)
        case Niet(deel):
            return _niet(voorwaarde, deel, pad, geheugen, lijst)
        case AlleVan(delen):
            return _verbinding(voorwaarde, delen, f"{pad}.alle_van", pad, geheugen, lijst, alle_van)
        case EenVan(delen):
            return _verbinding(voorwaarde, delen, f"{pad}.een_van", pad, geheugen, lijst, een_van)
        case GeenVan(delen):
            return _verbinding(voorwaarde, delen, f"{pad}.geen_van", pad, geheugen, lijst, geen_van)
        case MinstensVan(aantal, delen):
            return _verbinding(
                voorwaarde, delen, f"{pad}.minstens_van", pad, geheugen, lijst, lambda verdicten: minstens_van(aantal, verdicten)
            )
        case ConclusieIs() | UitkomstIs() | GebrekIs():
            raise AssertionError("een conclusie, uitkomst of gebrek staat alleen in de regels boven de criteria")


def open_punten(stappen: Iterable[Stap]) -> tuple[str, ...]:
    """De open punten van de open stappen, elk één keer, in leesvolgorde."""
    open_ = [stap.open for stap in stappen if stap.open]
    return open_[0] if len(open_) == 1 else tuple(dict.fromkeys([punt for punten in open_ for punt in punten]))


def _verbinding(
    voorwaarde: Voorwaarde, delen: tuple[Voorwaarde, ...], delenpad: str, pad: str, geheugen: Geheugen, lijst: str, verbind: Verbinding
) -> Toets:
    knoop = Knoop(voorwaarde, pad, ())
    toetsen = tuple(compileer_voorwaarde(deel, f"{delenpad}[{nummer}]", geheugen, lijst) for nummer, deel in enumerate(delen))

    if len(toetsen) == 2:
        return _twee_delen(knoop, *toetsen, verbind)

    def toets(werk: Werk) -> Stap:
        stappen = tuple([toets(werk) for toets in toetsen])
        verdict = verbind(list(map(_verdict, stappen)))
        return maak_stap((knoop, verdict, (), stappen, open_punten(stappen) if verdict in OPEN else ()))

    return toets


def _twee_delen(knoop: Knoop, toets_een: Toets, toets_ander: Toets, verbind: Verbinding) -> Toets:
    """Twee delen, zoals de meeste verbindingen: wat uit elk paar verdicten volgt, ligt klaar."""
    verbonden = {paar: verbind(paar) for paar in product(Verdict, repeat=2)}

    def toets(werk: Werk) -> Stap:
        stappen = een, ander = toets_een(werk), toets_ander(werk)
        verdict = verbonden[een[1], ander[1]]
        return maak_stap((knoop, verdict, (), stappen, open_punten(stappen) if verdict in OPEN else ()))

    return toets


def _niet(voorwaarde: Voorwaarde, deel: Voorwaarde, pad: str, geheugen: Geheugen, lijst: str) -> Toets:
    knoop = Knoop(voorwaarde, pad, ())
    binnen = compileer_voorwaarde(deel, f"{pad}.niet", geheugen, lijst)

    def toets(werk: Werk) -> Stap:
        stap = binnen(werk)
        return maak_stap((knoop, niet(stap.verdict), (), (stap,), stap.open))

    return toets


def _criterium(voorwaarde: CriteriumIs, pad: str, geheugen: Geheugen) -> Toets:
    knoop = Knoop(voorwaarde, pad, (voorwaarde.naam,))
    plek = geheugen.criterium(voorwaarde.naam)
    verdicten = voorwaarde.verdicten

    def gevolg(verdict: Verdict) -> Verdict:
        return verdict if verdicten is None else VOLDAAN if verdict in verdicten else NIET_VOLDAAN

    # Een vast verdict heeft geen open punten: de stap ligt dan al klaar.
    klaar = {verdict: maak_stap((knoop, gevolg(verdict), (verdict,), (), ())) for verdict in VAST}

    def toets(werk: Werk) -> Stap:
        uitslag: Criteriumuitslag = werk[plek]
        verdict = uitslag.verdict
        return klaar.get(verdict) or maak_stap((knoop, verdict, (verdict,), (), uitslag.open))

    return toets
