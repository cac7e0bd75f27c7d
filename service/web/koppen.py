"""Koppen die bij elk antwoord horen: de versie van de API en wat een browser met het antwoord mag.

Als losse ASGI-laag: die is ruim twee keer zo snel als een middleware met een verzoek- en antwoordobject.
"""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

API_VERSIE = "1.0.0"
_PAGINA = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action"
PAGINABELEID = f"{_PAGINA} 'none'"
"""Een pagina heeft alleen haar eigen stijl; er komt niets van elders en er draait geen script."""
MET_AFMELDKNOP = {
    # Een browser kijkt ook waar een formulier na een omleiding uitkomt: afmelden eindigt bij de aanbieder.
    "Content-Security-Policy": f"{_PAGINA} 'self' https:",
    # Met no-referrer zou een browser bij het afmelden niet zeggen van welke pagina hij komt.
    "Referrer-Policy": "same-origin",
}
"""De koppen van een pagina waarop iemand zich kan afmelden."""
_KOPPEN = {
    "API-Version": API_VERSIE,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_VOOR_IEDEREEN = {"Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin"}
"""Bij de beschrijving van de API: ADR, /core/publish-openapi, wil dat een pagina van elders haar kan lezen. Zij is van niemand."""
_BESCHRIJVING = "/v1/openapi.json"
_TLS = {"Strict-Transport-Security": "max-age=31536000; includeSubDomains"}
"""Alleen over TLS: RFC 6797, 7.2, verbiedt deze kop daarbuiten. Achter een tussenstation zegt X-Forwarded-Proto dat het TLS was."""


def vaste_koppen(schema: str | None) -> Mapping[str, str]:
    """De koppen van elk antwoord over `http` of `https`."""
    return {**_KOPPEN, **_TLS} if schema == "https" else _KOPPEN


class Koppen:
    """Zet de koppen op elk antwoord, ook op dat van een fout."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door; een kop die een route zelf zette blijft staan."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        koppen_van_hier = vaste_koppen(scope["scheme"])
        if scope["path"] == _BESCHRIJVING:
            koppen_van_hier = {**koppen_van_hier, **_VOOR_IEDEREEN}

        async def met_koppen(bericht: Message) -> None:
            if bericht["type"] == "http.response.start":
                koppen = MutableHeaders(scope=bericht)
                for naam, waarde in koppen_van_hier.items():
                    koppen.setdefault(naam, waarde)
            await send(bericht)

        await self._app(scope, receive, met_koppen)
