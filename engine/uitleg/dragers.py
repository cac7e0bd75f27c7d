"""Welke criteria een voorwaarde haar verdict geven: alleen de delen die het dragen, niet wat er toevallig ook in staat.

Van een `alle_van` die niet voldaan is zijn dat de delen die dat ook niet zijn; van een `een_van` die voldaan is de delen die dat ook
zijn; van iets wat open is de open delen.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Protocol

from engine.beoordelen.spoor import Criteriumuitslag
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
from engine.pakket import Pakket
from engine.taal.declaraties import Conclusie
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde

Criteria = Mapping[str, Criteriumuitslag]
Gedragen = tuple[Verdict, tuple[str, ...]]
"""Het verdict, en de criteria die het dragen, met herhalingen."""
Drager = Callable[[Criteria], Gedragen]
_OMGEKEERD = {VOLDAAN: NIET_VOLDAAN, NIET_VOLDAAN: VOLDAAN}


class Beoordeeld(Protocol):
    """Wat hier van een advies gelezen wordt; van een criterium telt alleen het verdict."""

    @property
    def pakket(self) -> Pakket: ...

    @property
    def uitkomst(self) -> str: ...

    @property
    def wacht_op(self) -> str: ...

    @property
    def criteria(self) -> Criteria: ...


def uitkomstdragers(advies: Beoordeeld, naam: str) -> tuple[str, ...]:
    """De criteria die het verdict van een uitkomst dragen, elk één keer, in leesvolgorde; leeg bij de uitkomst voor storingen."""
    drager = advies.pakket.eenmaal(_van_uitkomsten).get(naam)
    return tuple(dict.fromkeys(drager(advies.criteria)[1])) if drager else ()


def gebrekdragers(advies: Beoordeeld, naam: str) -> tuple[str, ...]:
    """De criteria die het verdict van een gebrek dragen, elk één keer, in leesvolgorde."""
    return tuple(dict.fromkeys(advies.pakket.eenmaal(_van_gebreken)[naam](advies.criteria)[1]))


def _van_uitkomsten(pakket: Pakket) -> Mapping[str, Drager]:
    regels = pakket.uitkomsten.items()
    return {naam: _compileer(uitkomst.als, pakket.conclusies) for naam, uitkomst in regels if uitkomst.als is not None}


def _van_gebreken(pakket: Pakket) -> Mapping[str, Drager]:
    return {naam: _compileer(gebrek.als, pakket.conclusies) for naam, gebrek in pakket.gebreken.items()}


def _compileer(voorwaarde: Voorwaarde, conclusies: Mapping[str, Conclusie]) -> Drager:
    match voorwaarde:
        case CriteriumIs(naam, verdicten):
            return _criterium(naam, verdicten)
        case ConclusieIs(naam):
            return _compileer(conclusies[naam].als, conclusies)
        case Niet(deel):
            return _niet(_compileer(deel, conclusies))
        case AlleVan(delen):
            return _verbinding(alle_van, delen, conclusies)
        case EenVan(delen):
            return _verbinding(een_van, delen, conclusies)
        case MinstensVan(aantal, delen):
            return _verbinding(partial(minstens_van, aantal), delen, conclusies)
        case GeenVan(delen):
            return _verbinding(geen_van, delen, conclusies, _OMGEKEERD)
        case _:
            raise AssertionError("boven de criteria staan alleen criteria en conclusies")


def _criterium(naam: str, verdicten: frozenset[Verdict] | None) -> Drager:
    zelf = (naam,)

    def draag(criteria: Criteria) -> Gedragen:
        verdict = criteria[naam].verdict
        if verdicten is None or verdict in OPEN:
            return verdict, zelf
        return VOLDAAN if verdict in verdicten else NIET_VOLDAAN, zelf

    return draag


def _niet(deel: Drager) -> Drager:
    def draag(criteria: Criteria) -> Gedragen:
        verdict, namen = deel(criteria)
        return niet(verdict), namen

    return draag


def _verbinding(
    verbind: Callable[[Sequence[Verdict]], Verdict],
    delen: Sequence[Voorwaarde],
    conclusies: Mapping[str, Conclusie],
    van_delen: Mapping[Verdict, Verdict] | None = None,
) -> Drager:
    """`van_delen` zegt welk verdict de delen hebben die een verdict dragen, als dat niet hetzelfde is."""
    dragers = tuple(_compileer(deel, conclusies) for deel in delen)

    def draag(criteria: Criteria) -> Gedragen:
        gedragen = [drager(criteria) for drager in dragers]
        verdict = verbind([deel for deel, _ in gedragen])
        gezocht = van_delen.get(verdict, verdict) if van_delen else verdict
        dragend = OPEN if gezocht in OPEN else (gezocht,)
        return verdict, tuple([naam for deel, namen in gedragen if deel in dragend for naam in namen])

    return draag
