"""Tot hoever de analyse kijkt: de dagen, en per lijst het aantal elementen dat haar regels nodig hebben."""

from collections.abc import Iterator
from datetime import date

from engine import Pakket
from engine.taal.declaraties import Soort
from engine.taal.doorlopen import Lezer, onderdelen, voorwaarden_van
from engine.taal.voorwaarden import Kwantor, Naam, Vast
from service.analyse.vertaling.feiten import Ruimte

KORTSTE_LIJST = 3
JAREN = 30
_JAREN_PEILDATUM = 1


def ruimte_van(pakket: Pakket, dag: date, kortste_lijst: int = KORTSTE_LIJST) -> Ruimte:
    """De peildata rond `dag` waarop dit pakket geldt, dertig jaar ervoor en erna, en lijsten zo lang als de regels tellen."""
    lengtes = {naam: kortste_lijst for naam, begrip in pakket.begrippen.items() if begrip.soort is Soort.LIJST}
    # Een lijst die de regels uitrekenen, heeft zoveel elementen als haar tabel rijen: daar is niets te kiezen.
    for kwantor in (deel for deel in _kwantoren(pakket) if deel.lijst in lengtes):
        lengtes[kwantor.lijst] = max(lengtes[kwantor.lijst], _aantal(pakket, kwantor) + 1)
    vroegst = max(pakket.vanaf, _jaar_later(dag, -_JAREN_PEILDATUM))
    laatst = min(pakket.tot or date.max, _jaar_later(dag, _JAREN_PEILDATUM))
    return Ruimte(
        eerste_peildatum=vroegst,
        laatste_peildatum=laatst,
        eerste_dag=_jaar_later(dag, -JAREN).replace(month=1, day=1),
        laatste_dag=_jaar_later(dag, JAREN).replace(month=12, day=31),
        lengtes={naam: min(lengte, pakket.begrippen[naam].maximaal) for naam, lengte in lengtes.items()},
    )


def _jaar_later(dag: date, jaren: int) -> date:
    return dag.replace(year=dag.year + jaren, day=min(dag.day, 28))


def _aantal(pakket: Pakket, kwantor: Kwantor) -> int:
    match kwantor.aantal:
        case Vast(int() as aantal):
            return aantal
        case Naam(naam):
            waarde = pakket.parameterwaarden.get(naam)
            return waarde if isinstance(waarde, int) else 0
    return 0


def _kwantoren(pakket: Pakket) -> Iterator[Kwantor]:
    lezers: tuple[Lezer, ...] = (*pakket.criteria.values(), *pakket.afleidingen.values())
    voorwaarden = [deel for lezer in lezers for deel in voorwaarden_van(lezer)]
    voorwaarden += [deel for eigenschap in pakket.eigenschappen.values() for deel in eigenschap.voorwaarden]
    return (deel for voorwaarde in voorwaarden for deel in onderdelen(voorwaarde) if isinstance(deel, Kwantor))
