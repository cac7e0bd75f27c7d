"""Adviezen en termijnen op een rij: gefilterd, in een vaste volgorde, en verder waar u was."""

import base64
import hashlib
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.vorm.canoniek import canoniek
from service.audit.uitvoer import toegangsregels
from service.opslag import Adviesopslag
from tests.service.web.test_web_versies import vernieuw

Dossier = dict[str, Any]


@pytest.fixture
def zeven(klant: TestClient, dossier: Dossier) -> list[str]:
    """Zeven adviezen: vijf in Groningen, waarvan een open, en twee in Friesland."""
    nummers = [klant.post("/adviezen", json={**dossier, "zaak": f"zaak-{nummer}"}).json()["id"] for nummer in range(4)]
    nummers += [
        klant.post("/adviezen", json={**dossier, "zaak": f"zaak-{nummer}", "samenwerkingsverband": "po2101"}).json()["id"]
        for nummer in (1, 2)
    ]
    half = {**dossier, "zaak": "zaak-half", "gegevens": {"aanvrager": "school_van_inschrijving"}}
    return [*nummers, klant.post("/adviezen", json=half).json()["id"]]


def lees(klant: TestClient, **vraag: Any) -> list[dict[str, Any]]:
    antwoord = klant.get("/adviezen", params=vraag)
    assert antwoord.status_code == 200, antwoord.text
    rijen: list[dict[str, Any]] = antwoord.json()["adviezen"]
    return rijen


def test_bladzij_voor_bladzij_komt_elk_advies_een_keer(klant: TestClient, zeven: list[str]) -> None:
    gezien: list[str] = []
    vraag: dict[str, Any] = {"perBladzij": 3}
    for verder in (True, True, False):
        inhoud = klant.get("/adviezen", params=vraag).json()
        gezien += [rij["id"] for rij in inhoud["adviezen"]]
        vraag["cursor"] = inhoud["verder"]
        assert (inhoud["verder"] is not None) is verder
    assert sorted(gezien) == sorted(zeven)
    assert [rij["id"] for rij in lees(klant)] == gezien


def test_een_nieuw_advies_schuift_niets_weg_onder_wie_bladert(klant: TestClient, zeven: list[str], dossier: Dossier) -> None:
    eerste = klant.get("/adviezen", params={"perBladzij": 4}).json()
    klant.post("/adviezen", json={**dossier, "zaak": "later"})
    rest = klant.get("/adviezen", params={"perBladzij": 100, "cursor": eerste["verder"]}).json()["adviezen"]
    gezien = [rij["id"] for rij in (*eerste["adviezen"], *rest)]
    assert set(zeven) <= set(gezien)
    assert len(gezien) == len(set(gezien))


@pytest.mark.parametrize(
    ("vraag", "zaken"),
    [
        ({"samenwerkingsverband": "po2101"}, ["zaak-1", "zaak-2"]),
        ({"zaak": "zaak-1"}, ["zaak-1", "zaak-1"]),
        ({"zaak": "zaak-1", "samenwerkingsverband": "po2001"}, ["zaak-1"]),
        ({"uitkomst": "open"}, ["zaak-half"]),
        ({"uitkomst": "toelaatbaar_sbo", "samenwerkingsverband": "po2001"}, ["zaak-0", "zaak-1", "zaak-2", "zaak-3"]),
        ({"besluitrijp": "gereed", "samenwerkingsverband": "po2001"}, ["zaak-0", "zaak-1", "zaak-2", "zaak-3"]),
        ({"peildatum": "2020-01-01"}, []),
    ],
)
def test_een_filter_kiest_precies(klant: TestClient, zeven: list[str], vraag: Dossier, zaken: list[str]) -> None:
    assert sorted(rij["zaak"] for rij in lees(klant, **vraag)) == zaken


