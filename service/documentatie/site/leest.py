"""Wat een regel leest: de vragen, de waarden, wat er uitgerekend wordt en de criteria waar hij op leunt.

Ook via een berekening of een tussenstap: wie een leeftijd toetst, heeft de geboortedatum nodig.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine import Pakket
from engine.taal.declaraties import Criterium, Gebrek, Parameter, Termijn, Uitkomst
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van
from engine.taal.lijsten import lijstvelden
from engine.uitleg.woorden import dag, in_woorden

Regel = Criterium | Uitkomst | Gebrek | Termijn


@dataclass(frozen=True, slots=True)
class Vraag:
    """Een vraag die een regel nodig heeft, en wie haar beantwoordt."""

    naam: str
    vraag: str
    wie: str


@dataclass(frozen=True, slots=True)
class Waardereeks:
    """Een parameter met zijn waarden: per waarde de tekst en de dag vanaf wanneer zij geldt."""

    naam: str
    titel: str
    reeks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Gelezen:
    """De namen van begrippen, parameters en afleidingen, elk één keer en in leesvolgorde, en de criteria waar een regel op leunt."""

    namen: tuple[str, ...]
    criteria: tuple[str, ...]


def gelezen(pakket: Pakket, regel: Regel) -> Gelezen:
    """Alles wat een regel leest. Wat een ander criterium leest, hoort bij dat criterium."""
    return doorlezen(pakket, lezingen_van_regel(regel))


def doorlezen(pakket: Pakket, lezingen: Iterable[Lezing]) -> Gelezen:
    """De lezingen, met wat de berekeningen en tussenstappen daaronder lezen."""
    namen: dict[str, None] = {}
    criteria: dict[str, None] = {}
    tussenstappen: set[str] = set()

    def lees(lezing: Lezing) -> None:
        if lezing.soort == "criterium":
            criteria.setdefault(lezing.naam)
        elif lezing.soort == "conclusie" and lezing.naam not in tussenstappen:
            tussenstappen.add(lezing.naam)
            for deel in lezingen_van(pakket.conclusies[lezing.naam].als):
                lees(deel)
        elif lezing.soort == "naam" and lezing.naam not in namen and not _is_veld(pakket, lezing):
            namen.setdefault(lezing.naam)
            if afleiding := pakket.afleidingen.get(lezing.naam):
                for deel in lezingen_van_berekening(afleiding.berekening):
                    lees(deel)

    for lezing in lezingen:
        lees(lezing)
    return Gelezen(tuple(namen), tuple(criteria))


def lezingen_van_regel(regel: Regel) -> tuple[Lezing, ...]:
    """Wat een regel zelf leest."""
    match regel:
        case Criterium():
            return lezingen_van_criterium(regel)
        case Termijn():
            return (*lezingen_van(regel.van_toepassing_als), *waarden_van((regel.begin, regel.lengte, regel.opschorting)))
        case Uitkomst():
            return (*lezingen_van(regel.als), *waarden_van(tuple(regel.gegevens.values())))
        case _:
            return tuple(lezingen_van(regel.als))


def gelezen_door(pakket: Pakket) -> Mapping[str, Sequence[Regel]]:
    """Per naam de regels die haar lezen."""
    lezers: dict[str, list[Regel]] = {}
    regels: Iterable[Regel] = (
        *pakket.criteria.values(),
        *pakket.uitkomsten.values(),
        *pakket.gebreken.values(),
        *pakket.termijnen.values(),
    )
    for regel in regels:
        for naam in gelezen(pakket, regel).namen:
            lezers.setdefault(naam, []).append(regel)
    return lezers


def vragen(pakket: Pakket, namen: Iterable[str]) -> Iterator[Vraag]:
    """De vragen achter de namen die een begrip zijn."""
    for naam in namen:
        if begrip := pakket.begrippen.get(naam):
            yield Vraag(naam, begrip.vraag, " of ".join(pakket.rollen[rol].titel for rol in begrip.antwoord_door))


def waardereeks(pakket: Pakket, parameter: Parameter) -> Waardereeks:
    """De waarden van een parameter in woorden, oudste eerst."""
    naam, eenheid = parameter.naam, parameter.eenheid
    reeks = tuple((f"{in_woorden(pakket, naam, waarde)} {eenheid}".strip(), dag(vanaf)) for vanaf, waarde in parameter.waarden)
    return Waardereeks(naam, parameter.titel, reeks)


def _is_veld(pakket: Pakket, lezing: Lezing) -> bool:
    return bool(lezing.lijst) and lezing.naam in lijstvelden(pakket, lezing.lijst)
