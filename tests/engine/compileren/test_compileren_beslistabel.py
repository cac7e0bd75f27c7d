"""Beslistabellen: elke trefregel zoals DMN haar bedoelt, en een open rij alleen genegeerd als zij niets meer verandert."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Pakket
from engine.beoordelen.spoor import Onbekend
from engine.taal.beslistabellen import Beslistabel, Naast
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast
from service.tabellen.yaml_schrijven import schrijf_rij, tabeldelen
from tests.engine.hulp import Blokken, advies, oordeel, pakket
from tests.engine.tabellen import KOLOMMEN, beslistabellen, mogelijke_uitkomsten, uitkomst, uitkomsten, waarden

_LEEST_ALLES = "{alle_van: [{schoon: ja}, {kleur: rood}, {leden: 1}, {bedrag: 1}, {gestart: peildatum}, {vertrouwd: ja}]}"


def _pakket(tabel: str, soort: str = "geheel_getal", naast: Sequence[Naast] = (), tint: str = "licht") -> Pakket:
    toets = {"geheel_getal": "{x: 1}", "keuze": "{x: {ongelijk_aan: tint}}"}[soort]
    lezers = {Soort.KEUZE: tint, Soort.DATUM: "peildatum", Soort.GETAL: "1", Soort.JA_NEE: "ja"}
    delen = ", ".join(f"{{{kolom.naam}: {lezers[kolom.soort]}}}" for kolom in naast)
    ernaast = {"ernaast": f"als: {{een_van: [{delen}]}}"} if naast else {}
    return pakket(
        Blokken(
            criteria={
                **ernaast,
                "k": f"als: {toets}",
                "leest": f"als: {_LEEST_ALLES}",
            },
            afleidingen={
                "x": f"soort: {soort}, berekening: {{beslistabel: {tabel}}}",
                **{kolom.naam: f"soort: {kolom.soort}, berekening: {{uit_beslistabel: x}}" for kolom in naast},
            },
        )
    )


def als_yaml(tabel: Beslistabel) -> str:
    delen = ", ".join(f"{sleutel}: {waarde}" for sleutel, waarde in tabeldelen("x", tabel).items())
    return f"{{{delen}, rijen: [{', '.join(schrijf_rij(rij, tabel.kolommen) for rij in tabel.rijen)}]}}"


def _beslis(pakket_: Pakket, gegevens: Mapping[str, Any]) -> Any:
    return _alle(pakket_, gegevens, ("x",))["x"]


def _alle(pakket_: Pakket, gegevens: Mapping[str, Any], namen: Sequence[str]) -> dict[str, Any]:
    kaal = {naam: waarde.isoformat() if isinstance(waarde, date) else waarde for naam, waarde in gegevens.items()}
    afleidingen = advies(pakket_, **kaal).afleidingen
    return {naam: afleidingen[naam] for naam in namen}


@st.composite
def _met_zaak(trek: st.DrawFn) -> tuple[Beslistabel, dict[str, Any], dict[str, Any]]:
    """Een tabel, een volledige zaak, en dezelfde zaak waarin iets ontbreekt."""
    tabel = trek(beslistabellen())
    volledig = {kolom.naam: trek(waarden(kolom)) for kolom in tabel.kolommen}
    weg = trek(st.sets(st.sampled_from(sorted(volledig))))
    return tabel, volledig, {naam: waarde for naam, waarde in volledig.items() if naam not in weg}


@settings(max_examples=400)
@given(_met_zaak())
def test_de_motor_zegt_wat_de_trefregel_zegt(geval: tuple[Beslistabel, dict[str, Any], dict[str, Any]]) -> None:
    tabel, volledig, deels = geval
    pakket_ = _pakket(als_yaml(tabel))
    verwacht = uitkomst(tabel, volledig)
    assert _beslis(pakket_, volledig) == verwacht
    mogelijk = mogelijke_uitkomsten(tabel, deels)
    nu = _beslis(pakket_, deels)
    if isinstance(nu, Onbekend):
        assert len(mogelijk) > 1, "open, terwijl de open rijen niets meer veranderen"
        ontbreekt = {kolom.naam for kolom in tabel.kolommen} - deels.keys()
        assert nu.open, "open zonder vraag"
        assert set(nu.open) <= ontbreekt
    else:
        assert mogelijk == {nu}
        assert nu == verwacht, "een vaste uitkomst is door nieuwe gegevens omgedraaid"


@st.composite
def _met_meer(trek: st.DrawFn) -> tuple[Beslistabel, dict[str, Any], dict[str, Any]]:
    tabel = trek(beslistabellen(meeste_ernaast=3))
    volledig = {kolom.naam: trek(waarden(kolom)) for kolom in tabel.kolommen}
    weg = trek(st.sets(st.sampled_from(sorted(volledig))))
    return tabel, volledig, {naam: waarde for naam, waarde in volledig.items() if naam not in weg}


@settings(max_examples=80)
@given(_met_meer())
def test_wat_naast_elkaar_staat_komt_uit_dezelfde_rij(geval: tuple[Beslistabel, dict[str, Any], dict[str, Any]]) -> None:
    tabel, volledig, deels = geval
    tinten = [waarde.waarde for waarde in tabel.rijen[0].naast if isinstance(waarde, Vast) and isinstance(waarde.waarde, str)]
    pakket_ = _pakket(als_yaml(tabel), naast=tabel.naast, tint=tinten[0] if tinten else "licht")
    namen = ("x", *(kolom.naam for kolom in tabel.naast))
    verwacht = dict(zip(namen, uitkomsten(tabel, volledig), strict=True))
    assert _alle(pakket_, volledig, namen) == verwacht
    nu = _alle(pakket_, deels, namen)
    assert all(isinstance(nu[naam], Onbekend) or nu[naam] == verwacht[naam] for naam in namen), "nieuwe gegevens draaien een uitkomst om"


RIJEN = "rijen: [{als: [{meer_dan: 1}, '-'], dan: 3}, {als: [{meer_dan: 2}, ja], dan: 5}, {als: [{meer_dan: 4}, '-'], dan: 1}], anders: 0"


@pytest.mark.parametrize(
    ("kop", "gegevens", "verwacht"),
    [
        ("treffer: eerste", {"leden": 5, "schoon": True}, 3),
        ("treffer: voorrang, volgorde: [1, 5, 3]", {"leden": 5, "schoon": True}, 1),
        ("treffer: voorrang, volgorde: [5, 3, 1]", {"leden": 5, "schoon": True}, 5),
        ("treffer: alle, samen: som", {"leden": 5, "schoon": True}, 9),
        ("treffer: alle, samen: som", {"leden": 5, "schoon": False}, 4),
        ("treffer: alle, samen: kleinste", {"leden": 3, "schoon": True}, 3),
        ("treffer: alle, samen: grootste", {"leden": 3, "schoon": True}, 5),
        ("treffer: alle, samen: aantal", {"leden": 5, "schoon": True}, 3),
        ("treffer: alle, samen: aantal", {"leden": 1}, 0),
        # Rij 2 is open, maar de eerste rij die past gaat voor.
        ("treffer: eerste", {"leden": 5}, 3),
        # Rij 2 is open en zegt 5; de kleinste is al 1.
        ("treffer: alle, samen: kleinste", {"leden": 5}, 1),
    ],
)
def test_een_trefregel_in_een_voorbeeld(kop: str, gegevens: dict[str, Any], verwacht: int) -> None:
    assert _beslis(_pakket(f"{{{kop}, kolommen: [leden, schoon], {RIJEN}}}"), gegevens) == verwacht


@pytest.mark.parametrize(
    ("kop", "open_"),
    [
        ("treffer: alle, samen: som", ("schoon",)),
        ("treffer: alle, samen: grootste", ("schoon",)),
        ("treffer: voorrang, volgorde: [5, 3, 1]", ("schoon",)),
    ],
)
def test_wat_de_uitkomst_nog_verandert_wordt_gevraagd(kop: str, open_: tuple[str, ...]) -> None:
    gevonden = _beslis(_pakket(f"{{{kop}, kolommen: [leden, schoon], {RIJEN}}}"), {"leden": 5})
    assert isinstance(gevonden, Onbekend)
    assert gevonden.open == open_


def test_een_rij_die_al_treft_maakt_de_open_rijen_van_een_precieze_tabel_onmogelijk() -> None:
    tabel = "{treffer: precies_een, kolommen: [leden, schoon], rijen: [{als: [1, ja], dan: 1}, {als: [2, '-'], dan: 2}], anders: 0}"
    assert _beslis(_pakket(tabel), {"leden": 2}) == 2


def test_zeggen_alle_open_rijen_hetzelfde_als_anders_dan_staat_de_uitkomst_vast() -> None:
    tabel = "{treffer: elke_gelijk, kolommen: [leden, schoon], rijen: [{als: [1, ja], dan: 7}], anders: 7}"
    assert _beslis(_pakket(tabel), {}) == 7


def test_een_som_met_een_open_rij_die_zegt_wat_anders_ook_zegt_staat_vast() -> None:
    tabel = "{treffer: alle, samen: som, kolommen: [schoon], rijen: [{als: [ja], dan: 5}], anders: 5}"
    assert _beslis(_pakket(tabel), {}) == 5


def test_een_oordeel_in_een_kolom_blijft_een_vraag_aan_een_mens() -> None:
    tabel = "{treffer: eerste, kolommen: [vertrouwd, leden], rijen: [{als: [ja, {minstens: 2}], dan: 1}], anders: 0}"
    pakket_ = _pakket(tabel)
    nu = _beslis(pakket_, {"leden": 3})
    assert isinstance(nu, Onbekend)
    assert (nu.open, nu.verdict) == (("vertrouwd",), "oordeel_nodig")
    assert _beslis(pakket_, {"leden": 3, "vertrouwd": oordeel(True)}) == 1


def test_een_uitkomst_kan_een_naam_zijn() -> None:
    tabel = "{treffer: eerste, kolommen: [schoon], rijen: [{als: [ja], dan: kleur}], anders: geel}"
    pakket_ = _pakket(tabel, "keuze")
    assert _beslis(pakket_, {"schoon": True, "kleur": "rood", "tint": "rood"}) == "rood"
    assert _beslis(pakket_, {"schoon": False}) == "geel"
    assert _beslis(pakket_, {"schoon": True}).open == ("kleur",)


def test_een_decimale_grens_is_exact() -> None:
    tabel = "{treffer: eerste, kolommen: [bedrag], rijen: [{als: [{hoogstens: 0.7}], dan: 1}], anders: 0}"
    assert [_beslis(_pakket(tabel), {"bedrag": Decimal(getal)}) for getal in ("0.7", "0.700000001")] == [1, 0]


def test_elke_kolomsoort_komt_in_de_willekeurige_tabellen_voor() -> None:
    assert {kolom.soort for kolom in KOLOMMEN} == {"ja_nee", "keuze", "geheel_getal", "getal", "datum"}
