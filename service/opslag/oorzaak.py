"""Waarom een database weigert, in woorden voor de beheerder. Nooit de tekst van de fout zelf: daarin kan een dossier staan."""

import errno
import sqlite3
from collections.abc import Mapping

_SQLITE: Mapping[int, str] = {
    sqlite3.SQLITE_NOTADB: "dit bestand is geen database",
    sqlite3.SQLITE_CORRUPT: "dit bestand is beschadigd. Zet een reservekopie terug met: thuisnabij opslag herstel",
    sqlite3.SQLITE_FULL: "de schijf is vol",
    sqlite3.SQLITE_IOERR: "de schijf geeft een fout, of is vol",
    sqlite3.SQLITE_READONLY: "er is niet in te schrijven",
    sqlite3.SQLITE_CANTOPEN: "het bestand is niet te openen, in zijn map is niet te schrijven, of de schijf is vol",
    sqlite3.SQLITE_PERM: "wie dit doet, mag er niet bij",
    sqlite3.SQLITE_BUSY: "een ander programma houdt haar te lang bezet",
}
_SYSTEEM: Mapping[int, str] = {
    errno.ENOSPC: _SQLITE[sqlite3.SQLITE_FULL],
    errno.EDQUOT: _SQLITE[sqlite3.SQLITE_FULL],
    errno.EROFS: "op deze schijf valt alleen te lezen",
    errno.EACCES: _SQLITE[sqlite3.SQLITE_PERM],
    errno.EPERM: _SQLITE[sqlite3.SQLITE_PERM],
}


def met_oorzaak(zin: str, fout: BaseException) -> str:
    """De zin met waardoor het kwam; is dat niet te zeggen, dan met de soort van de fout."""
    # SQLAlchemy verpakt de fout van het stuurprogramma.
    eigen = getattr(fout, "orig", None) or fout
    reden = None
    if isinstance(eigen, sqlite3.Error):
        # De laagste byte is de soort; daarboven staat welke variant.
        reden = _SQLITE.get(getattr(eigen, "sqlite_errorcode", 0) & 0xFF)
    elif isinstance(eigen, OSError):
        reden = _SYSTEEM.get(eigen.errno or 0)
    return f"{zin}: {reden}." if reden else f"{zin} ({type(fout).__name__})."
