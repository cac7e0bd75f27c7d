"""Nagaan of bij een zaak precies de scholen en deskundigen staan die er volgens de keten bij horen: wie erbij staat, ziet de zaak."""

from collections.abc import Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.regel import Auditregel
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.verbintenissen import van_toewijzing
from service.wie import Rol

TOEGEWEZEN, WEGGEHAALD = "deskundige_toegewezen", "deskundige_weggehaald"


def betrokkenfouten(verbinding: Connection, zaak: Row[Any], regels: tuple[Auditregel, ...]) -> Iterator[tuple[str, int, str]]:
    """Wat er niet klopt aan wie er bij een zaak staat; `regels` zijn de regels van de keten over haar."""
    verband = zaak.samenwerkingsverband
    laatste = {regel.verbintenis: regel for regel in regels if regel.handeling in (TOEGEWEZEN, WEGGEHAALD)}
    erbij = verbinding.execute(select(BETROKKENE).where(BETROKKENE.c.zaak_id == zaak.id)).all()
    for wie in erbij:
        if wie.samenwerkingsverband != verband or wie.rol not in (Rol.SCHOOL, Rol.DESKUNDIGE):
            yield verband, 0, f"Bij zaak {zaak.id} staat iemand die daar niet hoort."
        elif wie.rol == Rol.DESKUNDIGE:
            regel = laatste.pop(van_toewijzing(str(zaak.id), zaak.zout, wie.kenmerk), None)
            if regel is None or regel.handeling != TOEGEWEZEN:
                yield verband, regel.volgnummer if regel else 0, f"Bij zaak {zaak.id} staat een deskundige die niet is toegewezen."
    for regel in laatste.values():
        if regel.handeling == TOEGEWEZEN:
            yield verband, regel.volgnummer, f"De deskundige die hier is toegewezen, staat niet meer bij zaak {zaak.id}."


def school_van(verbinding: Connection, zaak: UUID) -> str:
    """De school die deze zaak instuurde; leeg als dat een ander was. Staan er meer, dan past dat bij geen enkele regel."""
    eigen = (BETROKKENE.c.zaak_id == zaak, BETROKKENE.c.rol == Rol.SCHOOL)
    return "\n".join(verbinding.execute(select(BETROKKENE.c.kenmerk).where(*eigen).order_by(BETROKKENE.c.kenmerk)).scalars())
