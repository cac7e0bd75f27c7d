"""De laag die alleen antwoordt op de namen die de dienst kent.

Starlette heeft er een (TrustedHostMiddleware), maar die antwoordt met losse Engelse tekst in plaats van problem+json.
"""

import re
from collections.abc import Sequence
from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from service.web.foutblad import antwoord_op
from service.web.problemen import Probleem

_KOP = re.compile(r"(?P<naam>\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:[0-9]*)?", re.IGNORECASE)
"""`naam`, `naam:8000` of `[::1]:8000` (RFC 9110, 7.2). Wat er niet zo uitziet, is geen naam."""


class BekendeNaam:
    """Weigert een verzoek met status 400 als de kop `Host` een naam noemt die niet in `namen` staat. De poort telt niet mee."""

    def __init__(self, app: ASGIApp, namen: Sequence[str]) -> None:
        self._app, self._namen = app, frozenset(naam.lower() for naam in namen)
        deze = f"een van deze: {', '.join(namen)}."
        self._zin = f"De dienst antwoordt hier niet op de naam in de kop Host. Gebruik {deze}"
        self._op_pagina = f"De dienst antwoordt niet op de naam die in het adres staat. Gebruik in uw browser {deze}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door, of antwoordt met een probleem."""
        if scope["type"] == "http" and _naam(Headers(scope=scope).get("host", "")) not in self._namen:
            await antwoord_op(scope, Probleem(HTTPStatus.BAD_REQUEST, self._zin, op_pagina=self._op_pagina))(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _naam(kop: str) -> str:
    gevonden = _KOP.fullmatch(kop)
    return gevonden["naam"].lower() if gevonden else ""
