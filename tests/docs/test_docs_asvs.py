"""De lijst van OWASP ASVS 5.0.0 is volledig, en elk bewijs dat zij noemt bestaat."""

import ast
import csv
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

WORTEL = Path(__file__).parents[2]
KOPPEN = ["nummer", "niveau", "waarover", "stand", "hoe", "bewijs"]
STANDEN = ("voldoet", "deels", "voldoet niet", "niet van toepassing")
MET_BEWIJS = STANDEN[:2]
MEEST = "\n## De grootste gaten\n"
# De nummers en niveaus van de norm zelf: niveau 1 en 2, zonder haar tekst.
NORM = Counter(tuple(regel.split()) for regel in (Path(__file__).parent / "asvs-5.0.0.txt").read_text(encoding="utf-8").splitlines())
UITLEG = (WORTEL / "docs/asvs.md").read_text(encoding="utf-8")

with (WORTEL / "docs/asvs.csv").open(encoding="utf-8", newline="") as bestand:
    LEZER = csv.DictReader(bestand, delimiter=";")
    REGELS = list(LEZER)


@cache
def functies(pad: Path) -> frozenset[str]:
    boom = ast.parse(pad.read_text(encoding="utf-8"))
    return frozenset(deel.name for deel in boom.body if isinstance(deel, ast.FunctionDef | ast.AsyncFunctionDef))


def onvindbaar(bewijs: str) -> list[str]:
    """Wat er in een bewijs genoemd wordt en er niet is. Een bestand met tests bewijst pas iets met de naam van een test erbij."""
    mis = []
    for deel in bewijs.split(", ") if bewijs else []:
        plek, _, naam = deel.partition("::")
        pad = WORTEL / plek
        if not pad.is_file() or ((naam or pad.name.startswith("test_")) and naam not in functies(pad)):
            mis.append(deel)
    return mis


def test_elk_nummer_van_de_norm_staat_er_een_keer_met_zijn_niveau() -> None:
    assert list(LEZER.fieldnames or []) == KOPPEN
    assert sum(NORM.values()) == 253
    assert Counter((regel["nummer"], regel["niveau"]) for regel in REGELS) == NORM


def test_elke_regel_heeft_een_van_de_vier_standen_en_zegt_hoe() -> None:
    assert [regel["nummer"] for regel in REGELS if regel["stand"] not in STANDEN] == []
    assert [regel["nummer"] for regel in REGELS if not regel["waarover"] or not regel["hoe"].endswith(".")] == []


def test_elk_bewijs_bestaat_en_ontbreekt_niet_waar_iets_werkt() -> None:
    assert {regel["nummer"]: mis for regel in REGELS if (mis := onvindbaar(regel["bewijs"]))} == {}
    assert [regel["nummer"] for regel in REGELS if regel["stand"] in MET_BEWIJS and not regel["bewijs"]] == []


@pytest.mark.parametrize(
    "bewijs",
    [
        "service/bestaat_niet.py",
        "tests/docs/test_docs_asvs.py",
        "tests/docs/test_docs_asvs.py::test_bestaat_niet",
        "docs/beheer.md, docs/bestaat_niet.md",
        "docs",
    ],
)
def test_een_bewijs_dat_er_niet_is_valt_op(bewijs: str) -> None:
    assert len(onvindbaar(bewijs)) == 1


def test_de_uitleg_telt_zoals_de_lijst() -> None:
    telling = Counter((regel["stand"], regel["niveau"]) for regel in REGELS)
    for stand in STANDEN:
        een, twee = telling[stand, "1"], telling[stand, "2"]
        assert f"| {stand} | {een} | {twee} | {een + twee} |\n" in UITLEG, (stand, een, twee)


def test_elk_gat_van_niveau_1_en_alles_wat_niet_voldoet_staat_in_de_uitleg() -> None:
    gaten = UITLEG.partition(MEEST)[2]
    genoemd = {woord.strip("().,:;") for woord in gaten.split()}
    moet = {regel["nummer"] for regel in REGELS if regel["stand"] == "voldoet niet" or (regel["stand"], regel["niveau"]) == ("deels", "1")}
    assert moet <= genoemd, moet - genoemd
