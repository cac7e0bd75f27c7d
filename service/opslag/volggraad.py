"""Hoe vaak volgt een besluit het advies? Volgt bijna iedereen altijd, dan beslist er geen mens meer (AVG, artikel 22)."""

from dataclasses import dataclass

from sqlalchemy import Engine, Integer, cast, func, select

from service.opslag.database import lezen
from service.opslag.tabellen import BESLUIT, REGEL
from service.opslag.zicht import binnen
from service.wie import Wie


@dataclass(frozen=True, slots=True)
class Volggraad:
    """Van hoeveel besluiten hoeveel het advies volgen. `soort` en `regel` zijn leeg voor het geheel."""

    soort: str
    regel: str
    aantal: int
    gevolgd: int

    @property
    def procent(self) -> int:
        """Het deel dat volgt, naar beneden afgerond: 100 is echt alles."""
        return self.gevolgd * 100 // self.aantal if self.aantal else 0


def volggraad(database: Engine, wie: Wie, verband: str) -> tuple[Volggraad, ...]:
    """Eerst het geheel, dan per regel van het advies. Alleen besluiten die definitief zijn geworden en nog gelden tellen mee.

    Raises:
        OpslagFout: als de database niet te lezen is.
    """
    mee = (BESLUIT.c.samenwerkingsverband == verband, BESLUIT.c.telt_mee.is_(True), binnen(wie, BESLUIT.c.samenwerkingsverband))
    aantal, afwijkend = func.count(), func.coalesce(func.sum(cast(BESLUIT.c.wijkt_af, Integer)), 0)
    per_regel = (
        select(REGEL.c.soort, REGEL.c.regel, aantal, afwijkend)
        .join(BESLUIT, BESLUIT.c.id == REGEL.c.besluit_id)
        .where(*mee)
        .group_by(REGEL.c.soort, REGEL.c.regel)
        .order_by(REGEL.c.soort.desc(), REGEL.c.regel)
    )
    with lezen(database) as verbinding:
        alles, anders = verbinding.execute(select(aantal, afwijkend).select_from(BESLUIT).where(*mee)).one()
        regels = [Volggraad(soort, regel, hoeveel, hoeveel - af) for soort, regel, hoeveel, af in verbinding.execute(per_regel)]
    return (Volggraad("", "", alles, alles - anders), *regels)
