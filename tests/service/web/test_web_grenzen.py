"""Wie te veel vraagt, hoort dat netjes; wie sleutels raadt, is snel uitgeraden; een goede sleutel merkt daar niets van."""

import base64
import json
from collections.abc import Iterator
from time import time
from typing import Any

import httpx2
import pytest
import uvicorn
from limits import WindowStats
from limits.strategies import FixedWindowRateLimiter
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from service.cli.dienst import _draai
from service.instelling import Instellingen
from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, stel_dienst_samen
from service.web.beschrijving import VOORBEELD
from service.web.grenzen import Begrenzen, Grenzen
from service.web.rechten import OPEN
from service.web.sessiekoek import KOEK
from service.wie import Rol, Wie, Wiesoort
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import COMMISSIE, Sleutelbos

GOED = "Bearer goed"


async def antwoord(verzoek: Request) -> Response:
    """Zoals de dienst: alleen een goede sleutel of sessie zegt van wie zij is."""
    gegeven = verzoek.headers.get("authorization") or verzoek.cookies.get(KOEK)
    if gegeven in (GOED, "Bearer goed-2", "goede-sessie"):
        verzoek.state.wie = Wie(Wiesoort.SYSTEEM, gegeven, Rol.COMMISSIE, "po2001")
        return PlainTextResponse("binnen")
    return PlainTextResponse("buiten", 401 if gegeven else 200)


def bellen(sleutel: int = 5, anoniem: int = 4, mislukt: int = 2, adres: str = "192.0.2.1") -> TestClient:
    routes = [Route("/", antwoord, methods=["GET"])]
    app = Starlette(routes=routes, middleware=[Middleware(Begrenzen, grenzen=Grenzen(sleutel, anoniem, mislukt))])
    return TestClient(app, client=(adres, 5000))


def statussen(klant: TestClient, keren: int, sleutel: str = "", pad: str = "/") -> list[int]:
    koppen = {"Authorization": sleutel} if sleutel else {}
    return [klant.get(pad, headers=koppen).status_code for _ in range(keren)]


def test_zonder_sleutel_telt_de_verbinding() -> None:
    klant = bellen(anoniem=3)
    assert statussen(klant, 5) == [200, 200, 200, 429, 429]


def test_het_antwoord_zegt_in_het_nederlands_wanneer_het_weer_kan() -> None:
    klant = bellen(anoniem=1)
    eerste, tweede = klant.get("/"), klant.get("/")
    assert (eerste.headers["ratelimit-policy"], eerste.headers["ratelimit"].partition(";t=")[0]) == ('"anoniem";q=1;w=60', '"anoniem";r=0')
    assert tweede.headers["content-type"] == "application/problem+json"
    over = int(tweede.headers["retry-after"])
    assert 1 <= over <= 60
    assert (tweede.json()["status"], tweede.json()["title"]) == (429, "Te veel in korte tijd")
    assert tweede.json()["detail"].startswith("U vraagt te veel in korte tijd. Probeer het over ")
    assert tweede.headers["ratelimit"].startswith('"anoniem";r=0;t=')


@pytest.mark.parametrize(
    ("nog", "zin"),
    [(-0.5, "over 1 seconde opnieuw."), (0.4, "over 1 seconde opnieuw."), (1.4, "over 2 seconden opnieuw."), (90, "over 60 seconden")],
)
def test_de_tijd_tot_het_weer_kan_staat_er_in_goed_nederlands(monkeypatch: pytest.MonkeyPatch, nog: float, zin: str) -> None:
    klant = bellen(anoniem=1)
    statussen(klant, 1)
    einde = time() + 60
    monkeypatch.setattr(FixedWindowRateLimiter, "get_window_stats", lambda *_: WindowStats(einde, 0))
    monkeypatch.setattr("service.web.grenzen.time", lambda: einde - nog)
    te_veel = klant.get("/")
    assert zin in te_veel.json()["detail"]
    assert te_veel.headers["ratelimit"] == f'"anoniem";r=0;t={te_veel.headers["retry-after"]}'


def test_elke_goede_sleutel_heeft_haar_eigen_grens() -> None:
    klant = bellen(sleutel=3, anoniem=4)
    # Het eerste verzoek bewijst de sleutel, en telt nog bij de verbinding.
    assert statussen(klant, 5, GOED) == [200, 200, 200, 200, 429]
    assert statussen(klant, 5, "Bearer goed-2") == [200, 200, 200, 200, 429]


