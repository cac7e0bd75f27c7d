"""De laag die een verzoek weigert dat twee keer zegt waar het ophoudt: met `Content-Length` en met `Transfer-Encoding`.

h11 kiest dan stil de tweede en houdt de verbinding open. Wat ervoor staat kan de eerste kiezen, en leest de rest als een volgend verzoek.
De norm vraagt dan in elk geval de verbinding te sluiten (RFC 9112, 6.1).
"""

from http import HTTPStatus

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from service.web.foutblad import antwoord_op
from service.web.problemen import Probleem

_ZIN = "Dit verzoek zegt twee keer waar het ophoudt: met een lengte en in brokken. Kies er een."


class EenduidigeGrens:
    """Antwoordt dan met status 400, en sluit de verbinding."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door, of antwoordt met een probleem."""
        if scope["type"] == "http":
            koppen = Headers(scope=scope)
            if "content-length" in koppen and "transfer-encoding" in koppen:
                await antwoord_op(scope, Probleem(HTTPStatus.BAD_REQUEST, _ZIN, koppen={"Connection": "close"}))(scope, receive, send)
                return
        await self._app(scope, receive, send)
