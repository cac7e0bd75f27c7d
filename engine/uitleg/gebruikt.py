"""Welke gegevens een criterium gebruikte, met hun waarde en herkomst; van een oordeel ook van wie het is, van wanneer en waarom."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Onbekend, Oordeelswaarde, Stap
from engine.logica import OPEN
from engine.pakket import Pakket
from engine.taal.lezingen import lezingen_van_criterium
from engine.taal.lijsten import lijstvelden
from engine.uitleg.eenheid import met_eenheid
from engine.uitleg.vast import vaste_teksten
from engine.uitleg.woorden import dag, hoofdletter, in_woorden


class Gebruikt(NamedTuple):
    """Wat een criterium las: van elk gegeven de naam en `titel: waarde`, wat berekend is, en per oordeel een zin."""

    gegevens: tuple[tuple[str, str], ...]
    berekend: tuple[str, ...]
    oordelen: tuple[str, ...]


def gebruikte_gegevens(advies: Advies, naam: str) -> Gebruikt:
    """Wat een criterium las. Wat een ander criterium is, staat er niet bij; wat niet bekend is alleen als het criterium daar nog op wacht.

    Van een lijst staat er alleen hoe lang zij is; `lijstpunten` schrijft haar één keer uit.
    """
    gewoon, oordelen = [], []
    pakket, verklaringen = advies.pakket, vaste_teksten(advies.pakket).verklaringen
    for deel, waarde in _gelezen(advies, naam, advies.criteria[naam].verdict in OPEN):
        verklaring = verklaringen[deel]
        if type(waarde) is Oordeelswaarde:
            oordelen.append(_oordeelszin(advies, verklaring.titel, deel, waarde))
        else:
            gewoon.append((deel, f"{verklaring.titel}: {met_eenheid(pakket, verklaring, waarde)}"))
    return splits(pakket, gewoon, oordelen)


def splits(pakket: Pakket, gelezen: Iterable[tuple[str, str]], oordelen: Iterable[str] = ()) -> Gebruikt:
    """Wat gegeven is en wat berekend is uit elkaar; `gelezen` is per naam de tekst."""
    gegevens, berekend = [], []
    for naam, tekst in gelezen:
        if naam in pakket.begrippen:
            gegevens.append((naam, tekst))
        else:
            berekend.append(tekst)
    return Gebruikt(tuple(gegevens), tuple(berekend), tuple(oordelen))


def gegevensregels(teksten: Mapping[str, str], gebruikt: Gebruikt, herkomst: Mapping[str, str]) -> tuple[str, ...]:
    """Een regel per herkomst, een voor wat er geen heeft, een voor wat berekend is, en per oordeel een regel.

    `herkomst` is per gegeven de herkomst in woorden.
    """
    regels = _per_herkomst(teksten, gebruikt.gegevens, herkomst)
    if gebruikt.berekend:
        regels.append(teksten["berekend"].format(gegevens="; ".join(gebruikt.berekend)))
    return (*regels, *gebruikt.oordelen)


def _per_herkomst(teksten: Mapping[str, str], gegevens: Iterable[tuple[str, str]], herkomst: Mapping[str, str]) -> list[str]:
    """De gegevens bij elkaar per herkomst, in de volgorde waarin zij gelezen zijn; achteraan wat er geen heeft."""
    groepen: dict[str, list[str]] = {}
    for naam, tekst in gegevens:
        groepen.setdefault(herkomst.get(naam, ""), []).append(tekst)
    zonder = groepen.pop("", None)
    met = teksten["gegevens_met_herkomst"]
    regels = [met.format(herkomst=hoofdletter(deel), gegevens="; ".join(groep)) for deel, groep in groepen.items()]
    return regels if zonder is None else [*regels, teksten["gegevens"].format(gegevens="; ".join(zonder))]


def gelezen_gegevens(advies: Advies, naam: str) -> Mapping[str, tuple[str, str]]:
    """Van elk gelezen en bekend gegeven de titel en de waarde in woorden, op naam; oordelen ook, en wat de criteria eronder lazen."""
    bekend: dict[str, Any] = {}
    for onder in _met_onderliggende(advies, naam):
        bekend.update(_gelezen(advies, onder, met_onbekend=False))
    verklaringen = vaste_teksten(advies.pakket).verklaringen
    return {deel: (verklaringen[deel].titel, met_eenheid(advies.pakket, verklaringen[deel], waarde)) for deel, waarde in bekend.items()}


def _met_onderliggende(advies: Advies, naam: str) -> Iterator[str]:
    yield naam
    for lezing in lezingen_van_criterium(advies.pakket.criteria[naam]):
        if lezing.soort == "criterium":
            yield from _met_onderliggende(advies, lezing.naam)


def _gelezen(advies: Advies, naam: str, met_onbekend: bool) -> list[tuple[str, Any]]:
    gelezen: dict[str, Any] = {}
    _verzamel(advies.criteria[naam].stappen, gelezen)
    verklaringen = vaste_teksten(advies.pakket).verklaringen
    # Een veld van een lijst staat hier niet bij, en een parameter of een ander criterium ook niet: die tellen niet mee.
    return [(deel, waarde) for deel, waarde in gelezen.items() if deel in verklaringen and (met_onbekend or type(waarde) is not Onbekend)]


class Lijstpunten(NamedTuple):
    """Een lijst: haar naam en titel, en per element een punt met de bekende velden."""

    naam: str
    titel: str
    punten: tuple[tuple[str, ...], ...]


def lijstpunten(advies: Advies) -> tuple[Lijstpunten, ...]:
    """Elke lijst met elementen, op naam: eerst wat gegeven is, dan wat een beslistabel gaf."""
    verklaringen = vaste_teksten(advies.pakket).verklaringen
    waarden = (*sorted(advies.gegevens.waarden.items()), *sorted(advies.afleidingen.items()))
    lijsten = [(naam, waarde) for naam, waarde in waarden if type(waarde) is tuple and waarde]
    return tuple(Lijstpunten(naam, verklaringen[naam].titel, tuple(_elementen(advies, naam, waarde))) for naam, waarde in lijsten)


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
    velden = lijstvelden(advies.pakket, lijst)
    bekend = [(veld, deel) for veld, deel in zip(velden.values(), element, strict=True) if not isinstance(deel, Onbekend)]
    return "; ".join(f"{veld.titel}: {veld.keuzes.get(str(deel)) or met_eenheid(advies.pakket, veld, deel)}" for veld, deel in bekend)
