"""De pagina's met zaken en termijnen van een draaiende dienst: toegankelijk, passend, en zonder script van zoeken tot uitleg."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import VOORBEELDEN, WORTEL
from tests.browser.kijker import BUREAU, GEDULD, TELEFOON, axe_fouten, bekijk, is_op, klap_open, met_tab, script, steekt_uit
from tests.service.web.test_web_draaiend import dienst

pytestmark = pytest.mark.browser
SMALST = 320
BESLUIT = WORTEL / "voorbeelden/besluiten/toewijzing-sbo.json"


@pytest.fixture(scope="module")
def thuis(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Een proef met een paar zaken, en over een ervan een besluit."""
    assert chromium
    with dienst(tmp_path_factory.mktemp("dienst") / "adviezen.db") as (klant, _):
        plekken = {pad.stem: maak(klant, pad) for pad in VOORBEELDEN}
        besluit = json.loads(BESLUIT.read_text(encoding="utf-8"))
        assert klant.post(f"{plekken['sbo-toegekend']}/besluiten", json=besluit).status_code == 201
        yield str(klant.base_url).removesuffix("/").removesuffix("/v1")


def maak(klant: httpx2.Client, pad: Path) -> str:
    antwoord = klant.post("/adviezen", json=json.loads(pad.read_text(encoding="utf-8")))
    assert antwoord.status_code == 201
    return str(antwoord.headers["location"]).removeprefix("/v1")


@pytest.mark.parametrize("breedte", [SMALST, TELEFOON, BUREAU])
@pytest.mark.parametrize("pagina", ["zaken", "een zaak met een besluit", "een open zaak", "termijnen", "een fout", "een onbekend adres"])
def test_de_pagina_is_toegankelijk_en_past(browser: Browser, thuis: str, pagina: str, breedte: int) -> None:
    fouten = {"een fout": "/zaken/geen-nummer", "een onbekend adres": "/zaak"}
    with bekijk(browser, f"{thuis}/zaken", breedte) as blad:
        adressen = {
            "zaken": f"{thuis}/zaken",
            "een zaak met een besluit": thuis + str(blad.get_by_role("link", name="Zaak voorbeeld-sbo").get_attribute("href")),
            "een open zaak": thuis + str(blad.get_by_role("link", name="Zaak lbt-107490").get_attribute("href")),
            "termijnen": f"{thuis}/termijnen",
        }
    if pagina in fouten:
        with browser.new_context(viewport={"width": breedte, "height": 800}) as venster:
            blad = venster.new_page()
            blad.goto(f"{thuis}{fouten[pagina]}")
            is_op(blad, "Deze pagina is er niet")
            assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
        return
    with bekijk(browser, adressen[pagina], breedte) as blad:
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
        assert "Naar de inhoud" in met_tab(blad, 1)[0][0]


def test_zonder_script_gaat_iemand_van_zoeken_naar_de_uitleg(browser: Browser, thuis: str) -> None:
    with bekijk(browser, f"{thuis}/", TELEFOON, script=False) as blad:
        blad.get_by_role("textbox", name="Zoek een zaak op haar kenmerk").fill("voorbeeld-sbo")
        blad.get_by_role("button", name="Zoeken").press("Enter")
        is_op(blad, "Gevonden zaken")
        assert "voorbeeld-sbo" not in blad.url
        blad.get_by_role("link", name="Zaak voorbeeld-sbo").click()
        is_op(blad, "Zaak voorbeeld-sbo")
        assert "Het besluit is definitief" in blad.get_by_role("main").inner_text()
        blad.get_by_role("link", name="In eenvoudige taal, voor ouders").click()
        is_op(blad, "Advies: Toelaatbaar tot het speciaal basisonderwijs (sbo)")


