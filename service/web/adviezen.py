"""`/adviezen`: een dossier beoordelen en het advies bewaren, en een bewaard advies teruglezen."""

import json
import logging
from datetime import UTC
from functools import partial
from http import HTTPStatus
from uuid import uuid4

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import Advies
from service.opslag import BewaardAdvies
from service.web.beschrijving import VERZOEK, antwoorden
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.modellen import AdviesUit
from service.web.opzoeken import zoek_advies

_logboek = logging.getLogger("thuisnabij")


def adviesroutes(kern: Kern) -> APIRouter:
    """De routes voor adviezen."""
    routes = APIRouter(tags=["adviezen"])

    @routes.post(
        "/adviezen",
        status_code=HTTPStatus.CREATED,
        operation_id="maakAdvies",
        summary="Beoordeel een dossier en bewaar het advies",
        responses=antwoorden(201, AdviesUit, 400, 413, 415, 500, 503),
        openapi_extra=VERZOEK,
    )
    async def maak_advies(verzoek: Request) -> Response:
        rij = await run_in_threadpool(_beoordeel_en_bewaar, kern, await lees_verzoek(verzoek))
        return _antwoord(rij, HTTPStatus.CREATED, {"Location": str(verzoek.url_for("lees_advies", nummer=str(rij.id)).path)})

    @routes.get(
        "/adviezen/{nummer}",
        operation_id="leesAdvies",
        summary="Lees een bewaard advies",
        responses=antwoorden(200, AdviesUit, 400, 404, 503),
    )
    async def lees_advies(nummer: str) -> Response:
        rij = await zoek_advies(kern, nummer)
        return _antwoord(rij, HTTPStatus.OK, {})

    return routes


def _beoordeel_en_bewaar(kern: Kern, tekst: str) -> BewaardAdvies:
    zaak = kern.lees(tekst)
    advies = kern.beoordeel(zaak)
    nummer = uuid4()
    meld_verschil(advies, str(nummer))
    regelteksten = partial(kern.regelkast.teksten, advies.pakket)
    return kern.opslag.bewaar(nummer, zaak.kenmerk, tekst, advies, kern.klok(), regelteksten)


def meld_verschil(advies: Advies, nummer: str) -> None:
    """Zijn de twee lezingen het oneens, dan gaat het advies naar een mens en hoort de beheerder het; van de zaak staat er niets in."""
    if advies.verschillen:
        _logboek.error("De twee lezingen verschillen: advies %s, regels %s.", nummer, advies.pakket.hash)


def _antwoord(rij: BewaardAdvies, status: HTTPStatus, koppen: dict[str, str]) -> Response:
    """Het bewaarde advies gaat onveranderd naar buiten: het wordt niet opnieuw geschreven."""
    tijd = rij.aangemaakt_op.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    kop = json.dumps({"id": str(rij.id), "aangemaakt_op": tijd, "zaak": rij.zaak}, ensure_ascii=False)
    return Response(f'{kop[:-1]}, "advies": {rij.advies}}}', status, koppen, media_type="application/json")
