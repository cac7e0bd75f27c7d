"""De uitlegpagina zoals de draaiende dienst haar geeft, met haar eigen beveiligingskoppen."""

import json
from collections.abc import Iterator

import httpx2
import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import LEZERS, VOORBEELDEN
from tests.browser.kijker import BUREAU, TELEFOON, axe_fouten, bekijk, script, steekt_uit
from tests.service.web.test_web_draaiend import dienst

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def klant(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    assert chromium
    with dienst(tmp_path_factory.mktemp("dienst") / "adviezen.db") as (klant, _):
        yield klant


@pytest.fixture(scope="module")
def uitleg(klant: httpx2.Client) -> str:
    antwoord = klant.post("/adviezen", json=json.loads(VOORBEELDEN[0].read_text(encoding="utf-8")))
    nummer = antwoord.headers["location"].rpartition("/")[2]
    return f"{str(klant.base_url).rstrip('/')}/adviezen/{nummer}/uitleg"


@pytest.mark.parametrize("breedte", [TELEFOON, BUREAU])
@pytest.mark.parametrize("lezer", LEZERS)
def test_de_pagina_van_de_dienst_is_toegankelijk_en_past(browser: Browser, uitleg: str, lezer: str, breedte: int) -> None:
    with bekijk(browser, f"{uitleg}?lezer={lezer}&vorm=html", breedte) as blad:
        assert axe_fouten(blad) == []
        assert steekt_uit(blad) == 0
        assert script(blad) == 0


def test_de_beveiligingskoppen_laten_de_stijl_van_de_pagina_door(browser: Browser, uitleg: str) -> None:
    with bekijk(browser, f"{uitleg}?vorm=html", BUREAU) as blad:
        assert blad.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") == "720px"
        assert blad.get_by_role("heading", level=1).inner_text().startswith("Advies: ")
