"""Elke voorwaarde van een criterium met haar plek, zoals het spoor haar noemt."""

import re
from collections.abc import Iterator

from engine.taal.declaraties import Criterium
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Kwantor, MinstensVan, Niet, Vergelijking, Voorwaarde

GEORDEND = ("minstens", "hoogstens", "meer_dan", "minder_dan", "voor", "na", "op_of_voor", "op_of_na", "tussen")
"""De vergelijkingen met een grens: één kant ervan telt, en precies erop is het spannend."""


def plekken(criterium: Criterium) -> Iterator[tuple[str, Voorwaarde]]:
    """De plek en de voorwaarde, van buiten naar binnen; de plekken zijn die van `Knoop.pad`."""
    for begin, voorwaarde in zip(("van_toepassing_als", "uitzondering", "als"), criterium.voorwaarden, strict=True):
        if voorwaarde is not None:
            yield from _plekken(voorwaarde, begin)


def plek_in_woorden(pad: str) -> str:
    """De plek zoals een schrijver haar terugvindt: het eerste deel van een lijst is deel 1."""
    return re.sub(r"\[(\d+)\]", lambda nummer: f" deel {int(nummer[1]) + 1}", pad).replace(".", ", ")


def grensplekken(pad: str, voorwaarde: Vergelijking) -> tuple[str, ...]:
    """De grenzen van een vergelijking: geen, één, of bij een bereik de onderste en de bovenste."""
    if voorwaarde.operator not in GEORDEND:
        return ()
    return (f"{pad} (van)", f"{pad} (tot en met)") if voorwaarde.operator == "tussen" else (pad,)


def _plekken(voorwaarde: Voorwaarde, pad: str) -> Iterator[tuple[str, Voorwaarde]]:
    yield pad, voorwaarde
    match voorwaarde:
        case Niet(deel):
            yield from _plekken(deel, f"{pad}.niet")
        case AlleVan(delen):
            yield from _elk(delen, f"{pad}.alle_van")
        case EenVan(delen):
            yield from _elk(delen, f"{pad}.een_van")
        case GeenVan(delen):
            yield from _elk(delen, f"{pad}.geen_van")
        case MinstensVan(_, delen):
            yield from _elk(delen, f"{pad}.minstens_van")
        case Kwantor(waarvoor=waarvoor) if waarvoor is not None:
            yield from _plekken(waarvoor, f"{pad}.{voorwaarde.lijst}")


def _elk(delen: tuple[Voorwaarde, ...], pad: str) -> Iterator[tuple[str, Voorwaarde]]:
    for nummer, deel in enumerate(delen):
        yield from _plekken(deel, f"{pad}[{nummer}]")
