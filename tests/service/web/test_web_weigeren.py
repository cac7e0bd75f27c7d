"""Wat de dienst weigert, zegt zij in het Nederlands, met alle fouten tegelijk en zonder ingevulde waarden."""

import gzip
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.web.invoer import GROOTSTE_VERZOEK
from service.web.problemen import wijzer

JSON = {"content-type": "application/json"}
PADEN = ("/adviezen", "/vragen")


def stuur(klant: TestClient, pad: str, inhoud: str | bytes, **koppen: str) -> Any:
    return klant.post(pad, content=inhoud, headers={**JSON, **koppen})


@pytest.mark.parametrize("pad", PADEN)
def test_alle_fouten_komen_tegelijk_met_hun_plaats(klant: TestClient, pad: str) -> None:
    gegevens = {
        "aanvragr": "ouders",
        "postcode_school": "9712",
        "geboortedatum": "2018-02-30",
        "deskundigenadviezen": [{"beroep": "orthopedagog"}],
    }
    antwoord = stuur(klant, pad, json.dumps({"samenwerkingsverband": "po2001", "gegevens": gegevens}))
    assert antwoord.status_code == 400
    assert antwoord.headers["content-type"] == "application/problem+json"
    probleem = antwoord.json()
    assert probleem["title"] == "De invoer klopt niet"
    assert probleem["detail"] == "4 velden kloppen niet. Zij staan er allemaal bij."
    assert [(fout["wijzer"], fout.get("bedoeld")) for fout in probleem["fouten"]] == [
        ("/gegevens/aanvragr", "aanvrager"),
        ("/gegevens/deskundigenadviezen/0/beroep", "orthopedagoog"),
        ("/gegevens/geboortedatum", None),
        ("/gegevens/postcode_school", None),
    ]
    assert "2018-02-30" not in antwoord.text


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        ("{", "I005"),
        ("[]", "I001"),
        ('{"gegevens": {}, "gegevens": {}}', "I004"),
        ('{"gegevens": {"aantal": NaN}}', "I007"),
        ('{"gegevens": {}, "naam": "x"}', "I002"),
        ("[" * 5000, "I006"),
    ],
)
def test_json_die_niet_klopt_wordt_geweigerd(klant: TestClient, inhoud: str, code: str) -> None:
    antwoord = stuur(klant, "/adviezen", inhoud)
    assert antwoord.status_code == 400
    assert code in [fout["code"] for fout in antwoord.json()["fouten"]]


def test_een_burgerservicenummer_wordt_geweigerd_en_niet_herhaald(klant: TestClient) -> None:
    antwoord = stuur(klant, "/adviezen", json.dumps({"zaak": "123456782", "samenwerkingsverband": "po2001", "gegevens": {}}))
    assert antwoord.json()["fouten"][0]["code"] == "I010"
    assert "123456782" not in antwoord.text


def test_een_dossier_van_meer_dan_64_kb_is_te_groot(klant: TestClient) -> None:
    past = b'{"samenwerkingsverband": "po2001", "gegevens": {}}'
    assert stuur(klant, "/vragen", past.ljust(GROOTSTE_VERZOEK)).status_code == 200
    antwoord = stuur(klant, "/vragen", past.ljust(GROOTSTE_VERZOEK + 1))
    assert antwoord.status_code == 413
    assert antwoord.json()["title"] == "De aanvraag is te groot"


@pytest.mark.parametrize("vorm", ["text/plain", "application/xml", "", "application/json; charset=latin-1"])
def test_iets_anders_dan_json_in_utf8_wordt_niet_gelezen(klant: TestClient, vorm: str) -> None:
    assert stuur(klant, "/vragen", "{}", **{"content-type": vorm}).status_code == 415


@pytest.mark.parametrize("erbij", [";", "; charset=utf-8;", "; profile=x", '; profile=x; CHARSET="UTF-8"', "; charset=utf-8; profile=x"])
def test_json_mag_meer_kenmerken_hebben_dan_zijn_tekenset(klant: TestClient, erbij: str) -> None:
    inhoud = '{"samenwerkingsverband": "po2001", "gegevens": {}}'
    assert stuur(klant, "/vragen", inhoud, **{"content-type": f"application/json{erbij}"}).status_code == 200


