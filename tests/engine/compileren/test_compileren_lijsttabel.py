"""Een beslistabel die een lijst geeft: wat DMN zegt, geen halve lijst, en voor een uitspraak erover een lijst als elke andere."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Advies, Pakket, als_json, herhaal, lees_advies
from engine.beoordelen.spoor import Onbekend
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN, Verdict
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Soort
from service.tabellen.yaml_schrijven import schrijf_rij, tabeldelen
from tests.engine.hulp import Blokken, advies, oordeel, pakket
from tests.engine.tabellen import ERNAAST, lijst, lijsttabellen, lijstvelden_yaml, mogelijke_lijsten, waarden

_LEEST_ALLES = "{alle_van: [{schoon: ja}, {kleur: rood}, {leden: 1}, {bedrag: 1}, {gestart: peildatum}]}"
_TOETS = {
    Soort.KEUZE: "{toon: licht}",
    Soort.DATUM: "{eind: 2026-07-31}",
    Soort.GETAL: "{korting: {minstens: 3}}",
    Soort.JA_NEE: "{gratis: ja}",
}
_IS = {
    "toon": lambda waarde: waarde == "licht",
    "eind": lambda waarde: waarde == date(2026, 7, 31),
    "korting": lambda waarde: waarde >= 3,
    "gratis": lambda waarde: waarde,
}


def _pakket(tabel: Beslistabel) -> Pakket:
    delen = ", ".join(f"{sleutel}: {waarde}" for sleutel, waarde in tabeldelen("x", tabel).items())
    rijen = ", ".join(schrijf_rij(rij, tabel.kolommen) for rij in tabel.rijen)
    waarvoor = _TOETS[ERNAAST[tabel.velden[0]][0]]
    criteria = {
        "een": f"als: {{lijst: x, minstens: 1, waarvoor: {waarvoor}}}",
        "alle": f"als: {{lijst: x, alle: {waarvoor}}}",
        "geen": f"als: {{lijst: x, geen: {waarvoor}}}",
        "twee": f"als: {{lijst: x, precies: 2, verschillende: {tabel.velden[-1]}}}",
        "hooguit": "als: {hoeveel: {hoogstens: 1}}",
        "leest": f"als: {_LEEST_ALLES}",
    }
    inhoud = f"{{{delen}, rijen: [{rijen}]}}"
    afleidingen = {
        "x": f"titel: De lijst, soort: lijst, velden: {lijstvelden_yaml(tabel)}, berekening: {{beslistabel: {inhoud}}}",
        "hoeveel": "soort: geheel_getal, berekening: {aantal: {lijst: x}}",
    }
    return pakket(Blokken(criteria=criteria, afleidingen=afleidingen))


def _beslis(pakket_: Pakket, gegevens: Mapping[str, Any]) -> Advies:
    return advies(pakket_, **{naam: waarde.isoformat() if isinstance(waarde, date) else waarde for naam, waarde in gegevens.items()})


def _verdict(waar: bool) -> Verdict:
    return VOLDAAN if waar else NIET_VOLDAAN


@st.composite
def _met_zaak(trek: st.DrawFn) -> tuple[Beslistabel, dict[str, Any], dict[str, Any]]:
    tabel = trek(lijsttabellen())
    volledig = {kolom.naam: trek(waarden(kolom)) for kolom in tabel.kolommen}
    weg = trek(st.sets(st.sampled_from(sorted(volledig))))
    return tabel, volledig, {naam: waarde for naam, waarde in volledig.items() if naam not in weg}


@settings(max_examples=120)
@given(_met_zaak())
def test_de_lijst_is_wat_dmn_zegt_of_helemaal_onbekend(geval: tuple[Beslistabel, dict[str, Any], dict[str, Any]]) -> None:
    tabel, volledig, deels = geval
    pakket_ = _pakket(tabel)
    verwacht = lijst(tabel, volledig)
    vol = _beslis(pakket_, volledig)
    assert vol.afleidingen["x"] == verwacht
    telt = [_IS[tabel.velden[0]](element[0]) for element in verwacht]
    assert {naam: vol.criteria[naam].verdict for naam in ("een", "alle", "geen", "twee", "hooguit")} == {
        "een": _verdict(any(telt)),
        "alle": _verdict(all(telt)),
        "geen": _verdict(not any(telt)),
        "twee": _verdict(len({element[-1] for element in verwacht}) == 2),
        "hooguit": _verdict(len(verwacht) <= 1),
    }
    half = _beslis(pakket_, deels)
    nu = half.afleidingen["x"]
    mogelijk = mogelijke_lijsten(tabel, deels)
    assert isinstance(nu, Onbekend) == (len(mogelijk) > 1), "open als en alleen als de lijst nog kan veranderen"
    for naam in ("een", "alle", "geen", "twee", "hooguit"):
        if isinstance(nu, Onbekend):
            assert half.criteria[naam].verdict is GEGEVENS_ONTBREKEN
            assert half.criteria[naam].open == nu.open
            assert {*nu.open} <= volledig.keys() - deels.keys()
        else:
            assert nu == verwacht, "een bekende lijst is door nieuwe gegevens omgedraaid"
            assert half.criteria[naam].verdict is vol.criteria[naam].verdict
    for uitslag in (vol, half):
        assert uitslag.verschillen == (), "de twee lezingen zijn het niet eens"
        assert herhaal(lees_advies(als_json(uitslag)), pakket_) == ()


VELDEN = "velden: {korting: {titel: De korting, soort: getal, eenheid: euro}, toon: {titel: De toon, soort: keuze, keuzes: {licht: Licht}}}"


def _kortingen(rijen: str, treffer: str = "alle", kolommen: str = "[leden, schoon]", **criteria: str) -> Pakket:
    tabel = f"{{treffer: {treffer}, kolommen: {kolommen}, rijen: {rijen}}}"
    afleidingen = {"x": f"titel: De lijst, soort: lijst, {VELDEN}, berekening: {{beslistabel: {tabel}}}"}
    return pakket(
        Blokken(criteria=criteria or {"k": "als: {lijst: x, minstens: 1, waarvoor: {korting: {minstens: 2}}}"}, afleidingen=afleidingen)
    )


RIJEN = "[{als: [{minstens: 4}, '-'], dan: [2.5, licht]}, {als: ['-', ja], dan: [1, licht]}]"


@pytest.mark.parametrize(
    ("gegevens", "verwacht"),
    [
        ({"leden": 5, "schoon": True}, [{"korting": "2.5", "toon": "licht"}, {"korting": 1, "toon": "licht"}]),
        ({"leden": 1, "schoon": True}, [{"korting": 1, "toon": "licht"}]),
        ({"leden": 1, "schoon": False}, []),
        ({"leden": 5}, {"onbekend": ["schoon"]}),
        ({}, {"onbekend": ["leden", "schoon"]}),
    ],
)
def test_het_advies_noemt_elk_element_of_wat_er_ontbreekt(gegevens: dict[str, Any], verwacht: Any) -> None:
    inhoud = json.loads(als_json(advies(_kortingen(RIJEN), **gegevens)))
    assert inhoud["afleidingen"]["x"] == verwacht
    assert inhoud["criteria"][0]["gelezen"] == {"x": verwacht}


def test_twee_rijen_die_hetzelfde_zeggen_staan_er_allebei_in() -> None:
    rijen = "[{als: ['-', ja], dan: [1, licht]}, {als: [{minstens: 1}, '-'], dan: [1, licht]}]"
    assert advies(_kortingen(rijen), leden=1, schoon=True).afleidingen["x"] == ((1, "licht"), (1, "licht"))


def test_een_open_oordeel_houdt_de_lijst_open_met_dat_oordeel() -> None:
    pakket_ = _kortingen("[{als: [ja], dan: [1, licht]}]", kolommen="[vertrouwd]")
    open_ = advies(pakket_)
    assert open_.afleidingen["x"] == Onbekend(("vertrouwd",), OORDEEL_NODIG)
    assert open_.criteria["k"].verdict is OORDEEL_NODIG
    assert advies(pakket_, vertrouwd=oordeel(waarde=True)).afleidingen["x"] == ((1, "licht"),)


def test_een_waarde_die_een_rij_noemt_kan_in_haar_element_ontbreken() -> None:
    pakket_ = _kortingen("[{als: [ja], dan: [bedrag, licht]}]", kolommen="[schoon]")
    deels = advies(pakket_, schoon=True)
    assert deels.afleidingen["x"] == ((Onbekend(("bedrag",), GEGEVENS_ONTBREKEN), "licht"),)
    assert deels.criteria["k"].open == ("bedrag",)
    assert json.loads(als_json(deels))["afleidingen"]["x"] == [{"korting": {"onbekend": ["bedrag"]}, "toon": "licht"}]
    assert herhaal(lees_advies(als_json(deels)), pakket_) == ()
    assert advies(pakket_, schoon=True, bedrag=Decimal(3)).criteria["k"].verdict is VOLDAAN
    assert advies(pakket_, schoon=False).criteria["k"].verdict is NIET_VOLDAAN


def test_een_lijst_die_er_altijd_is_wordt_met_elk_gegeven_opnieuw_bekeken() -> None:
    """Zonder gegevens ligt de lijst al klaar. Wat een uitspraak daarbinnen verder leest, telt dan toch."""
    pakket_ = _kortingen(
        "[{als: ['-'], dan: [2, licht]}]",
        kolommen="[leden]",
        k="als: {lijst: x, minstens: 1, waarvoor: {korting: {minstens: bedrag}}}",
        dag="als: {lijst: x, alle: {peildatum: {na: 2026-01-01}}}",
        leest="als: {leden: 1}",
    )
    assert advies(pakket_).criteria["k"].open == ("bedrag",)
    assert advies(pakket_, bedrag=Decimal(1)).criteria["k"].verdict is VOLDAAN
    assert advies(pakket_, bedrag=Decimal(3)).criteria["k"].verdict is NIET_VOLDAAN
    assert advies(pakket_).criteria["dag"].verdict is VOLDAAN
    assert advies(pakket_, date(2025, 6, 15)).criteria["dag"].verdict is NIET_VOLDAAN
