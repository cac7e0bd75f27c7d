"""Wie er belt. Eén plek: elke route krijgt de aanroep van hier, en geeft haar door aan alles wat leest of schrijft."""

import re
import secrets
from collections.abc import Callable, Coroutine
from typing import Any

from starlette.requests import Request

from service.web.kern import Kern
from service.wie import ALLE_VERBANDEN, Aanroep, Wie, Wiesoort

LOKAAL = Wie(Wiesoort.SYSTEEM, "lokaal", "beheer", ALLE_VERBANDEN)
"""De dienst luistert alleen op deze computer en vraagt nog niet wie er belt: wie er bij kan, is de beheerder."""
_TRACEPARENT = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}\Z")
_GEEN_SPOOR = "0" * 32
Beller = Callable[[Request], Coroutine[Any, Any, Aanroep]]


def beller_van(kern: Kern) -> Beller:
    """De afhankelijkheid die van een verzoek zegt wie het doet, wanneer, en bij welk spoor het hoort (W3C Trace Context)."""

    async def wie_belt(verzoek: Request) -> Aanroep:
        return Aanroep(LOKAAL, kern.klok(), _spoor(verzoek.headers.get("traceparent", "")))

    return wie_belt


def _spoor(traceparent: str) -> str:
    gevonden = _TRACEPARENT.match(traceparent)
    spoor = gevonden[1] if gevonden else _GEEN_SPOOR
    return secrets.token_hex(16) if spoor == _GEEN_SPOOR else spoor
