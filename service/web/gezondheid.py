"""`/gezondheid`: leeft de dienst, en kan zij antwoorden en bewaren?

Twee vragen met een eigen gevolg. Wie niet leeft, wordt opnieuw gestart; wie niet klaar is, krijgt even geen verzoeken. Van opnieuw starten
komt een database die weg is niet terug.
"""

import json
from datetime import date
from http import HTTPStatus

from fastapi import APIRouter
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import beoordeel, lees_gegevens
from service.opslag import OpslagFout
from service.opslag.schema import STAND, stand_van
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import GezondheidUit, KlaarUit, LeeftUit
from service.web.problemen import Probleem


def gezondheidsroutes(kern: Kern, _: Beller) -> APIRouter:
    """De routes voor de gezondheid van de dienst. Zij zijn voor iedereen open en noemen geen zaak."""
    routes = APIRouter(tags=["gezondheid"])
    # De uitslag volgt uit de regels en de dag: een peiling heeft geen grens, en hoeft hetzelfde niet steeds over te doen.
    eens: set[tuple[str, date]] = set()

    @routes.get(
        "/gezondheid",
        operation_id="leesGezondheid",
        summary="Vraag of de dienst werkt",
        description="Kijkt of de database er is, en noemt van elk samenwerkingsverband de regels van vandaag.",
        responses=antwoorden(200, GezondheidUit, 503),
    )
    async def lees_gezondheid() -> Response:
        if not await run_in_threadpool(kern.opslag.bereikbaar):
            raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "De database is niet bereikbaar.")
        vandaag, keuze = kern.klok().date(), kern.regels_voor({})
        hashes = {naam: (await run_in_threadpool(keuze.pakket, naam, vandaag)).hash for naam in keuze.samenwerkingsverbanden}
        return _json({"gezond": True, "regelpakketten": hashes})

    @routes.get(
        "/gezondheid/leeft",
        operation_id="leesLeeft",
        summary="Vraag of de dienst leeft",
        description="Zegt alleen dat het proces antwoordt; naar de database kijkt zij niet.",
        responses=antwoorden(200, LeeftUit),
    )
    async def lees_leeft() -> Response:
        return _json({"leeft": True})

    @routes.get(
        "/gezondheid/klaar",
        operation_id="leesKlaar",
        summary="Vraag of de dienst klaar is",
        description="Kijkt of de database er is en bij deze uitgave hoort, en of de twee lezingen het over een leeg dossier eens zijn.",
        responses=antwoorden(200, KlaarUit, 503),
    )
    async def lees_klaar() -> Response:
        await run_in_threadpool(_eis_klaar, kern, eens)
        return _json({"klaar": True, "stap": STAND})

    return routes


def _eis_klaar(kern: Kern, eens: set[tuple[str, date]]) -> None:
    try:
        stap = stand_van(kern.opslag.database)
    except OpslagFout:
        raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "De database is niet bereikbaar.") from None
    if stap != STAND:
        raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "De database hoort bij een andere uitgave.")
    vandaag, keuze = kern.klok().date(), kern.regels_voor({})
    for verband in keuze.samenwerkingsverbanden:
        pakket = keuze.pakket(verband, vandaag)
        if (pakket.hash, vandaag) in eens:
            continue
        if beoordeel(pakket, lees_gegevens(pakket, {}, vandaag), vandaag).verschillen:
            raise Probleem(HTTPStatus.SERVICE_UNAVAILABLE, "De twee lezingen van de regels zijn het oneens.")
        eens.add((pakket.hash, vandaag))


def _json(inhoud: dict[str, object]) -> Response:
    return Response(json.dumps(inhoud), media_type="application/json")
