"""Veel rijen tegelijk in een tabel zetten: op PostgreSQL met COPY, op SQLite met één opdracht per greep."""

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.exc import SQLAlchemyError

from service.opslag.database import OpslagFout

_PER_GREEP = 200
"""Van het grootste soort rijen, dat van de inhoud van een advies, is dit tien megabyte."""


def laad_in(verbinding: Connection, tabel: Table, rijen: Iterable[Mapping[str, Any]]) -> None:
    """Zet alle rijen in de tabel, met van elke kolom een waarde. Er staat nooit meer dan een greep in het geheugen.

    Raises:
        OpslagFout: als een rij niet past, zonder iets uit die rij te noemen; draai de transactie dan terug.
    """
    zet = _kopieer if verbinding.dialect.name == "postgresql" else _voeg_in
    try:
        zet(verbinding, tabel, rijen)
    except (SQLAlchemyError, verbinding.dialect.loaded_dbapi.Error) as fout:
        # Zonder de fout erachter: daarin noemt PostgreSQL de waarde die niet paste.
        raise OpslagFout(f"Tabel {tabel.name} is niet te vullen ({type(fout).__name__}).") from None


def _voeg_in(verbinding: Connection, tabel: Table, rijen: Iterable[Mapping[str, Any]]) -> None:
    stroom = iter(rijen)
    while greep := list(islice(stroom, _PER_GREEP)):
        verbinding.execute(insert(tabel), greep)


def _kopieer(verbinding: Connection, tabel: Table, rijen: Iterable[Mapping[str, Any]]) -> None:
    """Eén COPY per tabel: PostgreSQL kijkt verwijzingen pas na als de opdracht klaar is, dus een rij mag naar een latere wijzen."""
    dialect = verbinding.dialect
    kolommen = [(kolom.name, kolom.type.dialect_impl(dialect).bind_processor(dialect)) for kolom in tabel.c]
    noem = dialect.identifier_preparer
    opdracht = f"COPY {noem.format_table(tabel)} ({', '.join(noem.quote(naam) for naam, _ in kolommen)}) FROM STDIN"
    ruw: Any = verbinding.connection.driver_connection
    with ruw.cursor() as cursor, cursor.copy(opdracht) as stroom:
        for rij in rijen:
            stroom.write_row([rij[naam] if omzetter is None else omzetter(rij[naam]) for naam, omzetter in kolommen])
