"""Bewaarde adviezen lezen en dat vastleggen: een of een aantal tegelijk, met één regel in het toegangslog voor elk dat er is."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, Engine

from service.opslag.bewaard import BewaardAdvies, Vernietigd, lees_advies
from service.opslag.database import bijhouden, lezen
from service.opslag.toegang import NIEUWE_TOEGANG, toegangsrij
from service.wie import Aanroep

Gelezen = BewaardAdvies | Vernietigd | None
"""Het advies, dat zijn inhoud vernietigd is, of None als het er voor deze lezer niet is."""


@dataclass(frozen=True, slots=True)
class Leesopdracht:
    """Wie welk advies wil lezen, en hoe dat in het toegangslog heet."""

    aanroep: Aanroep
    nummer: UUID
    handeling: str


def lees_adviezen(database: Engine, opdrachten: Sequence[Leesopdracht]) -> list[Gelezen]:
    """Wat er voor elke opdracht is, op volgorde. Wat gelezen is, staat in het toegangslog. Werpt OpslagFout als een van beide niet kan."""
    with lezen(database) as verbinding:
        gelezen = [_lees(verbinding, opdracht) for opdracht in opdrachten]
    rijen = [
        toegangsrij(opdracht.aanroep, opdracht.handeling, (advies.samenwerkingsverband, advies.zaak_id, advies.zout))
        for opdracht, advies in zip(opdrachten, gelezen, strict=True)
        if isinstance(advies, BewaardAdvies)
    ]
    if rijen:
        with bijhouden(database) as verbinding:
            verbinding.execute(NIEUWE_TOEGANG, rijen)
    return gelezen


def _lees(verbinding: Connection, opdracht: Leesopdracht) -> Gelezen:
    try:
        return lees_advies(verbinding, opdracht.aanroep.wie, opdracht.nummer)
    except Vernietigd:
        # Een nieuwe: deze heeft in haar spoor bij zich wat er van de zaak gelezen is.
        return Vernietigd()
