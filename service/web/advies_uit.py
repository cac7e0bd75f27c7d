"""Hoe een bewaard advies zich noemt, alleen en in een lijst."""

from typing import Any

from starlette.requests import Request

from service.audit.regel import tijdtekst
from service.opslag.bewaard import Adviesregel


def kop_van(regel: Adviesregel) -> dict[str, Any]:
    """Het nummer van een advies, wanneer het er kwam, van welke zaak het is, en zijn plaats tussen de andere versies."""
    return {
        "id": str(regel.id),
        "aangemaakt_op": tijdtekst(regel.aangemaakt_op),
        "zaak": regel.zaak,
        "versie": regel.versie,
        "vorige": str(regel.vorige) if regel.vorige else None,
        "opvolger": str(regel.opvolger) if regel.opvolger else None,
    }


def plek_van(verzoek: Request, regel: Adviesregel) -> str:
    """Waar dit advies te lezen is, voor de kop Location. Niet met `url_for`: die loopt daarvoor bij elk verzoek alle routes langs."""
    return f"{verzoek.scope['root_path']}/adviezen/{regel.id}"
