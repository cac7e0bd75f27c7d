"""`/gezondheid`: kan de dienst antwoorden en bewaren?"""

import json
from http import HTTPStatus

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import GezondheidUit
from service.web.problemen import Probleem


def gezondheidsroutes(kern: Kern, _: Beller) -> APIRouter:
    """De route voor de gezondheid van de dienst."""
    routes = APIRouter(tags=["gezondheid"])

    @routes.get(
        "/gezondheid",
        operation_id="leesGezondheid",
        summary="Vraag of de dienst werkt",
        responses=antwoorden(200, GezondheidUit, 503),
    )
    async def lees_gezondheid() -> Response:
        if not await run_in_threadpool(kern.opslag.bereikbaar):
            raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "De database is niet bereikbaar.")
        vandaag, keuze = kern.klok().date(), kern.regels_voor({})
        hashes = {naam: (await run_in_threadpool(keuze.pakket, naam, vandaag)).hash for naam in keuze.samenwerkingsverbanden}
        return Response(json.dumps({"gezond": True, "regelpakketten": hashes}), media_type="application/json")

    return routes
