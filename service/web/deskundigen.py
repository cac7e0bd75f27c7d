"""`/adviezen/{nummer}/deskundigen/{deskundige}`: wie als deskundige bij een zaak mag."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path
from sqlalchemy import Engine
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine.zaak.burgerservicenummer import lijkt_op_bsn
from service.identiteit.pseudoniem import VORM
from service.opslag import Vernietigd
from service.opslag.betrokkenen import haal_weg, wijs_toe
from service.web.beller import Beller
from service.web.beschrijving import problemen
from service.web.kern import Kern
from service.web.opzoeken import als_nummer, niet_gevonden, vernietigd
from service.web.parameters import Nummer
from service.web.problemen import Probleem
from service.wie import Aanroep

_PAD = "/adviezen/{nummer}/deskundigen/{deskundige}"
_PROBLEMEN = problemen(400, 404, 410, 503)
Deskundige = Annotated[str, Path(pattern=VORM, description="Het pseudoniem van de deskundige, zoals in zijn sleutel of aanmelding.")]


def deskundigenroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor toewijzen."""
    routes = APIRouter(tags=["deskundigen"])

    @routes.put(
        _PAD,
        status_code=HTTPStatus.NO_CONTENT,
        operation_id="wijsToe",
        summary="Wijs een deskundige toe aan een zaak",
        description="De deskundige leest dan deze zaak, en vult alleen zijn eigen oordeel in. Twee keer hetzelfde doen verandert niets.",
        responses=_PROBLEMEN,
    )
    async def wijs_deskundige_toe(nummer: Nummer, deskundige: Deskundige, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        return await _doe(wijs_toe, kern, aanroep, nummer, deskundige, "Er is geen advies met dit nummer.")

    @routes.delete(
        _PAD,
        status_code=HTTPStatus.NO_CONTENT,
        operation_id="haalWeg",
        summary="Haal een deskundige van een zaak af",
        description="De deskundige ziet de zaak niet meer. Wat hij inbracht blijft, en beslissen over deze zaak kan hij ook daarna niet.",
        responses=_PROBLEMEN,
    )
    async def haal_deskundige_weg(nummer: Nummer, deskundige: Deskundige, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        return await _doe(haal_weg, kern, aanroep, nummer, deskundige, "Deze deskundige hoort niet bij een advies met dit nummer.")

    return routes


async def _doe(
    handeling: Callable[[Engine, Aanroep, UUID, str], bool], kern: Kern, aanroep: Aanroep, nummer: str, deskundige: str, anders: str
) -> Response:
    if lijkt_op_bsn(deskundige):
        raise Probleem(HTTPStatus.BAD_REQUEST, "Een deskundige heeft een pseudoniem, geen burgerservicenummer.")
    gevraagd = als_nummer(nummer)
    try:
        gelukt = await run_in_threadpool(handeling, kern.opslag.database, aanroep, gevraagd, deskundige)
    except Vernietigd:
        raise vernietigd() from None
    if not gelukt:
        raise await niet_gevonden(kern, aanroep, gevraagd, zin=anders)
    return Response(status_code=HTTPStatus.NO_CONTENT)
