"""Wat achter het vraagteken niet past: het antwoord zegt bij welke sleutel, en wat er dan wel mag."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU

_UITLEG = "/adviezen/2c84319a-d9c5-4efd-be2f-7fd1156d50b9/uitleg"
_DAG = "Een dag ziet eruit als 2026-11-24, van 1900 tot en met 2099."
_LEEG = "Hier staat niets. Vul een waarde in, of laat deze sleutel weg."
_CURSOR = "Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor."
_NUMMER = "Een nummer hoort een UUID te zijn."
_MET_VERBAND = ("/termijnen", "/audit", "/volggraad", "/regelpakketten", "/begrippen", "/intakeschema")
GEVALLEN = [
    ("/adviezen?peildatum=24-11-2026", "peildatum", _DAG, None),
    ("/adviezen?peildatum=1764000000", "peildatum", _DAG, None),
    ("/adviezen?peildatum=2100-01-01", "peildatum", _DAG, None),
    ("/adviezen?peildatum=2026-02-30", "peildatum", "Deze dag bestaat niet.", None),
    (f"/adviezen?perBladzij={'9' * 5000}", "perBladzij", "Dit getal is te lang.", None),
    ("/adviezen?besluitrijp=geried", "besluitrijp", "Kies uit gereed, eerst_herstellen en niet_afgeven.", "gereed"),
    (
        "/termijnen?samenwerkingsverband=po2001&totEnMet=2026-01-01",
        "totEnMet",
        "Deze dag ligt voor 2026-11-24, de dag vanaf wanneer u leest.",
        None,
    ),
    ("/adviezen?alleenLaatste=ja", "alleenLaatste", "Schrijf true of false.", None),
    ("/adviezen?perBladzij=0", "perBladzij", "Dit getal is minstens 1.", None),
    ("/adviezen?perBladzij=500", "perBladzij", "Dit getal is hoogstens 100.", None),
    ("/adviezen?perBladzij=veel", "perBladzij", "Dit hoort een geheel getal te zijn.", None),
    ("/adviezen?zaak=Jan%20Jansen", "zaak", "Hier staat een teken in dat deze sleutel niet kent.", None),
    *((f"/adviezen?{sleutel}=", sleutel, _LEEG, None) for sleutel in ("zaak", "uitkomst", "samenwerkingsverband")),
    ("/adviezen?besluitrijp=", "besluitrijp", "Kies uit gereed, eerst_herstellen en niet_afgeven.", None),
    ("/adviezen?cursor=", "cursor", _CURSOR, None),
    ("/adviezen?cursor=x", "cursor", _CURSOR, None),
    ("/termijnen?samenwerkingsverband=po2001&cursor=", "cursor", _CURSOR, None),
    *((f"{pad}?samenwerkingsverband=", "samenwerkingsverband", _LEEG, None) for pad in _MET_VERBAND),
    ("/intakeschema?soortAanvraag=", "soortAanvraag", _LEEG, None),
    (f"{_UITLEG}?besluit=", "besluit", _NUMMER, None),
    (f"{_UITLEG}?besluit=x", "besluit", _NUMMER, None),
    (f"/adviezen?zaak={'a' * 65}", "zaak", "Dit is hoogstens 64 tekens lang.", None),
    ("/termijnen", "samenwerkingsverband", "Deze sleutel ontbreekt achter het vraagteken.", None),
    (f"{_UITLEG}?vorm=htm", "vorm", "Kies uit json, html, markdown en svg.", "html"),
    (f"{_UITLEG}?lezer=oom", "lezer", "Kies uit ouder, commissie en toezicht.", None),
]


@pytest.fixture(scope="module")
def dienst(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('vraagwaarden')}/adviezen.db"))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        yield klant


@pytest.mark.parametrize(("vraag", "plaats", "zin", "bedoeld"), GEVALLEN)
def test_een_waarde_die_niet_past_zegt_wat_wel_mag(dienst: TestClient, vraag: str, plaats: str, zin: str, bedoeld: str | None) -> None:
    antwoord = dienst.get(vraag)
    assert antwoord.status_code == 400
    (fout,) = antwoord.json()["fouten"]
    assert (fout["plaats"], fout["zin"], fout.get("bedoeld")) == (plaats, zin, bedoeld)


def test_alles_wat_niet_past_komt_tegelijk_en_wat_er_stond_komt_niet_terug(dienst: TestClient) -> None:
    antwoord = dienst.get("/adviezen?peildatum=gisteren&perBladzij=veel&zaak=Jan%20Jansen")
    assert {fout["plaats"] for fout in antwoord.json()["fouten"]} == {"peildatum", "perBladzij", "zaak"}
    assert not any(stuk in antwoord.text for stuk in ("gisteren", "veel", "Jansen"))


@pytest.mark.parametrize("dag", ["1900-01-01", "2099-12-31"])
def test_de_eerste_en_de_laatste_dag_horen_erbij(dienst: TestClient, dag: str) -> None:
    assert dienst.get(f"/adviezen?peildatum={dag}").status_code == 200


def test_een_onbekende_sleutel_en_een_waarde_die_niet_past_komen_tegelijk(dienst: TestClient) -> None:
    antwoord = dienst.get("/adviezen?peildatm=2026-11-24&perBladzij=1000&besluitrijp=klaar&besluitrijp=gereed")
    gevonden = {(fout["code"], fout["plaats"]) for fout in antwoord.json()["fouten"]}
    assert antwoord.status_code == 400
    assert gevonden == {("I002", "peildatm"), ("I004", "besluitrijp"), ("I011", "perBladzij")}


@pytest.mark.parametrize(
    ("vraag", "plekken"),
    [
        ("/adviezen?cursor=x&perBladzij=veel&zaak=", {"cursor", "perBladzij", "zaak"}),
        ("/termijnen?cursor=x&vanaf=gisteren", {"cursor", "vanaf", "samenwerkingsverband"}),
        (f"{_UITLEG}?besluit=x&lezer=oom", {"besluit", "lezer"}),
        ("/adviezen?cursor=x&zak=a", {"cursor", "zak"}),
    ],
)
def test_een_verkeerde_cursor_of_besluit_komt_samen_met_de_andere_sleutels(dienst: TestClient, vraag: str, plekken: set[str]) -> None:
    assert {fout["plaats"] for fout in dienst.get(vraag).json()["fouten"]} == plekken
