"""`thuisnabij herhaal`: een advies overdoen, ook als de regels sindsdien veranderd zijn."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.vindplaats import voorbeelddossiers
from service.web import Kern, lees_regelkast, stel_dienst_samen
from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import SBO, thuisnabij
from tests.service.web.conftest import NU


def test_een_advies_van_schijf_herhaalt_zich(tmp_path: Path) -> None:
    advies = tmp_path / "advies.json"
    advies.write_text(thuisnabij("beoordeel", str(SBO), "--formaat", "json").stdout, encoding="utf-8")
    klaar = thuisnabij("herhaal", str(advies))
    assert klaar.returncode == 0, klaar.stderr
    assert klaar.stdout.startswith("Gelijk: ")


def test_een_veranderd_advies_wordt_gezien() -> None:
    tekst = thuisnabij("beoordeel", str(SBO), "--formaat", "json").stdout.replace('"besluitrijp":"gereed"', '"besluitrijp":"niet_afgeven"')
    klaar = thuisnabij("herhaal", "-", invoer=tekst.encode())
    assert klaar.returncode == 1
    assert "veranderd nadat het bewijs erbij kwam" in klaar.stdout
    assert '- /besluitrijp: in het advies staat "niet_afgeven", opnieuw komt eruit "gereed".' in klaar.stdout


def test_elke_ingreep_in_uitkomst_gegevens_en_regelhash_heeft_haar_plek_in_een_keer() -> None:
    inhoud = json.loads(thuisnabij("beoordeel", str(SBO), "--formaat", "json").stdout)
    inhoud["besluitrijp"] = "niet_afgeven"
    inhoud["gegevens"]["spoed"] = True
    inhoud["bewijs"]["bestanden"]["landelijk/duur.yaml"] = "0" * 64
    klaar = thuisnabij("herhaal", "-", invoer=json.dumps(inhoud).encode())
    assert klaar.returncode == 1
    for plek in ("/besluitrijp", "/bewijs/invoer", "/bewijs/bestanden/landelijk~1duur.yaml"):
        assert f"- {plek}: in het advies staat " in klaar.stdout


def test_de_regels_van_toen_blijven_bewaard_als_die_van_nu_veranderen(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/adviezen.db"
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), Adviesopslag(open_database(database)), lambda: NU)
    with TestClient(stel_dienst_samen(kern, zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        nummer = klant.post("/adviezen", json=json.loads(SBO.read_text(encoding="utf-8"))).json()["id"]
    nieuw = Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))
    bestand = nieuw / "landelijk/deskundigen.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("minstens: 2}", "minstens: 3}", 1), encoding="utf-8")
    omgeving = {"THUISNABIJ_DATABASE_URL": database, "THUISNABIJ_REGELS": str(nieuw)}
    klaar = thuisnabij("herhaal", nummer, omgeving=omgeving)
    assert klaar.returncode == 0, klaar.stderr
    met_nieuwe = thuisnabij("beoordeel", str(SBO), "--formaat", "json", omgeving=omgeving).stdout
    met_oude = thuisnabij("beoordeel", str(SBO), "--formaat", "json").stdout
    assert json.loads(met_nieuwe)["bewijs"]["pakket"] != json.loads(met_oude)["bewijs"]["pakket"]


ALLES_OVER = """
import sys
from typer.testing import CliRunner
from service.cli.opdrachten import app
from tests.gedeeld import regels_een_keer_gelezen

with regels_een_keer_gelezen():
    for nummer in sys.argv[1:]:
        klaar = CliRunner().invoke(app, ["herhaal", nummer])
        print(nummer, klaar.exit_code, klaar.stdout.partition(":")[0])
"""


def test_elk_bewaard_voorbeeld_is_gelijk_na_een_herstart_met_een_ander_zaad_en_andere_regels(tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/adviezen.db"
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), Adviesopslag(open_database(database)), lambda: NU)
    with TestClient(stel_dienst_samen(kern, zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        dossiers = [json.loads(pad.read_text(encoding="utf-8")) for pad in voorbeelddossiers()]
        nummers = [klant.post("/adviezen", json=dossier).json()["id"] for dossier in dossiers]
    nieuw = Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))
    for bestand in nieuw.rglob("*.yaml"):
        bestand.write_text(bestand.read_text(encoding="utf-8") + "# anders\n", encoding="utf-8")
    omgeving = {**os.environ, "THUISNABIJ_DATABASE_URL": database, "THUISNABIJ_REGELS": str(nieuw), "PYTHONHASHSEED": "20261125"}
    klaar = subprocess.run(
        [sys.executable, "-c", ALLES_OVER, *nummers], cwd=WORTEL, env=omgeving, capture_output=True, text=True, check=True
    )
    assert klaar.stdout.splitlines() == [f"{nummer} 0 Gelijk" for nummer in nummers]


def test_zonder_de_regels_van_toen_zegt_herhaal_dat(tmp_path: Path) -> None:
    nieuw = Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))
    bestand = nieuw / "landelijk/duur.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8") + "# anders\n", encoding="utf-8")
    tekst = thuisnabij("beoordeel", str(SBO), "--formaat", "json", omgeving={"THUISNABIJ_REGELS": str(nieuw)}).stdout
    klaar = thuisnabij("herhaal", "-", invoer=tekst.encode(), omgeving={"THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/leeg.db"})
    assert klaar.returncode == 2
    assert "zijn hier niet bewaard" in klaar.stderr


def test_een_nummer_dat_er_niet_is_en_een_bestand_dat_geen_advies_is(tmp_path: Path) -> None:
    database = {"THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/leeg.db"}
    assert "geen advies met dit nummer" in thuisnabij("herhaal", "7d1f9a52-6b0a-4f3d-9f0e-7f2b9a1c0d11", omgeving=database).stderr
    assert "I050" in thuisnabij("herhaal", str(SBO)).stderr
