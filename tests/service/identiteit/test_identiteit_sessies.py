"""Wie aangemeld is ziet waar hij dat nog meer is, en meldt zich daar af; bij de sessie van een ander komt hij niet."""

import html
import re
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx2
import pytest

from service.opslag.sessies import Sessies, eindig_alle
from service.opslag.toegangssleutels import maak
from service.web.beschrijving import VOORBEELD
from service.web.sessiekoek import KOEK, ZAADKOEK, teken_van
from service.wie import Aanroep, Rol, Wie, Wiesoort
from tests.service.identiteit import test_identiteit_aanmelden as proef
from tests.service.identiteit.test_identiteit_aanmelden import ADRES, VAN_HIER, Browser
from tests.service.identiteit.test_identiteit_oidc import NU

aanbieder, dienst, browser = proef.aanbieder, proef.dienst, proef.browser
EEN, ALLE = "/afmelden/sessie", "/afmelden/andere"
OPNIEUW = "/aanmelden?opnieuw=ja"
NUMMER = re.compile(r'name="sessie" value="([0-9a-f]{16})"')


@pytest.fixture(autouse=True)
def leeg(browser: Browser) -> None:
    """Wat een vorige proef aan sessies liet staan, loopt nog: de klok staat stil."""
    eindig_alle(browser.opslag.database)


def laat_zich_kennen(browser: Browser, sub: str = "ik", *, zonder: tuple[str, ...] = (), **anders: Any) -> httpx2.Response:
    """Meldt iemand opnieuw aan; `zonder` is wat hij onderweg uit de vraag aan de aanbieder haalt."""
    browser.mens(sub=sub, **anders)
    plek, _, vraag = browser.klant.get(OPNIEUW).headers["location"].partition("?")
    over = {naam: deel[0] for naam, deel in parse_qs(vraag).items() if naam not in zonder}
    return browser.klant.get(httpx2.get(plek, params=over).headers["location"])


def erbij(browser: Browser, sub: str = "ik", **anders: Any) -> str:
    """Meldt iemand aan in een browser die nog niets wist, en die hem net opnieuw liet kennen; geeft het geheim in haar koekje."""
    browser.klant.cookies.clear()
    assert laat_zich_kennen(browser, sub, **anders).status_code == 303
    return str(browser.klant.cookies[KOEK])


def nummers(browser: Browser) -> list[str]:
    return NUMMER.findall(browser.klant.get("/").text)


def druk(browser: Browser, waar: str, **velden: str) -> httpx2.Response:
    teken = teken_van(browser.klant.cookies.get(KOEK) or "")
    return browser.klant.post(waar, data={"teken": teken, **velden}, headers=VAN_HIER)


def lopen(browser: Browser, *geheimen: str) -> list[bool]:
    browser.klant.cookies.clear()
    return [browser.klant.get("/v1/adviezen", headers={"Cookie": f"{KOEK}={geheim}"}).status_code == 200 for geheim in geheimen]


def test_wie_op_twee_plekken_is_aangemeld_ziet_ze_allebei_zonder_geheim(browser: Browser) -> None:
    daar = erbij(browser)
    erbij(browser, sub="een-ander")
    browser.klok[0] = NU + timedelta(minutes=5)
    hier = erbij(browser)
    pagina = html.unescape(browser.klant.get("/").text)
    assert (pagina.count("Deze browser."), pagina.count("Een andere browser.")) == (1, 1)
    for moment in (NU, NU + timedelta(minutes=5)):
        assert f"Aangemeld op {moment.day} november 2026 om {moment:%H.%M} uur." in pagina
    assert f"Het laatst gebruikt op {NU.day} november 2026 om {NU:%H.%M} uur." in pagina
    for geheim in (daar, hier):
        assert geheim not in pagina


def test_wie_nergens_anders_is_aangemeld_heeft_niets_om_op_te_drukken(browser: Browser) -> None:
    erbij(browser, sub="een-ander")
    erbij(browser)
    pagina = browser.klant.get("/").text
    assert "U bent alleen in deze browser aangemeld" in pagina
    assert (EEN in pagina, ALLE in pagina) == (False, False)


def test_een_andere_sessie_is_te_beeindigen_en_de_rest_blijft(browser: Browser) -> None:
    weg = erbij(browser)
    hier = erbij(browser)
    (nummer,) = nummers(browser)
    blijft = erbij(browser)
    browser.zet(KOEK, hier)
    antwoord = druk(browser, EEN, sessie=nummer)
    assert (antwoord.status_code, antwoord.headers["location"]) == (303, "/")
    assert lopen(browser, weg, blijft, hier) == [False, True, True]


