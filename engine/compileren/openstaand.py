"""Voorwaarden boven de criteria compileren naar wat er nog aan openstaat: de criteria die het verdict nog kunnen bepalen."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from engine.beoordelen.spoor import Criteriumuitslag
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
from engine.taal.declaraties import Conclusie
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde

Weging = tuple[Verdict, tuple[str, ...]]
"""Het verdict, en als dat open is de open criteria eronder; onder een vast deel hoeft niets gevraagd te worden."""
Weger = Callable[[Mapping[str, Criteriumuitslag]], Weging]
Verbinding = Callable[[Sequence[Verdict]], Verdict]


def compileer_weger(voorwaarde: Voorwaarde, conclusies: Mapping[str, Conclusie]) -> Weger:
    """De weging van een voorwaarde die alleen criteria en conclusies noemt, als functie van de uitslagen van de criteria."""
    match voorwaarde:
        case CriteriumIs(naam, verdicten):
            return _criterium(naam, verdicten)
        case ConclusieIs(naam):
            return compileer_weger(conclusies[naam].als, conclusies)
        case Niet(deel):
            return _niet(compileer_weger(deel, conclusies))
        case AlleVan(delen):
            return _verbinding(alle_van, delen, conclusies)
        case EenVan(delen):
            return _verbinding(een_van, delen, conclusies)
        case GeenVan(delen):
            return _verbinding(geen_van, delen, conclusies)
        case MinstensVan(aantal, delen):
            return _verbinding(partial(minstens_van, aantal), delen, conclusies)
        case _:
            raise AssertionError("boven de criteria staan alleen criteria en conclusies")


def _criterium(naam: str, verdicten: frozenset[Verdict] | None) -> Weger:
    zelf = (naam,)

    def weeg(criteria: Mapping[str, Criteriumuitslag]) -> Weging:
        verdict = criteria[naam].verdict
        if verdict in OPEN:
            return verdict, zelf
        return verdict if verdicten is None else VOLDAAN if verdict in verdicten else NIET_VOLDAAN, ()

    return weeg


def _niet(deel: Weger) -> Weger:
    def weeg(criteria: Mapping[str, Criteriumuitslag]) -> Weging:
        verdict, namen = deel(criteria)
        return niet(verdict), namen

    return weeg


def _verbinding(verbind: Verbinding, delen: Sequence[Voorwaarde], conclusies: Mapping[str, Conclusie]) -> Weger:
    wegers = tuple(compileer_weger(deel, conclusies) for deel in delen)

    def weeg(criteria: Mapping[str, Criteriumuitslag]) -> Weging:
        gewogen = [weger(criteria) for weger in wegers]
        verdict = verbind([deel[0] for deel in gewogen])
        return verdict, tuple([naam for _, namen in gewogen for naam in namen]) if verdict in OPEN else ()

    return weeg
