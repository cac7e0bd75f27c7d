"""`/vragen`: wat is er bij een half dossier nog nodig? Er wordt niets bewaard."""

import json
from enum import StrEnum
from functools import partial
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from starlette.requests import Request
from starlette.responses import Response

from engine import geschreven_stand
from service.opslag.samen_doen import PerLus, Samendoener, in_een_stap
from service.web.advieskern import beoordeel_los
from service.web.beller import Beller
from service.web.beschrijving import VERZOEK, antwoorden, met_koppen
from service.web.formulieren import vlakke_vragen
from service.web.formulierkop import GEGEVENSKOP, gegevens_uit_kop, weiger_kop
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.modellen import VragenUit
from service.web.modellen_formulieren import VlakUit
from service.wie import Aanroep


class Vraagvorm(StrEnum):
    """Hoe het antwoord eruitziet."""

    HEEL = "heel"
    PLAT = "plat"


def vraagroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor vragen."""
    routes = APIRouter(tags=["vragen"])
    # Een formulier vraagt dit na elk antwoord: wie tegelijk komt, gaat samen.
    samen = PerLus(lambda: Samendoener[bytes, bytes](list))

    @routes.post(
        "/vragen",
        operation_id="stelVragen",
        summary="Vraag wat er nog nodig is",
        description="Met `vorm=plat` is het antwoord zonder lagen, en mogen antwoorden ook tekst zijn: zo stuurt een formulier ze.",
        responses=antwoorden(200, VragenUit | VlakUit, 400, 404, 413, 415, 500, 503),
        openapi_extra=met_koppen(VERZOEK, GEGEVENSKOP),
    )
    async def stel_vragen(
        verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)], vorm: Annotated[Vraagvorm, Query()] = Vraagvorm.HEEL
    ) -> Response:
        tekst = await lees_verzoek(verzoek)
        if vorm is Vraagvorm.PLAT:
            vlak = await vlakke_vragen(kern, aanroep, tekst, gegevens_uit_kop(verzoek))
            return Response(json.dumps(vlak, ensure_ascii=False), media_type="application/json")
        weiger_kop(verzoek)
        stand = await samen.voor(aanroep.wie.samenwerkingsverband).doe(in_een_stap(partial(_stand, kern, aanroep, tekst)))
        return Response(stand, media_type="application/json")

    return routes


def _stand(kern: Kern, aanroep: Aanroep, tekst: str) -> bytes:
    return geschreven_stand(beoordeel_los(kern, aanroep, tekst))
