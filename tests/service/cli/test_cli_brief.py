"""`thuisnabij brief`: een pdf op schijf, of alle fouten tegelijk en geen bestand."""

import json
from pathlib import Path

import pytest

from tests.service.brieven.hulp import BESLUITEN, NAMEN, WORTEL, brief, dossierpad, ruw
from tests.service.cli.opdrachtregel import thuisnabij


def maak(naam: str, uit: Path, besluit: Path | None = None) -> tuple[int, str, str]:
    pad = besluit or BESLUITEN / f"{naam}.json"
    klaar = thuisnabij("brief", str(dossierpad(naam).relative_to(WORTEL)), str(pad), "--uit", str(uit))
    return klaar.returncode, klaar.stdout, klaar.stderr


@pytest.mark.parametrize("naam", NAMEN)
def test_elk_voorbeeld_geeft_dezelfde_brief_als_van_binnen(naam: str, tmp_path: Path) -> None:
    uit = tmp_path / "brief.pdf"
    assert maak(naam, uit) == (0, f"De brief staat in {uit}.\n", "")
    assert uit.read_bytes() == brief(naam)


def test_een_half_besluit_geeft_alle_fouten_en_geen_bestand(tmp_path: Path) -> None:
    half = {**ruw("toewijzing-sbo"), "volgnummer": "", "reden_duur": ""}
    (tmp_path / "half.json").write_text(json.dumps(half), encoding="utf-8")
    code, _, fouten = maak("toewijzing-sbo", tmp_path / "brief.pdf", tmp_path / "half.json")
    assert code == 2
    assert fouten.splitlines() == [
        "reden_duur B020 De reden voor de duur ontbreekt.",
        "volgnummer B020 Het volgnummer ontbreekt. Een toelaatbaarheidsverklaring heeft er altijd een.",
    ]
    assert not (tmp_path / "brief.pdf").exists()


def test_een_plek_waar_niet_te_schrijven_is_geeft_een_zin(tmp_path: Path) -> None:
    code, _, fouten = maak("verdaging-sbo", tmp_path / "weg" / "brief.pdf")
    assert code == 2
    assert "B080 Hier kan de brief niet worden geschreven." in fouten


def test_een_besluit_dat_er_niet_is_geeft_een_zin(tmp_path: Path) -> None:
    code, _, fouten = maak("verdaging-sbo", tmp_path / "brief.pdf", tmp_path / "weg.json")
    assert code == 2
    assert "I041 Dit bestand is niet te lezen." in fouten
