"""Elke code heeft een bladzijde, en de voorbeelden op een bladzijde zijn echt."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import Pakket, RegelFouten, lees_regels
from service.regelcontrole import controleer_map
from service.regelcontrole.uitleg import bladzijde, codes, titel_van
from tests.service.regelcontrole.proefmap import DAG, basis, bestanden, schrijf
from tests.taal.teksten import WORTEL

_CODE = re.compile(r"\b[A-Z][0-9]{3}\b")
_BLOK = re.compile(r"^## (Vermijd|Liever)\n\n```yaml\n(.*?)^```\n", re.MULTILINE | re.DOTALL)
ZONDER_VOORBEELD = {
    "B037": "gaat over een bestand dat er niet is",
    "P029": "gaat over een zin die er niet is",
    "P042": "gaat over de vraag, en niet over een bestand",
    "P043": "gaat over de map",
    "P044": "een bestand van 1 MB past niet op een bladzijde",
    "P045": "een bladzijde is zelf UTF-8",
    "P049": "een bladzijde schrijft een bestand dat opengaat",
    "P051": "vraagt duizenden regels",
    "R130": "vraagt een tabel van honderden rijen",
    "R131": "gaat over het bestand met alle vaste zinnen",
    "R133": "gaat over het bestand met alle vaste zinnen",
    "W009": "gaat over de features",
}


def voorbeelden(code: str) -> dict[str, str]:
    return dict(_BLOK.findall(bladzijde(code)))


def laad(map_: Path) -> list[Pakket]:
    regels = lees_regels(map_)
    return [regels.pakket(samenwerkingsverband, DAG) for samenwerkingsverband in regels.samenwerkingsverbanden]


def gevonden(tmp_path: Path, tekst: str) -> list[str]:
    controle = controleer_map(schrijf(tmp_path, dict(basis()) | bestanden(tekst)), DAG, None)
    return [probleem.code for probleem in controle.problemen]


def test_elke_code_uit_de_broncode_heeft_een_bladzijde_en_elke_bladzijde_een_code() -> None:
    modules = [pad for deel in ("engine", "service") for pad in (WORTEL / deel).rglob("*.py")]
    gemeld = {code for pad in modules for tekst in teksten_uit(pad) for code in _CODE.findall(tekst)}
    # S256 is hoe PKCE een sleutel bewijst (RFC 7636), geen code van ons.
    assert gemeld - set(codes()) == {"S256"}
    assert set(codes()) - gemeld == set()


def teksten_uit(pad: Path) -> Iterator[str]:
    """Elke tekst in een module, ook binnen een f-string; wat alleen uitleg is, telt niet mee."""
    boom = ast.parse(pad.read_text(encoding="utf-8"))
    los = {id(knoop.value) for knoop in ast.walk(boom) if isinstance(knoop, ast.Expr)}
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and id(knoop) not in los:
            yield knoop.value


def over_regels(code: str) -> bool:
    """Gaat de bladzijde over een regelbestand? De andere gaan over een dossier, een besluit, een spreadsheet of een opdracht."""
    return code[0] in "YRPWX" or code in ("B028", "B029", "B037")


@pytest.mark.parametrize("code", codes())
def test_een_bladzijde_zegt_wat_er_is_en_waarom(code: str) -> None:
    koppen = re.findall(r"^#+ .*$", bladzijde(code), re.MULTILINE)
    met = ["## Liever"] if not over_regels(code) else [] if code in ZONDER_VOORBEELD else ["## Vermijd", "## Liever"]
    assert [kop for kop in koppen if not re.match(r"# \S+/\S+\.ya?ml$", kop)][:1] == [f"# {code}: {titel_van(code)}"]
    assert [kop for kop in koppen if kop.startswith("## ")] == ["## Wat", *met, "## Waarom"]


@pytest.mark.parametrize("code", [code for code in codes() if over_regels(code) and code not in ZONDER_VOORBEELD])
def test_wat_u_vermijdt_geeft_de_code_en_wat_u_liever_schrijft_geeft_geen_fout(code: str, tmp_path: Path) -> None:
    fout, goed = voorbeelden(code)["Vermijd"], voorbeelden(code)["Liever"]
    assert code in gevonden(tmp_path / "fout", fout)
    beter = gevonden(tmp_path / "goed", goed)
    assert code not in beter
    assert [ander for ander in beter if not ander.startswith("W")] == []


@pytest.mark.parametrize("code", [code for code in codes() if code[0] in "YRP" and code not in ZONDER_VOORBEELD])
def test_een_pakket_met_een_fout_laadt_nooit(code: str, tmp_path: Path) -> None:
    map_ = schrijf(tmp_path, dict(basis()) | bestanden(voorbeelden(code)["Vermijd"]))
    with pytest.raises(RegelFouten):
        laad(map_)


def test_de_kleine_regelmap_klopt_en_laadt(tmp_path: Path) -> None:
    map_ = schrijf(tmp_path, basis())
    assert controleer_map(map_, DAG, None).problemen == ()
    assert [pakket.titel for pakket in laad(map_)] == ["Samenwerkingsverband Proef"]
