"""Een antwoord dat regel voor regel naar buiten gaat, terwijl het verzoek regel voor regel binnenkomt.

Niet met StreamingResponse: die leest onder het schrijven zelf wat er binnenkomt, om te zien of de klant nog luistert, en gooit het weg.
"""

import json
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any

import anyio
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from service.web.grenzen import tel_nog_een
from service.web.invoer import NDJSON
from service.web.ndjson import Invoerregel, lees_regels
from service.web.problemen import Probleem, als_gegevens

MEESTE_REGELS = 1_000
GEDULD = 60.0
"""Zo lang, in seconden, wacht de dienst op een klant die niet leest wat er klaarstaat."""
_TE_VEEL = Probleem(
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    f"Een reeks heeft hoogstens {MEESTE_REGELS} regels. Stuur deze regel en wat volgt in een nieuwe reeks.",
)
Doe = Callable[[Invoerregel], Awaitable[dict[str, Any]]]


class Reeksantwoord(Response):
    """Geeft op elke regel van het verzoek het antwoord van `doe`, en sluit af met een telling.

    Elke regel telt als een verzoek. Mag er geen meer, dan houdt de reeks daar op, en zegt zij wanneer het weer kan.

    Haakt de klant af, of leest hij te lang niet, dan houdt de reeks op na de regel die bezig was: wat bewaard is blijft, en de regel met
    de telling komt er niet.
    """

    media_type = NDJSON

    def __init__(self, verzoek: Request, doe: Doe) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._verzoek, self._doe = verzoek, doe

    async def __call__(self, _: Scope, __: Receive, send: Send) -> None:
        """Schrijft het antwoord; het verzoek leest het zelf."""
        try:
            await self._schrijf(send)
        except (ClientDisconnect, OSError, TimeoutError):
            return

    async def _schrijf(self, send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        gedaan, gelukt, klaar = 0, 0, True
        async for regel in lees_regels(self._verzoek.stream()):
            if (einde := self._einde(gedaan)) is not None:
                await _stuur(send, {"regelnummer": regel.nummer, "status": int(einde.status), "probleem": als_gegevens(einde)})
                klaar = False
                break
            antwoord = await self._doe(regel)
            gedaan, gelukt = gedaan + 1, gelukt + ("probleem" not in antwoord)
            await _stuur(send, antwoord)
        await _stuur(send, {"klaar": klaar, "gedaan": gedaan, "gelukt": gelukt, "mislukt": gedaan - gelukt}, verder=False)

    def _einde(self, gedaan: int) -> Probleem | None:
        """Waarom de volgende regel niet meer gaat, of None. De eerste regel is al geteld, met het verzoek zelf."""
        if gedaan == MEESTE_REGELS:
            return _TE_VEEL
        try:
            if gedaan:
                tel_nog_een(self._verzoek)
        except Probleem as fout:
            return fout
        return None


async def _stuur(send: Send, regel: dict[str, Any], *, verder: bool = True) -> None:
    inhoud = json.dumps(regel, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    with anyio.fail_after(GEDULD):
        await send({"type": "http.response.body", "body": inhoud, "more_body": verder})
