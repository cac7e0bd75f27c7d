"""Is er iets wat deze lezer niet mag zien? Alleen voor het logboek: geen antwoord hangt ervan af."""

from uuid import UUID

from sqlalchemy import ColumnElement, Engine, and_, exists, not_, or_, select

from service.opslag.besluitversies import versies
from service.opslag.database import lezen
from service.opslag.tabellen import ADVIES, BESLUIT
from service.opslag.zicht import zichtbaar
from service.wie import Aanroep


def is_verborgen(database: Engine, aanroep: Aanroep, advies: UUID, besluit: UUID | None = None) -> bool:
    """Hoort dit nummer bij een advies of besluit dat er is, en dat deze lezer niet mag zien? Werpt OpslagFout."""
    verborgen: ColumnElement[bool] = exists().where(ADVIES.c.id == advies, not_(zichtbaar(aanroep.wie, ADVIES)))
    if besluit is not None:
        # Van een eigen zaak is een concept voor een school er ook niet: dat zegt alleen de vraag waarmee zij leest.
        gezien = versies(aanroep).where(BESLUIT.c.id == besluit).exists()
        verborgen = or_(verborgen, and_(exists().where(BESLUIT.c.id == besluit), not_(gezien)))
    with lezen(database) as verbinding:
        return bool(verbinding.execute(select(verborgen)).scalar_one())
