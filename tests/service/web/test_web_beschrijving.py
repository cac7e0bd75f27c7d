"""De API zoals zij zich beschrijft, en wat er op elk antwoord staat."""

import json
import re
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.zaak.dossier import _SLEUTELS
from service.web.beschrijving import VOORBEELD
from service.web.modellen import DossierIn
from service.web.voorbeeldantwoorden import ANTWOORDEN

PADEN = {
    "/adviezen",
    "/adviezen/{nummer}",
    "/adviezen/{nummer}/uitleg",
    "/adviezen/{nummer}/brief",
    "/adviezen/{nummer}/versies",
    "/adviezen/{nummer}/besluiten",
    "/adviezen/{nummer}/besluiten/{besluit}",
    "/adviezen/{nummer}/besluiten/{besluit}/stappen",
    "/adviezen/{nummer}/deskundigen/{deskundige}",
    "/volggraad",
    "/termijnen",
    "/audit",
    "/regelpakketten",
    "/regelpakketten/{adres}",
    "/regelpakketten/{adres}/stappen",
    "/vragen",
    "/begrippen",
    "/engine-rest/version",
    "/engine-rest/process-definition",
    "/engine-rest/decision-definition",
    "/engine-rest/decision-definition/key/{key}",
    "/engine-rest/decision-definition/key/{key}/xml",
    "/engine-rest/decision-definition/key/{key}/evaluate",
    "/engine-rest/decision-definition/{id}",
    "/engine-rest/decision-definition/{id}/xml",
    "/engine-rest/decision-definition/{id}/evaluate",
    "/formulierinzendingen",
    "/adviesreeksen",
    "/intakeschema",
    "/metriek",
    "/gezondheid",
    "/gezondheid/leeft",
    "/gezondheid/klaar",
}


@pytest.fixture
def openapi(klant: TestClient) -> dict[str, Any]:
    inhoud: dict[str, Any] = klant.get("/openapi.json").json()
    return inhoud


def test_de_beschrijving_staat_onder_v1(openapi: dict[str, Any]) -> None:
    assert openapi["openapi"].startswith("3.1")
    assert openapi["servers"] == [{"url": "/v1"}]
    assert set(openapi["paths"]) == PADEN


def test_elke_vorm_heet_naar_wat_zij_is_en_niet_naar_een_map_van_de_dienst(openapi: dict[str, Any]) -> None:
    vormen = set(openapi["components"]["schemas"])
    assert [naam for naam in vormen if "__" in naam] == []
    assert {"Besluitstatus", "Versiestatus"} <= vormen


def test_verkeerde_invoer_is_overal_400_en_nergens_422(openapi: dict[str, Any]) -> None:
    for pad, handelingen in openapi["paths"].items():
        for methode, handeling in handelingen.items():
            assert "422" not in handeling["responses"]
            if methode == "post" or handeling.get("parameters"):
                assert "400" in handeling["responses"], pad


def test_elke_verwijzing_in_de_beschrijving_bestaat(openapi: dict[str, Any]) -> None:
    def verwijzingen(deel: object) -> list[str]:
        if isinstance(deel, dict):
            eigen = [deel["$ref"]] if isinstance(deel.get("$ref"), str) else []
            return eigen + [ref for waarde in deel.values() for ref in verwijzingen(waarde)]
        return [ref for waarde in deel for ref in verwijzingen(waarde)] if isinstance(deel, list) else []

    gevonden = set(verwijzingen(openapi))
    assert gevonden
    assert gevonden <= {f"#/components/schemas/{naam}" for naam in openapi["components"]["schemas"]}


def test_het_voorbeeld_in_de_beschrijving_werkt(klant: TestClient) -> None:
    assert klant.post("/vragen", json=VOORBEELD).status_code == 200


def test_de_vorm_van_een_dossier_is_die_van_de_motor() -> None:
    assert set(DossierIn.model_fields) == set(_SLEUTELS)


