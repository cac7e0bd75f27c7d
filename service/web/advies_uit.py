"""Hoe een bewaard advies zich noemt, alleen en in een lijst."""

from typing import Any

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
