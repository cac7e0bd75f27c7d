"""`/begrippen`: alles wat een intakeformulier kan vragen."""

import json
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import RegelFouten, begrippen_als_gegevens
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import BegrippenUit
from service.web.problemen import Probleem


def begriproutes(kern: Kern) -> APIRouter:
    """De route voor begrippen."""
    routes = APIRouter(tags=["begrippen"])

    @routes.get(
        "/begrippen",
        operation_id="leesBegrippen",
        summary="Lees de begrippen",
        responses=antwoorden(200, BegrippenUit, 400, 503),
    )
    async def lees_begrippen(samenwerkingsverband: Annotated[str, Query(max_length=20)] = "") -> Response:
        keuze = kern.regels_voor({})
        gevraagd = samenwerkingsverband or keuze.samenwerkingsverbanden[0]
        try:
            pakket = await run_in_threadpool(keuze.pakket, gevraagd, kern.klok().date())
        except RegelFouten as fouten:
            raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", fouten.fouten) from None
        inhoud = {"samenwerkingsverband": pakket.samenwerkingsverband, "begrippen": begrippen_als_gegevens(pakket)}
        return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")

    return routes
