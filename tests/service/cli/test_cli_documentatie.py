"""`thuisnabij documentatie`: nakijken, bouwen, en van een dossier een voorbeeld maken."""

import shutil
from pathlib import Path

from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import SBO, thuisnabij


def test_een_dossier_wordt_een_voorbeeld_dat_klopt_als_het_gedraaid_wordt(tmp_path: Path) -> None:
    gemaakt = thuisnabij("documentatie", "scenario", str(SBO), "--naam", "Uit de\npraktijk")
    assert gemaakt.returncode == 0, gemaakt.stderr
    assert "Functionaliteit: Uit de praktijk\n" in gemaakt.stdout
    (tmp_path / "praktijk.feature").write_text(gemaakt.stdout, encoding="utf-8")
    gebouwd = thuisnabij("documentatie", "bouw", str(tmp_path), "--uit", str(tmp_path / "uit"))
    assert gebouwd.returncode == 0, gebouwd.stderr
    assert "kloppen er 1, en 0 niet" in gebouwd.stdout
    assert (tmp_path / "uit/index.html").is_file()


def test_een_voorbeeld_dat_niet_klopt_geeft_uitgang_1_en_staat_er_toch_in(tmp_path: Path) -> None:
    goed = thuisnabij("documentatie", "scenario", str(SBO)).stdout
    (tmp_path / "praktijk.feature").write_text(goed.replace('"toelaatbaar_sbo"', '"toelaatbaar_so"'), encoding="utf-8")
    gebouwd = thuisnabij("documentatie", "bouw", str(tmp_path), "--uit", str(tmp_path / "uit"))
    assert gebouwd.returncode == 1
    assert "kloppen er 0, en 1 niet" in gebouwd.stdout


def test_de_features_van_het_project_zijn_nagekeken_zonder_problemen() -> None:
    klaar = thuisnabij("documentatie", "controleer")
    assert klaar.returncode == 0, klaar.stdout
    assert "geen problemen" in klaar.stdout


def test_een_kapotte_feature_geeft_alle_problemen_met_hun_regel(tmp_path: Path) -> None:
    map_ = Path(shutil.copytree(WORTEL / "features", tmp_path / "features"))
    bestand = next(map_.rglob("deskundigen.feature"))
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("# language: nl", "# language: en", 1), encoding="utf-8")
    klaar = thuisnabij("documentatie", "controleer", str(map_))
    assert klaar.returncode == 1
    assert "G002" in klaar.stdout and "deskundigen.feature:1" in klaar.stdout


def test_een_dossier_dat_niet_klopt_geeft_fouten_en_geen_voorbeeld(tmp_path: Path) -> None:
    kapot = tmp_path / "kapot.json"
    kapot.write_text('{"samenwerkingsverband": "po2001", "gegevens": {"bestaat_niet": 1}}', encoding="utf-8")
    klaar = thuisnabij("documentatie", "scenario", str(kapot))
    assert klaar.returncode == 2
    assert klaar.stdout == ""
    assert "bestaat_niet" in klaar.stderr
