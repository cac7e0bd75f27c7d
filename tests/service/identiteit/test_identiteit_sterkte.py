"""Hoe sterk en hoe kort geleden iemand zich aanmeldde: gevraagd aan een echt aanbiederproces, en nagekeken in wat hij antwoordt."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2
import pytest
from starlette.testclient import TestClient
from typer.testing import CliRunner

from service.cli.opdrachten import app
from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant, afgeleid
from service.identiteit.instellingen import Oidcinstelling, oidc_van
from service.identiteit.sterkte import Sterkte
from service.identiteit.token import TokenGeweigerd, Tokenlezer
from service.instelling import InstellingFout, lees_instellingen
from service.opslag import Adviesopslag, open_database
from service.opslag.sessies import Sessies
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.aanmelden import Ingang
from service.web.sessiekoek import KOEK, ZAADKOEK
from service.wie import Rol
from tests.service.identiteit.test_identiteit_aanmelden import ADRES, Browser
from tests.service.identiteit.test_identiteit_oidc import NU, PUBLIEK, WORTEL, Proef, draaiende_aanbieder

HOOG, MIDDEN = "https://refeds.org/profile/mfa", "urn:voorbeeld:midden"
UUR = timedelta(hours=1)
STERK = Sterkte(acr=(HOOG, MIDDEN), hoogstens=UUR)
MOMENT = int(NU.timestamp())
KLANT = Klant(ADRES, "thuisnabij-web", "g h:")
ZEGT_NIET = "Uw aanbieder zegt niet hoe sterk u zich aanmeldde. Wie deze dienst beheert, regelt dat met de aanbieder."
TE_ZWAK = "U meldde zich niet sterk genoeg aan. Meld u opnieuw aan met een extra stap, zoals een code op uw telefoon."
ZONDER_TIJD = "Uw aanbieder zegt niet wanneer u zich aanmeldde. Wie deze dienst beheert, regelt dat met de aanbieder."
TE_VROEG = "De klok van uw aanbieder loopt niet gelijk met die van de dienst. Wie deze dienst beheert, regelt dat met de aanbieder."
TE_LANG = "U meldde zich te lang geleden aan bij uw aanbieder. Meld u opnieuw aan."


@pytest.fixture(scope="module")
def proef() -> Iterator[Proef]:
    with draaiende_aanbieder() as aanbieder:
        yield aanbieder


@pytest.fixture(scope="module")
def kern(tmp_path_factory: pytest.TempPathFactory) -> Kern:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('sterkte')}/a.db"))
    return Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: NU)


@contextmanager
def bij(kern: Kern, proef: Proef, **eisen: Any) -> Iterator[Browser]:
    """Een browser bij een dienst die dit eist; de klok staat stil tot iemand haar verzet."""
    oidc, bron, klok = Oidcinstelling(proef.adres, PUBLIEK, **eisen), Aanbieder(proef.adres), [NU]
    ingang = Ingang(Aanmelder(KLANT, oidc, bron), Sessies(kern.opslag.database, timedelta(hours=9), timedelta(hours=10)))
    dienst = stel_dienst_samen(replace(kern, klok=lambda: klok[0]), Tokenlezer(oidc, bron), ingang=ingang)
    with TestClient(dienst, base_url=ADRES, follow_redirects=False) as klant:
        yield Browser(klant, proef.adres, kern.opslag, klok)


def lees(proef: Proef, token: str, **eisen: Any) -> Rol:
    return Rol(Tokenlezer(Oidcinstelling(proef.adres, PUBLIEK, **eisen), Aanbieder(proef.adres)).lees(token, NU).rol)


def bel(browser: Browser, token: str) -> httpx2.Response:
    return browser.klant.get("/v1/adviezen", headers={"Authorization": f"Bearer {token}"})


@pytest.mark.parametrize("zegt", [{}, {"acr": "0"}, {"acr": [HOOG]}, {"amr": "mfa"}, {"auth_time": "ooit"}, {"auth_time": 1}])
def test_wie_niets_eist_kijkt_niet_hoe_iemand_zich_aanmeldde(proef: Proef, zegt: dict[str, Any]) -> None:
    assert lees(proef, proef.token(**zegt)) is Rol.COMMISSIE


@pytest.mark.parametrize(
    ("eist", "zegt"),
    [
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": HOOG}),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": MIDDEN, "amr": "pwd"}),
        (Sterkte(amr=("mfa", "hwk")), {"amr": ["pwd", "mfa"]}),
        (Sterkte(amr=("mfa", "hwk")), {"amr": [None, {}, "hwk"], "acr": "0"}),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT - 3660}),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT + 60}),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT - 0.5}),
        (Sterkte((HOOG,), ("mfa",), UUR), {"acr": HOOG, "amr": ["mfa"], "auth_time": MOMENT}),
    ],
)
def test_wie_zich_sterk_en_kort_genoeg_geleden_aanmeldde_mag_binnen(proef: Proef, eist: Sterkte, zegt: dict[str, Any]) -> None:
    assert lees(proef, proef.token(**zegt), sterkte=eist) is Rol.COMMISSIE


@pytest.mark.parametrize(
    ("eist", "zegt", "zin"),
    [
        (Sterkte(acr=(HOOG, MIDDEN)), {}, ZEGT_NIET),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": [HOOG]}, ZEGT_NIET),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": {HOOG: True}}, ZEGT_NIET),
        (Sterkte(acr=("1",)), {"acr": 1}, ZEGT_NIET),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": "0"}, TE_ZWAK),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": ""}, TE_ZWAK),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": HOOG.upper()}, TE_ZWAK),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": f"{HOOG} {MIDDEN}"}, TE_ZWAK),
        (Sterkte(acr=(HOOG, MIDDEN)), {"acr": HOOG[:-1]}, TE_ZWAK),
        (Sterkte(acr=(HOOG, MIDDEN)), {"amr": [HOOG, "mfa"], "acr": "0"}, TE_ZWAK),
        (Sterkte(amr=("mfa",)), {"acr": HOOG}, ZEGT_NIET),
        (Sterkte(amr=("mfa",)), {"amr": "mfa"}, ZEGT_NIET),
        (Sterkte(amr=("mfa",)), {"amr": {"mfa": True}}, ZEGT_NIET),
        (Sterkte(amr=("mfa",)), {"amr": []}, TE_ZWAK),
        (Sterkte(amr=("mfa",)), {"amr": ["pwd"]}, TE_ZWAK),
        (Sterkte(amr=("mfa",)), {"amr": [["mfa"], "MFA", "mfa "]}, TE_ZWAK),
        (Sterkte((HOOG,), ("mfa",)), {"acr": "0", "amr": ["pwd"]}, TE_ZWAK),
        (Sterkte(hoogstens=UUR), {}, ZONDER_TIJD),
        (Sterkte(hoogstens=UUR), {"iat": MOMENT}, ZONDER_TIJD),
        (Sterkte(hoogstens=UUR), {"auth_time": str(MOMENT)}, ZONDER_TIJD),
        (Sterkte(hoogstens=UUR), {"auth_time": True}, ZONDER_TIJD),
        (Sterkte(hoogstens=UUR), {"auth_time": [MOMENT]}, ZONDER_TIJD),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT + 61}, TE_VROEG),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT * 1000}, TE_VROEG),
        (Sterkte(hoogstens=UUR), {"auth_time": 10**400}, TE_VROEG),
        (Sterkte(hoogstens=UUR), {"auth_time": MOMENT - 3661}, TE_LANG),
        (Sterkte(hoogstens=UUR), {"auth_time": 0}, TE_LANG),
        (Sterkte(hoogstens=UUR), {"auth_time": -(10**400)}, TE_LANG),
        (Sterkte((HOOG,), (), UUR), {"acr": "0", "auth_time": 0}, f"{TE_ZWAK} {TE_LANG}"),
    ],
)
def test_wat_de_aanbieder_niet_of_anders_zegt_telt_als_niet_gedaan(proef: Proef, eist: Sterkte, zegt: dict[str, Any], zin: str) -> None:
    with pytest.raises(TokenGeweigerd) as fout:
        lees(proef, proef.token(**zegt), sterkte=eist)
    assert str(fout.value) == zin


@pytest.mark.parametrize("getal", [float("nan"), float("inf"), float("-inf")])
def test_een_getal_dat_er_geen_is_telt_nooit_als_tijd(getal: float) -> None:
    assert Sterkte(hoogstens=UUR).bezwaar({"auth_time": getal}, NU)


def test_een_programma_hoort_wat_er_nodig_is_en_komt_binnen_als_zijn_mens_dat_doet(kern: Kern, proef: Proef) -> None:
    with bij(kern, proef, sterkte=STERK) as browser:
        zwak = bel(browser, proef.token(acr="0", auth_time=MOMENT))
        assert (zwak.status_code, zwak.json()["detail"]) == (401, TE_ZWAK)
        assert zwak.headers["www-authenticate"] == (
            f'Bearer realm="thuisnabij", error="insufficient_user_authentication", acr_values="{HOOG} {MIDDEN}", max_age="3600"'
        )
        oud = proef.token(acr=HOOG, auth_time=MOMENT - 3000, exp=MOMENT + 9000)
        assert bel(browser, oud).status_code == 200
        browser.klok[0] = NU + timedelta(minutes=12)
        voorbij = bel(browser, oud)
        assert (voorbij.status_code, voorbij.json()["detail"]) == (401, TE_LANG)
    with bij(kern, proef, sterkte=Sterkte(amr=("mfa",))) as browser:
        kop = bel(browser, proef.token()).headers["www-authenticate"]
        assert kop == 'Bearer realm="thuisnabij", error="insufficient_user_authentication"'
        assert bel(browser, proef.token(amr=["mfa"])).status_code == 200


def test_wie_er_toch_niet_in_mag_hoeft_zich_niet_sterker_aan_te_melden(kern: Kern, proef: Proef) -> None:
    with bij(kern, proef, sterkte=STERK) as browser:
        for token in (proef.token("vreemd"), proef.token(rol="directeur"), proef.token(exp=MOMENT - 1000)):
            assert bel(browser, token).headers["www-authenticate"] == 'Bearer realm="thuisnabij"'


def test_bij_het_aanmelden_vraagt_de_dienst_wat_zij_eist(kern: Kern, proef: Proef) -> None:
    for eist, gevraagd in (
        (STERK, {"acr_values": [f"{HOOG} {MIDDEN}"], "max_age": ["3600"]}),
        (Sterkte(amr=("mfa",)), {}),
        (Sterkte(), {}),
    ):
        with bij(kern, proef, sterkte=eist) as browser:
            heen = parse_qs(urlsplit(browser.klant.get("/aanmelden").headers["location"]).query)
            assert {naam: heen[naam] for naam in ("acr_values", "max_age") if naam in heen} == gevraagd
            assert browser.meld_aan(amr=["mfa"]).headers["location"] == "/"


@pytest.mark.parametrize(
    ("zegt", "zin"),
    [
        ({"acr": "0"}, TE_ZWAK),
        ({"acr": None}, ZEGT_NIET),
        ({"auth_time": None}, ZONDER_TIJD),
        ({"auth_time": MOMENT - 7200}, TE_LANG),
        ({"auth_time": MOMENT + 7200}, TE_VROEG),
    ],
)
def test_een_aanbieder_die_niet_deed_wat_gevraagd_was_laat_niemand_binnen(kern: Kern, proef: Proef, zegt: dict[str, Any], zin: str) -> None:
    with bij(kern, proef, sterkte=STERK) as browser:
        antwoord = browser.meld_aan(**zegt)
        assert (antwoord.status_code, KOEK in browser.klant.cookies) == (403, False)
        assert zin in antwoord.text
        assert 'href="/aanmelden"' in antwoord.text


def test_wie_de_vraag_onderweg_weghaalt_komt_niet_binnen(kern: Kern, proef: Proef) -> None:
    with bij(kern, proef, sterkte=STERK) as browser:
        browser.mens()
        heen = urlsplit(browser.klant.get("/aanmelden").headers["location"])
        kaal = {naam: deel[0] for naam, deel in parse_qs(heen.query).items() if naam not in ("acr_values", "max_age")}
        terug = httpx2.get(f"{proef.adres}{heen.path}?{urlencode(kaal)}").headers["location"]
        antwoord = browser.klant.get(terug)
        assert (antwoord.status_code, f"{ZEGT_NIET} {ZONDER_TIJD}" in antwoord.text) == (403, True)
        assert KOEK not in browser.klant.cookies


def test_een_sessie_leeft_niet_langer_dan_de_aanmelding_bij_de_aanbieder_goed_is(kern: Kern, proef: Proef) -> None:
    def geldt(browser: Browser, moment: datetime) -> bool:
        browser.klok[0] = moment
        return browser.klant.get("/v1/adviezen").status_code == 200

    with bij(kern, proef, sterkte=STERK) as browser:
        browser.meld_aan(auth_time=MOMENT - 3000)
        assert geldt(browser, NU + timedelta(minutes=10))
        assert not geldt(browser, NU + timedelta(minutes=11))
        browser.klok[0] = NU
        browser.meld_aan()
        assert geldt(browser, NU + timedelta(minutes=60))
        assert not geldt(browser, NU + timedelta(minutes=61))
    with bij(kern, proef, sterkte=Sterkte(hoogstens=timedelta(days=7))) as browser:
        browser.meld_aan()
        assert geldt(browser, NU + timedelta(hours=8))
        assert not geldt(browser, NU + timedelta(hours=10))


@pytest.mark.parametrize(("hoogstens", "gevraagd"), [(UUR, "600"), (timedelta(minutes=5), "300")])
def test_wie_zich_opnieuw_laat_kennen_voldoet_ook_aan_wat_de_beheerder_eist(
    kern: Kern, proef: Proef, hoogstens: timedelta, gevraagd: str
) -> None:
    with bij(kern, proef, sterkte=replace(STERK, hoogstens=hoogstens)) as browser:
        browser.mens()
        heen = browser.klant.get("/aanmelden?opnieuw=ja").headers["location"]
        vraag = parse_qs(urlsplit(heen).query)
        assert [vraag[naam] for naam in ("prompt", "max_age", "acr_values")] == [["login"], [gevraagd], [f"{HOOG} {MIDDEN}"]]
        assert browser.klant.get(httpx2.get(heen).headers["location"]).status_code == 303
        # De sessie loopt zo lang als de beheerder wil, en niet zo kort als zij vers is.
        for moment, geldt in ((hoogstens, True), (hoogstens + timedelta(minutes=1), False)):
            browser.klok[0] = NU + moment
            assert (browser.klant.get("/v1/adviezen").status_code == 200) is geldt


@pytest.mark.parametrize(
    ("hoe", "zegt"),
    [
        ("RS256", {"nonce": "n"}),
        ("RS256", {"at_hash": "h"}),
        ("RS256", {"c_hash": "h"}),
        ("RS256", {"s_hash": "h"}),
        ("RS256", {"nonce": None, "typ": "ID"}),
        ("RS256", {"typ": "Logout", "sid": "s"}),
        ("RS256", {"events": {"http://schemas.openid.net/event/backchannel-logout": {}}}),
        ("RS256", {"typ": "ID", "scope": "openid"}),
        ("RS256", {"typ": ["Bearer"], "nonce": "n"}),
        ("logout+jwt", {"typ": "Bearer"}),
    ],
)
def test_een_token_om_te_zeggen_wie_iemand_is_geeft_geen_toegang(proef: Proef, hoe: str, zegt: dict[str, Any]) -> None:
    with pytest.raises(TokenGeweigerd, match="Stuur het access_token"):
        lees(proef, proef.token(hoe, **zegt))


@pytest.mark.parametrize(
    ("hoe", "zegt"),
    [("RS256", {}), ("RS256", {"typ": "Bearer", "nonce": "n"}), ("at+jwt", {"nonce": "n"}), ("RS256", {"sid": "s", "acr": "1"})],
)
def test_een_access_token_van_een_aanbieder_die_het_niet_zo_noemt_telt(proef: Proef, hoe: str, zegt: dict[str, Any]) -> None:
    assert lees(proef, proef.token(hoe, **zegt)) is Rol.COMMISSIE


def test_met_at_jwt_telt_alleen_wat_zich_zo_noemt(proef: Proef) -> None:
    for soort in ("at+jwt", "application/at+jwt"):
        assert lees(proef, proef.token(soort), alleen_at_jwt=True) is Rol.COMMISSIE
    for token in (proef.token(), proef.token(typ="Bearer"), proef.token("ES256")):
        with pytest.raises(TokenGeweigerd, match="iets anders"):
            lees(proef, token, alleen_at_jwt=True)


def test_het_id_token_van_een_echte_aanmelding_opent_de_api_niet(kern: Kern, proef: Proef) -> None:
    # Een aanbieder die de dienst in de browser en haar API als één ziet, geeft beide tokens hetzelfde publiek.
    with bij(kern, proef) as browser:
        browser.mens(aud=PUBLIEK)
        terug = parse_qs(urlsplit(browser.naar_aanbieder()).query)
        zaad = browser.klant.cookies[ZAADKOEK]
        formulier = {"code": terug["code"][0], "redirect_uri": f"{ADRES}/aanmelden/terug", "code_verifier": afgeleid(zaad, "verifier")}
        id_token = httpx2.post(f"{proef.adres}/token", data=formulier, auth=("thuisnabij-web", "g%20h%3A")).json()["id_token"]
        assert bel(browser, proef.token()).status_code == 200
        geweigerd = bel(browser, id_token)
        assert (geweigerd.status_code, "Stuur het access_token" in geweigerd.json()["detail"]) == (401, True)


@pytest.mark.parametrize("zegt", [{"scope": "openid zaken"}, {"scope": "zaken"}, {"scp": ["openid", "zaken"]}, {"scp": "zaken openid"}])
def test_een_token_met_de_scope_die_nodig_is_mag_binnen(proef: Proef, zegt: dict[str, Any]) -> None:
    assert lees(proef, proef.token(**zegt), scope="zaken") is Rol.COMMISSIE


@pytest.mark.parametrize(
    "zegt",
    [
        {},
        {"scope": "openid"},
        {"scope": "zakenlezen Zaken"},
        {"scope": {"zaken": True}},
        {"scope": True},
        {"scope": None, "scp": [["zaken"]]},
        {"scope": "openid", "scp": "zaken"},
    ],
)
def test_zonder_de_scope_die_nodig_is_zegt_de_dienst_welke_dat_is(kern: Kern, proef: Proef, zegt: dict[str, Any]) -> None:
    with bij(kern, proef, scope="zaken") as browser:
        antwoord = bel(browser, proef.token(**zegt))
        assert antwoord.status_code == 403
        assert antwoord.headers["www-authenticate"] == 'Bearer realm="thuisnabij", error="insufficient_scope", scope="zaken"'
        assert "zaken" in antwoord.json()["detail"]
        # Een id_token heeft geen scope: de dienst vraagt die bij het aanmelden niet.
        assert browser.meld_aan().headers["location"] == "/"


@pytest.mark.parametrize("deel", [[{"type": "betaling"}], [], None, "alles"])
def test_een_token_dat_beperkt_is_tot_iets_wat_de_dienst_niet_kent_geeft_geen_toegang(proef: Proef, deel: Any) -> None:
    token = proef.doe(
        "/teken", gegevens={"iss": proef.adres, "aud": PUBLIEK, "sub": "s", "exp": MOMENT + 300, "authorization_details": deel}
    )
    with pytest.raises(TokenGeweigerd, match="kent deze dienst niet"):
        lees(proef, token["token"])


@pytest.mark.parametrize(
    ("site", "begint"), [("cross-site", False), ("same-site", False), ("same-origin", True), ("none", True), ("", True)]
)
def test_een_andere_site_begint_geen_aanmelding(kern: Kern, proef: Proef, site: str, begint: bool) -> None:
    with bij(kern, proef) as browser:
        antwoord = browser.klant.get("/aanmelden", headers={"Sec-Fetch-Site": site} if site else {})
        naar = antwoord.headers["location"]
        assert (antwoord.status_code, ZAADKOEK in browser.klant.cookies) == (303, begint)
        assert naar.startswith(f"{proef.adres}/autoriseer?") if begint else naar == "/"
        assert 'href="/aanmelden"' in browser.klant.get("/").text


@pytest.fixture
def omgeving(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Een omgeving met een aanbieder, zonder eis."""
    monkeypatch.setenv("THUISNABIJ_OIDC_UITGEVER", "https://login.example")
    monkeypatch.setenv("THUISNABIJ_OIDC_PUBLIEK", PUBLIEK)
    return monkeypatch


