"""Vastleggen wie welke zaak zag of veranderde, naar Logboek dataverwerkingen 1.0: zonder steekproef, en vóór het antwoord."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert

from service.audit.regel import verbind
from service.opslag.tabellen_audit import TOEGANG
from service.wie import Aanroep

NIEUWE_TOEGANG = insert(TOEGANG)
Zaakplek = tuple[str, UUID, str]
"""Van een zaak het samenwerkingsverband, het nummer en het zout."""


def pseudoniem(zout: str, zaak_id: UUID) -> str:
    """Waaronder een zaak in het log staat. Gaat het zout met de zaak mee weg, dan wijst het log niemand meer aan."""
    return verbind(zout, f"toegangslog {zaak_id}") if zout else ""


def noteer(verbinding: Connection, aanroep: Aanroep, handeling: str, zaken: Iterable[Zaakplek]) -> None:
    """Eén regel per zaak."""
    if rijen := [toegangsrij(aanroep, handeling, zaak) for zaak in zaken]:
        verbinding.execute(NIEUWE_TOEGANG, rijen)


def toegangsrij(aanroep: Aanroep, handeling: str, zaak: Zaakplek) -> dict[str, Any]:
    """De rij in het toegangslog van wie deze zaak zag of veranderde."""
    (verband, nummer, zout), wie = zaak, aanroep.wie
    return {
        "samenwerkingsverband": verband,
        "op": aanroep.nu,
        "handeling": handeling,
        "zaak": pseudoniem(zout, nummer),
        "spoor": aanroep.spoor,
        "door_soort": str(wie.soort),
        "door": wie.kenmerk,
        "door_rol": wie.rol,
    }
