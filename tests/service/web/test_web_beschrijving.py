"""De API zoals zij zich beschrijft, en wat er op elk antwoord staat."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.zaak.dossier import _SLEUTELS
from service.web.beschrijving import VOORBEELD
from service.web.modellen import DossierIn

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
