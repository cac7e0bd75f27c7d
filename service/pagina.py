"""Een document als losse webpagina: leesbaar, toegankelijk en goed af te drukken, zonder iets van elders."""

from collections.abc import Sequence
from html import escape

from engine.uitleg import Alinea, Blok, Kop, Opsomming

_STIJL = """
body { font: 1.125rem/1.6 "Noto Sans", "Segoe UI", system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; }
main { max-width: 42rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.35rem; margin-top: 2rem; border-top: 2px solid #0b5345; padding-top: 0.75rem; }
h3 { font-size: 1.1rem; margin-top: 1.5rem; }
ul { padding-left: 1.25rem; }
li { margin-bottom: 0.75rem; }
li span { display: inline-block; margin-top: 0.25rem; color: #4a4a4a; font-size: 1rem; line-height: 1.5; }
@media print {
  body { font-size: 11pt; }
  main { max-width: none; padding: 0; }
  li, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
"""


def pagina(blokken: Sequence[Blok]) -> str:
    """Een hele HTML-pagina met de eerste kop als titel."""
    return omslag(next((blok.tekst for blok in blokken if isinstance(blok, Kop)), "Advies"), als_html(blokken))


def omslag(titel: str, inhoud: str, stijl: str = "") -> str:
    """De hele pagina om een stuk HTML. `titel` wordt ontsnapt, `inhoud` niet; `stijl` komt na de stijl van elke pagina."""
    return (
        '<!doctype html>\n<html lang="nl">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(titel)}</title>\n<style>{_STIJL}{stijl}</style>\n</head>\n<body>\n<main>\n{inhoud}</main>\n</body>\n</html>\n"
    )


def als_html(blokken: Sequence[Blok]) -> str:
    """Een stuk HTML met koppen, alinea's en lijsten. Alle tekst is ontsnapt."""
    return "\n".join(_html(blok) for blok in blokken) + "\n"


def _html(blok: Blok) -> str:
    match blok:
        case Kop(tekst, niveau):
            return f"<h{niveau}>{escape(tekst)}</h{niveau}>"
        case Alinea(tekst):
            return f"<p>{escape(tekst)}</p>"
        case Opsomming(punten):
            return "<ul>\n" + "\n".join(f"  <li>{_htmlpunt(punt)}</li>" for punt in punten) + "\n</ul>"


def _htmlpunt(punt: Sequence[str]) -> str:
    kop, *onder = map(escape, punt)
    return kop + "".join(f"<br>\n    <span>{tekst}</span>" for tekst in onder)
