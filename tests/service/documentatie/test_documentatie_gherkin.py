"""De weergave van Gherkin: elk teken van een feature staat op de pagina, van elke soort onderdeel, in het Nederlands en het Engels."""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from engine import Regels
from service.documentatie.features import Feature, lees_bomen
from service.documentatie.site import bouw_site
from service.documentatie.site.gherkin import Featureblad, featureblad
from service.documentatie.verslag import Verslag, draai_features
from tests.service.documentatie.conftest import TOEN

PROEVEN = Path(__file__).parent / "gherkin"
_OPMAAK = re.compile(r"<[^>]*>")


@pytest.fixture(scope="module")
def features() -> dict[str, Feature]:
    return {feature.bestand: feature for feature in lees_bomen(PROEVEN)}


@pytest.fixture(scope="module")
def proefsite(features: dict[str, Feature], regels: Regels, tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("gherkin")
    bouw_site(draai_features(list(features.values()), regels, TOEN, "1.2.3", met_dienst=False), doel)
    return doel


def brokken(deel: Any, sleutel: str = "") -> Iterator[str]:
    """Elke tekst in de boom van de ontleder: kernwoorden, namen, tags, beschrijvingen, commentaar, cellen en tekstblokken."""
    if isinstance(deel, Mapping):
        for naam, kind in deel.items():
            if naam not in ("id", "location", "keywordType", "delimiter", "language"):
                yield from brokken(kind, naam)
    elif isinstance(deel, (list, tuple)):
        for kind in deel:
            yield from brokken(kind, sleutel)
    elif isinstance(deel, str):
        yield from (deel.split("\n") if sleutel in ("description", "content") else [deel])


def leesbaar(pagina: Path) -> str:
    """De tekst van een pagina zonder opmaak; elke reeks witruimte is één spatie."""
    return " ".join(unescape(_OPMAAK.sub(" ", pagina.read_text(encoding="utf-8"))).split())


def zonder_verlies(feature: Feature, pagina: Path) -> list[str]:
    """De brokken van een feature die niet op haar pagina staan, in de volgorde van het bestand."""
    tekst = leesbaar(pagina)
    return [brok for brok in brokken(feature.document) if " ".join(brok.split()) not in tekst]


@pytest.mark.parametrize("naam", ["alles", "engels", "windows", "zoals-elders"])
def test_elk_brok_van_een_feature_staat_op_haar_pagina(features: dict[str, Feature], proefsite: Path, naam: str) -> None:
    feature = features[f"{naam}.feature"]
    assert len(list(brokken(feature.document))) > 8
    assert zonder_verlies(feature, proefsite / f"voorbeelden/{naam}.html") == []


def test_van_de_eigen_features_gaat_niets_verloren(verslag: Verslag, site: Path) -> None:
    assert len(verslag.features) > 30
    for feature in verslag.features:
        pagina = site / "voorbeelden" / feature.bestand.replace(".feature", ".html")
        assert zonder_verlies(feature, pagina) == [], feature.bestand


def test_wat_er_niet_staat_valt_op(features: dict[str, Feature], proefsite: Path) -> None:
    assert zonder_verlies(features["alles.feature"], proefsite / "voorbeelden/engels.html")


def blad(features: dict[str, Feature], naam: str) -> Featureblad:
    gevonden = featureblad(features[f"{naam}.feature"], ())
    assert gevonden is not None
    return gevonden


def test_commentaar_staat_bij_wat_erna_komt(features: dict[str, Feature]) -> None:
    alles = blad(features, "alles")
    achtergrond, scenario, regel, _ = alles.functionaliteit.delen
    assert alles.functionaliteit.commentaar == ("# Commentaar boven de Functionaliteit.", "# Commentaar tussen tag en kop.")
    assert achtergrond.commentaar == ("# Commentaar boven de Achtergrond.",)
    assert scenario.stappen[1].commentaar == ("# Commentaar boven een stap.",)
    assert scenario.stappen[1].tabel[2].commentaar == ("# Commentaar tussen rijen.",)
    assert regel.delen[1].delen[1].commentaar == ("# Commentaar boven de tweede tabel.",)
    assert alles.slot == ("# Commentaar aan het slot.",)


def test_tabellen_en_tekstblokken_komen_er_zoals_zij_bedoeld_zijn(features: dict[str, Feature]) -> None:
    _, scenario, _, _ = blad(features, "alles").functionaliteit.delen
    assert [rij.cellen for rij in scenario.stappen[1].tabel] == [("kop een", "kop twee"), ("a | streep", "b \\ schuin"), ("c \n nieuw", "")]
    json, gewoon = scenario.stappen[2].blok, scenario.stappen[3].blok
    assert json is not None and gewoon is not None
    assert (json.soort, json.tekst) == ("json", '{"sleutel": "waarde"}\n\n  ingesprongen')
    assert (gewoon.soort, gewoon.tekst) == ("", 'met """ erin')


def test_tags_staan_op_elk_niveau(features: dict[str, Feature]) -> None:
    functie = blad(features, "alles").functionaliteit
    _, scenario, regel, _ = functie.delen
    schema = regel.delen[1]
    assert [deel.tags for deel in (functie, scenario, regel, schema, *schema.delen)] == [
        ("@functie-tag", "@tweede"), ("@scenario-tag",), ("@regel-tag",), ("@abstract-tag",), ("@voorbeelden-tag",), ("@andere-tag",),
    ]  # fmt: skip


def test_een_beschrijving_houdt_haar_regels_en_haar_inspringing(features: dict[str, Feature]) -> None:
    regels = blad(features, "alles").functionaliteit.beschrijving.split("\n")
    assert regels[1:] == ["", "  - een punt met inspringing", "| geen | tabel | maar | tekst |"]


def test_een_engelse_feature_is_als_engels_gemerkt(features: dict[str, Feature], proefsite: Path) -> None:
    assert blad(features, "engels").taal == "en"
    assert '<div lang="en">' in (proefsite / "voorbeelden/engels.html").read_text(encoding="utf-8")
    assert '<div lang="nl">' not in (proefsite / "voorbeelden/alles.html").read_text(encoding="utf-8")


def test_een_bestand_zonder_functionaliteit_heeft_geen_pagina(features: dict[str, Feature], proefsite: Path) -> None:
    assert featureblad(features["leeg.feature"], ()) is None
    assert not (proefsite / "voorbeelden/leeg.html").exists()


def test_wat_geen_rij_heeft_is_niet_uitgevoerd(proefsite: Path) -> None:
    tekst = leesbaar(proefsite / "voorbeelden/alles.html")
    assert "Lege voorbeelden niet uitgevoerd" in tekst
    # Zonder tabel draait de ontleder een schema als gewoon scenario, met de open plek er nog in.
    assert "Een schema zonder voorbeelden ✗ klopt niet" in tekst
    assert "Een leeg scenario ✗ klopt niet" in tekst
