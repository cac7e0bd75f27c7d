"""`/adviezen`: een dossier beoordelen en het advies bewaren, een bewaard advies teruglezen, en er een nieuwe versie van maken."""

import json
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.opslag import BewaardAdvies
from service.web.advies_uit import kop_van, plek_van
from service.web.advieskern import beoordeel_en_bewaar, vernieuw
from service.web.advieskern import eerder as eerder_gegeven
from service.web.beller import Beller
from service.web.beschrijving import VERZOEK, antwoorden, met_etag, met_koppen
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.modellen import AdviesUit
from service.web.opzoeken import zoek_advies
from service.web.parameters import Nummer
from service.web.voorwaarden import IF_MATCH, IF_NONE_MATCH, SLEUTELKOP, eis_gelijk, etag_van_advies, sleutel_van
from service.wie import Aanroep


def adviesroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor adviezen."""
    routes = APIRouter(tags=["adviezen"])

    @routes.post(
        "/adviezen",
        status_code=HTTPStatus.CREATED,
        operation_id="maakAdvies",
        summary="Beoordeel een dossier en bewaar het advies",
        description=(
            "Het antwoord is het hele advies: de uitkomst, elk criterium met zijn bron en stappen, de open vragen en de "
            "termijnen. Het blijft bewaard, met een regel in de keten."
        ),
        responses=antwoorden(201, AdviesUit, 400, 404, 409, 413, 415, 500, 503),
        openapi_extra=met_koppen(VERZOEK, SLEUTELKOP),
    )
    async def maak_advies(verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        tekst = await lees_verzoek(verzoek)
        sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
        return _gemaakt(verzoek, await beoordeel_en_bewaar(kern, aanroep, tekst, sleutel))

    @routes.get(
        "/adviezen/{nummer}",
        operation_id="leesAdvies",
        summary="Lees een bewaard advies",
        description="Precies zoals het toen gegeven is. Dat u het leest, wordt vastgelegd.",
        responses=met_etag(antwoorden(200, AdviesUit, 400, 404, 410, 503)),
        openapi_extra=met_koppen({}, IF_NONE_MATCH),
    )
    async def lees_advies(nummer: Nummer, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        return _antwoord(await zoek_advies(kern, aanroep, nummer, "advies_gelezen"), HTTPStatus.OK, {})

    @routes.post(
        "/adviezen/{nummer}/versies",
        status_code=HTTPStatus.CREATED,
        operation_id="vernieuwAdvies",
        summary="Beoordeel dezelfde zaak opnieuw, met meer gegevens",
        description="Wat u meestuurt komt bij het dossier, of vervangt wat er stond. De vorige versie blijft zoals zij is.",
        responses=antwoorden(201, AdviesUit, 400, 404, 409, 410, 412, 413, 415, 428, 500, 503),
        openapi_extra=met_koppen(VERZOEK, SLEUTELKOP, IF_MATCH),
    )
    async def vernieuw_advies(nummer: Nummer, verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        tekst = await lees_verzoek(verzoek)
        sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
        eerder = await run_in_threadpool(eerder_gegeven, kern, aanroep, sleutel)
        if eerder is not None:
            return _gemaakt(verzoek, eerder)
        vorige = await zoek_advies(kern, aanroep, nummer, "advies_gelezen")
        eis_gelijk(verzoek, etag_van_advies(vorige))
        return _gemaakt(verzoek, await run_in_threadpool(vernieuw, kern, aanroep, vorige, tekst, sleutel))

    return routes


def _gemaakt(verzoek: Request, rij: BewaardAdvies) -> Response:
    return _antwoord(rij, HTTPStatus.CREATED, {"Location": plek_van(verzoek, rij)})


def _antwoord(rij: BewaardAdvies, status: HTTPStatus, koppen: dict[str, str]) -> Response:
    """Het bewaarde advies gaat onveranderd naar buiten: het wordt niet opnieuw geschreven."""
    kop = json.dumps(kop_van(rij), ensure_ascii=False).encode()
    inhoud = b"".join((kop[:-1], b', "advies": ', rij.advies, b"}"))
    return Response(inhoud, status, {**koppen, "ETag": etag_van_advies(rij)}, media_type="application/json")
