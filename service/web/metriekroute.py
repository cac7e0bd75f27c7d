"""`/metriek`: de metingen voor wie de dienst beheert, met een sleutel met de rol beheer."""

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from service.web.beller import Beller
from service.web.beschrijving import problemen
from service.web.kern import Kern
from service.web.metriek import VORM, metingen

_METINGEN = {"schema": {"type": "string"}, "example": "thuisnabij_ketenregels 40.0\n"}


def metriekroutes(kern: Kern, _: Beller) -> APIRouter:
    """De route voor de metingen."""
    routes = APIRouter(tags=["beheer"])

    @routes.get(
        "/metriek",
        operation_id="leesMetriek",
        summary="Lees de metingen over de dienst",
        description="In de vorm van Prometheus. Zij gaan over de hele dienst en noemen geen zaak, mens of verband.",
        response_class=Response,
        responses={200: {"description": "Gelukt", "content": {"text/plain": _METINGEN}}, **problemen(503)},
    )
    async def lees_metriek() -> Response:
        return Response(await run_in_threadpool(metingen, kern.opslag), media_type=VORM)

    return routes