def test_een_sleutel_anders_opgeschreven_is_geen_andere_sleutel(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    """Met Basic doet de gebruikersnaam er niet toe, en met Bearer de hoofdletters niet: elke schrijfwijze gaf een verse grens."""
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), grenzen=Grenzen(3, 50, 1))
    with TestClient(dienst, base_url="http://thuisnabij/v1") as klant:
        sleutel = Sleutelbos(klant, opslag).sleutel(COMMISSIE)
        basic = [f"Basic {base64.b64encode(f'{naam}:{sleutel}'.encode()).decode()}" for naam in "ab"]
        # Elke schrijfwijze bewijst zich met haar eerste verzoek, dat nog bij de verbinding telt.
        assert statussen(klant, 5, f"Bearer {sleutel}", "/adviezen") == [200, 200, 200, 200, 429]
        for anders in (f"bEARER {sleutel}", *basic):
            assert statussen(klant, 2, anders, "/adviezen") == [200, 429], anders


def test_wat_er_naast_een_geldige_sessie_staat_geeft_geen_verse_grens() -> None:
    """Een pagina kijkt alleen naar het koekje; wat er dan in Authorization staat, telde als een bewezen sleutel."""

    async def pagina(verzoek: Request) -> Response:
        verzoek.state.wie = Wie(Wiesoort.MENS, verzoek.cookies[KOEK], Rol.COMMISSIE, "po2001")
        return PlainTextResponse("binnen")

    app = Starlette(routes=[Route("/", pagina)], middleware=[Middleware(Begrenzen, grenzen=Grenzen(2, 50, 2))])
    klant = TestClient(app, client=("192.0.2.1", 5000))

    def kijk(verzonnen: str) -> int:
        return int(klant.get("/", headers={"Cookie": f"{KOEK}=mijn-sessie", "Authorization": verzonnen}).status_code)

    assert [kijk("gok-1") for _ in range(4)] == [200, 200, 200, 429]
    assert [kijk("gok-2") for _ in range(2)] == [200, 429]


def test_wie_sleutels_raadt_is_snel_uitgeraden_en_houdt_een_goede_sleutel_niet_tegen() -> None:
    klant = bellen(sleutel=50, anoniem=50, mislukt=2)
    assert statussen(klant, 1, GOED) == [200]
    geraden = [klant.get("/", headers={"Authorization": f"Bearer gok-{keer}"}) for keer in range(5)]
    assert [deel.status_code for deel in geraden] == [401, 401, 429, 429, 429]
    assert geraden[-1].json()["detail"].startswith("Er kwam te vaak een verkeerde sleutel van deze verbinding.")
    assert statussen(klant, 3, GOED) == [200, 200, 200]
    assert statussen(klant, 1) == [200]


def test_een_verzonnen_sleutel_is_geen_manier_om_een_verse_grens_te_krijgen() -> None:
    klant = bellen(anoniem=3, mislukt=50)
    assert [statussen(klant, 1, f"Bearer gok-{keer}")[0] for keer in range(5)] == [401, 401, 401, 429, 429]


def test_een_adres_dat_niet_bestaat_bewijst_een_sleutel_niet() -> None:
    klant = bellen(sleutel=50, anoniem=3)
    assert statussen(klant, 4, "Bearer verzonnen", "/nergens") == [404, 404, 404, 429]


def test_een_sessie_telt_als_een_sleutel() -> None:
    klant = bellen(sleutel=2, anoniem=1)
    koppen = {"Cookie": f"iets=1; {KOEK}=goede-sessie"}
    assert [klant.get("/", headers=koppen).status_code for _ in range(4)] == [200, 200, 200, 429]


@pytest.mark.parametrize(
    ("een", "ander", "samen"),
    [("2001:db8::1", "2001:db8::ffff", True), ("2001:db8::1", "2001:db8::f000:0:0:1", True), ("2001:db8::1", "2001:db8:0:1::1", False)],
)
def test_van_ipv6_telt_de_aansluiting(een: str, ander: str, samen: bool) -> None:
    klant = bellen(anoniem=1, adres=een)
    assert statussen(klant, 1) == [200]
    naast = TestClient(klant.app, client=(ander, 5000))
    assert statussen(naast, 1) == [429 if samen else 200]


