"""Een browser per module, en alle pagina's als bestanden zoals een gebruiker ze bewaart."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from engine import lees_regels
from engine.uitleg import document
from service.documentatie.draaien import draai
from service.documentatie.features import lees_features
from service.documentatie.site import bouw_site
from service.documentatie.zinnen import ZINNEN
from service.inlezen import lees_zaak
from service.pagina import pagina
from tests.browser.kijker import ARGUMENTEN, GEDULD, eis_chromium, vind_chromium

WORTEL = Path(__file__).parents[2]
LEZERS = ("ouder", "commissie", "toezicht")
VOORBEELDEN = (*sorted((WORTEL / "voorbeelden/compleet").glob("*.json")), WORTEL / "voorbeelden/uitspraken/lbt-107490.json")
# Genoeg voor elke soort pagina, met de langste lijst en de breedste tabel; alles draaien kost seconden en laat niets anders zien.
FEATURES = frozenset({"misvattingen.feature", "procedure.feature", "deskundigen.feature"})
TOEN = datetime(2026, 11, 24, 14, 5)


@pytest.fixture(scope="session")
def chromium() -> str:
    return eis_chromium(vind_chromium(), verplicht=os.environ.get("THUISNABIJ_BROWSER") == "verplicht")


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Per module: zolang de besturing leeft draait er een lus in deze draad, en daar mogen andere tests geen last van hebben."""
    with sync_playwright() as besturing:
        browser = besturing.chromium.launch(executable_path=chromium, args=ARGUMENTEN, timeout=GEDULD)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def bladen(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De adviezen onder `advies/`, de documentatie onder `site/`, en onder `rood/` de documentatie als geen voorbeeld klopt."""
    assert chromium
    map_ = tmp_path_factory.mktemp("bladen")
    regels = lees_regels(WORTEL / "rules")
    (map_ / "advies").mkdir()
    for bestand in VOORBEELDEN:
        advies = lees_zaak(bestand.read_text(encoding="utf-8"), regels, date(2026, 11, 24)).beoordeel()
        for lezer in LEZERS:
            (map_ / f"advies/{bestand.stem}-{lezer}.html").write_text(pagina(document(advies, lezer)), encoding="utf-8")
    scenarios = [scenario for scenario in lees_features(WORTEL / "features") if Path(scenario.bestand).name in FEATURES]
    uitslagen = draai(scenarios, regels, ZINNEN)
    bouw_site(regels, uitslagen, map_ / "site", TOEN, "1.2.3")
    mis = [replace(uitslag, melding="aanvrager_bevoegd is niet_voldaan") for uitslag in uitslagen]
    bouw_site(regels, mis, map_ / "rood", TOEN, "1.2.3")
    return map_
