"""Vastleggen wie welke zaak zag of veranderde, naar Logboek dataverwerkingen 1.0: zonder steekproef, en vóór het antwoord."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, insert

from service.audit.regel import verbind
from service.opslag.tabellen_audit import TOEGANG
from service.wie import Aanroep

_NIEUWE_REGEL = insert(TOEGANG)


def pseudoniem(zout: str, zaak_id: UUID) -> str:
    """Waaronder een zaak in het log staat. Gaat het zout met de zaak mee weg, dan wijst het log niemand meer aan."""
    return verbind(zout, f"toegangslog {zaak_id}") if zout else ""


def noteer(verbinding: Connection, aanroep: Aanroep, handeling: str, zaken: Iterable[tuple[str, UUID, str]]) -> None:
    """Eén regel per zaak; van elke zaak het samenwerkingsverband, het nummer en het zout."""
    wie = aanroep.wie
    rijen = [
        {
            "samenwerkingsverband": verband,
            "op": aanroep.nu,
            "handeling": handeling,
            "zaak": pseudoniem(zout, nummer),
            "spoor": aanroep.spoor,
            "door_soort": str(wie.soort),
            "door": wie.kenmerk,
            "door_rol": wie.rol,
        }
        for verband, nummer, zout in zaken
    ]
    if rijen:
        verbinding.execute(_NIEUWE_REGEL, rijen)
