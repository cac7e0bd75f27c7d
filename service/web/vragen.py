"""`/vragen`: wat is er bij een half dossier nog nodig? Er wordt niets bewaard."""

import json
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import advies_als_gegevens
from service.web.advieskern import beoordeel_los
from service.web.beller import Beller
from service.web.beschrijving import VERZOEK, antwoorden
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.modellen import VragenUit
from service.wie import Aanroep


def vraagroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor vragen."""
    routes = APIRouter(tags=["vragen"])

    @routes.post(
        "/vragen",
        operation_id="stelVragen",
        summary="Vraag wat er nog nodig is",
        responses=antwoorden(200, VragenUit, 400, 404, 413, 415, 500, 503),
        openapi_extra=VERZOEK,
    )
    async def stel_vragen(verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        tekst = await lees_verzoek(verzoek)
        advies = await run_in_threadpool(beoordeel_los, kern, aanroep, tekst)
        gegevens = advies_als_gegevens(advies)
        deel = {naam: gegevens[naam] for naam in ("uitkomst", "wacht_op", "besluitrijp", "vragen")}
        return Response(json.dumps(deel, ensure_ascii=False), HTTPStatus.OK, media_type="application/json")

    return routes
