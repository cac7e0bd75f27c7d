"""Een zaak groeit: elke versie blijft, twee mensen overschrijven elkaar niet, en een herhaald verzoek gebeurt één keer."""

import json
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.dossiertekst import schrijf_exact
from service.opslag import open_database
from tests.service.web.test_web_draaiend import dienst

Dossier = dict[str, Any]


def vernieuw(klant: TestClient, vorig: Any, gegevens: Dossier, **meer: Any) -> Any:
    koppen = {"If-Match": vorig.headers["etag"], **meer.pop("koppen", {})}
    return klant.post(f"/adviezen/{vorig.json()['id']}/versies", json={"gegevens": gegevens, **meer}, headers=koppen)


def test_meer_gegevens_geven_een_nieuwe_versie_en_de_oude_blijft(klant: TestClient, dossier: Dossier) -> None:
    gevraagd = dossier["gegevens"].pop("gevraagde_voorziening")
    open_ = klant.post("/adviezen", json=dossier)
    vast = vernieuw(klant, open_, {"gevraagde_voorziening": gevraagd}, peildatum=dossier["peildatum"])
    assert vast.status_code == 201, vast.text
    assert (open_.json()["advies"]["uitkomst"]["stand"], vast.json()["advies"]["uitkomst"]["naam"]) == ("open", "toelaatbaar_sbo")
    assert (vast.json()["versie"], vast.json()["vorige"], vast.json()["zaak"]) == (2, open_.json()["id"], "voorbeeld-sbo")
    oud = klant.get(f"/adviezen/{open_.json()['id']}").json()
    assert oud == {**open_.json(), "opvolger": vast.json()["id"]}


def test_bij_het_aanvullen_blijft_elk_getal_zoals_het_er_stond() -> None:
    tekst = '{"a": 12.50, "b": [1, true, null, "é \\" 1.5"], "c": {"d": 0.10}}'
    assert schrijf_exact(json.loads(tekst, parse_float=Decimal)) == tekst


def test_wie_een_oude_versie_las_overschrijft_niets(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    assert vernieuw(klant, eerste, {}).status_code == 201
    te_laat = vernieuw(klant, eerste, {"gevraagde_voorziening": "so"})
    assert te_laat.status_code == 412
    zonder = klant.post(f"/adviezen/{eerste.json()['id']}/versies", json={"gegevens": {}})
    assert (zonder.status_code, zonder.json()["detail"]) == (428, "Stuur in If-Match de ETag mee van wat u las.")


@pytest.mark.parametrize(
    ("meer", "wijzer"),
    [
        ({"zaak": "andere"}, "/zaak"),
        ({"samenwerkingsverband": "po2101"}, "/samenwerkingsverband"),
        ({"peildatum": "gisteren"}, "/peildatum"),
    ],
)
def test_een_versie_hoort_bij_dezelfde_zaak(klant: TestClient, dossier: Dossier, meer: Dossier, wijzer: str) -> None:
    antwoord = vernieuw(klant, klant.post("/adviezen", json=dossier), {}, **meer)
    assert antwoord.status_code == 400
    assert wijzer in [fout["wijzer"] for fout in antwoord.json()["fouten"]]


def test_alle_fouten_van_een_aanvulling_staan_er_tegelijk(klant: TestClient, dossier: Dossier) -> None:
    mis = {"fase": "nergens", "geboortedatum": "gisteren", "onbekend_gegeven": 1}
    antwoord = vernieuw(klant, klant.post("/adviezen", json=dossier), mis, zaak="andere", peildatum="2026-13-01")
    assert antwoord.status_code == 400
    wijzers = [fout["wijzer"] for fout in antwoord.json()["fouten"]]
    assert {"/zaak", "/peildatum", *(f"/gegevens/{naam}" for naam in mis)} <= set(wijzers)
    assert len(wijzers) == len(set(wijzers))


def test_een_advies_heeft_een_andere_etag_als_het_een_opvolger_krijgt(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    assert klant.get(f"/adviezen/{eerste.json()['id']}").headers["etag"] == eerste.headers["etag"]
    vernieuw(klant, eerste, {})
    assert klant.get(f"/adviezen/{eerste.json()['id']}").headers["etag"] != eerste.headers["etag"]


def test_dezelfde_sleutel_en_hetzelfde_dossier_geven_hetzelfde_antwoord(klant: TestClient, dossier: Dossier) -> None:
    koppen = {"Idempotency-Key": '"aanvraag-0001"'}
    eerste, tweede = (klant.post("/adviezen", json=dossier, headers=koppen) for _ in range(2))
    assert (eerste.status_code, eerste.content, eerste.headers["location"]) == (201, tweede.content, tweede.headers["location"])
    anders = klant.post("/adviezen", json={**dossier, "zaak": "andere"}, headers=koppen)
    assert (anders.status_code, anders.json()["title"]) == (409, "Dit past niet bij hoe het nu is")
    assert klant.post("/adviezen", json=dossier, headers={"Idempotency-Key": "aanvraag-0002"}).json()["id"] != eerste.json()["id"]


def test_ook_een_herhaalde_versie_geeft_hetzelfde_antwoord_al_is_de_etag_oud(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    keer = [vernieuw(klant, eerste, {}, koppen={"Idempotency-Key": "versie-00001"}) for _ in range(2)]
    assert (keer[0].status_code, keer[0].content) == (201, keer[1].content)


@pytest.mark.parametrize("sleutel", ["kort", "x" * 129, "met spatie erin", "123456782"])
def test_een_sleutel_die_geen_sleutel_is_wordt_geweigerd(klant: TestClient, dossier: Dossier, sleutel: str) -> None:
    assert klant.post("/adviezen", json=dossier, headers={"Idempotency-Key": sleutel}).status_code == 400


def test_twee_sleutels_in_een_verzoek_worden_geweigerd_en_niet_stil_gekozen(klant: TestClient, dossier: Dossier) -> None:
    antwoord = klant.post("/adviezen", json=dossier, headers=[("Idempotency-Key", "aanvraag-0001"), ("Idempotency-Key", "aanvraag-0002")])
    assert (antwoord.status_code, antwoord.json()["detail"]) == (400, "De kop Idempotency-Key staat er twee keer.")


def test_aanvullen_met_antwoorden_die_te_diep_gaan_geeft_een_fout_en_geen_storing(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    diep = '{"gegevens": {"interventies": ' + "[" * 450 + "]" * 450 + "}}"
    koppen = {"If-Match": eerste.headers["etag"], "content-type": "application/json"}
    antwoord = klant.post(f"/adviezen/{eerste.json()['id']}/versies", content=diep, headers=koppen)
    assert (antwoord.status_code, antwoord.json()["fouten"][0]["code"]) == (400, "I006")


def test_acht_bellers_met_dezelfde_sleutel_krijgen_samen_een_advies(tmp_path: Path, dossier: Dossier) -> None:
    bestand = tmp_path / "adviezen.db"
    with dienst(bestand, werkers=2) as (klant, _):

        def stuur(_: int) -> tuple[int, bytes]:
            antwoord = klant.post("/adviezen", json=dossier, headers={"Idempotency-Key": "tegelijk-0001"})
            return antwoord.status_code, antwoord.content

        with ThreadPoolExecutor(8) as draden:
            antwoorden = set(draden.map(stuur, range(8)))
        assert len(antwoorden) == 1
        assert next(iter(antwoorden))[0] == 201
        assert len(klant.get("/adviezen").json()["adviezen"]) == 1
    database = open_database(f"sqlite:///{bestand}")
    assert controleer(database) == ()
    database.dispose()
