"""Blijft wat de dienst bewaart ook echt bewaard? Lezen gaat nog goed als schrijven niet meer kan, of nergens meer aankomt."""

import os
from pathlib import Path

from sqlalchemy import Engine

from service.opslag.database import lezen

_WEG = "Het bestand van de database is weg of vervangen. Zet de dienst uit en weer aan."
_ALLEEN_LEZEN = "In de database is nu niet te schrijven."


class Schrijfplek:
    """Waar een database haar rijen schrijft. Van SQLite onthoudt zij welk bestand het was toen zij begon."""

    def __init__(self, database: Engine) -> None:
        self._database = database
        naam = database.url.database if database.dialect.name == "sqlite" else None
        self._bestand = Path(naam).absolute() if naam and naam != ":memory:" else None
        self._nummer = _nummer(self._bestand) if self._bestand else None

    def bezwaar(self) -> str:
        """Waarom er nu niets te bewaren is, als zin voor de beheerder; leeg als het kan. Werpt OpslagFout als dat niet na te gaan is."""
        if self._bestand is not None:
            # SQLite zelf merkt het niet: het schrijft door in een bestand dat geen naam meer heeft.
            if _nummer(self._bestand) != self._nummer:
                return _WEG
            return "" if os.access(self._bestand, os.W_OK) else _ALLEEN_LEZEN
        if self._database.dialect.name == "sqlite":
            return ""
        with lezen(self._database) as verbinding:
            alleen_lezen = verbinding.exec_driver_sql("SHOW transaction_read_only").scalar_one() == "on"
        return _ALLEEN_LEZEN if alleen_lezen else ""


def _nummer(bestand: Path) -> tuple[int, int] | None:
    """Wat een bestand is, hoe het ook heet; None als het er niet is."""
    try:
        stand = bestand.stat()
    except OSError:
        return None
    return stand.st_dev, stand.st_ino
