"""Een scenario uit een dossier klopt als het gedraaid wordt."""

from datetime import date
from pathlib import Path

import pytest

from engine import Advies, Regels, beoordeel, lees_dossier, lees_gegevens
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.scenario import als_feature
from service.documentatie.zinnen import ZINNEN
from service.vindplaats import voorbeelddossiers
from tests.gedeeld import WORTEL, echte_regels

DOSSIERS = voorbeelddossiers()


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


def advies_van(regels: Regels, pad: Path) -> Advies:
    dossier = lees_dossier(pad.read_text(encoding="utf-8"))
    dag = dossier.peildatum or date(2026, 11, 24)
    pakket = regels.pakket(dossier.samenwerkingsverband, dag)
    return beoordeel(pakket, lees_gegevens(pakket, dossier.gegevens, dag), dag)


@pytest.mark.parametrize("pad", DOSSIERS, ids=[pad.stem for pad in DOSSIERS])
def test_elk_voorbeelddossier_wordt_een_scenario_dat_klopt(regels: Regels, tmp_path: Path, pad: Path) -> None:
    advies = advies_van(regels, pad)
    (tmp_path / "x.feature").write_text(als_feature(advies, pad.stem), encoding="utf-8")
    (uitslag,) = draai(lees_features(tmp_path), regels, ZINNEN)
    assert uitslag.melding == ""
    (opnieuw,) = uitslag.adviezen
    assert {naam: deel.verdict for naam, deel in opnieuw.criteria.items()} == {naam: deel.verdict for naam, deel in advies.criteria.items()}
    assert opnieuw.gebreken == advies.gebreken


def test_een_leeg_dossier_wordt_een_scenario_over_een_open_advies(regels: Regels, tmp_path: Path) -> None:
    dag = date(2026, 11, 24)
    pakket = regels.pakket("po2001", dag)
    tekst = als_feature(
        beoordeel(pakket, lees_gegevens(pakket, {"interventies": [], "basisondersteuning_gegeven": [{}]}, dag), dag), "Leeg"
    )
    assert "Dan is het advies nog open" in tekst
    assert 'En de lijst "interventies" is leeg' in tekst
    (tmp_path / "x.feature").write_text(tekst, encoding="utf-8")
    (uitslag,) = draai(lees_features(tmp_path), regels, ZINNEN)
    assert uitslag.melding == ""


def test_de_motivering_van_een_oordeel_gaat_niet_mee(regels: Regels) -> None:
    tekst = als_feature(advies_van(regels, WORTEL / "voorbeelden/compleet/sbo-toegekend.json"), "Noor")
    assert 'En de "deskundige" oordeelt over "basisondersteuning_toereikend": "nee"' in tekst
    assert "goede instructie" not in tekst
