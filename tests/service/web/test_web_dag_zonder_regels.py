"""Een dag zonder regels (P040): de fout wijst naar waar de beller die dag opschreef, langs elke weg waarlangs een dag binnenkomt."""

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import InvoerFouten
from service.inlezen import lees_zaak
from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, formulieren, stel_dienst_samen
from service.web.problemen import Probleem, invoerprobleem
from tests.service.brieven.hulp import dossierpad, ruw
from tests.service.cli.opdrachtregel import SBO, thuisnabij
from tests.service.web.conftest import NU
from tests.service.web.test_web_formulieren import inzending

Json = dict[str, Any]
TOEN = "1950-01-01"
ZIN = "Op deze dag gelden er geen volledige regels."
OP_DEZE_DAG = {"code": "P040", "zin": ZIN, "plaats": "peildatum", "wijzer": "/peildatum"}
VANDAAG = {"code": "P040", "zin": "Vandaag gelden er geen volledige regels. Vraag de beheerder om hulp.", "plaats": "", "wijzer": ""}


@pytest.fixture
def toen(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[TestClient]:
    """De dienst op een dag waarop er nog geen regels golden."""
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: datetime(1950, 1, 1, 12, tzinfo=NU.tzinfo)), zonder_sleutel=True)
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield klant


def dossier(**meer: str) -> Json:
    return {"zaak": "zaak-1", "samenwerkingsverband": "po2001", "gegevens": {"aanvrager": "school_van_inschrijving"}, **meer}


@pytest.mark.parametrize("pad", ["/adviezen", "/vragen", "/vragen?vorm=plat"])
def test_in_een_dossier_is_het_de_peildatum(klant: TestClient, toen: TestClient, pad: str) -> None:
    for antwoord in (klant.post(pad, json=dossier(peildatum=TOEN)), toen.post(pad, json=dossier())):
        assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [OP_DEZE_DAG])


def test_de_peildatum_staat_er_met_elke_andere_fout_bij(klant: TestClient) -> None:
    antwoord = klant.post("/adviezen", json={**dossier(peildatum=TOEN), "samenwerkingsverband": "p02001", "gegevens": {"x": 1}})
    assert [(fout["code"], fout["wijzer"]) for fout in antwoord.json()["fouten"]][-1] == ("P042", "/samenwerkingsverband")
    assert {fout["code"] for fout in antwoord.json()["fouten"]} == {"P040", "P042"}


def test_in_een_reeks_is_het_de_peildatum_van_die_regel(klant: TestClient) -> None:
    regels = "\n".join(json.dumps(deel) for deel in (dossier(), dossier(peildatum=TOEN)))
    antwoord = klant.post("/adviesreeksen", content=regels, headers={"content-type": "application/x-ndjson"})
    goed, fout, *_ = (json.loads(regel) for regel in antwoord.text.splitlines())
    assert (goed["status"], fout["status"], fout["probleem"]["fouten"]) == (200, 400, [OP_DEZE_DAG])


def test_bij_een_nieuwe_versie_is_het_de_peildatum_daarvan(klant: TestClient, toen: TestClient) -> None:
    eerste = klant.post("/adviezen", json=dossier())
    plek, kop = f"/adviezen/{eerste.json()['id']}/versies", {"If-Match": eerste.headers["etag"]}
    for antwoord in (
        klant.post(plek, json={"gegevens": {}, "peildatum": TOEN}, headers=kop),
        toen.post(plek, json={"gegevens": {}}, headers=kop),
    ):
        assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [OP_DEZE_DAG])


def test_achter_het_vraagteken_is_het_de_sleutel_met_die_naam(klant: TestClient, toen: TestClient) -> None:
    for antwoord in (klant.get("/intakeschema", params={"peildatum": TOEN}), toen.get("/intakeschema")):
        assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [OP_DEZE_DAG])


@pytest.mark.parametrize(
    "pad",
    [
        "/begrippen",
        "/engine-rest/decision-definition",
        "/engine-rest/decision-definition/key/x",
        "/engine-rest/decision-definition/key/x/xml",
    ],
)
def test_wie_geen_dag_kan_kiezen_krijgt_geen_veld_te_zien_dat_er_niet_is(toen: TestClient, pad: str) -> None:
    antwoord = toen.get(pad)
    assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [VANDAAG])


def test_een_formulier_kiest_geen_dag(toen: TestClient) -> None:
    antwoord = toen.post("/formulierinzendingen", json=inzending({"aanvrager": "school_van_inschrijving"}))
    assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [VANDAAG])


def test_ook_als_pas_met_de_antwoorden_blijkt_dat_er_geen_regels_zijn_wijst_een_inzending_nergens_heen(
    klant: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Welke versie van de regels beslist, hangt soms af van een antwoord."""

    async def geen_regels(kern: Kern, *_: Any) -> None:
        raise _probleem(kern)

    monkeypatch.setattr(formulieren, "beoordeel_en_bewaar", geen_regels)
    antwoord = klant.post("/formulierinzendingen", json=inzending({"aanvrager": "school_van_inschrijving"}))
    assert (antwoord.status_code, antwoord.json()["fouten"]) == (400, [{**OP_DEZE_DAG, "plaats": "", "wijzer": ""}])


def _probleem(kern: Kern) -> Probleem:
    try:
        lees_zaak(json.dumps(dossier(peildatum=TOEN)), kern.regels_voor, NU.date())
    except InvoerFouten as fouten:
        return invoerprobleem(fouten)
    raise AssertionError("er zijn regels")


@pytest.mark.parametrize("opdracht", [("beoordeel",), ("vragen",), ("documentatie", "scenario")])
def test_op_de_opdrachtregel_is_het_de_optie_of_het_dossier(opdracht: tuple[str, ...], tmp_path: Any) -> None:
    met_optie = thuisnabij(*opdracht, str(SBO), "--peildatum", "1950-01-01")
    assert (met_optie.returncode, met_optie.stderr) == (2, f"--peildatum P040 {ZIN}\n")
    (tmp_path / "oud.json").write_text(json.dumps(dossier(peildatum=TOEN)), encoding="utf-8")
    in_dossier = thuisnabij(*opdracht, str(tmp_path / "oud.json"))
    assert (in_dossier.returncode, in_dossier.stderr) == (2, f"peildatum P040 {ZIN}\n")


def test_bij_een_brief_is_het_de_dagtekening(tmp_path: Any) -> None:
    (tmp_path / "besluit.json").write_text(json.dumps({**ruw("toewijzing-sbo"), "dagtekening": TOEN}), encoding="utf-8")
    klaar = thuisnabij("brief", str(dossierpad("toewijzing-sbo")), str(tmp_path / "besluit.json"), "--uit", str(tmp_path / "b.pdf"))
    assert (klaar.returncode, klaar.stderr) == (2, f"dagtekening P040 {ZIN}\n")