def test_de_eisen_komen_uit_de_omgeving(omgeving: pytest.MonkeyPatch) -> None:
    kaal = oidc_van(lees_instellingen())
    assert kaal == Oidcinstelling("https://login.example", PUBLIEK, sterkte=Sterkte(), scope="", alleen_at_jwt=False)
    for naam, waarde in {"ACR": f"{HOOG} {MIDDEN}", "AMR": "mfa", "HOOGSTENS": "60", "SCOPE": "zaken", "TOKENSOORT": "at+jwt"}.items():
        omgeving.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    eist = Oidcinstelling("https://login.example", PUBLIEK, sterkte=replace(STERK, amr=("mfa",)), scope="zaken", alleen_at_jwt=True)
    assert oidc_van(lees_instellingen()) == eist


@pytest.mark.parametrize(
    ("naam", "waarde", "hoort"),
    [
        ("ACR", 'hoog", max_age="9', "een of meer woorden met een spatie ertussen"),
        ("ACR", "hoog\r\nX-Kwaad: 1", "een of meer woorden met een spatie ertussen"),
        ("ACR", "hoog  midden", "een of meer woorden met een spatie ertussen"),
        ("AMR", " ", "een of meer woorden met een spatie ertussen"),
        ("AMR", "één", "een of meer woorden met een spatie ertussen"),
        ("HOOGSTENS", "0", "een geheel getal van 1 tot en met 43200"),
        ("SCOPE", "zaken lezen", "één woord"),
        ("TOKENSOORT", "id", "jwt of at[+]jwt"),
    ],
)
def test_een_eis_die_niet_klopt_houdt_de_dienst_tegen(omgeving: pytest.MonkeyPatch, naam: str, waarde: str, hoort: str) -> None:
    omgeving.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    with pytest.raises(InstellingFout, match=f"THUISNABIJ_OIDC_{naam} hoort {hoort} te zijn"):
        lees_instellingen()


@pytest.mark.parametrize(
    ("eis", "gewaarschuwd"), [({}, True), ({"HOOGSTENS": "60"}, True), ({"ACR": HOOG}, False), ({"AMR": "mfa"}, False)]
)
def test_wie_met_een_factor_binnenlaat_hoort_dat_bij_het_starten(
    omgeving: pytest.MonkeyPatch, tmp_path: Path, eis: dict[str, str], gewaarschuwd: bool
) -> None:
    omgeving.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{tmp_path}/a.db")
    omgeving.setattr("uvicorn.run", lambda *_, **__: None)
    for naam, waarde in eis.items():
        omgeving.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    klaar = CliRunner().invoke(app, ["dienst"])
    assert klaar.exit_code == 0, klaar.output
    assert ("Wie zich met één factor aanmeldt, komt binnen" in klaar.stderr) is gewaarschuwd
    assert "nog geen sleutel" not in klaar.stderr
