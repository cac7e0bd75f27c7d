"""Wie het handboek letterlijk volgt op een schone kopie van het project, ziet wat het handboek laat zien."""

import re
import shutil
from pathlib import Path

import pytest

from tests.handboek.blokken import Aanvulling, Cellen, Opdracht, Vervanging, eenmalig, stappen, uit_bestand
from tests.handboek.naspelen import WORTEL, past, schone_kopie, speel_na

HANDBOEK = WORTEL / "docs/handboek"
TAKEN = sorted(HANDBOEK.glob("[0-9]-*.md"))


@pytest.fixture(scope="module")
def opgehaald(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return schone_kopie(tmp_path_factory.mktemp("opgehaald"))


@pytest.mark.parametrize("bladzijde", TAKEN, ids=lambda pad: pad.stem)
def test_een_taak_van_het_handboek_loopt_zoals_zij_er_staat(bladzijde: Path, opgehaald: Path, tmp_path: Path) -> None:
    project = Path(shutil.copytree(opgehaald, tmp_path / "project"))
    gedaan = uit_bestand(bladzijde)
    scherm = ""
    for stap in gedaan:
        scherm += speel_na(stap, project, scherm)
    assert any(isinstance(stap, Opdracht) for stap in gedaan)


def test_er_zijn_acht_taken_en_het_begin_noemt_ze_alle() -> None:
    begin = (HANDBOEK / "README.md").read_text(encoding="utf-8")
    assert [pad.name[0] for pad in TAKEN] == list("12345678")
    assert re.findall(r"\((\d-[a-z-]+\.md)\)", begin) == [pad.name for pad in TAKEN]


def test_wat_eenmalig_klaargezet_wordt_is_een_doel_van_make() -> None:
    doelen = re.findall(r"^([a-z]+):", (WORTEL / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    gevraagd = [regel for pad in HANDBOEK.glob("*.md") for regel in eenmalig(pad.read_text(encoding="utf-8"))]
    assert {"make advies", "make analyse"} == set(gevraagd)
    assert {regel.removeprefix("make ") for regel in gevraagd} <= set(doelen)


def test_elke_verwijzing_in_het_handboek_bestaat() -> None:
    for pad in HANDBOEK.glob("*.md"):
        for doel in re.findall(r"\]\(([^)#]+)", pad.read_text(encoding="utf-8")):
            assert (pad.parent / doel).exists(), f"{pad.name}: {doel}"


def test_een_bladzijde_wordt_gelezen_als_stappen() -> None:
    tekst = (
        "```console uitgang=1\n$ ls \\\n  x\n…\nfout\n```\n```yaml vind=a.yaml\nx: 1\n```\nmaak daarvan\n"
        "```yaml wordt\nx: 2\n```\n```gherkin onderaan=b.feature\nA\n```\n```text cellen=t.xlsx\nblad a, cel B11: so wordt sbo; so\n```\n"
    )
    assert list(stappen(tekst)) == [
        Opdracht("ls x", 1, ("…", "fout")),
        Vervanging("a.yaml", "x: 1", "x: 2"),
        Aanvulling("b.feature", "A\n"),
        Cellen("t.xlsx", (("a", "B11", "so", "sbo; so"),)),
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "```console\nls\n```\n",
        "```yaml vind=a\nx\n```\n```console\n$ ls\n```\n",
        "```yaml wordt\nx\n```\n",
        "```yaml\nx\n```\n",
        "```text cellen=t\nA1 = 3\n```\n",
    ],
)
def test_een_blok_dat_niemand_kan_naspelen_is_een_fout(tekst: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        list(stappen(tekst))


@pytest.mark.parametrize(
    ("verwacht", "scherm", "klopt"),
    [
        (("een", "twee"), "een\ntwee\n", True),
        (("een",), "een\ntwee\n", False),
        (("…", "twee"), "een\ntwee\n", True),
        (("een", "…"), "een\n", True),
        (("in … ms",), "in 12 ms\n", True),
        (("een",), "Een\n", False),
        ((), "", True),
        ((), "iets\n", False),
    ],
)
def test_het_scherm_moet_regel_voor_regel_kloppen(verwacht: tuple[str, ...], scherm: str, klopt: bool) -> None:
    assert past(verwacht, scherm) is klopt


def test_een_wijziging_die_niet_precies_een_keer_past_valt_op(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x\nx\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="2 keer"):
        speel_na(Vervanging("a", "x\n", "y\n"), tmp_path)
    with pytest.raises(AssertionError, match="uitgang 0"):
        speel_na(Opdracht("true", 1, ()), tmp_path)
    with pytest.raises(AssertionError, match="iets anders"):
        speel_na(Opdracht("echo a", 0, ("b",)), tmp_path)
