"""De omgeslagen adviezen als tekening: één balk per overgang, met haar aantal. De beschrijving zegt alles wat er te zien is."""

import textwrap
from collections.abc import Sequence
from html import escape

from service.vergelijken.telling import Telling, opgeteld
from service.vergelijken.uitslag import Uitslag
from service.vergelijken.verslag import getal, omslagzin

_BREEDTE = 420
"""Zo smal dat de letters ook op een telefoon te lezen zijn; breder krimpt zij daar tot de helft."""
_RAND = 10
_LANGSTE = 320
_REGEL = 20
_BALK = 18
_RUIMTE = 14
_TEKENS, _TEKENS_DIK = 45, 42
_MEESTE = 12
_STIJL = (
    "text{font:15px sans-serif;fill:#1a1a1a}.balk{fill:#0b5345}.dik{font-weight:bold}"
    "@media print{.balk{fill:#fff;stroke:#1a1a1a;stroke-width:2}}"
)


def balken(uitslag: Uitslag, telling: Telling, sleutel: str = "balken") -> str:
    """Een SVG van 420 breed. `sleutel` maakt de namen erin uniek, als er meer tekeningen op een pagina staan."""
    overgangen = _overgangen(uitslag, telling)
    stukken: list[str] = []
    kop = omslagzin(telling)
    y = _RAND
    for regel in textwrap.wrap(kop, _TEKENS_DIK):
        y += _REGEL
        stukken.append(_tekst(_RAND, y, regel, "dik"))
    y += _RUIMTE
    meeste = max((aantal for _, aantal in overgangen), default=1)
    for naam, aantal in overgangen:
        for regel in textwrap.wrap(naam, _TEKENS, break_on_hyphens=False):
            y += _REGEL
            stukken.append(_tekst(_RAND, y, regel, ""))
        y += 6
        lengte = max(2, aantal * _LANGSTE // meeste)
        stukken.append(f'<rect class="balk" x="{_RAND}" y="{y}" width="{lengte}" height="{_BALK}"/>')
        stukken.append(_tekst(_RAND + lengte + 8, y + 14, getal(aantal), "dik"))
        y += _BALK + _RUIMTE - _REGEL // 4
    hoogte = y + _RAND
    maten = f'viewBox="0 0 {_BREEDTE} {hoogte}" width="{_BREEDTE}" height="{hoogte}"'
    namen = f'role="img" aria-labelledby="{sleutel}-titel {sleutel}-beschrijving" lang="nl"'
    delen = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {maten} {namen}>',
        f'<title id="{sleutel}-titel">{escape(kop)}</title>',
        f'<desc id="{sleutel}-beschrijving">{escape(beschrijving(uitslag, telling))}</desc>',
        f"<style>{_STIJL}</style>",
        *stukken,
        "</svg>",
    ]
    return "\n".join(delen) + "\n"


def beschrijving(uitslag: Uitslag, telling: Telling) -> str:
    """De tekening in woorden, in dezelfde volgorde."""
    zinnen = [f"{naam}: {getal(aantal)}." for naam, aantal in _overgangen(uitslag, telling)]
    return " ".join([omslagzin(telling), *zinnen])


def _overgangen(uitslag: Uitslag, telling: Telling) -> Sequence[tuple[str, int]]:
    """De overgangen met hun aantal, de meeste eerst; wat daarna komt is bij elkaar geteld."""
    per_paar = sorted(opgeteld(telling.wissels, lambda wissel: wissel[:2]).items(), key=lambda paar: (-paar[1], paar[0]))
    getoond = [(f"{uitslag.titel(van)} → {uitslag.titel(naar)}", aantal) for (van, naar), aantal in per_paar[:_MEESTE]]
    rest = per_paar[_MEESTE:]
    return [*getoond, (f"Nog {len(rest)} andere overgangen samen", sum(aantal for _, aantal in rest))] if rest else getoond


def _tekst(x: int, y: int, tekst: str, klasse: str) -> str:
    kenmerk = f' class="{klasse}"' if klasse else ""
    return f'<text x="{x}" y="{y}"{kenmerk}>{escape(tekst)}</text>'