def test_van_ipv4_op_een_socket_voor_ipv6_telt_elk_adres_apart() -> None:
    """De voorste helft van `::ffff:192.0.2.1` is bij iedereen gelijk: zo hield één rader de hele buitenwereld tegen."""
    klant = bellen(anoniem=1, adres="::ffff:192.0.2.1")
    assert statussen(klant, 1) == [200]
    for ander, verwacht in (("::ffff:192.0.2.2", 200), ("192.0.2.1", 429)):
        assert statussen(TestClient(klant.app, client=(ander, 5000)), 1) == [verwacht], ander


def test_een_beller_zonder_adres_hoort_bij_de_anderen_zonder_adres() -> None:
    assert statussen(bellen(anoniem=1, adres="geen-adres"), 2) == [200, 429]


def test_werkers_delen_de_grens_en_laten_samen_niet_minder_dan_een_door() -> None:
    assert Grenzen.van(Instellingen(werkers=4, verzoeken_per_minuut=100, anoniem_per_minuut=10, mislukt_per_minuut=1)) == Grenzen(25, 3, 1)


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), grenzen=Grenzen(3, 3, 1))
    with TestClient(dienst, base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def test_de_dienst_zelf_begrenst_met_haar_eigen_koppen_en_zonder_de_zaak_te_lezen(bos: Sleutelbos) -> None:
    antwoorden: list[httpx2.Response] = [bos.bel(COMMISSIE, "GET", "/begrippen?samenwerkingsverband=po2001") for _ in range(5)]
    assert [deel.status_code for deel in antwoorden] == [200, 200, 200, 200, 429]
    assert antwoorden[-1].headers["cache-control"] == "no-store"
    assert antwoorden[-1].headers["x-request-id"]
    gok: dict[str, Any] = {"headers": {"Authorization": f"Bearer {bos.sleutel(COMMISSIE)}x"}}
    assert [bos.klant.get("/adviezen", **gok).status_code for _ in range(2)] == [401, 429]
    beschrijving = bos.klant.get("/openapi.json").json()
    handelingen = [deel for per in beschrijving["paths"].values() for deel in per.values()]
    assert all(("429" in deel["responses"]) == (deel["operationId"] not in OPEN) for deel in handelingen)


def test_wie_nog_geen_sleutel_stuurt_verbruikt_niets_van_wie_er_een_raadt(bos: Sleutelbos) -> None:
    assert [bos.klant.get("/adviezen").status_code for _ in range(2)] == [401, 401]
    assert bos.bel(COMMISSIE, "GET", "/adviezen").status_code == 200


def test_wie_zich_net_aanmeldt_maakt_geen_sleutel_van_wat_anderen_niet_sturen() -> None:
    """Bij het aanmelden is er nog geen koekje, en toch weet de dienst al wie het is. Anders deelde iedereen zonder sleutel zijn grens."""

    async def meldt_aan(verzoek: Request) -> Response:
        verzoek.state.wie = Wie(Wiesoort.MENS, "mens-1", Rol.COMMISSIE, "po2001")
        return PlainTextResponse("binnen")

    app = Starlette(routes=[Route("/", meldt_aan)], middleware=[Middleware(Begrenzen, grenzen=Grenzen(1, 3, 1))])
    assert statussen(TestClient(app, client=("192.0.2.1", 5000)), 4) == [200, 200, 200, 429]
    assert statussen(TestClient(app, client=("192.0.2.2", 5000)), 1) == [200]


def test_een_ander_koekje_is_geen_sessie_en_telt_niet_als_een_verkeerde_sleutel(bos: Sleutelbos) -> None:
    assert [bos.klant.get("/adviezen", headers={"Cookie": "thema=donker"}).status_code for _ in range(2)] == [401, 401]
    assert bos.bel(COMMISSIE, "GET", "/adviezen").status_code == 200


def test_wie_kijkt_of_de_dienst_leeft_wordt_nooit_geweigerd_om_wat_een_ander_vraagt(bos: Sleutelbos) -> None:
    koppen = {"Authorization": "Bearer gok"}
    assert [bos.klant.get("/adviezen", headers=koppen).status_code for _ in range(3)] == [401, 429, 429]
    assert [bos.klant.get("/adviezen").status_code for _ in range(3)] == [401, 401, 429]
    for pad in ("/gezondheid", "/gezondheid/leeft", "/gezondheid/klaar"):
        gekregen = [bos.klant.get(pad, headers=met).status_code for met in ({}, koppen) for _ in range(5)]
        assert gekregen == [200] * 10


def test_elke_regel_van_een_reeks_telt_als_een_verzoek(bos: Sleutelbos) -> None:
    sleutel = bos.sleutel(COMMISSIE)
    koppen = {"Authorization": f"Bearer {sleutel}", "Content-Type": "application/x-ndjson"}

    def stuur(regels: int) -> list[Any]:
        antwoord = bos.klant.post("/adviesreeksen", content=(json.dumps(VOORBEELD) + "\n") * regels, headers=koppen)
        return [json.loads(regel) for regel in antwoord.text.splitlines()] if antwoord.status_code == 200 else [antwoord.status_code]

    # De eerste hoort bij het verzoek dat de sleutel bewijst; de sleutel zelf mag er drie.
    *gedaan, te_veel, telling = stuur(10)
    assert [regel["status"] for regel in gedaan] == [200] * 4
    assert (te_veel["regelnummer"], te_veel["status"]) == (5, 429)
    assert te_veel["probleem"]["detail"].startswith("U vraagt te veel in korte tijd. Probeer het over ")
    assert telling == {"klaar": False, "gedaan": 4, "gelukt": 4, "mislukt": 0}
    assert stuur(1) == [429]


def test_wat_een_tussenstation_over_de_beller_zegt_telt_alleen_van_een_vertrouwd_adres(monkeypatch: pytest.MonkeyPatch) -> None:
    async def wie(scope: Scope, receive: Receive, send: Send) -> None:
        await PlainTextResponse(f"{scope['client'][0]} {scope['scheme']}")(scope, receive, send)

    gekregen: dict[str, Any] = {}
    monkeypatch.setattr("uvicorn.run", lambda app, **deel: gekregen.update(deel, app=app))
    _draai(wie, "127.0.0.1", 8000, Instellingen())
    # Zonder logboek: dat zou dat van de andere tests vervangen.
    webserver = uvicorn.Config(**{**gekregen, "log_config": None})
    webserver.load()
    zegt = {"X-Forwarded-For": "203.0.113.9", "X-Forwarded-Proto": "https"}
    for adres, verwacht in (("127.0.0.1", "203.0.113.9 https"), ("198.51.100.7", "198.51.100.7 http")):
        assert TestClient(webserver.loaded_app, client=(adres, 5000)).get("/", headers=zegt).text == verwacht


def test_een_sleutel_die_ingetrokken_wordt_houdt_haar_eigen_grens_niet() -> None:
    """Anders vraagt wie haar nog heeft, door met de ruime grens van een goede sleutel."""
    ingetrokken = False

    async def antwoord_dan(verzoek: Request) -> Response:
        if ingetrokken:
            return PlainTextResponse("buiten", 401)
        return await antwoord(verzoek)

    app = Starlette(routes=[Route("/", antwoord_dan)], middleware=[Middleware(Begrenzen, grenzen=Grenzen(50, 50, 2))])
    klant = TestClient(app, client=("192.0.2.1", 5000))
    assert statussen(klant, 2, GOED) == [200, 200]
    ingetrokken = True
    assert statussen(klant, 4, GOED) == [401, 401, 429, 429]


def test_een_werkproces_onthoudt_niet_meer_dan_een_aantal_sleutels_en_vergeet_wie_het_langst_weg_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("service.web.grenzen._ONTHOUDEN", 2)

    def grens(geheim: str) -> str:
        koppen = {"Cookie": f"{KOEK}={geheim}"} if geheim == "goede-sessie" else {"Authorization": geheim}
        return str(klant.get("/", headers=koppen).headers["ratelimit-policy"].partition(";")[0].strip('"'))

    klant = bellen(sleutel=50, anoniem=50)
    assert [grens(wie) for wie in (GOED, "Bearer goed-2")] == ["anoniem", "anoniem"]
    # Wie net nog vroeg, blijft; de derde verdringt de ander.
    assert [grens(wie) for wie in (GOED, "goede-sessie", GOED)] == ["sleutel", "anoniem", "sleutel"]
    assert grens("Bearer goed-2") == "anoniem"
