"""Invoegen wat er nog niet staat, ook als twee werkers tegelijk de eerste zijn."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert


def voeg_in_als_nieuw(verbinding: Connection, tabel: Table, rij: Mapping[str, Any]) -> bool:
    """Voegt de rij in als haar sleutel er nog niet is; zegt of dat zo was. Wie tegelijk is, wacht op de ander."""
    if verbinding.dialect.name == "sqlite":
        return bool(verbinding.execute(sqlite_insert(tabel).values(**rij).on_conflict_do_nothing()).rowcount)
    return bool(verbinding.execute(postgres_insert(tabel).values(**rij).on_conflict_do_nothing()).rowcount)
