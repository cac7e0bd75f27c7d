"""Rekenen met exacte getallen."""

from collections.abc import Iterable, Sequence
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow

Getal = int | Decimal

# De gewone context van Python rondt stil af op 28 cijfers. Hier is afronden een fout.
_EXACT = Context(prec=200, traps=[Inexact, InvalidOperation, Overflow])


def plus(links: Getal, rechts: Getal) -> Getal:
    """De exacte som. Werpt decimal.Inexact als die niet in 200 cijfers past."""
    return links + rechts if isinstance(links, int) and isinstance(rechts, int) else _EXACT.add(links, rechts)


def maal(links: Getal, rechts: Getal) -> Getal:
    """Het exacte product. Werpt decimal.Inexact als dat niet in 200 cijfers past."""
    return links * rechts if isinstance(links, int) and isinstance(rechts, int) else _EXACT.multiply(links, rechts)


def verschil(links: Getal, rechts: Getal) -> Getal:
    """`links` min `rechts`, exact."""
    return plus(links, maal(rechts, -1))


def som(getallen: Iterable[Getal]) -> Getal:
    """De som; nul als er niets is."""
    totaal: Getal = 0
    for getal in getallen:
        totaal = plus(totaal, getal)
    return totaal


def staffel(over: int, trappen: Sequence[tuple[int, Getal]]) -> Getal:
    """Het bedrag over `over` eenheden: per trap (bovengrens, bedrag per eenheid); boven de hoogste trap komt er niets bij.

    Een trap die niet boven de vorige uitkomt, telt niet mee. Voorbeeld: de dwangsom van Awb art. 4:17 lid 2, met drie trappen
    van veertien dagen.
    """
    totaal: Getal = 0
    onder = 0
    for grens, bedrag in trappen:
        totaal = plus(totaal, maal(max(0, min(over, grens) - onder), bedrag))
        onder = max(onder, grens)
    return totaal
