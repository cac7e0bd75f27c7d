"""Wat een formulier vraagt en inzendt: `/vragen?vorm=plat` en `/formulierinzendingen`."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import Dossier, Fout, Pakket, lees_dossier
from engine.vorm.canoniek import lees
from service.dossiertekst import schrijf_exact
from service.formulieren import Inzending, lees_inzending, vlak_antwoord, zet_gegevens_om
from service.inlezen import PEILDATUM
from service.opslag import BewaardAdvies, Herhaalsleutel
from service.web.advies_uit import plek_van
from service.web.advieskern import beoordeel_en_bewaar, beoordeel_los
from service.web.beller import Beller
from service.web.beschrijving import INZENDVERZOEK, antwoorden
from service.web.invoer import GROOTSTE_VERZOEK, lees_verzoek, nagekeken
from service.web.kern import Kern
from service.web.modellen_formulieren import InzendingUit
from service.web.pakketkeuze import pakket_van_dag
from service.web.parameters import Verbandkeuze
from service.web.problemen import Probleem
from service.web.voorwaarden import herhaalsleutel_van
from service.wie import Aanroep

_GROOTSTE_INZENDING = 512 * 1024
"""Van elk veld stuurt Open Formulieren ook het schema mee, met elke keuze: dat is zo groter dan de antwoorden zelf."""
_BEGRIP = re.compile(r"gegevens\.([^.\[]+)")
# Een formulier kiest geen peildatum: die fout hoort bij de hele inzending.
_PLEKKEN = (
    (PEILDATUM, ""),
    ("gegevens", "values"),
    ("zaak", "metadata.public_reference"),
    ("samenwerkingsverband", "values.samenwerkingsverband"),
)


def formulierroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De route voor een inzending."""
    routes = APIRouter(tags=["formulieren"])

    @routes.post(
        "/formulierinzendingen",
        status_code=HTTPStatus.CREATED,
        operation_id="maakFormulierinzending",
        summary="Beoordeel een inzending van Open Formulieren en bewaar het advies",
        description=(
            "Neemt de registratie van Open Formulieren als JSON aan. Een veld heet naar het begrip. Het openbare kenmerk is de zaak, en "
            "zorgt dat dezelfde inzending maar één advies geeft."
        ),
        responses=antwoorden(201, InzendingUit, 400, 404, 409, 413, 415, 500, 503),
        openapi_extra=INZENDVERZOEK,
    )
    async def maak_inzending(
        verzoek: Request,
        aanroep: Annotated[Aanroep, Depends(beller)],
        samenwerkingsverband: Annotated[Verbandkeuze, Query(description="Zonder is dat het verband van uw sleutel.")],
    ) -> Response:
        inzending = nagekeken(lees_inzending, await lees_verzoek(verzoek, _GROOTSTE_INZENDING))
        pakket = await pakket_van_dag(kern, aanroep, samenwerkingsverband, aanroep.nu.date())
        tekst = _als_dossier(pakket, inzending)
        if len(tekst.encode(errors="surrogatepass")) > GROOTSTE_VERZOEK:
            raise Probleem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "De antwoorden mogen samen hoogstens 64 kB groot zijn.")
        # Niet over het hele verzoek: bij een nieuwe poging staat er een ander tijdstip in, en het is toch dezelfde inzending.
        sleutel = herhaalsleutel_van(aanroep.wie, f"inzending {inzending.referentie}", verzoek.url.path, tekst)
        rij = await _bewaar(kern, aanroep, tekst, sleutel)
        plek = plek_van(verzoek, rij)
        return Response(_uit(rij, plek), HTTPStatus.CREATED, {"Location": plek}, media_type="application/json")

    return routes


async def vlakke_vragen(kern: Kern, aanroep: Aanroep, tekst: str, erbij: Mapping[str, Any]) -> dict[str, str | bool]:
    """Het vlakke antwoord op een half dossier uit een formulier; `erbij` zijn gegevens die niet in de inhoud staan, en die voorgaan.

    Een veld dat niet klopt staat in het antwoord; wat verder niet klopt (geen JSON, een onbekend verband) is een Probleem.
    """
    gelezen: Dossier = nagekeken(lees_dossier, tekst)
    dossier = replace(gelezen, gegevens={**gelezen.gegevens, **erbij})
    dag = dossier.peildatum or aanroep.nu.date()
    pakket = await pakket_van_dag(kern, aanroep, dossier.samenwerkingsverband, dag, PEILDATUM)
    return await run_in_threadpool(_vlak, kern, aanroep, pakket, dossier)


def _vlak(kern: Kern, aanroep: Aanroep, pakket: Pakket, dossier: Dossier) -> dict[str, str | bool]:
    gegevens = zet_gegevens_om(pakket.begrippen, dossier.gegevens)
    try:
        return vlak_antwoord(beoordeel_los(kern, aanroep, _tekst(pakket, dossier.peildatum, gegevens)), gegevens, ())
    except Probleem as probleem:
        mis = [(gevonden[1], fout) for fout in probleem.fouten if (gevonden := _BEGRIP.match(fout.plaats))]
        if len(mis) != len(probleem.fouten) or not mis:
            raise
    fout_in = {naam for naam, _ in mis}
    goed = {naam: waarde for naam, waarde in gegevens.items() if naam not in fout_in and naam in pakket.begrippen}
    return vlak_antwoord(beoordeel_los(kern, aanroep, _tekst(pakket, dossier.peildatum, goed)), goed, mis)


def _tekst(pakket: Pakket, peildatum: date | None, gegevens: Mapping[str, Any]) -> str:
    kop = {"samenwerkingsverband": pakket.samenwerkingsverband, **({"peildatum": peildatum.isoformat()} if peildatum else {})}
    return schrijf_exact({**kop, "gegevens": gegevens})


def _als_dossier(pakket: Pakket, inzending: Inzending) -> str:
    gegevens = zet_gegevens_om(pakket.begrippen, inzending.waarden)
    return schrijf_exact({"zaak": inzending.referentie, "samenwerkingsverband": pakket.samenwerkingsverband, "gegevens": gegevens})


async def _bewaar(kern: Kern, aanroep: Aanroep, tekst: str, sleutel: Herhaalsleutel | None) -> BewaardAdvies:
    try:
        return await beoordeel_en_bewaar(kern, aanroep, tekst, sleutel)
    except Probleem as probleem:
        if probleem.status is HTTPStatus.CONFLICT:
            zin = "Onder dit kenmerk is al een inzending met andere antwoorden binnen. Vul dat advies aan met een nieuwe versie."
            raise Probleem(HTTPStatus.CONFLICT, zin) from None
        raise Probleem(probleem.status, probleem.zin, [_in_formulier(fout) for fout in probleem.fouten], probleem.koppen) from None


def _in_formulier(fout: Fout) -> Fout:
    """De fout op de plek waar het formulier haar kent."""
    for hier, daar in _PLEKKEN:
        if fout.plaats == hier or fout.plaats.startswith(f"{hier}."):
            return replace(fout, plaats=daar + fout.plaats.removeprefix(hier))
    return fout


def _uit(rij: BewaardAdvies, plek: str) -> str:
    advies = lees(rij.advies)
    inhoud = {
        "advies": plek,
        "id": str(rij.id),
        "zaak": rij.zaak,
        "uitkomst": advies["uitkomst"]["naam"] or "open",
        "besluitrijp": advies["besluitrijp"],
        "nu_nodig": list(dict.fromkeys(vraag["begrip"] for vraag in advies["vragen"] if vraag["nu"])),
    }
    return json.dumps(inhoud, ensure_ascii=False)
