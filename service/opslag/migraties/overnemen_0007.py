"""Van elke zaak van vóór stap 7 in de keten zetten tot wanneer zij blijft en welke school erbij hoort, zoals het er nu staat."""

import json
import secrets
from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime

import sqlalchemy as sa

from service.audit.betrokken import betrokkenen_bij, school_uit
from service.audit.greep import ADVIESHANDELINGEN, ZAAK_OVERGENOMEN
from service.audit.keten import Handeling, voeg_samen_toe
from service.audit.regel import Auditregel
from service.audit.zaakregels import regels_per_zaak, termijnregel, zaaknummers
from service.opslag.tabellen import ZAAK
from service.opslag.tabellen_audit import VERNIETIGING
from service.opslag.verbintenissen import van_overname
from service.wie import ALLE_VERBANDEN, Aanroep, Rol, Wie, Wiesoort

_BIJWERKEN = Wie(Wiesoort.OPDRACHTREGEL, "bijwerken", Rol.BEHEER, ALLE_VERBANDEN)
_VERSLAGEN_PER_GREEP = 1_000


def leg_termijnen_vast(verbinding: sa.Connection) -> None:
    """Een regel per zaak waarvan de keten nog geen termijn noemt. Noemt zij er al een, dan geldt die: bijwerken maakt niets korter.

    Langer wel, als de vorige uitgave intussen een nieuwe versie van het advies bewaarde: die verlengt, maar noemt de termijn niet.
    """
    aanroep = Aanroep(_BIJWERKEN, datetime.now(UTC), secrets.token_hex(16))
    for nummers in zaaknummers(verbinding):
        zaken = verbinding.execute(sa.select(ZAAK).where(ZAAK.c.id.in_(nummers)).order_by(ZAAK.c.aangemaakt_op, ZAAK.c.id)).all()
        regels, erbij = regels_per_zaak(verbinding, zaken), betrokkenen_bij(verbinding, nummers)
        nieuw: defaultdict[str, list[Handeling]] = defaultdict(list)
        for zaak in zaken:
            if _te_noemen(zaak.bewaren_tot, regels[zaak.id]):
                verbintenis = van_overname(str(zaak.id), zaak.zout, school_uit(erbij.get(zaak.id, ())))
                nieuw[zaak.samenwerkingsverband].append(Handeling(aanroep, ZAAK_OVERGENOMEN, str(zaak.id), verbintenis, zaak.bewaren_tot))
        for verband, handelingen in sorted(nieuw.items()):
            voeg_samen_toe(verbinding, verband, handelingen)


def noem_onderwerpen(verbinding: sa.Connection) -> None:
    """Zet bij elk verslag van vóór stap 7 waar het over gaat. Dat staat al in de inhoud, en die ligt vast; zonder las elke zaak ze alle."""
    nog = sa.select(VERNIETIGING.c.id, VERNIETIGING.c.inhoud).where(VERNIETIGING.c.onderwerp.is_(None)).limit(_VERSLAGEN_PER_GREEP)
    zet = sa.update(VERNIETIGING).where(VERNIETIGING.c.id == sa.bindparam("nummer")).values(onderwerp=sa.bindparam("wat"))
    while verslagen := verbinding.execute(nog).all():
        verbinding.execute(zet, [{"nummer": nummer, "wat": json.loads(inhoud)["id"]} for nummer, inhoud in verslagen])


def _te_noemen(nu: date, regels: Sequence[Auditregel]) -> bool:
    genoemd = termijnregel(regels)
    if genoemd is None or genoemd.bewaren_tot is None:
        return True
    verlengd = any(regel.volgnummer > genoemd.volgnummer for regel in regels if regel.handeling in ADVIESHANDELINGEN)
    return verlengd and nu.isoformat() > genoemd.bewaren_tot
