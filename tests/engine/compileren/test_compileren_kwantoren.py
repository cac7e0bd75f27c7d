"""Uitspraken over lijsten: ook met elementen waarvan niet alles bekend is."""

from collections.abc import Mapping, Sequence
from itertools import product

import pytest

from engine.beoordelen.spoor import Criteriumuitslag
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, VAST, VOLDAAN, Verdict
from tests.engine.hulp import Blokken, advies, pakket

V, N, G, X = VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING
Boek = Mapping[str, object]
JA: Boek = {"zoek": True}
NEE: Boek = {"zoek": False}
OPEN: Boek = {}


def _uitslag(als: str, boeken: Sequence[Boek] | None, **rest: object) -> Criteriumuitslag:
    gegevens = rest if boeken is None else {**rest, "boeken": list(boeken)}
    return advies(pakket(Blokken(criteria={"k": f"als: {als}"})), **gegevens).criteria["k"]


@pytest.mark.parametrize(
    ("als", "boeken", "verdict"),
    [
        ("{lijst: boeken, minstens: 2, waarvoor: {zoek: ja}}", [JA, JA, OPEN], V),
        ("{lijst: boeken, minstens: 2, waarvoor: {zoek: ja}}", [JA, NEE, OPEN], G),
        ("{lijst: boeken, minstens: 2, waarvoor: {zoek: ja}}", [NEE, NEE, OPEN], N),
        ("{lijst: boeken, minstens: 1, waarvoor: {zoek: ja}}", [], N),
        ("{lijst: boeken, minstens: 0, waarvoor: {zoek: ja}}", [], V),
        ("{lijst: boeken, hoogstens: 1, waarvoor: {zoek: ja}}", [JA, JA, OPEN], N),
        ("{lijst: boeken, hoogstens: 1, waarvoor: {zoek: ja}}", [JA, OPEN], G),
        ("{lijst: boeken, hoogstens: 1, waarvoor: {zoek: ja}}", [OPEN], V),
        ("{lijst: boeken, hoogstens: 1, waarvoor: {zoek: ja}}", [], V),
        ("{lijst: boeken, precies: 1, waarvoor: {zoek: ja}}", [JA, NEE], V),
        ("{lijst: boeken, precies: 1, waarvoor: {zoek: ja}}", [JA, OPEN], G),
        ("{lijst: boeken, precies: 1, waarvoor: {zoek: ja}}", [JA, JA, OPEN], N),
        ("{lijst: boeken, precies: 2, waarvoor: {zoek: ja}}", [OPEN, NEE], N),
        ("{lijst: boeken, precies: 0, waarvoor: {zoek: ja}}", [], V),
        ("{lijst: boeken, minstens: 2}", [OPEN, OPEN], V),
        ("{lijst: boeken, hoogstens: 1}", [OPEN, OPEN], N),
        ("{lijst: boeken, precies: 0}", [], V),
        ("{lijst: boeken, alle: {zoek: ja}}", [], V),
        ("{lijst: boeken, alle: {zoek: ja}}", [JA, JA], V),
        ("{lijst: boeken, alle: {zoek: ja}}", [JA, OPEN], G),
        ("{lijst: boeken, alle: {zoek: ja}}", [OPEN, NEE], N),
        ("{lijst: boeken, geen: {zoek: ja}}", [], V),
        ("{lijst: boeken, geen: {zoek: ja}}", [NEE, OPEN], G),
        ("{lijst: boeken, geen: {zoek: ja}}", [OPEN, JA], N),
        ("{lijst: boeken, geen: {zoek: ja}}", [NEE, NEE], V),
    ],
)
def test_tellen_met_open_elementen(als: str, boeken: list[Boek], verdict: Verdict) -> None:
    assert _uitslag(als, boeken).verdict is verdict


@pytest.mark.parametrize(
    "als",
    [
        "minstens: 0",
        "hoogstens: 9",
        "precies: 0",
        "minstens: 1, waarvoor: {zoek: ja}",
        "alle: {zoek: ja}",
        "geen: {zoek: ja}",
        "verschillende: genre, minstens: 0",
    ],
)
def test_een_afwezige_lijst_is_open_en_een_lege_lijst_is_vast(als: str) -> None:
    afwezig = _uitslag(f"{{lijst: boeken, {als}}}", None)
    assert (afwezig.verdict, afwezig.open) == (G, ("boeken",))
    assert _uitslag(f"{{lijst: boeken, {als}}}", []).verdict in VAST


def test_alleen_het_open_veld_van_het_open_element_wordt_gevraagd() -> None:
    als = "{lijst: boeken, geen: {alle_van: [{zoek: ja}, {te_laat: {meer_dan: 3}}]}}"
    boeken: list[Boek] = [{"zoek": False}, {"zoek": True}, {"te_laat": 9}, {"te_laat": 1}, {}]
    assert _uitslag(als, boeken).open == ("boeken[1].te_laat", "boeken[2].zoek", "boeken[4].zoek", "boeken[4].te_laat")


def test_een_veld_wordt_met_een_veld_en_met_een_gewoon_gegeven_vergeleken() -> None:
    als = "{lijst: boeken, minstens: 1, waarvoor: {alle_van: [{te_laat: {meer_dan: boete}}, {terug: {na: gestart}}]}}"
    boek = {"te_laat": 4, "boete": 3, "terug": "2026-02-01"}
    assert _uitslag(als, [boek], gestart="2026-01-01").verdict is V
    assert _uitslag(als, [{**boek, "boete": 4}], gestart="2026-01-01").verdict is N
    assert _uitslag(als, [boek]).open == ("gestart",)


