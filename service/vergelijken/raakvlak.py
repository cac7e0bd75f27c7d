"""Wat een verandering in de regels kan raken: welke criteria anders kunnen uitvallen, en waardoor."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine import Pakket
from engine.taal.declaraties import Begrip, Termijn, Verklaring
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van

Knoop = tuple[str, str]
"""Soort (`criterium`, `afleiding`, `parameter`, `opzoektabel` of `begrip`) en naam."""


@dataclass(frozen=True, slots=True)
class Raakvlak:
    """De verschillen die een advies kunnen veranderen.

    `criteria` bestaan in beide pakketten en kunnen anders uitvallen. `alles` is waar als er iets boven de criteria verschilt, of aan wat
    een termijn of uitkomst rechtstreeks leest: dan zeggen de verdicten niet alles. `oorzaken` geeft per criterium wat er zelf veranderde
    en eronder ligt. `begrippen` zijn de gegevens die de veranderde regels zelf lezen.
    """

    criteria: tuple[str, ...]
    alles: bool
    oorzaken: Mapping[str, tuple[Knoop, ...]]
    begrippen: tuple[str, ...]


def raakvlak(oud: Pakket, nieuw: Pakket) -> Raakvlak:
    """Wat er geraakt kan worden, uit de regels zelf en zonder een zaak te bekijken. Ruim: wat twijfelachtig is, telt als geraakt."""
    veranderd = frozenset(_veranderd(oud, nieuw))
    graaf: dict[Knoop, set[Knoop]] = {}
    for pakket in (oud, nieuw):
        for knoop, gelezen in _graaf(pakket):
            graaf.setdefault(knoop, set()).update(gelezen)
    onder = {knoop: _onder(knoop, graaf) & veranderd for knoop in graaf}
    geraakt = {knoop for knoop, gevonden in onder.items() if gevonden}
    criteria = sorted(naam for soort, naam in geraakt if soort == "criterium" and naam in oud.criteria and naam in nieuw.criteria)
    return Raakvlak(
        criteria=tuple(criteria),
        alles=_boven(oud) != _boven(nieuw) or not geraakt.isdisjoint(_gelezen_boven(oud)) or not geraakt.isdisjoint(_gelezen_boven(nieuw)),
        oorzaken={naam: tuple(sorted(onder["criterium", naam])) for soort, naam in graaf if soort == "criterium"},
        begrippen=_begrippen(veranderd | set(_onder_veranderd_slot(oud, nieuw)), graaf),
    )


def _begrippen(veranderd: frozenset[Knoop] | set[Knoop], graaf: Mapping[Knoop, set[Knoop]]) -> tuple[str, ...]:
    """Wat een veranderde regel leest, of wat er gelezen wordt naast een veranderde parameter of tabel."""
    lezers = {knoop for knoop, gelezen in graaf.items() if knoop in veranderd or not gelezen.isdisjoint(veranderd)}
    return tuple(sorted({naam for lezer in lezers for soort, naam in _onder(lezer, graaf) if soort == "begrip"}))


def _onder_veranderd_slot(oud: Pakket, nieuw: Pakket) -> Iterator[Knoop]:
    """De criteria in een conclusie, uitkomst of gebrek dat zelf veranderde."""
    for groep in ("conclusies", "uitkomsten", "gebreken"):
        links, rechts = getattr(oud, groep), getattr(nieuw, groep)
        eerder, later = _betekenis(links), _betekenis(rechts)
        anders = [verklaringen[naam] for verklaringen in (links, rechts) for naam in verklaringen if eerder.get(naam) != later.get(naam)]
        for verklaring in anders:
            yield from (("criterium", lezing.naam) for lezing in lezingen_van(verklaring.als) if lezing.soort == "criterium")


def _veranderd(oud: Pakket, nieuw: Pakket) -> Iterator[Knoop]:
    groepen: tuple[tuple[str, Mapping[str, Any], Mapping[str, Any]], ...] = (
        ("criterium", _betekenis(oud.criteria), _betekenis(nieuw.criteria)),
        ("afleiding", _betekenis(oud.afleidingen), _betekenis(nieuw.afleidingen)),
        ("opzoektabel", _betekenis(oud.opzoektabellen), _betekenis(nieuw.opzoektabellen)),
        ("begrip", _betekenis(oud.begrippen), _betekenis(nieuw.begrippen)),
        ("parameter", oud.parameterwaarden, nieuw.parameterwaarden),
    )
    for soort, links, rechts in groepen:
        for naam in {*links, *rechts}:
            if naam not in links or naam not in rechts or links[naam] != rechts[naam]:
                yield soort, naam


_ZONDER_BETEKENIS = frozenset({
    "naam", "titel", "plaats", "kop", "bron", "norm", "kenmerk", "bevestigd", "let_op", "uitleg", "vervolg", "reden_uitzondering",
    "reden_afwijking", "overgenomen_van", "vastgesteld", "standaard", "hard", "invulling_van", "afwijking_van", "vraag", "toelichting",
    "antwoord_door", "grondslag", "eenheid", "gevoelig", "bewijs", "kan_veranderen", "weeg", "code", "herstel", "thema",
})  # fmt: skip
"""Wat een advies niet verandert. Een veld dat hier niet staat telt mee, ook een veld dat er later bij komt."""


def _betekenis(verklaringen: Mapping[str, Verklaring]) -> dict[str, Any]:
    return {naam: _velden(verklaring) for naam, verklaring in verklaringen.items()}


def _velden(verklaring: Verklaring) -> tuple[tuple[str, Any], ...]:
    namen = sorted({veld for klasse in type(verklaring).__mro__ for veld in getattr(klasse, "__dataclass_fields__", ())})
    # Een termijn telt in haar eigen eenheid; bij de rest is de eenheid een woord.
    mee = [veld for veld in namen if veld not in _ZONDER_BETEKENIS or (veld == "eenheid" and isinstance(verklaring, Termijn))]
    return tuple((veld, _waarde(getattr(verklaring, veld))) for veld in mee)


def _waarde(waarde: Any) -> Any:
    if isinstance(waarde, Mapping):
        velden = all(isinstance(deel, Begrip) for deel in waarde.values())
        # De volgorde van de velden is de vorm van een element; de woorden van een keuze zijn alleen woorden.
        return tuple((naam, _velden(deel)) for naam, deel in waarde.items()) if velden and waarde else dict(waarde)
    return waarde


def _boven(pakket: Pakket) -> Any:
    """Alles wat op de criteria rust: verschilt dit, dan moet elke zaak helemaal opnieuw."""
    groepen: tuple[Mapping[str, Verklaring], ...] = (pakket.conclusies, pakket.uitkomsten, pakket.gebreken, pakket.termijnen)
    return tuple(_betekenis(groep) for groep in groepen)


def _gelezen_boven(pakket: Pakket) -> set[Knoop]:
    """Wat termijnen en de gegevens van een uitkomst rechtstreeks lezen."""
    lezingen: list[Lezing] = []
    for termijn in pakket.termijnen.values():
        lezingen += (*lezingen_van(termijn.van_toepassing_als), *waarden_van((termijn.begin, termijn.lengte, termijn.opschorting)))
    for uitkomst in pakket.uitkomsten.values():
        lezingen += waarden_van(tuple(uitkomst.gegevens.values()))
    return set(_knopen(pakket, lezingen))


def _graaf(pakket: Pakket) -> Iterator[tuple[Knoop, set[Knoop]]]:
    for naam, criterium in pakket.criteria.items():
        yield ("criterium", naam), set(_knopen(pakket, lezingen_van_criterium(criterium)))
    for naam, afleiding in pakket.afleidingen.items():
        yield ("afleiding", naam), set(_knopen(pakket, lezingen_van_berekening(afleiding.berekening)))
    for soort, groep in (("parameter", pakket.parameters), ("opzoektabel", pakket.opzoektabellen), ("begrip", pakket.begrippen)):
        yield from (((soort, naam), set()) for naam in groep)


def _knopen(pakket: Pakket, lezingen: Iterable[Lezing]) -> Iterator[Knoop]:
    for lezing in lezingen:
        if lezing.soort == "criterium":
            yield "criterium", lezing.naam
        elif lezing.soort == "tabel":
            yield "opzoektabel", lezing.naam
        else:
            for soort, groep in (("begrip", pakket.begrippen), ("afleiding", pakket.afleidingen), ("parameter", pakket.parameters)):
                if lezing.naam in groep:
                    yield soort, lezing.naam


def _onder(knoop: Knoop, graaf: Mapping[Knoop, set[Knoop]]) -> set[Knoop]:
    gezien, open_ = {knoop}, [knoop]
    while open_:
        nieuw = graaf.get(open_.pop(), set()) - gezien
        gezien |= nieuw
        open_ += nieuw
    return gezien
