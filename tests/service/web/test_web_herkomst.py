"""De herkomst van gegevens over de API: bewaard, in het bewijs, in de tekst, en bij het aanvullen."""

from typing import Any

from starlette.testclient import TestClient

from engine import Dossier
from engine.zaak.dossier import lees_dossier
from service.web.aanvullen import _herkomst
from tests.service.web.test_web_versies import vernieuw


def test_de_herkomst_wordt_bewaard_en_staat_in_de_tekst_voor_de_commissie(klant: TestClient, dossier_met_herkomst: dict[str, Any]) -> None:
    gemaakt = klant.post("/adviezen", json=dossier_met_herkomst)
    assert gemaakt.status_code == 201, gemaakt.text
    assert gemaakt.json()["advies"]["herkomst"] == dossier_met_herkomst["herkomst"]
    tekst = klant.get(f"/adviezen/{gemaakt.json()['id']}/uitleg?lezer=commissie&vorm=markdown").text
    assert "Volgens de school die aanvraagt, 16 oktober 2026, uit het aanvraagformulier: Aanvrager: " in tekst
    assert "Van deze gegevens noemt het dossier geen dag en geen stuk." in tekst
    assert "Volgens" not in klant.get(f"/adviezen/{gemaakt.json()['id']}/uitleg?lezer=ouder&vorm=markdown").text


def test_een_gegeven_dat_verandert_verliest_zijn_herkomst(klant: TestClient, dossier_met_herkomst: dict[str, Any]) -> None:
    eerste = klant.post("/adviezen", json=dossier_met_herkomst)
    nieuw = {"door": "ouders", "op": "2026-11-20"}
    veranderd = vernieuw(
        klant,
        eerste,
        {"standpunt_ouders": "oneens", "leerling_gehoord": False},
        herkomst={"standpunt_ouders": nieuw},
        peildatum=dossier_met_herkomst["peildatum"],
    )
    assert veranderd.status_code == 201, veranderd.text
    herkomst = veranderd.json()["advies"]["herkomst"]
    assert herkomst["standpunt_ouders"] == nieuw
    assert "leerling_gehoord" not in herkomst
    assert herkomst["aanvrager"] == dossier_met_herkomst["herkomst"]["aanvrager"]


def test_wie_hetzelfde_gegeven_nog_eens_stuurt_houdt_de_herkomst() -> None:
    def dossier(waarde: str, herkomst: str) -> Dossier:
        return lees_dossier(f'{{"gegevens": {{"a": {waarde}, "b": 1}}, "herkomst": {{{herkomst}}}}}')

    assert _herkomst(dossier("true", '"a": {}'), dossier("true", "")) == {"a": {}}
    assert _herkomst(dossier("true", '"a": {}'), dossier("false", "")) == {}


def test_een_verkeerde_herkomst_is_een_fout_met_haar_plek(klant: TestClient, dossier_met_herkomst: dict[str, Any]) -> None:
    dossier_met_herkomst["herkomst"]["aanvrager"] = {"door": "ouders", "op": "2026-11-25", "uit": "aanvraagformulie"}
    antwoord = klant.post("/vragen", json=dossier_met_herkomst)
    assert antwoord.status_code == 400
    fouten = {fout["plaats"]: (fout["code"], fout.get("bedoeld")) for fout in antwoord.json()["fouten"]}
    assert {plek: code for plek, (code, _) in fouten.items()} == {
        "herkomst.aanvrager.door": "I038",
        "herkomst.aanvrager.op": "I058",
        "herkomst.aanvrager.uit": "I039",
    }
    assert fouten["herkomst.aanvrager.uit"][1] == "aanvraagformulier"


def test_een_formulier_vindt_de_soorten_stukken_bij_de_begrippen(klant: TestClient) -> None:
    stukken = {stuk["naam"]: stuk["titel"] for stuk in klant.get("/begrippen").json()["stukken"]}
    assert stukken["ontwikkelingsperspectief"] == "het ontwikkelingsperspectief"
