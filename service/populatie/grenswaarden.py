"""De getallen en datums in de regels, met hun buren: aan weerszijden van een grens valt een advies anders uit."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from engine import Pakket
from engine.taal.berekeningen import Gevallen, Opzoeken, OverLijst
from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel
from engine.taal.voorwaarden import AlleVan, EenVan, GeenVan, Kwantor, MinstensVan, Naam, Niet, Vast, Vergelijking, Voorwaarde

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
    voorwaarden: list[Voorwaarde | None] = [deel for criterium in pakket.criteria.values() for deel in criterium.voorwaarden]
    voorwaarden += [termijn.van_toepassing_als for termijn in pakket.termijnen.values()]
    for afleiding in pakket.afleidingen.values():
        match afleiding.berekening:
            case Gevallen(gevallen, _):
                voorwaarden += [als for als, _ in gevallen]
            case OverLijst(waarvoor=waarvoor):
                voorwaarden.append(waarvoor)
            case Beslistabel() as tabel:
                voorwaarden += [rijvoorwaarde(tabel, rij) for rij in tabel.rijen]
    for voorwaarde in voorwaarden:
        yield from _onder(voorwaarde)


def _onder(voorwaarde: Voorwaarde | None) -> Iterator[Vergelijking]:
    match voorwaarde:
        case Vergelijking():
            yield voorwaarde
        case Niet(deel) | Kwantor(waarvoor=deel):
            yield from _onder(deel)
        case AlleVan(delen) | EenVan(delen) | GeenVan(delen) | MinstensVan(_, delen):
            for deel in delen:
                yield from _onder(deel)
