"""Vijf verdicten en de verbindingen daartussen (de logica van Kleene, met 'niet van toepassing').

Dit is de norm voor beide lezingen: elke functie neemt de verdicten van de delen en geeft het verdict van het geheel.
Bron: S.C. Kleene, Introduction to Metamathematics (1952), par. 64, uitgebreid met een waarde die wegvalt.
"""

from collections.abc import Sequence
from enum import StrEnum


class Verdict(StrEnum):
    """Het oordeel over één criterium of voorwaarde."""

    VOLDAAN = "voldaan"
    NIET_VOLDAAN = "niet_voldaan"
    GEGEVENS_ONTBREKEN = "gegevens_ontbreken"
    OORDEEL_NODIG = "oordeel_nodig"
    NIET_VAN_TOEPASSING = "niet_van_toepassing"


VOLDAAN = Verdict.VOLDAAN
NIET_VOLDAAN = Verdict.NIET_VOLDAAN
GEGEVENS_ONTBREKEN = Verdict.GEGEVENS_ONTBREKEN
OORDEEL_NODIG = Verdict.OORDEEL_NODIG
NIET_VAN_TOEPASSING = Verdict.NIET_VAN_TOEPASSING

OPEN = frozenset({GEGEVENS_ONTBREKEN, OORDEEL_NODIG})
VAST = frozenset({VOLDAAN, NIET_VOLDAAN, NIET_VAN_TOEPASSING})

_ONTKENNING = {VOLDAAN: NIET_VOLDAAN, NIET_VOLDAAN: VOLDAAN}


def niet(deel: Verdict) -> Verdict:
    """Ontkenning: draait voldaan en niet voldaan om, laat de andere drie zoals zij zijn."""
    return _ONTKENNING.get(deel, deel)


def open_van(delen: Sequence[Verdict]) -> Verdict:
    """Het open verdict van een geheel met minstens één open deel: een gegeven gaat voor een oordeel."""
    return GEGEVENS_ONTBREKEN if GEGEVENS_ONTBREKEN in delen else OORDEEL_NODIG


def alle_van(delen: Sequence[Verdict]) -> Verdict:
    """Voldaan als elk deel dat van toepassing is voldaan is."""
    if NIET_VOLDAAN in delen:
        return NIET_VOLDAAN
    if GEGEVENS_ONTBREKEN in delen:
        return GEGEVENS_ONTBREKEN
    if OORDEEL_NODIG in delen:
        return OORDEEL_NODIG
    return VOLDAAN if VOLDAAN in delen else NIET_VAN_TOEPASSING


def een_van(delen: Sequence[Verdict]) -> Verdict:
    """Voldaan als minstens één deel voldaan is: het spiegelbeeld van `alle_van`."""
    if VOLDAAN in delen:
        return VOLDAAN
    if GEGEVENS_ONTBREKEN in delen:
        return GEGEVENS_ONTBREKEN
    if OORDEEL_NODIG in delen:
        return OORDEEL_NODIG
    return NIET_VOLDAAN if NIET_VOLDAAN in delen else NIET_VAN_TOEPASSING


def geen_van(delen: Sequence[Verdict]) -> Verdict:
    """`alle_van` over de ontkenningen."""
    return alle_van([niet(deel) for deel in delen])


def minstens_van(aantal: int, delen: Sequence[Verdict]) -> Verdict:
    """Voldaan als minstens `aantal` (>= 1) delen voldaan zijn; delen die niet van toepassing zijn tellen niet mee.

    Niet voldaan staat pas vast als het aantal onhaalbaar is én minstens één deel vast van toepassing is. Anders zou het
    geheel nog kunnen omslaan naar niet van toepassing als het laatste open deel wegvalt.
    """
    voldaan = delen.count(VOLDAAN)
    if voldaan >= aantal:
        return VOLDAAN
    open_delen = delen.count(GEGEVENS_ONTBREKEN) + delen.count(OORDEEL_NODIG)
    vast = voldaan + delen.count(NIET_VOLDAAN)
    if vast == 0:
        return open_van(delen) if open_delen else NIET_VAN_TOEPASSING
    return NIET_VOLDAAN if voldaan + open_delen < aantal else open_van(delen)