def test_alle_andere_sessies_zijn_in_een_keer_te_beeindigen(browser: Browser) -> None:
    een, twee, vreemd, hier = erbij(browser), erbij(browser, rol="toezicht"), erbij(browser, sub="een-ander"), erbij(browser)
    assert len(nummers(browser)) == 2
    assert druk(browser, ALLE).status_code == 303
    assert "U bent alleen in deze browser aangemeld" in browser.klant.get("/").text
    assert lopen(browser, een, twee, vreemd, hier) == [False, False, True, True]


@pytest.mark.parametrize("rol", ["commissie", "beleid", "beheer", "toezicht"])
def test_niemand_beeindigt_de_sessie_van_een_ander_ook_een_beheerder_niet(browser: Browser, rol: str) -> None:
    vreemd = erbij(browser, sub="een-ander")
    erbij(browser, sub="een-ander")
    (nummer,) = nummers(browser)
    hier = erbij(browser, rol=rol)
    antwoord, verzonnen = druk(browser, EEN, sessie=nummer), druk(browser, EEN, sessie="0" * 16)
    assert (antwoord.status_code, antwoord.content) == (verzonnen.status_code, verzonnen.content) == (303, b"")
    for poging in ({"sessie": ""}, {}, {"sessie": vreemd}, {"sessie": hier}):
        assert druk(browser, EEN, **poging).status_code == 303
    assert druk(browser, ALLE).status_code == 303
    browser.zet(KOEK, hier)
    assert "U bent aangemeld" in browser.klant.get("/").text
    browser.klant.cookies.clear()
    browser.zet(KOEK, vreemd)
    assert len(nummers(browser)) == 1


