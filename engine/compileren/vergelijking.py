"""Vergelijkingen compileren naar een toets."""

import operator
from collections.abc import Callable
from typing import Any

from engine.beoordelen.spoor import Knoop, Onbekend, Stap, leg_klaar, maak_stap
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.waarden import compileer_waarde, namen_van, voeg_onbekend_samen
from engine.logica import NIET_VOLDAAN, VOLDAAN
from engine.taal.voorwaarden import Naam, Vast, Vergelijking

Toets = Callable[[Werk], Stap]

_OPERATOREN: dict[str, Callable[..., bool]] = {
    "gelijk_aan": operator.eq,
    "ongelijk_aan": operator.ne,
    "minstens": operator.ge,
    "hoogstens": operator.le,
    "meer_dan": operator.gt,
    "minder_dan": operator.lt,
    "voor": operator.lt,
    "na": operator.gt,
    "op_of_voor": operator.le,
    "op_of_na": operator.ge,
    "tussen": lambda links, van, tot: van <= links <= tot,
    "in": lambda links, *rechts: links in rechts,
    "niet_in": lambda links, *rechts: links not in rechts,
}


def compileer_vergelijking(vergelijking: Vergelijking, pad: str, geheugen: Geheugen, lijst: str) -> Toets:
    """Een toets die open is zolang een van de kanten onbekend is."""
    knoop = Knoop(vergelijking, pad, namen_van((vergelijking.links, *vergelijking.rechts)))
    vergelijk = _OPERATOREN[vergelijking.operator]
    plek = geheugen.plek(vergelijking.links.naam, lijst)
    if all(isinstance(rechts, Vast) for rechts in vergelijking.rechts):
        vaste = tuple(rechts.waarde for rechts in vergelijking.rechts if isinstance(rechts, Vast))
        is_oordeel = geheugen.is_oordeel(vergelijking.links.naam)
        # Wat met ja of nee vergeleken wordt, is zelf ja of nee; ook als het uitgerekend is.
        is_ja_nee = not is_oordeel and all(type(waarde) is bool for waarde in vaste)
        if waarden := geheugen.gesloten(vergelijking.links.naam, lijst) or (is_ja_nee and (True, False)):
            return _zonder_gegeven(knoop, plek, geheugen, _uit_gesloten(knoop, plek, waarden, vergelijk, vaste))
        return _zonder_gegeven(knoop, plek, geheugen, _met_vaste(knoop, plek, is_oordeel, vergelijk, vaste))
    rechts_ = vergelijking.rechts[0]
    if len(vergelijking.rechts) == 1 and isinstance(rechts_, Naam) and not any(map(geheugen.is_oordeel, knoop.namen)):
        return _twee_namen(knoop, plek, geheugen.plek(rechts_.naam, lijst), vergelijk)
    haal = tuple(compileer_waarde(waarde, geheugen, lijst) for waarde in (vergelijking.links, *vergelijking.rechts))
    plekken = tuple(geheugen.plek(naam, lijst) for naam in knoop.namen)

    def toets(werk: Werk) -> Stap:
        gelezen = tuple([werk[plek] for plek in plekken])
        onbekend = voeg_onbekend_samen(gelezen)
        if onbekend is not None:
            return maak_stap((knoop, onbekend.verdict, gelezen, (), onbekend.open))
        waar = vergelijk(*[waarde(werk) for waarde in haal])
        return maak_stap((knoop, VOLDAAN if waar else NIET_VOLDAAN, gelezen, (), ()))

    return toets


def _twee_namen(knoop: Knoop, plek: int, andere: int, vergelijk: Callable[..., bool]) -> Toets:
    """Een naam tegen een naam, zoals bijna elke datum: zonder de omwegen van de algemene vorm."""

    def toets(werk: Werk) -> Stap:
        gelezen = links, rechts = werk[plek], werk[andere]
        if type(links) is Onbekend or type(rechts) is Onbekend:
            onbekend = voeg_onbekend_samen(gelezen)
            return maak_stap((knoop, onbekend.verdict, gelezen, (), onbekend.open))  # type: ignore[union-attr]
        return maak_stap((knoop, VOLDAAN if vergelijk(links, rechts) else NIET_VOLDAAN, gelezen, (), ()))

    return toets


def _zonder_gegeven(knoop: Knoop, plek: int, geheugen: Geheugen, toets: Toets) -> Toets:
    """Ook de stap over een gegeven dat er niet is ligt klaar; anders komt `toets` eraan te pas."""
    leeg = geheugen.leeg[plek]
    if plek not in geheugen.ledig or type(leeg) is not Onbekend:
        return toets
    klaar = leg_klaar(maak_stap((knoop, leeg.verdict, (leeg,), (), leeg.open)))

    def toets_met_leeg(werk: Werk) -> Stap:
        return klaar if werk[plek] is leeg else toets(werk)

    return toets_met_leeg


def _uit_gesloten(knoop: Knoop, plek: int, waarden: tuple[Any, ...], vergelijk: Callable[..., bool], vaste: tuple[Any, ...]) -> Toets:
    """Van een ja/nee of keuze ligt elke stap die kan voorkomen al klaar: het meest voorkomende geval, en het snelste."""
    klaar = {
        waarde: leg_klaar(maak_stap((knoop, VOLDAAN if vergelijk(waarde, *vaste) else NIET_VOLDAAN, (waarde,), (), ())))
        for waarde in waarden
    }

    def toets(werk: Werk) -> Stap:
        waarde = werk[plek]
        if type(waarde) is Onbekend:
            return maak_stap((knoop, waarde.verdict, (waarde,), (), waarde.open))
        return klaar[waarde]

    return toets


def _met_vaste(knoop: Knoop, plek: int, is_oordeel: bool, vergelijk: Callable[..., bool], vaste: tuple[Any, ...]) -> Toets:
    """De gewone vorm, een naam tegen letterlijke waarden, zonder de omwegen van de algemene."""

    def toets(werk: Werk) -> Stap:
        waarde = werk[plek]
        if type(waarde) is Onbekend:
            return maak_stap((knoop, waarde.verdict, (waarde,), (), waarde.open))
        return maak_stap((knoop, VOLDAAN if vergelijk(waarde, *vaste) else NIET_VOLDAAN, (waarde,), (), ()))

    def toets_oordeel(werk: Werk) -> Stap:
        waarde = werk[plek]
        if type(waarde) is Onbekend:
            return maak_stap((knoop, waarde.verdict, (waarde,), (), waarde.open))
        return maak_stap((knoop, VOLDAAN if vergelijk(waarde.waarde, *vaste) else NIET_VOLDAAN, (waarde,), (), ()))

    return toets_oordeel if is_oordeel else toets
