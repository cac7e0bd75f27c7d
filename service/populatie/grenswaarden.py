"""De getallen en datums in de regels, met hun buren: aan weerszijden van een grens valt een advies anders uit."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from engine import Pakket
from engine.taal.berekeningen import Opzoeken
from engine.taal.doorlopen import Lezer, vergelijkingen, voorwaarden_van
from engine.taal.voorwaarden import Naam, Vast, Vergelijking

_MEESTE_RIJEN = 40


def grenswaarden(oud: Pakket, nieuw: Pakket) -> Mapping[str, tuple[Any, ...]]:
    """Per begrip of veld de waarden waarmee een van de pakketten het vergelijkt, elk met een eronder en een erboven.

    Van een opzoektabel die verschilt staan de getallen van de andere rijen erbij.
    """
    gevonden: dict[str, dict[Any, None]] = {}
    for pakket in (oud, nieuw):
        for vergelijking in _vergelijkingen(pakket):
            for rechts in vergelijking.rechts:
                waarde = rechts.waarde if isinstance(rechts, Vast) else pakket.parameterwaarden.get(rechts.naam)
                gevonden.setdefault(vergelijking.links.naam, {}).update(dict.fromkeys(_buren(waarde)))
        for afleiding in pakket.afleidingen.values():
            match afleiding.berekening:
                case Opzoeken(tabel, Naam(naam)):
                    gevonden.setdefault(naam, {}).update(dict.fromkeys(_rijen(tabel, oud, nieuw)))
    return {naam: tuple(waarden) for naam, waarden in gevonden.items()}


def _buren(waarde: Any) -> Iterator[Any]:
    if isinstance(waarde, bool):
        return
    if isinstance(waarde, int | Decimal):
        yield from (waarde - 1, waarde, waarde + 1)
    elif isinstance(waarde, date):
        yield from (waarde - timedelta(days=1), waarde, waarde + timedelta(days=1))


def _rijen(tabel: str, oud: Pakket, nieuw: Pakket) -> Iterator[int]:
    rijen = [pakket.opzoektabellen[tabel].rijen if tabel in pakket.opzoektabellen else {} for pakket in (oud, nieuw)]
    alle = sorted({*rijen[0], *rijen[1]})
    anders = [getal for getal in alle if rijen[0].get(getal) != rijen[1].get(getal)]
    for getallen in (anders, alle):
        yield from getallen[:: len(getallen) // _MEESTE_RIJEN + 1]


def _vergelijkingen(pakket: Pakket) -> Iterator[Vergelijking]:
    lezers: tuple[Lezer, ...] = (*pakket.criteria.values(), *pakket.termijnen.values(), *pakket.afleidingen.values())
    return (vergelijking for lezer in lezers for voorwaarde in voorwaarden_van(lezer) for vergelijking in vergelijkingen(voorwaarde))
