"""Voorwaarden in een kop: wie heeft wat er staat krijgt 304 en wordt gezien, en wie iets verandert noemt streng wat hij las."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import func, select
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.opslag.database import lezen
from service.opslag.tabellen_audit import TOEGANG
from service.regelversies.status import Versiestatus
from service.web import Kern, Regelkast, stel_dienst_samen
from service.web.onveranderd import Onveranderd
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import COMMISSIE, ELDERS, Iemand, Sleutelbos

GELDEND = (Versiestatus.GETOETST, Versiestatus.VASTGESTELD, Versiestatus.GELDEND)
MET_ETAG = {"leesAdvies", "leesBesluit", "leesRegelpakket"}


@pytest.fixture(scope="module")
def bos(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('voorwaarden')}/adviezen.db"))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


@pytest.fixture(scope="module")
def plekken(bos: Sleutelbos) -> dict[str, str]:
    """Van alles wat een ETag heeft, één."""
    nummer, besluit = bos.zaak()
    advies, hash_ = f"/adviezen/{nummer}", bos.versie(*GELDEND).hash
    return {"leesAdvies": advies, "leesBesluit": f"{advies}/besluiten/{besluit}", "leesRegelpakket": f"/regelpakketten/{hash_}"}


def gezien(bos: Sleutelbos) -> int:
    with lezen(bos.opslag.database) as verbinding:
        return int(verbinding.execute(select(func.count()).select_from(TOEGANG)).scalar_one())


def test_wat_een_etag_geeft_zegt_in_zijn_beschrijving_dat_er_niets_veranderd_kan_zijn(bos: Sleutelbos, plekken: dict[str, str]) -> None:
    paden = bos.klant.get("/openapi.json").json()["paths"]
    deel = {per["get"]["operationId"]: per["get"] for per in paden.values() if "get" in per}
    assert {naam for naam, een in deel.items() if "304" in een["responses"]} == MET_ETAG == set(plekken)
    for naam in MET_ETAG:
        assert {kop["name"] for kop in deel[naam]["parameters"]} >= {"If-None-Match"}
        assert deel[naam]["responses"]["304"]["headers"].keys() == {"ETag", "API-Version", "RateLimit", "RateLimit-Policy"}


@pytest.mark.parametrize("naam", sorted(MET_ETAG))
@pytest.mark.parametrize("methode", ["GET", "HEAD"])
def test_wie_al_heeft_wat_er_staat_krijgt_304_en_wordt_toch_gezien(
    bos: Sleutelbos, plekken: dict[str, str], naam: str, methode: str
) -> None:
    heel = bos.bel(COMMISSIE, "GET", plekken[naam])
    etag = heel.headers["etag"]
    for genoemd in (etag, f"W/{etag}", f'"oud", {etag}', f'W/"a,b" ,W/{etag},', "*"):
        voor = gezien(bos)
        antwoord = bos.bel(COMMISSIE, methode, plekken[naam], If_None_Match=genoemd)
        assert (antwoord.status_code, antwoord.content, antwoord.headers["etag"]) == (304, b"", etag), genoemd
        assert not {"content-type", "content-length"} & antwoord.headers.keys()
        assert {"api-version", "cache-control", "x-request-id", "content-security-policy"} <= antwoord.headers.keys()
        # Regels zijn geen zaak: wie ze leest staat niet in het toegangslog.
        assert gezien(bos) - voor == (naam != "leesRegelpakket")


@pytest.mark.parametrize("naam", sorted(MET_ETAG))
def test_wie_iets_anders_heeft_of_geen_etag_noemt_krijgt_alles(bos: Sleutelbos, plekken: dict[str, str], naam: str) -> None:
    heel = bos.bel(COMMISSIE, "GET", plekken[naam])
    kaal = heel.headers["etag"].strip('"')
    for genoemd in ('"oud"', 'W/"oud", "ook oud"', kaal, f'"{kaal}', f"{kaal},*", "", ",", f'w/"{kaal}"'):
        antwoord = bos.bel(COMMISSIE, "GET", plekken[naam], If_None_Match=genoemd)
        assert (antwoord.status_code, antwoord.content) == (200, heel.content), genoemd


def test_wie_het_niet_mag_lezen_hoort_ook_zo_niets(bos: Sleutelbos, plekken: dict[str, str]) -> None:
    vreemd = Iemand(COMMISSIE.rol, ELDERS, "")
    for pad in plekken.values():
        etag = bos.bel(COMMISSIE, "GET", pad).headers["etag"]
        for genoemd in (etag, "*"):
            assert bos.bel(vreemd, "GET", pad, If_None_Match=genoemd).status_code == 404
            assert bos.klant.get(pad, headers={"If-None-Match": genoemd}).status_code == 401


def test_zonder_etag_verandert_een_voorwaarde_niets(bos: Sleutelbos) -> None:
    for pad in ("/begrippen", "/adviezen", "/gezondheid"):
        assert bos.bel(COMMISSIE, "GET", pad, If_None_Match="*").status_code == 200


def test_na_een_nieuwe_versie_is_het_oude_antwoord_veranderd(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak(met_besluit=False)
    oud = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["etag"]
    assert bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/versies", {"gegevens": {}}, If_Match=oud).status_code == 201
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}", If_None_Match=oud).json()["opvolger"]


def weigering(bos: Sleutelbos, nummer: str, genoemd: str) -> tuple[int, str]:
    antwoord: Any = bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/versies", {"gegevens": {}}, If_Match=genoemd)
    return antwoord.status_code, antwoord.json()["detail"]


def test_wie_iets_verandert_noemt_streng_wat_hij_las(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak(met_besluit=False)
    etag = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["etag"]
    veranderd = (412, "Dit is intussen veranderd. Lees het opnieuw en kijk of uw wijziging nog past.")
    assert weigering(bos, nummer, '"oud", W/"ook"') == veranderd
    zwak = "Deze ETag is zwak (W/). Iets tussen u en de dienst maakte hem zo, vaak door in te pakken. Stuur hem zonder W/."
    assert weigering(bos, nummer, f"W/{etag}") == (412, zwak)
    assert weigering(bos, nummer, "*") == (428, "Stuur in If-Match de ETag mee van wat u las, en geen *.")
    geen_etag = (400, "In If-Match hoort de ETag te staan zoals u hem kreeg, met zijn aanhalingstekens.")
    for genoemd in (etag.strip('"'), f"{etag} oud", f"*, {etag}", "", '"'):
        assert weigering(bos, nummer, genoemd) == geen_etag, genoemd
    gelukt = bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/versies", {"gegevens": {}}, If_Match=f'"oud", {etag}')
    assert gelukt.status_code == 201


def test_een_herhaalsleutel_hoort_bij_een_adres_en_niet_alleen_bij_wat_er_gestuurd_werd(bos: Sleutelbos) -> None:
    """Anders kreeg wie over een tweede zaak hetzelfde besluit, dat van de eerste terug, en bleef de tweede zonder."""
    (een, _), (ander, _) = bos.zaak(met_besluit=False), bos.zaak(met_besluit=False)
    besluit, sleutel = {"soort": "toewijzing", "concept": True}, "hetzelfde-besluit"
    gemaakt = bos.bel(COMMISSIE, "POST", f"/adviezen/{een}/besluiten", besluit, Idempotency_Key=sleutel)
    assert gemaakt.status_code == 201, gemaakt.text
    assert bos.bel(COMMISSIE, "POST", f"/adviezen/{ander}/besluiten", besluit, Idempotency_Key=sleutel).status_code == 409
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{ander}/besluiten").json()["besluiten"] == []


def test_een_uuid_is_altijd_een_goede_herhaalsleutel(bos: Sleutelbos) -> None:
    """De handleiding raadt hem aan. Stonden er negen cijfers in die bij toeval kloppen, dan kwam er 400, ook bij elke nieuwe poging."""
    besluit = {"soort": "toewijzing", "concept": True}
    nummer, _ = bos.zaak(met_besluit=False)
    besluiten = f"/adviezen/{nummer}/besluiten"
    assert bos.bel(COMMISSIE, "POST", besluiten, besluit, Idempotency_Key="1b2c3d4e-0a1b-4c2d-8e3f-a123456782bc").status_code == 201
    geweigerd = bos.bel(COMMISSIE, "POST", besluiten, besluit, Idempotency_Key="zaak-123456782")
    zin = "In deze Idempotency-Key staat iets dat op een burgerservicenummer lijkt. Neem een andere, bijvoorbeeld een UUID."
    assert (geweigerd.status_code, geweigerd.json()["detail"]) == (400, zin)
    (fout,) = geweigerd.json()["fouten"]
    assert (fout["code"], fout["plaats"]) == ("I010", "kop Idempotency-Key")


@pytest.mark.parametrize("status", [200, 206, 404, 500])
def test_alleen_een_gelukt_antwoord_wordt_304(status: int) -> None:
    def antwoord(_: Request) -> Response:
        return Response("iets", status, {"ETag": '"a"'})

    app = Starlette(routes=[Route("/", antwoord)], middleware=[Middleware(Onveranderd)])
    gekregen = TestClient(app).get("/", headers={"If-None-Match": '"a"'})
    assert (gekregen.status_code, gekregen.text) == ((304, "") if status == 200 else (status, "iets"))
