"""Voorwaarden toepassen: elke vergelijking op haar grens, elke verbinding, en een spoor dat volledig is."""

from datetime import date
from decimal import Decimal

import pytest

from engine.beoordelen.spoor import Onbekend, Oordeelswaarde, Stap
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN, Verdict
from tests.engine.hulp import Blokken, advies, oordeel, pakket

V, N, G, O, X = VOLDAAN, NIET_VOLDAAN, GEGEVENS_ONTBREKEN, OORDEEL_NODIG, NIET_VAN_TOEPASSING
PARAMETERS = {"grens": "soort: geheel_getal, waarden: {2020-01-01: 4}, geldig_tot: onbepaald"}


def _stap(als: str, **gegevens: object) -> Stap:
    stap = advies(pakket(Blokken(criteria={"k": f"als: {als}"}, parameters=PARAMETERS)), **gegevens).criteria["k"].als
    assert stap is not None
    return stap


@pytest.mark.parametrize(
    ("toets", "waar", "onwaar"),
    [
        ("4", [4], [3, 5]),
        ("[4, 6]", [4, 6], [5]),
        ("{niet_in: [4, 6]}", [5], [4, 6]),
        ("{gelijk_aan: 4}", [4], [5]),
        ("{ongelijk_aan: 4}", [5], [4]),
        ("{minstens: 4}", [4, 5], [3]),
        ("{hoogstens: 4}", [3, 4], [5]),
        ("{meer_dan: 4}", [5], [3, 4]),
        ("{minder_dan: 4}", [3], [4, 5]),
        ("{minder_dan: 4.5}", [4], [5]),
        ("{van: 4, tot_en_met: 6}", [4, 5, 6], [3, 7]),
        ("{van: 6, tot_en_met: 4}", [], [4, 5, 6]),
        ("{hoogstens: grens}", [4], [5]),
    ],
)
def test_getallen_vergelijken_op_de_grens(toets: str, waar: list[int], onwaar: list[int]) -> None:
    assert [_stap(f"{{leden: {toets}}}", leden=leden).verdict for leden in waar] == [V] * len(waar)
    assert [_stap(f"{{leden: {toets}}}", leden=leden).verdict for leden in onwaar] == [N] * len(onwaar)


@pytest.mark.parametrize(
    ("toets", "waar", "onwaar"),
    [
        ("{voor: 2026-08-01}", ["2026-07-31"], ["2026-08-01", "2026-08-02"]),
        ("{na: 2026-08-01}", ["2026-08-02"], ["2026-07-31", "2026-08-01"]),
        ("{op_of_voor: 2026-08-01}", ["2026-07-31", "2026-08-01"], ["2026-08-02"]),
        ("{op_of_na: 2026-08-01}", ["2026-08-01", "2026-08-02"], ["2026-07-31"]),
        ("{van: 2026-07-31, tot_en_met: 2026-08-01}", ["2026-07-31", "2026-08-01"], ["2026-07-30", "2026-08-02"]),
        ("2026-08-01", ["2026-08-01"], ["2026-08-02"]),
        ("[2026-08-01, peildatum]", ["2026-08-01", "2026-06-15"], ["2026-08-02"]),
        ("{voor: peildatum}", ["2026-06-14"], ["2026-06-15", "2026-06-16"]),
    ],
)
def test_datums_vergelijken_op_de_grens(toets: str, waar: list[str], onwaar: list[str]) -> None:
    assert [_stap(f"{{gestart: {toets}}}", gestart=dag).verdict for dag in waar] == [V] * len(waar)
    assert [_stap(f"{{gestart: {toets}}}", gestart=dag).verdict for dag in onwaar] == [N] * len(onwaar)


def test_ja_nee_keuzes_en_oordelen_vergelijken() -> None:
    assert [_stap("{schoon: nee}", schoon=waarde).verdict for waarde in (False, True)] == [V, N]
    assert [_stap("{kleur: {gelijk_aan: tint}}", kleur="rood", tint=tint).verdict for tint in ("rood", "groen")] == [V, N]
    assert [_stap("{vertrouwd: ja}", vertrouwd=oordeel(waarde)).verdict for waarde in (True, False)] == [V, N]
    assert [_stap("{aanpak: [wachten]}", aanpak=oordeel(waarde)).verdict for waarde in ("wachten", "lenen")] == [V, N]
    assert _stap("{schoon: {gelijk_aan: vertrouwd}}", schoon=True, vertrouwd=oordeel(True)).verdict is V
    assert _stap("{vertrouwd: {ongelijk_aan: schoon}}", schoon=True, vertrouwd=oordeel(True)).verdict is N


def test_een_decimaal_en_een_geheel_getal_zijn_gelijk_als_zij_evenveel_zijn() -> None:
    assert _stap("{bedrag: {gelijk_aan: leden}}", bedrag=Decimal("4.0"), leden=4).verdict is V
    assert _stap("{bedrag: 1.5}", bedrag=Decimal("1.50")).verdict is V
    assert _stap("{bedrag: {minder_dan: 1.1}}", bedrag=Decimal("1.099999999")).verdict is V


def test_wat_onbekend_is_laat_de_vergelijking_open_met_zijn_naam() -> None:
    assert (_stap("{leden: 4}").verdict, _stap("{leden: 4}").open) == (G, ("leden",))
    assert (_stap("{vertrouwd: ja}").verdict, _stap("{vertrouwd: ja}").open) == (O, ("vertrouwd",))
    beide = _stap("{schoon: {gelijk_aan: vertrouwd}}")
    assert (beide.verdict, beide.open) == (G, ("schoon", "vertrouwd"))
    assert _stap("{schoon: {gelijk_aan: vertrouwd}}", schoon=True).verdict is O
    assert _stap("{kleur: {gelijk_aan: tint}}", kleur="rood").open == ("tint",)


