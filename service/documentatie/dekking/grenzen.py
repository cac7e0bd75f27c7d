"""Hoe dicht een voorbeeld bij een grens komt: er precies op, of één stap ernaast."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from engine.beoordelen.spoor import Onbekend, Oordeelswaarde, Stap
from engine.taal.voorwaarden import Naam, Vergelijking, Waarde
from service.documentatie.dekking.plekken import grensplekken

ERONDER, EROP, ERBOVEN = "net eronder", "precies erop", "net erboven"
BUREN = (ERONDER, EROP, ERBOVEN)


def geraakte_grenzen(stap: Stap) -> Iterator[tuple[str, str]]:
    """Per grens van deze stap hoe dichtbij de waarde lag; ligt zij verder weg, dan niets."""
    voorwaarde = stap.knoop.voorwaarde
    if not isinstance(voorwaarde, Vergelijking) or any(isinstance(waarde, Onbekend) for waarde in stap.gelezen):
        return
    gelezen = dict(zip(stap.knoop.namen, stap.gelezen, strict=True))
    links = _kern(voorwaarde.links, gelezen)
    for plek, grens in zip(grensplekken(stap.knoop.pad, voorwaarde), voorwaarde.rechts, strict=False):
        buur = _buur(links, _kern(grens, gelezen))
        if buur:
            yield plek, buur


def stapgrootte(grens: Any) -> Any:
    """De kleinste stap bij een grens: één dag of één eenheid, en bij een decimale grens haar laatste cijfer."""
    exponent = grens.as_tuple().exponent if isinstance(grens, Decimal) else 0
    return Decimal(1).scaleb(exponent) if isinstance(exponent, int) and exponent < 0 else 1


def _kern(waarde: Waarde, gelezen: dict[str, Any]) -> Any:
    gevonden = gelezen[waarde.naam] if isinstance(waarde, Naam) else waarde.waarde
    return gevonden.waarde if isinstance(gevonden, Oordeelswaarde) else gevonden


def _buur(links: Any, grens: Any) -> str:
    verschil = (links - grens).days if isinstance(grens, date) else links - grens
    stap = stapgrootte(grens)
    return {-stap: ERONDER, 0: EROP, stap: ERBOVEN}.get(verschil, "")