def test_een_andere_tekenset_achter_een_ander_kenmerk_wordt_niet_gelezen(klant: TestClient) -> None:
    assert stuur(klant, "/vragen", "{}", **{"content-type": "application/json; profile=x; charset=latin-1"}).status_code == 415


def test_bytes_die_geen_utf8_zijn_worden_geweigerd(klant: TestClient) -> None:
    assert stuur(klant, "/vragen", b'{"zaak": "\xff"}').status_code == 400


def test_een_onbekend_samenwerkingsverband_geeft_een_vermoeden(klant: TestClient) -> None:
    fout = stuur(klant, "/vragen", '{"samenwerkingsverband": "p02001", "gegevens": {}}').json()["fouten"][0]
    assert (fout["code"], fout["wijzer"], fout["bedoeld"]) == ("P042", "/samenwerkingsverband", "po2001")


def test_zonder_samenwerkingsverband_zegt_de_dienst_waaruit_te_kiezen_is(klant: TestClient) -> None:
    antwoord = stuur(klant, "/vragen", '{"gegevens": {}}')
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"][0]["zin"] == "Noem het samenwerkingsverband: po2001, po2101."


def test_een_dag_waarop_geen_regels_gelden_is_een_fout_van_de_peildatum(klant: TestClient) -> None:
    antwoord = stuur(klant, "/vragen", '{"samenwerkingsverband": "po2001", "peildatum": "2020-01-01", "gegevens": {}}')
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"][0]["wijzer"] == "/peildatum"


@pytest.mark.parametrize("adres", ["/intakeschema?peildatum=1950-01-01", "/vragen?vorm=plat"])
def test_ook_zonder_zaak_is_een_dag_zonder_regels_een_fout_van_de_peildatum(klant: TestClient, adres: str) -> None:
    inhoud = '{"samenwerkingsverband": "po2001", "peildatum": "1950-01-01", "gegevens": {}}'
    antwoord = stuur(klant, adres, inhoud) if "vragen" in adres else klant.get(adres)
    assert (antwoord.status_code, antwoord.json()["fouten"]) == (
        400,
        [{"code": "P040", "zin": "Op deze dag gelden er geen volledige regels.", "plaats": "peildatum", "wijzer": "/peildatum"}],
    )


@pytest.mark.parametrize("pad", ["/adviezen/", "/vragen/", "/nergens", "/docs", "/redoc"])
def test_een_adres_dat_er_niet_is_stuurt_niet_door(klant: TestClient, pad: str) -> None:
    antwoord = klant.get(pad, follow_redirects=False)
    assert antwoord.status_code == 404
    assert antwoord.json()["detail"] == "Op dit adres is niets te vinden."


def test_een_verkeerde_methode_noemt_de_goede(klant: TestClient) -> None:
    antwoord = klant.delete("/vragen")
    assert antwoord.status_code == 405
    assert antwoord.headers["allow"] == "POST"
    assert antwoord.json()["title"] == "Dit kan hier niet"


def test_trace_is_nergens_en_een_andere_site_krijgt_geen_toegang(klant: TestClient) -> None:
    assert klant.request("TRACE", "/begrippen").status_code == 405
    elders = {"Origin": "https://elders.example", "Access-Control-Request-Method": "GET"}
    for methode in ("GET", "OPTIONS"):
        koppen = klant.request(methode, "/begrippen", headers=elders).headers
        assert not [naam for naam in koppen if naam.startswith("access-control-")]


def test_een_sleutel_achter_het_vraagteken_die_niet_past_is_ook_400(klant: TestClient) -> None:
    antwoord = klant.get("/begrippen", params={"samenwerkingsverband": "x" * 21})
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"][0]["plaats"] == "samenwerkingsverband"


