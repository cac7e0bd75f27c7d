"""Een pagina openen in de Chromium van het systeem, en opschrijven wat er niet aan deugt."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, expect

ARGUMENTEN = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
_LEEG = "about:blank"
# Milliseconden. Ruim: op een drukke machine met twee kernen duurt alles langer, en traag is hier geen fout.
GEDULD = 180_000
TELEFOON, BUREAU = 390, 1280
_KLAP_OPEN = "document.querySelectorAll('details').forEach(deel => { deel.open = true })"
# Wat een pagina bij het weggaan meldt of vraagt, is bij een volgende pagina in hetzelfde venster niet meer te horen.
_NEEM_AFSCHEID = "['beforeunload', 'pagehide', 'unload'].forEach(wat => dispatchEvent(new Event(wat)))"
# Een venster kost een eigen proces: vijf keer zo veel als een pagina. Daarom blijft er per browser een open met script, en een zonder.
_VENSTERS: WeakKeyDictionary[Browser, dict[bool, Page]] = WeakKeyDictionary()
_AXE = Axe().axe_script
_KEUZE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
    # Anders haalt axe de stijl nog eens op, en dat mag een pagina van schijf niet.
    "preload": False,
    # Een koppeling in tekst mag van axe ook alleen een andere kleur hebben; hier is zij onderstreept. De kleuren van haar alinea nameten
    # was op een lange pagina de helft van de tijd, en kan een fout alleen wegpraten.
    "checks": {"link-in-text-block": {"enabled": False}},
}
_CONTRAST_VAN_HET_MERK = {"rules": [{"id": "color-contrast", "selector": "[data-proef]"}]}
_AXE_LOOPT = """async ([anders, keuze]) => {
    axe.configure(anders)
    const { passes, violations } = await axe.run(document, keuze)
    return [passes.length, violations.flatMap(fout => fout.nodes.map(knoop => `${fout.id}: ${knoop.html.slice(0, 120)}`))]
}"""
# Een merk op het eerste element van elke soort met eigen tekst, of om in te vullen.
_MERK_SOORTEN = """() => {
    const gezien = new Set()
    const namen = new Map()
    const naam = element => {
        if (!element) return ''
        if (!namen.has(element)) {
            const eigen = `${element.localName}.${element.className}[${element.getAttribute('style') || ''}]`
            namen.set(element, `${naam(element.parentElement)} ${eigen}`)
        }
        return namen.get(element)
    }
    for (const element of document.body.querySelectorAll('*')) {
        const tekst = element.matches('input, select, textarea')
            || [...element.childNodes].some(knoop => knoop.nodeType === Node.TEXT_NODE && knoop.data.trim())
        if (!tekst || gezien.has(naam(element))) continue
        gezien.add(naam(element))
        element.setAttribute('data-proef', '')
    }
}"""
_FOCUS = """() => {
    const wie = document.activeElement
    if (!wie || wie === document.body) return null
    const stijl = getComputedStyle(wie), vak = wie.getBoundingClientRect()
    const rand = stijl.outlineStyle === 'auto' || (stijl.outlineStyle !== 'none' && parseFloat(stijl.outlineWidth) >= 2)
    const in_beeld = vak.width > 0 && vak.height > 0 && vak.right > 0 && vak.bottom > 0 && vak.left < innerWidth && vak.top < innerHeight
    return [wie.outerHTML.slice(0, 120), rand && in_beeld]
}"""


def vind_chromium() -> str | None:
    """Het pad van Chromium of Chrome op dit systeem, als die er is."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def eis_chromium(pad: str | None, verplicht: bool) -> str:
    """Het pad; zonder browser slaat de test zich over, of faalt hij als een browser verplicht is."""
    if pad is None and verplicht:
        pytest.fail("Er is geen Chromium, en THUISNABIJ_BROWSER=verplicht. Op Debian: apt-get install chromium")
    if pad is None:
        pytest.skip("Er is geen Chromium op dit systeem. Op Debian: apt-get install chromium")
    return pad


