"""Een mens meldt zich aan in zijn browser: bij een echt aanbiederproces, met state, nonce en PKCE, en een sessie die echt eindigt."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest
from sqlalchemy import select, text
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.testclient import TestClient
from typer.testing import CliRunner

from service.cli.opdrachten import app
from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant, afgeleid, is_opnieuw, naar_van, nieuw_zaad
from service.identiteit.instellingen import Oidcinstelling
from service.identiteit.token import Tokenlezer
from service.opslag import Adviesopslag, open_database
from service.opslag.database import lezen
from service.opslag.sessies import Sessies
from service.opslag.tabellen_toegang import SESSIE
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.aanmelden import Ingang
from service.web.beschrijving import VOORBEELD
from service.web.rechten import RECHTEN, Bereik
from service.web.sessiekoek import KOEK, ZAADKOEK, teken_van
from service.wie import Rol
from tests.service.identiteit.test_identiteit_oidc import NU, WORTEL

LEEG = "00000000-0000-4000-8000-000000000000"
ADRES = "https://thuisnabij.example"
MENS = {"sub": "j.jansen@school.example", "rol": "commissie", "samenwerkingsverband": "po2001"}
VAN_HIER = {"Origin": ADRES, "Sec-Fetch-Site": "same-origin"}


@dataclass
class Browser:
    """Een browser bij een dienst die mensen laat aanmelden; de klok staat stil tot iemand haar verzet."""

    klant: TestClient
    aanbieder: str
    opslag: Adviesopslag
    klok: list[datetime] = field(default_factory=lambda: [NU])

    def mens(self, hoe: str = "RS256", **anders: Any) -> None:
        gegevens = {**MENS, "exp": int(self.klok[0].timestamp()) + 300, "iat": int(self.klok[0].timestamp()), **anders}
        httpx2.post(f"{self.aanbieder}/mens", json={"gegevens": gegevens, "hoe": hoe})

    def naar_aanbieder(self) -> str:
        """Begint met aanmelden; geeft het adres waarmee de aanbieder terugstuurt."""
        heen = self.klant.get("/aanmelden")
        assert heen.status_code == 303, heen.text
        terug = httpx2.get(heen.headers["location"]).headers["location"]
        assert terug.startswith(f"{ADRES}/aanmelden/terug?")
        return str(terug)

    def meld_aan(self, **anders: Any) -> httpx2.Response:
        self.mens(**anders)
        return self.klant.get(self.naar_aanbieder())

    def zet(self, naam: str, waarde: str) -> None:
        self.klant.cookies.set(naam, waarde, domain="thuisnabij.example", path="/")

    def rijen(self) -> int:
        with lezen(self.opslag.database) as verbinding:
            return len(verbinding.execute(select(SESSIE)).all())


@pytest.fixture(scope="module")
def aanbieder() -> Iterator[str]:
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name("aanbiederproces.py"))], stdout=subprocess.PIPE, text=True
    ) as proces:
        assert proces.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(proces.stdout.readline())}"
        finally:
            proces.kill()


@pytest.fixture(scope="module")
def dienst(aanbieder: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    opslag, klok = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('aanmelden')}/a.db")), [NU]
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: klok[0])
    oidc, bron = Oidcinstelling(aanbieder, "thuisnabij-api"), Aanbieder(aanbieder)
    ingang = Ingang(
        Aanmelder(Klant(ADRES, "thuisnabij-web", "g h:"), oidc, bron),
        Sessies(opslag.database, timedelta(minutes=30), timedelta(hours=10)),
    )
    with TestClient(stel_dienst_samen(kern, Tokenlezer(oidc, bron), ingang=ingang), base_url=ADRES, follow_redirects=False) as klant:
        yield Browser(klant, aanbieder, opslag, klok)


@pytest.fixture
def browser(dienst: Browser) -> Browser:
    """Een verse browser, op de dag van de proef."""
    dienst.klant.cookies.clear()
    dienst.klok[0] = NU
    return dienst


def test_wie_niet_aangemeld_is_ziet_waar_dat_kan_en_komt_er_niet_in(browser: Browser) -> None:
    pagina = browser.klant.get("/")
    assert (pagina.status_code, 'href="/aanmelden"' in pagina.text) == (200, True)
    assert browser.klant.get("/v1/adviezen").status_code == 401
    assert browser.klant.get("/stijl.css").headers["content-type"].startswith("text/css")


def test_na_het_aanmelden_zegt_de_pagina_wie_u_bent_zonder_naam(browser: Browser) -> None:
    binnen = browser.meld_aan()
    assert (binnen.status_code, binnen.headers["location"]) == (303, "/")
    pagina = browser.klant.get("/")
    assert "lid van de commissie" in pagina.text
    assert "po2001" in pagina.text
    assert "jansen" not in pagina.text
    assert pagina.headers["cache-control"] == "no-store"
    assert "script" not in pagina.text
    # Met no-referrer stuurt een browser bij een formulier Origin: null, en dan kan niemand zich afmelden.
    assert pagina.headers["referrer-policy"] == "same-origin"


def test_het_koekje_is_alleen_voor_deze_dienst_en_niet_voor_een_script(browser: Browser) -> None:
    koekjes = {kop.partition("=")[0]: kop for kop in browser.meld_aan().headers.get_list("set-cookie")}
    assert set(koekjes) == {KOEK, ZAADKOEK}
    # Ook bij het weghalen: zonder deze delen bewaart een browser dit koekje niet, en vergeet hij het dus ook niet.
    for koekje in koekjes.values():
        assert {"HttpOnly", "Secure", "SameSite=lax", "Path=/"} <= set(koekje.split("; "))
        assert "Domain" not in koekje
    assert "Max-Age" not in koekjes[KOEK]
    assert "Max-Age=0" in koekjes[ZAADKOEK]
    # Wie halverwege wegloopt, laat niet tot het sluiten van zijn browser een begonnen aanmelding achter.
    assert "Max-Age=600" in browser.klant.get("/aanmelden").headers["set-cookie"].split("; ")
    geheim = browser.klant.cookies[KOEK]
    for bestand in Path(str(browser.opslag.database.url.database)).parent.iterdir():
        assert geheim.encode() not in bestand.read_bytes()
        assert b"jansen" not in bestand.read_bytes()


def test_het_verzoek_aan_de_aanbieder_bindt_state_nonce_en_pkce_aan_deze_browser(browser: Browser) -> None:
    eerste, tweede = (parse_qs(urlsplit(browser.klant.get("/aanmelden").headers["location"]).query) for _ in range(2))
    assert (eerste["response_type"], eerste["code_challenge_method"], eerste["scope"]) == (["code"], ["S256"], ["openid"])
    for naam in ("state", "nonce", "code_challenge"):
        assert len(eerste[naam][0]) == 43
        assert eerste[naam] != tweede[naam]
    zaad = browser.klant.cookies[ZAADKOEK]
    assert tweede["state"] == [afgeleid(zaad, "state")]
    assert zaad not in str(tweede)


def test_een_antwoord_van_de_aanbieder_werkt_alleen_in_de_browser_die_begon(browser: Browser) -> None:
    browser.mens()
    terug = browser.naar_aanbieder()
    browser.klant.cookies.clear()
    assert browser.klant.get(terug).status_code == 403
    browser.naar_aanbieder()
    # Inloggen als een ander door hem een eigen koppeling te sturen: de state hoort bij een ander zaad.
    antwoord = browser.klant.get(terug)
    assert (antwoord.status_code, KOEK in browser.klant.cookies) == (403, False)
    assert "hoort niet bij een aanmelding die hier begon" in antwoord.text


def test_een_code_werkt_een_keer(browser: Browser) -> None:
    browser.mens()
    terug, zaad = browser.naar_aanbieder(), browser.klant.cookies[ZAADKOEK]
    assert browser.klant.get(terug).status_code == 303
    assert browser.klant.get(terug).status_code == 403
    browser.zet(ZAADKOEK, zaad)
    antwoord = browser.klant.get(terug)
    assert (antwoord.status_code, "nam deze aanmelding niet aan" in antwoord.text) == (403, True)


def test_zonder_code_of_met_een_andere_afzender_komt_niemand_binnen(browser: Browser) -> None:
    for erbij in ({"code": ""}, {"iss": "https://elders.example"}, {"state": ""}, {"state": "é"}, {"code": "verzonnen"}):
        vraag = {naam: deel[0] for naam, deel in parse_qs(urlsplit(browser.naar_aanbieder()).query).items()}
        assert browser.klant.get("/aanmelden/terug", params={**vraag, **erbij}).status_code == 403, erbij
    geweigerd = browser.klant.get("/aanmelden/terug?error=access_denied&error_description=<b>epilepsie</b>")
    assert (geweigerd.status_code, "epilepsie" in geweigerd.text) == (403, False)


@pytest.mark.parametrize(
    "anders",
    [
        {"nonce": "van-een-ander"},
        {"nonce": None},
        {"aud": "thuisnabij-api"},
        {"aud": ["thuisnabij-web", "elders"], "azp": "elders"},
        {"iss": "https://elders.example"},
        {"exp": int(NU.timestamp()) - 1000},
        {"rol": "directeur"},
        {"rol": ["commissie", "beheer"]},
        {"hoe": "HS256"},
        {"hoe": "vreemd"},
        {"hoe": "at+jwt"},
    ],
)
def test_een_id_token_dat_niet_klopt_laat_niemand_binnen(browser: Browser, anders: dict[str, Any]) -> None:
    antwoord = browser.meld_aan(**anders)
    assert (antwoord.status_code, KOEK in browser.klant.cookies) == (403, False)
    assert "U bent niet aangemeld" in antwoord.text


def test_bij_elke_aanmelding_hoort_een_nieuw_geheim_en_het_oude_vervalt(browser: Browser) -> None:
    browser.zet(KOEK, "gekozen-door-een-ander")
    browser.meld_aan()
    eerste = browser.klant.cookies[KOEK]
    assert eerste != "gekozen-door-een-ander"
    browser.meld_aan()
    assert browser.klant.cookies[KOEK] != eerste
    browser.klant.cookies.clear()
    assert browser.klant.get("/v1/adviezen", headers={"Cookie": f"{KOEK}={eerste}"}).status_code == 401


def test_een_sessie_mag_precies_wat_een_token_met_die_rol_mag(browser: Browser) -> None:
    for rol in Rol:
        if rol is Rol.PROEF:
            continue
        browser.klant.cookies.clear()
        browser.meld_aan(rol=str(rol), betrokkene="04ab" if rol in (Rol.SCHOOL, Rol.DESKUNDIGE) else None)
        for route, pad in (("leesAdviezen", "/adviezen"), ("leesAudit", "/audit?samenwerkingsverband=po2001"), ("leesMetriek", "/metriek")):
            mag = RECHTEN[route][rol] is not Bereik.NIETS
            assert browser.klant.get(f"/v1{pad}").status_code == (200 if mag else 403), (rol, route)
    browser.meld_aan(rol="toezicht")
    assert browser.klant.get("/v1/audit?samenwerkingsverband=po2101").status_code == 404


@pytest.mark.parametrize(
    ("koppen", "goed"),
    [
        (VAN_HIER, True),
        ({"Origin": ADRES}, True),
        ({"Sec-Fetch-Site": "same-origin"}, True),
        ({}, False),
        ({"Origin": "https://elders.example"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": ADRES, "Sec-Fetch-Site": "same-site"}, False),
        ({"Origin": ADRES, "Sec-Fetch-Site": "cross-site"}, False),
        ({"Origin": ADRES, "Sec-Fetch-Site": "none"}, False),
        ({"Origin": "https://elders.example", "Sec-Fetch-Site": "same-origin"}, False),
    ],
)
def test_schrijven_met_een_koekje_kan_alleen_van_een_eigen_pagina_met_haar_teken(
    browser: Browser, koppen: dict[str, str], goed: bool
) -> None:
    browser.meld_aan()
    teken = {"X-CSRF-Token": teken_van(browser.klant.cookies[KOEK])}
    assert browser.klant.post("/v1/adviezen", json=VOORBEELD, headers={**koppen, **teken}).status_code == (201 if goed else 403)
    for verkeerd in ("", teken_van("een-ander"), "x"):
        assert browser.klant.post("/v1/adviezen", json=VOORBEELD, headers={**koppen, "X-CSRF-Token": verkeerd}).status_code == 403


def test_de_beschrijving_noemt_ook_de_sessie_en_bij_wat_iets_verandert_het_teken(browser: Browser) -> None:
    beschrijving = browser.klant.get("/v1/openapi.json").json()
    manieren = beschrijving["components"]["securitySchemes"]
    assert {naam: manieren[naam]["name"] for naam in ("sessie", "teken")} == {"sessie": KOEK, "teken": "X-CSRF-Token"}
    for pad, per in beschrijving["paths"].items():
        for methode, deel in per.items():
            samen: Mapping[str, list[str]] = {"sessie": []} if methode == "get" else {"sessie": [], "teken": []}
            assert deel["security"][2:] == ([samen] if deel["security"] else []), (methode, pad)


def test_geen_enkele_route_die_iets_verandert_gaat_met_een_koekje_open_voor_een_andere_site(browser: Browser) -> None:
    browser.meld_aan()
    teken = {"X-CSRF-Token": teken_van(browser.klant.cookies[KOEK])}
    elders = {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"}
    paden = browser.klant.get("/v1/openapi.json").json()["paths"]
    schrijft = [(methode.upper(), pad) for pad, per in paden.items() for methode in per if methode != "get"]
    assert {methode for methode, _ in schrijft} == {"POST", "PUT", "DELETE"}

    def weigert(methode: str, pad: str, koppen: dict[str, str]) -> bool:
        vol = pad.format(nummer=LEEG, besluit=LEEG, deskundige="d-1", adres="0" * 64, key="x", id="x")
        antwoord = browser.klant.request(methode, f"/v1{vol}", content=b"{}", headers={"Content-Type": "application/json", **koppen})
        return (antwoord.status_code, "niet van een pagina van deze dienst" in antwoord.text) == (403, True)

    for methode, pad in schrijft:
        for koppen in ({}, VAN_HIER, teken, {**elders, **teken}):
            assert weigert(methode, pad, koppen), (methode, pad, koppen)
        assert not weigert(methode, pad, {**VAN_HIER, **teken}), (methode, pad)


def test_buiten_de_api_zijn_er_alleen_de_paginas_om_aan_en_af_te_melden_en_die_met_zaken(browser: Browser) -> None:
    app = cast(Starlette, browser.klant.app)
    gewoon = {(route.path, methode) for route in app.routes if isinstance(route, Route) for methode in route.methods or ()}
    formulieren = ("/zaken/{nummer}/aanvullen", "/zaken/{nummer}/besluit")
    paden = ("/", "/stijl.css", "/aanmelden", "/aanmelden/terug", "/zaken", "/zaken/{nummer}", *formulieren, "/termijnen")
    knoppen = (
        "/afmelden",
        "/afmelden/sessie",
        "/afmelden/andere",
        "/afmelden/aanbieder",
        "/zaken/zoek",
        *formulieren,
        "/zaken/{nummer}/besluit/stap",
    )
    # Wie het adres na zo'n knop nog eens opent, gaat terug naar de pagina waar zij op staat.
    terug = ("/zaken/zoek", "/zaken/{nummer}/besluit/stap")
    assert gewoon == {(pad, methode) for pad in (*paden, *terug) for methode in ("GET", "HEAD")} | {(pad, "POST") for pad in knoppen}
    assert [route.path for route in app.routes if isinstance(route, Mount)] == ["/v1"]
    assert {type(route) for route in app.routes} == {Route, Mount}


def test_wie_een_kop_meestuurt_is_wie_die_kop_zegt_en_niet_wie_het_koekje_zegt(browser: Browser) -> None:
    browser.meld_aan()
    assert browser.klant.get("/v1/adviezen", headers={"Authorization": "Bearer tb_verzonnen"}).status_code == 401


def test_wie_als_deskundige_oordeelde_neemt_ook_met_een_andere_rol_het_besluit_niet(browser: Browser) -> None:
    voorbeelden = WORTEL / "voorbeelden"
    dossier = json.loads((voorbeelden / "compleet/sbo-toegekend.json").read_text(encoding="utf-8"))
    besluit = json.loads((voorbeelden / "besluiten/toewijzing-sbo.json").read_text(encoding="utf-8"))
    dossier["zaak"] = besluit["zaak"] = "zelf-deskundige"
    oordeel = {**dossier["gegevens"].pop("arrangement_toereikend"), "rol": "deskundige"}
    dossier["herkomst"].pop("arrangement_toereikend", None)

    def als(sub: str, **anders: Any) -> Callable[..., Any]:
        browser.klant.cookies.clear()
        browser.meld_aan(sub=sub, **anders)
        eigen = {**VAN_HIER, "X-CSRF-Token": teken_van(browser.klant.cookies[KOEK])}

        def bel(methode: str, pad: str, inhoud: Any = None, **koppen: str) -> Any:
            met = {**eigen, **{naam.replace("_", "-"): waarde for naam, waarde in koppen.items()}}
            return browser.klant.request(methode, f"/v1{pad}", json=inhoud, headers=met)

        return bel

    bel = als("voorzitter")
    eerste = bel("POST", "/adviezen", dossier)
    pad = f"/adviezen/{eerste.json()['id']}"
    assert bel("PUT", f"{pad}/deskundigen/d-1").status_code == 204
    bel = als("dubbel", rol="deskundige", betrokkene="d-1")
    tweede = bel("POST", f"{pad}/versies", {"gegevens": {"arrangement_toereikend": oordeel}}, If_Match=eerste.headers["etag"])
    assert tweede.status_code == 201, tweede.text
    pad = f"/adviezen/{tweede.json()['id']}/besluiten"
    bel = als("dubbel")
    meteen = bel("POST", pad, besluit)
    assert (meteen.status_code, [fout["code"] for fout in meteen.json()["fouten"]]) == (409, ["B054"]), meteen.text
    concept = bel("POST", pad, {**besluit, "concept": True})
    assert (concept.status_code, concept.json()["nog_nodig"]) == (201, [])
    stap, stand = f"{pad}/{concept.json()['id']}/stappen", {"If_Match": concept.headers["etag"]}
    geweigerd = bel("POST", stap, {"naar": "definitief"}, **stand)
    assert (geweigerd.status_code, [fout["code"] for fout in geweigerd.json()["fouten"]]) == (409, ["B054"])
    # Een ander account met hetzelfde pseudoniem is dezelfde mens, ook als de toewijzing intussen weg is.
    bel = als("voorzitter")
    assert bel("DELETE", f"/adviezen/{tweede.json()['id']}/deskundigen/d-1").status_code == 204
    zelfde = als("tweede-account", betrokkene="d-1")("POST", stap, {"naar": "definitief"}, **stand)
    assert (zelfde.status_code, [fout["code"] for fout in zelfde.json()["fouten"]]) == (409, ["B054"])
    laatste = als("voorzitter", betrokkene="c-2")("POST", stap, {"naar": "definitief"}, **stand)
    assert laatste.status_code == 201
    # Handhaven, herroepen en intrekken is ook beslissen. Bekendmaken en opschrijven dat er bezwaar is, niet.
    bel = als("dubbel")
    for naar, kan in (
        ("ingetrokken", False), ("bekendgemaakt", True), ("in_bezwaar", True), ("gehandhaafd", False), ("herroepen", False),
    ):  # fmt: skip
        antwoord = bel("POST", stap, {"naar": naar, "reden": "Er is iets veranderd."}, If_Match=laatste.headers["etag"])
        if kan:
            assert antwoord.status_code == 201, antwoord.text
            laatste = antwoord
        else:
            assert (antwoord.status_code, [fout["code"] for fout in antwoord.json()["fouten"]]) == (409, ["B054"]), naar
            assert antwoord.json()["fouten"][0]["wijzer"] == "/naar"
    gehandhaafd = {"naar": "gehandhaafd", "reden": "Het besluit klopt."}
    assert als("lid", betrokkene="c-3")("POST", stap, gehandhaafd, If_Match=laatste.headers["etag"]).status_code == 201


def test_stil_zijn_of_te_lang_blijven_maakt_een_einde_aan_de_sessie(browser: Browser) -> None:
    browser.meld_aan()
    for minuten in (29, 58, 87):
        browser.klok[0] = NU + timedelta(minutes=minuten)
        assert browser.klant.get("/v1/adviezen").status_code == 200
    browser.klok[0] = NU + timedelta(minutes=117)
    voorbij = browser.klant.get("/v1/adviezen")
    assert (voorbij.status_code, voorbij.json()["detail"]) == (401, "Uw sessie is voorbij. Meld u opnieuw aan.")
    assert "Max-Age=0" in browser.klant.get("/").headers["set-cookie"]
    browser.klok[0] = NU
    browser.klant.cookies.clear()
    browser.meld_aan()
    for keer in range(1, 30):
        browser.klok[0] = NU + timedelta(minutes=20 * keer)
        assert browser.klant.get("/v1/gezondheid/leeft").status_code == 200
        assert browser.klant.get("/v1/adviezen").status_code == 200, keer
    browser.klok[0] = NU + timedelta(hours=10)
    assert browser.klant.get("/v1/adviezen").status_code == 401
    browser.klant.cookies.clear()
    browser.meld_aan()
    assert browser.rijen() == 1, "wat voorbij is, wordt opgeruimd"


def test_afmelden_eindigt_de_sessie_hier_en_bij_de_aanbieder(browser: Browser) -> None:
    browser.meld_aan()
    geheim = browser.klant.cookies[KOEK]
    teken = browser.klant.get("/").text.partition('name="teken" value="')[2].partition('"')[0]
    for koppen, inhoud in ((VAN_HIER, {}), ({"Origin": "https://elders.example"}, {"teken": teken}), ({}, {"teken": teken})):
        geweigerd = browser.klant.post("/afmelden", data=inhoud, headers=koppen)
        assert geweigerd.status_code == 403
        assert "Afmelden is niet gelukt" in geweigerd.text
        assert "U bent niet aangemeld" not in geweigerd.text
    assert browser.klant.post("/afmelden", content=b"x" * 100_000, headers=VAN_HIER).status_code == 403
    assert browser.klant.get("/afmelden").status_code == 405
    weg = browser.klant.post("/afmelden", data={"teken": teken}, headers=VAN_HIER)
    plek = urlsplit(weg.headers["location"])
    assert (weg.status_code, f"{plek.scheme}://{plek.netloc}{plek.path}") == (303, f"{browser.aanbieder}/uit")
    assert parse_qs(plek.query) == {"client_id": ["thuisnabij-web"], "post_logout_redirect_uri": [f"{ADRES}/"]}
    assert weg.headers["clear-site-data"] == '"cache", "storage"'
    assert KOEK not in browser.klant.cookies
    assert browser.klant.get("/v1/adviezen", headers={"Cookie": f"{KOEK}={geheim}"}).status_code == 401


def test_aan_en_afmelden_staan_in_het_logboek_zonder_naam(browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", "thuisnabij"):
        browser.meld_aan()
        teken = browser.klant.get("/").text.partition('name="teken" value="')[2].partition('"')[0]
        browser.klant.post("/afmelden", data={"teken": teken}, headers=VAN_HIER)
    zinnen = [regel.getMessage() for regel in caplog.records if "gemeld" in regel.getMessage()]
    assert [zin.partition(":")[0] for zin in zinnen] == ["Aangemeld", "Afgemeld"]
    assert all("mens-" in zin for zin in zinnen)
    assert "jansen" not in caplog.text


def test_een_beheerder_meldt_iedereen_af(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    browser.meld_aan()
    aantal = browser.rijen()
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", str(browser.opslag.database.url))
    for zin in (f"Afgemeld: {aantal}.\n", "Er was niemand aangemeld.\n"):
        assert CliRunner().invoke(app, ["sleutel", "meld-iedereen-af"]).stdout == zin
    assert browser.klant.get("/v1/adviezen").status_code == 401


def test_een_beheerder_meldt_een_mens_af_en_een_ander_niet(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    browser.meld_aan(sub="gaat-weg")
    with browser.opslag.database.connect() as verbinding:
        kenmerk = verbinding.execute(text("SELECT kenmerk FROM sessie ORDER BY verloopt_op DESC, rowid DESC")).scalars().first()
    weg = browser.klant.cookies[KOEK]
    browser.klant.cookies.clear()
    browser.meld_aan(sub="blijft")
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", str(browser.opslag.database.url))
    for zin in ("Afgemeld: 1.\n", "Hij was nergens aangemeld.\n"):
        assert CliRunner().invoke(app, ["sleutel", "meld-af", str(kenmerk)]).stdout == zin
    assert browser.klant.get("/v1/adviezen").status_code == 200
    browser.klant.cookies.clear()
    assert browser.klant.get("/v1/adviezen", headers={"Cookie": f"{KOEK}={weg}"}).status_code == 401


def test_zonder_bereikbare_aanbieder_zegt_de_pagina_dat_aanmelden_nu_niet_kan() -> None:
    aanmelder = Aanmelder(Klant(ADRES, "k"), Oidcinstelling("http://127.0.0.1:9", "p"), Aanbieder("http://127.0.0.1:9"))
    assert aanmelder.einde() == "/"
    assert "g h" not in repr(Klant(ADRES, "k", "g h"))


def meld_aan_voor(browser: Browser, naar: str) -> httpx2.Response:
    """Meldt iemand aan die deze pagina vroeg, langs de koppelingen van de dienst zelf."""
    browser.mens()
    heen = browser.klant.get("/aanmelden", params={"naar": naar})
    return browser.klant.get(httpx2.get(heen.headers["location"]).headers["location"])


@pytest.mark.parametrize("pad", [f"/zaken/{LEEG}", f"/zaken/{LEEG}/besluit", "/zaken", "/termijnen"])
def test_na_het_aanmelden_opent_de_pagina_die_iemand_vroeg(browser: Browser, pad: str) -> None:
    begin = browser.klant.get(pad).headers["location"]
    assert begin == f"/?naar={pad}"
    assert f'href="/aanmelden?naar={pad}"' in browser.klant.get(begin).text
    binnen = meld_aan_voor(browser, pad)
    assert (binnen.status_code, binnen.headers["location"]) == (303, pad)
    # Wie in een ander tabblad nog bij het begin stond, hoeft dat niet nog eens te doen.
    assert browser.klant.get(begin).headers["location"] == pad


@pytest.mark.parametrize(
    "naar",
    [
        "https://elders.example/zaken",
        "//elders.example/zaken",
        "/\\elders.example",
        "/zaken//elders.example",
        "/zaken/../v1/adviezen",
        "/zaken/%2e%2e/afmelden",
        "/zaken\r\nSet-Cookie: a=b",
        "/zaken\n",
        "/zaken?stand=gereed",
        "/zaken#x",
        "/zaken.elders.example",
        "/zakenelders",
        "@elders.example",
        "javascript:alert(1)",
        "/aanmelden",
        "/afmelden",
        "/v1/adviezen",
        "/zaken/" + "x" * 200,
    ],
)
def test_na_het_aanmelden_gaat_niemand_naar_een_adres_van_een_ander(browser: Browser, naar: str) -> None:
    assert meld_aan_voor(browser, naar).headers["location"] == "/"
    # Aangemeld stuurt de startpagina er ook niet heen.
    assert browser.klant.get("/", params={"naar": naar}).status_code == 200
    browser.klant.cookies.clear()
    kaal = browser.klant.get("/", params={"naar": naar}).text
    assert 'href="/aanmelden"' in kaal
    assert "elders" not in kaal


def test_wie_het_koekje_van_een_aanmelding_verandert_komt_niet_binnen(browser: Browser) -> None:
    """Waar iemand heen wil staat in het zaad: met een ander doel is het een andere aanmelding."""
    browser.mens()
    heen = browser.klant.get("/aanmelden", params={"naar": "/zaken"})
    zaad = browser.klant.cookies[ZAADKOEK]
    browser.klant.cookies.clear()
    browser.zet(ZAADKOEK, zaad.replace("zaken", "termijnen"))
    terug = browser.klant.get(httpx2.get(heen.headers["location"]).headers["location"])
    assert (terug.status_code, terug.headers.get("location")) == (403, None)
    # De pagina die iemand vroeg blijft staan als het aanmelden mislukt.
    assert 'href="/aanmelden?naar=/termijnen"' in terug.text


def test_ook_met_een_pagina_erbij_laat_iemand_zich_opnieuw_kennen(browser: Browser) -> None:
    zaad = nieuw_zaad(opnieuw=True, naar=f"/zaken/{LEEG}")
    assert (is_opnieuw(zaad), naar_van(zaad)) == (True, f"/zaken/{LEEG}")
    assert (is_opnieuw(nieuw_zaad(naar="/zaken/.opnieuw")), naar_van(nieuw_zaad())) == (False, "")


def test_een_koppeling_van_een_andere_site_begint_geen_aanmelding_en_onthoudt_de_pagina(browser: Browser) -> None:
    heen = browser.klant.get("/aanmelden", params={"naar": "/zaken"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert (heen.status_code, heen.headers["location"], heen.headers.get_list("set-cookie")) == (303, "/?naar=/zaken", [])
