"""Van elke zaak van vóór stap 7 in de keten zetten tot wanneer zij blijft en welke school erbij hoort, zoals het er nu staat."""

import secrets
from datetime import UTC, datetime

import sqlalchemy as sa

from service.audit.betrokken import school_van
from service.audit.keten import voeg_toe
from service.audit.zaakregels import regels_over, termijnregel
from service.opslag.tabellen import ZAAK
from service.opslag.verbintenissen import van_overname
from service.wie import ALLE_VERBANDEN, Aanroep, Rol, Wie, Wiesoort

_BIJWERKEN = Wie(Wiesoort.OPDRACHTREGEL, "bijwerken", Rol.BEHEER, ALLE_VERBANDEN)


def leg_termijnen_vast(verbinding: sa.Connection) -> None:
    """Een regel per zaak waarvan de keten nog geen termijn noemt. Noemt zij er al een, dan geldt die: bijwerken maakt niets korter."""
    aanroep = Aanroep(_BIJWERKEN, datetime.now(UTC), secrets.token_hex(16))
    for nummer in verbinding.execute(sa.select(ZAAK.c.id).order_by(ZAAK.c.aangemaakt_op, ZAAK.c.id)).scalars().all():
        zaak = verbinding.execute(sa.select(ZAAK).where(ZAAK.c.id == nummer)).one()
        if termijnregel(regels_over(verbinding, zaak)) is not None:
            continue
        verbintenis = van_overname(str(nummer), zaak.zout, school_van(verbinding, nummer))
        voeg_toe(verbinding, aanroep, zaak.samenwerkingsverband, "zaak_overgenomen", str(nummer), verbintenis, zaak.bewaren_tot)
