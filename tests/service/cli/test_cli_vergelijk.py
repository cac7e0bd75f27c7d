"""`thuisnabij regels vergelijk`: de opdracht zoals een beleidsmedewerker haar geeft."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import SBO, thuisnabij
from tests.service.vergelijken.plan import ANDERE_SCHOOL, DUUR

VAST = ("--swv", "po2001", "--dag", "2026-11-24")


@pytest.fixture(scope="module")
def nieuw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Een kopie van de regels met het nieuwe plan erin."""
    kopie = Path(shutil.copytree(WORTEL / "rules", tmp_path_factory.mktemp("nieuw") / "rules"))
    for bestand, van, naar in (ANDERE_SCHOOL, DUUR):
        pad = kopie / bestand
        pad.write_text(pad.read_text(encoding="utf-8").replace(van, naar, 1), encoding="utf-8")
    return kopie


@pytest.fixture
def dossiers(tmp_path: Path) -> Path:
    """Drie dossiers: een dat omslaat, een van een ander verband, en een dat niet klopt."""
    dossier = json.loads(SBO.read_text(encoding="utf-8"))
    gegevens = {**dossier["gegevens"], "andere_gewone_school_onderzocht": False}
    (tmp_path / "slaat-om.json").write_text(json.dumps({**dossier, "gegevens": gegevens}), encoding="utf-8")
    (tmp_path / "elders.json").write_text(json.dumps({**dossier, "samenwerkingsverband": "po2101"}), encoding="utf-8")
    (tmp_path / "stuk.json").write_text(json.dumps({**dossier, "gegevens": {"fasse": "aanvraag"}}), encoding="utf-8")
    return tmp_path


def test_de_opdracht_zegt_wat_er_verandert_en_welk_dossier_omslaat(nieuw: Path, dossiers: Path) -> None:
    klaar = thuisnabij("regels", "vergelijk", "rules", str(nieuw), *VAST, "--dossiers", str(dossiers))
    assert klaar.returncode == 0, klaar.stderr
    assert klaar.stderr == ""
    regels = klaar.stdout.splitlines()
    assert max(map(len, regels)) <= 80
    assert regels == [regel.rstrip() for regel in regels], "witruimte aan het eind van een regel"
    plat = " ".join(klaar.stdout.split())
    assert "Was: 2 jaar. Wordt: 1 jaar." in plat
    assert "Van het ene advies slaat er 1 om (100,0 procent)." in plat
    assert "Bijvoorbeeld: slaat-om.json." in plat
    assert "elders.json Dit dossier is van een ander samenwerkingsverband." in plat
    assert 'stuk.json gegevens.fasse I002 Dit begrip bestaat niet — bedoelde u "fase"?' in plat


def test_een_bedachte_zaak_uit_de_uitslag_is_met_beoordeel_na_te_kijken(nieuw: Path) -> None:
    klaar = thuisnabij("regels", "vergelijk", "rules", str(nieuw), *VAST, "--populatie", "400", "--zaad", "3", "--formaat", "json")
    assert klaar.returncode == 0, klaar.stderr
    wissel = json.loads(klaar.stdout)["populatie"]["wissels"][0]
    zaak = thuisnabij("regels", "vergelijk", "rules", str(nieuw), *VAST, "--zaad", "3", "--zaak", wissel["voorbeelden"][0])
    for regelmap, kant in (("rules", "van"), (str(nieuw), "naar")):
        advies = thuisnabij("beoordeel", "-", "--formaat", "json", invoer=zaak.stdout.encode(), omgeving={"THUISNABIJ_REGELS": regelmap})
        assert advies.returncode == 0, advies.stderr
        assert (json.loads(advies.stdout)["uitkomst"]["naam"] or "") == wissel[kant]


def test_een_versie_uit_git_is_die_van_toen(nieuw: Path) -> None:
    if subprocess.run(["git", "rev-parse", "HEAD"], cwd=WORTEL, capture_output=True, check=False).returncode:
        pytest.skip("dit afschrift staat niet in git")
    klaar = thuisnabij("regels", "vergelijk", "git:HEAD", "git:HEAD", *VAST)
    assert klaar.returncode == 0, klaar.stderr
    assert "Op deze dag zijn de regels gelijk." in klaar.stdout
    assert nieuw.is_dir()


def test_een_pakket_waarmee_ooit_beslist_is_komt_uit_de_database(nieuw: Path, tmp_path: Path) -> None:
    omgeving = {"THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path / 'proef.db'}"}
    onbekend = thuisnabij("regels", "vergelijk", "f" * 64, str(nieuw), *VAST, omgeving=omgeving)
    assert onbekend.returncode == 2
    assert "ffffffffffff V001 Met de regels ffffffffffff is hier nooit beslist" in onbekend.stderr


@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (("rules", "weg"), "P043"),
        (("git:--output=x", "rules"), "V002"),
        (("git:bestaat-niet", "rules"), "V003"),
        (("rules", "rules", "--swv", "po2100"), 'bedoelde u "po2101"?'),
        (("rules", "rules"), "I044 Noem het samenwerkingsverband: po2001, po2101."),
        (("rules", "rules", "--swv", "po2001", "--dag", "24-11-2026"), "I043"),
        (("rules", "rules", "--swv", "po2001", "--dag", "2020-01-01"), "P040"),
        (("rules", "rules", "--swv", "po2001", "--dossiers", "engine"), "V020"),
        (("rules", "rules", "--swv", "po2001", "--formaat", "svg"), "Kies dossiers met --dossiers"),
        (("rules", "rules", "--swv", "po2001", "--populatie", "5", "--tussenstand", "/bestaat/niet"), "V010"),
    ],
)
def test_verkeerde_invoer_heeft_uitgang_twee_en_zegt_wat_er_mis_is(woorden: tuple[str, ...], melding: str) -> None:
    klaar = thuisnabij("regels", "vergelijk", *woorden)
    assert klaar.returncode == 2, klaar.stdout
    assert melding in klaar.stderr
    assert "Traceback" not in klaar.stderr
    assert klaar.stdout == ""
