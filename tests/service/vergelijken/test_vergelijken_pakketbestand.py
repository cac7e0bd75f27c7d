"""Een bewaard pakket als versie van de regels, en wat geen bewaard pakket is."""

import gzip
import json
from datetime import date
from pathlib import Path

import pytest

from engine import InvoerFouten
from service.vergelijken.pakketbestand import lees_pakketbestand
from service.vergelijken.versie import lees_versie
from service.vindplaats import OUDE_PAKKETTEN

OUD = OUDE_PAKKETTEN / "po2001-2026-11-25.json.gz"


def test_een_bewaard_pakket_is_een_versie_ingepakt_en_uitgepakt(tmp_path: Path) -> None:
    inhoud = gzip.decompress(OUD.read_bytes())
    (tmp_path / "pakket.json").write_bytes(inhoud)
    (tmp_path / "van-de-dienst.json").write_bytes(inhoud.replace(b'"dag":', b'"ingangsdatum":', 1))
    for pad in (OUD, tmp_path / "pakket.json", tmp_path / "van-de-dienst.json"):
        regels = lees_versie(str(pad))
        assert regels.pakket("po2001", date(2026, 11, 25)).hash == json.loads(gzip.decompress(OUD.read_bytes()))["hash"]


@pytest.mark.parametrize(
    "inhoud",
    [
        b"",
        b"geen gzip",
        gzip.compress(b"geen json", mtime=0),
        gzip.compress(json.dumps({"dag": "2026-11-25"}).encode(), mtime=0),
        gzip.compress(json.dumps({"dag": "gisteren", "bestanden": {}}).encode(), mtime=0),
        gzip.compress(json.dumps({"dag": "2026-11-25", "bestanden": {"a.yaml": 3}}).encode(), mtime=0),
        gzip.compress(json.dumps([]).encode(), mtime=0),
        OUD.read_bytes()[:2000],
        OUD.read_bytes()[:12] + b"\xff" * 40,
    ],
)
def test_wat_geen_bewaard_pakket_is_geeft_een_zin(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / "x.json.gz").write_bytes(inhoud)
    with pytest.raises(InvoerFouten, match="V004"):
        lees_pakketbestand(tmp_path / "x.json.gz")


def test_een_bestand_dat_er_niet_is_geeft_een_zin(tmp_path: Path) -> None:
    with pytest.raises(InvoerFouten, match="V004"):
        lees_versie(str(tmp_path / "weg.json.gz"))
