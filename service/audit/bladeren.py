"""Welke ketens er zijn, en een stuk van een keten lezen, met haar zegels."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from sqlalchemy import Engine, select

from service.audit.regel import Auditregel
from service.audit.zegel import zegels_uit
from service.opslag.database import lezen
from service.opslag.tabellen_audit import AUDIT, KOP


def ketens(database: Engine) -> Mapping[str, int]:
    """Van elk verband met een keten hoe lang zij is. Werpt OpslagFout als de database niet te lezen is."""
    vraag = select(KOP.c.samenwerkingsverband, KOP.c.volgnummer).order_by(KOP.c.samenwerkingsverband)
    with lezen(database) as verbinding:
        return {rij.samenwerkingsverband: rij.volgnummer for rij in verbinding.execute(vraag)}


def keten_vanaf(database: Engine, verband: str, na: int, hoeveel: int) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """De regels na een nummer, en alle zegels van die keten. Werpt OpslagFout als de database niet te lezen is."""
    vraag = (
        select(AUDIT).where(AUDIT.c.samenwerkingsverband == verband, AUDIT.c.volgnummer > na).order_by(AUDIT.c.volgnummer).limit(hoeveel)
    )
    with lezen(database) as verbinding:
        gelezen = [Auditregel(**rij) for rij in verbinding.execute(vraag).mappings()]
        zegels = [asdict(zegel) for zegel in zegels_uit(verbinding, verband)] if verband else []
    return [{"vorm": regel.vorm, **regel.als_rij()} for regel in gelezen], zegels