@pytest.mark.parametrize("breedte", [SMALST, TELEFOON, BUREAU])
def test_beslissen_gaat_op_een_pagina_die_toegankelijk_is_en_past(browser: Browser, thuis: str, breedte: int) -> None:
    dossier = json.loads((WORTEL / "voorbeelden/compleet/so-met-emb.json").read_text(encoding="utf-8"))
    gemaakt = httpx2.post(f"{thuis}/v1/adviezen", json={**dossier, "zaak": f"breedte-{breedte}"})
    assert gemaakt.status_code == 201
    with bekijk(browser, f"{thuis}/zaken/{gemaakt.json()['id']}", breedte) as blad:
        blad.get_by_role("link", name="Leg een besluit vast").click()
        is_op(blad, f"Besluit over zaak breedte-{breedte}")
        assert (axe_fouten(blad), steekt_uit(blad)) == ([], 0)
        blad.get_by_label("Toewijzing", exact=True).check()
        blad.get_by_role("button", name="Verder").click()
        blad.get_by_role("button", name="Bewaar het concept").click()
        expect(blad.get_by_role("main")).to_contain_text("dit nog nodig", timeout=GEDULD)
        klap_open(blad)
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
        assert [plek for plek, zichtbaar in met_tab(blad, 40) if not zichtbaar] == []
        blad.get_by_role("link", name="Kies een ander soort besluit").click()
        expect(blad.get_by_label("Toewijzing", exact=True)).to_be_checked(timeout=GEDULD)
        assert (axe_fouten(blad), steekt_uit(blad)) == ([], 0)
        blad.get_by_label("Afwijzing", exact=True).check()
        blad.get_by_role("button", name="Verder").click()
        expect(blad.get_by_role("main")).to_contain_text("Het concept is nog van een ander soort: Toewijzing.", timeout=GEDULD)
        klap_open(blad)
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
        blad.get_by_role("button", name="Bewaar het concept").click()
        expect(blad.get_by_role("main")).to_contain_text("Afwijzing.", timeout=GEDULD)
    with bekijk(browser, f"{thuis}/zaken", breedte) as blad:
        blad.get_by_role("link", name="Zaak voorbeeld-sbo").click()
        blad.get_by_role("link", name="Breng het besluit verder").click()
        is_op(blad, "Besluit over zaak voorbeeld-sbo")
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)


@pytest.mark.parametrize("breedte", [SMALST, TELEFOON, BUREAU])
def test_aanvullen_gaat_op_een_pagina_die_toegankelijk_is_en_past(browser: Browser, thuis: str, breedte: int) -> None:
    dossier = json.loads((WORTEL / "voorbeelden/uitspraken/lbt-107490.json").read_text(encoding="utf-8"))
    gemaakt = httpx2.post(f"{thuis}/v1/adviezen", json={**dossier, "zaak": f"aanvulling-{breedte}"})
    assert gemaakt.status_code == 201
    with bekijk(browser, f"{thuis}/zaken/{gemaakt.json()['id']}", breedte) as blad:
        blad.get_by_role("link", name="Vul de zaak aan").click()
        is_op(blad, f"Zaak aanvulling-{breedte} aanvullen")
        klap_open(blad)
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
        assert [plek for plek, zichtbaar in met_tab(blad, 40) if not zichtbaar] == []
        nog_een = blad.locator("button[name='meer'][value='interventies']")
        blad.get_by_label("Is bekeken of de hulp werkte?").first.select_option("ja")
        nog_een.click()
        expect(blad.get_by_label("Is bekeken of de hulp werkte?")).to_have_count(2, timeout=GEDULD)
        assert "#vraag-interventies" in blad.url
        blad.get_by_role("textbox", name="Naar de stand van welke dag toetst de dienst de zaak?").fill("2026-11-24")
        blad.get_by_role("button", name="Bewaar en toets opnieuw").press("Enter")
        is_op(blad, f"Zaak aanvulling-{breedte}")
        assert "Wat er veranderde sinds versie 1" in blad.get_by_role("main").inner_text()
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)
    # Een antwoord met status 400 meldt de browser zelf als fout; daarom in een eigen venster.
    with browser.new_context(viewport={"width": breedte, "height": 800}) as venster:
        blad = venster.new_page()
        blad.goto(f"{thuis}/zaken/{gemaakt.json()['id']}/aanvullen")
        is_op(blad, f"Zaak aanvulling-{breedte} aanvullen")
        blad.get_by_role("textbox", name="Naar de stand van welke dag toetst de dienst de zaak?").fill("2001-01-01")
        blad.get_by_role("button", name="Bewaar en toets opnieuw").click()
        expect(blad.get_by_role("alert")).to_contain_text("Er is niets bewaard.", timeout=GEDULD)
        assert (axe_fouten(blad), steekt_uit(blad), script(blad)) == ([], 0, 0)


def test_het_menu_zegt_waar_iemand_is(browser: Browser, thuis: str) -> None:
    with bekijk(browser, f"{thuis}/zaken", BUREAU, script=False) as blad:
        menu = blad.get_by_role("navigation", name="Menu")
        assert menu.get_by_role("link", name="Zaken").get_attribute("aria-current") == "page"
        menu.get_by_role("link", name="Termijnen").click()
        is_op(blad, "Termijnen")
        assert menu.get_by_role("link", name="Termijnen").get_attribute("aria-current") == "page"
