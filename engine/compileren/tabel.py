"""Vooraf uitrekenen wat vaak hetzelfde is: wat alleen van ja/nee en keuzes afhangt, en wat nog niet beantwoord is.

Van een voorwaarde over ja/nee en keuzes ligt elke uitslag klaar. Leest zij ook een datum, een lijst, een oordeel of een ander
criterium, dan ligt zij klaar voor zolang daar niets van bekend is. De rijen zijn de uitslagen van de functie zelf, met hun volledige
spoor; wat niet in de tabel staat, gaat gewoon door de functie.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from math import prod
from operator import itemgetter
from typing import Any, TypeVar

from engine.beoordelen.spoor import leg_klaar
from engine.compileren.geheugen import Geheugen, Werk
from engine.taal.lezingen import Lezing
from engine.taal.namen import PEILDATUM

T = TypeVar("T")
Kolom = tuple[int, tuple[Any, ...]]
"""Een plek in het werkgeheugen en de waarden die er kunnen staan."""
_GROOTSTE_TABEL = 256


def met_tabel(reken: Callable[[Werk], T], lezingen: Iterable[Lezing], geheugen: Geheugen, lijst: str = "") -> Callable[[Werk], T]:
    """`reken`, opgezocht in een tabel van hoogstens 256 rijen als dat kan.

    `lezingen` is alles wat `reken` leest; `lijst` de lijst waarvan een element bekeken wordt. De uitkomst mag de peildatum niet dragen.
    """
    gelezen = dict.fromkeys(lezingen)
    if lijst:
        # Binnen een element zijn de velden wat telt; wat daarbuiten ligt, hoort bij de tabel van het geheel.
        if any(lezing.soort != "naam" for lezing in gelezen):
            return reken
        sleutels = [(geheugen.plek(lezing.naam, lezing.lijst), geheugen.gesloten(lezing.naam, lezing.lijst)) for lezing in gelezen]
        if not all(waarden for _, waarden in sleutels):
            return reken
        return _tabel(reken, sleutels, (), geheugen)
    gesloten: list[Kolom] = []
    leeg: list[int] = []
    for lezing in gelezen:
        if not geheugen.telt_zonder_lijst(lezing.naam, lezing.lijst) or geheugen.is_parameter(lezing.naam):
            continue  # wat binnen een gegeven lijst gelezen wordt, telt pas als zij er is; een parameter is in een pakket altijd hetzelfde
        plek = geheugen.criterium(lezing.naam) if lezing.soort == "criterium" else geheugen.plek(lezing.naam)
        if lezing.naam == PEILDATUM or plek not in geheugen.ledig:
            return reken
        waarden = geheugen.gesloten(lezing.naam) if lezing.soort == "naam" else ()
        if waarden:
            gesloten.append((plek, waarden))
        else:
            leeg.append(plek)
    return _tabel(reken, gesloten, leeg, geheugen)


def _tabel(
    reken: Callable[[Werk], T], gesloten: Sequence[tuple[int, tuple[Any, ...]]], leeg: Sequence[int], geheugen: Geheugen
) -> Callable[[Werk], T]:
    if prod(len(waarden) + 1 for _, waarden in gesloten) > _GROOTSTE_TABEL or not (gesloten or leeg):
        return reken
    plekken = tuple(plek for plek, _ in gesloten)
    tabel: dict[Any, T] = {}
    werk = list(geheugen.leeg)
    for rij in product(*((*waarden, geheugen.leeg[plek]) for plek, waarden in gesloten)):
        for plek, waarde in zip(plekken, rij, strict=True):
            werk[plek] = waarde
        tabel[rij[0] if len(rij) == 1 else rij] = leg_klaar(reken(werk))
    ledig = tuple((plek, geheugen.leeg[plek]) for plek in leeg)
    if not plekken:
        return _alleen_leeg(reken, ledig, tabel[()])
    sleutel, zoek = itemgetter(*plekken), tabel.get
    if not ledig:

        def opgezocht(werk: Werk) -> T:
            gevonden = zoek(sleutel(werk))
            return reken(werk) if gevonden is None else gevonden

        return opgezocht

    def opgezocht_als_leeg(werk: Werk) -> T:
        for plek, niets in ledig:
            if werk[plek] is not niets:
                return reken(werk)
        gevonden = zoek(sleutel(werk))
        return reken(werk) if gevonden is None else gevonden

    return opgezocht_als_leeg


def _alleen_leeg(reken: Callable[[Werk], T], ledig: tuple[tuple[int, Any], ...], uitslag: T) -> Callable[[Werk], T]:
    def opgezocht(werk: Werk) -> T:
        for plek, niets in ledig:
            if werk[plek] is not niets:
                return reken(werk)
        return uitslag

    return opgezocht
