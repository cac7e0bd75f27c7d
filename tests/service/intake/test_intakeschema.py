"""Het intakeschema en de lezer van de motor zeggen van elk dossier hetzelfde."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import InvoerFouten, Pakket, lees_regels
from engine.taal.declaraties import Begrip, Soort
from service.inlezen import lees_zaak
from service.intake import SOORT_AANVRAAG, intakeschema, soorten_aanvraag

WORTEL = Path(__file__).parents[3]
DAG = date(2026, 11, 24)
REGELS = lees_regels(WORTEL / "rules")
PAKKET: Pakket = REGELS.pakket("po2001", DAG)
SCHEMA = intakeschema(PAKKET, "", DAG)
KIJKER = jsonschema.Draft202012Validator(SCHEMA)
VELDEN: dict[str, Any] = SCHEMA["properties"]["gegevens"]["properties"]

DAGEN = ("2026-11-24", "2020-02-29", "1900-01-01", "2000-02-29")
GEEN_DAGEN = ("2026-02-29", "1900-02-29", "2026-13-01", "2026-4-31", "1899-12-31", "2100-01-01", "24-11-2026", "2026-11-24\n", "")
VREEMD = st.sampled_from((True, False, 0, 1, -1, 9712, 1_000_000, 1_000_001, 8.5, "ja", "nee", "", " ", "\n", "\x07", [], {}, [{}], "sbo"))


def waarden(begrip: Begrip) -> st.SearchStrategy[Any]:
    """Meest goede waarden, en soms een die niet kan."""
    return st.one_of(_goed(begrip), _goed(begrip), VREEMD)


def _goed(begrip: Begrip) -> st.SearchStrategy[Any]:
    if begrip.soort is Soort.LIJST:
        element = st.fixed_dictionaries({}, optional={veld.naam: waarden(veld) for veld in begrip.velden.values()} | {"vreemd": VREEMD})
        return st.one_of(st.lists(element, max_size=2), st.just([{}] * (begrip.maximaal + 1)))
    if begrip.soort is Soort.OORDEEL:
        delen = {
            "waarde": _kern(begrip),
            "rol": st.sampled_from((*begrip.antwoord_door, "niemand")),
            "datum": st.sampled_from((*DAGEN, *GEEN_DAGEN)),
            "motivering": st.sampled_from(("Goed gewogen.", "x" * 4000, "x" * 4001, " ", "\x85", "regel\nregel", "bel\x07")),
        }
        heel: st.SearchStrategy[Any] = st.fixed_dictionaries(delen)
        return st.one_of(heel, heel, st.fixed_dictionaries({}, optional=delen | {"naam": VREEMD}))
    return _kern(begrip)


def _kern(begrip: Begrip) -> st.SearchStrategy[Any]:
    match begrip.waardesoort:
        case Soort.KEUZE:
            return st.sampled_from((*begrip.keuzes, "geen van deze"))
        case Soort.DATUM:
            return st.sampled_from((*DAGEN, *GEEN_DAGEN))
        case Soort.JA_NEE:
            return st.booleans()
        case _:
            return st.one_of(st.integers(0, 9), st.integers(-2, 12_000))


BEGRIPPEN = st.lists(st.sampled_from(list(PAKKET.begrippen.values())), max_size=4, unique_by=lambda begrip: begrip.naam)


@st.composite
def dossiers(kies: st.DrawFn) -> dict[str, Any]:
    gegevens = {begrip.naam: kies(waarden(begrip)) for begrip in kies(BEGRIPPEN)}
    gegevens |= kies(st.sampled_from(({}, {}, {}, {"vreemd_begrip": 1})))
    kop = {"samenwerkingsverband": "po2001", "peildatum": DAG.isoformat(), "gegevens": gegevens}
    anders = st.sampled_from(
        ({}, {}, {"zaak": "a-1"}, {"zaak": ""}, {"zaak": "a\n"}, {"zaak": "a b"}, {"peildatum": "gisteren"}, {"naam": "x"})
    )
    return kop | kies(anders)


def motor_neemt_aan(dossier: dict[str, Any]) -> bool:
    try:
        lees_zaak(json.dumps(dossier), REGELS, DAG)
    except InvoerFouten:
        return False
    return True


@given(dossiers())
def test_het_schema_en_de_motor_zijn_het_over_elk_dossier_eens(dossier: dict[str, Any]) -> None:
    assert KIJKER.is_valid(dossier) == motor_neemt_aan(dossier)


@given(st.dates(date(1890, 1, 1), date(2110, 1, 1)), st.sampled_from(("{}", "{} ", "0{}")))
def test_elke_bestaande_dag_past_en_geen_andere(dag: date, vorm: str) -> None:
    past = jsonschema.Draft202012Validator(VELDEN["gewenste_startdatum"]).is_valid(vorm.format(dag.isoformat()))
    assert past == (vorm == "{}" and 1900 <= dag.year <= 2099)


def test_van_elke_dag_in_een_jaar_weet_het_schema_of_zij_bestaat() -> None:
    kijker = jsonschema.Draft202012Validator(VELDEN["gewenste_startdatum"])
    for jaar in (1900, 1996, 2000, 2026, 2096):
        for maand in range(14):
            for dag in range(33):
                tekst = f"{jaar}-{maand:02}-{dag:02}"
                try:
                    bestaat = bool(date.fromisoformat(tekst))
                except ValueError:
                    bestaat = False
                assert kijker.is_valid(tekst) == bestaat, tekst


@pytest.mark.parametrize("verband", REGELS.samenwerkingsverbanden)
def test_elk_voorbeeld_past_bij_het_schema_van_zijn_soort(verband: str) -> None:
    pakket, gezien = REGELS.pakket(verband, DAG), set()
    kijkers = {soort: jsonschema.Draft202012Validator(intakeschema(pakket, soort, DAG)) for soort in ("", *soorten_aanvraag(pakket))}
    for pad in (pad for map_ in ("compleet", "uitspraken") for pad in sorted((WORTEL / "voorbeelden" / map_).glob("*.json"))):
        dossier = json.loads(pad.read_text(encoding="utf-8"))
        if dossier.get("samenwerkingsverband") != verband:
            continue
        eigen = dossier["gegevens"].get(SOORT_AANVRAAG, "")
        gezien.add(eigen)
        # Het schema zonder soort neemt elke soort aan.
        assert {soort for soort, kijker in kijkers.items() if kijker.is_valid(dossier)} == {"", eigen}
    assert gezien or verband != "po2001"


def test_elke_soort_aanvraag_heeft_een_geldig_schema() -> None:
    for soort in ("", *soorten_aanvraag(PAKKET)):
        schema = intakeschema(PAKKET, soort, DAG)
        jsonschema.Draft202012Validator.check_schema(schema)
        assert schema["properties"]["gegevens"].get("required", []) == ([SOORT_AANVRAAG] if soort else [])
        assert schema["properties"]["gegevens"]["x-eerst"]


def test_een_begrip_zegt_hoe_het_heet_wie_antwoordt_en_waar_het_staat() -> None:
    aanvrager = VELDEN["aanvrager"]
    assert aanvrager["oneOf"][0] == {"const": "school_van_inschrijving", "title": "de school waar de leerling staat ingeschreven"}
    assert [rol["naam"] for rol in aanvrager["x-antwoord-door"]] == ["school", "samenwerkingsverband"]
    assert aanvrager["x-vraag"] == "Wie doet de aanvraag?"
    maanden = VELDEN["deeltijd_maanden_volledig"]
    assert (maanden["x-eenheid"], maanden["minimum"], maanden["maximum"]) == ("maanden", 0, 120)
    assert VELDEN["ontvangstdatum_aanvraag"]["x-niet-na"] == "peildatum"


def test_de_volgorde_telt_door_en_houdt_een_thema_bij_elkaar() -> None:
    op_volgorde = sorted(VELDEN.values(), key=lambda veld: veld["x-order"])
    assert [veld["x-order"] for veld in op_volgorde] == list(range(1, len(PAKKET.begrippen) + 1))
    themas = [veld["x-thema"]["naam"] for veld in op_volgorde]
    assert list(dict.fromkeys(themas)) == [naam for naam in PAKKET.themas if naam in themas]
    assert themas == sorted(themas, key=list(PAKKET.themas).index)
