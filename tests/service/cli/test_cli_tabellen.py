"""`thuisnabij regels exporteer` en `importeer`, zoals een beleidsmedewerker ze gebruikt: op de echte regels."""

import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.gedeeld import WORTEL
from tests.service.cli.opdrachtregel import thuisnabij

BESTAND = "landelijk/bevoegdheid/samenwerkingsverband.yaml"


@pytest.fixture
def kopie(tmp_path: Path) -> Path:
    return Path(shutil.copytree(WORTEL / "rules", tmp_path / "rules"))


def _inhoud(map_: Path) -> dict[str, bytes]:
    return {pad.relative_to(map_).as_posix(): pad.read_bytes() for pad in map_.rglob("*") if pad.is_file()}


@pytest.mark.parametrize("vorm", ["--xlsx", "--dmn"])
def test_heen_en_terug_zonder_wijziging_verandert_niets(kopie: Path, tmp_path: Path, vorm: str) -> None:
    voor = _inhoud(kopie)
    bestand = str(tmp_path / f"tabellen.{vorm.removeprefix('--')}")
    uit = thuisnabij("regels", "exporteer", vorm, bestand, "--map", str(kopie))
    assert (uit.returncode, uit.stdout) == (0, f"4 beslistabellen geschreven naar {bestand}.\n"), uit.stderr
    terug = thuisnabij("regels", "importeer", vorm, bestand, "--map", str(kopie))
    assert (terug.returncode, terug.stdout) == (0, "Er verandert niets.\n"), terug.stderr
    assert _inhoud(kopie) == voor


def _bewerk(kopie: Path, tmp_path: Path, **cellen: str) -> str:
    bestand = tmp_path / "tabellen.xlsx"
    klaar = thuisnabij("regels", "exporteer", "--xlsx", str(bestand), "--swv", "po2001", "--map", str(kopie))
    assert klaar.returncode == 0, klaar.stderr
    boek = load_workbook(bestand)
    for adres, waarde in cellen.items():
        boek["inschrijving_telt"][adres] = waarde
    boek.save(bestand)
    return str(bestand)


def test_een_wijziging_wordt_eerst_getoond_en_dan_geschreven(kopie: Path, tmp_path: Path) -> None:
    voor = _inhoud(kopie)
    bestand = _bewerk(kopie, tmp_path, C11="basisschool; so")
    proef = thuisnabij("regels", "importeer", "--xlsx", bestand, "--map", str(kopie), "--proef")
    zin = "Rij 1 verandert: inschrijving was 'basisschool; sbo; so', wordt 'basisschool; so'."
    assert (proef.returncode, zin in proef.stdout) == (0, True), proef.stderr
    assert _inhoud(kopie) == voor
    echt = thuisnabij("regels", "importeer", "--xlsx", bestand, "--map", str(kopie))
    assert (echt.returncode, zin in echt.stdout) == (0, True), echt.stderr
    na = _inhoud(kopie)
    assert {naam for naam in voor if voor[naam] != na[naam]} == {BESTAND}
    assert na[BESTAND] == voor[BESTAND].replace(b'[so, "-", [basisschool, sbo, so]]', b'[so, "-", [basisschool, so]]')
    assert thuisnabij("regels", "controleer", str(kopie)).returncode == 0


def test_een_rij_die_door_de_wijziging_nooit_meer_aan_de_beurt_komt_wordt_meteen_gemeld(kopie: Path, tmp_path: Path) -> None:
    bestand = _bewerk(kopie, tmp_path, A11="so; sbo; regulier")
    proef = thuisnabij("regels", "importeer", "--xlsx", bestand, "--map", str(kopie), "--proef")
    zin = f"{BESTAND}:35:13 W010 Rij 2 van 'inschrijving_telt' is nooit aan de beurt"
    assert (proef.returncode, zin in proef.stdout) == (0, True), proef.stdout + proef.stderr


def test_een_wijziging_waarmee_de_regels_niet_kloppen_wordt_niet_geschreven(kopie: Path, tmp_path: Path) -> None:
    voor = _inhoud(kopie)
    klaar = thuisnabij("regels", "importeer", "--xlsx", _bewerk(kopie, tmp_path, D12="nee"), "--map", str(kopie))
    assert klaar.returncode == 2
    assert klaar.stderr.startswith("Er is niets geschreven: met deze tabellen kloppen de regels niet.")
    assert f"{BESTAND}:" in klaar.stderr
    assert "R127" in klaar.stderr
    assert _inhoud(kopie) == voor


def test_een_typefout_noemt_blad_cel_en_bedoeling(kopie: Path, tmp_path: Path) -> None:
    bestand = _bewerk(kopie, tmp_path, A11="soo", C11="basischool")
    klaar = thuisnabij("regels", "importeer", "--xlsx", bestand, "--map", str(kopie))
    assert klaar.returncode == 2
    assert klaar.stderr.splitlines() == [
        f"{bestand}:inschrijving_telt!A11 T018 'soo' is geen keuze van deze kolom — bedoelde u \"so\"?",
        f"{bestand}:inschrijving_telt!C11 T018 'basischool' is geen keuze van deze kolom — bedoelde u \"basisschool\"?",
    ]


@pytest.mark.parametrize(
    ("argumenten", "code"),
    [
        (("exporteer", "x"), "I046"),
        (("exporteer", "--xlsx", "--dmn", "x"), "I046"),
        (("exporteer", "--xlsx", "/bestaat/niet/x.xlsx"), "T050"),
        (("exporteer", "--xlsx", "x", "--swv", "po9999"), "P042"),
        (("importeer", "--xlsx", "bestaat-niet.xlsx"), "I041"),
        (("importeer", "--dmn", "bestaat-niet.dmn"), "I041"),
        (("importeer", "--dmn", "."), "T007"),
        (("importeer", "--dmn", "tabellen.xlsx"), "T007"),
    ],
)
def test_verkeerd_gebruik_geeft_een_zin(argumenten: tuple[str, ...], code: str) -> None:
    klaar = thuisnabij("regels", *argumenten)
    assert klaar.returncode == 2
    assert code in klaar.stderr
    assert "Traceback" not in klaar.stderr


@pytest.mark.parametrize("vorm", ["--xlsx", "--dmn"])
def test_honderd_megabyte_wordt_niet_gelezen(tmp_path: Path, vorm: str) -> None:
    groot = tmp_path / f"groot.{vorm.removeprefix('--')}"
    with groot.open("wb") as bestand:
        bestand.truncate(100_000_000)
    klaar = thuisnabij("regels", "importeer", vorm, str(groot))
    assert (klaar.returncode, "T002" in klaar.stderr) == (2, True)
