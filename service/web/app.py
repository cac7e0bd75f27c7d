"""De dienst in elkaar zetten: de API onder `/v1`, met overal dezelfde koppen en dezelfde vorm van fouten."""

import logging
import os
from collections.abc import Callable
from datetime import datetime
from http import HTTPStatus
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Depends, FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from engine import Fout
from service.identiteit.instellingen import oidc_uit_omgeving
from service.identiteit.token import Tokenlezer
from service.opslag import Adviesopslag, OpslagFout, database_uit_omgeving
from service.opslag.toegangssleutels import zijn_er_sleutels
from service.vindplaats import regelmap
from service.web.adviezen import adviesroutes
from service.web.audit import auditroutes
from service.web.begrippen import begriproutes
from service.web.beller import Beller, beller_van
from service.web.beschrijving import problemen
from service.web.besluiten import besluitroutes
from service.web.camunda import camundaroutes
from service.web.deskundigen import deskundigenroutes
from service.web.formulieren import formulierroutes
from service.web.gezondheid import gezondheidsroutes
from service.web.herkennen import herkenner_van
from service.web.intakeschema import intakeroutes
from service.web.kern import Kern
from service.web.koppen import API_VERSIE, Koppen
from service.web.lijsten import lijstroutes
from service.web.modellen import ProbleemUit
from service.web.problemen import NIETS_BEWAARD, Probleem, als_antwoord, bij_http, bij_probleem, bij_storing
from service.web.rechten import OPEN, eis_rechten
from service.web.reeksen import reeksroutes
from service.web.regelkast import lees_regelkast
from service.web.regelpakketten import regelpakketroutes
from service.web.uitleg import uitlegroutes
from service.web.volggraad import volgroutes
from service.web.vragen import vraagroutes

_ROUTES = (
    adviesroutes,
    reeksroutes,
    lijstroutes,
    uitlegroutes,
    besluitroutes,
    deskundigenroutes,
    volgroutes,
    auditroutes,
    regelpakketroutes,
    vraagroutes,
    formulierroutes,
    camundaroutes,
    begriproutes,
    intakeroutes,
    gezondheidsroutes,
)
HIER = ["127.0.0.1", "localhost", "[::1]"]
"""De namen waaronder een computer zichzelf kent."""
_NEDERLAND = ZoneInfo("Europe/Amsterdam")
_OVER = (
    "Toetst een dossier in het passend onderwijs aan de regels van een samenwerkingsverband en legt elke stap uit. "
    "Wat de dienst geeft is een advies; een mens beslist."
)
_SLEUTEL = "Een sleutel uit `thuisnabij sleutel maak`, of het token van een mens. Wat u mag, hangt van uw rol af."
_logboek = logging.getLogger("thuisnabij")


class GeenProef(Exception):
    """Met deze database start de dienst niet zonder sleutel; de tekst zegt waarom."""


def nu_in_nederland() -> datetime:
    """De klok van de dienst: een besluitdag loopt tot middernacht in Nederland."""
    return datetime.now(_NEDERLAND)


def maak_dienst() -> Starlette:
    """De dienst zoals `thuisnabij dienst` haar start, met de database uit THUISNABIJ_DATABASE_URL.

    Raises:
        RegelFouten, GeenRegelmap, OpslagFout, InstellingFout: als de dienst niet veilig kan starten.
    """
    instelling = oidc_uit_omgeving()
    return stel_dienst_samen(_kern_uit_omgeving(), Tokenlezer(instelling) if instelling else None)


def maak_proefdienst() -> Starlette:
    """De dienst zoals `thuisnabij dienst --zonder-sleutel` haar start: wie op deze computer is, mag alles.

    Raises:
        GeenProef: als er al een sleutel of een aanbieder van OIDC is; dan zijn er zaken die niet voor iedereen zijn.
        RegelFouten, GeenRegelmap, OpslagFout, InstellingFout: als bij `maak_dienst`.
    """
    if oidc_uit_omgeving() is not None:
        raise GeenProef("Er is een aanbieder van OIDC ingesteld. Laat --zonder-sleutel weg, of haal die instelling weg.")
    kern = _kern_uit_omgeving()
    if zijn_er_sleutels(kern.opslag.database):
        raise GeenProef("In deze database is een sleutel gemaakt. Laat --zonder-sleutel weg, of neem voor een proef een andere database.")
    dienst = stel_dienst_samen(kern, zonder_sleutel=True)
    # Een webpagina kan haar eigen naam naar deze computer laten wijzen, en zo toch meelezen.
    dienst.add_middleware(TrustedHostMiddleware, allowed_hosts=HIER)
    return dienst


def stel_dienst_samen(kern: Kern, tokens: Tokenlezer | None = None, *, zonder_sleutel: bool = False) -> Starlette:
    """De dienst met deze regels, opslag en klok; `tokens` leest wie een mens is.

    Met `zonder_sleutel` mag wie erbij kan alles: alleen voor een proef of een test.

    Raises:
        GeenRechten: als een route niet in de tabel met rechten staat.
    """
    herken = None if zonder_sleutel else herkenner_van(kern.opslag, tokens)
    dienst = Starlette(routes=[Mount("/v1", _api(kern, beller_van(kern, herken)))], exception_handlers=_AFHANDELING)
    dienst.router.redirect_slashes = False
    dienst.add_middleware(Koppen)
    return dienst


def _kern_uit_omgeving() -> Kern:
    opslag = Adviesopslag(database_uit_omgeving())
    return Kern(lees_regelkast(regelmap(), nu_in_nederland().date()), opslag, nu_in_nederland)


def _api(kern: Kern, beller: Beller) -> FastAPI:
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
        # Hier, en niet alleen per route: ook een route die zelf niet vraagt wie er belt, gaat zo pas open als de tabel dat zegt.
        dependencies=[Depends(beller)],
    )
    for maak_routes in _ROUTES:
        routes = maak_routes(kern, beller)
        eis_rechten(routes.routes)
        api.include_router(routes)
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
    beschrijving["components"]["securitySchemes"] = {"sleutel": {"type": "http", "scheme": "bearer", "description": _SLEUTEL}}
    for pad in beschrijving["paths"].values():
        for handeling in pad.values():
            if handeling["operationId"] not in OPEN:
                handeling["security"] = [{"sleutel": []}]
                handeling["responses"].update(problemen(401, 403))
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
    return als_antwoord(Probleem(HTTPStatus.SERVICE_UNAVAILABLE, NIETS_BEWAARD))


_AFHANDELING: dict[Any, Any] = {
    Probleem: bij_probleem,
    HTTPException: bij_http,
    RequestValidationError: _bij_verkeerd_verzoek,
    OpslagFout: _bij_opslagfout,
    Exception: bij_storing,
}
