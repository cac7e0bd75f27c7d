"""Willekeurige regelpakketten en zaken over de bibliotheek uit `hulp`: alles wat in een voorwaarde mag, door elkaar.

Een regel is een gewone kaart van waarden; pas `schrijf` maakt er tekst van, met de sleutels in een volgorde naar keuze.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import TypeVar

from engine import Pakket
from engine.taal.declaraties import Begrip, Soort
from tests.engine.hulp import STORING, Blokken, oordeel, teksten

Regel = dict[str, object]
_DAGEN = ("2026-01-01", "2026-03-01", "2026-05-01", "2026-06-15")
_VASTE_VERDICTEN = ("voldaan", "niet_voldaan", "niet_van_toepassing")
T = TypeVar("T")


@dataclass
class Ontwerp:
    """De regels van een pakket per blok, nog niet als tekst."""

    criteria: dict[str, Regel] = field(default_factory=dict)
    afleidingen: dict[str, Regel] = field(default_factory=dict)
    conclusies: dict[str, Regel] = field(default_factory=dict)
    uitkomsten: dict[str, Regel] = field(default_factory=dict)
    gebreken: dict[str, Regel] = field(default_factory=dict)
    termijnen: dict[str, Regel] = field(default_factory=dict)
    parameters: dict[str, Regel] = field(default_factory=dict)


def ontwerp(toeval: Random) -> Ontwerp:
    """Een pakket met een stuk of acht criteria, afleidingen die gelezen worden, en regels daarboven."""
    o = Ontwerp()
    o.parameters["grens"] = {"soort": "geheel_getal", "waarden": {"2020-01-01": toeval.randrange(1, 4)}, "geldig_tot": "onbepaald"}
    o.afleidingen["einde"] = {
        "soort": "datum",
        "berekening": {"datum_plus": {"datum": "gestart", "weken": toeval.choice(("grens", "leden"))}},
    }
    o.afleidingen["stapel"] = {"soort": "geheel_getal", "berekening": {"aantal": {"lijst": "boeken", "waarvoor": _element(toeval, 1)}}}
    gevallen = [{"als": _voorwaarde(toeval, [], 1), "dan": toeval.choice(("tint", "geel"))} for _ in range(2)]
    o.afleidingen["verf"] = {"soort": "keuze", "berekening": {"gevallen": gevallen, "anders": toeval.choice(("kleur", "geel"))}}
    o.afleidingen["vakken"] = _lijst(toeval)
    o.criteria["vol"] = {"als": _over_vakken(toeval)}
    o.criteria["tijdig"] = {"als": {"einde": {"op_of_na": toeval.choice(("gestopt", "peildatum"))}}}
    o.criteria["hoog"] = {"als": {"stapel": {"hoogstens": toeval.choice(("grens", 1))}}}
    o.criteria["geverfd"] = {"als": {"verf": {"gelijk_aan": "kleur"}}}
    for nummer in range(toeval.randrange(2, 8)):
        namen = list(o.criteria)
        regel: Regel = {"als": _voorwaarde(toeval, namen, 3)}
        if toeval.random() < 0.3:
            regel["van_toepassing_als"] = _voorwaarde(toeval, namen, 2)
        if toeval.random() < 0.3:
            regel["uitzondering"] = {"als": _voorwaarde(toeval, namen, 2), "reden": "R"}
        o.criteria[f"k{nummer}"] = regel
    namen = list(o.criteria)
    for nummer in range(toeval.randrange(3)):
        o.conclusies[f"c{nummer}"] = {"als": _verdicten(toeval, namen, list(o.conclusies), 2)}
    for nummer in range(toeval.randrange(1, 5)):
        als = _verdicten(toeval, namen, list(o.conclusies), 2)
        o.uitkomsten[f"u{nummer}"] = {"voorrang": nummer, "soort": "toekennen", "gegevens": {"dag": "einde"}, "als": als}
    for nummer in range(toeval.randrange(4)):
        ernst = toeval.choice(("fataal", "herstelbaar", "waarschuwing"))
        o.gebreken[f"g{nummer}"] = {"ernst": ernst, "als": _verdicten(toeval, namen, list(o.conclusies), 1)}
    o.termijnen["inleveren"] = {"begin": "gestart", "lengte": {"weken": "grens"}, "van_toepassing_als": _voorwaarde(toeval, namen, 1)}
    return o


# Van velden telt de volgorde; daarom staan zij al als tekst.
_VAKVELDEN = "{vak: {titel: Vak, soort: keuze, keuzes: {boven: Boven, onder: Onder}}, diepte: {titel: Diepte, soort: geheel_getal}}"


def _lijst(toeval: Random) -> Regel:
    """Een lijst uit een beslistabel; de rijen mogen samen passen en hetzelfde zeggen."""
    cellen = {
        "schoon": ("ja", "nee", "'-'"),
        "leden": (1, {"minstens": 2}, "'-'"),
        "stapel": ({"hoogstens": 1}, "'-'"),
        "vertrouwd": ("ja", "'-'"),
    }
    kolommen = toeval.sample(sorted(cellen), 2)

    def dan() -> list[object]:
        return [toeval.choice(("boven", "onder")), toeval.randrange(1, 4)]

    rijen = [{"als": [toeval.choice(cellen[kolom]) for kolom in kolommen], "dan": dan()} for _ in range(toeval.randrange(1, 4))]
    tabel: Regel = {"treffer": toeval.choice(("alle", "alle_op_rijvolgorde", "alle_op_voorrang")), "kolommen": kolommen, "rijen": rijen}
    if tabel["treffer"] == "alle_op_voorrang":
        tabel["volgorde"] = {"vak": ["onder", "boven"]}
    if toeval.random() < 0.3:
        tabel["anders"] = dan()
    return {"titel": "Vakken", "soort": "lijst", "velden": _VAKVELDEN, "berekening": {"beslistabel": tabel}}


def _over_vakken(toeval: Random) -> Regel:
    waarvoor = toeval.choice(({"diepte": {"minstens": toeval.choice((2, "leden", "grens"))}}, {"vak": "boven"}, {"heel": "ja"}))
    vormen: tuple[Regel, ...] = (
        {"minstens": toeval.choice((1, 2)), "waarvoor": waarvoor},
        {"hoogstens": 1, "waarvoor": waarvoor},
        {"precies": 1, "verschillende": "vak"},
        {"alle": waarvoor},
        {"geen": waarvoor},
    )
    return {"lijst": "vakken", **toeval.choice(vormen)}


def bestanden(o: Ontwerp, volgorde: Random | None = None) -> dict[str, str]:
    """Het ontwerp als regelbestanden; met `volgorde` staan bestanden, regels en sleutels door elkaar."""
    blokken: dict[str, Mapping[str, str]] = {}
    for blok, regels in vars(o).items():
        paren = [(naam, schrijf(regel, volgorde)[1:-1]) for naam, regel in regels.items()]
        blokken[blok] = dict(_geschud(paren, volgorde))
    blokken["uitkomsten"] = dict(_geschud([*blokken["uitkomsten"].items(), ("mens", STORING)], volgorde))
    return dict(_geschud(list(teksten(Blokken(**blokken)).items()), volgorde))


def schrijf(waarde: object, volgorde: Random | None) -> str:
    """De waarde als YAML op één regel."""
    if isinstance(waarde, dict):
        return "{" + ", ".join(f"{sleutel}: {schrijf(deel, volgorde)}" for sleutel, deel in _geschud(list(waarde.items()), volgorde)) + "}"
    return "[" + ", ".join(schrijf(deel, volgorde) for deel in waarde) + "]" if isinstance(waarde, list) else str(waarde)


def zaak(toeval: Random, pakket: Pakket, kans: float) -> dict[str, object]:
    """Een zaak waarin elk begrip, en elk veld van een element, met `kans` is ingevuld."""
    return {naam: _feit(toeval, begrip, kans) for naam, begrip in pakket.begrippen.items() if toeval.random() < kans}


def vul_aan(toeval: Random, pakket: Pakket, gegevens: Mapping[str, object]) -> dict[str, object]:
    """Dezelfde zaak met één begrip erbij, of met de open velden van één element; is alles al bekend, dan verandert er niets."""
    ontbreekt = [begrip for naam, begrip in pakket.begrippen.items() if naam not in gegevens]
    if ontbreekt and toeval.random() < 0.7:
        begrip = toeval.choice(ontbreekt)
        return {**gegevens, begrip.naam: _feit(toeval, begrip, 0.5)}
    boeken = gegevens.get("boeken")
    if not isinstance(boeken, list) or not boeken:
        return dict(gegevens)
    boeken = list(boeken)
    nummer = toeval.randrange(len(boeken))
    boeken[nummer] = {**_element_van(toeval, pakket.begrippen["boeken"], 1.0), **boeken[nummer]}
    return {**gegevens, "boeken": boeken}


def _geschud(paren: list[T], volgorde: Random | None) -> list[T]:
    return paren if volgorde is None else volgorde.sample(paren, len(paren))


def _feit(toeval: Random, begrip: Begrip, kans: float) -> object:
    match begrip.soort:
        case Soort.LIJST:
            return [_element_van(toeval, begrip, kans) for _ in range(toeval.randrange(4))]
        case Soort.OORDEEL:
            return oordeel(toeval.choice(list(begrip.keuzes)) if begrip.keuzes else toeval.random() < 0.5)
        case Soort.KEUZE:
            return toeval.choice(list(begrip.keuzes))
        case Soort.JA_NEE:
            return toeval.random() < 0.5
        case Soort.DATUM:
            return toeval.choice(_DAGEN)
        case _:
            return toeval.randrange(1, 5)


def _element_van(toeval: Random, lijst: Begrip, kans: float) -> dict[str, object]:
    return {naam: _feit(toeval, veld, kans) for naam, veld in lijst.velden.items() if toeval.random() < kans}


def _voorwaarde(toeval: Random, criteria: Sequence[str], diepte: int) -> object:
    if diepte and toeval.random() < 0.6:
        return _verbinding(toeval, lambda: _voorwaarde(toeval, criteria, diepte - 1))
    if criteria and toeval.random() < 0.25:
        return _criterium(toeval, criteria)
    return _kwantor(toeval) if toeval.random() < 0.3 else _vergelijking(toeval)


def _verdicten(toeval: Random, criteria: Sequence[str], conclusies: Sequence[str], diepte: int) -> object:
    if diepte and toeval.random() < 0.7:
        return _verbinding(toeval, lambda: _verdicten(toeval, criteria, conclusies, diepte - 1))
    return {"conclusie": toeval.choice(conclusies)} if conclusies and toeval.random() < 0.3 else _criterium(toeval, criteria)


def _criterium(toeval: Random, criteria: Sequence[str]) -> object:
    naam = {"criterium": toeval.choice(criteria)}
    return naam if toeval.random() < 0.6 else {**naam, "is": toeval.sample(_VASTE_VERDICTEN, toeval.randrange(1, 3))}


def _verbinding(toeval: Random, deel: Callable[[], object]) -> object:
    delen = [deel() for _ in range(toeval.randrange(1, 4))]
    soort = toeval.choice(("alle_van", "een_van", "geen_van", "niet", "minstens_van"))
    if soort == "niet":
        return {soort: delen[0]}
    return {soort: {"aantal": toeval.randrange(1, len(delen) + 1), "van": delen} if soort == "minstens_van" else delen}


def _vergelijking(toeval: Random) -> object:
    naam, toetsen = toeval.choice(_TOETSEN)
    return {naam: toeval.choice(toetsen)}


def _kwantor(toeval: Random) -> object:
    aantal = toeval.choice((0, 1, 2, "grens", "leden"))
    waarvoor = {"waarvoor": _element(toeval, 1)} if toeval.random() < 0.7 else {}
    match toeval.randrange(3):
        case 0:
            return {"lijst": "boeken", toeval.choice(("alle", "geen")): _element(toeval, 2)}
        case 1:
            return {"lijst": "boeken", toeval.choice(("minstens", "hoogstens", "precies")): aantal, **waarvoor}
        case _:
            return {"lijst": "boeken", "verschillende": "genre", toeval.choice(("minstens", "hoogstens", "precies")): aantal, **waarvoor}


def _element(toeval: Random, diepte: int) -> object:
    if diepte and toeval.random() < 0.4:
        return _verbinding(toeval, lambda: _element(toeval, diepte - 1))
    naam, toetsen = toeval.choice(_VELDTOETSEN)
    return {naam: toeval.choice(toetsen)}


_GETALTOETSEN: tuple[object, ...] = (2, {"minstens": 2}, {"minder_dan": "wachttijd"}, {"van": 2, "tot_en_met": "grens"})
_DATUMTOETSEN: tuple[object, ...] = ({"voor": "gestopt"}, {"op_of_na": "2026-03-01"}, {"op_of_voor": "einde"}, {"na": "peildatum"})
_KLEURTOETSEN: tuple[object, ...] = ("rood", ["rood", "groen"], {"niet_in": ["rood", "blauw"]}, {"ongelijk_aan": "kleur"})
_TOETSEN: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("schoon", ("ja", "nee")),
    ("heel", ("ja", {"gelijk_aan": "schoon"})),
    ("leden", _GETALTOETSEN),
    ("bedrag", ({"meer_dan": 2.5}, {"hoogstens": "leden"})),
    ("gestart", _DATUMTOETSEN),
    ("tint", _KLEURTOETSEN),
    ("vertrouwd", ("ja", "nee")),
    ("aanpak", ("lenen",)),
)
_VELDTOETSEN: tuple[tuple[str, tuple[object, ...]], ...] = (
    ("te_laat", _GETALTOETSEN),
    ("genre", ("roman", {"niet_in": ["strip"]})),
    ("terug", ({"na": "gestart"}, {"op_of_voor": "2026-03-01"})),
    ("zoek", ("ja", {"gelijk_aan": "schoon"})),
    ("boete", ({"meer_dan": 2.5},)),
)
