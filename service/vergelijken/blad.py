"""De uitslag als losse webpagina: het verslag met zijn tabellen, en bij elk stel zaken de tekening."""

from html import escape

from engine.uitleg import Kop
from service.pagina import als_html, omslag
from service.vergelijken.balken import balken
from service.vergelijken.uitslag import Uitslag
from service.vergelijken.verslag import Deel, Tabel, verslag

_STIJL = """
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: 1rem; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { text-align: left; vertical-align: top; padding: 0.375rem 0.5rem; border-bottom: 1px solid #767676; }
th, td { overflow-wrap: anywhere; hyphens: auto; }
.getal { text-align: right; white-space: nowrap; }
@media (max-width: 30rem) { table { font-size: 0.875rem; } th, td { padding: 0.375rem 0.25rem; } }
svg { max-width: 100%; height: auto; }
"""


def blad(uitslag: Uitslag) -> str:
    """De hele HTML-pagina, zonder iets van elders en zonder JavaScript."""
    tekeningen = iter(
        balken(uitslag, deel.telling, naam)
        for naam, deel in (("dossiers", uitslag.dossiers), ("populatie", uitslag.populatie))
        if deel is not None
    )
    stukken: list[str] = []
    titel = ""
    for deel in verslag(uitslag):
        if isinstance(deel, Kop) and deel.niveau == 1:
            titel = deel.tekst
        if isinstance(deel, Tabel) and deel.titel == "Uitkomsten":
            # De tekening staat na de tabel met dezelfde aantallen: wie haar niet ziet, mist niets.
            stukken.append(next(tekeningen))
        stukken.append(_deel(deel))
    return omslag(titel, "".join(stukken), _STIJL)


def _deel(deel: Deel) -> str:
    if not isinstance(deel, Tabel):
        return als_html([deel])
    eerste_getal = len(deel.kop) - deel.getallen
    kop = "".join(f'<th scope="col"{_klasse(plek >= eerste_getal)}>{escape(cel)}</th>' for plek, cel in enumerate(deel.kop))
    rijen = "\n".join(
        f'<tr><th scope="row">{escape(rij[0])}</th>'
        + "".join(f"<td{_klasse(plek >= eerste_getal)}>{escape(cel)}</td>" for plek, cel in enumerate(rij) if plek)
        + "</tr>"
        for rij in deel.rijen
    )
    return f"<table>\n<caption>{escape(deel.titel)}</caption>\n<thead><tr>{kop}</tr></thead>\n<tbody>\n{rijen}\n</tbody>\n</table>\n"


def _klasse(is_getal: bool) -> str:
    return ' class="getal"' if is_getal else ""
