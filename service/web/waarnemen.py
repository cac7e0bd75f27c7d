"""Van elk verzoek onthouden hoe het ging, zonder waar het over ging: voor het logboek, de metingen en het spoor.

Nergens staat een adres: daarin kan een kenmerk van een zaak staan. Van het adres telt alleen de route, zoals `/v1/adviezen/{nummer}`.
"""

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.routing import Mount
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars

from service.logboek import logboek

_METHODEN = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_TRACEPARENT = re.compile(r"(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?\Z")
_ONBEKEND = "onbekend"
WEGGELOPEN = 499
"""De status in het logboek van een verzoek waarvan de beller weg was voor er een antwoord kwam; zo schrijft nginx het ook."""
_MISLUKT = 500
_logboek = logboek("verzoek")


@dataclass(frozen=True, slots=True)
class Waarneming:
    """Hoe één verzoek ging. `spoor` is de trace-id van W3C Trace Context en `ouder` de span van de beller, als hij die noemde.

    `verband`, `wie` en `toegang` zijn leeg als niet bleek wie er belde. `toegang` is waarmee hij binnenkwam: het nummer van zijn sleutel,
    `token` of `sessie`. Van een mens staat hier niet wie hij is.
    """

    methode: str
    route: str
    status: int
    seconden: float
    verzoek: str
    spoor: str
    ouder: str
    verband: str
    wie: str
    toegang: str


Waarnemer = Callable[[Waarneming], None]


class Waarnemen:
    """De buitenste laag om de dienst. Ziet ook wat een andere laag weigert en wat misgaat."""

    def __init__(self, app: ASGIApp, waarnemers: Sequence[Waarnemer]) -> None:
        self._app, self._waarnemers = app, waarnemers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door en meldt daarna hoe het ging. Het nummer van het verzoek staat in de kop `X-Request-ID`."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begin, status = perf_counter(), WEGGELOPEN
        nummer, staat = secrets.token_hex(8), scope.setdefault("state", {})
        staat["spoor"], staat["ouder"] = spoor_van(Headers(scope=scope).get("traceparent", ""))

        async def met_nummer(bericht: Message) -> None:
            nonlocal status
            if bericht["type"] == "http.response.start":
                status = bericht["status"]
                MutableHeaders(scope=bericht)["X-Request-ID"] = nummer
            await send(bericht)

        try:
            # Zo draagt ook wat er onderweg gemeld wordt het nummer en het spoor.
            with bound_contextvars(verzoek=nummer, spoor=staat["spoor"]):
                await self._app(scope, receive, met_nummer)
        except BaseException:
            # Een antwoord dat al zei dat het misging (503 bij het stoppen) houdt zijn status.
            status = max(status, _MISLUKT)
            raise
        finally:
            gezien = _waarneming(scope, staat, status, perf_counter() - begin, nummer)
            for waarnemer in self._waarnemers:
                waarnemer(gezien)


def spoor_van(traceparent: str) -> tuple[str, str]:
    """De trace-id en de span van de beller uit de kop `traceparent`; een nieuw spoor zonder ouder als er geen geldige is."""
    gevonden = _TRACEPARENT.match(traceparent)
    echt = gevonden is not None and set(gevonden[1]) != {"0"} and set(gevonden[2]) != {"0"}
    return (gevonden[1], gevonden[2]) if gevonden is not None and echt else (secrets.token_hex(16), "")


def schrijf_regel(gezien: Waarneming) -> None:
    """Schrijft één regel in het logboek."""
    _logboek.info(
        "verzoek",
        methode=gezien.methode,
        route=gezien.route,
        status=gezien.status,
        ms=round(gezien.seconden * 1000, 1),
        verzoek=gezien.verzoek,
        spoor=gezien.spoor,
        verband=gezien.verband,
        wie=gezien.wie,
        toegang=gezien.toegang,
    )


def _waarneming(scope: Scope, staat: dict[str, Any], status: int, seconden: float, nummer: str) -> Waarneming:
    wie = staat.get("wie")
    # Ook een methode is een woord dat iemand zelf kan verzinnen.
    methode = scope["method"] if scope["method"] in _METHODEN else _ONBEKEND
    route = scope.get("route")
    pad = getattr(route, "path", _ONBEKEND) if route is None or isinstance(route, Mount) else f"{scope.get('root_path', '')}{route.path}"
    verband, soort = (wie.samenwerkingsverband, str(wie.soort)) if wie else ("", "")
    return Waarneming(methode, pad, int(status), seconden, nummer, staat["spoor"], staat["ouder"], verband, soort, staat.get("toegang", ""))
