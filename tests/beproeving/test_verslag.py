"""Het verslag van de proeven zegt wat er nu geldt: een oude uitslag blijft niet staan als de proef daarna misging."""

from pathlib import Path

import pytest

from tests.beproeving.verslag import Rij, Verslag

KOP = "# Betrouwbaarheid\n\n| proef | omvang | uitslag | test |\n|---|---|---|---|\n"


@pytest.fixture
def bestand(tmp_path: Path) -> Path:
    pad = tmp_path / "betrouwbaarheid.md"
    pad.write_text(KOP + "| De schijf is vol | klein | goed (2026-11-01) | schijf |\n| Stekker | 50 keer | goed (2026-11-01) | stekker |\n")
    return pad


def test_een_proef_die_begint_heeft_geen_oude_uitslag_meer(bestand: Path) -> None:
    Verslag(bestand).begin("schijf", "2026-11-26")
    tekst = bestand.read_text(encoding="utf-8")
    assert "| Proef schijf |  | niet afgelopen (2026-11-26) | schijf |" in tekst
    assert "De schijf is vol" not in tekst
    assert "| Stekker | 50 keer | goed (2026-11-01) | stekker |" in tekst


def test_een_proef_die_mislukt_staat_er_als_mislukt_ook_na_een_goede_uitslag(bestand: Path) -> None:
    verslag = Verslag(bestand)
    verslag.begin("schijf", "2026-11-26")
    verslag.noteer(Rij("De schijf is vol", "groot", "goed (2026-11-26)", "schijf"))
    assert "| De schijf is vol | groot | goed (2026-11-26) | schijf |" in bestand.read_text(encoding="utf-8")
    verslag.mislukt("schijf", "2026-11-26")
    tekst = bestand.read_text(encoding="utf-8")
    assert "| Proef schijf |  | mislukt (2026-11-26) | schijf |" in tekst
    assert "De schijf is vol" not in tekst


def test_wat_niet_gedaan_is_staat_eronder(bestand: Path) -> None:
    Verslag(bestand).noteer(Rij("De klok", "6 sprongen", "goed", "klok"))
    laatste = bestand.read_text(encoding="utf-8").splitlines()[-1]
    assert laatste == "Nog niet op ware grootte gedaan: doorvoer, duur, postgres, sleutel, toeval, vol."


def test_een_proef_die_nu_per_soort_gaat_vervangt_haar_oude_uitslag(bestand: Path) -> None:
    Verslag(bestand).begin("schijf[SQLite]", "2026-11-26")
    tekst = bestand.read_text(encoding="utf-8")
    assert "| Proef schijf[SQLite] |  | niet afgelopen (2026-11-26) | schijf[SQLite] |" in tekst
    assert "De schijf is vol" not in tekst
