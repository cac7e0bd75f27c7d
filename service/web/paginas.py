"""Wat elke pagina met zaken gemeen heeft: wie haar mag zien, en dat ook wat niet kan een pagina is."""

import logging
from collections.abc import Callable, Coroutine
from http import HTTPStatus
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from service.opslag import OpslagFout
from service.web.aanmelden import Ingang
from service.web.bezoeker import Bezoeker, NietAangemeld, bezoek_van
from service.web.blad import blad
from service.web.kern import Kern
from service.web.problemen import Probleem
from service.web.zaakmenu import ACCOUNT, ZAKEN

Maker = Callable[[Request, Bezoeker], Coroutine[Any, Any, Response]]
Paginamaker = Callable[[str, Maker], Callable[[Request], Coroutine[Any, Any, Response]]]
"""Maakt van een route van de API en wat er te zien is de pagina voor wie die route mag."""
_NU_NIET = "Deze pagina is nu niet te maken. Probeer het later opnieuw."
_logboek = logging.getLogger("thuisnabij")


def paginamaker(kern: Kern, ingang: Ingang | None) -> Paginamaker:
    """De maker van pagina's. Zonder `ingang` zijn zij voor wie bij een proef op deze computer werkt."""
    bezoek = bezoek_van(kern, ingang)

    def als(route: str, maak: Maker) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        async def toon(verzoek: Request) -> Response:
            try:
                return await maak(verzoek, await bezoek(verzoek, route))
            except NietAangemeld:
                return RedirectResponse(ACCOUNT, HTTPStatus.SEE_OTHER)
            except Probleem as fout:
                return _geen_pagina(fout.status, fout.zin)
            except OpslagFout as fout:
                _logboek.error("%s", fout)
                return _geen_pagina(HTTPStatus.SERVICE_UNAVAILABLE, _NU_NIET)

        return toon

    return als


def _geen_pagina(status: HTTPStatus, zin: str) -> Response:
    return blad(status, "geen_pagina.html.j2", zin=zin, zaken=ZAKEN)
