"""Welke criteria een voorwaarde haar verdict geven: alleen de delen die het dragen, niet wat er toevallig ook in staat."""

from collections.abc import Iterator

from engine.beoordelen.advies import Advies
from engine.compileren.openstaand import compileer_weger
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde


def dragers(advies: Advies, voorwaarde: Voorwaarde) -> tuple[str, ...]:
    """De criteria die het verdict van een voorwaarde dragen, elk één keer, in leesvolgorde.

    Van een `alle_van` die niet voldaan is zijn dat de delen die dat ook niet zijn; van een `een_van` die voldaan is de delen die dat
    ook zijn; van iets wat open is de open delen.
    """
    return tuple(dict.fromkeys(_dragers(advies, voorwaarde)))


def _dragers(advies: Advies, voorwaarde: Voorwaarde) -> Iterator[str]:
    match voorwaarde:
        case CriteriumIs(naam, _):
            yield naam
        case ConclusieIs(naam):
            yield from _dragers(advies, advies.pakket.conclusies[naam].als)
        case Niet(deel):
            yield from _dragers(advies, deel)
        case AlleVan(delen) | EenVan(delen) | MinstensVan(_, delen):
            dragend = _zelfde(_verdict(advies, voorwaarde))
            for deel in delen:
                if _verdict(advies, deel) in dragend:
                    yield from _dragers(advies, deel)
        case GeenVan(delen):
            verdict = _verdict(advies, voorwaarde)
            dragend = _zelfde({VOLDAAN: NIET_VOLDAAN, NIET_VOLDAAN: VOLDAAN}.get(verdict, verdict))
            for deel in delen:
                if _verdict(advies, deel) in dragend:
                    yield from _dragers(advies, deel)


def _zelfde(verdict: Verdict) -> frozenset[Verdict]:
    return OPEN if verdict in OPEN else frozenset({verdict})


def _verdict(advies: Advies, voorwaarde: Voorwaarde) -> Verdict:
    return compileer_weger(voorwaarde, advies.pakket.conclusies)(advies.criteria)[0]
