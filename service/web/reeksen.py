"""`/adviesreeksen`: veel dossiers achter elkaar, als NDJSON erin en eruit. Het antwoord begint terwijl het verzoek nog binnenkomt."""

import re
from dataclasses import replace
from enum import StrEnum
from functools import partial
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import advies_als_gegevens
from engine.vorm.canoniek import lees
from service.opslag import OpslagFout
from service.web.advies_uit import kop_van
from service.web.advieskern import beoordeel_en_bewaar, beoordeel_los
from service.web.beller import Beller
from service.web.beschrijving import REEKSANTWOORD, REEKSVERZOEK, met_koppen, problemen
from service.web.invoer import NDJSON, eis_vorm
from service.web.kern import Kern
from service.web.ndjson import Invoerregel
from service.web.problemen import NIETS_BEWAARD, Probleem, als_gegevens
from service.web.reeksantwoord import Reeksantwoord
from service.web.voorwaarden import SLEUTELKOP, herhaalsleutel_van, sleutelnaam_van
from service.wie import Aanroep

_IN_DE_REGEL = re.compile(r"^regel 1,")


class Reeksvorm(StrEnum):
    """Wat er van elk advies terugkomt."""

    KORT = "kort"
    HEEL = "heel"


def reeksroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor een reeks dossiers."""
    routes = APIRouter(tags=["adviezen"])

    @routes.post(
        "/adviesreeksen",
        operation_id="maakAdviesreeks",
        summary="Beoordeel een reeks dossiers",
        description=(
            "Elke regel is een dossier en krijgt één regel terug, in dezelfde volgorde. Een fout in de ene regel raakt de andere niet. "
            "De laatste regel telt; ontbreekt zij, dan is de reeks niet af."
        ),
        response_class=Response,
        responses={200: REEKSANTWOORD, **problemen(400, 415)},
        openapi_extra=met_koppen(REEKSVERZOEK, SLEUTELKOP),
    )
    async def maak_adviesreeks(
        verzoek: Request,
        aanroep: Annotated[Aanroep, Depends(beller)],
        bewaren: Annotated[bool, Query(description="Bewaar elk advies. Zonder wordt er niets bewaard.")] = False,
        vorm: Annotated[Reeksvorm, Query(description="Alleen de uitkomst, of het hele advies.")] = Reeksvorm.KORT,
    ) -> Response:
        eis_vorm(verzoek, NDJSON, "Stuur de dossiers als application/x-ndjson in UTF-8: op elke regel één.")
        doe = partial(_doe, kern, sleutelnaam_van(verzoek), bewaren, vorm is Reeksvorm.HEEL)
        return Reeksantwoord(verzoek, aanroep, partial(beller, verzoek), doe)

    return routes


async def _doe(kern: Kern, sleutelnaam: str, bewaren: bool, heel: bool, aanroep: Aanroep, regel: Invoerregel) -> dict[str, Any]:
    """Het antwoord op één regel. Wat hier misgaat hoort bij deze regel; de rest van de reeks gaat door."""
    try:
        if regel.probleem is not None:
            raise regel.probleem
        if bewaren:
            return await _bewaard(kern, aanroep, sleutelnaam, heel, regel)
        return await run_in_threadpool(_los, kern, aanroep, heel, regel)
    except Probleem as fout:
        return _mislukt(regel, fout)
    except OpslagFout:
        return _mislukt(regel, Probleem(HTTPStatus.SERVICE_UNAVAILABLE, NIETS_BEWAARD))


async def _bewaard(kern: Kern, aanroep: Aanroep, sleutelnaam: str, heel: bool, regel: Invoerregel) -> dict[str, Any]:
    # Elke regel heeft haar eigen sleutel: wie de hele reeks opnieuw stuurt, krijgt wat er al was en gaat verder waar zij ophield.
    naam = f"{sleutelnaam} regel {regel.nummer}" if sleutelnaam else ""
    sleutel = herhaalsleutel_van(aanroep.wie, naam, "adviesreeks", regel.tekst)
    rij = await beoordeel_en_bewaar(kern, aanroep, regel.tekst, sleutel)
    kop = {"regelnummer": regel.nummer, "status": int(HTTPStatus.CREATED), **kop_van(rij)}
    return {**kop, **await run_in_threadpool(_uit, rij.advies, heel)}


def _los(kern: Kern, aanroep: Aanroep, heel: bool, regel: Invoerregel) -> dict[str, Any]:
    advies = advies_als_gegevens(beoordeel_los(kern, aanroep, regel.tekst))
    return {"regelnummer": regel.nummer, "status": int(HTTPStatus.OK), **_advies(advies, heel)}


def _uit(geschreven: bytes, heel: bool) -> dict[str, Any]:
    return _advies(lees(geschreven), heel)


def _advies(advies: dict[str, Any], heel: bool) -> dict[str, Any]:
    if heel:
        return {"advies": advies}
    return {
        "samenwerkingsverband": advies["pakket"]["samenwerkingsverband"],
        "peildatum": advies["peildatum"],
        "uitkomst": advies["uitkomst"]["naam"] or "open",
        "besluitrijp": advies["besluitrijp"],
        "nu_nodig": [vraag["pad"] for vraag in advies["vragen"] if vraag["nu"]],
    }


def _mislukt(regel: Invoerregel, fout: Probleem) -> dict[str, Any]:
    # De lezer kent alleen deze ene regel, en noemt haar de eerste; wie duizend regels stuurt, zoekt haar in zijn eigen bestand.
    fouten = [replace(deel, plaats=_IN_DE_REGEL.sub(f"regel {regel.nummer},", deel.plaats)) for deel in fout.fouten]
    probleem = Probleem(fout.status, fout.zin, fouten)
    return {"regelnummer": regel.nummer, "status": int(fout.status), "probleem": als_gegevens(probleem)}
