"""Een dossier insturen, het advies bewaren en het onveranderd teruglezen."""

import json
import logging
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from starlette.testclient import TestClient

from engine import als_json, beoordeel, lees_gegevens, lees_regels
from service.opslag import Adviesopslag, OpslagFout
from tests.service.web.conftest import AANROEP

Dossier = dict[str, Any]
REGELS = Path(__file__).parents[3] / "rules"


def test_een_dossier_geeft_een_bewaard_advies(klant: TestClient, dossier: Dossier) -> None:
    antwoord = klant.post("/adviezen", json=dossier)
    assert antwoord.status_code == 201
    inhoud = antwoord.json()
    assert inhoud["advies"]["uitkomst"]["naam"] == "toelaatbaar_sbo"
    assert inhoud["zaak"] == "voorbeeld-sbo"
    assert inhoud["aangemaakt_op"] == "2026-11-24T22:30:00.000000Z"
    assert antwoord.headers["location"] == f"/v1/adviezen/{UUID(inhoud['id'])}"


def test_het_bewaarde_advies_is_wat_de_motor_zegt(klant: TestClient, dossier: Dossier, opslag: Adviesopslag) -> None:
    nummer = UUID(klant.post("/adviezen", json=dossier).json()["id"])
    dag = date.fromisoformat(dossier["peildatum"])
    pakket = lees_regels(REGELS).pakket("po2001", dag)
    rij = opslag.lees(AANROEP, nummer, "test")
    assert rij is not None
    assert rij.advies.decode() == als_json(beoordeel(pakket, lees_gegevens(pakket, dossier["gegevens"], dag), dag))
    assert rij.pakkethash == pakket.hash
    assert json.loads(rij.invoer) == dossier


def test_teruglezen_geeft_hetzelfde_als_insturen(klant: TestClient, dossier: Dossier) -> None:
    gemaakt = klant.post("/adviezen", json=dossier)
    gelezen = klant.get(f"/adviezen/{gemaakt.json()['id']}")
    assert gelezen.status_code == 200
    assert gelezen.content == gemaakt.content


def test_een_half_dossier_geeft_een_open_advies_met_vragen(klant: TestClient, dossier: Dossier) -> None:
    del dossier["gegevens"]["gevraagde_voorziening"]
    advies = klant.post("/adviezen", json=dossier).json()["advies"]
    assert advies["uitkomst"]["stand"] == "open"
    vraag = next(vraag for vraag in advies["vragen"] if vraag["begrip"] == "gevraagde_voorziening")
    assert [rol["naam"] for rol in vraag["antwoord_door"]] == ["school"]
    assert vraag["waarom"]["criteria"]


def test_zonder_peildatum_geldt_vandaag_in_nederland(klant: TestClient, dossier: Dossier) -> None:
    del dossier["peildatum"]
    assert klant.post("/adviezen", json=dossier).json()["advies"]["peildatum"] == "2026-11-24"


def test_een_onbekend_nummer_is_niet_te_vinden(klant: TestClient) -> None:
    antwoord = klant.get("/adviezen/7d1f9a52-6b0a-4f3d-9f0e-7f2b9a1c0d11")
    assert antwoord.status_code == 404
    assert antwoord.json()["detail"] == "Er is geen advies met dit nummer."


def test_een_nummer_dat_geen_uuid_is_klopt_niet(klant: TestClient) -> None:
    assert klant.get("/adviezen/12").status_code == 400


def test_lukt_het_bewaren_niet_dan_komt_er_geen_advies_en_staat_het_dossier_nergens(
    klant: TestClient, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def weiger(*_: object) -> None:
        raise OpslagFout("Het advies is niet bewaard (OperationalError).")

    monkeypatch.setattr(Adviesopslag, "maak_en_bewaar", weiger)
    antwoord = klant.post("/adviezen", json=dossier)
    assert antwoord.status_code == 503
    assert "advies" not in antwoord.json()
    assert [regel.getMessage() for regel in caplog.records if regel.name == "thuisnabij"] == [
        "Het advies is niet bewaard (OperationalError)."
    ]


def test_bij_een_storing_zegt_het_antwoord_niets_over_de_zaak(klant: TestClient, dossier: Dossier, monkeypatch: pytest.MonkeyPatch) -> None:
    def stuk(*_: object) -> None:
        raise RuntimeError("2018-05-14")

    monkeypatch.setattr("service.inlezen.beoordeel", stuk)
    antwoord = klant.post("/adviezen", json=dossier)
    assert antwoord.status_code == 500
    assert antwoord.headers["content-type"] == "application/problem+json"
    assert "2018-05-14" not in antwoord.text
    assert antwoord.headers["api-version"]
    # De webserver sluit hierna de verbinding; een klant die dat niet weet, stuurt zijn volgende verzoek het niets in.
    assert antwoord.headers["connection"] == "close"


def test_zijn_de_lezingen_het_oneens_dan_gaat_het_naar_een_mens_en_hoort_de_beheerder_het(
    klant: TestClient, dossier: Dossier, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("engine.conclusies.verwachte_bits", lambda _: [])
    monkeypatch.setattr("engine.conclusies.verschillen", lambda *_: ("uitkomst x: de lezingen verschillen.",))
    with caplog.at_level(logging.ERROR, logger="thuisnabij"):
        advies = klant.post("/adviezen", json=dossier).json()["advies"]
    assert advies["uitkomst"]["naam"] == "voorleggen"
    assert advies["verschillen"]
    assert any("De twee lezingen verschillen" in regel.getMessage() for regel in caplog.records)
