"""`/adviezen/{nummer}/uitleg`: een bewaard advies in woorden, voor ouder, commissie of toezicht."""

import json
from enum import StrEnum
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine.uitleg import als_gegevens, als_markdown, document, keten
from engine.uitleg.invullen import GEEN_BESLUIT, Ingevuld
from service.lezer import Lezer
from service.opslag import BewaardAdvies
from service.pagina import pagina
from service.tekening import tekening
from service.web.afmeldknop import afmeldknop
from service.web.beller import Beller
from service.web.beschrijving import antwoorden
from service.web.ingevuld import zoek_ingevuld
from service.web.kern import Kern
from service.web.koppen import MET_AFMELDKNOP, PAGINABELEID
from service.web.modellen import UitlegUit
from service.web.opzoeken import zoek_advies
from service.web.parameters import Besluitnummer, Nummer
from service.web.voorbeeldantwoorden import ANTWOORDEN
from service.web.zaakmenu import ZAKEN
from service.wie import Aanroep

_BESLUIT = "Het nummer van een besluit bij dit advies; wat erin staat, leest de commissie."


class Vorm(StrEnum):
    """In welke vorm de uitleg komt."""

    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    SVG = "svg"


_OOK_ALS_TEKST: dict[int | str, dict[str, Any]] = {
    200: {
        "model": UitlegUit,
        "description": "Gelukt",
        "content": {
            "application/json": {"example": ANTWOORDEN[UitlegUit]},
            **{vorm: {"schema": {"type": "string"}} for vorm in ("text/html", "text/markdown", "image/svg+xml")},
        },
    }
}
"""Naast JSON ook als pagina, tekst of tekening: wat `vorm` vraagt."""


def uitlegroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor de uitleg van een advies."""
    routes = APIRouter(tags=["adviezen"])

    @routes.get(
        "/adviezen/{nummer}/uitleg",
        operation_id="leesUitleg",
        summary="Lees de uitleg van een advies",
        description=(
            "Voor een ouder, de school of de commissie, als JSON, pagina, tekst of tekening. De regels van toen rekenen "
            "opnieuw: is het advies niet meer hetzelfde, dan komt er geen uitleg."
        ),
        responses=antwoorden(200, UitlegUit, 400, 404, 410, 500, 503) | _OOK_ALS_TEKST,
    )
    async def lees_uitleg(
        verzoek: Request,
        aanroep: Annotated[Aanroep, Depends(beller)],
        nummer: Nummer,
        besluit: Annotated[Besluitnummer, Query(default_factory=str, json_schema_extra={"format": "uuid"}, description=_BESLUIT)],
        lezer: Annotated[Lezer, Query()] = Lezer.OUDER,
        vorm: Annotated[Vorm, Query()] = Vorm.JSON,
    ) -> Response:
        rij = await zoek_advies(kern, aanroep, nummer, "uitleg_gelezen")
        ingevuld = await zoek_ingevuld(kern, aanroep, nummer, besluit) if besluit else GEEN_BESLUIT
        # Alleen wie met een sessie leest, heeft een teken en iets om af te melden.
        return await run_in_threadpool(_antwoord, kern, rij, lezer, vorm, ingevuld, getattr(verzoek.state, "teken", ""))

    return routes


def _antwoord(kern: Kern, rij: BewaardAdvies, lezer: Lezer, vorm: Vorm, besluit: Ingevuld, teken: str) -> Response:
    advies = kern.herlees(rij)
    if vorm is Vorm.SVG:
        koppen = {"Content-Security-Policy": PAGINABELEID}
        return Response(tekening(keten(advies)), HTTPStatus.OK, koppen, media_type="image/svg+xml")
    blokken = document(advies, lezer.value, besluit)
    match vorm:
        case Vorm.HTML:
            knop, koppen = (
                (afmeldknop(teken, f"{ZAKEN}/{rij.id}"), MET_AFMELDKNOP) if teken else ("", {"Content-Security-Policy": PAGINABELEID})
            )
            return Response(pagina(blokken, knop), HTTPStatus.OK, koppen, media_type="text/html; charset=utf-8")
        case Vorm.MARKDOWN:
            return Response(als_markdown(blokken), HTTPStatus.OK, media_type="text/markdown; charset=utf-8")
        case _:
            inhoud = {"id": str(rij.id), "lezer": lezer.value, "blokken": als_gegevens(blokken)}
            return Response(json.dumps(inhoud, ensure_ascii=False), HTTPStatus.OK, media_type="application/json")
