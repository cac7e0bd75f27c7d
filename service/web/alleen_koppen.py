"""HEAD: wat GET zou antwoorden, zonder de inhoud (RFC 9110, 9.3.2). Wie in de gaten houdt of een adres leeft, vraagt zo."""

from starlette.types import ASGIApp, Message, Receive, Scope, Send


class AlleenKoppen:
    """Laat HEAD beantwoorden als GET: dezelfde rechten, dezelfde regel in het toegangslog, dezelfde koppen."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door; van het antwoord op HEAD gaat de inhoud niet mee."""
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self._app(scope, receive, send)
            return

        async def zonder_inhoud(bericht: Message) -> None:
            await send({**bericht, "body": b""} if bericht["type"] == "http.response.body" else bericht)

        # Op dezelfde plek: de lagen eromheen lezen hierin welke route het werd. Zij zien de methode weer zoals zij was.
        scope["method"] = "GET"
        try:
            await self._app(scope, receive, zonder_inhoud)
        finally:
            scope["method"] = "HEAD"
