"""Na een besluit staan de termijnen van dat besluit in de lijst, ook als er daarna een nieuwe versie van het advies komt."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.opslag import Adviesopslag
from service.opslag.tabellen import ZAAK
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU
from tests.service.web.test_web_besluiten import Json, besluit, maak, stap
from tests.service.web.test_web_versies import vernieuw

__all__ = ["besluit"]
DAGEN = 40


class Klok:
    """Een klok die een test vooruitzet."""

    def __init__(self) -> None:
        self.later = timedelta()

    def __call__(self) -> Any:
        return NU + self.later


@pytest.fixture
def klok() -> Klok:
    return Klok()


@pytest.fixture
def klant(regelkast: Regelkast, opslag: Adviesopslag, klok: Klok) -> Iterator[TestClient]:
    dienst = stel_dienst_samen(Kern(regelkast, opslag, klok), zonder_sleutel=True)
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield klant


def termijnen(klant: TestClient) -> dict[str, tuple[str, str]]:
    vraag: dict[str, str | int] = {"samenwerkingsverband": "po2001", "vanaf": "2026-11-01", "totEnMet": "2040-01-01", "perBladzij": 100}
    return {deel["naam"]: (deel["einde"], deel["stand"]) for deel in klant.get("/termijnen", params=vraag).json()["termijnen"]}


def bewaard_tot(opslag: Adviesopslag) -> str:
    with opslag.database.connect() as verbinding:
        return str(verbinding.execute(select(ZAAK.c.bewaren_tot)).scalar_one().isoformat())


def test_een_nieuwe_versie_laat_de_dag_staan_waarop_de_gegevens_weg_moeten(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag
) -> None:
    """De nieuwe versie noemt de besluitdatum niet; de termijn verdween daardoor uit de lijst."""
    eerste = klant.post("/adviezen", json=dossier)
    assert "gegevens_bewaren" not in termijnen(klant)
    assert maak(klant, eerste.json()["id"], besluit).status_code == 201
    na_besluit = termijnen(klant)
    assert na_besluit["gegevens_bewaren"] == ("2029-11-24", "loopt")
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant) == na_besluit
    assert controleer(opslag.database) == ()


def test_wat_er_na_het_besluit_bekend_wordt_telt_ook_mee(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    maak(klant, eerste.json()["id"], besluit)
    na_besluit = termijnen(klant)
    vernieuw(klant, eerste, {"aanmelddatum": "2026-11-23"}, peildatum=dossier["peildatum"])
    nieuw = termijnen(klant)
    assert na_besluit.items() < nieuw.items()
    assert nieuw["school_beslist_over_toelating"][0] == "2027-01-04"


def test_in_de_lijst_staat_de_dag_waarna_vernietigen_de_gegevens_laat_gaan(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag, klok: Klok
) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    maak(klant, eerste.json()["id"], besluit)
    klok.later = timedelta(days=DAGEN)
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant)["gegevens_bewaren"] == (bewaard_tot(opslag), "loopt") == ("2030-01-03", "loopt")
    assert controleer(opslag.database) == ()


@pytest.mark.parametrize("dagen", [0, DAGEN])
def test_past_het_besluit_niet_meer_bij_het_dossier_dan_blijven_zijn_termijnen_en_komen_de_nieuwe_erbij(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag, klok: Klok, dagen: int
) -> None:
    """In bezwaar is het dossier verder dan het besluit. Liever een dag te veel in de lijst dan geen."""
    eerste = klant.post("/adviezen", json=dossier)
    maak(klant, eerste.json()["id"], besluit)
    na_besluit = termijnen(klant)
    klok.later = timedelta(days=dagen)
    nieuw_feit = {"fase": "bezwaar", "aanmelddatum": "2026-11-23"}
    assert vernieuw(klant, eerste, nieuw_feit, peildatum=dossier["peildatum"]).status_code == 201
    nieuw = termijnen(klant)
    assert na_besluit.keys() | {"school_beslist_over_toelating"} <= nieuw.keys()
    assert nieuw["gegevens_bewaren"] == (bewaard_tot(opslag), "loopt")
    assert controleer(opslag.database) == ()


@pytest.mark.parametrize("stappen", [["ingetrokken"], ["bekendgemaakt", "in_bezwaar", "herroepen"]])
def test_zodra_een_besluit_niet_meer_geldt_zijn_zijn_termijnen_weg(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag, klok: Klok, stappen: list[str]
) -> None:
    """Zij bleven staan tot de volgende versie van het advies."""
    eerste = klant.post("/adviezen", json=dossier)
    voor = termijnen(klant)
    huidig = maak(klant, eerste.json()["id"], besluit)
    assert voor.items() < termijnen(klant).items()
    blijft = bewaard_tot(opslag)
    klok.later = timedelta(days=DAGEN)
    for naar in stappen:
        huidig = stap(klant, huidig, naar, "Er stond een fout in.")
        assert huidig.status_code == 201, huidig.text
    assert termijnen(klant) == voor
    assert bewaard_tot(opslag) == blijft, "de gegevens hoeven niet eerder weg omdat er geen besluit meer is"
    assert controleer(opslag.database) == ()
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant) == voor


def test_zonder_besluit_gelden_de_termijnen_van_de_laatste_versie(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    gemaakt = maak(klant, eerste.json()["id"], besluit)
    tweede = vernieuw(klant, eerste, {"aanmelddatum": "2026-11-23"}, peildatum=dossier["peildatum"])
    met_besluit = termijnen(klant)
    assert stap(klant, gemaakt, "ingetrokken", "Er stond een fout in.").status_code == 201
    zonder = termijnen(klant)
    assert zonder.items() < met_besluit.items()
    einden = {termijn["naam"]: termijn["einde"] for termijn in tweede.json()["advies"]["termijnen"] if termijn["einde"]}
    assert {naam: einde for naam, (einde, _) in zonder.items()} == einden
    assert zonder["school_beslist_over_toelating"][0] == "2027-01-04"


def test_noemt_het_dossier_een_besluitdatum_dan_staat_na_het_intrekken_de_dag_waarna_de_gegevens_gaan(
    klant: TestClient, dossier: Json, besluit: Json, opslag: Adviesopslag, klok: Klok
) -> None:
    dossier["gegevens"]["besluitdatum"] = besluit["dagtekening"]
    eerste = klant.post("/adviezen", json=dossier)
    klok.later = timedelta(days=DAGEN)
    gemaakt = maak(klant, eerste.json()["id"], besluit)
    assert gemaakt.status_code == 201, gemaakt.text
    assert stap(klant, gemaakt, "ingetrokken", "Er stond een fout in.").status_code == 201
    assert termijnen(klant)["gegevens_bewaren"] == (bewaard_tot(opslag), "loopt") == ("2030-01-03", "loopt")
    assert controleer(opslag.database) == ()


def test_intrekken_lukt_ook_als_het_advies_niet_meer_te_herhalen_is(
    klant: TestClient, dossier: Json, besluit: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = klant.post("/adviezen", json=dossier)
    gemaakt = maak(klant, voor.json()["id"], besluit)

    def weg(*_: object) -> None:
        raise AssertionError("hier hoeft niets opnieuw beoordeeld te worden")

    monkeypatch.setattr(Kern, "herlees", weg)
    assert stap(klant, gemaakt, "ingetrokken", "Er stond een fout in.").status_code == 201
    assert "gegevens_bewaren" not in termijnen(klant)


def test_een_concept_intrekken_verandert_de_termijnen_niet(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    voor = termijnen(klant)
    concept = maak(klant, eerste.json()["id"], {**besluit, "concept": True})
    assert stap(klant, concept, "ingetrokken", "Er stond een fout in.").status_code == 201
    assert termijnen(klant) == voor


def test_een_concept_verandert_de_termijnen_niet(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    voor = termijnen(klant)
    maak(klant, eerste.json()["id"], {**besluit, "concept": True})
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant) == voor
