"""Regels waarmee ooit beslist is, terug te vinden bij het begin van hun hash."""

from datetime import date

from sqlalchemy import Engine, select

from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES, PAKKET


def waarmee_beslist_is(database: Engine, samenwerkingsverband: str, begin: str) -> tuple[tuple[str, date], ...]:
    """Van elk pakket van dit verband waarvan de hash zo begint: de hash, en een dag waarop het gold. Werpt OpslagFout."""
    van_verband = PAKKET.c.samenwerkingsverband == samenwerkingsverband
    hashes = select(PAKKET.c.hash).where(van_verband, PAKKET.c.hash.startswith(begin, autoescape=True))
    gevonden = []
    with lezen(database) as verbinding:
        for hash_ in verbinding.execute(hashes.order_by(PAKKET.c.hash)).scalars().all():
            # Het oudste eerst: een pakket van vroeger staat vooraan in de index op tijd.
            dag = select(ADVIES.c.peildatum).where(ADVIES.c.samenwerkingsverband == samenwerkingsverband, ADVIES.c.pakkethash == hash_)
            gevonden.append((hash_, verbinding.execute(dag.order_by(ADVIES.c.aangemaakt_op).limit(1)).scalar_one()))
    return tuple(gevonden)


def verbanden_met(database: Engine, begin: str) -> frozenset[str]:
    """De verbanden waarvan een bewaard pakket een hash heeft die zo begint, ook een verband zonder regels van nu. Werpt OpslagFout."""
    vraag = select(PAKKET.c.samenwerkingsverband).where(PAKKET.c.hash.startswith(begin, autoescape=True))
    with lezen(database) as verbinding:
        return frozenset(verbinding.execute(vraag).scalars())
