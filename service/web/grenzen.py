"""Hoeveel verzoeken iemand per minuut mag doen: per houder als zijn sleutel, token of sessie klopt, anders per verbinding.

Per houder, en niet per schrijfwijze van wat hij meestuurt: met Basic kan dezelfde sleutel bij elke gebruikersnaam staan.

De tellers staan in het geheugen van een werkproces. Met meer werkers krijgt elk zijn deel van de grens: samen laten zij nooit meer toe,
maar wie steeds bij dezelfde werker uitkomt, krijgt minder. Draait de dienst op meer computers, dan geldt de grens per computer. Een
minuut begint bij het eerste verzoek: rond de wisseling kan iemand even het dubbele doen.

Wie vraagt hoe het met de dienst gaat, wordt nooit geweigerd: anders haalt wie te veel vraagt, met zijn 429 bij een ander, de dienst neer.
"""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import IPv6Address, ip_address
from math import ceil
from time import time
from typing import Any

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request, cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from service.instelling import Instellingen
from service.web.foutblad import antwoord_op
from service.web.problemen import Probleem
from service.web.sessiekoek import KOEK

_ONTHOUDEN = 10_000
"""Zoveel sleutels onthoudt een werkproces als goed; wie eruit valt, bewijst zich met zijn volgende verzoek weer."""
_VENSTER = 60
_ZONDER_GRENS = frozenset({"/v1/gezondheid", "/v1/gezondheid/leeft", "/v1/gezondheid/klaar"})
_MISLUKT = "Er kwam te vaak een verkeerde sleutel van deze verbinding."
_TE_VEEL = "U vraagt te veel in korte tijd."


@dataclass(frozen=True, slots=True)
class Grenzen:
    """Hoeveel verzoeken er per minuut mogen: met een goede sleutel, zonder, en met een verkeerde."""

    sleutel: int
    anoniem: int
    mislukt: int

    @classmethod
    def van(cls, instellingen: Instellingen) -> "Grenzen":
        """De grenzen voor één werkproces."""
        deel = instellingen
        totaal = (deel.verzoeken_per_minuut, deel.anoniem_per_minuut, deel.mislukt_per_minuut)
        return cls(*(ceil(aantal / deel.werkers) for aantal in totaal))


class Begrenzen:
    """De laag die te veel verzoeken weigert, nog voor er iets gelezen of opgezocht wordt."""

    def __init__(self, app: ASGIApp, grenzen: Grenzen) -> None:
        self._app = app
        self._teller = FixedWindowRateLimiter(MemoryStorage())
        self._sleutel, self._anoniem, self._mislukt = (
            RateLimitItemPerMinute(aantal, namespace=naam)
            for naam, aantal in (("sleutel", grenzen.sleutel), ("anoniem", grenzen.anoniem), ("mislukt", grenzen.mislukt))
        )
        self._goed: OrderedDict[str, str] = OrderedDict()
        """Van wat iemand meestuurde en klopte: de vingerafdruk, en wie de houder is."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Geeft het verzoek door met de koppen `RateLimit` en `RateLimit-Policy`, of antwoordt met status 429."""
        if scope["type"] != "http" or scope["path"] in _ZONDER_GRENS:
            await self._app(scope, receive, send)
            return
        sleutel, verbinding, staat = _vingerafdruk(Headers(scope=scope)), _verbinding(scope), scope.setdefault("state", {})
        houder = self._goed.get(sleutel)
        if sleutel and houder is None and not self._teller.test(self._mislukt, verbinding):
            await antwoord_op(scope, self._probleem(_MISLUKT, self._mislukt, verbinding))(scope, receive, send)
            return
        grens, wie = (self._sleutel, houder) if houder is not None else (self._anoniem, verbinding)
        if not self._teller.hit(grens, wie):
            await antwoord_op(scope, self._probleem(_TE_VEEL, grens, wie))(scope, receive, send)
            return

        def tel_nog_een() -> None:
            # Pas hier: van wie de sleutel is, blijkt onder het verzoek. Wie dit vraagt, is al binnen.
            telt = (self._sleutel, staat["wie"].kenmerk) if sleutel else (grens, wie)
            if not self._teller.hit(*telt):
                raise self._probleem(_TE_VEEL, *telt)

        staat["tel_nog_een"] = tel_nog_een

        async def met_stand(bericht: Message) -> None:
            if bericht["type"] == "http.response.start":
                self._onthoud(sleutel, verbinding, bericht["status"], staat)
                MutableHeaders(scope=bericht).update(self._koppen(grens, wie))
            await send(bericht)

        await self._app(scope, receive, met_stand)

    def _onthoud(self, sleutel: str, verbinding: str, status: int, staat: dict[str, Any]) -> None:
        """Een sleutel is goed als de dienst zei van wie zij is: een adres dat niet bestaat, vraagt daar niet naar."""
        if sleutel and staat.get("wie") is not None:
            self._goed[sleutel] = staat["wie"].kenmerk
            self._goed.move_to_end(sleutel)
            if len(self._goed) > _ONTHOUDEN:
                self._goed.popitem(last=False)
        elif sleutel and status == HTTPStatus.UNAUTHORIZED:
            self._goed.pop(sleutel, None)
            self._teller.hit(self._mislukt, verbinding)

    def _probleem(self, zin: str, grens: RateLimitItemPerMinute, wie: str) -> Probleem:
        koppen = self._koppen(grens, wie)
        over = int(koppen["RateLimit"].rpartition("t=")[2])
        zin = f"{zin} Probeer het over {over} {'seconde' if over == 1 else 'seconden'} opnieuw."
        return Probleem(HTTPStatus.TOO_MANY_REQUESTS, zin, koppen={**koppen, "Retry-After": str(over)})

    def _koppen(self, grens: RateLimitItemPerMinute, wie: str) -> dict[str, str]:
        """RateLimit header fields for HTTP (IETF httpapi, ontwerp 10)."""
        stand, naam = self._teller.get_window_stats(grens, wie), grens.namespace
        over = min(_VENSTER, max(1, ceil(stand.reset_time - time())))
        return {
            "RateLimit-Policy": f'"{naam}";q={grens.amount};w={_VENSTER}',
            "RateLimit": f'"{naam}";r={stand.remaining};t={over}',
        }


def tel_nog_een(verzoek: Request) -> None:
    """Telt een verzoek dat voor meer dan één staat er nog een keer bij. Werpt Probleem met status 429 als dat niet meer mag."""
    if (tel := getattr(verzoek.state, "tel_nog_een", None)) is not None:
        tel()


def _vingerafdruk(koppen: Headers) -> str:
    """Van wat iemand meestuurt om zich te laten kennen. Met het hele geheim: wie alleen het nummer kent, verbruikt niets van een ander."""
    geheim = koppen.get("authorization") or cookie_parser(koppen.get("cookie", "")).get(KOEK)
    return hashlib.sha256(geheim.encode()).hexdigest() if geheim else ""


def _verbinding(scope: Scope) -> str:
    """Het adres van de beller. Van IPv6 telt de helft: de andere helft kiest een aansluiting zelf.

    Een socket voor IPv6 noemt een beller over IPv4 `::ffff:192.0.2.1` (RFC 4291, 2.5.5.2); daarvan is die helft bij iedereen gelijk.
    """
    beller = scope.get("client") or ("", 0)
    try:
        adres = ip_address(beller[0])
    except ValueError:
        return "onbekend"
    if isinstance(adres, IPv6Address):
        return str(adres.ipv4_mapped or IPv6Address(int(adres) >> 64 << 64))
    return str(adres)
