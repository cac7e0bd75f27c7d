"""Nagaan of de regels waarmee ooit beslist is nog zijn wat hun hash zegt: die hash staat in elk advies, en dat ligt in de keten vast."""

import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from sqlalchemy import Connection, func, select

from engine import RegelFouten, lees_regelteksten
from service.opslag.tabellen import ADVIES, PAKKET


def pakketfouten(verbinding: Connection) -> Iterator[tuple[str, int, str]]:
    """Bewaarde regels die weg of veranderd zijn, of waarmee nooit beslist is."""
    gebruikt = select(ADVIES.c.pakkethash, ADVIES.c.samenwerkingsverband, func.min(ADVIES.c.peildatum).label("dag"))
    gebruikt = gebruikt.group_by(ADVIES.c.pakkethash, ADVIES.c.samenwerkingsverband)
    dagen = {(rij.pakkethash, rij.samenwerkingsverband): rij.dag for rij in verbinding.execute(gebruikt)}
    for hash_ in verbinding.execute(select(PAKKET.c.hash).order_by(PAKKET.c.hash)).scalars().all():
        rij = verbinding.execute(select(PAKKET).where(PAKKET.c.hash == hash_)).one()
        dag = dagen.pop((hash_, rij.samenwerkingsverband), None)
        if dag is None or _hash_van(rij.samenwerkingsverband, dag, rij.bestanden) != hash_:
            yield rij.samenwerkingsverband, 0, f"De bewaarde regels {hash_[:12]} zijn veranderd, of er is nooit mee beslist."
    for hash_, verband in sorted(dagen):
        yield verband, 0, f"De bewaarde regels {hash_[:12]} zijn weg, en er is wel mee beslist."


@lru_cache(maxsize=8)
def _hash_van(verband: str, dag: date, bestanden: str) -> str:
    """De hash van deze regels op een dag dat zij golden; leeg als zij niet te lezen zijn. Lezen duurt een seconde, dus niet telkens."""
    try:
        return lees_regelteksten(json.loads(bestanden)).pakket(verband, dag).hash
    except (ValueError, AttributeError, TypeError, RegelFouten):
        return ""
