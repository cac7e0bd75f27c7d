"""`/volggraad`: hoe vaak een besluit het advies volgt, per samenwerkingsverband en per regel, met een alarm."""

import json
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from service.besluiten.volgalarm import Volgalarm
from service.opslag.volggraad import Volggraad, volggraad
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.geweigerd import eis_verband
from service.web.kern import Kern
from service.web.modellen import VolggraadUit
from service.web.parameters import Verband
from service.wie import Aanroep


def volgroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor de volggraad."""
    routes = APIRouter(tags=["besluiten"])

    @routes.get(
        "/volggraad",
        operation_id="leesVolggraad",
        summary="Lees hoe vaak een besluit het advies volgt",
        description=(
            "Per samenwerkingsverband en per regel. Volgt bijna elk besluit het advies, dan gaat het alarm af: dan kijkt "
            "er misschien niemand meer zelf."
        ),
        responses=antwoorden(200, VolggraadUit, 400, 404, 503),
    )
    async def lees_volggraad(aanroep: Annotated[Aanroep, Depends(beller)], samenwerkingsverband: Verband) -> Response:
        eis_verband(aanroep, samenwerkingsverband, "Van dit samenwerkingsverband is er voor u geen volggraad.")
        geheel, *regels = await run_in_threadpool(volggraad, kern.opslag.database, aanroep.wie, samenwerkingsverband)
        alarm = kern.volgalarm
        inhoud = {
            "samenwerkingsverband": samenwerkingsverband,
            "grens": {"procent": alarm.procent, "vanaf": alarm.vanaf},
            "geheel": _graad(geheel, alarm),
            "regels": [{"soort": graad.soort, "regel": graad.regel, **_graad(graad, alarm)} for graad in regels],
        }
        return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")

    return routes


def _graad(graad: Volggraad, alarm: Volgalarm) -> dict[str, int | bool]:
    return {"aantal": graad.aantal, "gevolgd": graad.gevolgd, "procent": graad.procent, "alarm": alarm.gaat_af(graad)}
