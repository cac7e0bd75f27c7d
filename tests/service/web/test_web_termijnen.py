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


def test_na_het_intrekken_gelden_de_termijnen_van_de_nieuwe_versie(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    voor = termijnen(klant)
    stap(klant, maak(klant, eerste.json()["id"], besluit), "ingetrokken", "Er stond een fout in.")
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant) == voor


def test_een_concept_verandert_de_termijnen_niet(klant: TestClient, dossier: Json, besluit: Json) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    voor = termijnen(klant)
    maak(klant, eerste.json()["id"], {**besluit, "concept": True})
    vernieuw(klant, eerste, {}, peildatum=dossier["peildatum"])
    assert termijnen(klant) == voor
