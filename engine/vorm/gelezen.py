"""Wat een criterium las, op papier: de waarden, en de verdicten van andere criteria.

Welke namen dat zijn ligt per pakket vast, want elke verbinding toetst al haar delen. Alleen wat er binnen een lijst buiten haar velden om
gelezen wordt, hangt van de zaak af: dat is pas gelezen als de lijst er is en niet leeg is.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import product
from operator import itemgetter
from typing import Any, NamedTuple

from engine.beoordelen.spoor import Stap
from engine.logica import Verdict
from engine.pakket import Pakket
from engine.taal.declaraties import Criterium
from engine.taal.lijsten import lijstvelden
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GebrekIs,
    GeenVan,
    Kwantor,
    MinstensVan,
    Naam,
    Niet,
    UitkomstIs,
    Vergelijking,
    Voorwaarde,
)
from engine.vorm.zaakwaarden import Zaakwaarden

Gezet = tuple[bool, bool, bool]
"""Of van een criterium `van_toepassing_als`, `uitzondering` en `als` getoetst zijn."""


class Gelezen(NamedTuple):
    """Schrijft uit de waarden van een zaak wat er gelezen is: de waarden en de verdicten, elk als sleutels van een object."""

    waarden: Callable[[Zaakwaarden], bytes]
    verdicten: Callable[[Zaakwaarden], bytes]


class _Namen(NamedTuple):
    """De namen onder een voorwaarde. `binnen` is wat er binnen een lijst bij komt."""

    waarden: frozenset[str] = frozenset()
    verdicten: frozenset[str] = frozenset()
    binnen: tuple[tuple[str, "_Namen"], ...] = ()


def gelezen_door(pakket: Pakket, criterium: Criterium) -> Mapping[Gezet, Gelezen]:
    """Wat een criterium leest, naar wat ervan getoetst is."""
    delen = [_namen(pakket, deel) for deel in (criterium.van_toepassing_als, criterium.uitzondering, criterium.als)]
    return {
        (een, twee, drie): _gelezen(_samen(deel for deel, gezet in zip(delen, (een, twee, drie), strict=True) if gezet))
        for een, twee, drie in product((True, False), repeat=3)
    }


def gelezen_in(pakket: Pakket, stappen: Iterable[Stap], velden: Collection[str] = ()) -> tuple[dict[str, Any], dict[str, Verdict]]:
    """Naam -> waarde, en naam van een criterium -> verdict, zoals deze stappen ze lazen.

    `velden` zijn die van het element dat bekeken wordt: zij staan al in de waarde van hun lijst.
    """
    gelezen = [paar for stap in stappen for paar in _gelezen_in(pakket, stap, velden)]
    waarden = {naam: waarde for naam, waarde in gelezen if not isinstance(waarde, Verdict)}
    # Een begrip en een criterium mogen dezelfde naam hebben.
    return waarden, {naam: waarde for naam, waarde in gelezen if isinstance(waarde, Verdict)}


def _gelezen_in(pakket: Pakket, stap: Stap, velden: Collection[str]) -> Iterator[tuple[str, Any]]:
    for naam, waarde in zip(stap.knoop.namen, stap.gelezen, strict=True):
        # Een criterium mag heten als een veld, en staat niet in het element.
        if isinstance(waarde, Verdict) or naam not in velden:
            yield naam, waarde
    voorwaarde = stap.knoop.voorwaarde
    onder = lijstvelden(pakket, voorwaarde.lijst) if isinstance(voorwaarde, Kwantor) else velden
    for deel in stap.delen:
        yield from _gelezen_in(pakket, deel, onder)


def _namen(pakket: Pakket, voorwaarde: Voorwaarde | None, velden: Iterable[str] = ()) -> _Namen:
    match voorwaarde:
        case None:
            return _Namen()
        case Vergelijking(links, _, rechts):
            return _Namen(_vrij((links, *rechts), velden))
        case CriteriumIs(naam):
            return _Namen(verdicten=frozenset({naam}))
        case Kwantor(lijst, _, aantal, waarvoor):
            binnen = _namen(pakket, waarvoor, lijstvelden(pakket, lijst))
            return _Namen(_vrij((Naam(lijst), aantal), velden), binnen=((lijst, binnen),) if any(binnen) else ())
        case Niet(deel):
            return _namen(pakket, deel, velden)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            return _samen(_namen(pakket, deel, velden) for deel in delen)
        case ConclusieIs() | UitkomstIs() | GebrekIs():
            raise AssertionError("een conclusie, uitkomst of gebrek staat alleen in de regels boven de criteria")


def _vrij(waarden: Iterable[object], velden: Iterable[str]) -> frozenset[str]:
    """De namen hieronder die geen veld zijn."""
    return frozenset(waarde.naam for waarde in waarden if isinstance(waarde, Naam)).difference(velden)


def _samen(delen: Iterable[_Namen]) -> _Namen:
    alle = tuple(delen)
    waarden = frozenset[str]().union(*(deel.waarden for deel in alle))
    verdicten = frozenset[str]().union(*(deel.verdicten for deel in alle))
    return _Namen(waarden, verdicten, tuple(plek for deel in alle for plek in deel.binnen))


def _gelezen(namen: _Namen) -> Gelezen:
    if namen.binnen:
        return Gelezen(
            lambda zaak: _rij(sorted(_ook_binnen(namen, zaak).waarden))(zaak.paren),
            lambda zaak: _rij(sorted(_ook_binnen(namen, zaak).verdicten))(zaak.verdicten),
        )
    waarden, verdicten = _rij(sorted(namen.waarden)), _rij(sorted(namen.verdicten))
    return Gelezen(lambda zaak: waarden(zaak.paren), lambda zaak: verdicten(zaak.verdicten))


def _ook_binnen(namen: _Namen, zaak: Zaakwaarden) -> _Namen:
    """Met wat er binnen de lijsten gelezen is die er zijn en niet leeg zijn."""
    erbij = [_ook_binnen(binnen, zaak) for lijst, binnen in namen.binnen if zaak.heeft_elementen(lijst)]
    return _samen([namen._replace(binnen=()), *erbij])


def _rij(namen: list[str]) -> Callable[[Mapping[str, bytes]], bytes]:
    """De geschreven paren van deze namen achter elkaar."""
    if not namen:
        return lambda _: b""
    if len(namen) == 1:
        return itemgetter(namen[0])
    haal = itemgetter(*namen)
    return lambda paren: b",".join(haal(paren))
