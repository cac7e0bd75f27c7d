"""Waarom een andere uitkomst er niet is: per uitkomst de criteria die haar tegenhouden."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.beoordelen.advies import Advies
from engine.compileren.openstaand import compileer_weger
from engine.logica import NIET_VAN_TOEPASSING, OPEN, VOLDAAN, Verdict
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde


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
            gevonden.append(Belemmering(naam, tuple(dict.fromkeys(_tegen(advies, uitkomst.als))), ""))
    return tuple(sorted(gevonden, key=lambda deel: (len(deel.criteria), pakket.uitkomsten[deel.uitkomst].voorrang)))


def _tegen(advies: Advies, voorwaarde: Voorwaarde) -> Iterator[str]:
    """De criteria die maken dat een voorwaarde niet voldaan of nog open is."""
    match voorwaarde:
        case CriteriumIs(naam, _):
            yield naam
        case ConclusieIs(naam):
            yield from _tegen(advies, advies.pakket.conclusies[naam].als)
        case Niet(deel):
            yield from _tegen(advies, deel) if _verdict(advies, deel) in OPEN else _voor(advies, deel)
        case AlleVan(delen) | EenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                if _verdict(advies, deel) not in (VOLDAAN, NIET_VAN_TOEPASSING):
                    yield from _tegen(advies, deel)
        case GeenVan(delen):
            for deel in delen:
                if _verdict(advies, deel) in {VOLDAAN, *OPEN}:
                    yield from _voor(advies, deel)


def _voor(advies: Advies, voorwaarde: Voorwaarde) -> Iterator[str]:
    """De criteria die maken dat een voorwaarde voldaan is, of dat nog kan worden."""
    match voorwaarde:
        case CriteriumIs(naam, _):
            yield naam
        case ConclusieIs(naam):
            yield from _voor(advies, advies.pakket.conclusies[naam].als)
        case Niet(deel):
            yield from _tegen(advies, deel)
        case AlleVan(delen) | EenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                if _verdict(advies, deel) in {VOLDAAN, *OPEN}:
                    yield from _voor(advies, deel)
        case GeenVan(delen):
            for deel in delen:
                yield from _tegen(advies, deel)


def _verdict(advies: Advies, voorwaarde: Voorwaarde) -> Verdict:
    return compileer_weger(voorwaarde, advies.pakket.conclusies)(advies.criteria)[0]
