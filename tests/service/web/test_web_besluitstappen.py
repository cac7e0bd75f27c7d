"""Welke stap na welke kan, welke een reden vraagt, en wanneer er over een zaak een nieuw besluit kan: uitgeschreven, los van de code."""

import json
from itertools import pairwise
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import InvoerFouten
from service.besluiten import STAPPEN, Besluitstatus, lees_stap
from service.brieven.besluit import LANGSTE_TEKST
from service.opslag import Adviesopslag
from service.opslag.volggraad import volggraad
from service.wie import OPDRACHTREGEL
from tests.service.web.test_web_besluiten import Json, advies, besluit, maak, stap

__all__ = ["advies", "besluit"]
KAN = {
    "concept": {"definitief", "ingetrokken"},
    "definitief": {"bekendgemaakt", "ingetrokken"},
    "bekendgemaakt": {"in_bezwaar", "ingetrokken"},
    "in_bezwaar": {"gehandhaafd", "herroepen", "ingetrokken"},
    "gehandhaafd": {"ingetrokken"},
    "herroepen": set(),
    "ingetrokken": set(),
}
VRAAGT_REDEN = {"gehandhaafd", "herroepen", "ingetrokken"}
LOOPT = ("definitief", "bekendgemaakt", "in_bezwaar", "gehandhaafd")


def test_na_elke_status_kan_precies_wat_hier_staat() -> None:
    """Geen bezwaar voor de bekendmaking (Awb 3:40), en herroepen alleen na bezwaar (Awb 7:11)."""
    assert {str(van): {str(naar) for naar in stappen} for van, stappen in STAPPEN.items()} == KAN


@pytest.mark.parametrize("naar", KAN)
@pytest.mark.parametrize("reden", ["", "  \n "])
def test_wie_een_besluit_handhaaft_herroept_of_intrekt_zegt_waarom(naar: str, reden: str) -> None:
    tekst = json.dumps({"naar": naar, "reden": reden})
    if naar in VRAAGT_REDEN:
        with pytest.raises(InvoerFouten) as fout:
            lees_stap(tekst)
        assert [(deel.code, deel.plaats) for deel in fout.value.fouten] == [("B020", "reden")]
    else:
        assert lees_stap(tekst).naar == Besluitstatus(naar)


@pytest.mark.parametrize("reden", ["x" * (LANGSTE_TEKST + 1), "Het\x07bezwaar", None, 1])
def test_een_reden_is_leesbare_tekst_van_een_gewone_lengte(reden: Any) -> None:
    assert lees_stap(json.dumps({"naar": "ingetrokken", "reden": "x" * LANGSTE_TEKST})).reden
    with pytest.raises(InvoerFouten) as fout:
        lees_stap(json.dumps({"naar": "ingetrokken", "reden": reden}))
    assert [(deel.code, deel.plaats) for deel in fout.value.fouten] == [("B007", "reden")]


def test_zolang_een_besluit_loopt_komt_er_geen_tweede(klant: TestClient, advies: str, besluit: Json) -> None:
    huidig = maak(klant, advies, besluit)
    for van, naar in pairwise(LOOPT):
        assert huidig.json()["status"] == van
        assert maak(klant, advies, besluit).status_code == 409, van
        huidig = stap(klant, huidig, naar, "Het bezwaar is ongegrond." if naar in VRAAGT_REDEN else "")
        assert huidig.status_code == 201, huidig.text
    assert maak(klant, advies, besluit).status_code == 409
    assert stap(klant, huidig, "ingetrokken", "De leerling is verhuisd.").status_code == 201
    assert maak(klant, advies, besluit).status_code == 201


@pytest.mark.parametrize("concept", [True, False])
def test_na_intrekken_kan_er_meteen_een_nieuw_besluit(klant: TestClient, advies: str, besluit: Json, concept: bool) -> None:
    eerste = maak(klant, advies, {**besluit, "concept": concept})
    assert maak(klant, advies, besluit).status_code == 409
    assert stap(klant, eerste, "ingetrokken", "Er stond een fout in.").status_code == 201
    assert maak(klant, advies, besluit).status_code == 201


