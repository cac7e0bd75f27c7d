"""`thuisnabij regels`: tonen wat er is, en elk probleem met bestand en regel."""

import shutil
from pathlib import Path

import pytest

from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import thuisnabij


def test_de_eigen_regels_kloppen() -> None:
    klaar = thuisnabij("regels", "controleer")
    assert klaar.returncode == 0, klaar.stdout
    assert [regel.partition(":")[0] for regel in klaar.stdout.splitlines() if regel.startswith("po")] == ["po2001", "po2101"]
    assert klaar.stdout.splitlines()[-1].startswith("geen fouten, ")


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    return Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))


def test_elk_probleem_staat_op_een_regel_met_zijn_plaats(kopie: Path) -> None:
    bestand = kopie / "landelijk/deskundigen.yaml"
    tekst = bestand.read_text(encoding="utf-8")
    tekst = tekst.replace("{lijst: deskundigenadviezen, minstens: 2}", "{lijst: deskundigenadvies, minstens: 2}", 1)
    bestand.write_text(tekst.replace("hard: ja", "hardd: ja", 1), encoding="utf-8")
    klaar = thuisnabij("regels", "controleer", str(kopie))
    assert klaar.returncode == 1
    regels = klaar.stdout.splitlines()
    assert all(regel.startswith("landelijk/deskundigen.yaml:") for regel in regels[:-1])
    assert any('bedoelde u "deskundigenadviezen"?' in regel for regel in regels)
    assert any('bedoelde u "hard"?' in regel for regel in regels)


def test_een_map_die_er_niet_is_is_verkeerd_gebruik(tmp_path: Path) -> None:
    klaar = thuisnabij("regels", "controleer", str(tmp_path / "weg"))
    assert klaar.returncode == 2
    assert "P043" in klaar.stderr


def test_tonen_per_standaard_noemt_alleen_die_regels() -> None:
    alles, deel = thuisnabij("regels", "toon"), thuisnabij("regels", "toon", "--standaard", "dekkend_netwerk")
    assert "\nCriteria (" in alles.stdout
    assert deel.returncode == 0
    assert 0 < deel.stdout.count(".yaml:") < alles.stdout.count(".yaml:")


def test_een_onbekende_standaard_noemt_de_bekende() -> None:
    klaar = thuisnabij("regels", "toon", "--standaard", "x")
    assert klaar.returncode == 2
    assert "I045 Kies een van:" in klaar.stderr


def test_zonder_regelmap_zegt_elke_opdracht_wat_er_ontbreekt() -> None:
    klaar = thuisnabij("regels", "controleer", omgeving={"THUISNABIJ_REGELS": "/nergens"})
    assert klaar.returncode == 2
    assert "De map met regels is niet gevonden." in klaar.stderr


def test_een_bestand_dat_niet_te_lezen_is_geeft_geen_valse_fouten_in_andere_bestanden(kopie: Path) -> None:
    bestand = kopie / "landelijk/leeftijd.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("  ", "\t", 1), encoding="utf-8")
    klaar = thuisnabij("regels", "controleer", str(kopie))
    assert klaar.returncode == 1
    assert {regel.split(":")[0] for regel in klaar.stdout.splitlines()[:-1]} == {"landelijk/leeftijd.yaml"}
