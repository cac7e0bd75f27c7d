"""De afspraken over het huis: korte modules met uitleg, regels zonder code, en grendels die dicht zijn."""

import tomllib
from pathlib import Path
from statistics import median

import pytest
from packaging.requirements import Requirement

from tests.architectuur.huis import adressen, versies, zonder_hash, zonder_uitleg

WORTEL = Path(__file__).parents[2]
MODULES = sorted(pad for deel in ("engine", "service") for pad in (WORTEL / deel).rglob("*.py"))
GRENDELS = sorted((WORTEL / "requirements").glob("*.txt"))
HASH = "--hash=sha256:" + "0a" * 32


def grendel(naam: str) -> str:
    return (WORTEL / "requirements" / f"{naam}.txt").read_text(encoding="utf-8")


def geen_yaml(map_: Path) -> list[Path]:
    return [pad for pad in sorted(map_.rglob("*")) if pad.is_file() and pad.suffix != ".yaml"]


def lengte(pad: Path) -> int:
    return len(pad.read_text(encoding="utf-8").splitlines())


def test_onder_rules_staat_alleen_yaml() -> None:
    assert any((WORTEL / "rules").rglob("*.yaml"))
    assert geen_yaml(WORTEL / "rules") == []


def test_een_ander_bestand_tussen_de_regels_valt_op(tmp_path: Path) -> None:
    for naam in ("goed.yaml", "kort.yml", "slim.py", "notitie"):
        (tmp_path / naam).touch()
    assert [pad.name for pad in geen_yaml(tmp_path)] == ["kort.yml", "notitie", "slim.py"]


def test_geen_module_is_te_lang_om_in_een_keer_te_lezen() -> None:
    assert {str(pad.relative_to(WORTEL)): lengte(pad) for pad in MODULES if lengte(pad) > 300} == {}
    assert median(map(lengte, MODULES)) < 100


@pytest.mark.parametrize("pad", MODULES, ids=lambda pad: str(pad.relative_to(WORTEL)))
def test_alles_wat_openbaar_is_heeft_uitleg(pad: Path) -> None:
    assert zonder_uitleg(pad.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("bron", "kaal"),
    [
        ("", []),
        ("X = 1", ["module"]),
        ('"""Uitleg."""\ndef open_deur(): return 1', ["open_deur"]),
        ('"""Uitleg."""\nasync def open_deur(): return 1', ["open_deur"]),
        ('"""Uitleg."""\nclass Deur: x = 1', ["Deur"]),
        ('"""Uitleg."""\ndef _dichte_deur(): return 1', []),
        ('"""Uitleg."""\ndef deur():\n    """Uitleg."""', []),
    ],
)
def test_ontbrekende_uitleg_valt_op(bron: str, kaal: list[str]) -> None:
    assert zonder_uitleg(bron) == kaal


def test_elke_grendel_wordt_nagekeken() -> None:
    assert [pad.stem for pad in GRENDELS] == ["bouw", "dienst", "ontwikkel"]


@pytest.mark.parametrize("pad", GRENDELS, ids=lambda pad: pad.stem)
def test_een_grendel_noemt_geen_adres_en_legt_elke_eis_vast_met_een_hash(pad: Path) -> None:
    tekst = pad.read_text(encoding="utf-8")
    assert versies(tekst)
    assert adressen(tekst) == []
    assert zonder_hash(tekst) == []


@pytest.mark.parametrize(
    "regel",
    [
        "--index-url gespiegeld",
        "--extra-index-url gespiegeld",
        "--find-links wielen",
        "# via https://voorbeeld.test/simple",
        f"pakket @ file:///wielen/pakket.whl {HASH}",
    ],
)
def test_een_adres_in_een_grendel_valt_op(regel: str) -> None:
    assert adressen(f"a==1 \\\n    {HASH}\n{regel}\n") == [regel]


@pytest.mark.parametrize("eis", ["b==2", "b>=2 " + HASH, "b " + HASH, "b==2 --hash=md5:00", f"b @ elders {HASH}", "-r meer.txt"])
def test_een_eis_zonder_versie_of_hash_valt_op(eis: str) -> None:
    assert zonder_hash(f"a==1 ; sys_platform == 'win32' \\\n    {HASH} \\\n    {HASH}\n    # via c\n{eis}\n") == [eis]


def test_de_grendels_leggen_dezelfde_versies_vast() -> None:
    ontwikkel = versies(grendel("ontwikkel"))
    assert versies(grendel("dienst")).items() <= ontwikkel.items()
    samen = versies(grendel("bouw")).keys() & ontwikkel.keys()
    assert {naam: ontwikkel[naam] for naam in samen} == {naam: versies(grendel("bouw"))[naam] for naam in samen}


@pytest.mark.parametrize("deel", ["dienst", "ontwikkel", "bouw"])
def test_elke_afhankelijkheid_staat_vast_op_een_versie_die_past(deel: str) -> None:
    opzet = tomllib.loads((WORTEL / "pyproject.toml").read_text(encoding="utf-8"))
    gevraagd = {
        "dienst": opzet["project"]["dependencies"],
        "ontwikkel": [*opzet["dependency-groups"]["test"], *opzet["project"]["optional-dependencies"]["meet"]],
        "bouw": [*opzet["dependency-groups"]["bouw"], *opzet["build-system"]["requires"]],
    }[deel]
    vast = versies(grendel(deel))
    for eis in map(Requirement, gevraagd):
        assert eis.specifier.contains(vast[eis.name.lower().replace("_", "-")]), (
            f"{eis} past niet bij requirements/{deel}.txt: make vergrendel"
        )
