"""De kijker zelf: wat er niet deugt, wordt gezien. Anders bewijst een groene test niets."""

import os
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error

from tests.browser.kijker import BUREAU, TELEFOON, axe_fouten, axe_fouten_vlot, bekijk, eis_chromium, met_tab, script, steekt_uit

LEEG = '<!doctype html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>{}</main></body></html>'


def leg_neer(map_: Path, html: str) -> str:
    pad = map_ / "proef.html"
    pad.write_text(html, encoding="utf-8")
    return pad.as_uri()


@pytest.mark.browser
@pytest.mark.parametrize(
    ("inhoud", "fouten"),
    [
        ("<p>Goed.</p>", set()),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">', {"image-alt"}),
        ('<p style="color: #aaa; background: #fff">Bleek.</p>', {"color-contrast"}),
        ('<input type="text">', {"label"}),
        ("<h3>Een niveau te diep</h3>", {"heading-order"}),
        ("<ul><p>Geen punt.</p></ul>", {"list"}),
        ('<p>Lees <a href="#" style="text-decoration: none; color: #c00">dit</a> eerst.</p>', {"link-in-text-block"}),
        ('<label>Naam <input style="color: #bbb; background: #fff" value="bleek"></label>', {"color-contrast"}),
        (2 * '<button style="all: unset; width: 12px; height: 12px; font-size: 8px">x</button>', {"target-size"}),
        (
            '<div style="overflow-x: auto; width: 5rem"><p style="white-space: nowrap">Dit past niet.</p></div>',
            {"scrollable-region-focusable"},
        ),
        ('<details><summary>Open</summary><p style="color: #aaa">Bleek, en dichtgeklapt.</p></details>', {"color-contrast"}),
    ],
    ids=[
        "goed",
        "geen-alt",
        "bleek",
        "geen-label",
        "kop-overgeslagen",
        "lijst",
        "alleen-kleur",
        "bleek-veld",
        "klein-doel",
        "schuifvak",
        "dichtgeklapt",
    ],
)
def test_axe_ziet_een_geplante_fout(browser: Browser, tmp_path: Path, inhoud: str, fouten: set[str]) -> None:
    with bekijk(browser, leg_neer(tmp_path, LEEG.format(inhoud)), TELEFOON) as blad:
        assert {fout.partition(":")[0] for fout in axe_fouten(blad)} == {fout.partition(":")[0] for fout in axe_fouten_vlot(blad)} == fouten


@pytest.mark.browser
def test_van_elke_soort_tekst_wordt_het_contrast_een_keer_nagekeken(browser: Browser, tmp_path: Path) -> None:
    bleek, goed = '<p style="color: #aaa">Bleek.</p>', "<p>Goed.</p>"
    html = LEEG.format(3 * goed + 3 * bleek + '<div style="background: #444">' + 3 * goed + "</div>")
    with bekijk(browser, leg_neer(tmp_path, html), TELEFOON) as blad:
        assert len([fout for fout in axe_fouten(blad) if fout.startswith("color-contrast")]) == 6
        assert len([fout for fout in axe_fouten_vlot(blad) if fout.startswith("color-contrast")]) == 2


@pytest.mark.browser
def test_een_pagina_zonder_taal_valt_op(browser: Browser, tmp_path: Path) -> None:
    with bekijk(browser, leg_neer(tmp_path, LEEG.format("").replace(' lang="nl"', "")), TELEFOON) as blad:
        assert [fout.partition(":")[0] for fout in axe_fouten(blad)] == ["html-has-lang"]


@pytest.mark.browser
def test_wat_uit_het_scherm_steekt_valt_op(browser: Browser, tmp_path: Path) -> None:
    html = LEEG.format('<p style="width: 500px">Breed.</p>').replace("<body>", '<body style="margin: 0">')
    with bekijk(browser, leg_neer(tmp_path, html), TELEFOON) as blad:
        assert steekt_uit(blad) == 500 - TELEFOON


