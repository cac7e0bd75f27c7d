"""Welke criteria de uitkomst dragen, en welke er onder een voorwaarde staan."""

from collections.abc import Iterator

from engine.beoordelen.advies import Advies
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Voorwaarde
from engine.uitleg.dragers import uitkomstdragers


def beslissende_criteria(advies: Advies) -> tuple[str, ...]:
    """De criteria waarop de uitkomst rust die staat, of waarop het advies wacht; in leesvolgorde, elk één keer."""
    naam = advies.uitkomst or advies.wacht_op
    return uitkomstdragers(advies, naam) if naam else ()


def criteria_onder(advies: Advies, voorwaarde: Voorwaarde) -> Iterator[str]:
    """De criteria in een voorwaarde, ook via conclusies, in leesvolgorde en met herhalingen."""
    for lezing in lezingen_van(voorwaarde):
        if lezing.soort == "criterium":
            yield lezing.naam
        else:
            yield from criteria_onder(advies, advies.pakket.conclusies[lezing.naam].als)
