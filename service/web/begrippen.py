"""`/begrippen`: alles wat een intakeformulier kan vragen."""

import json
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import RegelFouten, begrippen_als_gegevens
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import BegrippenUit
from service.web.problemen import Probleem
from service.wie import ALLE_VERBANDEN, Aanroep


def begriproutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor begrippen."""
    routes = APIRouter(tags=["begrippen"])

    @routes.get(
        "/begrippen",
        operation_id="leesBegrippen",
        summary="Lees de begrippen",
        responses=antwoorden(200, BegrippenUit, 400, 404, 503),
    )
    async def lees_begrippen(
        aanroep: Annotated[Aanroep, Depends(beller)], samenwerkingsverband: Annotated[str, Query(max_length=20)] = ""
    ) -> Response:
        keuze, wie = kern.regels_voor({}), aanroep.wie
        eigen = keuze.samenwerkingsverbanden[0] if wie.samenwerkingsverband == ALLE_VERBANDEN else wie.samenwerkingsverband
        if not wie.mag_bij(samenwerkingsverband or eigen):
            raise Probleem(HTTPStatus.NOT_FOUND, "Van dit samenwerkingsverband zijn er voor u geen begrippen.")
        try:
            pakket = await run_in_threadpool(keuze.pakket, samenwerkingsverband or eigen, aanroep.nu.date())
        except RegelFouten as fouten:
            raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", fouten.fouten) from None
        inhoud = {
            "samenwerkingsverband": pakket.samenwerkingsverband,
            "begrippen": begrippen_als_gegevens(pakket),
            "stukken": [{"naam": stuk.naam, "titel": stuk.titel} for stuk in pakket.stukken.values()],
        }
        return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")

    return routes
