"""Elke soort pagina in een echte browser: toegankelijk, passend op een telefoon, zonder script, met het toetsenbord en op papier."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import LEZERS, VOORBEELDEN
from tests.browser.kijker import BUREAU, TELEFOON, axe_fouten, axe_fouten_vlot, bekijk, met_tab, script, steekt_uit

pytestmark = pytest.mark.browser
# WCAG 1.4.10: ook op 320 pixels, een scherm dat vier keer vergroot is.
SMALST = 320
A4 = 718
ADVIEZEN = [f"advies/{bestand.stem}-{lezer}.html" for bestand in VOORBEELDEN for lezer in LEZERS]
# Van elke soort pagina een; deskundigen heeft de breedste tabellen. Axe kijkt verderop naar elke pagina.
DOCUMENTATIE = [
    f"site/{naam}.html"
    for naam in (
        "index", "woordenlijst", "voorbeelden/index", "voorbeelden/landelijk/misvattingen", "po2001/index", "po2001/ouder",
        "po2001/begrippen", "po2001/waarden", "po2001/zaken", "po2001/dekking", "po2001/procedure", "po2101/deskundigen",
        "po2001/berekeningen", "po2001/eigenschappen",
    )
]  # fmt: skip
ROOD = [f"rood/{naam}.html" for naam in ("index", "voorbeelden/alles", "po2001/index", "po2001/procedure", "po2001/wijzigingen")]
ZOEKEN = "site/po2001/zoeken.html"
ALLES = [*ADVIEZEN, *DOCUMENTATIE, *ROOD]


def adres(bladen: Path, naam: str) -> str:
    return (bladen / naam).as_uri()


# De documentatie op een telefoon staat hieronder, en dan elke pagina.
@pytest.mark.parametrize(("naam", "breedte"), [*((naam, TELEFOON) for naam in (*ADVIEZEN, *ROOD)), *((naam, BUREAU) for naam in ALLES)])
def test_axe_vindt_geen_enkele_fout(browser: Browser, bladen: Path, naam: str, breedte: int) -> None:
    with bekijk(browser, adres(bladen, naam), breedte) as blad:
        assert axe_fouten(blad) == []


@pytest.mark.parametrize("deel", ["site/po2001", "site/po2101", "site/voorbeelden", "site", "rood/voorbeelden"])
def test_axe_vindt_op_geen_enkele_pagina_van_de_documentatie_een_fout(browser: Browser, bladen: Path, deel: str) -> None:
    """De lijst komt uit wat er gebouwd is: een nieuwe pagina kan niet vergeten worden."""
    map_ = bladen / deel
    paginas = map_.glob("*.html") if deel == "site" else map_.rglob("*.html")
    gevonden: dict[str, list[str]] = {}
    gezien = 0
    for pagina in sorted(paginas):
        with bekijk(browser, pagina.as_uri(), TELEFOON) as blad:
            gezien += 1
            fouten = axe_fouten_vlot(blad)
            for breedte in (TELEFOON, SMALST):
                blad.set_viewport_size({"width": breedte, "height": 800})
                fouten += [f"steekt {pixels} pixels uit op {breedte}" for pixels in [steekt_uit(blad)] if pixels]
            if fouten:
                gevonden[pagina.relative_to(bladen).as_posix()] = fouten[:5]
    assert gezien > 1
    assert gevonden == {}


@pytest.mark.parametrize("naam", ALLES)
def test_geen_pagina_steekt_uit_het_scherm(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), BUREAU) as blad:
        for breedte in (BUREAU, TELEFOON, SMALST):
            blad.set_viewport_size({"width": breedte, "height": 800})
            assert steekt_uit(blad) == 0, breedte


@pytest.mark.parametrize("naam", ALLES)
def test_zonder_javascript_staat_er_hetzelfde(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), TELEFOON) as blad:
        assert script(blad) == 0
        tekst = blad.inner_text("body")
    assert tekst.strip()
    with bekijk(browser, adres(bladen, naam), TELEFOON, script=False) as blad:
        assert blad.inner_text("body") == tekst


def test_zoeken_kan_met_en_zonder_script(browser: Browser, bladen: Path) -> None:
    with bekijk(browser, adres(bladen, ZOEKEN), TELEFOON, script=False) as blad:
        assert blad.get_by_role("searchbox").count() == 0
        alle = blad.locator("[data-letter] li").count()
        assert blad.locator("[data-letter] li").last.is_visible()
    with bekijk(browser, adres(bladen, ZOEKEN), TELEFOON) as blad:
        blad.get_by_role("searchbox", name="Zoek in deze lijst").fill("duur gebruikelijk")
        over = blad.locator("[data-letter] li:visible").count()
        assert 0 < over < alle
        assert blad.get_by_role("status").inner_text() == f"{over} gevonden"
        assert axe_fouten(blad) == []
        blad.get_by_role("searchbox").fill("xyz bestaat niet")
        assert blad.get_by_role("status").inner_text() == "0 gevonden"
        blad.get_by_role("searchbox").fill("")
        assert blad.locator("[data-letter] li:visible").count() == alle


def test_zonder_javascript_klappen_de_voorbeelden_open(browser: Browser, bladen: Path) -> None:
    with bekijk(browser, adres(bladen, "site/po2001/procedure.html"), TELEFOON, script=False) as blad:
        blad.reload()
        assert not blad.locator("details article").first.is_visible()
        blad.locator("details:has(article) > summary").first.press("Enter")
        blad.locator("details article").first.wait_for(state="visible")


@pytest.mark.parametrize("naam", ALLES)
def test_een_pagina_is_nederlands_en_heeft_een_titel_een_hoofdkop_en_een_inhoud(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), TELEFOON) as blad:
        assert blad.get_attribute("html", "lang") == "nl"
        assert blad.title()
        assert blad.get_by_role("main").count() == blad.get_by_role("heading", level=1).count() == 1


@pytest.mark.parametrize("naam", [*DOCUMENTATIE, *ROOD])
def test_de_eerste_tab_slaat_het_menu_over_en_elke_volgende_is_te_zien(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), TELEFOON, script=False) as blad:
        plekken = met_tab(blad, 12)
        assert "Naar de inhoud" in plekken[0][0]
        assert [plek for plek, zichtbaar in plekken if not zichtbaar] == []
    with bekijk(browser, adres(bladen, naam), TELEFOON, script=False) as blad:
        blad.keyboard.press("Tab")
        blad.keyboard.press("Enter")
        blad.wait_for_url(f"{adres(bladen, naam)}#inhoud")
        assert all("Wat de regels doen" not in plek for plek, _ in met_tab(blad, 1))


def test_een_brede_tabel_is_met_het_toetsenbord_te_bereiken_en_dat_is_te_zien(browser: Browser, bladen: Path) -> None:
    with bekijk(browser, adres(bladen, "site/po2001/deskundigen.html"), TELEFOON) as blad:
        tabel = blad.get_by_role("group", name="Brede tabel, schuift opzij").first
        tabel.focus()
        assert blad.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
        tabel.press("ArrowRight")
        blad.wait_for_function("document.activeElement.scrollLeft > 0")


@pytest.mark.parametrize("naam", ADVIEZEN)
def test_een_advies_is_met_het_toetsenbord_tot_het_eind_te_lezen(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), TELEFOON) as blad:
        assert met_tab(blad, 1) == [], "er is nu iets te bereiken: kijk dan ook na of dat te zien is"
        blad.keyboard.press("End")
        blad.wait_for_function("Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight")


@pytest.mark.parametrize("naam", ALLES)
def test_op_papier_staat_alles_en_valt_er_niets_af(browser: Browser, bladen: Path, naam: str) -> None:
    with bekijk(browser, adres(bladen, naam), A4) as blad:
        blad.evaluate("document.querySelectorAll('details').forEach(deel => { deel.open = false })")
        blad.emulate_media(media="print")
        assert blad.get_by_role("heading", level=1).is_visible()
        assert verborgen(blad) == []
        assert steekt_uit(blad) == 0
        assert blad.evaluate("[...document.querySelectorAll('.tabel')].filter(deel => deel.scrollWidth > deel.clientWidth).length") == 0
        assert blad.pdf(format="A4").startswith(b"%PDF-")


def verborgen(blad: Page) -> list[str]:
    """De koppen, alinea's en cellen van de inhoud die niet te zien zijn."""
    teksten: list[str] = blad.evaluate(
        "[...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, pre):not(.alleen-scherm *)')]"
        ".filter(deel => !deel.checkVisibility({ contentVisibilityAuto: true })).map(deel => deel.textContent)"
    )
    return teksten
