"""Een pakket waarmee ooit beslist is blijft te laden, en zegt dan nog hetzelfde.

In `oude_pakketten/` staat per bestand een heel regelpakket van die dag, met dossiers en wat er toen over gezegd werd. Wie de regeltaal
strenger maakt, mag dat alleen doen voor nieuwe regels: een sleutel die een oud pakket niet heeft, is hier geen fout. In `oude_adviezen/`
staan adviezen zoals de motor van die dag ze met zo'n pakket schreef: overdoen geeft dezelfde bytes.
"""

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine import Pakket, beoordeel, herhaal, lees_advies, lees_gegevens, lees_regelteksten, ongeschonden
from tests.service.cli.opdrachtregel import thuisnabij

OUD = sorted((Path(__file__).parent / "oude_pakketten").glob("*.json.gz"))
ADVIEZEN = sorted((Path(__file__).parent / "oude_adviezen").glob("*.json.gz"))


def _lees(pad: Path) -> tuple[dict[str, Any], Pakket, date]:
    inhoud: dict[str, Any] = json.loads(gzip.decompress(pad.read_bytes()))
    dag = date.fromisoformat(inhoud["dag"])
    return inhoud, lees_regelteksten(inhoud["bestanden"]).pakket(pad.name.partition("-")[0], dag), dag


@pytest.mark.parametrize("pad", OUD, ids=lambda pad: pad.name)
def test_een_pakket_van_vroeger_is_te_laden_onder_zijn_eigen_hash(pad: Path) -> None:
    inhoud, pakket, _ = _lees(pad)
    assert pakket.hash == inhoud["hash"]


@pytest.mark.parametrize("pad", OUD, ids=lambda pad: pad.name)
def test_een_pakket_van_vroeger_zegt_over_een_dossier_nog_hetzelfde(pad: Path) -> None:
    inhoud, pakket, dag = _lees(pad)
    for naam, toen in inhoud["adviezen"].items():
        advies = beoordeel(pakket, lees_gegevens(pakket, toen["gegevens"], dag), dag)
        assert (advies.uitkomst, advies.besluitrijp, list(advies.gebreken)) == (toen["uitkomst"], toen["besluitrijp"], toen["gebreken"]), (
            naam
        )


def _adviezen(pad: Path) -> dict[str, str]:
    adviezen: dict[str, str] = json.loads(gzip.decompress(pad.read_bytes()))
    return adviezen


@pytest.mark.parametrize("pad", ADVIEZEN, ids=lambda pad: pad.name)
def test_een_advies_van_vroeger_is_byte_voor_byte_te_herhalen(pad: Path) -> None:
    _, pakket, _ = _lees(pad.parents[1] / "oude_pakketten" / pad.name)
    for naam, tekst in _adviezen(pad).items():
        advies = lees_advies(tekst)
        assert ongeschonden(advies), naam
        assert herhaal(advies, pakket) == (), naam


@pytest.mark.parametrize("pad", ADVIEZEN, ids=lambda pad: pad.name)
def test_met_een_regelmap_van_vroeger_is_geen_database_nodig_om_over_te_doen(pad: Path, tmp_path: Path) -> None:
    inhoud, _, _ = _lees(pad.parents[1] / "oude_pakketten" / pad.name)
    for bestand, tekst in inhoud["bestanden"].items():
        (tmp_path / "rules" / bestand).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "rules" / bestand).write_text(tekst, encoding="utf-8")
    omgeving = {
        "THUISNABIJ_REGELS": str(tmp_path / "rules"),
        "THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/leeg.db",
        "PYTHONHASHSEED": "7",
    }
    klaar = thuisnabij("herhaal", "-", invoer=next(iter(_adviezen(pad).values())).encode(), omgeving=omgeving)
    assert (klaar.returncode, klaar.stderr) == (0, "")


def test_er_is_minstens_een_pakket_van_vroeger() -> None:
    assert OUD
    assert ADVIEZEN
