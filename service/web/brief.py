"""`/adviezen/{nummer}/brief`: van een bewaard besluit de brief, als toegankelijke pdf."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import InvoerFouten
from service.brieven import Besluit, maak_brief
from service.opslag import BewaardAdvies
from service.web.beller import Beller
from service.web.beschrijving import problemen
from service.web.ingevuld import zoek_besluit
from service.web.kern import Kern
from service.web.opzoeken import zoek_advies
from service.web.parameters import Besluitnummer, Nummer
from service.web.problemen import Probleem
from service.wie import Aanroep

_PDF = "application/pdf"
_BESLUIT = "Het nummer van een besluit bij dit advies."
_BRIEF: dict[int | str, dict[str, Any]] = {
    200: {"description": "Gelukt", "content": {_PDF: {"schema": {"type": "string", "contentMediaType": _PDF}}}}
}


class Briefantwoord(Response):
    """De brief. Zonder deze soort zegt de beschrijving dat er ook JSON kan komen."""

    media_type = _PDF


def briefroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor de brief bij een besluit."""
    routes = APIRouter(tags=["besluiten"])

    @routes.get(
        "/adviezen/{nummer}/brief",
        operation_id="leesBrief",
        summary="Lees de brief bij een besluit",
        description="Een pdf (PDF/UA-1). De brief van een concept zegt dat hij dat is. Een school leest hem zodra het besluit vast is.",
        responses=_BRIEF | problemen(400, 404, 409, 410, 500, 503),
        response_class=Briefantwoord,
    )
    async def lees_brief(
        aanroep: Annotated[Aanroep, Depends(beller)],
        nummer: Nummer,
        besluit: Annotated[Besluitnummer, Query(json_schema_extra={"format": "uuid"}, description=_BESLUIT)],
    ) -> Response:
        rij = await zoek_advies(kern, aanroep, nummer, "brief_gelezen")
        gevonden = await zoek_besluit(kern, aanroep, nummer, besluit)
        return Briefantwoord(await run_in_threadpool(_brief, kern, rij, gevonden))

    return routes


def _brief(kern: Kern, rij: BewaardAdvies, besluit: Besluit) -> bytes:
    """De brief rust op het dossier en de regels van het advies, zoals het besluit zelf. Werpt Probleem."""
    kern.herlees(rij)
    try:
        return maak_brief(kern.zaak_van(rij), besluit)
    except InvoerFouten as fout:
        raise Probleem(HTTPStatus.CONFLICT, "Van dit besluit is nog geen brief te maken.", fout.fouten) from None
