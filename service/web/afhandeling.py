"""Welke fout welk antwoord wordt. Voor de API en voor wat daarbuiten ligt hetzelfde; of het een pagina wordt, kiest `foutblad`."""

import logging
from http import HTTPStatus
from typing import Any

from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match

from service.opslag import OpslagFout
from service.web.foutblad import GEEN_OPSLAG, antwoord_op
from service.web.problemen import NIETS_BEWAARD, Probleem
from service.web.vraagwaarden import fout_in_waarde

_METHODEN = ("GET", "POST", "PUT", "PATCH", "DELETE")
_ZINNEN = {
    HTTPStatus.NOT_FOUND: ("Op dit adres is niets te vinden.", "Op dit adres is niets te vinden. Kijk of het adres klopt."),
    HTTPStatus.METHOD_NOT_ALLOWED: ("Dit adres kent deze methode niet.", "Dit adres hoort bij een knop op een andere pagina."),
}
"""Wat het raamwerk zelf weigert: voor een programma, en voor een mens in een browser."""
_logboek = logging.getLogger("thuisnabij")


async def bij_probleem(verzoek: Request, fout: Exception) -> Response:
    """Voor een Probleem dat een route wierp."""
    assert isinstance(fout, Probleem)
    return antwoord_op(verzoek.scope, fout)


async def bij_http(verzoek: Request, fout: Exception) -> Response:
    """Voor wat het raamwerk zelf weigert: een pad dat niet bestaat, een verkeerde methode."""
    assert isinstance(fout, HTTPException)
    status = HTTPStatus(fout.status_code)
    zin, op_pagina = _ZINNEN.get(status, ("Dit verzoek kan niet.", ""))
    koppen = dict(fout.headers or {})
    if status == HTTPStatus.METHOD_NOT_ALLOWED:
        koppen["Allow"] = ", ".join(_methoden(verzoek))
    return antwoord_op(verzoek.scope, Probleem(status, zin, koppen=koppen, op_pagina=op_pagina))


def _methoden(verzoek: Request) -> list[str]:
    """Wat dit adres wel kent (RFC 9110, 15.5.6). Het raamwerk noemt alleen de methoden van de eerste route die bij het adres past."""
    routes = verzoek.app.router.routes
    kent = [
        methode for methode in _METHODEN if any(route.matches({**verzoek.scope, "method": methode})[0] is Match.FULL for route in routes)
    ]
    # HEAD hoort bij GET: de laag AlleenKoppen beantwoordt het op elk adres dat GET kent.
    return [deel for methode in kent for deel in ((methode, "HEAD") if methode == "GET" else (methode,))]


async def bij_verkeerd_verzoek(verzoek: Request, fout: Exception) -> Response:
    """Wat FastAPI zelf nakijkt zijn alleen de sleutels achter het vraagteken."""
    assert isinstance(fout, RequestValidationError)
    fouten = [fout_in_waarde(deel) for deel in fout.errors()]
    return antwoord_op(verzoek.scope, Probleem(HTTPStatus.BAD_REQUEST, "Het verzoek klopt niet.", fouten))


async def bij_opslagfout(verzoek: Request, fout: Exception) -> Response:
    """Voor een opslag die niet antwoordt of niet kan schrijven."""
    _logboek.error("%s", fout)
    return antwoord_op(verzoek.scope, Probleem(HTTPStatus.SERVICE_UNAVAILABLE, NIETS_BEWAARD, op_pagina=GEEN_OPSLAG))


async def bij_storing(verzoek: Request, _: Exception) -> Response:
    """Voor al het andere: het verzoek is niet uitgevoerd, en het antwoord zegt niets over de zaak.

    De webserver sluit hierna de verbinding. Dat hoort het antwoord te zeggen: anders stuurt een klant zijn volgende verzoek het niets in.
    """
    zin = "Het verzoek is niet uitgevoerd. Probeer het later opnieuw."
    op_pagina = "De dienst kon uw vraag niet afhandelen. Probeer het later opnieuw."
    probleem = Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, zin, koppen={"Connection": "close"}, op_pagina=op_pagina)
    return antwoord_op(verzoek.scope, probleem)


AFHANDELING: dict[Any, Any] = {
    Probleem: bij_probleem,
    HTTPException: bij_http,
    RequestValidationError: bij_verkeerd_verzoek,
    OpslagFout: bij_opslagfout,
    Exception: bij_storing,
}
"""Per soort fout wat het antwoord maakt."""
