"""Een document als Markdown of als gegevens. De inhoud is overal dezelfde."""

from collections.abc import Iterable, Sequence
from typing import Any

from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming

_BIJZONDER = str.maketrans({teken: f"\\{teken}" for teken in "\\`*_[]<>#|"})


def als_markdown(blokken: Sequence[Blok]) -> str:
    """Markdown (CommonMark). Tekens met een betekenis staan er letterlijk."""
    return "\n\n".join(_markdown(blok) for blok in blokken) + "\n"


def als_gegevens(blokken: Sequence[Blok]) -> list[dict[str, Any]]:
    """Elk blok als object met zijn `soort`: kop (met niveau), alinea of opsomming (met punten)."""
    return [_gegevens(blok) for blok in blokken]


def _markdown(blok: Blok) -> str:
    match blok:
        case Kop(tekst, niveau):
            return f"{'#' * niveau} {tekst.translate(_BIJZONDER)}"
        case Alinea(tekst):
            return tekst.translate(_BIJZONDER)
        case Opsomming(punten):
            return "\n".join(regel for punt in punten for regel in _markdownpunt(punt))


def _markdownpunt(punt: Sequence[str]) -> Iterable[str]:
    kop, *onder = (tekst.translate(_BIJZONDER) for tekst in punt)
    # Een regel die op een andere volgt is in Markdown dezelfde alinea; de schuine streep houdt hem op zijn eigen regel.
    yield f"- {kop}" + ("\\" if onder else "")
    for nummer, tekst in enumerate(onder, start=1):
        yield f"  {tekst}" + ("\\" if nummer < len(onder) else "")


def _gegevens(blok: Blok) -> dict[str, Any]:
    match blok:
        case Kop(tekst, niveau):
            return {"soort": "kop", "niveau": niveau, "tekst": tekst}
        case Alinea(tekst):
            return {"soort": "alinea", "tekst": tekst}
        case Opsomming(punten):
            return {"soort": "opsomming", "punten": [list(punt) for punt in punten]}
