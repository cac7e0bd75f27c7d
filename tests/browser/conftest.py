"""Een browser per module, en alle pagina's als bestanden zoals een gebruiker ze bewaart."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from engine import Regels, lees_regelteksten
from engine.uitleg import document
from service.documentatie.draaien import Afloop
from service.documentatie.features import lees_bomen
from service.documentatie.site import Bijlagen, Vorige, bouw_site, verwijzingen
from service.documentatie.verslag import draai_features
from service.inlezen import lees_zaak
from service.pagina import pagina
from service.zaken import lees_gevallen
from tests.browser.kijker import ARGUMENTEN, GEDULD, eis_chromium, vind_chromium
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[2]
LEZERS = ("ouder", "commissie", "toezicht")
VOORBEELDEN = (*sorted((WORTEL / "voorbeelden/compleet").glob("*.json")), WORTEL / "voorbeelden/uitspraken/lbt-107490.json")
ROOD = frozenset({"misvattingen.feature", "procedure.feature", "deskundigen.feature"})
GHERKIN = WORTEL / "tests/service/documentatie/gherkin"
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
    """De adviezen onder `advies/`, de documentatie onder `site/`, en onder `rood/` de documentatie als geen voorbeeld klopt.

    Onder `rood/` staan ook de proeven met alles van Gherkin, en wat er sinds een vorige versie veranderde.
    """
    assert chromium
    if "PYTEST_XDIST_WORKER" not in os.environ:
        return _bouw(tmp_path_factory.mktemp("bladen"))
    # Werkers van een keer draaien delen de map erboven. Wie het eerst komt bouwt, de rest wacht en kijkt naar dezelfde pagina's.
    map_ = tmp_path_factory.getbasetemp().parent / "bladen"
    with Path(f"{map_}.slot").open("w", encoding="utf-8") as slot:
        fcntl.flock(slot, fcntl.LOCK_EX)
        if not map_.exists():
            in_aanbouw = Path(f"{map_}.in-aanbouw")
            # Van een werker die halverwege omviel.
            shutil.rmtree(in_aanbouw, ignore_errors=True)
            in_aanbouw.mkdir()
            _bouw(in_aanbouw).rename(map_)
    return map_


def _bouw(map_: Path) -> Path:
    regels = echte_regels()
    (map_ / "advies").mkdir()
    for bestand in VOORBEELDEN:
        advies = lees_zaak(bestand.read_text(encoding="utf-8"), regels, date(2026, 11, 24)).beoordeel()
        for lezer in LEZERS:
            (map_ / f"advies/{bestand.stem}-{lezer}.html").write_text(pagina(document(advies, lezer)), encoding="utf-8")
    features = lees_bomen(WORTEL / "features")
    verslag = draai_features(features, regels, TOEN, "1.2.3", met_dienst=False)
    bouw_site(verslag, map_ / "site", Bijlagen(zaken=verwijzingen(lees_gevallen(WORTEL / "tests/zaken"), regels)))
    rood = [feature for feature in features if Path(feature.bestand).name in ROOD] + lees_bomen(GHERKIN)
    verslag = draai_features(rood, regels, TOEN, "1.2.3", met_dienst=False)
    mis = [replace(uitslag, afloop=Afloop.KLOPT_NIET, melding="aanvrager_bevoegd is niet_voldaan") for uitslag in verslag.uitslagen]
    vorige = Vorige(lees_regelteksten(_oude_teksten(regels)))
    bouw_site(replace(verslag, uitslagen=tuple(mis)), map_ / "rood", Bijlagen(vorige=dict.fromkeys(regels.samenwerkingsverbanden, vorige)))
    return map_


def _oude_teksten(regels: Regels) -> dict[str, str]:
    """De regels van de pakketten, met een andere waarde en een andere titel, en een gebrek dat anders heet."""
    teksten: dict[str, str] = {}
    for code in regels.samenwerkingsverbanden:
        teksten |= regels.teksten(regels.pakket(code, TOEN.date()))
    duur = "samenwerkingsverbanden/po2001/duur.yaml"
    for was, wordt in (("waarden: {2026-08-01: 2}", "waarden: {2026-08-01: 3}"), ("duur_langer_dan_gebruikelijk:", "duur_te_lang:")):
        assert was in teksten[duur]
        teksten[duur] = teksten[duur].replace(was, wordt)
    return teksten
