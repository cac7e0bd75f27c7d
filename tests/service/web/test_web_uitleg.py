"""De uitleg van een bewaard advies, ook als de regels intussen veranderd zijn."""

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import GeschrevenAdvies, beoordeel, lees_dossier, lees_gegevens, lees_regelteksten
from engine.uitleg import als_gegevens, document
from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, lees_regelkast, stel_dienst_samen
from tests.gedeeld import echte_regels
from tests.service.web.conftest import NU, WORTEL

Dossier = dict[str, Any]


@pytest.fixture
def pad(klant: TestClient, dossier: Dossier) -> str:
    return str(klant.post("/adviezen", json=dossier).headers["location"]).removeprefix("/v1") + "/uitleg"


@pytest.mark.parametrize("lezer", ["ouder", "commissie", "toezicht"])
def test_de_uitleg_is_die_van_de_motor(klant: TestClient, pad: str, dossier: Dossier, lezer: str) -> None:
    gelezen = lees_dossier(json.dumps(dossier))
    assert gelezen.peildatum is not None
    pakket = echte_regels().pakket("po2001", gelezen.peildatum)
    advies = beoordeel(pakket, lees_gegevens(pakket, gelezen.gegevens, gelezen.peildatum, gelezen.herkomst), gelezen.peildatum)
    antwoord = klant.get(pad, params={"lezer": lezer})
    assert antwoord.status_code == 200
    assert antwoord.json()["blokken"] == als_gegevens(document(advies, lezer))


def test_zonder_lezer_is_de_uitleg_voor_de_ouder(klant: TestClient, pad: str) -> None:
    assert klant.get(pad).json()["lezer"] == "ouder"


def test_als_pagina_mag_er_niets_van_elders_en_geen_script(klant: TestClient, pad: str) -> None:
    antwoord = klant.get(pad, params={"vorm": "html"})
    assert antwoord.headers["content-type"] == "text/html; charset=utf-8"
    assert "default-src 'none'" in antwoord.headers["content-security-policy"]
    assert "<script" not in antwoord.text
    assert '<html lang="nl">' in antwoord.text


def test_markdown_kan_ook(klant: TestClient, pad: str) -> None:
    antwoord = klant.get(pad, params={"vorm": "markdown"})
    assert antwoord.headers["content-type"] == "text/markdown; charset=utf-8"
    assert antwoord.text.startswith("# Advies: ")


@pytest.mark.parametrize("fout", [{"lezer": "buurman"}, {"vorm": "pdf"}])
def test_een_lezer_of_vorm_die_er_niet_is_klopt_niet(klant: TestClient, pad: str, fout: dict[str, str]) -> None:
    antwoord = klant.get(pad, params=fout)
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"][0]["plaats"] in fout


def test_een_oud_advies_wordt_uitgelegd_met_de_regels_van_toen(klant: TestClient, pad: str, opslag: Adviesopslag, tmp_path: Path) -> None:
    toen = klant.get(pad, params={"lezer": "commissie"}).json()
    nieuw = Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))
    bestand = nieuw / "landelijk/deskundigen.yaml"
    bestand.write_text(
        bestand.read_text(encoding="utf-8").replace("Er zijn minstens twee adviezen van deskundigen", "Anders", 1), encoding="utf-8"
    )
    kern = Kern(lees_regelkast(nieuw, NU.date()), opslag, lambda: NU)
    with TestClient(stel_dienst_samen(kern, zonder_sleutel=True), base_url="http://thuisnabij/v1") as later:
        assert later.get(pad, params={"lezer": "commissie"}).json() == toen


def test_een_advies_van_voor_de_vaste_zinnen_wordt_uitgelegd_met_de_zinnen_van_nu(
    klant: TestClient, opslag: Adviesopslag, dossier: Dossier
) -> None:
    map_ = WORTEL / "rules"
    alle = {bestand.relative_to(map_).as_posix(): bestand.read_text(encoding="utf-8") for bestand in map_.rglob("*.yaml")}
    later = ("begrippen/teksten.yaml", "begrippen/besluitvelden.yaml", "landelijk/brieven/")
    vroeger = {naam: re.sub(r"\n    kent_toe: .*", "", inhoud) for naam, inhoud in alle.items() if not naam.startswith(later)}
    kern = Kern(Regelkast(lees_regelteksten(vroeger), NU.date()), opslag, lambda: NU)
    with TestClient(stel_dienst_samen(kern, zonder_sleutel=True), base_url="http://thuisnabij/v1") as toen:
        pad_ = str(toen.post("/adviezen", json=dossier).headers["location"]).removeprefix("/v1") + "/uitleg"
    antwoord = klant.get(pad_, params={"lezer": "commissie", "vorm": "markdown"})
    assert antwoord.status_code == 200
    assert "## Waarom geen andere uitkomst" in antwoord.text


def test_een_advies_dat_niet_meer_te_herhalen_is_wordt_niet_uitgelegd(klant: TestClient, pad: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.web.kern.geschreven_advies", lambda advies: GeschrevenAdvies(b"{}", ""))
    antwoord = klant.get(pad)
    assert antwoord.status_code == 500
    assert "niet meer te herhalen" in antwoord.json()["detail"]
