"""Een beleidsmedewerker verandert één grens, en brengt haar met een collega tot geldend."""

import json
import shutil
from pathlib import Path

import pytest

from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import Klaar, thuisnabij

INGANG = "2031-08-01"
EIGEN = "samenwerkingsverbanden/po2001/deskundigen"
GRENS = "waarden: {2026-08-01: 24}"


@pytest.fixture(scope="module")
def werk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Een afschrift van de regels met een andere grens vanaf de ingangsdatum, de features, en een lege database."""
    map_ = tmp_path_factory.mktemp("versie")
    for naam in ("rules", "features"):
        shutil.copytree(WORTEL / naam, map_ / naam)
    bestand = map_ / "rules" / f"{EIGEN}.yaml"
    tekst = bestand.read_text(encoding="utf-8")
    assert GRENS in tekst
    bestand.write_text(tekst.replace(GRENS, f"waarden: {{2026-08-01: 24, {INGANG}: 12}}"), encoding="utf-8")
    return map_


def voer_uit(werk: Path, *opdracht: str) -> Klaar:
    return thuisnabij(*opdracht, omgeving={"THUISNABIJ_DATABASE_URL": f"sqlite:///{werk}/proef.db"})


def doe(werk: Path, *opdracht: str) -> str:
    klaar = voer_uit(werk, "regels", *opdracht)
    assert (klaar.returncode, klaar.stderr) == (0, ""), klaar.stderr
    return klaar.stdout


def geweigerd(werk: Path, *opdracht: str) -> set[str]:
    klaar = voer_uit(werk, "regels", *opdracht)
    assert klaar.returncode == 2, klaar.stdout
    assert "Traceback" not in klaar.stderr
    return {deel for regel in klaar.stderr.splitlines() for deel in regel.split() if deel[:1] == "V" and deel[1:].isdecimal()}


def test_van_een_gewijzigde_grens_tot_een_geldende_versie(werk: Path) -> None:
    voorleggen = ("versie", "voorleggen", str(werk / "rules"), "--swv", "po2001", "--wie", "anna-1", "--ingang")
    assert geweigerd(werk, *voorleggen, "2026-08-15") == {"V101"}
    gezegd = doe(werk, *voorleggen, INGANG)
    adres = gezegd.split()[0]
    assert "concept" in gezegd
    assert geweigerd(werk, *voorleggen, INGANG) == {"V119"}
    assert geweigerd(werk, "versie", "stel-vast", adres, "--wie", "Anna-1") == {"V102", "V103", "V104", "V105"}
    doe(werk, "versie", "toets", adres, "--wie", "anna-1", "--features", str(werk / "features"))
    rapport = doe(werk, "vergelijk", "rules", adres, "--swv", "po2001", "--dag", INGANG, "--populatie", "40", "--formaat", "json")
    (werk / "rapport.json").write_text(rapport, encoding="utf-8")
    assert [(deel["soort"], deel["naam"]) for deel in json.loads(rapport)["wijzigingen"]] == [("parameter", "onderzoek_maanden")]
    met = ("--rapport", str(werk / "rapport.json"))
    assert geweigerd(werk, "versie", "stel-vast", adres, "--wie", "ANNA-1", *met) == {"V103"}
    assert "vastgesteld" in doe(werk, "versie", "stel-vast", adres, "--wie", "bert-2", *met)
    assert "geldend" in doe(werk, "versie", "maak-geldend", adres, "--wie", "bert-2")
    assert geweigerd(werk, "versie", "trek-in", adres, "--wie", "bert-2", "--reden", "toch niet") == {"V102"}
    assert doe(werk, "versie", "lijst").startswith(adres)
    getoond = doe(werk, "versie", "toon", adres)
    assert [regel.split()[2] for regel in getoond.splitlines() if regel.startswith("- ")] == [
        "concept",
        "getoetst",
        "vastgesteld",
        "geldend",
    ]
    bewijs = json.loads(doe(werk, "versie", "toon", adres, "--bewijs"))
    assert bewijs[1]["bewijs"]["dekking"]["volledig"] is True
    assert bewijs[1]["bewijs"]["voorbeelden"]["kloppen_niet"] == bewijs[1]["bewijs"]["controle"]["fouten"] == 0
    assert bewijs[2]["bewijs"]["rapport"] == json.loads(rapport)
    assert voer_uit(werk, "audit", "controleer").returncode == 0


def test_een_voorbeeld_dat_niet_meer_klopt_houdt_de_versie_tegen(werk: Path, tmp_path: Path) -> None:
    shutil.copytree(werk / "rules", tmp_path / "rules")
    bestand = tmp_path / "rules" / f"{EIGEN}.yaml"
    bestand.write_text(bestand.read_text(encoding="utf-8").replace("2026-08-01: 24", "2026-08-01: 12"), encoding="utf-8")
    opdracht = ("versie", "voorleggen", str(tmp_path / "rules"), "--swv", "po2001", "--wie", "anna-1", "--ingang", INGANG)
    adres = doe(werk, *opdracht).split()[0]
    assert geweigerd(werk, "versie", "toets", adres, "--wie", "anna-1") == {"V111"}
    assert "concept" in doe(werk, "versie", "toon", adres)
    assert "ingetrokken" in doe(werk, "versie", "trek-in", adres, "--wie", "anna-1", "--reden", "de voorbeelden kloppen niet")


@pytest.mark.parametrize(
    ("opdracht", "code"),
    [
        (("toon", "abc"), "V121"),
        (("toon", "ffffffffffff"), "V121"),
        (("toets", "ffffffffffff", "--wie", "Jan Jansen"), "V100"),
        (("toets", "%%%%%%%%", "--wie", "jan-1"), "V121"),
    ],
)
def test_wat_er_niet_is_krijgt_een_zin(opdracht: tuple[str, ...], code: str, werk: Path) -> None:
    assert geweigerd(werk, "versie", *opdracht) == {code}
