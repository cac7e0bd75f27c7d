"""`/adviezen`: een dossier beoordelen en het advies bewaren, een bewaard advies teruglezen, en er een nieuwe versie van maken."""

import json
import logging
from functools import partial
from http import HTTPStatus
from typing import Annotated

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import Advies, lees_dossier
from service.inlezen import Zaak
from service.opslag import BewaardAdvies, Herhaalsleutel, NietDeLaatste, SleutelHergebruikt, nieuw_advies
from service.web.aanvullen import aangevuld, aanvulling
from service.web.advies_uit import kop_van
from service.web.beller import Beller
from service.web.beschrijving import VERZOEK, antwoorden, met_koppen
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.metriek import tel_advies, tel_herhaling
from service.web.modellen import AdviesUit
from service.web.oordelen import eis_eigen_oordelen
from service.web.opzoeken import zoek_advies
from service.web.parameters import Nummer
from service.web.problemen import Probleem
from service.web.voorwaarden import IF_MATCH, SLEUTELKOP, eis_gelijk, etag_van_advies, sleutel_van
from service.wie import Aanroep

_logboek = logging.getLogger("thuisnabij")


def adviesroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor adviezen."""
    routes = APIRouter(tags=["adviezen"])

    @routes.post(
        "/adviezen",
        status_code=HTTPStatus.CREATED,
        operation_id="maakAdvies",
        summary="Beoordeel een dossier en bewaar het advies",
        responses=antwoorden(201, AdviesUit, 400, 404, 409, 413, 415, 500, 503),
        openapi_extra=met_koppen(VERZOEK, SLEUTELKOP),
    )
    async def maak_advies(verzoek: Request, aanroep: Annotated[Aanroep, Depends(beller)]) -> Response:
        tekst = await lees_verzoek(verzoek)
        sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
        return _gemaakt(verzoek, await run_in_threadpool(_beoordeel_en_bewaar, kern, aanroep, tekst, sleutel))

    @routes.get(
        "/adviezen/{nummer}",
        operation_id="leesAdvies",
        summary="Lees een bewaard advies",
        responses=antwoorden(200, AdviesUit, 400, 404, 410, 503),
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
        eerder = await run_in_threadpool(_eerder, kern, aanroep, sleutel)
        if eerder is not None:
            return _gemaakt(verzoek, eerder)
        vorige = await zoek_advies(kern, aanroep, nummer, "advies_gelezen")
        eis_gelijk(verzoek, etag_van_advies(vorige))
        return _gemaakt(verzoek, await run_in_threadpool(_vernieuw, kern, aanroep, vorige, tekst, sleutel))

    return routes


def _beoordeel_en_bewaar(kern: Kern, aanroep: Aanroep, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    eerder = _eerder(kern, aanroep, sleutel)
    if eerder is not None:
        return eerder
    zaak = kern.lees(tekst)
    eis_eigen_oordelen(kern, aanroep.wie, zaak, lees_dossier(tekst), None)
    return _bewaar(kern, aanroep, zaak, tekst, sleutel, None)


def _vernieuw(kern: Kern, aanroep: Aanroep, vorige: BewaardAdvies, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    nieuw = aanvulling(vorige, tekst)
    samen = aangevuld(kern, vorige, nieuw)
    zaak = kern.lees(samen)
    eis_eigen_oordelen(kern, aanroep.wie, zaak, nieuw, vorige)
    return _bewaar(kern, aanroep, zaak, samen, sleutel, vorige)


def _bewaar(
    kern: Kern, aanroep: Aanroep, zaak: Zaak, tekst: str, sleutel: Herhaalsleutel | None, vorige: BewaardAdvies | None
) -> BewaardAdvies:
    verband = zaak.pakket.samenwerkingsverband
    if not aanroep.wie.mag_bij(verband):
        raise Probleem(HTTPStatus.NOT_FOUND, "Voor dit samenwerkingsverband kunt u hier niets doen.")
    advies = kern.beoordeel(zaak)
    nieuw = nieuw_advies(zaak.kenmerk, tekst, advies, partial(kern.regelkast.teksten, advies.pakket), vorige)
    try:
        rij = kern.opslag.bewaar(aanroep, nieuw, sleutel)
    except NietDeLaatste:
        raise Probleem(HTTPStatus.PRECONDITION_FAILED, "Er is intussen een nieuwere versie van dit advies.") from None
    except SleutelHergebruikt:
        raise _andere_inhoud() from None
    tel_advies(oneens=bool(advies.verschillen))
    meld_verschil(advies, str(rij.id))
    return rij


def _eerder(kern: Kern, aanroep: Aanroep, sleutel: Herhaalsleutel | None) -> BewaardAdvies | None:
    try:
        gedaan = kern.opslag.eerder(aanroep, sleutel)
    except SleutelHergebruikt:
        raise _andere_inhoud() from None
    if gedaan is not None:
        tel_herhaling()
    return gedaan


def _andere_inhoud() -> Probleem:
    return Probleem(HTTPStatus.CONFLICT, "Deze Idempotency-Key hoort bij een ander verzoek. Neem een nieuwe.")


def meld_verschil(advies: Advies, nummer: str) -> None:
    """Zijn de twee lezingen het oneens, dan gaat het advies naar een mens en hoort de beheerder het; van de zaak staat er niets in."""
    if advies.verschillen:
        _logboek.error("De twee lezingen verschillen: advies %s, regels %s.", nummer, advies.pakket.hash)


def _gemaakt(verzoek: Request, rij: BewaardAdvies) -> Response:
    return _antwoord(rij, HTTPStatus.CREATED, {"Location": str(verzoek.url_for("lees_advies", nummer=str(rij.id)).path)})


def _antwoord(rij: BewaardAdvies, status: HTTPStatus, koppen: dict[str, str]) -> Response:
    """Het bewaarde advies gaat onveranderd naar buiten: het wordt niet opnieuw geschreven."""
    tekst = json.dumps(kop_van(rij), ensure_ascii=False)
    inhoud = f'{tekst[:-1]}, "advies": {rij.advies}}}'
    return Response(inhoud, status, {**koppen, "ETag": etag_van_advies(rij)}, media_type="application/json")