def test_een_ingetrokken_besluit_telt_niet_mee_in_de_volggraad_en_een_gehandhaafd_wel(
    klant: TestClient, advies: str, besluit: Json, opslag: Adviesopslag
) -> None:
    def geheel() -> int:
        return volggraad(opslag.database, OPDRACHTREGEL, "po2001")[0].aantal

    huidig = maak(klant, advies, besluit)
    for naar in LOOPT[1:]:
        huidig = stap(klant, huidig, naar, "Het bezwaar is ongegrond." if naar in VRAAGT_REDEN else "")
        assert geheel() == 1, naar
    stap(klant, huidig, "ingetrokken", "De leerling is verhuisd.")
    assert geheel() == 0


def test_de_volggraad_telt_ook_de_regels_waar_niet_aan_voldaan_is(klant: TestClient, dossier: Json, besluit: Json) -> None:
    gemaakt = klant.post("/adviezen", json=dossier).json()
    maak(klant, gemaakt["id"], besluit)
    regels = {regel["regel"] for regel in klant.get("/volggraad", params={"samenwerkingsverband": "po2001"}).json()["regels"]}
    per_verdict: dict[str, set[str]] = {}
    for criterium in gemaakt["advies"]["criteria"]:
        per_verdict.setdefault(criterium["verdict"], set()).add(criterium["naam"])
    assert per_verdict["niet_voldaan"]
    assert per_verdict["voldaan"] | per_verdict["niet_voldaan"] <= regels
    assert not regels & per_verdict["niet_van_toepassing"]


def test_een_concept_over_een_leeg_dossier_mag_en_wordt_niet_definitief(klant: TestClient) -> None:
    dossier = {"zaak": "leeg", "samenwerkingsverband": "po2001", "gegevens": {}}
    nummer = str(klant.post("/adviezen", json=dossier).json()["id"])
    concept = maak(klant, nummer, {"soort": "toewijzing", "concept": True, "zaak": "leeg", "voorziening": "sbo"})
    assert concept.status_code == 201, concept.text
    assert {"B020", "B030", "B031"} <= {fout["code"] for fout in concept.json()["nog_nodig"]}
    assert {"B020", "B030", "B031"} <= {fout["code"] for fout in stap(klant, concept, "definitief").json()["fouten"]}


@pytest.mark.parametrize(("gegevens", "zonder_feiten"), [({"fase": "aanvraag"}, True), ({"aanvrager": "school_van_inschrijving"}, False)])
def test_waar_de_aanvraag_staat_is_geen_feit_om_op_te_besluiten(klant: TestClient, gegevens: Json, zonder_feiten: bool) -> None:
    """De dienst vult de fase zelf in; daardoor leek een leeg dossier feiten te hebben."""
    dossier = {"zaak": "leeg", "samenwerkingsverband": "po2001", "gegevens": gegevens}
    nummer = str(klant.post("/adviezen", json=dossier).json()["id"])
    concept = maak(klant, nummer, {"soort": "toewijzing", "concept": True, "zaak": "leeg", "voorziening": "sbo"})
    assert ("B030" in {fout["code"] for fout in concept.json()["nog_nodig"]}) is zonder_feiten


def test_een_concept_mag_nog_zonder_de_kern_van_elk_deskundigenadvies(klant: TestClient, advies: str, besluit: Json) -> None:
    concept = maak(klant, advies, {**besluit, "concept": True, "kern_adviezen": []})
    assert concept.status_code == 201, concept.text
    assert {fout["code"] for fout in concept.json()["nog_nodig"]} == {"B032"}
    assert stap(klant, concept, "definitief").status_code == 409


def test_wie_weigert_wat_een_deskundige_adviseert_zegt_waarom_voor_het_definitief_wordt(
    klant: TestClient, advies: str, besluit: Json
) -> None:
    afwijzing = {**besluit, "soort": "afwijzing", "categorie": "", "begindatum": None, "einddatum": None, "volgnummer": "", "concept": True}
    concept = maak(klant, advies, {**afwijzing, "reden_afwijking_deskundige": ""})
    assert concept.status_code == 201, concept.text
    assert "B035" in {fout["code"] for fout in concept.json()["nog_nodig"]}
    assert "B035" in {fout["code"] for fout in stap(klant, concept, "definitief").json()["fouten"]}
