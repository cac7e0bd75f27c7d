"""`GET /adviezen` en `GET /termijnen`: op een rij, met een filter, en verder met een cursor."""

import json
from datetime import timedelta
from http import HTTPStatus
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from engine import Fout
from service.opslag import Adviesregel
from service.opslag.lijst import Adviesfilter, Bladzij, CursorFout, Termijn, adviescursor, lijst_adviezen, lijst_termijnen, termijncursor
from service.web.advies_uit import kop_van
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.kern import Kern
from service.web.modellen import AdvieslijstUit, TermijnlijstUit
from service.web.parameters import NAAM, Dag, Verband, Verbandkeuze, te_lezen_met
from service.web.problemen import Probleem
from service.wie import Aanroep

_OPEN = "open"
_VREEMDE_CURSOR = "Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor."
Hoeveel = Annotated[int, Query(alias="perBladzij", ge=1, le=100, description="Hoeveel er op een bladzij staan.")]
_WELKE = Query(default_factory=str, min_length=1, max_length=400, description="De waarde van `verder` uit de vorige bladzij.")


def lijstroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor lijsten."""
    routes = APIRouter()

    @routes.get(
        "/adviezen",
        tags=["adviezen"],
        operation_id="leesAdviezen",
        summary="Lees de adviezen op een rij, de nieuwste eerst",
        description=(
            "Zonder inhoud, en alleen van zaken die u mag zien. `verder` is de cursor van de volgende bladzij; staat daar "
            "null, dan is dit de laatste."
        ),
        responses=antwoorden(200, AdvieslijstUit, 400, 503),
    )
    async def lees_adviezen(
        aanroep: Annotated[Aanroep, Depends(beller)],
        samenwerkingsverband: Verbandkeuze,
        zaak: Annotated[str, Query(default_factory=str, min_length=1, max_length=64, pattern=NAAM, description="Het kenmerk van de zaak.")],
        uitkomst: Annotated[
            str, Query(default_factory=str, min_length=1, max_length=100, pattern=NAAM, description="De naam van een uitkomst, of `open`.")
        ],
        cursor: Annotated[str, te_lezen_met(adviescursor, _VREEMDE_CURSOR), _WELKE],
        besluitrijp: Annotated[Literal["gereed", "eerst_herstellen", "niet_afgeven"], Query(default_factory=str)],
        peildatum: Dag = None,
        alleen_laatste: Annotated[bool, Query(alias="alleenLaatste", description="Zonder versies die een opvolger hebben.")] = False,
        hoeveel: Hoeveel = 25,
    ) -> Response:
        gekozen = None if not uitkomst else "" if uitkomst == _OPEN else uitkomst
        kies = Adviesfilter(samenwerkingsverband, zaak, gekozen, besluitrijp, peildatum, alleen_laatste)
        bladzij = await op_een_rij(lijst_adviezen, kern.opslag.database, aanroep, kies, cursor, hoeveel)
        return _antwoord("adviezen", [_advies(regel) for regel in bladzij.rijen], bladzij)

    @routes.get(
        "/termijnen",
        tags=["termijnen"],
        operation_id="leesTermijnen",
        summary="Lees wat er wanneer afloopt",
        description="De termijnen van de laatste versie van elke zaak, met het besluit dat over haar geldt, op de dag waarop zij eindigen.",
        responses=antwoorden(200, TermijnlijstUit, 400, 503),
    )
    async def lees_termijnen(
        aanroep: Annotated[Aanroep, Depends(beller)],
        samenwerkingsverband: Verband,
        cursor: Annotated[str, te_lezen_met(termijncursor, _VREEMDE_CURSOR), _WELKE],
        vanaf: Annotated[Dag, Query(description="Zonder is dat vandaag.")] = None,
        tot_en_met: Annotated[Dag, Query(alias="totEnMet", description="Zonder is dat zes weken later.")] = None,
        hoeveel: Hoeveel = 25,
    ) -> Response:
        eerste = vanaf or aanroep.nu.date()
        laatste = tot_en_met or eerste + timedelta(weeks=6)
        if laatste < eerste:
            fout = Fout("I011", f"Deze dag ligt voor {eerste.isoformat()}, de dag vanaf wanneer u leest.", "totEnMet")
            raise Probleem(HTTPStatus.BAD_REQUEST, "Het verzoek klopt niet.", [fout])
        bladzij = await op_een_rij(lijst_termijnen, kern.opslag.database, aanroep, samenwerkingsverband, eerste, laatste, cursor, hoeveel)
        return _antwoord("termijnen", [_termijn(termijn) for termijn in bladzij.rijen], bladzij)

    return routes


async def op_een_rij(lijst: Any, *met: Any, anders: str = _VREEMDE_CURSOR) -> Bladzij[Any]:
    """Een bladzij van deze lijst. Werpt Probleem met status 400 en de zin `anders` als de cursor niet van deze lijst is."""
    try:
        bladzij: Bladzij[Any] = await run_in_threadpool(lijst, *met)
    except CursorFout:
        raise Probleem(HTTPStatus.BAD_REQUEST, anders) from None
    return bladzij


def _antwoord(naam: str, rijen: list[dict[str, Any]], bladzij: Bladzij[Any]) -> Response:
    inhoud = {naam: rijen, "verder": bladzij.verder or None}
    return Response(json.dumps(inhoud, ensure_ascii=False), media_type="application/json")


def _advies(regel: Adviesregel) -> dict[str, Any]:
    return {
        **kop_van(regel),
        "samenwerkingsverband": regel.samenwerkingsverband,
        "peildatum": regel.peildatum.isoformat(),
        "uitkomst": regel.uitkomst or _OPEN,
        "besluitrijp": regel.besluitrijp,
    }


def _termijn(termijn: Termijn) -> dict[str, Any]:
    return {
        "advies": str(termijn.advies),
        "zaak": termijn.zaak,
        "samenwerkingsverband": termijn.samenwerkingsverband,
        "naam": termijn.naam,
        "titel": termijn.titel,
        "stand": termijn.stand,
        "einde": termijn.einde.isoformat(),
        "besluit": termijn.besluit or None,
    }
