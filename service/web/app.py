"""De dienst in elkaar zetten: de API onder `/v1`, met overal dezelfde koppen en dezelfde vorm van fouten."""

import logging
import os
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from engine import Fout
from service.opslag import Adviesopslag, OpslagFout, database_uit_omgeving
from service.vindplaats import regelmap
from service.web.adviezen import adviesroutes
from service.web.audit import auditroutes
from service.web.begrippen import begriproutes
from service.web.beller import beller_van
from service.web.besluiten import besluitroutes
from service.web.gezondheid import gezondheidsroutes
from service.web.kern import Kern
from service.web.koppen import API_VERSIE, Koppen
from service.web.lijsten import lijstroutes
from service.web.modellen import ProbleemUit
from service.web.problemen import Probleem, als_antwoord, bij_http, bij_probleem, bij_storing
from service.web.regelkast import lees_regelkast
from service.web.regelpakketten import regelpakketroutes
from service.web.uitleg import uitlegroutes
from service.web.volggraad import volgroutes
from service.web.vragen import vraagroutes

_NEDERLAND = ZoneInfo("Europe/Amsterdam")
_OVER = (
    "Toetst een dossier in het passend onderwijs aan de regels van een samenwerkingsverband en legt elke stap uit. "
    "Wat de dienst geeft is een advies; een mens beslist."
)
_logboek = logging.getLogger("thuisnabij")


def nu_in_nederland() -> datetime:
    """De klok van de dienst: een besluitdag loopt tot middernacht in Nederland."""
    return datetime.now(_NEDERLAND)


def maak_dienst() -> Starlette:
    """De dienst zoals `thuisnabij dienst` haar start, met de database uit THUISNABIJ_DATABASE_URL.

    Raises:
        RegelFouten, GeenRegelmap, OpslagFout, InstellingFout: als de dienst niet veilig kan starten.
    """
    opslag = Adviesopslag(database_uit_omgeving())
    regelkast = lees_regelkast(regelmap(), nu_in_nederland().date())
    return stel_dienst_samen(Kern(regelkast, opslag, nu_in_nederland))


def stel_dienst_samen(kern: Kern) -> Starlette:
    """De dienst met deze regels, opslag en klok."""
    dienst = Starlette(routes=[Mount("/v1", _api(kern))], exception_handlers=_AFHANDELING)
    dienst.router.redirect_slashes = False
    dienst.add_middleware(Koppen)
    return dienst


def _api(kern: Kern) -> FastAPI:
    api = FastAPI(
        title="Thuisnabij",
        version=API_VERSIE,
        description=_OVER,
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        servers=[{"url": "/v1"}],
        root_path_in_servers=False,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        exception_handlers=_AFHANDELING,
    )
    beller = beller_van(kern)
    for met_beller in (adviesroutes, lijstroutes, uitlegroutes, besluitroutes, volgroutes, auditroutes, regelpakketroutes):
        api.include_router(met_beller(kern, beller))
    for routes in (vraagroutes, begriproutes, gezondheidsroutes):
        api.include_router(routes(kern))
    beschrijf = api.openapi
    api.openapi = lambda: _beschrijving(beschrijf)  # type: ignore[method-assign]
    return api


def _beschrijving(beschrijf: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """OpenAPI zonder 422 (verkeerde invoer is hier altijd 400), en met de vorm van een probleem erbij."""
    beschrijving = beschrijf()
    beschrijving["info"]["contact"] = _contact()
    schemas = beschrijving["components"]["schemas"]
    for naam in ("HTTPValidationError", "ValidationError"):
        schemas.pop(naam, None)
    probleem = ProbleemUit.model_json_schema(ref_template="#/components/schemas/{model}")
    schemas.update(probleem.pop("$defs"))
    schemas["Probleem"] = probleem
    for pad in beschrijving["paths"].values():
        for handeling in pad.values():
            handeling["responses"].pop("422", None)
            for antwoord in handeling["responses"].values():
                antwoord["headers"] = {"API-Version": {"description": "Versie van de API.", "schema": {"type": "string"}}}
    return beschrijving


def _contact() -> dict[str, str]:
    """Wie de dienst aanbiedt, en dus vragen erover beantwoordt, zegt de omgeving."""
    gevonden = {sleutel: os.environ.get(f"THUISNABIJ_CONTACT_{naam}", "") for sleutel, naam in (("url", "URL"), ("email", "EMAIL"))}
    return {"name": "Beheer van Thuisnabij"} | {sleutel: waarde for sleutel, waarde in gevonden.items() if waarde}


async def _bij_verkeerd_verzoek(_: Request, fout: Exception) -> Response:
    """Wat FastAPI zelf nakijkt zijn alleen de sleutels achter het vraagteken."""
    assert isinstance(fout, RequestValidationError)
    fouten = [Fout("I011", "Deze waarde past hier niet.", str(deel["loc"][-1])) for deel in fout.errors()]
    return als_antwoord(Probleem(HTTPStatus.BAD_REQUEST, "Het verzoek klopt niet.", fouten))


async def _bij_opslagfout(_: Request, fout: Exception) -> Response:
    _logboek.error("%s", fout)
    return als_antwoord(Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "Er is niets bewaard. Probeer het later opnieuw."))


_AFHANDELING: dict[Any, Any] = {
    Probleem: bij_probleem,
    HTTPException: bij_http,
    RequestValidationError: _bij_verkeerd_verzoek,
    OpslagFout: _bij_opslagfout,
    Exception: bij_storing,
}
