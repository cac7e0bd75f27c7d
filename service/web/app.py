"""De dienst in elkaar zetten: de API onder `/v1`, met overal dezelfde koppen en dezelfde vorm van fouten."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount, Route

from service.identiteit.token import Tokenlezer
from service.web.aanmelden import Ingang, aanmeldroutes
from service.web.adviezen import adviesroutes
from service.web.afbreken import Afbreken
from service.web.afhandeling import AFHANDELING
from service.web.afmeldbericht import afmeldberichtroutes
from service.web.alleen_koppen import AlleenKoppen
from service.web.andere_sessies import sessieroutes
from service.web.audit import auditroutes
from service.web.begrippen import begriproutes
from service.web.bekende_naam import BekendeNaam
from service.web.beller import Beller, beller_van
from service.web.besluiten import besluitroutes
from service.web.blad import STIJL, stijl
from service.web.brief import briefroutes
from service.web.camunda import camundaroutes
from service.web.deskundigen import deskundigenroutes
from service.web.eenduidig import EenduidigeGrens
from service.web.formulieren import formulierroutes
from service.web.gezondheid import gezondheidsroutes
from service.web.grenzen import Begrenzen, Grenzen
from service.web.herkennen import herkenner_van
from service.web.intakeschema import intakeroutes
from service.web.kern import Kern
from service.web.koppen import API_VERSIE, Koppen
from service.web.lijsten import lijstroutes
from service.web.metriek import tel_verzoek
from service.web.metriekroute import metriekroutes
from service.web.onveranderd import Onveranderd
from service.web.openapi import beschreven
from service.web.opvangen import Opvangen
from service.web.rechten import eis_rechten
from service.web.reeksen import reeksroutes
from service.web.regelpakketten import regelpakketroutes
from service.web.spoor import Spoor
from service.web.uitleg import uitlegroutes
from service.web.volggraad import volgroutes
from service.web.vraagtekens import eis_bekende_vragen
from service.web.vragen import vraagroutes
from service.web.waarnemen import Waarnemen, Waarnemer, schrijf_regel
from service.web.zaakpaginas import naar_de_zaken, zaakroutes

_ROUTES = (
    adviesroutes,
    reeksroutes,
    lijstroutes,
    uitlegroutes,
    briefroutes,
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
    metriekroutes,
    gezondheidsroutes,
)
_OVER = (
    "Toetst een dossier in het passend onderwijs aan de regels van een samenwerkingsverband en legt elke stap uit. "
    "Wat de dienst geeft is een advies; een mens beslist."
)


def stel_dienst_samen(
    kern: Kern,
    tokens: Tokenlezer | None = None,
    *,
    zonder_sleutel: bool = False,
    alleen_onder: Sequence[str] = (),
    grenzen: Grenzen | None = None,
    spoor: Spoor | None = None,
    ingang: Ingang | None = None,
) -> Starlette:
    """De dienst met deze regels, opslag en klok; `tokens` leest wie een mens is.
    Met `ingang` melden mensen zich in hun browser aan.

    Zonder `grenzen` mag iedereen zoveel vragen als hij wil. Met `alleen_onder` antwoordt zij alleen op die namen. Met `zonder_sleutel`
    mag wie erbij kan alles: alleen voor een proef of een test.

    Raises:
        GeenRechten: als een route niet in de tabel met rechten staat.
    """

    @asynccontextmanager
    async def leven(_: Starlette) -> AsyncIterator[None]:
        # Na het laatste verzoek: de webserver wacht daarop voor hij hier verder gaat.
        yield
        kern.opslag.database.dispose()
        if spoor is not None:
            spoor.sluit()

    herken = None if zonder_sleutel else herkenner_van(kern.opslag, tokens, ingang)
    waarnemers: list[Waarnemer] = [schrijf_regel, tel_verzoek, *([spoor] if spoor else [])]
    lagen = [Middleware(Waarnemen, waarnemers=waarnemers), Middleware(Koppen), Middleware(Afbreken), Middleware(EenduidigeGrens)]
    if alleen_onder:
        lagen.append(Middleware(BekendeNaam, namen=alleen_onder))
    if grenzen is not None:
        lagen.append(Middleware(Begrenzen, grenzen=grenzen))
    lagen += [Middleware(AlleenKoppen), Middleware(Onveranderd), Middleware(Opvangen)]
    api = _api(kern, beller_van(kern, herken), in_een_browser=ingang is not None)
    paginas = _paginas(kern, ingang, zonder_sleutel=zonder_sleutel)
    paden: list[BaseRoute] = [Mount("/v1", api), *paginas]
    dienst = Starlette(routes=paden, middleware=lagen, exception_handlers=AFHANDELING, lifespan=leven)
    dienst.router.redirect_slashes = False
    dienst.state.kern, dienst.state.met_paginas = kern, bool(paginas)
    # Ook onder /v1 staat een pagina: de uitleg van een advies.
    api.state.met_paginas = bool(paginas)
    return dienst


def _paginas(kern: Kern, ingang: Ingang | None, *, zonder_sleutel: bool) -> list[Route]:
    """De pagina's voor een browser: als mensen zich kunnen aanmelden, en bij een proef zonder dat."""
    if ingang is None and not zonder_sleutel:
        return []
    aan = [Route("/", naar_de_zaken, methods=["GET"])]
    if ingang is not None:
        aan = [*aanmeldroutes(ingang, kern), *sessieroutes(ingang, kern.klok)]
        aan += afmeldberichtroutes(ingang.aanmelder.afmeldingen, ingang.sessies, kern.klok)
    return [*aan, *zaakroutes(kern, ingang), Route(STIJL, stijl, methods=["GET"])]


def _api(kern: Kern, beller: Beller, *, in_een_browser: bool) -> FastAPI:
    api = FastAPI(
        title="Thuisnabij",
        version=API_VERSIE,
        description=_OVER,
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        root_path_in_servers=False,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        exception_handlers=AFHANDELING,
        # Wat FastAPI zelf van een verzoek meldt noemt het adres, met alles achter het vraagteken. Eigen sporen staan in `spoor.py`.
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
        # Hier, en niet alleen per route: ook een route die zelf niet vraagt wie er belt, gaat zo pas open als de tabel dat zegt.
        dependencies=[Depends(beller), Depends(eis_bekende_vragen)],
    )
    for maak_routes in _ROUTES:
        routes = maak_routes(kern, beller)
        eis_rechten(routes.routes)
        api.include_router(routes)
    beschrijf = api.openapi
    api.openapi = lambda: beschreven(beschrijf, in_een_browser=in_een_browser)  # type: ignore[method-assign]
    return api
