"""Welke criteria de uitkomst dragen."""

from engine.uitleg.dragers import Beoordeeld, uitkomstdragers


def beslissende_criteria(advies: Beoordeeld) -> tuple[str, ...]:
    """De criteria waarop de uitkomst rust die staat, of waarop het advies wacht; in leesvolgorde, elk één keer."""
    naam = advies.uitkomst or advies.wacht_op
    return uitkomstdragers(advies, naam) if naam else ()
