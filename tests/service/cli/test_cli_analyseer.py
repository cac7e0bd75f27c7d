"""`thuisnabij regels analyseer`, zoals iemand het gebruikt."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from service.cli.opdrachten import app
from service.cli.regels import analyseer
from tests.engine.hulp import Blokken, teksten

_REGELS = Blokken(
    criteria={"veel": "als: {leden: {minstens: 5}}"},
    uitkomsten={
        "wel": "voorrang: 10, soort: toekennen, als: {criterium: veel}",
        "niet": "voorrang: 20, soort: weigeren, als: {niet: {criterium: veel}}",
    },
    eigenschappen={
        "goed": "als: {leden: {minstens: 9}}, altijd: {uitkomst: wel}",
        "fout": "als: {leden: {minstens: 3}}, altijd: {uitkomst: wel}",
    },
)


@pytest.fixture
def regelmap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    map_ = tmp_path / "regels"
    for pad, tekst in teksten(_REGELS).items():
        (map_ / pad).parent.mkdir(parents=True, exist_ok=True)
        (map_ / pad).write_text(tekst, encoding="utf-8")
    monkeypatch.setenv("THUISNABIJ_REGELS", str(map_))
    return map_


def analyse(*opties: str) -> Result:
    return CliRunner().invoke(app, ["regels", "analyseer", "--processen", "1", "--dag", "2026-06-15", *opties])


@pytest.mark.usefixtures("regelmap")
def test_een_weerlegde_eigenschap_geeft_uitgang_een_en_een_zaak_in_woorden() -> None:
    klaar = analyse()
    assert klaar.exit_code == 1
    tekst = " ".join(klaar.stdout.split())
    assert "Fouten (1)" in tekst and "Weerlegd: er is een zaak waarin dit niet zo is." in tekst
    assert "Vraag? (leden) 3" in tekst or "Vraag? (leden) 4" in tekst
    assert "Er blijft geen gat" in tekst
    assert "Elke vraag kreeg hooguit 10 seconden werk." in tekst


@pytest.mark.usefixtures("regelmap")
def test_zonder_de_foute_eigenschap_is_de_uitgang_nul() -> None:
    assert analyse("--check", "criteria", "--check", "uitkomsten").exit_code == 0


@pytest.mark.usefixtures("regelmap")
def test_een_tegenvoorbeeld_is_een_dossier_dat_beoordeel_aanneemt(tmp_path: Path) -> None:
    assert analyse("--check", "eigenschappen", "--tegenvoorbeeld", str(tmp_path / "uit")).exit_code == 1
    (dossier,) = (tmp_path / "uit").glob("*.json")
    klaar = CliRunner().invoke(app, ["beoordeel", str(dossier), "--formaat", "json"])
    assert klaar.exit_code == 0, klaar.stderr
    assert json.loads(klaar.stdout)["uitkomst"]["naam"] == "niet"


@pytest.mark.usefixtures("regelmap")
def test_als_json_staan_de_grenzen_en_het_dossier_erbij() -> None:
    (deel,) = json.loads(analyse("--formaat", "json").stdout)
    assert deel["grenzen"]["peildatum"] == ["2025-06-15", "2027-06-15"]
    (fout,) = [bevinding for bevinding in deel["bevindingen"] if bevinding["ernst"] == "fout"]
    assert fout["naam"] == "fout" and fout["zaken"][0]["dossier"]["gegevens"]["leden"] in (3, 4)


@pytest.mark.usefixtures("regelmap")
@pytest.mark.parametrize(
    ("opties", "zin"),
    [(("--check", "alles"), "Kies een van"), (("--dag", "morgen"), "Hier hoort een datum"), (("--swv", "po9999"), "geen regels voor dit")],
)
def test_verkeerd_gebruik_geeft_een_zin_en_uitgang_twee(opties: tuple[str, ...], zin: str) -> None:
    klaar = analyse(*opties)
    assert klaar.exit_code == 2 and zin in klaar.stderr


def test_zonder_bewijzer_staat_er_hoe_die_klaar_te_zetten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analyseer, "find_spec", lambda _: None)
    klaar = analyse()
    assert klaar.exit_code == 2 and "make analyse" in klaar.stderr


@pytest.mark.alleen
@pytest.mark.usefixtures("regelmap")
def test_met_twee_processen_komt_er_hetzelfde_uit() -> None:
    een, twee = analyse("--formaat", "json"), analyse("--formaat", "json", "--processen", "2")
    assert json.loads(een.stdout) == json.loads(twee.stdout)