@pytest.mark.parametrize(
    ("plaats", "verwacht"),
    [
        ("", ""),
        ("regel 3, kolom 5", ""),
        ("zaak", "/zaak"),
        ("gegevens.a[2].b", "/gegevens/a/2/b"),
        ("(geen veldnaam)", ""),
        ("gegevens.(geen veldnaam)", "/gegevens"),
        ("gegevens.a[2].(geen veldnaam)", "/gegevens/a/2"),
        ("gegevens.lijst[10]", "/gegevens/lijst/10"),
        ("Thuisnabij-Gegevens", "/Thuisnabij-Gegevens"),
        ("kop Thuisnabij-Gegevens, aanvrager", ""),
        ("samenwerkingsverbanden/po2001/arrangement.yaml", "/bestanden/samenwerkingsverbanden~1po2001~1arrangement.yaml"),
        ("landelijk/a~b.yaml:12:3", "/bestanden/landelijk~1a~0b.yaml"),
    ],
)
def test_een_plaats_wordt_een_json_pointer(plaats: str, verwacht: str) -> None:
    assert wijzer(plaats) == verwacht


@pytest.mark.parametrize(("pad", "kent"), [("/adviezen", "GET, HEAD, POST"), ("/adviezen/x/besluiten/y", "GET, HEAD, PUT")])
def test_een_verkeerde_methode_hoort_alles_wat_het_adres_wel_kent(klant: TestClient, pad: str, kent: str) -> None:
    antwoord = klant.delete(pad)
    assert antwoord.status_code == 405
    assert antwoord.headers["allow"] == kent


@pytest.mark.parametrize(
    ("methode", "adres", "fout", "bedoeld"),
    [
        ("GET", "/adviezen?alleenlaatste=true", "alleenlaatste", "alleenLaatste"),
        ("POST", "/adviesreeksen?bewarn=true", "bewarn", "bewaren"),
        ("GET", "/begrippen?samenwerkingsvrband=po2001", "samenwerkingsvrband", "samenwerkingsverband"),
        ("GET", "/gezondheid?xyz=1", "xyz", None),
        ("GET", "/gezondheid?Jan%20Jansen=1", "(geen veldnaam)", None),
    ],
)
def test_een_vergissing_achter_het_vraagteken_wordt_niet_stil_overgeslagen(
    klant: TestClient, methode: str, adres: str, fout: str, bedoeld: str | None
) -> None:
    antwoord = klant.request(methode, adres, headers={"content-type": "application/x-ndjson"} if methode == "POST" else {})
    assert antwoord.status_code == 400
    (deel,) = antwoord.json()["fouten"]
    assert (deel["code"], deel["plaats"], deel.get("bedoeld")) == ("I002", fout, bedoeld)


def test_een_sleutel_die_twee_keer_achter_het_vraagteken_staat_wordt_geweigerd(klant: TestClient) -> None:
    antwoord = klant.get("/adviezen?samenwerkingsverband=po2001&samenwerkingsverband=po2101")
    assert antwoord.status_code == 400
    assert [(deel["code"], deel["plaats"]) for deel in antwoord.json()["fouten"]] == [("I004", "samenwerkingsverband")]


@pytest.mark.parametrize(("pad", "vorm"), [("/vragen", "application/json"), ("/adviesreeksen", "application/x-ndjson")])
def test_een_ingepakte_inhoud_wordt_geweigerd_en_het_antwoord_zegt_wat_wel_mag(klant: TestClient, pad: str, vorm: str) -> None:
    antwoord = klant.post(pad, content=gzip.compress(b"{}"), headers={"content-type": vorm, "content-encoding": "gzip"})
    assert (antwoord.status_code, antwoord.headers["accept-encoding"]) == (415, "identity")
    assert antwoord.json()["detail"] == "Stuur de inhoud niet ingepakt."


def test_de_openapi_zegt_van_elk_adres_dat_het_een_verkeerd_verzoek_weigert(klant: TestClient) -> None:
    paden = klant.get("/openapi.json").json()["paths"]
    assert [weg["operationId"] for pad in paden.values() for weg in pad.values() if "400" not in weg["responses"]] == []


@pytest.mark.parametrize("naam", ["x/y~z", "", "Jan Jansen"])
def test_een_vreemde_veldnaam_wijst_naar_waar_hij_in_staat_en_komt_zelf_niet_terug(
    klant: TestClient, dossier: dict[str, Any], naam: str
) -> None:
    antwoord = klant.post("/adviezen", json={**dossier, "gegevens": {**dossier["gegevens"], naam: "ja"}})
    (fout,) = antwoord.json()["fouten"]
    assert (antwoord.status_code, fout["code"], fout["wijzer"]) == (400, "I002", "/gegevens")
    assert not naam or naam not in antwoord.text