def test_een_stap_houdt_vast_wat_zij_las() -> None:
    assert _stap("{leden: {hoogstens: grens}}", leden=3).gelezen == (3, 4)
    assert _stap("{leden: {hoogstens: grens}}", leden=3).knoop.namen == ("leden", "grens")
    assert _stap("{leden: 3}").gelezen == (Onbekend(("leden",), G),)
    assert _stap("{vertrouwd: ja}", vertrouwd=oordeel(True)).gelezen == (Oordeelswaarde(True, "directeur", date(2026, 1, 1), "Gewogen."),)
    assert _stap("{lijst: boeken, hoogstens: grens}", boeken=[]).knoop.namen == ("boeken", "grens")
    assert _stap("{lijst: boeken, hoogstens: grens}", boeken=[]).gelezen == ((), 4)


def _paden(stap: Stap) -> list[tuple[str, str]]:
    return [(stap.knoop.pad, type(stap.knoop.voorwaarde).__name__), *[paar for deel in stap.delen for paar in _paden(deel)]]


def test_het_spoor_heeft_een_stap_voor_elke_voorwaarde_ook_na_de_beslissing() -> None:
    als = (
        "{alle_van: [{schoon: ja}, {een_van: [{heel: ja}, {geen_van: [{leden: 3}]}]}, {niet: {kleur: rood}}, "
        "{minstens_van: {aantal: 1, van: [{tint: rood}, {criterium: ander}]}}, {lijst: boeken, alle: {niet: {zoek: ja}}}]}"
    )
    p = pakket(Blokken(criteria={"k": f"als: {als}", "ander": "als: {schoon: ja}"}))
    stap = advies(p, schoon=False, boeken=[{"zoek": True}, {}]).criteria["k"].als
    assert stap is not None and stap.verdict is N
    assert _paden(stap) == [
        ("als", "AlleVan"),
        ("als.alle_van[0]", "Vergelijking"),
        ("als.alle_van[1]", "EenVan"),
        ("als.alle_van[1].een_van[0]", "Vergelijking"),
        ("als.alle_van[1].een_van[1]", "GeenVan"),
        ("als.alle_van[1].een_van[1].geen_van[0]", "Vergelijking"),
        ("als.alle_van[2]", "Niet"),
        ("als.alle_van[2].niet", "Vergelijking"),
        ("als.alle_van[3]", "MinstensVan"),
        ("als.alle_van[3].minstens_van[0]", "Vergelijking"),
        ("als.alle_van[3].minstens_van[1]", "CriteriumIs"),
        ("als.alle_van[4]", "Kwantor"),
        ("als.alle_van[4].boeken", "Niet"),
        ("als.alle_van[4].boeken.niet", "Vergelijking"),
        ("als.alle_van[4].boeken", "Niet"),
        ("als.alle_van[4].boeken.niet", "Vergelijking"),
    ]


def test_een_vast_verdict_heeft_geen_open_punten_ook_als_er_open_delen_onder_zitten() -> None:
    stap = _stap("{alle_van: [{schoon: ja}, {heel: ja}]}", schoon=False)
    assert (stap.verdict, stap.open) == (N, ())
    assert stap.delen[1].open == ("heel",)


def test_open_punten_komen_een_keer_in_leesvolgorde() -> None:
    stap = _stap("{alle_van: [{leden: 1}, {een_van: [{heel: ja}, {leden: 2}]}, {vertrouwd: ja}, {schoon: ja}]}", schoon=True)
    assert (stap.verdict, stap.open) == (G, ("leden", "heel", "vertrouwd"))


@pytest.mark.parametrize(
    ("is_", "verdicten"),
    [
        ("", {V: V, N: N, G: G, O: O, X: X}),
        (", is: voldaan", {V: V, N: N, G: G, O: O, X: N}),
        (", is: niet_voldaan", {V: N, N: V, G: G, O: O, X: N}),
        (", is: niet_van_toepassing", {V: N, N: N, G: G, O: O, X: V}),
        (", is: [voldaan, niet_van_toepassing]", {V: V, N: N, G: G, O: O, X: V}),
    ],
)
def test_een_verwijzing_naar_een_criterium_laat_open_altijd_open(is_: str, verdicten: dict[Verdict, Verdict]) -> None:
    basis = "van_toepassing_als: {heel: ja}, als: {alle_van: [{schoon: ja}, {vertrouwd: ja}]}"
    p = pakket(Blokken(criteria={"b": basis, "k": f"als: {{criterium: b{is_}}}"}))
    zaken: dict[Verdict, dict[str, object]] = {
        V: {"heel": True, "schoon": True, "vertrouwd": oordeel(True)},
        N: {"heel": True, "schoon": False},
        G: {"heel": True},
        O: {"heel": True, "schoon": True},
        X: {"heel": False},
    }
    for verdict, gegevens in zaken.items():
        criteria = advies(p, **gegevens).criteria
        assert criteria["b"].verdict is verdict
        assert criteria["k"].verdict is verdicten[verdict]
        assert criteria["k"].open == criteria["b"].open
        stap = criteria["k"].als
        assert stap is not None and stap.gelezen == (verdict,)
