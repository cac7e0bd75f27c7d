"""Wat de keten over één zaak zegt: haar regels op volgorde, en de laatste die haar bewaartermijn zette."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, select

from service.audit.regel import Auditregel
from service.opslag.tabellen import ADVIES, BESLUIT
from service.opslag.tabellen_audit import AUDIT

_VELDEN = [AUDIT.c[naam] for naam in Auditregel.__dataclass_fields__]
_ADVIEZEN, _BESLUITEN = select(ADVIES.c.id), select(BESLUIT.c.id, BESLUIT.c.versie)


def regels_over(verbinding: Connection, zaak: Row[Any]) -> tuple[Auditregel, ...]:
    """Alle regels over een zaak, haar adviezen en haar besluiten. Het verslag van vernietiging hoort daar niet bij."""
    adviezen = verbinding.execute(_ADVIEZEN.where(ADVIES.c.zaak_id == zaak.id)).scalars()
    besluiten = verbinding.execute(_BESLUITEN.where(BESLUIT.c.zaak_id == zaak.id)).all()
    van_besluiten = [naam for besluit in besluiten for naam in _versies(verbinding, besluit.id, besluit.versie)]
    onderwerpen = [str(zaak.id), *map(str, adviezen), *van_besluiten]
    van_zaak = (AUDIT.c.samenwerkingsverband == zaak.samenwerkingsverband, AUDIT.c.onderwerp.in_(onderwerpen))
    rijen = verbinding.execute(select(*_VELDEN).where(*van_zaak).order_by(AUDIT.c.volgnummer)).mappings()
    return tuple(Auditregel(**rij) for rij in rijen)


def termijnregel(regels: Iterable[Auditregel]) -> Auditregel | None:
    """De laatste regel die zegt tot wanneer de zaak blijft; None als er geen is."""
    return next((regel for regel in reversed(tuple(regels)) if regel.bewaren_tot is not None), None)


def _versies(verbinding: Connection, besluit: UUID, laatste: int) -> list[str]:
    """Hoe de versies van een besluit in de keten heten. Wie het nummer in de database verlaagt, verbergt de latere niet."""
    while verbinding.execute(select(AUDIT.c.volgnummer).where(AUDIT.c.onderwerp == f"{besluit}.{laatste + 1}")).first():
        laatste += 1
    return [f"{besluit}.{versie}" for versie in range(1, laatste + 1)]
