"""Een database stilzetten: zolang iemand haar zo leest, kan niemand anders erin schrijven, en hijzelf ook niet."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event, inspect
from sqlalchemy.exc import OperationalError

from service.opslag.database import OpslagFout, vertaald

IN_GEBRUIK = "De database is in gebruik. Zet eerst de dienst uit, en alles wat er verder mee verbonden is."
_WACHT_MS = 2_000
# Van een andere rol toont PostgreSQL niet wat voor verbinding het is, en de dienst heeft een andere rol dan de eigenaar. Dat zij er is
# toont het wel; wat de server zelf doet, heeft geen rol.
_ANDEREN = (
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    " AND usesysid IS NOT NULL AND coalesce(backend_type, 'client backend') = 'client backend'"
)


@contextmanager
def stilgezet(database: Engine) -> Iterator[Connection]:
    """Een verbinding die als enige bij de database kan, en alleen leest. `database` mag zelf nog geen verbinding hebben.

    Raises:
        OpslagFout: als een ander verbonden is, of als zij niet te lezen is.
    """
    sqlite = database.dialect.name == "sqlite"
    if sqlite:
        # Vooraan: na het eerste lezen in de gewone stand houdt SQLite een ander die alleen leest niet meer tegen.
        event.listen(database, "connect", _alleen_wij, insert=True)
    try:
        with vertaald("De database is niet te lezen"), _bezet_gemeld(), database.connect() as verbinding:
            if sqlite:
                verbinding.exec_driver_sql("PRAGMA query_only=ON")
            else:
                _vergrendel(verbinding)
            yield verbinding
    finally:
        if sqlite:
            event.remove(database, "connect", _alleen_wij)
        # Een verbinding die in de voorraad blijft, houdt de database stil.
        database.dispose()


@contextmanager
def _bezet_gemeld() -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, OperationalError) as fout:
        oorzaak = getattr(fout, "orig", None) or fout
        if getattr(oorzaak, "sqlite_errorname", "") == "SQLITE_BUSY" or type(oorzaak).__name__ == "LockNotAvailable":
            raise OpslagFout(IN_GEBRUIK) from None
        raise


def _alleen_wij(verbinding: sqlite3.Connection, _: Any) -> None:
    verbinding.execute(f"PRAGMA busy_timeout={_WACHT_MS}")
    verbinding.execute("PRAGMA locking_mode=EXCLUSIVE")


def _vergrendel(verbinding: Connection) -> None:
    for regel in ("SET TRANSACTION READ ONLY", f"SET LOCAL lock_timeout = {_WACHT_MS}"):
        verbinding.exec_driver_sql(regel)
    if tabellen := inspect(verbinding).get_table_names():
        noem = verbinding.dialect.identifier_preparer.quote
        verbinding.exec_driver_sql(f"LOCK TABLE {', '.join(map(noem, tabellen))} IN SHARE MODE")
    if verbinding.exec_driver_sql(_ANDEREN).scalar_one():
        raise OpslagFout(IN_GEBRUIK)
