"""Welke criteria de uitkomst dragen: die in haar voorwaarde staan, ook via conclusies, en die ertoe doen."""

from collections.abc import Iterator

from engine.beoordelen.advies import Advies
from engine.logica import NIET_VAN_TOEPASSING, OPEN
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Voorwaarde


def beslissende_criteria(advies: Advies) -> tuple[str, ...]:
    """De criteria waarop de uitkomst rust die staat, of waarop het advies wacht; in leesvolgorde, elk één keer.

    Wie wacht, ziet alleen de open criteria. Wat niet van toepassing is telt niet mee.
    """
    naam = advies.uitkomst or advies.wacht_op
    als = advies.pakket.uitkomsten[naam].als if naam else None
    namen = dict.fromkeys(criteria_onder(advies, als)) if als is not None else {}
    passend = [naam for naam in namen if advies.criteria[naam].verdict is not NIET_VAN_TOEPASSING]
    if advies.uitkomst:
        return tuple(naam for naam in passend if advies.criteria[naam].verdict not in OPEN)
    return tuple(naam for naam in passend if advies.criteria[naam].verdict in OPEN)


def criteria_onder(advies: Advies, voorwaarde: Voorwaarde) -> Iterator[str]:
    """De criteria in een voorwaarde, ook via conclusies, in leesvolgorde en met herhalingen."""
    for lezing in lezingen_van(voorwaarde):
        if lezing.soort == "criterium":
            yield lezing.naam
        else:
            yield from criteria_onder(advies, advies.pakket.conclusies[lezing.naam].als)
