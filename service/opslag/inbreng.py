"""Van wie een gegeven in een zaak komt: wie de versie maakte waarin het zo werd."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Engine, select

from engine import lees_dossier
from service.audit.betrokken import TOEGEWEZEN
from service.audit.zaakregels import regels_over
from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES, INHOUD, ZAAK
from service.opslag.tabellen_toegang import TOEGANGSSLEUTEL
from service.opslag.verbintenissen import van_toewijzing
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


def was_deskundige(database: Engine, zaak: UUID, wie: Wie) -> bool:
    """Gaf deze mens in deze zaak een oordeel als deskundige, of wees de commissie hem er ooit als deskundige aan toe?

    Hetzelfde account is zijn kenmerk. Een ander account, een andere aanbieder of een sleutel is alleen te herkennen aan zijn pseudoniem: de
    keten zegt van elke toewijzing wie het was, ook als hij intussen is weggehaald. Werpt OpslagFout als de database niet te lezen is.
    """
    eigen = (ADVIES.c.zaak_id == zaak, ADVIES.c.door == wie.kenmerk, ADVIES.c.door_rol == Rol.DESKUNDIGE)
    with lezen(database) as verbinding:
        if verbinding.execute(select(ADVIES.c.id).where(*eigen).limit(1)).one_or_none() is not None:
            return True
        if not wie.betrokkene:
            return False
        rij = verbinding.execute(select(ZAAK).where(ZAAK.c.id == zaak)).one()
        zelf = van_toewijzing(str(zaak), rij.zout, wie.betrokkene)
        return any(regel.verbintenis == zelf for regel in regels_over(verbinding, rij) if regel.handeling == TOEGEWEZEN)


def had_deskundige(database: Engine, zaak: UUID) -> bool:
    """Wees de commissie ooit een deskundige toe aan deze zaak, ook als die intussen is weggehaald? Werpt OpslagFout."""
    with lezen(database) as verbinding:
        rij = verbinding.execute(select(ZAAK).where(ZAAK.c.id == zaak)).one()
        return any(regel.handeling == TOEGEWEZEN for regel in regels_over(verbinding, rij))


def kenmerken_van(database: Engine, wie: Wie) -> frozenset[str]:
    """Alle kenmerken waaronder wie dit pseudoniem heeft in deze rol handelde: ook die van een oude sleutel. Werpt OpslagFout."""
    zelfde = (
        TOEGANGSSLEUTEL.c.samenwerkingsverband == wie.samenwerkingsverband,
        TOEGANGSSLEUTEL.c.rol == wie.rol,
        TOEGANGSSLEUTEL.c.betrokkene == wie.betrokkene,
    )
    with lezen(database) as verbinding:
        sleutels = verbinding.execute(select(TOEGANGSSLEUTEL.c.id).where(*zelfde)).scalars()
        return frozenset({wie.kenmerk, *(f"sleutel-{nummer}" for nummer in sleutels)})
