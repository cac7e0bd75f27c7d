"""De binnenste laag om de dienst: een storing krijgt hier haar antwoord, zodat elke laag eromheen haar koppen er nog op zet.

Starlette antwoordt zelf pas om alle lagen heen. Buiten de API misten dan de veilige koppen en het nummer van het verzoek.
"""

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from service.web.afhandeling import bij_storing
from service.web.begin import Begin


class Opvangen:
    """Antwoordt 500 op een verzoek dat misgaat voor het antwoord begon."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door; de fout zelf gaat daarna gewoon verder, naar het logboek."""
        begin = Begin.van(scope, send)
        try:
            await self._app(scope, receive, begin)
        except Exception as fout:
            if not begin.geweest:
                await (await bij_storing(Request(scope), fout))(scope, receive, send)
            raise
