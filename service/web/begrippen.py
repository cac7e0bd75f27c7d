"""`/begrippen`: alles wat een intakeformulier kan vragen."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.responses import Response

from engine import Pakket, begrippen_als_gegevens
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import BegrippenUit
from service.web.pakketkeuze import pakket_van_dag
from service.web.parameters import Verbandkeuze
from service.wie import Aanroep


def begriproutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor begrippen."""
    routes = APIRouter(tags=["begrippen"])

    @routes.get(
        "/begrippen",
        operation_id="leesBegrippen",
        summary="Lees de begrippen",
        description=(
            "Wat er gevraagd kan worden: van elk begrip de vraag, de soort, de keuzes, wie antwoordt en op welke grond. En "
            "de stukken die in een dossier horen."
        ),
        responses=antwoorden(200, BegrippenUit, 400, 404, 503),
    )
    async def lees_begrippen(aanroep: Annotated[Aanroep, Depends(beller)], samenwerkingsverband: Verbandkeuze) -> Response:
        pakket = await pakket_van_dag(kern, aanroep, samenwerkingsverband, aanroep.nu.date())
        return Response(pakket.eenmaal(_geschreven), media_type="application/json")

    return routes


def _geschreven(pakket: Pakket) -> bytes:
    inhoud = {
        "samenwerkingsverband": pakket.samenwerkingsverband,
        "begrippen": begrippen_als_gegevens(pakket),
        "stukken": [{"naam": stuk.naam, "titel": stuk.titel} for stuk in pakket.stukken.values()],
    }
    return json.dumps(inhoud, ensure_ascii=False).encode()
