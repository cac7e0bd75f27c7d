"""Waarom een andere uitkomst er niet is: per uitkomst de criteria die haar tegenhouden."""

from dataclasses import dataclass

from engine.beoordelen.advies import Advies
from engine.logica import VOLDAAN
from engine.uitleg.dragers import uitkomstdragers


@dataclass(frozen=True, slots=True)
class Belemmering:
    """Een uitkomst die er niet is. `criteria` houden haar tegen; `na` is leeg, of de hogere uitkomst die voorgaat."""

    uitkomst: str
    criteria: tuple[str, ...]
    na: str


def waarom_niet(advies: Advies) -> tuple[Belemmering, ...]:
    """Elke andere uitkomst met wat haar tegenhoudt; eerst die waarvoor het minst hoeft te veranderen."""
    pakket = advies.pakket
    gevonden = []
    for naam, uitkomst in pakket.uitkomsten.items():
        if uitkomst.als is None or naam == advies.uitkomst:
            continue
        if advies.uitkomsten[naam] is VOLDAAN:
            gevonden.append(Belemmering(naam, (), advies.uitkomst or advies.wacht_op))
        else:
            gevonden.append(Belemmering(naam, uitkomstdragers(advies, naam), ""))
    return tuple(sorted(gevonden, key=lambda deel: (len(deel.criteria), pakket.uitkomsten[deel.uitkomst].voorrang)))
