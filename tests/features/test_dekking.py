"""Wat de voorbeelden samen laten zien: elk criterium van elke kant, elke uitkomst, elk gebrek en elke termijn."""

from datetime import date
from pathlib import Path

import pytest

from engine import Regels, lees_regels
from service.documentatie.dekking import Dekking, meet_dekking, stand_van
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.zinnen import ZINNEN

WORTEL = Path(__file__).parents[2]
DAG = date(2026, 11, 24)


@pytest.fixture(scope="module")
def regels() -> Regels:
    return lees_regels(WORTEL / "rules")


@pytest.fixture(scope="module")
def dekking(regels: Regels) -> Dekking:
    return meet_dekking(draai(lees_features(WORTEL / "features"), regels, ZINNEN))


@pytest.mark.parametrize("samenwerkingsverband", ["po2001", "po2101"])
def test_alles_van_een_samenwerkingsverband_is_getoond(regels: Regels, dekking: Dekking, samenwerkingsverband: str) -> None:
    stand = stand_van(regels.pakket(samenwerkingsverband, DAG), dekking)
    assert stand.criteria_zonder == {}
    assert stand.uitkomsten_zonder == ()
    assert stand.gebreken_zonder == {}
    assert stand.termijnen_zonder == ()
    assert stand.volledig


@pytest.mark.parametrize("samenwerkingsverband", ["po2001", "po2101"])
def test_de_meeste_voorwaarden_zijn_van_beide_kanten_gezien(regels: Regels, dekking: Dekking, samenwerkingsverband: str) -> None:
    stand = stand_van(regels.pakket(samenwerkingsverband, DAG), dekking)
    assert stand.voorwaarden_beide / stand.voorwaarden >= 0.8


def test_elke_feature_staat_op_de_plek_van_haar_regelbestand() -> None:
    regelbestanden = {pad.relative_to(WORTEL / "rules").with_suffix("") for pad in (WORTEL / "rules").rglob("*.yaml")}
    features = {pad.relative_to(WORTEL / "features").with_suffix("") for pad in (WORTEL / "features").rglob("*.feature")}
    zonder = {pad for pad in features - regelbestanden if pad.parts[0] != "dienst"}
    assert zonder == {Path("landelijk/misvattingen")}
