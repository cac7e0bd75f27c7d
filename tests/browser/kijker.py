"""Een pagina openen in de Chromium van het systeem, en opschrijven wat er niet aan deugt."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request

ARGUMENTEN = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
# Milliseconden. Ruim: op een drukke machine met twee kernen duurt alles langer, en traag is hier geen fout.
GEDULD = 180_000
TELEFOON, BUREAU = 390, 1280
_WCAG = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
_KLAP_OPEN = "document.querySelectorAll('details').forEach(deel => { deel.open = true })"
# Een merk op het eerste element van elke soort met eigen tekst.
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
        const tekst = [...element.childNodes].some(knoop => knoop.nodeType === Node.TEXT_NODE && knoop.data.trim())
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
    """Een pagina in een vers venster, met alles uitgeklapt. Na afloop mag zij niets van elders gevraagd en niets gemeld hebben."""
    klachten: list[str] = []
    thuis = _oorsprong(adres)

    def noteer(verzoek: Request) -> None:
        if _oorsprong(verzoek.url) != thuis:
            klachten.append(f"vraagt van elders: {verzoek.url}")

    with browser.new_context(viewport={"width": breedte, "height": 800}, java_script_enabled=script) as venster:
        venster.set_default_timeout(GEDULD)
        blad = venster.new_page()
        blad.on("request", noteer)
        blad.on("pageerror", lambda fout: klachten.append(f"fout: {fout}"))
        blad.on("console", lambda bericht: klachten.append(f"meldt: {bericht.text}"))
        blad.goto(adres)
        blad.evaluate(_KLAP_OPEN)
        yield blad
    if klachten:
        pytest.fail("\n".join(klachten))


def _oorsprong(adres: str) -> tuple[str, str]:
    delen = urlsplit(adres)
    return delen.scheme, delen.netloc


def axe_fouten(blad: Page) -> list[str]:
    """Wat axe vindt volgens WCAG 2.2 niveau A en AA en de goede gewoonten, als `regel: element`."""
    return _fouten(blad, None, {"runOnly": _WCAG})


def axe_fouten_vlot(blad: Page) -> list[str]:
    """Hetzelfde, maar het contrast van elk soort tekst één keer: dat kijkt axe per element na, en het is viervijfde van de tijd.

    Van één soort zijn elementen met dezelfde elementen en klassen boven zich, en dezelfde eigen stijl: die krijgen dezelfde kleuren.
    """
    blad.evaluate(_MERK_SOORTEN)
    fouten = _fouten(blad, None, {"runOnly": _WCAG, "rules": {"color-contrast": {"enabled": False}}})
    return fouten + _fouten(blad, {"include": [["[data-proef]"]]}, {"runOnly": ["color-contrast"]})


def _fouten(blad: Page, waar: dict[str, list[list[str]]] | None, keuze: dict[str, object]) -> list[str]:
    # Zonder preload: anders haalt axe de stijl nog eens op, en dat mag een pagina van schijf niet.
    gevonden = Axe().run(blad, context=waar, options={**keuze, "resultTypes": ["violations"], "preload": False}).response
    if not gevonden["passes"]:
        pytest.fail("axe keek niets na")
    return [f"{fout['id']}: {knoop['html'][:120]}" for fout in gevonden["violations"] for knoop in fout["nodes"]]


def steekt_uit(blad: Page) -> int:
    """Hoeveel pixels de pagina breder is dan het venster; nul als zij past."""
    pixels: int = blad.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return max(pixels, 0)


def script(blad: Page) -> int:
    """Hoeveel elementen op de pagina script bevatten of starten."""
    aantal: int = blad.evaluate(
        "[...document.querySelectorAll('*')].filter(element => element.localName === 'script'"
        " || [...element.attributes].some(kenmerk => kenmerk.name.startsWith('on') || /^\\s*javascript:/i.test(kenmerk.value))).length"
    )
    return aantal


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