def test_elk_antwoord_draagt_de_versie_en_de_veiligheidskoppen(klant: TestClient) -> None:
    for antwoord in (klant.get("/gezondheid"), klant.get("/nergens"), klant.post("/vragen"), klant.get("/openapi.json")):
        assert antwoord.headers["api-version"] == "1.0.0"
        assert antwoord.headers["cache-control"] == "no-store"
        assert antwoord.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in antwoord.headers["content-security-policy"]


def test_de_begrippen_zeggen_wat_te_vragen_is_en_aan_wie(klant: TestClient) -> None:
    begrippen = {begrip["naam"]: begrip for begrip in klant.get("/begrippen").json()["begrippen"]}
    geboortedatum = begrippen["geboortedatum"]
    assert geboortedatum["soort"] == "datum"
    assert geboortedatum["grenzen"]["niet_na"] == "peildatum"
    assert geboortedatum["grondslag"]
    oordeel = begrippen["arrangement_toereikend"]
    assert (oordeel["soort"], oordeel["waardesoort"]) == ("oordeel", "ja_nee")
    assert {rol["naam"] for rol in oordeel["antwoord_door"]} == {"deskundige", "commissie"}
    assert "beroep" in {veld["naam"] for veld in begrippen["deskundigenadviezen"]["velden"]}
    assert all(begrip["vraag"].endswith("?") for begrip in begrippen.values())


def test_de_gezondheid_noemt_de_regels_van_vandaag(klant: TestClient) -> None:
    inhoud = klant.get("/gezondheid").json()
    assert inhoud["gezond"] is True
    assert set(inhoud["regelpakketten"]) == {"po2001", "po2101"}
    assert all(len(waarde) == 64 for waarde in inhoud["regelpakketten"].values())


def test_zonder_database_is_de_dienst_niet_gezond(klant: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.opslag.Adviesopslag.bereikbaar", lambda _: False)
    assert klant.get("/gezondheid").status_code == 503


def test_elke_operatie_heeft_een_voorbeeld(openapi: dict[str, Any]) -> None:
    """Van wat u stuurt, van wat u terugkrijgt, of als er geen van beide is van wat er in het adres staat."""
    vormen = openapi["components"]["schemas"]

    def met_voorbeeld(deel: Any) -> bool:
        """Staat er een voorbeeld in, of in het model waarnaar verwezen wordt?"""
        tekst = json.dumps(deel)
        verwezen = re.findall(r"#/components/schemas/(\w+)", tekst)
        return '"example' in tekst + json.dumps([vormen[naam] for naam in verwezen])

    zonder = []
    for pad, per in openapi["paths"].items():
        for methode, operatie in per.items():
            inhoud = [antwoord["content"] for code, antwoord in operatie["responses"].items() if code[0] == "2" and "content" in antwoord]
            gezien = [*inhoud, operatie.get("requestBody")] if inhoud else operatie["parameters"]
            # Een pdf is niet op te schrijven; daar is het nummer in het adres het voorbeeld.
            if not met_voorbeeld(operatie["parameters"] if any("application/pdf" in vorm for vorm in inhoud) else gezien):
                zonder.append(f"{methode} {pad}")
    assert zonder == []


def test_elk_voorbeeld_van_een_antwoord_past_bij_zijn_model_en_noemt_elk_veld() -> None:
    for model, voorbeeld in ANTWOORDEN.items():
        assert set(model.model_validate(voorbeeld).model_dump(mode="json")) - {"bestanden"} == set(voorbeeld), model


def test_de_beschrijving_zegt_waar_wachten_en_te_lang_sturen_kan(klant: TestClient) -> None:
    for pad in klant.get("/openapi.json").json()["paths"].values():
        for handeling in pad.values():
            antwoorden = handeling["responses"]
            if handeling["security"]:
                assert {"Retry-After", "RateLimit", "RateLimit-Policy"} <= antwoorden["429"]["headers"].keys()
            assert ("429" in antwoorden) is bool(handeling["security"])
            assert ("408" in antwoorden) is ("requestBody" in handeling)
            assert all(
                "Retry-After" not in deel["headers"] for status, deel in antwoorden.items() if status in ("200", "201", "401", "403")
            )
