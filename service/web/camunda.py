"""`/engine-rest`: de beslistabellen in de vorm van Camunda 7, voor een ontwerper van formulieren.

De namen zijn hier die van Camunda, zodat Open Formulieren en andere klanten niets hoeven te weten van deze dienst.
"""

import json
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.camunda import Definitie, als_dmn, als_variabele, lees_variabelen, reken_uit
from service.camunda.uitrekenen import ONBEKEND
from service.dossiertekst import schrijf_exact
from service.web import camunda_opzoeken as opzoeken
from service.web.beller import Beller
from service.web.beschrijving import EVALUATIEVERZOEK, antwoorden
from service.web.invoer import lees_verzoek, nagekeken
from service.web.kern import Kern
from service.web.modellen_camunda import DefinitieUit, DmnUit, EngineversieUit, VariabeleUit
from service.wie import Aanroep

_PAD = "/engine-rest"
_TABEL = _PAD + "/decision-definition"
_BIJ_SLEUTEL = _TABEL + "/key/{key}"
_BIJ_ID = _TABEL + "/{id}"
CAMUNDA = "7.22.0"
"""De uitgave van Camunda waarvan de vormen hier zijn."""
Sleutel = Annotated[str, Path(max_length=100, description="De naam van de tabel.")]
Id = Annotated[str, Path(max_length=200, description="De tabel in één versie: sleutel, versienummer en hash van de regels.")]


def camundaroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes van Camunda voor beslistabellen: opzoeken, de DMN lezen, en uitrekenen."""
    routes = APIRouter(tags=["beslistabellen"])
    Roept = Annotated[Aanroep, Depends(beller)]  # noqa: N806 - een soort, geen waarde
    zoek = {"key": partial(opzoeken.met_sleutel, kern), "id": partial(opzoeken.met_id, kern)}

    @routes.get(
        _PAD + "/version",
        operation_id="leesEngineversie",
        summary="Lees van welke Camunda de vormen zijn",
        description="Open Formulieren vraagt dit om te zien of de instelling klopt.",
        responses=antwoorden(200, EngineversieUit),
    )
    async def lees_engineversie(_: Roept) -> Response:
        return _json({"version": CAMUNDA})

    @routes.get(
        _PAD + "/process-definition",
        operation_id="leesProcessen",
        summary="Lees de processen: die zijn er niet",
        description="Open Formulieren vraagt ernaar als het de instelling nakijkt. Deze dienst kent alleen beslistabellen.",
        responses={200: {"model": list[dict[str, Any]], "description": "Gelukt", "content": {"application/json": {"example": []}}}},
    )
    async def lees_processen(_: Roept) -> Response:
        return _json([])

    @routes.get(
        _TABEL,
        operation_id="leesBeslistabellen",
        summary="Lees welke beslistabellen er zijn, en in welke versies",
        description="De versie van vandaag staat vooraan. Het nummer volgt uit de hash van de regels en zegt niet hoe nieuw zij is.",
        responses=antwoorden(200, list[DefinitieUit], 400, 503),
    )
    async def lees_beslistabellen(
        aanroep: Roept,
        key: Annotated[str, Query(max_length=100, description="Alleen de tabel met deze naam.")] = "",
        version: Annotated[int | None, Query(ge=0, le=2**31 - 1, description="Met `key`: alleen deze versie.")] = None,
        latest: Annotated[bool, Query(alias="latestVersion", description="Alleen de versie van vandaag.")] = False,
    ) -> Response:
        gevonden = await run_in_threadpool(_gekozen, kern, aanroep, key, version, latest)
        return _json([definitie.als_gegevens() for definitie in gevonden])

    async def definitie(wijze: str, waarde: str, aanroep: Aanroep) -> Definitie:
        return await run_in_threadpool(zoek[wijze], aanroep, waarde)

    @routes.get(
        _BIJ_SLEUTEL,
        operation_id="leesBeslistabel",
        summary="Lees een beslistabel van vandaag",
        description="In de versie die vandaag geldt, met het nummer om haar vast te zetten.",
        responses=antwoorden(200, DefinitieUit, 400, 404, 503),
    )
    async def lees_beslistabel(key: Sleutel, aanroep: Roept) -> Response:
        return _json((await definitie("key", key, aanroep)).als_gegevens())

    @routes.get(
        _BIJ_SLEUTEL + "/xml",
        operation_id="leesDmn",
        summary="Lees de DMN van een beslistabel van vandaag",
        description="De beslistabel als DMN, in een veld van het antwoord.",
        responses=antwoorden(200, DmnUit, 400, 404, 503),
    )
    async def lees_dmn(key: Sleutel, aanroep: Roept) -> Response:
        return await run_in_threadpool(_dmn, await definitie("key", key, aanroep))

    @routes.post(
        _BIJ_SLEUTEL + "/evaluate",
        operation_id="rekenTabelUit",
        summary="Reken een beslistabel van vandaag uit",
        description=_UITREKENEN,
        responses=antwoorden(200, list[dict[str, VariabeleUit]], 400, 404, 413, 415, 503),
        openapi_extra=EVALUATIEVERZOEK,
    )
    async def reken_tabel_uit(key: Sleutel, verzoek: Request, aanroep: Roept) -> Response:
        tekst = await lees_verzoek(verzoek)
        return await run_in_threadpool(_uitgerekend, await definitie("key", key, aanroep), tekst)

    @routes.get(
        _BIJ_ID,
        operation_id="leesTabelversie",
        summary="Lees een beslistabel in één versie",
        description="Ook een versie die niet meer geldt blijft te lezen.",
        responses=antwoorden(200, DefinitieUit, 400, 404, 503),
    )
    async def lees_tabelversie(id: Id, aanroep: Roept) -> Response:  # noqa: A002 - zo heet het bij Camunda
        return _json((await definitie("id", id, aanroep)).als_gegevens())

    @routes.get(
        _BIJ_ID + "/xml",
        operation_id="leesDmnVanVersie",
        summary="Lees de DMN van een beslistabel in één versie",
        description="De beslistabel als DMN, zoals zij in die versie was.",
        responses=antwoorden(200, DmnUit, 400, 404, 503),
    )
    async def lees_dmn_van_versie(id: Id, aanroep: Roept) -> Response:  # noqa: A002 - zo heet het bij Camunda
        return await run_in_threadpool(_dmn, await definitie("id", id, aanroep))

    @routes.post(
        _BIJ_ID + "/evaluate",
        operation_id="rekenTabelversieUit",
        summary="Reken een beslistabel in één versie uit",
        description=_UITREKENEN,
        responses=antwoorden(200, list[dict[str, VariabeleUit]], 400, 404, 413, 415, 503),
        openapi_extra=EVALUATIEVERZOEK,
    )
    async def reken_tabelversie_uit(id: Id, verzoek: Request, aanroep: Roept) -> Response:  # noqa: A002 - zo heet het bij Camunda
        tekst = await lees_verzoek(verzoek)
        return await run_in_threadpool(_uitgerekend, await definitie("id", id, aanroep), tekst)

    return routes


_UITREKENEN = (
    "Wat een andere tabel uitrekent en u niet geeft, rekent de dienst zelf uit. Hangt de uitkomst nog van iets onbekends af, "
    "dan is het antwoord een lege lijst. Er wordt niets bewaard."
)


def _gekozen(kern: Kern, aanroep: Aanroep, sleutel: str, nummer: int | None, alleen_nu: bool) -> list[Definitie]:
    if sleutel and nummer is not None:
        return opzoeken.met_nummer(kern, aanroep, sleutel, nummer)
    bron: Callable[[], list[Definitie]] = (
        (lambda: list(opzoeken.nu(kern, aanroep).values())) if alleen_nu else (lambda: opzoeken.te_kiezen(kern, aanroep))
    )
    return [definitie for definitie in bron() if not sleutel or definitie.plek.naam == sleutel]


def _dmn(definitie: Definitie) -> Response:
    return _json({"id": definitie.id, "dmnXml": als_dmn(definitie)})


def _uitgerekend(definitie: Definitie, tekst: str) -> Response:
    uitkomst = reken_uit(definitie, nagekeken(lees_variabelen, tekst, definitie.invoer))
    inhoud = [] if uitkomst is ONBEKEND else [{definitie.plek.naam: als_variabele(uitkomst)}]
    return Response(schrijf_exact(inhoud), media_type="application/json")


def _json(inhoud: Any) -> Response:
    return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")
