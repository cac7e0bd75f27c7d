"""Een document als Markdown of als gegevens. De inhoud is overal dezelfde."""

from collections.abc import Sequence
from typing import Any

from engine.uitleg.blokken import Alinea, Blok, Kop, Opsomming


def als_markdown(blokken: Sequence[Blok]) -> str:
    """Markdown (CommonMark). Tekens met een betekenis staan er letterlijk."""
    return "\n\n".join([blok.markdown for blok in blokken]) + "\n"


def als_gegevens(blokken: Sequence[Blok]) -> list[dict[str, Any]]:
    """Elk blok als object met zijn `soort`: kop (met niveau), alinea of opsomming (met punten)."""
    return [_gegevens(blok) for blok in blokken]


def _gegevens(blok: Blok) -> dict[str, Any]:
    match blok:
        case Kop(tekst, niveau):
            return {"soort": "kop", "niveau": niveau, "tekst": tekst}
        case Alinea(tekst):
            return {"soort": "alinea", "tekst": tekst}
        case Opsomming(punten):
            return {"soort": "opsomming", "punten": [list(punt) for punt in punten]}
