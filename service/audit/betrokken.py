"""Nagaan of bij een zaak precies de scholen en deskundigen staan die er volgens de keten bij horen: wie erbij staat, ziet de zaak."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.regel import Auditregel
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.verbintenissen import van_toewijzing
from service.wie import Rol

TOEGEWEZEN, WEGGEHAALD = "deskundige_toegewezen", "deskundige_weggehaald"


def betrokkenen_bij(verbinding: Connection, zaken: Collection[UUID]) -> Mapping[UUID, Sequence[Row[Any]]]:
    """Wie er bij elk van deze zaken staat, op volgorde van kenmerk."""
    erbij: defaultdict[UUID, list[Row[Any]]] = defaultdict(list)
    for rij in verbinding.execute(select(BETROKKENE).where(BETROKKENE.c.zaak_id.in_(zaken)).order_by(BETROKKENE.c.kenmerk)):
        erbij[rij.zaak_id].append(rij)
    return erbij


def betrokkenfouten(zaak: Row[Any], erbij: Sequence[Row[Any]], regels: tuple[Auditregel, ...]) -> Iterator[tuple[str, int, str]]:
    """Wat er niet klopt aan wie er bij een zaak staat; `regels` zijn de regels van de keten over haar."""
    verband = zaak.samenwerkingsverband
    laatste = {regel.verbintenis: regel for regel in regels if regel.handeling in (TOEGEWEZEN, WEGGEHAALD)}
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


def school_uit(erbij: Sequence[Row[Any]]) -> str:
    """De school die een zaak instuurde; leeg als dat een ander was. Staan er meer bij, dan past dat bij geen enkele regel."""
    return "\n".join(wie.kenmerk for wie in erbij if wie.rol == Rol.SCHOOL)
