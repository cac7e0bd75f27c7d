"""Een pakket waarmee ooit beslist is blijft te laden, en zegt dan nog hetzelfde.

In `oude_pakketten/` staat per bestand een heel regelpakket van die dag, met dossiers en wat er toen over gezegd werd. Wie de regeltaal
strenger maakt, mag dat alleen doen voor nieuwe regels: een sleutel die een oud pakket niet heeft, is hier geen fout.
"""

import gzip
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from engine import Pakket, beoordeel, lees_gegevens, lees_regelteksten

OUD = sorted((Path(__file__).parent / "oude_pakketten").glob("*.json.gz"))


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


def test_er_is_minstens_een_pakket_van_vroeger() -> None:
    assert OUD
