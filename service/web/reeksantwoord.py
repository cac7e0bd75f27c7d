"""Een antwoord dat regel voor regel naar buiten gaat, terwijl het verzoek regel voor regel binnenkomt.

Niet met StreamingResponse: die leest onder het schrijven zelf wat er binnenkomt, om te zien of de klant nog luistert, en gooit het weg.
"""

import json
from asyncio import CancelledError
from collections.abc import AsyncIterator, Awaitable, Callable
from http import HTTPStatus
from time import monotonic
from typing import Any

import anyio
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from service.opslag import OpslagFout
from service.web import invoer
from service.web.afbreken import STOPT
from service.web.grenzen import tel_nog_een
from service.web.ndjson import Invoerregel, lees_regels
from service.web.problemen import NIETS_BEWAARD, Probleem, als_antwoord, als_gegevens
from service.wie import Aanroep

MEESTE_REGELS = 1_000
HERKEN_NA = 1.0
"""Na zoveel seconden kijkt een reeks opnieuw wie er belt: een sleutel die intussen is ingetrokken, bewaart niets meer."""
_TE_VEEL = Probleem(
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
    f"Een reeks heeft hoogstens {MEESTE_REGELS} regels. Stuur deze regel en wat volgt in een nieuwe reeks.",
)
Doe = Callable[[Aanroep, Invoerregel], Awaitable[dict[str, Any]]]


class Reeksantwoord(Response):
    """Geeft op elke regel van het verzoek het antwoord van `doe`, en sluit af met een telling.

    Elke regel telt als een verzoek. Mag er geen meer, dan houdt de reeks daar op, en zegt zij wanneer het weer kan. Ook wie er belt wordt
    opnieuw gevraagd, met `herken`: mag die niet meer, dan houdt de reeks ook op.

    Haakt de klant af, of leest hij te lang niet, dan houdt de reeks op na de regel die bezig was: wat bewaard is blijft, en de regel met de
    telling komt er niet. Stuurt hij te lang niets, of stopt de dienst, dan zegt de telling dat de reeks niet klaar is.
    """

    media_type = invoer.NDJSON

    def __init__(self, verzoek: Request, aanroep: Aanroep, herken: Callable[[], Awaitable[Aanroep]], doe: Doe) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._verzoek, self._herken, self._doe = verzoek, herken, doe
        self._aanroep, self._herkend = aanroep, monotonic()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Schrijft het antwoord; het verzoek leest het zelf."""
        stroom = invoer.stukken(self._verzoek)
        try:
            # Eerst lezen: wie met `Expect: 100-continue` wacht tot hij mag sturen, krijgt anders meteen het slotantwoord.
            eerste = await anext(stroom, b"")
            await self._schrijf(_weer_heel(eerste, stroom), send)
        except invoer.TeTraag:
            await als_antwoord(invoer.KWAM_NIET)(scope, receive, send)
        except (ClientDisconnect, OSError, TimeoutError):
            return

    async def _schrijf(self, stroom: AsyncIterator[bytes], send: Send) -> None:
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        telling, bezig = {"klaar": True, "gedaan": 0, "gelukt": 0, "mislukt": 0}, 0
        try:
            async for regel in lees_regels(stroom):
                if (einde := await self._einde(telling["gedaan"])) is not None:
                    await _stuur(send, _geen_antwoord(regel.nummer, einde))
                    telling["klaar"] = False
                    break
                bezig = regel.nummer
                antwoord = await self._doe(self._aanroep, regel)
                telling["gedaan"] += 1
                telling["mislukt" if "probleem" in antwoord else "gelukt"] += 1
                bezig = 0
                await _stuur(send, antwoord)
        except invoer.TeTraag:
            telling["klaar"] = False
        except CancelledError:
            # Van de regel die bezig was is niet zeker of zij bewaard is; wie haar met zijn sleutel opnieuw stuurt, krijgt wat er al was.
            if bezig:
                await _stuur(send, _geen_antwoord(bezig, STOPT))
            await _stuur(send, {**telling, "klaar": False}, verder=False)
            raise
        await _stuur(send, telling, verder=False)

    async def _einde(self, gedaan: int) -> Probleem | None:
        """Waarom de volgende regel niet meer gaat, of None. De eerste regel is al geteld, met het verzoek zelf."""
        if gedaan == MEESTE_REGELS:
            return _TE_VEEL
        try:
            if gedaan:
                tel_nog_een(self._verzoek)
                await self._herken_opnieuw()
        except Probleem as fout:
            return fout
        except OpslagFout:
            return Probleem(HTTPStatus.SERVICE_UNAVAILABLE, NIETS_BEWAARD)
        return None

    async def _herken_opnieuw(self) -> None:
        if monotonic() - self._herkend >= HERKEN_NA:
            self._aanroep, self._herkend = await self._herken(), monotonic()


async def _weer_heel(eerste: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield eerste
    async for stuk in rest:
        yield stuk


def _geen_antwoord(nummer: int, waarom: Probleem) -> dict[str, Any]:
    return {"regelnummer": nummer, "status": int(waarom.status), "probleem": als_gegevens(waarom)}


async def _stuur(send: Send, regel: dict[str, Any], *, verder: bool = True) -> None:
    inhoud = json.dumps(regel, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
    with anyio.fail_after(invoer.GEDULD):
        await send({"type": "http.response.body", "body": inhoud, "more_body": verder})
