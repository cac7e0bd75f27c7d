"""De database openen. Standaard SQLite in de werkmap: een bevestigd advies overleeft een stroomstoring."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import SQLModel, create_engine

STANDAARD = "sqlite:///thuisnabij.db"
_WACHTTIJD_MS = 5_000


class OpslagFout(Exception):
    """De database is niet te openen of te schrijven; de tekst is een zin zonder gegevens van een zaak."""


def database_uit_omgeving() -> Engine:
    """De database van THUISNABIJ_DATABASE_URL, of anders een SQLite-bestand in de werkmap. Werpt OpslagFout zoals `open_database`."""
    return open_database(os.environ.get("THUISNABIJ_DATABASE_URL", STANDAARD))


def open_database(adres: str) -> Engine:
    """Een verbinding met de database op `adres`, een URL als `sqlite:///thuisnabij.db`. De tabellen staan er daarna.

    Raises:
        OpslagFout: als de database niet te openen is.
    """
    try:
        # hide_parameters: anders staat bij een fout het hele dossier in de tekst van die fout.
        database = create_engine(adres, pool_pre_ping=True, hide_parameters=True)
        if database.dialect.name == "sqlite":
            event.listen(database, "connect", _veilig)
        _alleen_voor_mij(database.url.database if database.dialect.name == "sqlite" else None)
        SQLModel.metadata.create_all(database)
    except (SQLAlchemyError, ImportError) as fout:
        raise OpslagFout(f"De database is niet te openen ({type(fout).__name__}).") from fout
    return database


def _alleen_voor_mij(bestand: str | None) -> None:
    """Een nieuw SQLite-bestand is alleen te lezen voor wie de dienst draait; SQLite neemt dat over voor zijn hulpbestanden."""
    if bestand and bestand != ":memory:" and Path(bestand).parent.is_dir():
        Path(bestand).touch(mode=0o600)


def _veilig(verbinding: sqlite3.Connection, _: Any) -> None:
    """WAL laat lezen tijdens schrijven toe; FULL wacht tot de schijf elke vastgelegde transactie heeft."""
    for regel in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={_WACHTTIJD_MS}"):
        verbinding.execute(f"PRAGMA {regel}")
