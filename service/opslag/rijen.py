"""De rijen van een tabel als stroom, zoals zij er staan, en een telling waaraan te zien is of twee tabellen gelijk zijn."""

import hashlib
from collections.abc import Iterator, Mapping
from typing import Any, cast

from sqlalchemy import Column, Connection, LargeBinary, MetaData, Table, TypeDecorator, select
from sqlalchemy.types import TypeEngine

from service.opslag.database import OpslagFout

_PER_GREEP = 200
Rij = Mapping[str, Any]


def zoals_het_er_staat(tabel: Table) -> Table:
    """Dezelfde tabel, waarin wat ingepakt is ingepakt blijft: uitpakken en weer inpakken geeft niet altijd dezelfde bytes."""
    return Table(tabel.name, MetaData(), *(Column(kolom.name, _ruw(kolom.type)) for kolom in tabel.c))


def _ruw(soort: TypeEngine[Any]) -> TypeEngine[Any]:
    bytes_ = isinstance(soort, TypeDecorator) and isinstance(soort.impl_instance, LargeBinary)
    return LargeBinary() if bytes_ else soort


def lees_rijen(verbinding: Connection, tabel: Table) -> Iterator[Rij]:
    """Elke rij, met een greep tegelijk in het geheugen. Werpt OpslagFout als een waarde niet bij haar kolom past."""
    try:
        stroom = verbinding.execute(select(tabel), execution_options={"yield_per": _PER_GREEP}).mappings()
        yield from cast(Iterator[Rij], stroom)
    except (ValueError, TypeError):
        # SQLite bewaart in elke kolom alles; een dag die geen dag is komt pas hier uit. De waarde zelf blijft ongenoemd.
        raise OpslagFout(f"In tabel {tabel.name} staat een waarde die daar niet hoort.") from None


class Rijentelling:
    """Hoeveel rijen er langskwamen, en de som van hun vingerafdrukken (SHA-256). Op volgorde komt het niet aan: twee databases geven
    dezelfde rijen elk op hun eigen volgorde.
    """

    def __init__(self) -> None:
        self.rijen, self.som = 0, 0

    def tel(self, rijen: Iterator[Rij]) -> Iterator[Rij]:
        """Geeft elke rij door en telt haar mee."""
        for rij in rijen:
            self.rijen += 1
            self.som = (self.som + _vingerafdruk(rij)) % (1 << 256)
            yield rij


def _vingerafdruk(rij: Rij) -> int:
    hash_ = hashlib.sha256()
    for naam, waarde in rij.items():
        deel = waarde if isinstance(waarde, bytes) else repr(waarde).encode()
        # Met naam, soort en lengte ervoor: anders is ("ab", "c") hetzelfde als ("a", "bc").
        hash_.update(f"{naam} {type(waarde).__name__} {len(deel)} ".encode())
        hash_.update(deel)
    return int.from_bytes(hash_.digest())
