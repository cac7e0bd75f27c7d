"""`/regelpakketten`: versies van de regels voorleggen, lezen, en hun stappen zetten."""

import re
from collections.abc import Callable
from dataclasses import replace
from http import HTTPStatus
from typing import Annotated, Any, TypeVar

from fastapi import APIRouter, Depends
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from engine import InvoerFouten, RegelFouten, lees_regelteksten
from service.opslag import IntussenVeranderd, SleutelHergebruikt
from service.opslag.regelversies import BestaatAl, BewaardeVersie
from service.regelversies.beheer import Versiebeheer
from service.regelversies.status import ZETTERS, Versiestatus
from service.regelversies.verzoek import Voorlegging, lees_versiestap, lees_voorlegging
from service.regelversies.weigering import Geweigerd, wie_zegt_te_zijn
from service.vindplaats import FEATURES
from service.web.beller import Beller
from service.web.beschrijving import VERSIESTAPVERZOEK, VOORLEGVERZOEK, antwoorden, met_etag, met_koppen
from service.web.geweigerd import eis_verband, meld_geweigerd
from service.web.invoer import lees_verzoek
from service.web.kern import Kern
from service.web.modellen_regels import RegelversielijstUit, RegelversieUit
from service.web.parameters import Verbandkeuze
from service.web.problemen import Probleem, invoerprobleem
from service.web.rechten import Bereik, bereik_van
from service.web.regelversie_uit import als_antwoord, als_lijst, etag_van_versie
from service.web.voorwaarden import IF_MATCH, IF_NONE_MATCH, SLEUTELKOP, eis_gelijk, sleutel_van
from service.wie import Aanroep, Rol

_PAD = "/regelpakketten"
_EEN = _PAD + "/{adres}"
_GROOTSTE = 8 * 1024 * 1024
_ADRES = re.compile(r"[0-9a-f]{64}\Z")
T = TypeVar("T")


def regelpakketroutes(kern: Kern, beller: Beller) -> APIRouter:
    """De routes voor versies van de regels."""
    routes, beheer = APIRouter(tags=["regelpakketten"]), Versiebeheer(kern.versies, kern.regelkast.regels, FEATURES)
    Roept = Annotated[Aanroep, Depends(beller)]  # noqa: N806 - een soort, geen waarde

    @routes.get(
        _PAD,
        operation_id="leesRegelpakketten",
        summary="Lees de versies van de regels",
        description="Wie de regels schrijft ziet ook voorstellen; een ander ziet wat geldt of nog gaat gelden.",
        responses=antwoorden(200, RegelversielijstUit, 400, 503),
    )
    async def lees_regelpakketten(aanroep: Roept, samenwerkingsverband: Verbandkeuze) -> Response:
        versies = await run_in_threadpool(beheer.opslag.lijst, aanroep, samenwerkingsverband)
        return als_lijst([versie for versie in versies if _mag_zien(aanroep, versie)])

    @routes.post(
        _PAD,
        status_code=HTTPStatus.CREATED,
        operation_id="legRegelpakketVoor",
        summary="Leg een versie van de regels voor",
        description="Daarna verandert er niets meer aan. Het adres volgt uit de bestanden en de ingangsdatum.",
        responses=antwoorden(201, RegelversieUit, 400, 404, 409, 413, 415, 503),
        openapi_extra=met_koppen(VOORLEGVERZOEK, SLEUTELKOP),
    )
    async def leg_voor(verzoek: Request, aanroep: Roept) -> Response:
        tekst = await lees_verzoek(verzoek, _GROOTSTE)
        sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
        gevraagd = _vertaald(lambda: lees_voorlegging(tekst, met_wie=_is_proef(aanroep)))
        eis_verband(aanroep, gevraagd.samenwerkingsverband)
        als = _als(aanroep, gevraagd.wie)

        def doe() -> BewaardeVersie:
            return beheer.opslag.eerder(als, sleutel) or _leg_voor(beheer, als, gevraagd, sleutel)

        versie = await run_in_threadpool(_vertaald, doe)
        plek = verzoek.url_for("lees_regelpakket", adres=versie.hash).path
        return als_antwoord(versie, HTTPStatus.CREATED, {"Location": plek})

    @routes.get(
        _EEN,
        operation_id="leesRegelpakket",
        summary="Lees een versie van de regels met haar stappen",
        description="Wie wanneer welke stap zette, en met welk bewijs.",
        responses=met_etag(antwoorden(200, RegelversieUit, 400, 404, 503)),
        openapi_extra=met_koppen({}, IF_NONE_MATCH),
    )
    async def lees_regelpakket(adres: str, aanroep: Roept) -> Response:
        versie = await run_in_threadpool(_zoek, beheer, aanroep, adres)
        return als_antwoord(versie, HTTPStatus.OK, {}, await run_in_threadpool(beheer.opslag.bestanden, versie.hash))

    @routes.post(
        _EEN + "/stappen",
        status_code=HTTPStatus.CREATED,
        operation_id="zetRegelstap",
        summary="Breng een versie van de regels naar een volgende status",
        description="Kan de stap niet, dan noemt het antwoord (409) alle redenen tegelijk.",
        responses=antwoorden(201, RegelversieUit, 400, 404, 409, 412, 413, 415, 428, 503),
        openapi_extra=met_koppen(VERSIESTAPVERZOEK, SLEUTELKOP, IF_MATCH),
    )
    async def zet_regelstap(adres: str, verzoek: Request, aanroep: Roept) -> Response:
        tekst = await lees_verzoek(verzoek, _GROOTSTE)
        sleutel = sleutel_van(verzoek, aanroep.wie, tekst)
        stap = _vertaald(lambda: lees_versiestap(tekst, met_wie=_is_proef(aanroep)))
        _eis_zetter(aanroep, stap.naar)
        als = _als(aanroep, stap.wie)
        eerder = await run_in_threadpool(_vertaald, lambda: beheer.opslag.eerder(als, sleutel))
        if eerder is None:
            huidig = await run_in_threadpool(_zoek, beheer, als, adres)
            eis_gelijk(verzoek, etag_van_versie(huidig))
            eerder = await run_in_threadpool(_vertaald, lambda: beheer.zet(als, huidig, stap, sleutel))
        return als_antwoord(eerder, HTTPStatus.CREATED, {})

    return routes