def test_alleen_de_laatste_versies(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    tweede = vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert len(lees(klant)) == 2
    assert [rij["id"] for rij in lees(klant, alleenLaatste=True)] == [tweede.json()["id"]]


@pytest.mark.parametrize("cursor", ["x", "WyJhIl0", "WyJhIiwgImIiXQ", "e30", "W10", "bnVsbA", "é", "MTI"])
def test_een_cursor_van_elders_wordt_geweigerd(klant: TestClient, zeven: list[str], cursor: str) -> None:
    for pad, vraag in (("/adviezen", {}), ("/termijnen", {"samenwerkingsverband": "po2001"})):
        antwoord = klant.get(pad, params={**vraag, "cursor": cursor})
        assert antwoord.status_code == 400, antwoord.text


@pytest.mark.parametrize("teken", ["\ud800", "\0"])
def test_een_nagemaakte_cursor_met_een_onleesbaar_teken_wordt_geweigerd(klant: TestClient, zeven: list[str], teken: str) -> None:
    cursor = base64.urlsafe_b64encode(json.dumps(["2026-11-24", zeven[0], teken]).encode()).decode().rstrip("=")
    antwoord = klant.get("/termijnen", params={"samenwerkingsverband": "po2001", "cursor": cursor})
    assert (antwoord.status_code, antwoord.json()["fouten"][0]["zin"][:12]) == (400, "Deze cursor ")


@pytest.mark.parametrize(
    "vraag",
    [
        {"perBladzij": 0},
        {"perBladzij": 101},
        {"peildatum": "gisteren"},
        {"alleenLaatste": "misschien"},
        {"samenwerkingsverband": "' OR 1=1 --"},
        {"zaak": "x\0"},
        {"peildatum": "9999-12-31"},
    ],
)
def test_een_vraag_die_niet_kan_is_400(klant: TestClient, vraag: Dossier) -> None:
    assert klant.get("/adviezen", params=vraag).status_code == 400


def test_wie_een_lijst_leest_staat_bij_elke_zaak_in_het_log(klant: TestClient, zeven: list[str], opslag: Adviesopslag) -> None:
    lees(klant)
    regels = [regel for regel in toegangsregels(opslag.database) if "adviezen_op_een_rij" in regel]
    assert len(regels) == 7
    assert "zaak-1" not in "".join(regels)


@pytest.mark.parametrize("vraag", [{}, {"vanaf": "9999-12-31"}, {"totEnMet": "0001-01-01"}, {"samenwerkingsverband": "\0"}])
def test_termijnen_vragen_om_een_verband_en_gewone_dagen(klant: TestClient, vraag: Dossier) -> None:
    gevraagd = {"samenwerkingsverband": "po2001", **vraag} if vraag else {}
    assert klant.get("/termijnen", params=gevraagd).status_code == 400


def test_termijnen_staan_op_volgorde_en_alleen_van_dit_verband(klant: TestClient, zeven: list[str]) -> None:
    vraag: dict[str, Any] = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-01", "totEnMet": "2027-12-31", "perBladzij": 3}
    gezien: list[Any] = []
    while True:
        inhoud = klant.get("/termijnen", params=vraag).json()
        gezien += inhoud["termijnen"]
        if inhoud["verder"] is None:
            break
        vraag["cursor"] = inhoud["verder"]
    assert [deel["einde"] for deel in gezien] == sorted(deel["einde"] for deel in gezien)
    assert len(gezien) == len({(deel["advies"], deel["naam"]) for deel in gezien})
    del vraag["cursor"]
    assert gezien == klant.get("/termijnen", params={**vraag, "perBladzij": 100}).json()["termijnen"]
    assert {deel["samenwerkingsverband"] for deel in gezien} == {"po2001"}
    assert {deel["zaak"] for deel in gezien if deel["naam"] == "beslissen_op_aanvraag"} == {f"zaak-{nummer}" for nummer in range(4)}


def test_een_nieuwe_versie_vervangt_de_termijnen_van_de_oude(klant: TestClient, dossier: Dossier) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    tweede = vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    vraag = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-01", "totEnMet": "2027-12-31"}
    assert {deel["advies"] for deel in klant.get("/termijnen", params=vraag).json()["termijnen"]} == {tweede.json()["id"]}


def test_de_audit_is_te_lezen_en_te_vervolgen(klant: TestClient, zeven: list[str]) -> None:
    vraag: dict[str, Any] = {"samenwerkingsverband": "po2001", "perBladzij": 3}
    eerste = klant.get("/audit", params=vraag).json()["regels"]
    tweede = klant.get("/audit", params={**vraag, "na": 3}).json()["regels"]
    assert [regel["volgnummer"] for regel in (*eerste, *tweede)] == [1, 2, 3, 4, 5]
    assert tweede[0]["vorige"] == eerste[-1]["hash"]
    assert "zaak-" not in str(eerste)


def test_elke_regel_van_de_audit_is_na_te_rekenen_met_wat_erin_staat(klant: TestClient, zeven: list[str]) -> None:
    regels = klant.get("/audit", params={"samenwerkingsverband": "po2001"}).json()["regels"]
    assert len(regels) == 5
    for regel in regels:
        zelf = {naam: waarde for naam, waarde in regel.items() if naam != "hash"}
        assert hashlib.sha256(canoniek(zelf).encode()).hexdigest() == regel["hash"]
        assert (regel["vorm"], regel["bewaren_tot"]) == (2, "2029-11-24")


@pytest.mark.parametrize("dag", ["0", "1764028800", "2026-11-24T00:00:00", "24-11-2026"])
def test_een_dag_achter_het_vraagteken_is_jjjj_mm_dd_en_geen_getal(klant: TestClient, dag: str) -> None:
    antwoord = klant.get("/adviezen", params={"peildatum": dag})
    assert antwoord.status_code == 400
    assert antwoord.json()["fouten"][0]["plaats"] == "peildatum"


def test_wie_termijnen_leest_staat_bij_elke_zaak_een_keer_in_het_log(klant: TestClient, zeven: list[str], opslag: Adviesopslag) -> None:
    vraag = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-01", "totEnMet": "2040-01-01"}
    zaken = {deel["zaak"] for deel in klant.get("/termijnen", params=vraag).json()["termijnen"]}
    assert len(zaken) > 1
    regels = [regel for regel in toegangsregels(opslag.database) if "termijnen_gelezen" in regel]
    assert len(regels) == len(zaken)
    assert "zaak-" not in "".join(regels)


@pytest.mark.parametrize(
    "delen", [["2026-11-24T10:00:00", "0" * 32], ["2026-11-24", "0" * 32], ["2026-11-24T10:00:00+01:00", "\0" + "0" * 32]]
)
def test_een_cursor_met_een_tijd_zonder_zone_of_een_onleesbaar_teken_wordt_geweigerd(klant: TestClient, delen: list[str]) -> None:
    cursor = base64.urlsafe_b64encode(json.dumps(delen).encode()).decode().rstrip("=")
    assert klant.get("/adviezen", params={"cursor": cursor}).status_code == 400


def test_een_cursor_van_termijnen_met_een_onleesbaar_teken_wordt_geweigerd(klant: TestClient) -> None:
    cursor = base64.urlsafe_b64encode(json.dumps(["2026-11-24", "0" * 32, "a\0"]).encode()).decode().rstrip("=")
    assert klant.get("/termijnen", params={"samenwerkingsverband": "po2001", "cursor": cursor}).status_code == 400
