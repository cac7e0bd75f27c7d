"""Voorwaarden compileren naar toetsen die een stap van het spoor geven.

Elke verbinding toetst al haar delen, ook als de uitslag al vast staat: het spoor hoort volledig te zijn.
"""

from collections.abc import Callable, Iterable, Sequence
from operator import itemgetter

from engine.beoordelen.spoor import Criteriumuitslag, Knoop, Stap, maak_stap
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.kwantor import compileer_kwantor
from engine.compileren.vergelijking import Toets, compileer_vergelijking
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
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

    def toets(werk: Werk) -> Stap:
        stappen = tuple([toets(werk) for toets in toetsen])
        verdict = verbind(list(map(_verdict, stappen)))
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

    def toets(werk: Werk) -> Stap:
        uitslag: Criteriumuitslag = werk[plek]
        verdict = uitslag.verdict
        if verdicten is not None and verdict not in OPEN:
            verdict = VOLDAAN if verdict in verdicten else NIET_VOLDAAN
        return maak_stap((knoop, verdict, (uitslag.verdict,), (), uitslag.open))

    return toets
