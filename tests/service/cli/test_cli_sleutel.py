"""`thuisnabij sleutel`: een sleutel maken, zien en intrekken; en een verse dienst die zonder sleutel dicht is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from service.audit.controle import controleer
from service.cli.opdrachten import app
from service.opslag import open_database
from service.opslag.database import schrijven
from tests.service.web.test_web_draaiend import OPSTARTTIJD, dienst, vrije_poort

MAAK = ("maak", "--swv", "po2001", "--rol", "commissie")


@pytest.fixture(autouse=True)
def adres(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    adres = f"sqlite:///{tmp_path}/adviezen.db"
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", adres)
    return adres


def sleutel(*opdracht: str) -> Result:
    return CliRunner().invoke(app, ["sleutel", *opdracht])


def test_een_sleutel_staat_een_keer_op_het_scherm_en_daarna_alleen_haar_nummer() -> None:
    assert "nog geen sleutel" in sleutel("lijst").stdout
    gemaakt = sleutel(*MAAK, "--dagen", "30")
    assert gemaakt.exit_code == 0, gemaakt.output
    tekst = gemaakt.stdout.strip()
    _, nummer, geheim = tekst.split("_", 2)
    assert "enige keer" in gemaakt.stderr
    assert geheim not in gemaakt.stderr
    lijst = sleutel("lijst").stdout
    assert nummer in lijst
    assert geheim not in lijst
    assert "po2001  commissie  geldig" in lijst
    assert "laatst gebruikt: nooit" in lijst
    assert sleutel("trek-in", nummer).exit_code == 0
    assert "ingetrokken" in sleutel("lijst").stdout
    weer = sleutel("trek-in", nummer)
    assert (weer.exit_code, weer.stderr) == (2, "Deze sleutel is al ingetrokken.\n")
    assert sleutel("trek-in", "bestaat-niet").exit_code == 2


def test_alle_fouten_komen_tegelijk_met_wat_bedoeld_was() -> None:
    fout = sleutel("maak", "--rol", "comissie", "--swv", "po201")
    assert (fout.exit_code, fout.stdout) == (2, "")
    assert "Bedoelde u commissie?" in fout.stderr
    assert "kies uit po2001, po2101." in fout.stderr


@pytest.mark.parametrize(
    "verkeerd",
    [
        ("--rol", "school"),
        ("--rol", "deskundige", "--voor", "111222333"),
        ("--rol", "commissie", "--voor", "111222333"),
        ("--rol", "beleid", "--voor", "s-1"),
        ("--rol", "proef"),
        ("--rol", "beheer", "--swv", "*"),
        ("--rol", "beheer", "--dagen", "0"),
    ],
)
def test_wat_niet_kan_geeft_geen_sleutel(verkeerd: tuple[str, ...]) -> None:
    assert sleutel("maak", "--swv", "po2001", *verkeerd).exit_code == 2
    assert "nog geen sleutel" in sleutel("lijst").stdout


@pytest.mark.parametrize("kenmerk", ["Jan", "mens-0123", "sleutel-0123456789ab", "mens-" + "0" * 33])
def test_wie_een_verkeerd_kenmerk_afmeldt_hoort_dat_het_geen_kenmerk_is(kenmerk: str) -> None:
    """'Hij was nergens aangemeld' stelde gerust, terwijl de sessie van wie bedoeld was gewoon doorliep."""
    klaar = CliRunner().invoke(app, ["sleutel", "meld-af", kenmerk])
    assert klaar.exit_code == 2
    assert klaar.output == (
        "Dit is geen kenmerk van een mens: dat is mens- met 32 tekens. Neem het over uit: thuisnabij audit exporteer --toegang.\n"
    )


@pytest.mark.parametrize(
    ("ingreep", "gevonden"),
    [
        ("UPDATE toegangssleutel SET rol = 'beheer'", "is veranderd of weg"),
        ("UPDATE toegangssleutel SET ingetrokken_op = NULL", "is veranderd of weg"),
        ("UPDATE toegangssleutel SET id = 'aaaaaaaaaaaa'", "staat niet in de keten"),
        ("DELETE FROM toegangssleutel", "is veranderd of weg"),
    ],
)
def test_de_audit_ziet_een_sleutel_die_buiten_de_dienst_om_verandert(adres: str, ingreep: str, gevonden: str) -> None:
    nummer = sleutel(*MAAK).stdout.split("_")[1]
    sleutel("trek-in", nummer)
    database = open_database(adres)
    assert controleer(database) == ()
    with schrijven(database) as verbinding:
        verbinding.execute(text(ingreep))
    assert any(gevonden in bevinding.zin for bevinding in controleer(database))
    database.dispose()


def test_een_verse_dienst_is_dicht_en_gaat_open_met_de_eerste_sleutel(tmp_path: Path) -> None:
    with dienst(tmp_path / "adviezen.db", zonder_sleutel=False) as (klant, _):
        assert klant.get("/gezondheid").status_code == 200
        dicht = klant.get("/adviezen")
        assert (dicht.status_code, "thuisnabij sleutel maak" in dicht.json()["detail"]) == (401, True)
        gemaakt = sleutel(*MAAK).stdout.strip()
        assert klant.get("/adviezen", headers={"Authorization": f"Bearer {gemaakt}"}).status_code == 200
        assert "sleutel maak" not in klant.get("/adviezen").json()["detail"]
    assert "laatst gebruikt: 20" in sleutel("lijst").stdout


def test_een_proef_zonder_sleutel_luistert_alleen_hier_en_naar_zijn_eigen_naam(tmp_path: Path) -> None:
    with dienst(tmp_path / "adviezen.db") as (klant, _):
        assert klant.get("/adviezen").status_code == 200
        assert klant.get("/adviezen", headers={"Host": "kwaad.example"}).status_code == 400


@pytest.mark.parametrize("elders", ["0.0.0.0", "::", "192.0.2.1", "localhost"])
def test_een_proef_op_een_netwerk_start_niet(elders: str) -> None:
    klaar = CliRunner().invoke(app, ["dienst", "--zonder-sleutel", "--adres", elders])
    assert klaar.exit_code == 2
    assert "alleen op deze computer" in klaar.stderr


def test_een_proef_met_een_database_waar_een_sleutel_in_staat_start_niet() -> None:
    sleutel(*MAAK)
    opdracht = [sys.executable, "-m", "service.cli", "dienst", "--zonder-sleutel", "--poort", str(vrije_poort())]
    klaar = subprocess.run(opdracht, env={**os.environ}, capture_output=True, text=True, timeout=OPSTARTTIJD, check=False)
    assert klaar.returncode == 2
    assert "Laat --zonder-sleutel weg" in klaar.stderr