def test_een_element_dat_niet_van_toepassing_is_telt_niet_mee() -> None:
    criteria = {"b": "van_toepassing_als: {heel: ja}, als: {schoon: ja}", "k": "als: {lijst: boeken, alle: {een_van: [{criterium: b}]}}"}
    criteria |= {"m": "als: {lijst: boeken, hoogstens: 0, waarvoor: {criterium: b}}", "v": "als: {lijst: boeken, geen: {zoek: ja}}"}
    criteria["d"] = "als: {lijst: boeken, verschillende: genre, hoogstens: 0, waarvoor: {criterium: b}}"
    uitslagen = advies(pakket(Blokken(criteria=criteria)), heel=False, boeken=[{}, {}]).criteria
    assert (uitslagen["k"].verdict, uitslagen["m"].verdict, uitslagen["d"].verdict) == (X, V, V)


@pytest.mark.parametrize("soort", ["minstens", "hoogstens", "precies"])
def test_een_onbekend_aantal_laat_de_kwantor_open_met_alles_wat_ontbreekt(soort: str) -> None:
    als = f"{{lijst: boeken, {soort}: leden}}"
    assert _uitslag(als, [{}]).open == ("leden",)
    assert _uitslag(als, None).open == ("boeken", "leden")
    assert _uitslag(als, None, leden=1).open == ("boeken",)
    assert _uitslag(als, [{}], leden=1).verdict is V


R: Boek = {"genre": "roman"}
S: Boek = {"genre": "strip"}
B: Boek = {}


@pytest.mark.parametrize(
    ("als", "boeken", "verdict", "open_"),
    [
        ("minstens: 2", [R, S], V, ()),
        ("minstens: 2", [R, R], N, ()),
        ("minstens: 2", [R, R, B], G, ("boeken[2].genre",)),
        ("minstens: 1", [B], V, ()),
        ("minstens: 2", [B], N, ()),
        ("hoogstens: 1", [B], V, ()),
        ("hoogstens: 1", [B, B], G, ("boeken[0].genre", "boeken[1].genre")),
        ("hoogstens: 1", [R, S, B], N, ()),
        ("precies: 0", [], V, ()),
        ("precies: 0", [B], N, ()),
        ("precies: 2", [R, B], G, ("boeken[1].genre",)),
        ("precies: 1", [R, R], V, ()),
    ],
)
def test_verschillende_waarden_tellen(als: str, boeken: list[Boek], verdict: Verdict, open_: tuple[str, ...]) -> None:
    uitslag = _uitslag(f"{{lijst: boeken, verschillende: genre, {als}}}", boeken)
    assert (uitslag.verdict, uitslag.open) == (verdict, open_)


@pytest.mark.parametrize(
    ("als", "boeken", "verdict", "open_"),
    [
        ("minstens: 2", [{**R, **JA}, {**S, **NEE}], N, ()),
        ("minstens: 2", [{**R, **JA}, S], G, ("boeken[1].zoek",)),
        ("minstens: 2", [{**R, **JA}, R, S], G, ("boeken[2].zoek",)),
        ("minstens: 2", [{**R, **JA}, R], N, ()),
        ("minstens: 2", [{**R, **JA}, NEE], N, ()),
        ("minstens: 2", [{**R, **JA}, JA], G, ("boeken[1].genre",)),
        ("minstens: 2", [{**R, **JA}, {}], G, ("boeken[1].genre", "boeken[1].zoek")),
        ("hoogstens: 0", [S], G, ("boeken[0].zoek",)),
        ("hoogstens: 0", [JA], N, ()),
    ],
)
def test_verschillende_waarden_tellen_alleen_van_elementen_die_meetellen(
    als: str, boeken: list[Boek], verdict: Verdict, open_: tuple[str, ...]
) -> None:
    uitslag = _uitslag(f"{{lijst: boeken, verschillende: genre, {als}, waarvoor: {{zoek: ja}}}}", boeken)
    assert (uitslag.verdict, uitslag.open) == (verdict, open_)


def _ingevuld(boek: Boek) -> list[Boek]:
    keuzes = [[boek["genre"]] if "genre" in boek else ["roman", "strip"], [boek["zoek"]] if "zoek" in boek else [True, False]]
    return [{"genre": genre, "zoek": zoek} for genre, zoek in product(*keuzes)]


@pytest.mark.parametrize(
    "als",
    [
        *(f"{soort}: {n}, waarvoor: {{zoek: ja}}" for soort in ("minstens", "hoogstens", "precies") for n in (0, 1, 2)),
        *(
            f"verschillende: genre, {soort}: {n}, waarvoor: {{zoek: ja}}"
            for soort in ("minstens", "hoogstens", "precies")
            for n in (0, 1, 2)
        ),
        "alle: {een_van: [{zoek: ja}, {genre: roman}]}",
        "geen: {alle_van: [{zoek: ja}, {genre: roman}]}",
    ],
)
def test_wat_met_open_elementen_vast_staat_blijft_zo_hoe_zij_ook_worden_ingevuld(als: str) -> None:
    mogelijk = [{**genre, **zoek} for genre, zoek in product((R, S, B), (JA, NEE, OPEN))]
    leest_elk_veld = "{een_van: [{leden: 1}, {lijst: boeken, geen: {alle_van: [{zoek: ja}, {genre: strip}]}}]}"
    alle = f"{{alle_van: [{{lijst: boeken, {als}}}, {leest_elk_veld}]}}"
    for boeken in product(mogelijk, repeat=2):
        verdict = _uitslag(alle, boeken, leden=1).verdict
        gevolgen = {_uitslag(alle, vol, leden=1).verdict for vol in product(*map(_ingevuld, boeken))}
        assert gevolgen == {verdict} if verdict in VAST else gevolgen <= set(VAST)