@pytest.mark.browser
@pytest.mark.parametrize(
    "inhoud", ["<script>let x</script>", '<p onclick="x()">x</p>', '<a href="javascript:x()">x</a>'], ids=["element", "kenmerk", "adres"]
)
def test_script_valt_op(browser: Browser, tmp_path: Path, inhoud: str) -> None:
    with bekijk(browser, leg_neer(tmp_path, LEEG.format(inhoud)), TELEFOON) as blad:
        assert script(blad) == 1


@pytest.mark.browser
@pytest.mark.parametrize(
    ("stijl", "zichtbaar"),
    [("", True), ("outline: 3px solid", True), ("outline: none", False), ("position: fixed; left: -999px", False)],
)
def test_een_focus_die_niet_te_zien_is_valt_op(browser: Browser, tmp_path: Path, stijl: str, zichtbaar: bool) -> None:
    with bekijk(browser, leg_neer(tmp_path, LEEG.format(f'<a href="#" style="{stijl}">Verder</a>')), TELEFOON) as blad:
        assert [gezien for _, gezien in met_tab(blad, 1)] == [zichtbaar]


@pytest.mark.browser
@pytest.mark.parametrize(
    ("inhoud", "klacht"),
    [
        ('<img alt="" src="http://127.0.0.1:9/pixel.gif">', "vraagt van elders: http://127.0.0.1:9/pixel.gif"),
        ("<script>throw new Error('stuk')</script>", "fout: stuk"),
        ("<script>console.warn('let op')</script>", "meldt: let op"),
        ("<script>addEventListener('pagehide', () => console.warn('dag'))</script>", "meldt: dag"),
    ],
    ids=["elders", "fout", "melding", "bij het weggaan"],
)
def test_een_pagina_die_elders_vraagt_of_klaagt_valt_op(browser: Browser, tmp_path: Path, inhoud: str, klacht: str) -> None:
    with (
        pytest.raises(pytest.fail.Exception, match=re.escape(klacht)),
        bekijk(browser, leg_neer(tmp_path, LEEG.format(inhoud)), TELEFOON) as blad,
    ):
        blad.wait_for_load_state("networkidle")


@pytest.mark.browser
def test_een_volgende_pagina_weet_niets_van_de_vorige(browser: Browser, tmp_path: Path) -> None:
    goed = LEEG.format("<p>Goed.</p>")
    with bekijk(browser, leg_neer(tmp_path, goed), BUREAU) as blad:
        blad.emulate_media(media="print")
        blad.evaluate("document.cookie = 'a=b'; name = 'proef'; document.body.dataset.merk = 'x'")
        eerste = blad
    with bekijk(browser, leg_neer(tmp_path, goed), TELEFOON) as blad:
        assert blad is eerste, "een venster kost een eigen proces"
        assert blad.evaluate("[innerWidth, matchMedia('print').matches, document.cookie, document.body.dataset.merk]") == [
            TELEFOON, False, "", None,
        ]  # fmt: skip


@pytest.mark.browser
@pytest.mark.parametrize("wat", ["console.warn('let op')", "stuk()"], ids=["een klacht", "een fout in de test"])
def test_na_een_mislukking_begint_een_volgende_pagina_schoon(browser: Browser, tmp_path: Path, wat: str) -> None:
    adres = leg_neer(tmp_path, LEEG.format("<p>Goed.</p>"))
    with pytest.raises((pytest.fail.Exception, Error)), bekijk(browser, adres, TELEFOON) as blad:
        blad.evaluate(wat)
    with bekijk(browser, adres, TELEFOON) as blad:
        assert axe_fouten(blad) == []


def test_zonder_browser_slaat_een_test_zich_over_met_wat_er_te_doen_is() -> None:
    with pytest.raises(pytest.skip.Exception, match="apt-get install chromium"):
        eis_chromium(None, verplicht=False)


def test_zonder_browser_faalt_een_test_als_hij_verplicht_is() -> None:
    with pytest.raises(pytest.fail.Exception, match="THUISNABIJ_BROWSER=verplicht"):
        eis_chromium(None, verplicht=True)


@pytest.mark.parametrize("verplicht", [True, False])
def test_een_gevonden_browser_wordt_gebruikt(verplicht: bool) -> None:
    assert eis_chromium(os.devnull, verplicht) == os.devnull