def _leg_voor(beheer: Versiebeheer, als: Aanroep, gevraagd: Voorlegging, sleutel: Any) -> BewaardeVersie:
    regels = lees_regelteksten(gevraagd.bestanden)
    buiten = () if _is_proef(als) else beheer.buiten_eigen_laag(gevraagd.samenwerkingsverband, gevraagd.ingangsdatum, gevraagd.bestanden)
    if buiten:
        raise Probleem(HTTPStatus.FORBIDDEN, "Met uw rol verandert u alleen de regels van uw eigen verband.", buiten)
    return beheer.leg_voor(als, regels, gevraagd.samenwerkingsverband, gevraagd.ingangsdatum, sleutel)


def _als(aanroep: Aanroep, wie: str) -> Aanroep:
    """De aanroep van de beller zelf. Alleen zonder sleutel, bij het uitproberen, telt wie het verzoek noemt."""
    if not _is_proef(aanroep):
        return aanroep
    return replace(aanroep, wie=replace(wie_zegt_te_zijn(wie), samenwerkingsverband=aanroep.wie.samenwerkingsverband))


def _is_proef(aanroep: Aanroep) -> bool:
    return aanroep.wie.rol == Rol.PROEF


def _eis_zetter(aanroep: Aanroep, naar: Versiestatus) -> None:
    """Werpt Probleem met status 403 als deze stap niet bij de rol van de beller hoort."""
    if not _is_proef(aanroep) and aanroep.wie.rol not in ZETTERS[naar]:
        raise Probleem(HTTPStatus.FORBIDDEN, f"Deze stap zet een ander: {' of '.join(sorted(ZETTERS[naar]))}.")


def _mag_zien(aanroep: Aanroep, versie: BewaardeVersie) -> bool:
    """Een voorstel ziet alleen wie er iets mee doet of er toezicht op houdt."""
    return versie.status is Versiestatus.GELDEND or bereik_van("leesRegelpakket", aanroep.wie.rol) is not Bereik.GELDEND


def _zoek(beheer: Versiebeheer, aanroep: Aanroep, adres: str) -> BewaardeVersie:
    if not _ADRES.match(adres):
        raise Probleem(HTTPStatus.BAD_REQUEST, "Het adres van een versie heeft 64 tekens: cijfers en de letters a tot en met f.")
    gevonden = [versie for versie in beheer.opslag.lees(aanroep, adres) if versie.hash == adres and _mag_zien(aanroep, versie)]
    if not gevonden:
        if beheer.opslag.is_er(adres):
            meld_geweigerd(aanroep, "een versie van de regels die niet voor hem is,")
        raise Probleem(HTTPStatus.NOT_FOUND, "Er is geen versie van de regels met dit adres.")
    return gevonden[0]


def _vertaald(doe: Callable[[], T]) -> T:
    try:
        return doe()
    except Geweigerd as fouten:
        raise Probleem(HTTPStatus.CONFLICT, "Deze stap kan nu niet.", fouten.fouten) from None
    except InvoerFouten as fouten:
        raise invoerprobleem(fouten) from None
    except RegelFouten as fouten:
        raise Probleem(HTTPStatus.BAD_REQUEST, "In deze regels zitten fouten.", fouten.fouten) from None
    except BestaatAl:
        raise Probleem(HTTPStatus.CONFLICT, "Precies deze regels met deze ingangsdatum zijn al voorgelegd.") from None
    except IntussenVeranderd:
        raise Probleem(HTTPStatus.PRECONDITION_FAILED, "Een ander zette net een stap met deze versie. Lees haar opnieuw.") from None
    except SleutelHergebruikt:
        raise Probleem(HTTPStatus.CONFLICT, "Deze Idempotency-Key hoort bij een ander verzoek. Neem een nieuwe.") from None
