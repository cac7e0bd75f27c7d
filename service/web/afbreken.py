"""Wie nog wacht als de dienst stopt en de afrondtijd om is, hoort dat: de webserver breekt het verzoek dan af.

Zonder deze laag antwoordt de webserver zelf, met 500 en een Engelse zin.
"""

from asyncio import CancelledError
from http import HTTPStatus

from starlette.types import ASGIApp, Receive, Scope, Send

from service.web.begin import Begin
from service.web.foutblad import antwoord_op
from service.web.problemen import Probleem

STOPT = Probleem(
    HTTPStatus.SERVICE_UNAVAILABLE,
    "De dienst stopt. Stuur dit zo opnieuw, met dezelfde Idempotency-Key.",
    koppen={"Retry-After": "10"},
    op_pagina="De dienst stopt net. Probeer het over een halve minuut opnieuw.",
)


class Afbreken:
    """Antwoordt 503 op een verzoek dat afgebroken wordt voor het antwoord begon. Of er al iets bewaard is, zegt dat antwoord niet."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door; wat het afbrak gaat daarna gewoon verder."""
        begin = Begin.van(scope, send)
        try:
            await self._app(scope, receive, begin)
        except CancelledError:
            if not begin.geweest:
                await antwoord_op(scope, STOPT)(scope, receive, send)
            raise
