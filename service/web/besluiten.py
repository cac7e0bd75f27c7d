"""`/adviezen/{nummer}/besluiten`: wat een mens besluit, los van het advies, en de stappen daarna."""

from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.besluiten import lees_stap
from service.opslag import BewaardBesluit, SleutelHergebruikt
from service.web.beller import Beller
from service.web.beschrijving import BESLUITVERZOEK, STAPVERZOEK, antwoorden, met_etag, met_koppen
from service.web.besluit_uit import als_antwoord, als_lijst, etag_van_besluit
from service.web.besluitkern import Besluitkern
from service.web.invoer import lees_verzoek, nagekeken
from service.web.kern import Kern
from service.web.metriek import tel_herhaling
from service.web.modellen import BesluitlijstUit, BesluitUit
from service.web.opzoeken import GEEN_BESLUIT_MET_DIT_NUMMER, als_nummer, niet_gevonden, zoek_advies
from service.web.parameters import Nummer
from service.web.problemen import Probleem
from service.web.voorwaarden import IF_MATCH, IF_NONE_MATCH, SLEUTELKOP, eis_gelijk, sleutel_van
from service.wie import Aanroep

_PAD = "/adviezen/{nummer}/besluiten"
_EEN = _PAD + "/{besluit}"
_WIJZIGING = (400, 404, 409, 410, 412, 413, 415, 428, 500, 503)


def besluitroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor besluiten."""
    routes, besluiten = APIRouter(tags=["besluiten"]), Besluitkern(kern)
    Roept = Annotated[Aanroep, Depends(beller)]  # noqa: N806 - een soort, geen waarde

    @routes.post(
        _PAD,
        status_code=HTTPStatus.CREATED,
        operation_id="maakBesluit",
        summary="Leg een besluit vast bij een advies",
        description="Het besluit staat los van het advies, dat blijft zoals het is. Een concept mag nog onvolledig zijn.",
        responses=antwoorden(201, BesluitUit, 400, 404, 409, 410, 413, 415, 500, 503),
        openapi_extra=met_koppen(BESLUITVERZOEK, SLEUTELKOP),
    )
    async def maak_besluit(nummer: Nummer, verzoek: Request, aanroep: Roept) -> Response:
        tekst, sleutel, eerder = await _begin(besluiten, verzoek, aanroep)
        if eerder is None:
            advies = await zoek_advies(kern, aanroep, nummer, "advies_gelezen")
            eerder = await run_in_threadpool(besluiten.leg_vast, aanroep, advies, tekst, sleutel)
        plek = verzoek.url_for("lees_besluit", nummer=str(eerder.advies_id), besluit=str(eerder.id)).path
        return await run_in_threadpool(als_antwoord, besluiten, aanroep, eerder, HTTPStatus.CREATED, {"Location": plek})

    @routes.get(
        _PAD,
        operation_id="leesBesluiten",
        summary="Lees de besluiten bij een advies",
        description="Een school ziet een besluit zodra het definitief is.",
        responses=antwoorden(200, BesluitlijstUit, 400, 404, 410, 503),
    )
    async def lees_besluiten(nummer: Nummer, aanroep: Roept) -> Response:
        gevonden = await run_in_threadpool(besluiten.opslag.lees, aanroep, als_nummer(nummer))
        if not gevonden:
            await zoek_advies(kern, aanroep, nummer, "besluiten_gelezen")
        return als_lijst(gevonden)

    @routes.get(
        _EEN,
        operation_id="leesBesluit",
        summary="Lees een besluit met zijn geschiedenis",
        description="Een school ziet een besluit zodra het definitief is, met de geschiedenis vanaf dan.",
        responses=met_etag(antwoorden(200, BesluitUit, 400, 404, 503)),
        openapi_extra=met_koppen({}, IF_NONE_MATCH),
    )
    async def lees_besluit(nummer: Nummer, besluit: Nummer, aanroep: Roept) -> Response:
        gevonden = await _zoek(kern, besluiten, aanroep, nummer, besluit)
        return await run_in_threadpool(als_antwoord, besluiten, aanroep, gevonden, HTTPStatus.OK, {})

    @routes.put(
        _EEN,
        operation_id="wijzigBesluit",
        summary="Wijzig een concept",
        description=(
            "Wat u stuurt komt in de plaats van wat er stond. Een besluit dat geen concept meer is, verandert niet: trek "
            "het in en neem een nieuw besluit."
        ),
        responses=antwoorden(200, BesluitUit, *_WIJZIGING),
        openapi_extra=met_koppen(BESLUITVERZOEK, IF_MATCH),
    )
    async def wijzig_besluit(nummer: Nummer, besluit: Nummer, verzoek: Request, aanroep: Roept) -> Response:
        tekst = await lees_verzoek(verzoek)
        huidig = await _zoek(kern, besluiten, aanroep, nummer, besluit)
        eis_gelijk(verzoek, etag_van_besluit(huidig))
        advies = await zoek_advies(kern, aanroep, nummer, "advies_gelezen")
        nieuw = await run_in_threadpool(besluiten.wijzig, aanroep, advies, huidig, tekst)
        return await run_in_threadpool(als_antwoord, besluiten, aanroep, nieuw, HTTPStatus.OK, {})

    @routes.post(
        _EEN + "/stappen",
        status_code=HTTPStatus.CREATED,
        operation_id="zetStap",
        summary="Breng een besluit naar een volgende status",
        description=(
            "Welke stap vanuit welke status kan, ligt vast. Mist een besluit iets wat de wet vraagt, dan wordt het niet "
            "definitief en noemt het antwoord alles wat ontbreekt."
        ),
        responses=antwoorden(201, BesluitUit, *_WIJZIGING),
        openapi_extra=met_koppen(STAPVERZOEK, SLEUTELKOP, IF_MATCH),
    )
    async def zet_stap(nummer: Nummer, besluit: Nummer, verzoek: Request, aanroep: Roept) -> Response:
        tekst, sleutel, eerder = await _begin(besluiten, verzoek, aanroep)
        if eerder is None:
            stap = nagekeken(lees_stap, tekst)
            huidig = await _zoek(kern, besluiten, aanroep, nummer, besluit)
            eis_gelijk(verzoek, etag_van_besluit(huidig))
            eerder = await run_in_threadpool(besluiten.zet_stap, aanroep, huidig, stap, sleutel)
        return await run_in_threadpool(als_antwoord, besluiten, aanroep, eerder, HTTPStatus.CREATED, {})

    return routes


async def _begin(besluiten: Besluitkern, verzoek: Request, aanroep: Aanroep) -> tuple[str, Any, BewaardBesluit | None]:
    """De tekst, de sleutel, en wat er onder die sleutel al gedaan is."""
    tekst = await lees_verzoek(verzoek)
    sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
    try:
        gedaan = await run_in_threadpool(besluiten.opslag.eerder, aanroep, sleutel)
    except SleutelHergebruikt:
        raise Probleem(HTTPStatus.CONFLICT, "Deze Idempotency-Key hoort bij een ander verzoek. Neem een nieuwe.") from None
    if gedaan is not None:
        tel_herhaling()
    return tekst, sleutel, gedaan


async def _zoek(kern: Kern, besluiten: Besluitkern, aanroep: Aanroep, nummer: str, besluit: str) -> BewaardBesluit:
    plek = als_nummer(nummer), als_nummer(besluit, "besluit")
    gevonden = await run_in_threadpool(besluiten.opslag.lees, aanroep, *plek)
    if not gevonden:
        raise await niet_gevonden(kern, aanroep, *plek, GEEN_BESLUIT_MET_DIT_NUMMER)
    return gevonden[0]
