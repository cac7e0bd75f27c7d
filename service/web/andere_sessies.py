"""`/afmelden/sessie` en `/afmelden/andere`: wie aangemeld is, meldt zichzelf in een andere browser af. Werkt zonder script."""

import logging
from collections.abc import Callable
from http import HTTPStatus

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from service.opslag.sessies import NietVers
from service.web.aanmelden import MET_SESSIE, Ingang
from service.web.herkennen import VOORBIJ
from service.web.kern import Klok
from service.web.knop import lees_knop
from service.web.problemen import Probleem
from service.web.sessiekoek import KOEK
from service.web.startpagina import ALLE_ANDERE_AF, SESSIE_AF, SESSIEVELD, foutpagina, nog_binnen

_EERST_OPNIEUW = "Meld u eerst opnieuw aan. Zo is zeker dat u het bent. Daarna hebt u tien minuten."
_logboek = logging.getLogger("thuisnabij")


def sessieroutes(ingang: Ingang, klok: Klok) -> list[Route]:
    """De knoppen om een andere sessie van dezelfde mens te beëindigen, of alle andere."""

    async def een(verzoek: Request) -> Response:
        return await _meld_af(verzoek, lambda velden: velden.get(SESSIEVELD, ""))

    async def alle(verzoek: Request) -> Response:
        return await _meld_af(verzoek, lambda _: None)

    async def _meld_af(verzoek: Request, welke: Callable[[dict[str, str]], str | None]) -> Response:
        geheim, nu = verzoek.cookies.get(KOEK, ""), klok()
        try:
            nummer = welke(await lees_knop(verzoek, ingang.adres, geheim))
        except Probleem as fout:
            return nog_binnen(fout.status, fout.zin)
        wie = await run_in_threadpool(ingang.sessies.herken, geheim, nu)
        if wie is None:
            return foutpagina(HTTPStatus.FORBIDDEN, VOORBIJ)
        verzoek.state.wie, verzoek.state.toegang = wie, MET_SESSIE
        try:
            aantal = await run_in_threadpool(ingang.sessies.eindig_andere, geheim, nu, nummer)
        except NietVers:
            return nog_binnen(HTTPStatus.FORBIDDEN, _EERST_OPNIEUW)
        _logboek.info("Elders afgemeld: %s, aantal %d.", wie.kenmerk, aantal)
        return RedirectResponse("/", HTTPStatus.SEE_OTHER)

    return [Route(SESSIE_AF, een, methods=["POST"]), Route(ALLE_ANDERE_AF, alle, methods=["POST"])]
