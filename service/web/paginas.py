"""Wat elke pagina met zaken gemeen heeft: wie haar mag zien, en dat ook wat niet kan een pagina is."""

import logging
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from service.opslag import OpslagFout
from service.web.aanmelden import Ingang
from service.web.bezoeker import Bezoeker, NietAangemeld, OudFormulier, bezoek_van
from service.web.blad import blad
from service.web.kern import Kern
from service.web.knop import Ingestuurd
from service.web.niet_bewaard import niet_bewaard
from service.web.problemen import TITELS, Probleem
from service.web.zaakmenu import ACCOUNT

Maker = Callable[[Request, Bezoeker], Coroutine[Any, Any, Response]]
Paginamaker = Callable[[str, Maker], Callable[[Request], Coroutine[Any, Any, Response]]]
"""Maakt van een route van de API en wat er te zien is de pagina voor wie die route mag."""
_GEEN_ADRES = (HTTPStatus.BAD_REQUEST, HTTPStatus.NOT_FOUND)
_OUD = "Deze pagina hoort bij een eerdere aanmelding, of komt niet van deze dienst."
_NU_NIET = "Deze pagina is nu niet te maken. Probeer het later opnieuw."
_logboek = logging.getLogger("thuisnabij")


def paginamaker(kern: Kern, ingang: Ingang | None) -> Paginamaker:
    """De maker van pagina's. Zonder `ingang` zijn zij voor wie bij een proef op deze computer werkt."""
    bezoek = bezoek_van(kern, ingang)

    def als(route: str, maak: Maker) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        async def toon(verzoek: Request) -> Response:
            try:
                return await maak(verzoek, await bezoek(verzoek, route))
            except OudFormulier as fout:
                return niet_bewaard(
                    HTTPStatus.FORBIDDEN, "Deze pagina is verlopen", _OUD, fout.ingestuurd, "open de pagina opnieuw", verzoek.url.path
                )
            except NietAangemeld as fout:
                return _meld_weer_aan(fout.ingestuurd)
            except Probleem as fout:
                return _geen_pagina(fout.status, fout.zin)
            except OpslagFout as fout:
                _logboek.error("%s", fout)
                return _geen_pagina(HTTPStatus.SERVICE_UNAVAILABLE, _NU_NIET)

        return toon

    return als


def _meld_weer_aan(ingestuurd: Ingestuurd) -> Response:
    if not ingestuurd:
        return RedirectResponse(ACCOUNT, HTTPStatus.SEE_OTHER)
    zin = "U bent niet meer aangemeld, omdat u een tijd niets deed of omdat uw tijd om was."
    return niet_bewaard(HTTPStatus.FORBIDDEN, "U bent niet meer aangemeld", zin, ingestuurd, "meld u opnieuw aan", ACCOUNT)


def _geen_pagina(status: HTTPStatus, zin: str) -> Response:
    titel = "Deze pagina is er niet" if status in _GEEN_ADRES else TITELS[status]
    return blad(status, "geen_pagina.html.j2", titel=titel, zin=zin, begin=ACCOUNT)
