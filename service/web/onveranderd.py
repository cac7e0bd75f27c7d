"""`If-None-Match`: wie al heeft wat er staat, krijgt 304 en niet nog eens de inhoud (RFC 9110, 13.1.2 en 15.4.5).

Als laag om de dienst, en dus pas nadat de route antwoordde: wie het niet lezen mag krijgt nog steeds 403, en ook dit lezen staat in het
toegangslog.
"""

from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.web.etags import ALLES, lees_etags, zonder_zwak

_OVER_DE_INHOUD = ("content-length", "content-type")


class Onveranderd:
    """Maakt van het antwoord op GET een 304 zonder inhoud, als zijn ETag een van de genoemde is."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door. Een kop die geen lijst van ETags is, telt niet: dan komt gewoon het hele antwoord."""
        gevraagd = lees_etags(Headers(scope=scope), "if-none-match") if scope["type"] == "http" and scope["method"] == "GET" else None
        if gevraagd is None:
            await self._app(scope, receive, send)
            return
        bekend, zelfde = frozenset(map(zonder_zwak, gevraagd)), False

        async def zonder_dubbel(bericht: Message) -> None:
            nonlocal zelfde
            if bericht["type"] == "http.response.start" and bericht["status"] == HTTPStatus.OK:
                koppen = MutableHeaders(scope=bericht)
                zelfde = "etag" in koppen and (ALLES in bekend or zonder_zwak(koppen["etag"]) in bekend)
                if zelfde:
                    bericht["status"] = int(HTTPStatus.NOT_MODIFIED)
                    for naam in _OVER_DE_INHOUD:
                        del koppen[naam]
            await send({**bericht, "body": b""} if zelfde and bericht["type"] == "http.response.body" else bericht)

        await self._app(scope, receive, zonder_dubbel)
