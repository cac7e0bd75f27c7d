"""`/begrippen`: alles wat een intakeformulier kan vragen."""

import json
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.responses import Response

from engine import begrippen_als_gegevens
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import BegrippenUit


def begriproutes(kern: Kern) -> APIRouter:
    """De route voor begrippen."""
    routes = APIRouter(tags=["begrippen"])

    @routes.get(
        "/begrippen",
        operation_id="leesBegrippen",
        summary="Lees de begrippen",
        responses=antwoorden(200, BegrippenUit, 400),
    )
    async def lees_begrippen(samenwerkingsverband: Annotated[str, Query(max_length=20)] = "") -> Response:
        pakket = kern.regelkast.pakket(samenwerkingsverband or kern.regelkast.samenwerkingsverbanden[0], kern.klok().date())
        inhoud = {"samenwerkingsverband": pakket.samenwerkingsverband, "begrippen": begrippen_als_gegevens(pakket)}
        return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")

    return routes
