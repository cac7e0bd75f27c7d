"""Rekenen met exacte getallen."""

from collections.abc import Sequence
from decimal import Decimal

Getal = int | Decimal


def staffel(over: int, trappen: Sequence[tuple[int, Getal]]) -> Getal:
    """Het bedrag over `over` eenheden: per trap (bovengrens, bedrag per eenheid); boven de hoogste trap komt er niets bij.

    Voorbeeld: de dwangsom van Awb art. 4:17 lid 2, met drie trappen van veertien dagen.
    """
    totaal: Getal = 0
    onder = 0
    for grens, bedrag in trappen:
        totaal += max(0, min(over, grens) - onder) * bedrag
        onder = grens
    return totaal
