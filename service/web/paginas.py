"""Wat elke pagina met zaken gemeen heeft: wie haar mag zien, en dat ook wat niet kan een pagina is."""

import logging
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from service.opslag import OpslagFout
from service.web.aanmelden import Ingang
from service.web.bestemming import aanmelden_voor, begin_voor
from service.web.bezoeker import Bezoeker, NietAangemeld, OudFormulier, bezoek_van
from service.web.blad import blad
from service.web.foutblad import GEEN_OPSLAG, PAGINATITELS, TERUG
from service.web.kern import Kern
from service.web.knop import Ingestuurd
from service.web.niet_bewaard import NogEens, niet_bewaard
from service.web.problemen import Probleem
from service.web.zaakmenu import ACCOUNT

Maker = Callable[[Request, Bezoeker], Coroutine[Any, Any, Response]]
Paginamaker = Callable[[str, Maker], Callable[[Request], Coroutine[Any, Any, Response]]]
"""Maakt van een route van de API en wat er te zien is de pagina voor wie die route mag."""
_NOG_EENS = frozenset({"wijzigBesluit", "vernieuwAdvies"})
"""Wat iemand na het opnieuw aanmelden nog eens mag insturen: wat bewaart. Een stap met rechtsgevolg bevestigt hij op haar eigen pagina."""
_ZOEKT = frozenset({"leesAdviezen"})
"""Een formulier dat niets bewaart: dan is er ook niets wat niet bewaard is."""
_OUD = "Deze pagina hoort bij een eerdere aanmelding, of komt niet van deze dienst."
_VOORBIJ = "U bent niet meer aangemeld, omdat u een tijd niets deed of omdat uw tijd om was."
_NU_NIET = "Deze pagina is nu niet te maken. Probeer het later opnieuw."
_logboek = logging.getLogger("thuisnabij")


def paginamaker(kern: Kern, ingang: Ingang | None) -> Paginamaker:
    """De maker van pagina's. Zonder `ingang` zijn zij voor wie bij een proef op deze computer werkt."""
    bezoek = bezoek_van(kern, ingang)

    def als(route: str, maak: Maker) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        async def toon(verzoek: Request) -> Response:
            ingestuurd: Ingestuurd = {}
            try:
                bezoeker = await bezoek(verzoek, route)
                ingestuurd = bezoeker.velden
                return await maak(verzoek, bezoeker)
            except NietAangemeld as fout:
                return _meld_weer_aan(verzoek, route, fout)
            except Probleem as fout:
                return _geen_pagina(verzoek, fout.status, fout.zin)
            except OpslagFout as fout:
                _logboek.error("%s", fout)
                return _geen_opslag(verzoek, {} if route in _ZOEKT else ingestuurd)

        return toon

    return als


def _meld_weer_aan(verzoek: Request, route: str, fout: NietAangemeld) -> Response:
    pad, ingestuurd = verzoek.url.path, fout.ingestuurd
    if not ingestuurd:
        # Wie iets instuurde wat niet van hier kwam, krijgt geen pagina terug die hij niet vroeg.
        return RedirectResponse(ACCOUNT if verzoek.method == "POST" else begin_voor(pad), HTTPStatus.SEE_OTHER)
    if isinstance(fout, OudFormulier):
        knop = NogEens(pad, fout.teken) if route in _NOG_EENS else None
        return niet_bewaard(HTTPStatus.FORBIDDEN, "Deze pagina is verlopen", _OUD, ingestuurd, "open de pagina opnieuw", pad, knop)
    if route in _ZOEKT:
        return RedirectResponse(begin_voor(pad), HTTPStatus.SEE_OTHER)
    knop = NogEens(pad) if route in _NOG_EENS else None
    waar = aanmelden_voor(pad)
    return niet_bewaard(HTTPStatus.FORBIDDEN, "U bent niet meer aangemeld", _VOORBIJ, ingestuurd, "meld u opnieuw aan", waar, knop)


def _geen_opslag(verzoek: Request, ingestuurd: Ingestuurd) -> Response:
    status = HTTPStatus.SERVICE_UNAVAILABLE
    if not ingestuurd:
        return _geen_pagina(verzoek, status, _NU_NIET, terug=verzoek.method == "POST")
    return niet_bewaard(status, PAGINATITELS[status], GEEN_OPSLAG, ingestuurd, "open de pagina opnieuw", verzoek.url.path)


def _geen_pagina(verzoek: Request, status: HTTPStatus, zin: str, *, terug: bool = False) -> Response:
    # Wie alleen leest en iets vraagt wat niet kan, heeft een adres dat er niet is.
    als = HTTPStatus.NOT_FOUND if status == HTTPStatus.BAD_REQUEST and verzoek.method == "GET" else status
    return blad(status, "geen_pagina.html.j2", titel=PAGINATITELS[als], zin=zin, verder=[TERUG] if terug else [], begin=ACCOUNT)