@pytest.mark.parametrize("waar", [EEN, ALLE])
def test_een_andere_site_beeindigt_geen_sessie(browser: Browser, waar: str) -> None:
    daar = erbij(browser)
    hier = erbij(browser)
    (nummer,) = nummers(browser)
    teken = teken_van(hier)
    elders = {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"}
    goed = {"teken": teken, "sessie": nummer}
    pogingen: list[tuple[dict[str, str], dict[str, str]]] = [
        ({}, goed),
        (elders, goed),
        ({"Origin": "null"}, goed),
        ({"Origin": ADRES, "Sec-Fetch-Site": "same-site"}, goed),
        (VAN_HIER, {"sessie": nummer}),
        (VAN_HIER, {"teken": teken_van(daar), "sessie": nummer}),
    ]
    for koppen, velden in pogingen:
        geweigerd = browser.klant.post(waar, data=velden, headers=koppen)
        assert (geweigerd.status_code, "Afmelden is niet gelukt" in geweigerd.text) == (403, True), (koppen, velden)
    assert browser.klant.post(waar, content=b"x" * 100_000, headers=VAN_HIER).status_code == 403
    assert browser.klant.get(waar).status_code == 405
    browser.klant.cookies.clear()
    # Zonder sessie hoort er geen teken bij, en met het teken van niets is er niets te beëindigen.
    assert {druk(browser, waar, sessie=nummer).status_code, browser.klant.post(waar, data=goed, headers=VAN_HIER).status_code} == {403}
    assert lopen(browser, daar, hier) == [True, True]


@pytest.mark.parametrize("waar", [EEN, ALLE])
def test_wie_zich_niet_net_opnieuw_liet_kennen_doet_dat_eerst(browser: Browser, waar: str) -> None:
    daar = erbij(browser)
    browser.klant.cookies.clear()
    browser.meld_aan(sub="ik")
    sessies = Sessies(browser.opslag.database, timedelta(minutes=30), timedelta(hours=10))
    (nummer,) = (deel.nummer for deel in sessies.van(daar, NU) if deel.hier)

    def mag_niet() -> None:
        pagina = browser.klant.get("/").text
        assert (f'href="{OPNIEUW}"' in pagina, NUMMER.findall(pagina), ALLE in pagina) == (True, [], False)
        geweigerd = druk(browser, waar, sessie=nummer)
        assert (geweigerd.status_code, "Meld u eerst opnieuw aan" in geweigerd.text) == (403, True)

    mag_niet()
    laat_zich_kennen(browser)
    assert nummers(browser) == [nummer]
    browser.klok[0] = NU + timedelta(minutes=12)
    mag_niet()
    laat_zich_kennen(browser)
    hier = str(browser.klant.cookies[KOEK])
    assert druk(browser, waar, sessie=nummer).status_code == 303
    assert lopen(browser, daar, hier) == [False, True]
    browser.klok[0] += timedelta(minutes=25)
    assert lopen(browser, hier) == [True], "de sessie zelf duurt langer dan zij vers is"


def test_de_aanbieder_hoort_het_opnieuw_te_vragen_ook_aan_wie_bij_hem_al_aangemeld_is(browser: Browser) -> None:
    vragen = [parse_qs(urlsplit(browser.klant.get(pad).headers["location"]).query) for pad in ("/aanmelden", OPNIEUW)]
    assert [(deel.get("prompt"), deel.get("max_age")) for deel in vragen] == [(None, None), (["login"], ["600"])]


@pytest.mark.parametrize("hoe", ["vraag weggehaald", "oude aanmelding", "zaad veranderd"])
def test_wie_zich_niet_echt_opnieuw_laat_kennen_komt_niet_verder_en_blijft_binnen(browser: Browser, hoe: str) -> None:
    daar = erbij(browser)
    browser.klant.cookies.clear()
    browser.meld_aan(sub="ik")
    hier = str(browser.klant.cookies[KOEK])
    if hoe == "vraag weggehaald":
        antwoord = laat_zich_kennen(browser, zonder=("prompt", "max_age"))
    elif hoe == "oude aanmelding":
        antwoord = laat_zich_kennen(browser, auth_time=int((NU - timedelta(minutes=12)).timestamp()))
    else:
        browser.mens(sub="ik")
        terug = httpx2.get(browser.klant.get(OPNIEUW).headers["location"]).headers["location"]
        browser.zet(ZAADKOEK, str(browser.klant.cookies[ZAADKOEK]).removesuffix(".opnieuw"))
        antwoord = browser.klant.get(terug)
    assert antwoord.status_code == 403
    if hoe != "zaad veranderd":
        assert "Opnieuw aanmelden is niet gelukt" in antwoord.text
    assert browser.klant.cookies[KOEK] == hier
    assert nummers(browser) == []
    assert lopen(browser, daar, hier) == [True, True]


def test_wie_zelf_niet_meer_binnen_is_hoort_dat(browser: Browser) -> None:
    erbij(browser)
    hier = erbij(browser)
    eindig_alle(browser.opslag.database)
    antwoord = druk(browser, ALLE)
    assert (antwoord.status_code, "Uw sessie is voorbij. Meld u opnieuw aan." in antwoord.text) == (403, True)
    assert hier not in antwoord.text


def test_elders_afmelden_staat_in_het_logboek_als_afmelden_zonder_nummer_van_een_sessie(
    browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    erbij(browser)
    hier = erbij(browser)
    (nummer,) = nummers(browser)
    with caplog.at_level("INFO", "thuisnabij"):
        druk(browser, EEN, sessie=nummer)
        druk(browser, ALLE)
        druk(browser, "/afmelden")
    zinnen = [regel.getMessage() for regel in caplog.records if "fgemeld" in regel.getMessage()]
    assert [re.sub(r"mens-[0-9a-f]{32}", "mens", zin) for zin in zinnen] == [
        "Elders afgemeld: mens, aantal 1.",
        "Elders afgemeld: mens, aantal 0.",
        "Afgemeld: mens.",
    ]
    assert (nummer in caplog.text, hier in caplog.text) == (False, False)


def test_wie_met_een_sessie_een_uitleg_leest_meldt_zich_daar_af(browser: Browser) -> None:
    hier = erbij(browser)
    eigen = {**VAN_HIER, "X-CSRF-Token": teken_van(hier)}
    uitleg = browser.klant.post("/v1/adviezen", json=VOORBEELD, headers=eigen).headers["location"] + "/uitleg"
    pagina = browser.klant.get(uitleg, params={"vorm": "html"})
    assert pagina.headers["referrer-policy"] == "same-origin"
    assert pagina.headers["content-security-policy"].endswith("form-action 'self' https:")
    kop, inhoud = pagina.text.split("</header>")
    formulier = re.search(r'action="(.+?)"><input type="hidden" name="(.+?)" value="(.+?)">', kop)
    assert formulier is not None
    wie = Aanroep(Wie(Wiesoort.SYSTEEM, "", Rol.COMMISSIE, "po2001"), NU, "0" * 32)
    sleutel = maak(browser.opslag.database, wie, wie.wie, NU + timedelta(days=1))
    # Op papier valt de kop weg, en de uitleg zelf is dezelfde als voor wie haar met een sleutel leest.
    met_sleutel = browser.klant.get(uitleg, params={"vorm": "html"}, headers={"Authorization": f"Bearer {sleutel.tekst}"})
    assert ("<form" in met_sleutel.text, met_sleutel.text.split("</header>")[1]) == (False, inhoud)
    assert met_sleutel.headers["content-security-policy"].endswith("form-action 'none'")
    waar, veld, teken = formulier.groups()
    assert browser.klant.post(waar, data={veld: teken}, headers=VAN_HIER).status_code == 303
    assert lopen(browser, hier) == [False]


def test_de_pagina_noemt_het_verband_zoals_de_regels(browser: Browser) -> None:
    erbij(browser)
    assert "PO 20-01 in Groningen en Noordenveld (po2001)" in browser.klant.get("/").text
    erbij(browser, samenwerkingsverband="po9999")
    assert '">po9999</dd>' in browser.klant.get("/").text
