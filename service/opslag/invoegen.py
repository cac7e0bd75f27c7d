"""Invoegen wat er nog niet staat, ook als twee werkers tegelijk de eerste zijn."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table, literal
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert


def voeg_in_als_nieuw(verbinding: Connection, tabel: Table, rij: Mapping[str, Any]) -> bool:
    """Voegt de rij in als haar sleutel er nog niet is; zegt of dat zo was. Wie tegelijk is, wacht op de ander."""
    nieuw = sqlite_insert(tabel) if verbinding.dialect.name == "sqlite" else postgres_insert(tabel)
    # Wat er terugkomt telt, niet rowcount: die weet psycopg hier niet, en -1 lijkt dan op gelukt.
    opdracht = nieuw.values(**rij).on_conflict_do_nothing().returning(literal(1))
    return verbinding.execute(opdracht).one_or_none() is not None
