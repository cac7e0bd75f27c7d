"""De bewaarde rijen bij een greep regels van de keten, in een paar vragen samen: een vraag per regel maakt van nalopen een nacht werk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, Row, Table, select

from service.audit.betrokken import betrokkenen_bij
from service.audit.regel import Auditregel
from service.opslag.rijen import zoals_het_er_staat
from service.opslag.tabellen import ADVIES, BESLUIT, INHOUD, VERSIE, ZAAK

ADVIESHANDELINGEN = ("advies_gegeven", "advies_vernieuwd", "advies_overgenomen")
BESLUITHANDELINGEN = ("besluit_vastgelegd", "besluit_gewijzigd", "besluit_verplaatst")
ZAAK_OVERGENOMEN = "zaak_overgenomen"
_INHOUD = zoals_het_er_staat(INHOUD)
"""Ingepakt: zo ligt het vast, en uitpakken is dan niet nodig."""
REGELS_PER_GREEP = 200
"""Van adviezen met hun inhoud is dat tientallen megabytes."""


@dataclass(frozen=True, slots=True)
class Greep:
    """Per nummer de rij, en wie er bij een zaak staat. `inhoud` is nog ingepakt. `versies` is per besluit en versie, `laatste` de hoogste
    versie van een besluit.
    """

    adviezen: Mapping[UUID, Row[Any]]
    inhoud: Mapping[UUID, Row[Any]]
    zaken: Mapping[UUID, Row[Any]]
    betrokkenen: Mapping[UUID, Sequence[Row[Any]]]
    besluiten: Mapping[UUID, Row[Any]]
    versies: Mapping[tuple[UUID, int], Row[Any]]
    laatste: Mapping[UUID, int]


def greep_bij(verbinding: Connection, regels: Iterable[Auditregel]) -> Greep:
    """Alles wat nodig is om deze regels na te rekenen. Werpt wat in ONLEESBAAR staat als een van de rijen niet te lezen is."""
    adviezen, zaken, besluiten = set(), set(), set()
    for regel in regels:
        if regel.handeling in ADVIESHANDELINGEN:
            adviezen.add(UUID(regel.onderwerp))
        elif regel.handeling == ZAAK_OVERGENOMEN:
            zaken.add(UUID(regel.onderwerp))
        elif regel.handeling in BESLUITHANDELINGEN:
            besluiten.add(UUID(regel.onderwerp.partition(".")[0]))
    van_besluiten = _per_nummer(verbinding, BESLUIT, BESLUIT.c.id, besluiten)
    inhoud = _per_nummer(verbinding, _INHOUD, _INHOUD.c.advies_id, adviezen)
    van_adviezen = _per_nummer(verbinding, ADVIES, ADVIES.c.id, adviezen | {besluit.advies_id for besluit in van_besluiten.values()})
    zaken |= {van_adviezen[nummer].zaak_id for nummer in adviezen & van_adviezen.keys()}
    return Greep(
        van_adviezen,
        inhoud,
        _per_nummer(verbinding, ZAAK, ZAAK.c.id, zaken),
        betrokkenen_bij(verbinding, zaken) if zaken else {},
        van_besluiten,
        *_versies(verbinding, besluiten),
    )


def _per_nummer(verbinding: Connection, tabel: Table, nummer: Column[Any], nummers: set[UUID]) -> dict[UUID, Row[Any]]:
    rijen = verbinding.execute(select(tabel).where(nummer.in_(nummers))) if nummers else ()
    return {getattr(rij, nummer.name): rij for rij in rijen}


def _versies(verbinding: Connection, besluiten: set[UUID]) -> tuple[Mapping[tuple[UUID, int], Row[Any]], Mapping[UUID, int]]:
    if not besluiten:
        return {}, {}
    vraag = select(VERSIE).where(VERSIE.c.besluit_id.in_(besluiten)).order_by(VERSIE.c.besluit_id, VERSIE.c.versie)
    rijen = verbinding.execute(vraag).all()
    return {(rij.besluit_id, rij.versie): rij for rij in rijen}, {rij.besluit_id: rij.versie for rij in rijen}
