"""`/intakeschema`: waaruit een formulier te bouwen is, en waarmee een dossier vooraf na te kijken is."""

import json
from datetime import date
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import Fout, Pakket
from engine.fouten import bedoelde
from service.inlezen import PEILDATUM
from service.intake import intakeschema, soorten_aanvraag
from service.web.beller import Beller
from service.web.beschrijving import problemen
from service.web.kern import Kern
from service.web.pakketkeuze import pakket_van_dag
from service.web.parameters import Dag, Verbandkeuze
from service.web.problemen import Probleem
from service.wie import Aanroep

_VORM = "application/schema+json"
_VOORBEELD = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "object",
    "required": ["samenwerkingsverband", "gegevens"],
    "properties": {"gegevens": {"type": "object", "properties": {"spoed": {"type": "boolean", "title": "Spoed", "x-order": 12}}}},
}
_GELUKT: dict[str, Any] = {
    "description": "Gelukt",
    "content": {_VORM: {"schema": {"type": "object", "title": "Intakeschema"}, "example": _VOORBEELD}},
}

_ZONDER_SOORT = "Zonder geldt het schema voor elke soort."


def intakeroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor het intakeschema."""
    routes = APIRouter(tags=["begrippen"])

    @routes.get(
        "/intakeschema",
        operation_id="leesIntakeschema",
        summary="Lees het JSON Schema van een aanvraag",
        description="Het volgt uit de begrippen: soorten, keuzes, eenheden en wie antwoordt. `x-order` is de volgorde voor een formulier.",
        response_class=Response,
        responses={200: _GELUKT, **problemen(400, 404, 503)},
    )
    async def lees_intakeschema(
        aanroep: Annotated[Aanroep, Depends(beller)],
        samenwerkingsverband: Verbandkeuze,
        soort: Annotated[
            str,
            Query(
                default_factory=str,
                alias="soortAanvraag",
                min_length=1,
                max_length=100,
                description=_ZONDER_SOORT,
            ),
        ],
        peildatum: Annotated[Dag, Query(description="Zonder is dat vandaag.")] = None,
    ) -> Response:
        dag = peildatum or aanroep.nu.date()
        pakket = await pakket_van_dag(kern, aanroep, samenwerkingsverband, dag, PEILDATUM)
        return Response(await run_in_threadpool(_schema, pakket, soort, dag), media_type=_VORM)

    return routes


def _schema(pakket: Pakket, soort: str, dag: date) -> str:
    bekend = soorten_aanvraag(pakket)
    if soort and soort not in bekend:
        zin = f"Kies een van: {', '.join(bekend)}."
        raise Probleem(
            HTTPStatus.BAD_REQUEST, "Deze soort aanvraag is er niet.", [Fout("I017", zin, "soortAanvraag", bedoelde(soort, bekend))]
        )
    return json.dumps(intakeschema(pakket, soort, dag), ensure_ascii=False)