@contextmanager
def bekijk(browser: Browser, adres: str, breedte: int, script: bool = True) -> Iterator[Page]:
    """Een verse pagina met alles uitgeklapt. Na afloop mag zij niets van elders gevraagd en niets gemeld hebben."""
    klachten: list[str] = []
    thuis = _oorsprong(adres)

    def noteer(verzoek: Request) -> None:
        if verzoek.url != _LEEG and _oorsprong(verzoek.url) != thuis:
            klachten.append(f"vraagt van elders: {verzoek.url}")

    def fout(fout: Error) -> None:
        klachten.append(f"fout: {fout}")

    def meldt(bericht: ConsoleMessage) -> None:
        klachten.append(f"meldt: {bericht.text}")

    blad = _leeg_blad(browser, breedte, script)
    luisteraars: tuple[tuple[Any, Any], ...] = (("request", noteer), ("pageerror", fout), ("console", meldt))
    for wat, luisteraar in luisteraars:
        blad.on(wat, luisteraar)
    try:
        blad.goto(adres)
        klap_open(blad)
        yield blad
        blad.evaluate(_NEEM_AFSCHEID)
        # Van een leeg blad komt niets meer: wat de pagina te zeggen had, hoort bij haar en niet bij de volgende.
        blad.goto(_LEEG)
    except BaseException:
        blad.context.close()
        raise
    for wat, luisteraar in luisteraars:
        blad.remove_listener(wat, luisteraar)
    blad.context.clear_cookies()
    _VENSTERS[browser][script] = blad
    if klachten:
        pytest.fail("\n".join(klachten))


def _leeg_blad(browser: Browser, breedte: int, script: bool) -> Page:
    """Het leeg achtergelaten blad, of een nieuw. Wie het neemt is het kwijt: gaat er iets mis, dan komt het niet terug."""
    blad = _VENSTERS.setdefault(browser, {}).pop(script, None)
    if blad is None:
        venster = browser.new_context(java_script_enabled=script)
        venster.set_default_timeout(GEDULD)
        blad = venster.new_page()
    blad.set_viewport_size({"width": breedte, "height": 800})
    blad.emulate_media(media="null")
    return blad


def _oorsprong(adres: str) -> tuple[str, str]:
    delen = urlsplit(adres)
    return delen.scheme, delen.netloc


def axe_fouten(blad: Page) -> list[str]:
    """Wat axe vindt volgens WCAG 2.2 niveau A en AA en de goede gewoonten, als `regel: element`."""
    return _fouten(blad, {})


def axe_fouten_vlot(blad: Page) -> list[str]:
    """Hetzelfde, maar het contrast van elk soort tekst één keer: dat kijkt axe per element na, en het is viervijfde van de tijd.

    Van één soort zijn elementen met dezelfde elementen en klassen boven zich, en dezelfde eigen stijl: die krijgen dezelfde kleuren.
    """
    blad.evaluate(_MERK_SOORTEN)
    return _fouten(blad, _CONTRAST_VAN_HET_MERK)


def _fouten(blad: Page, anders: dict[str, Any]) -> list[str]:
    blad.evaluate(_AXE)
    gehaald, fouten = blad.evaluate(_AXE_LOOPT, [anders, _KEUZE])
    if not gehaald:
        pytest.fail("axe keek niets na")
    return list(fouten)


def steekt_uit(blad: Page) -> int:
    """Hoeveel pixels de pagina breder is dan het venster; nul als zij past."""
    pixels: int = blad.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return max(pixels, 0)


def is_op(blad: Page, kop: str) -> None:
    """Wacht tot de pagina met deze kop er staat: een klik wacht daar niet op, en dan gaat wat volgt nog over de vorige."""
    expect(blad.get_by_role("heading", level=1)).to_have_text(kop, timeout=GEDULD)


def script(blad: Page) -> int:
    """Hoeveel elementen op de pagina script bevatten of starten."""
    aantal: int = blad.evaluate(
        "[...document.querySelectorAll('*')].filter(element => element.localName === 'script'"
        " || [...element.attributes].some(kenmerk => kenmerk.name.startsWith('on') || /^\\s*javascript:/i.test(kenmerk.value))).length"
    )
    return aantal


def klap_open(blad: Page) -> None:
    """Alles wat dichtgeklapt is, open: axe ziet anders niet wat erin staat."""
    blad.evaluate(_KLAP_OPEN)


def met_tab(blad: Page, stappen: int) -> list[tuple[str, bool]]:
    """Waar de eerste keren Tab op uitkomen, en of dat te zien is. Leeg als er niets te bereiken valt."""
    plekken: list[tuple[str, bool]] = []
    for _ in range(stappen):
        blad.keyboard.press("Tab")
        plek = blad.evaluate(_FOCUS)
        if plek is None:
            break
        plekken.append((plek[0], plek[1]))
    return plekken
