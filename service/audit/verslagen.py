"""Het verslag van een vernietiging terugvinden, met de regel die het in de keten heeft."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, select

from service.audit.regel import Auditregel
from service.opslag.tabellen import ADVIES, BESLUIT
from service.opslag.tabellen_audit import AUDIT, VERNIETIGING
from service.opslag.verbintenissen import van_rest

_BLIJFT_VAN_BESLUIT = [kolom for kolom in BESLUIT.c if kolom.name not in ("zout", "telt_mee", "vernietigd_op")]


@dataclass(frozen=True, slots=True)
class Verslag:
    """Een vernietiging: de regel in de keten, en het verslag waar die bij hoort. `inhoud` is JSON."""

    regel: Auditregel
    inhoud: str


def verslag_van(verbinding: Connection, verband: str, handeling: str, nummer: UUID) -> Verslag | None:
    """Het verslag over deze zaak of dit besluit, of None als de keten er geen kent."""
    for verslag in verbinding.execute(select(VERNIETIGING).where(VERNIETIGING.c.onderwerp == str(nummer))).all():
        plek = (AUDIT.c.samenwerkingsverband == verband, AUDIT.c.handeling == handeling, AUDIT.c.onderwerp == str(verslag.id))
        regel = verbinding.execute(select(AUDIT).where(*plek)).mappings().one_or_none()
        if regel is not None:
            return Verslag(Auditregel(**regel), verslag.inhoud)
    return None


def rest_van(verbinding: Connection, soort: str, nummer: UUID) -> str:
    """De vingerafdruk van wat er blijft staan: van een zaak haar adviezen zonder inhoud, van een besluit zijn stand."""
    adviezen = select(ADVIES).where(ADVIES.c.zaak_id == nummer).order_by(ADVIES.c.versie)
    besluit = select(*_BLIJFT_VAN_BESLUIT).where(BESLUIT.c.id == nummer)
    return van_rest(dict(rij) for rij in verbinding.execute(adviezen if soort == "zaak" else besluit).mappings())
