"""Wat de voorbeelden samen laten zien: elk criterium van elke kant, elke uitkomst, elk gebrek en elke termijn."""

import copy
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from engine import Regels
from engine.taal.voorwaarden import Vergelijking
from service.documentatie.dekking import (
    GRENS_VOORWAARDEN,
    Dekking,
    Gemist,
    Proefzaken,
    als_feature,
    meet_dekking,
    plek_in_woorden,
    skeletten,
    stand_van,
)
from service.documentatie.dekking.plekken import plekken
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.linter import kijk_features_na
from service.documentatie.zinnen import ZINNEN
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[2]
DAG = date(2026, 11, 24)


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


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
def test_van_elke_tien_voorwaarden_zijn_er_negen_van_beide_kanten_gezien(
    regels: Regels, dekking: Dekking, samenwerkingsverband: str
) -> None:
    stand = stand_van(regels.pakket(samenwerkingsverband, DAG), dekking)
    assert stand.deel_voorwaarden >= GRENS_VOORWAARDEN == 0.9
    # Ook wat geen voorbeeld aanraakt telt mee: elke voorwaarde van elk criterium staat in de noemer.
    assert stand.voorwaarden == sum(len(list(plekken(criterium))) for criterium in stand.pakket.criteria.values())


@pytest.mark.parametrize("samenwerkingsverband", ["po2001", "po2101"])
def test_elk_skelet_wordt_goedgekeurd_en_draait(regels: Regels, dekking: Dekking, samenwerkingsverband: str, tmp_path: Path) -> None:
    pakket = regels.pakket(samenwerkingsverband, DAG)
    stand = stand_van(pakket, dekking)
    pad = tmp_path / "landelijk" / "skelet.feature"
    pad.parent.mkdir()
    pad.write_text(als_feature(stand, DAG), encoding="utf-8")
    # G013 vraagt een Regel voor elk criterium; hier staan er bewust maar een paar.
    assert [str(fout) for fout in kijk_features_na(tmp_path, [pakket], ZINNEN) if fout.code != "G013"] == []
    uitslagen = draai(lees_features(tmp_path), regels, ZINNEN)
    assert len(uitslagen) > 20
    assert [uitslag.melding for uitslag in uitslagen if not uitslag.klopt] == []
    # Wat geplakt is, telt: er ontbreekt daarna minder.
    erna = stand_van(pakket, _samen(dekking, meet_dekking(uitslagen)))
    assert len(erna.voorwaarden_zonder) < len(stand.voorwaarden_zonder)


def test_een_skelet_toont_wat_er_ontbrak(regels: Regels) -> None:
    pakket = regels.pakket("po2001", DAG)
    fase = next(
        Gemist(naam, plek, deel, ("voldaan",))
        for naam, criterium in pakket.criteria.items()
        for plek, deel in plekken(criterium)
        if isinstance(deel, Vergelijking) and deel.links.naam == "fase"
    )
    (voorbeeld,) = skeletten(Proefzaken(pakket, DAG), fase.criterium, [fase])
    assert '  En "fase" is "besluit"' in voorbeeld.splitlines()


def test_een_schrijver_telt_de_delen_van_een_voorwaarde_vanaf_een() -> None:
    assert plek_in_woorden("als.een_van[0].alle_van[2]") == "als, een_van deel 1, alle_van deel 3"


def test_wie_alle_beginnen_van_een_ongetoonde_regel_plakt_heeft_hem_helemaal_getoond(
    regels: Regels, dekking: Dekking, tmp_path: Path
) -> None:
    pakket = regels.pakket("po2001", DAG)
    weg = {"ruim_voor_voortgezet", "overgang_dichtbij"}
    zonder = replace(
        dekking,
        criteria={naam: kanten for naam, kanten in dekking.criteria.items() if naam not in weg},
        gebreken={naam: kanten for naam, kanten in dekking.gebreken.items() if naam not in weg},
        uitkomsten=dekking.uitkomsten - {"arrangement"},
        termijnen=dekking.termijnen - {"beslissen_op_aanvraag"},
        rijen={naam: nummers for naam, nummers in dekking.rijen.items() if naam != "woonplaats_telt"},
    )
    stand = replace(stand_van(pakket, zonder), voorwaarden_zonder=(), grenzen_zonder=())
    assert stand.criteria_zonder == {"ruim_voor_voortgezet": ("voldaan", "niet voldaan", "open")}
    assert stand.gebreken_zonder == {"overgang_dichtbij": "aanwezig en afwezig"}
    (tmp_path / "plak.feature").write_text(als_feature(stand, DAG), encoding="utf-8")
    uitslagen = draai(lees_features(tmp_path), regels, ZINNEN)
    assert [uitslag.melding for uitslag in uitslagen if not uitslag.klopt] == []
    assert stand.rijen_zonder["woonplaats_telt"] == (1, 0)
    erna = stand_van(pakket, _samen(zonder, meet_dekking(uitslagen)))
    assert erna.volledig
    assert "woonplaats_telt" not in erna.rijen_zonder


def _samen(een: Dekking, ander: Dekking) -> Dekking:
    samen = copy.deepcopy(een)
    for veld in ("criteria", "voorwaarden", "grenzen", "gebreken", "rijen"):
        for naam, kanten in getattr(ander, veld).items():
            getattr(samen, veld).setdefault(naam, set()).update(kanten)
    return replace(samen, uitkomsten=samen.uitkomsten | ander.uitkomsten, termijnen=samen.termijnen | ander.termijnen)


def test_elke_feature_staat_op_de_plek_van_haar_regelbestand() -> None:
    regelbestanden = {pad.relative_to(WORTEL / "rules").with_suffix("") for pad in (WORTEL / "rules").rglob("*.yaml")}
    features = {pad.relative_to(WORTEL / "features").with_suffix("") for pad in (WORTEL / "features").rglob("*.feature")}
    zonder = {pad for pad in features - regelbestanden if pad.parts[0] != "dienst"}
    assert zonder == {Path("landelijk/misvattingen")}
