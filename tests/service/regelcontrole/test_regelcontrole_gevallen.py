"""Een fout in een afschrift van de echte regels wordt gemeld op haar eigen regel en kolom. De gevallen staan in gevallen.yaml."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from shutil import copy, copytree
from typing import Any

import pytest
import yaml

from engine.fouten import Fout, Plaats
from engine.taal.bestand import lees_bestand
from service.regelcontrole import controleer_map
from tests.service.regelcontrole.proefmap import DAG, schrijf
from tests.taal.teksten import WORTEL

GEVALLEN: list[dict[str, Any]] = yaml.load(Path(__file__).with_name("gevallen.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
TEGELIJK = [geval for geval in GEVALLEN if geval.get("tegelijk") != "nee" and not geval["code"].startswith("W")]
WIJZER = "▸"


@cache
def echte_regels() -> dict[str, str]:
    map_ = WORTEL / "rules"
    return {pad.relative_to(map_).as_posix(): pad.read_text(encoding="utf-8") for pad in sorted(map_.rglob("*.yaml"))}


def verander(teksten: dict[str, str], geval: dict[str, Any]) -> dict[str, str]:
    """De teksten met de fout erin; de wijzer staat er nog bij."""
    tekst = teksten[geval["bestand"]]
    begin = tekst.index(geval.get("na", ""))
    plek = tekst.index(geval["vervang"], begin)
    nieuw = tekst[:plek] + geval["door"] + tekst[plek + len(geval["vervang"]) :]
    teksten = {**teksten, geval["bestand"]: nieuw}
    wijst = geval.get("wijst")
    if wijst is None:
        return teksten
    bestand, bij = (wijst["bestand"], wijst["bij"]) if isinstance(wijst, dict) else (geval["bestand"], wijst)
    return {**teksten, bestand: teksten[bestand].replace(bij.replace(WIJZER, ""), bij, 1)}


def zonder_wijzers(teksten: dict[str, str]) -> tuple[dict[str, str], set[str]]:
    """De teksten zoals ze op schijf komen, en de plaatsen die de wijzers aanwezen."""
    plaatsen = set()
    for bestand, tekst in teksten.items():
        for nummer, regel in enumerate(tekst.split("\n"), start=1):
            delen = regel.split(WIJZER)
            for eerdere in range(1, len(delen)):
                plaatsen.add(str(Plaats(bestand, nummer, len("".join(delen[:eerdere])) + 1)))
    return {bestand: tekst.replace(WIJZER, "") for bestand, tekst in teksten.items()}, plaatsen


@pytest.fixture(scope="module", autouse=True)
def _lees_elk_bestand_een_keer() -> Iterator[None]:
    """Een bestand lezen is een zuivere functie van zijn tekst; alleen wat een geval verandert, wordt hier opnieuw gelezen."""
    with pytest.MonkeyPatch.context() as wissel:
        wissel.setattr("engine.pakket.regels.lees_bestand", cache(lees_bestand))
        yield


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda geval: str(geval["naam"]))
def test_een_fout_in_de_echte_regels_wordt_op_haar_eigen_plek_gemeld_en_sleept_niets_mee(geval: dict[str, Any], tmp_path: Path) -> None:
    teksten, (plaats,) = zonder_wijzers(verander(echte_regels(), geval))
    controle = controleer_map(schrijf(tmp_path, teksten), DAG, None)
    assert (geval["code"], plaats) in {(probleem.code, probleem.plaats) for probleem in controle.problemen}, als_lijst(controle.problemen)
    if "bedoeld" in geval:
        assert (geval["code"], geval["bedoeld"]) in {(probleem.code, probleem.bedoeld) for probleem in controle.problemen}
    if "sleept_mee" not in geval:
        assert len(controle.fouten) <= 3, als_lijst(controle.fouten)
        bestanden = {Plaats.uit(fout.plaats).bestand for fout in controle.fouten}
        assert bestanden <= {Plaats.uit(plaats).bestand, geval["bestand"]}, als_lijst(controle.fouten)


def test_alle_fouten_tegelijk_worden_alle_gemeld(tmp_path: Path) -> None:
    teksten = echte_regels()
    for geval in TEGELIJK:
        teksten = verander(teksten, geval)
    teksten, plaatsen = zonder_wijzers(teksten)
    fouten = controleer_map(schrijf(tmp_path, teksten), DAG, None).fouten
    assert len(plaatsen) == len(TEGELIJK)
    assert plaatsen - {fout.plaats for fout in fouten} == set(), als_lijst(fouten)


def als_lijst(fouten: tuple[Fout, ...]) -> str:
    return "\n".join(map(str, fouten))


@pytest.mark.parametrize("weg", sorted(pad for pad in echte_regels() if pad.startswith("landelijk/brieven/")))
def test_een_brief_die_er_niet_is_wordt_gemeld(weg: str, tmp_path: Path) -> None:
    teksten = {pad: tekst for pad, tekst in echte_regels().items() if pad != weg}
    assert {fout.code for fout in controleer_map(schrijf(tmp_path, teksten), DAG, None).fouten} & {"B028", "B037", "P067"}


def test_geen_enkele_brief_is_ook_een_fout(tmp_path: Path) -> None:
    teksten = {pad: tekst for pad, tekst in echte_regels().items() if not pad.startswith("landelijk/brieven/")}
    assert {fout.code for fout in controleer_map(schrijf(tmp_path, teksten), DAG, None).fouten} >= {"B028", "B037"}


def test_er_zijn_minstens_zestig_verschillende_fouten() -> None:
    assert len({geval["naam"] for geval in GEVALLEN}) >= 60
    assert len({geval["code"] for geval in GEVALLEN}) >= 50
    assert len(TEGELIJK) >= 40


def _hernoem(naar: str) -> Callable[[Path], object]:
    return lambda pad: pad.rename(pad.with_name(naar))


BESTANDSFOUTEN: dict[str, tuple[Callable[[Path], object], str, str, str]] = {
    "leeg": (lambda pad: pad.write_text(""), "leeftijd.yaml", "Y003", ""),
    "alleen commentaar": (lambda pad: pad.write_text("# Volgt nog.\n"), "leeftijd.yaml", "Y003", ""),
    "een ander eind": (_hernoem("leeftijd.yml"), "leeftijd.yml", "P047", "leeftijd.yaml"),
    "een eind met hoofdletters": (_hernoem("leeftijd.YAML"), "leeftijd.YAML", "P047", "leeftijd.yaml"),
    "een verborgen .txt erachter": (_hernoem("leeftijd.yaml.txt"), "leeftijd.yaml.txt", "P047", "leeftijd.yaml"),
    "een kopie met een spatie": (lambda pad: copy(pad, pad.with_name("leeftijd - kopie.yaml")), "leeftijd.yaml", "P001", ""),
    "een kopie met een hoofdletter": (lambda pad: copy(pad, pad.with_name("Leeftijd.yaml")), "leeftijd.yaml", "P001", ""),
    "een kopie in een andere map": (lambda pad: copy(pad, pad.parents[1]), "../leeftijd.yaml", "P047", ""),
    "een oude tekenset": (lambda pad: pad.write_bytes(pad.read_bytes() + b"# \xe9\n"), "leeftijd.yaml", "P045", ""),
    "utf-16": (lambda pad: pad.write_text(pad.read_text(encoding="utf-8"), encoding="utf-16"), "leeftijd.yaml", "P045", ""),
    "een map": (lambda pad: pad.with_name("nieuw.yaml").mkdir(), "nieuw.yaml", "P049", ""),
    "een verwijzing naar niets": (lambda pad: pad.with_name("weg.yaml").symlink_to("nergens.yaml"), "weg.yaml", "P049", ""),
}


@pytest.mark.parametrize("wat", BESTANDSFOUTEN)
def test_een_verkeerd_bestand_is_precies_een_fout_en_nooit_een_traceback(wat: str, tmp_path: Path) -> None:
    doe, bestand, code, bedoeld = BESTANDSFOUTEN[wat]
    doe(schrijf(tmp_path, echte_regels()) / "landelijk/leeftijd.yaml")
    (fout,) = controleer_map(tmp_path, DAG, None).fouten
    plek = bestand.removeprefix("../") if bestand.startswith("../") else f"landelijk/{bestand}"
    assert (Plaats.uit(fout.plaats).bestand, fout.code, fout.bedoeld) == (plek, code, bedoeld), fout


@pytest.mark.parametrize("map_", ["PO2001", "po2001_oud", "po2001 kopie"])
def test_een_kopie_van_een_samenwerkingsverband_krijgt_geen_naam_waaronder_zij_meedoet(map_: str, tmp_path: Path) -> None:
    regels = schrijf(tmp_path, echte_regels()) / "samenwerkingsverbanden"
    copytree(regels / "po2001", regels / map_)
    (fout,) = controleer_map(tmp_path, DAG, None).fouten
    assert (fout.code, fout.bedoeld) == ("P077", "")
    assert fout.zin.endswith("Is dit een kopie van po2001? Haal haar dan weg.")


def test_een_samenwerkingsverband_met_hoofdletters_krijgt_zijn_code(tmp_path: Path) -> None:
    regels = schrijf(tmp_path, echte_regels()) / "samenwerkingsverbanden"
    (regels / "po2001").rename(regels / "PO-2001")
    (fout,) = controleer_map(tmp_path, DAG, None).fouten
    assert (fout.code, fout.bedoeld) == ("P077", "po2001")
