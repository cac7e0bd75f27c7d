"""Van wie een gegeven in een zaak komt: wie de versie maakte waarin het zo werd."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, select

from engine import lees_dossier
from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES, INHOUD
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL
from service.wie import Rol, Wie


def inbreng(database: Engine, zaak: UUID) -> Mapping[str, tuple[str, Any]]:
    """Van elk gegeven van een zaak wie het zo maakte, en de waarde. Werpt OpslagFout als de database niet te lezen is."""
    vraag = select(ADVIES.c.door, INHOUD.c.invoer).join(INHOUD, INHOUD.c.advies_id == ADVIES.c.id)
    van_wie: dict[str, tuple[str, Any]] = {}
    with lezen(database) as verbinding:
        versies = verbinding.execute(vraag.where(ADVIES.c.zaak_id == zaak).order_by(ADVIES.c.versie)).all()
    for door, invoer in versies:
        for naam, waarde in lees_dossier(invoer).gegevens.items():
            if naam not in van_wie or van_wie[naam][1] != waarde:
                van_wie[naam] = (door, waarde)
    return van_wie


def gaf_als_deskundige(database: Engine, zaak: UUID, wie: Wie) -> bool:
    """Gaf deze mens in deze zaak eerder een oordeel als deskundige? Werpt OpslagFout als de database niet te lezen is."""
    eigen = (ADVIES.c.zaak_id == zaak, ADVIES.c.door == wie.kenmerk, ADVIES.c.door_rol == Rol.DESKUNDIGE)
    with lezen(database) as verbinding:
        return verbinding.execute(select(ADVIES.c.id).where(*eigen).limit(1)).one_or_none() is not None


def kenmerken_van(database: Engine, wie: Wie) -> frozenset[str]:
    """Alle kenmerken waaronder deze school of deskundige handelde: ook die van een oude sleutel. Werpt OpslagFout."""
    zelfde = (
        TOEGANGSSLEUTEL.c.samenwerkingsverband == wie.samenwerkingsverband,
        TOEGANGSSLEUTEL.c.rol == wie.rol,
        TOEGANGSSLEUTEL.c.betrokkene == wie.betrokkene,
    )
    with lezen(database) as verbinding:
        sleutels = verbinding.execute(select(TOEGANGSSLEUTEL.c.id).where(*zelfde)).scalars()
        return frozenset({wie.kenmerk, *(f"sleutel-{nummer}" for nummer in sleutels)})
