"""Welke gegevens een criterium gebruikte, met hun waarde; van een oordeel ook van wie het is, van wanneer en waarom."""

from collections.abc import Iterator
from typing import Any

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde, Stap
from engine.taal.lezingen import lezingen_van_criterium
from engine.taal.voorwaarden import Kwantor
from engine.uitleg.woorden import dag, in_woorden


def gebruikte_gegevens(advies: Advies, naam: str) -> tuple[str, ...]:
    """Een regel met de gelezen gegevens, en per oordeel een regel. Wat niet bekend is of een ander criterium is, staat er niet bij.

    Van een lijst staat er alleen hoe lang zij is; `lijstpunten` schrijft haar één keer uit.
    """
    bekend = _bekend(advies, naam)
    gewoon = [f"{titel}: {waarde}" for titel, waarde in _zonder_oordelen(advies, bekend)]
    oordelen = [_oordeelszin(advies, deel, waarde) for deel, waarde in bekend if isinstance(waarde, Oordeelswaarde)]
    regel = [advies.pakket.teksten["gegevens"].format(gegevens="; ".join(gewoon))] if gewoon else []
    return tuple(regel + oordelen)


def gelezen_gegevens(advies: Advies, naam: str) -> tuple[tuple[str, str], ...]:
    """Van elk gelezen en bekend gegeven de titel en de waarde in woorden; oordelen ook, en wat de criteria eronder lazen."""
    bekend: dict[str, Any] = {}
    for onder in _met_onderliggende(advies, naam):
        bekend.update(_bekend(advies, onder))
    return tuple((_titel(advies, deel), in_woorden(advies.pakket, deel, waarde)) for deel, waarde in bekend.items())


def _met_onderliggende(advies: Advies, naam: str) -> Iterator[str]:
    yield naam
    for lezing in lezingen_van_criterium(advies.pakket.criteria[naam]):
        if lezing.soort == "criterium":
            yield from _met_onderliggende(advies, lezing.naam)


def _zonder_oordelen(advies: Advies, bekend: list[tuple[str, Any]]) -> Iterator[tuple[str, str]]:
    for deel, waarde in bekend:
        if not isinstance(waarde, Oordeelswaarde):
            yield _titel(advies, deel), in_woorden(advies.pakket, deel, waarde)


def _bekend(advies: Advies, naam: str) -> list[tuple[str, Any]]:
    gelezen: dict[str, Any] = {}
    for stap in advies.criteria[naam].stappen:
        gelezen.update(_gelezen(advies, stap))
    return [(deel, waarde) for deel, waarde in gelezen.items() if not isinstance(waarde, Onbekend)]


def lijstpunten(advies: Advies) -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """Elke gegeven lijst met elementen: haar titel, en per element de bekende velden."""
    lijsten = [(naam, waarde) for naam, waarde in sorted(advies.gegevens.waarden.items()) if type(waarde) is tuple and waarde]
    return tuple((advies.pakket.begrippen[naam].titel, tuple(_elementen(advies, naam, waarde))) for naam, waarde in lijsten)


def _elementen(advies: Advies, naam: str, waarde: tuple[Any, ...]) -> Iterator[tuple[str, ...]]:
    yield from ((f"{nummer}. {_element(advies, naam, element)}.",) for nummer, element in enumerate(waarde, start=1))


def _gelezen(advies: Advies, stap: Stap) -> Iterator[tuple[str, Any]]:
    pakket = advies.pakket
    velden = pakket.begrippen[stap.knoop.voorwaarde.lijst].velden if isinstance(stap.knoop.voorwaarde, Kwantor) else {}
    for naam, waarde in zip(stap.knoop.namen, stap.gelezen, strict=True):
        if naam in pakket.begrippen or naam in pakket.afleidingen:
            yield naam, waarde
    for deel in stap.delen:
        yield from ((naam, waarde) for naam, waarde in _gelezen(advies, deel) if naam not in velden)


def _titel(advies: Advies, naam: str) -> str:
    return (advies.pakket.begrippen.get(naam) or advies.pakket.afleidingen[naam]).titel


def _oordeelszin(advies: Advies, naam: str, oordeel: Oordeelswaarde) -> str:
    return advies.pakket.teksten["oordeel"].format(
        wie=advies.pakket.rollen[oordeel.rol].titel,
        dag=dag(oordeel.datum),
        titel=_titel(advies, naam),
        kern=in_woorden(advies.pakket, naam, oordeel),
        motivering=oordeel.motivering,
    )


def _element(advies: Advies, lijst: str, element: tuple[Any, ...]) -> str:
    velden = advies.pakket.begrippen[lijst].velden
    bekend = [(veld, deel) for veld, deel in zip(velden.values(), element, strict=True) if not isinstance(deel, Onbekend)]
    return "; ".join(f"{veld.titel}: {veld.keuzes.get(str(deel), in_woorden(advies.pakket, '', deel))}" for veld, deel in bekend)
