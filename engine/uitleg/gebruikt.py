"""Welke gegevens een criterium gebruikte, met hun waarde; van een oordeel ook van wie het is, van wanneer en waarom."""

from collections.abc import Iterator
from typing import Any

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde, Stap
from engine.taal.lezingen import lezingen_van_criterium
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import dag, in_woorden


def gebruikte_gegevens(advies: Advies, naam: str) -> tuple[str, ...]:
    """Een regel met de gelezen gegevens, en per oordeel een regel. Wat niet bekend is of een ander criterium is, staat er niet bij.

    Van een lijst staat er alleen hoe lang zij is; `lijstpunten` schrijft haar één keer uit.
    """
    gewoon, oordelen = [], []
    titels = vaste_teksten(advies.pakket).titels
    for deel, waarde in _bekend(advies, naam):
        if type(waarde) is Oordeelswaarde:
            oordelen.append(_oordeelszin(advies, titels[deel], deel, waarde))
        else:
            gewoon.append(f"{titels[deel]}: {in_woorden(advies.pakket, deel, waarde)}")
    regel = [advies.pakket.teksten["gegevens"].format(gegevens="; ".join(gewoon))] if gewoon else []
    return (*regel, *oordelen)


def gelezen_gegevens(advies: Advies, naam: str) -> tuple[tuple[str, str], ...]:
    """Van elk gelezen en bekend gegeven de titel en de waarde in woorden; oordelen ook, en wat de criteria eronder lazen."""
    bekend: dict[str, Any] = {}
    for onder in _met_onderliggende(advies, naam):
        bekend.update(_bekend(advies, onder))
    titels = vaste_teksten(advies.pakket).titels
    return tuple((titels[deel], in_woorden(advies.pakket, deel, waarde)) for deel, waarde in bekend.items())


def _met_onderliggende(advies: Advies, naam: str) -> Iterator[str]:
    yield naam
    for lezing in lezingen_van_criterium(advies.pakket.criteria[naam]):
        if lezing.soort == "criterium":
            yield from _met_onderliggende(advies, lezing.naam)


def _bekend(advies: Advies, naam: str) -> list[tuple[str, Any]]:
    gelezen: dict[str, Any] = {}
    _verzamel(advies.criteria[naam].stappen, gelezen)
    titels = vaste_teksten(advies.pakket).titels
    # Een veld van een lijst heeft hier geen titel, en een parameter of een ander criterium ook niet: die tellen niet mee.
    return [(deel, waarde) for deel, waarde in gelezen.items() if deel in titels and type(waarde) is not Onbekend]


def lijstpunten(advies: Advies) -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    """Elke gegeven lijst met elementen: haar titel, en per element de bekende velden."""
    lijsten = [(naam, waarde) for naam, waarde in sorted(advies.gegevens.waarden.items()) if type(waarde) is tuple and waarde]
    return tuple((advies.pakket.begrippen[naam].titel, tuple(_elementen(advies, naam, waarde))) for naam, waarde in lijsten)


def _elementen(advies: Advies, naam: str, waarde: tuple[Any, ...]) -> Iterator[tuple[str, ...]]:
    yield from ((f"{nummer}. {_element(advies, naam, element)}.",) for nummer, element in enumerate(waarde, start=1))


def _verzamel(stappen: tuple[Stap, ...], gelezen: dict[str, Any]) -> None:
    """Zet in `gelezen` elke naam die de stappen en hun delen lazen, met haar waarde."""
    for knoop, _, waarden, delen, _ in stappen:
        gelezen.update(zip(knoop.namen, waarden, strict=True))
        if delen:
            _verzamel(delen, gelezen)


def _oordeelszin(advies: Advies, titel: str, naam: str, oordeel: Oordeelswaarde) -> str:
    return advies.pakket.teksten["oordeel"].format(
        wie=advies.pakket.rollen[oordeel.rol].titel,
        dag=dag(oordeel.datum),
        titel=titel,
        kern=in_woorden(advies.pakket, naam, oordeel),
        motivering=oordeel.motivering,
    )


def _element(advies: Advies, lijst: str, element: tuple[Any, ...]) -> str:
    velden = advies.pakket.begrippen[lijst].velden
    bekend = [(veld, deel) for veld, deel in zip(velden.values(), element, strict=True) if not isinstance(deel, Onbekend)]
    return "; ".join(f"{veld.titel}: {veld.keuzes.get(str(deel), in_woorden(advies.pakket, '', deel))}" for veld, deel in bekend)
