"""Wat de dienst weigert of niet kan: voor een mens in een browser een pagina, voor een programma problem+json.

Onder /v1 is het altijd problem+json, behalve bij de uitleg als pagina.
"""

import ast
import re
from asyncio import CancelledError
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import anyio
import httpx2
import pytest
from starlette.datastructures import Headers
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant
from service.identiteit.instellingen import Oidcinstelling
from service.opslag import Adviesopslag, OpslagFout
from service.opslag.sessies import Sessies
from service.web import Kern, Regelkast, stel_dienst_samen
from service.web.aanmelden import Ingang
from service.web.afbreken import Afbreken
from service.web.foutblad import leest_paginas
from service.web.grenzen import Grenzen
from service.web.sessiekoek import KOEK
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.test_web_zaakpaginas import ADRES, NERGENS, tekst

# Zoals Chromium, Firefox en Safari het sturen als iemand een adres opent.
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8"}
VEILIG = (
    "api-version",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "x-content-type-options",
    "x-frame-options",
    "x-request-id",
)
RUIM = Grenzen(1000, 1000, 1000)


def _ingang(opslag: Adviesopslag) -> Ingang:
    aanmelder = Aanmelder(Klant(ADRES, "k", "geheim"), Oidcinstelling("http://aanbieder", "x"), Aanbieder("http://aanbieder"))
    return Ingang(aanmelder, Sessies(opslag.database, timedelta(minutes=30), timedelta(hours=10)))


@pytest.fixture
def dienst(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[TestClient]:
    """Een dienst waar mensen zich aanmelden, met alle lagen eromheen."""
    app = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), ingang=_ingang(opslag), grenzen=RUIM, alleen_onder=("thuisnabij",))
    with TestClient(app, base_url=ADRES, follow_redirects=False, raise_server_exceptions=False) as klant:
        yield klant


@pytest.fixture
def krap(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[TestClient]:
    """Een dienst waar iemand zonder sessie maar één verzoek mag doen, en met een verkeerde sessie ook."""
    app = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), ingang=_ingang(opslag), grenzen=Grenzen(1, 1, 1))
    with TestClient(app, base_url=ADRES, follow_redirects=False) as klant:
        yield klant


def is_pagina(antwoord: httpx2.Response) -> bool:
    return antwoord.headers["content-type"] == "text/html; charset=utf-8"


def eis_pagina(antwoord: httpx2.Response, status: int, kop: str) -> None:
    """Een pagina zoals de andere: met haar stijl, met de veilige koppen, en niet te bewaren."""
    assert (antwoord.status_code, is_pagina(antwoord)) == (status, True), antwoord.text
    assert f"<title>{kop} – Thuisnabij</title>" in antwoord.text
    assert '<html lang="nl">' in antwoord.text
    assert '<link rel="stylesheet" href="/stijl.css">' in antwoord.text
    assert "<script" not in antwoord.text
    assert [kop for kop in VEILIG if kop not in antwoord.headers] == []
    assert antwoord.headers["cache-control"] == "no-store"
    assert antwoord.headers["vary"] == "Accept"
    assert antwoord.headers["content-security-policy"].startswith("default-src 'none'; style-src 'self'; frame-ancestors 'none'")


def test_een_adres_dat_er_niet_is_is_een_pagina_met_een_weg_terug(dienst: TestClient) -> None:
    antwoord = dienst.get("/zaak", headers=BROWSER)
    eis_pagina(antwoord, 404, "Deze pagina is er niet")
    assert "Kijk of het adres klopt." in tekst(antwoord)
    assert '<a class="nl-link" href="/">Naar het begin</a>' in antwoord.text


def test_een_adres_van_een_knop_zegt_dat_en_noemt_wat_het_wel_kent(dienst: TestClient) -> None:
    antwoord = dienst.get("/afmelden", headers=BROWSER)
    eis_pagina(antwoord, 405, "Deze pagina opent zo niet")
    assert antwoord.headers["allow"] == "POST"


@pytest.mark.parametrize("koek", ["", f"{KOEK}=verzonnen"])
def test_te_veel_in_korte_tijd_zegt_wanneer_het_weer_kan(krap: TestClient, koek: str) -> None:
    koppen = {**BROWSER, "Cookie": koek}
    antwoord = next(deel for _ in range(5) if (deel := krap.post("/zaken/zoek", headers=koppen)).status_code == 429)
    eis_pagina(antwoord, 429, "Te veel in korte tijd")
    over = antwoord.headers["retry-after"]
    assert f"Probeer het over {over} second" in tekst(antwoord)
    assert "Er is niets bewaard. Ga in uw browser terug." in tekst(antwoord)
    assert "ratelimit" in antwoord.headers
    assert "bewaard" not in tekst(krap.get("/", headers=koppen))


