"""Een document als losse webpagina: leesbaar, toegankelijk en goed af te drukken, zonder iets van elders."""

from collections.abc import Sequence
from functools import cache
from html import escape

from engine.uitleg import Alinea, Blok, Kop, Opsomming
from service.stijl import stijlblad

_EIGEN = """
.advies { max-width: 45rem; padding-block-end: 3rem; }
.advies h2 { border-block-start: 2px solid var(--kleur); padding-block-start: 0.75rem; }
.advies li { margin-block-end: 0.75rem; }
.advies li span { display: inline-block; margin-block-start: 0.25rem; color: var(--zacht); font-size: 0.95em; line-height: 1.5; }
.kop .blad { max-width: 45rem; }
.kop .naam { padding: 0.75rem 0; }
@media print {
  .advies { max-width: none; padding: 0; }
  .advies li { break-inside: avoid; }
}
"""


def pagina(blokken: Sequence[Blok], knop: str = "") -> str:
    """Een hele HTML-pagina met de eerste kop als titel; `knop` als bij `omslag`."""
    return omslag(next((blok.tekst for blok in blokken if isinstance(blok, Kop)), "Advies"), als_html(blokken), knop=knop)


def omslag(titel: str, inhoud: str, stijl: str = "", knop: str = "") -> str:
    """De hele pagina om een stuk HTML; `stijl` komt na de stijl van elke pagina, en `knop` in de kop, die niet op papier komt.

    `titel` wordt ontsnapt, `inhoud` en `knop` niet.
    """
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(titel)}</title>\n<style>{_stijl()}{stijl}</style>\n</head>\n"
        '<body class="utrecht-document utrecht-document--surface">\n'
        '<header class="kop"><div class="blad"><span class="naam">Thuisnabij</span>'
        f"{knop}</div></header>\n"
        f'<main class="blad advies">\n{inhoud}</main>\n</body>\n</html>\n'
    )


@cache
def _stijl() -> str:
    return stijlblad("nl-heading", "nl-paragraph", "utrecht-document") + _EIGEN


def als_html(blokken: Sequence[Blok]) -> str:
    """Een stuk HTML met koppen, alinea's en lijsten. Alle tekst is ontsnapt."""
    return "\n".join(_html(blok) for blok in blokken) + "\n"


def _html(blok: Blok) -> str:
    match blok:
        case Kop(tekst, niveau):
            return f'<h{niveau} class="nl-heading nl-heading--level-{niveau}">{escape(tekst)}</h{niveau}>'
        case Alinea(tekst):
            return f'<p class="nl-paragraph">{escape(tekst)}</p>'
        case Opsomming(punten):
            return "<ul>\n" + "\n".join(f"  <li>{_htmlpunt(punt)}</li>" for punt in punten) + "\n</ul>"


def _htmlpunt(punt: Sequence[str]) -> str:
    kop, *onder = map(escape, punt)
    return kop + "".join(f"<br>\n    <span>{tekst}</span>" for tekst in onder)
