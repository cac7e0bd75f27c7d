"""Of een ander een SQLite-database open heeft, en hem buiten houden: over een dienst die draait wordt niets teruggezet."""

import errno
import fcntl
import sqlite3
from pathlib import Path

_SLOT_VAN_LEZERS, _AANTAL_LEZERS = 0x40000002, 510
"""De bytes die ieder die een database open heeft op slot houdt (`SHARED_FIRST` en `SHARED_SIZE`); dat hoort bij de vorm van het bestand."""


def houd_anderen_buiten(doel: sqlite3.Connection) -> None:
    """Houdt de database vast tot `doel` sluit. Werpt OperationalError (SQLITE_BUSY) als een ander haar open heeft, ook wie niets doet."""
    doel.execute("PRAGMA busy_timeout=1000")
    doel.execute("PRAGMA locking_mode=EXCLUSIVE")
    doel.execute("BEGIN EXCLUSIVE")
    # Het slot blijft; met een lopende transactie is er niet naartoe te kopiëren.
    doel.execute("ROLLBACK")


def houdt_een_ander_vast(bestand: Path) -> bool:
    """Heeft een ander proces deze database open? Voor een die zo stuk is dat SQLite haar niet eens op slot zet; een dienst die al
    draait merkt daar niets van, en bewaart gewoon verder in wat opzij gaat. Werpt OSError als het niet na te gaan is.
    """
    with bestand.open("r+b") as geopend:
        try:
            fcntl.lockf(geopend, fcntl.LOCK_EX | fcntl.LOCK_NB, _AANTAL_LEZERS, _SLOT_VAN_LEZERS)
        except OSError as fout:
            if fout.errno not in (errno.EACCES, errno.EAGAIN):
                raise
            return True
    return False
