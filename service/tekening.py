"""De afleiding als tekening: gegevens, de criteria die de uitkomst dragen, en de uitkomst. Met een titel en een beschrijving in tekst.

Kleur zegt niets wat er niet ook in woorden staat, en de beschrijving zegt alles wat er te zien is.
"""

import textwrap
from collections.abc import Iterator, Sequence
from html import escape

from engine.uitleg import Keten, Schakel

_BREEDTE = 960
_REGEL = 20
_RUIMTE = 14
_KOLOMMEN = {"gegeven": (10, 300), "criterium": (345, 300), "uitkomst": (680, 270)}
_TEKENS = 36
_STIJL = (
    "text{font:15px sans-serif;fill:#1a1a1a}.vak{fill:#fff;stroke:#4a4a4a}.draagt{stroke:#0b5345;stroke-width:3}"
    ".pijl{fill:none;stroke:#0b5345;stroke-width:2}.dik{font-weight:bold}"
)


def tekening(keten: Keten) -> str:
    """Een SVG van 960 breed, zo hoog als nodig; leest ook zonder kleur en met een schermlezer."""
    stukken: list[str] = []
    middens: list[int] = []
    y = _RUIMTE
    for schakel in keten.schakels:
        stuk, hoogte = _schakel(schakel, y)
        stukken.append(stuk)
        middens.append(y + hoogte // 2)
        y += hoogte + _RUIMTE
    if keten.rest:
        tellingen = "; ".join(f"{aantal} criteria {verdict}" for verdict, aantal in keten.rest)
        regels = _regels(f"En verder, niet beslissend: {tellingen}.", 84)
        x, _ = _KOLOMMEN["gegeven"]
        stukken.append(_tekst(x, y + _REGEL, regels, ""))
        y += len(regels) * _REGEL + 2 * _RUIMTE
    hoogte = max(y, 90)
    midden = sum(middens) // len(middens) if middens else hoogte // 2
    stukken.append(_uitkomst(keten.uitkomst, midden))
    stukken += [_pijl("criterium", plek, "uitkomst", midden) for plek in middens]
    maten = f'viewBox="0 0 {_BREEDTE} {hoogte}" width="{_BREEDTE}" height="{hoogte}"'
    namen = 'role="img" aria-labelledby="tekening-titel tekening-beschrijving" lang="nl"'
    delen = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {maten} {namen}>',
        f'<title id="tekening-titel">{escape(f"Hoe dit advies tot stand kwam: {keten.uitkomst}")}</title>',
        f'<desc id="tekening-beschrijving">{escape(beschrijving(keten))}</desc>',
        f"<style>{_STIJL}</style>",
        *stukken,
        "</svg>",
    ]
    return "\n".join(delen) + "\n"


def beschrijving(keten: Keten) -> str:
    """De tekening in woorden, in dezelfde volgorde."""
    zinnen = [f"{_zin(schakel)}." for schakel in keten.schakels]
    return " ".join([*zinnen, f"Daarom: {keten.uitkomst}."])


def _zin(schakel: Schakel) -> str:
    gegevens = ", ".join(f"{titel}: {waarde}" for titel, waarde in schakel.gegevens)
    return f"{schakel.criterium}: {schakel.verdict}" + (f", op grond van {gegevens}" if gegevens else "")


def _schakel(schakel: Schakel, y: int) -> tuple[str, int]:
    links = [regel for titel, waarde in schakel.gegevens for regel in _regels(f"{titel}: {waarde}")] or ["nog niet bekend"]
    rechts = [*_regels(schakel.criterium), schakel.verdict]
    hoogte = max(len(links), len(rechts)) * _REGEL + 2 * _RUIMTE
    stuk = _vak("gegeven", y, hoogte, links, "vak", ()) + _vak("criterium", y, hoogte, rechts, "vak draagt", (len(rechts) - 1,))
    return stuk + _pijl("gegeven", y + hoogte // 2, "criterium", y + hoogte // 2), hoogte


def _uitkomst(titel: str, midden: int) -> str:
    regels = _regels(titel, 30)
    hoogte = len(regels) * _REGEL + 2 * _RUIMTE
    return _vak("uitkomst", max(midden - hoogte // 2, 2), hoogte, regels, "vak draagt", range(len(regels)))


def _vak(kolom: str, y: int, hoogte: int, regels: Sequence[str], klasse: str, dik: Sequence[int]) -> str:
    x, breedte = _KOLOMMEN[kolom]
    vak = f'<rect class="{klasse}" x="{x}" y="{y}" width="{breedte}" height="{hoogte}" rx="4"/>'
    gewoon = [(nummer, regel) for nummer, regel in enumerate(regels)]
    tekst = "".join(_tekst(x + 12, y + _RUIMTE + 15 + nummer * _REGEL, [regel], "dik" if nummer in dik else "") for nummer, regel in gewoon)
    return f"{vak}{tekst}"


def _tekst(x: int, y: int, regels: Sequence[str], klasse: str) -> str:
    return "".join(_tekstregels(x, y, regels, klasse))


def _tekstregels(x: int, y: int, regels: Sequence[str], klasse: str) -> Iterator[str]:
    kenmerk = f' class="{klasse}"' if klasse else ""
    for nummer, regel in enumerate(regels):
        yield f'<text x="{x}" y="{y + nummer * _REGEL}"{kenmerk}>{escape(regel)}</text>'


def _pijl(van: str, y_van: int, naar: str, y_naar: int) -> str:
    x_van = sum(_KOLOMMEN[van])
    x_naar = _KOLOMMEN[naar][0]
    lijn = f"M{x_van} {y_van}C{x_van + 20} {y_van} {x_naar - 20} {y_naar} {x_naar} {y_naar}"
    return f'<path class="pijl" d="{lijn}m-8 -5l8 5l-8 5"/>'


def _regels(tekst: str, tekens: int = _TEKENS) -> list[str]:
    return textwrap.wrap(tekst, tekens, break_on_hyphens=False) or [""]