def test_een_storing_is_een_pagina_zonder_wat_er_misging_en_met_de_veilige_koppen(
    dienst: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Buiten de API kreeg een storing geen enkele van die koppen, ook geen nummer: Starlette antwoordde om alle lagen heen."""

    def gaat_stuk(*_: object) -> None:
        raise RuntimeError("Jan Jansen")

    monkeypatch.setattr(Sessies, "herken", gaat_stuk)
    spoor = "0af7651916cd43dd8448eb211c80319c"
    vraag = {**BROWSER, "Cookie": f"{KOEK}=x", "traceparent": f"00-{spoor}-b7ad6b7169203331-01"}
    antwoord = dienst.get(f"/zaken/{NERGENS}", headers=vraag)
    eis_pagina(antwoord, 500, "Er ging iets mis")
    assert antwoord.headers["connection"] == "close"
    assert "ratelimit" in antwoord.headers
    assert f"Vertel het wie de dienst beheert, met dit nummer: {spoor}." in tekst(antwoord)
    assert not {"Jan", NERGENS} & set(re.findall(r"[\w-]+", antwoord.text))
    gewoon = dienst.get(f"/zaken/{NERGENS}", headers={**vraag, "Accept": "*/*"})
    assert (gewoon.status_code, gewoon.headers["content-type"]) == (500, "application/problem+json")
    assert [kop for kop in VEILIG if kop not in gewoon.headers] == []
    assert dienst.head(f"/zaken/{NERGENS}", headers=vraag).content == b""
    # Of een knop iets deed voor het misging, is niet te zeggen.
    van_hier = {**vraag, "Sec-Fetch-Site": "same-origin"}
    assert "Kijk na of wat u instuurde bewaard is" in tekst(dienst.post("/zaken/zoek", data={"zaak": "x"}, headers=van_hier))


def test_een_opslag_die_niet_kan_is_een_pagina(dienst: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def kan_niet(*_: object) -> None:
        raise OpslagFout("De database is niet te lezen (OperationalError).")

    monkeypatch.setattr(Sessies, "herken", kan_niet)
    antwoord = dienst.get("/", headers={**BROWSER, "Cookie": f"{KOEK}=x"})
    eis_pagina(antwoord, 503, "De dienst kan nu niet antwoorden")
    assert "De dienst kan nu niet bij haar gegevens. Probeer het later opnieuw." in tekst(antwoord)
    assert "Operational" not in antwoord.text


def test_een_naam_die_de_dienst_niet_kent_zegt_welke_wel_en_wijst_niet_naar_zichzelf(dienst: TestClient) -> None:
    antwoord = dienst.get("/", headers={**BROWSER, "Host": "elders.example"})
    eis_pagina(antwoord, 400, "Dit kan zo niet")
    assert "Gebruik in uw browser een van deze: thuisnabij." in tekst(antwoord)
    assert "elders.example" not in antwoord.text
    assert "Naar het begin" not in antwoord.text


def test_een_dubbele_grens_is_een_pagina_en_sluit_de_verbinding(dienst: TestClient) -> None:
    antwoord = dienst.post("/zaken/zoek", content=b"x", headers={**BROWSER, "Transfer-Encoding": "chunked", "Content-Length": "1"})
    eis_pagina(antwoord, 400, "Dit kan zo niet")
    assert antwoord.headers["connection"] == "close"


def test_wie_nog_wacht_als_de_dienst_stopt_leest_dat_op_een_pagina(klant: TestClient) -> None:
    """Wat een programma dan doet met zijn Idempotency-Key, zegt een mens niets."""
    uit: list[Message] = []

    async def breekt_af(_: Scope, __: Receive, ___: Send) -> None:
        raise CancelledError

    async def ontvang() -> Message:
        raise AssertionError

    async def stuur(bericht: Message) -> None:
        uit.append(bericht)

    accept = [(b"accept", BROWSER["Accept"].encode())]
    scope: Scope = {"type": "http", "method": "POST", "path": "/zaken/zoek", "headers": accept, "app": klant.app}
    with pytest.raises(CancelledError):
        anyio.run(Afbreken(breekt_af), scope, ontvang, stuur)
    begin, inhoud = uit
    assert begin["status"] == 503
    assert {(b"retry-after", b"10"), (b"content-type", b"text/html; charset=utf-8")} <= set(begin["headers"])
    for zin in ("De dienst stopt net.", "Kijk na of wat u instuurde bewaard is"):
        assert zin in inhoud["body"].decode()
    assert b"Idempotency-Key" not in inhoud["body"]


@pytest.mark.parametrize("pad", ["/v1", "/v1/", "/v1/nergens", "/v1/adviezen", "/afmelden/aanbieder"])
def test_de_api_en_het_adres_voor_de_aanbieder_antwoorden_nooit_met_een_pagina(dienst: TestClient, pad: str) -> None:
    antwoord = dienst.get(pad, headers=BROWSER)
    assert (antwoord.status_code in (401, 404, 405), antwoord.headers["content-type"]) == (True, "application/problem+json")
    assert "vary" not in antwoord.headers


def test_ook_een_laag_om_de_api_heen_antwoordt_haar_met_json(krap: TestClient, dienst: TestClient) -> None:
    te_veel = [krap.get("/v1/begrippen", headers=BROWSER) for _ in range(2)][-1]
    assert (te_veel.status_code, te_veel.headers["content-type"]) == (429, "application/problem+json")
    onbekend = dienst.get("/v1/begrippen", headers={**BROWSER, "Host": "elders.example"})
    assert (onbekend.status_code, onbekend.headers["content-type"]) == (400, "application/problem+json")


def test_de_aanbieder_krijgt_op_een_te_groot_of_onleesbaar_bericht_zijn_eigen_antwoord(dienst: TestClient) -> None:
    vorm = {**BROWSER, "Content-Type": "application/x-www-form-urlencoded"}
    for inhoud in (b"logout_token=" + b"x" * 20_000, b"&".join(b"v%d=x" % nummer for nummer in range(600)), b""):
        antwoord = dienst.post("/afmelden/aanbieder", content=inhoud, headers=vorm)
        assert (antwoord.status_code, antwoord.headers["content-type"]) == (400, "application/json")
        assert antwoord.json()["error"] == "invalid_request"


def test_een_programma_houdt_problem_json(dienst: TestClient) -> None:
    antwoord = dienst.get("/nergens", headers={"Accept": "*/*"})
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (404, "application/problem+json")


def test_een_dienst_zonder_paginas_heeft_er_ook_geen_voor_een_fout(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url=ADRES) as klant:
        antwoord = klant.get("/", headers=BROWSER)
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (404, "application/problem+json")


def test_head_krijgt_de_koppen_van_de_pagina_zonder_haar_inhoud(dienst: TestClient) -> None:
    lees, kijk = dienst.get("/nergens", headers=BROWSER), dienst.head("/nergens", headers=BROWSER)
    assert (kijk.status_code, kijk.content) == (404, b"")
    for kop in ("content-type", "content-length", "cache-control", "vary"):
        assert kijk.headers[kop] == lees.headers[kop]


@pytest.mark.parametrize(
    ("accept", "pagina"),
    [
        (BROWSER["Accept"], True),
        ("text/html", True),
        ("TEXT/HTML;level=1, */*;q=0.1", True),
        ("text/html, application/json", True),
        ("application/json, text/html;q=0.9", False),
        ("application/problem+json, text/html;q=0.5", False),
        ("text/html;q=0", False),
        ("text/html;q=veel", False),
        ("application/json", False),
        ("*/*", False),
        ("", False),
    ],
)
def test_alleen_wie_een_pagina_vraagt_krijgt_er_een(accept: str, pagina: bool) -> None:
    assert leest_paginas(Headers({"accept": accept})) is pagina
    assert leest_paginas(Headers()) is False


def test_elke_laag_laat_de_keuze_op_een_plek() -> None:
    """Wie zelf problem+json maakt, geeft een mens in zijn browser JSON. Twee mogen dat: een reeks van de API, en wat geen HTTP is."""
    zelf = set()
    for pad in sorted((WORTEL / "service/web").rglob("*.py")):
        for deel in ast.walk(ast.parse(pad.read_text(encoding="utf-8"))):
            if isinstance(deel, ast.ImportFrom) and deel.module == "service.web.problemen":
                zelf |= {Path(pad).stem for naam in deel.names if naam.name == "als_antwoord"}
    assert zelf == {"foutblad", "reeksantwoord", "protocol"}


UITLEG = f"/v1/adviezen/{NERGENS}/uitleg"


def test_wie_de_uitleg_opent_als_zijn_sessie_voorbij_is_krijgt_een_pagina_die_verder_wijst(dienst: TestClient) -> None:
    antwoord = dienst.get(f"{UITLEG}?vorm=html&lezer=ouder", headers=BROWSER)
    eis_pagina(antwoord, 401, "U bent niet aangemeld")
    assert "U bent niet aangemeld, of uw sessie is voorbij. Meld u opnieuw aan; daarna kunt u verder lezen." in tekst(antwoord)
    assert f'href="/?naar=/zaken/{NERGENS}"' in antwoord.text


def test_wie_de_uitleg_als_gegevens_vraagt_krijgt_problem_json(dienst: TestClient) -> None:
    for vraag, koppen in (("", BROWSER), ("?vorm=markdown", BROWSER), ("?vorm=html", {"Accept": "*/*"})):
        antwoord = dienst.get(f"{UITLEG}{vraag}", headers=koppen)
        assert antwoord.status_code == 401
        assert antwoord.headers["content-type"] == "application/problem+json"


def test_een_uitleg_die_er_niet_is_is_in_een_browser_een_pagina(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True), base_url=ADRES) as klant:
        eis_pagina(klant.get(f"{UITLEG}?vorm=html", headers=BROWSER), 404, "Deze pagina is er niet")
