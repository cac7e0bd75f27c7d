"""`/audit`: de regels van de keten en haar zegels, zonder iets van een zaak."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from service.audit.bladeren import keten_vanaf
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.geweigerd import eis_verband
from service.web.kern import Kern
from service.web.modellen import AuditUit
from service.web.parameters import Verband
from service.wie import Aanroep


def auditroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor de audit."""
    routes = APIRouter(tags=["audit"])

    @routes.get(
        "/audit",
        operation_id="leesAudit",
        summary="Lees de keten van een samenwerkingsverband",
        description="Elke regel is na te rekenen: haar hash is de SHA-256 van haar andere velden in de vaste schrijfwijze (RFC 8785).",
        responses=antwoorden(200, AuditUit, 400, 404, 503),
    )
    async def lees_audit(
        aanroep: Annotated[Aanroep, Depends(beller)],
        samenwerkingsverband: Verband,
        na: Annotated[int, Query(ge=0, le=2**62, description="Geef wat na dit nummer komt.")] = 0,
        hoeveel: Annotated[int, Query(alias="perBladzij", ge=1, le=1000)] = 100,
    ) -> Response:
        eis_verband(aanroep, samenwerkingsverband, "Van dit samenwerkingsverband is er voor u geen audit.")
        regels, zegels = await run_in_threadpool(keten_vanaf, kern.opslag.database, samenwerkingsverband, na, hoeveel)
        inhoud = {"samenwerkingsverband": samenwerkingsverband, "regels": regels, "zegels": zegels}
        return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")

    return routes
