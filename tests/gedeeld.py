"""De echte regels, één keer per proces gelezen. Gelezen regels veranderen niet meer; wie het lezen zelf beproeft, leest ze zelf."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path
from unittest.mock import patch

from engine import Fout, Regels, lees_regels
from engine.pakket import regels as lezen

WORTEL = Path(__file__).parents[1]
_MEESTE_REGELMAPPEN = 8
_lees = lezen._lees


@cache
def echte_regels() -> Regels:
    """De regels van de werkmap."""
    return lees_regels(WORTEL / "rules")


@contextmanager
def regels_een_keer_gelezen() -> Iterator[None]:
    """Zolang dit geldt, geven dezelfde regelteksten dezelfde `Regels`. Elke letter telt; een map met een fout wordt steeds gelezen."""
    with patch.object(lezen, "_lees", _onthouden):
        yield


def _onthouden(teksten: Mapping[str, str], fouten: Sequence[Fout], volledig: bool) -> Regels:
    return _lees(teksten, fouten, volledig) if fouten else _per_inhoud(tuple(sorted(teksten.items())), volledig)


@lru_cache(_MEESTE_REGELMAPPEN)
def _per_inhoud(teksten: tuple[tuple[str, str], ...], volledig: bool) -> Regels:
    return _lees(dict(teksten), (), volledig)
