"""De aanbieder meldt zelf dat iemand er niet meer is: de sessie eindigt in elk werkproces, en een bericht dat niet klopt doet niets."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from typing import Any

import httpx2
import pytest
import uvicorn
from sqlalchemy import select
from starlette.testclient import TestClient

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant
from service.identiteit.instellingen import Oidcinstelling
from service.opslag import OpslagFout, open_database
from service.opslag.database import lezen
from service.opslag.sessies import Sessies, eindig_alle
from service.opslag.tabellen_toegang import AFMELDBERICHT, SESSIE
from service.web import stel_dienst_samen
from service.web.aanmelden import Ingang
from service.web.afmeldbericht import DOOR_AANBIEDER
from service.web.grenzen import Grenzen
from service.web.kern import Kern
from service.web.sessiekoek import KOEK, teken_van
from service.wie import Rol
from tests.service.identiteit import test_identiteit_aanmelden as proef
from tests.service.identiteit.test_identiteit_aanmelden import ADRES, VAN_HIER, Browser
from tests.service.identiteit.test_identiteit_oidc import NU

aanbieder, dienst, browser = proef.aanbieder, proef.dienst, proef.browser
GEBEURTENIS = "http://schemas.openid.net/event/backchannel-logout"


@pytest.fixture(autouse=True)
def leeg(browser: Browser) -> None:
    eindig_alle(browser.opslag.database)


def erbij(browser: Browser, sub: str = "ik", **anders: Any) -> str:
    """Meldt iemand aan in een verse browser; geeft het geheim in haar koekje."""
    browser.klant.cookies.clear()
    assert browser.meld_aan(sub=sub, **anders).status_code == 303
    return str(browser.klant.cookies[KOEK])


def bericht(browser: Browser, hoe: str = "logout+jwt", **anders: Any) -> str:
    """Een bericht van de aanbieder over `ik`; None haalt er iets uit."""
    nu = int(browser.klok[0].timestamp())
    gegevens = {"sub": "ik", "iat": nu, "exp": nu + 120, **anders}
    # Met de hand geschreven: het pakket weigert een getal dat er geen is (NaN), een aanbieder misschien niet.
    inhoud = json.dumps({"gegevens": gegevens, "hoe": hoe})
    token: str = httpx2.post(f"{browser.aanbieder}/meld-af", content=inhoud).json()["token"]
    return token


def meld_af(browser: Browser, hoe: str = "logout+jwt", **anders: Any) -> int:
    return stuur(browser, bericht(browser, hoe, **anders)).status_code


def stuur(browser: Browser, *tokens: str, **koppen: str) -> httpx2.Response:
    """Zoals een aanbieder: zonder koekje, en zonder te zeggen van welke pagina."""
    browser.klant.cookies.clear()
    return browser.klant.post(DOOR_AANBIEDER, data={"logout_token": list(tokens)}, headers=koppen)


def lopen(browser: Browser, *geheimen: str) -> list[bool]:
    browser.klant.cookies.clear()
    return [browser.klant.get("/v1/adviezen", headers={"Cookie": f"{KOEK}={geheim}"}).status_code == 200 for geheim in geheimen]


def test_wie_bij_de_aanbieder_weg_is_is_hier_overal_afgemeld_en_een_ander_niet(browser: Browser) -> None:
    een, twee, ander = erbij(browser, sid="s-1"), erbij(browser, sid="s-2"), erbij(browser, sub="ander", sid="s-3")
    assert lopen(browser, een, twee, ander) == [True, True, True]
    antwoord = stuur(browser, bericht(browser))
    assert (antwoord.status_code, antwoord.content, antwoord.headers["cache-control"]) == (200, b"", "no-store")
    assert lopen(browser, een, twee, ander) == [False, False, True]


@pytest.mark.parametrize("sub", ["ik", None])
def test_de_aanbieder_beeindigt_een_van_de_sessies_en_de_andere_blijft(browser: Browser, sub: str | None) -> None:
    een, twee = erbij(browser, sid="s-1"), erbij(browser, sid="s-2")
    assert meld_af(browser, sid="s-1", sub=sub) == 200
    assert lopen(browser, een, twee) == [False, True]


def test_een_sessie_van_een_ander_eindigt_niet_met_de_naam_van_deze_mens_erbij(browser: Browser) -> None:
    ik, ander = erbij(browser, sid="s-1"), erbij(browser, sub="ander", sid="s-3")
    assert meld_af(browser, sid="s-3") == 200
    assert lopen(browser, ik, ander) == [True, True]


def test_noemde_de_aanbieder_bij_het_aanmelden_geen_sessie_dan_eindigt_zij_toch(browser: Browser) -> None:
    zonder, met = erbij(browser), erbij(browser, sid="s-2")
    assert meld_af(browser, sid="s-1") == 200
    assert lopen(browser, zonder, met) == [False, True]


def test_wie_hier_geen_sessie_heeft_is_ook_afgemeld(browser: Browser) -> None:
    assert [meld_af(browser), meld_af(browser, sub=None, sid="nergens")] == [200, 200]


def test_hetzelfde_bericht_telt_een_keer(browser: Browser) -> None:
    token = bericht(browser)
    assert stuur(browser, token).status_code == 200
    later = erbij(browser)
    nog_eens = stuur(browser, token)
    assert (nog_eens.status_code, nog_eens.json()["error_description"]) == (400, "Dit bericht is er al eens geweest.")
    assert lopen(browser, later) == [True]
    assert meld_af(browser) == 200
    assert lopen(browser, later) == [False]


def test_wat_te_oud_is_om_terug_te_komen_wordt_niet_langer_onthouden(browser: Browser) -> None:
    token = bericht(browser, exp=int(NU.timestamp()) + 86_400)
    assert stuur(browser, token).status_code == 200
    browser.klok[0] = NU + timedelta(minutes=11)
    assert stuur(browser, token).status_code == 400, "onthouden"
    browser.klok[0] += timedelta(seconds=1)
    assert stuur(browser, token).json()["error_description"] == "Het bericht is te oud."
    assert meld_af(browser) == 200
    with lezen(browser.opslag.database) as verbinding:
        assert len(verbinding.execute(select(AFMELDBERICHT)).all()) == 1


NU_S = int(NU.timestamp())


@pytest.mark.parametrize(
    ("hoe", "anders"),
    [
        ("vreemd", {}),
        ("eigen sleutel", {}),
        ("HS256", {}),
        ("RS256", {}),
        ("at+jwt", {}),
        ("logout+jwt", {"iss": "https://ander.example"}),
        ("logout+jwt", {"iss": None}),
        ("logout+jwt", {"aud": "thuisnabij-api"}),
        ("logout+jwt", {"aud": None}),
        ("logout+jwt", {"exp": NU_S - 61}),
        ("logout+jwt", {"exp": None}),
        ("logout+jwt", {"iat": NU_S + 120}),
        ("logout+jwt", {"iat": NU_S - 3600}),
        ("logout+jwt", {"iat": None}),
        ("logout+jwt", {"iat": float("nan")}),
        ("logout+jwt", {"iat": "gisteren"}),
        ("logout+jwt", {"jti": None}),
        ("logout+jwt", {"jti": 7}),
        ("logout+jwt", {"sub": None}),
        ("logout+jwt", {"sub": ""}),
        ("logout+jwt", {"sid": 7}),
        ("logout+jwt", {"sid": ""}),
        ("logout+jwt", {"sub": 7, "sid": "s-1"}),
        ("logout+jwt", {"nonce": "n"}),
        ("logout+jwt", {"nonce": ""}),
        ("logout+jwt", {"events": None}),
        ("logout+jwt", {"events": {}}),
        ("logout+jwt", {"events": [GEBEURTENIS]}),
        ("logout+jwt", {"events": {GEBEURTENIS: None}}),
        ("logout+jwt", {"events": {"http://schemas.openid.net/event/iets-anders": {}}}),
        ("logout+jwt", {"vulling": "x" * 9000}),
    ],
)
def test_een_bericht_dat_niet_klopt_meldt_niemand_af(browser: Browser, hoe: str, anders: dict[str, Any]) -> None:
    geheim = erbij(browser, sid="s-1")
    antwoord = stuur(browser, bericht(browser, hoe, **anders))
    assert (antwoord.status_code, antwoord.headers["cache-control"]) == (400, "no-store")
    assert antwoord.headers["content-type"] == "application/json"
    assert antwoord.json()["error"] == "invalid_request"
    assert lopen(browser, geheim) == [True]


def test_zonder_handtekening_en_met_iets_dat_geen_token_is_gebeurt_er_niets(browser: Browser) -> None:
    geheim, goed = erbij(browser), bericht(browser)
    zonder = f"eyJhbGciOiJub25lIiwidHlwIjoibG9nb3V0K2p3dCJ9.{goed.split('.')[1]}."
    for tokens in ((zonder,), ("x",), ("a.b.c",), ("",), (), (goed, goed), (goed, bericht(browser))):
        assert stuur(browser, *tokens).status_code == 400, tokens
    als_json = browser.klant.post(DOOR_AANBIEDER, json={"logout_token": goed})
    in_adres = browser.klant.post(f"{DOOR_AANBIEDER}?logout_token={goed}", data={"x": "y"})
    groot = browser.klant.post(DOOR_AANBIEDER, data={"logout_token": goed, "x": "y" * 20_000})
    assert [antwoord.status_code for antwoord in (als_json, in_adres, groot)] == [400, 400, 400]
    assert browser.klant.get(DOOR_AANBIEDER).status_code == 405
    assert lopen(browser, geheim) == [True]
    assert stuur(browser, goed).status_code == 200


def test_een_ander_veld_en_een_andere_gebeurtenis_ernaast_mogen(browser: Browser) -> None:
    geheim = erbij(browser)
    token = bericht(browser, events={GEBEURTENIS: {}, "urn:anders": {}}, aud=["een-ander", "thuisnabij-web"])
    assert browser.klant.post(DOOR_AANBIEDER, data={"logout_token": token, "anders": "x"}).status_code == 200
    assert lopen(browser, geheim) == [False]


def test_een_bericht_om_af_te_melden_opent_niets(browser: Browser) -> None:
    for token in (bericht(browser), bericht(browser, aud="thuisnabij-api", rol="commissie", samenwerkingsverband="po2001")):
        assert browser.klant.get("/v1/adviezen", headers={"Authorization": f"Bearer {token}"}).status_code == 401
    antwoord = stuur(browser, bericht(browser))
    assert "set-cookie" not in antwoord.headers
    # Ook als id_token bij het aanmelden niet: het draagt een andere naam.
    browser.mens(hoe="logout+jwt", events={GEBEURTENIS: {}})
    assert browser.klant.get(browser.naar_aanbieder()).status_code == 403


def test_wat_een_browser_meestuurt_telt_niet_en_blijft_wat_het_was(browser: Browser) -> None:
    """Een andere site kan dit formulier laten versturen; zonder bericht van de aanbieder gebeurt er dan niets, en met ook niets meer."""
    ander = erbij(browser, sub="ander")
    koppen = {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site", "Cookie": f"{KOEK}={ander}"}
    assert stuur(browser, "x", **koppen).status_code == 400
    antwoord = stuur(browser, bericht(browser), **koppen)
    assert (antwoord.status_code, "set-cookie" in antwoord.headers) == (200, False)
    assert lopen(browser, ander) == [True]
    teken = {**VAN_HIER, "Cookie": f"{KOEK}={ander}", "X-CSRF-Token": teken_van(ander)}
    assert browser.klant.post(DOOR_AANBIEDER, data={"teken": teken_van(ander)}, headers=teken).status_code == 400
    assert lopen(browser, ander) == [True]


@pytest.mark.parametrize("rol", [*(str(rol) for rol in Rol if rol is not Rol.PROEF), "niemand"])
def test_met_geen_enkele_rol_meldt_iemand_een_ander_zo_af(browser: Browser, rol: str) -> None:
    ander = erbij(browser, sub="ander")
    koppen = {"Cookie": f"{KOEK}={erbij(browser, rol=rol, betrokkene='b-1')}"} if rol != "niemand" else {}
    for zelfgemaakt in ("ander", bericht(browser, "vreemd", sub="ander"), bericht(browser, "RS256", sub="ander", rol=rol)):
        assert stuur(browser, zelfgemaakt, **koppen).status_code == 400
    assert lopen(browser, ander) == [True]


def test_een_aanmelding_met_een_sessie_die_geen_tekst_is_komt_niet_binnen(browser: Browser) -> None:
    for sid in (7, "", ["s-1"]):
        browser.klant.cookies.clear()
        assert browser.meld_aan(sub="ik", sid=sid).status_code == 403, sid
    assert browser.rijen() == 0


def test_in_de_database_staat_niet_hoe_de_sessie_bij_de_aanbieder_heet(browser: Browser) -> None:
    erbij(browser, sid="sessie-bij-de-aanbieder")
    meld_af(browser, sub="ander", jti="nummer-van-dit-bericht")
    with lezen(browser.opslag.database) as verbinding:
        assert len(verbinding.execute(select(SESSIE.c.aanbiedersessie)).scalar_one()) == 64
        inhoud = str([*verbinding.execute(select(SESSIE)).all(), *verbinding.execute(select(AFMELDBERICHT)).all()])
    assert "sessie-bij-de-aanbieder" not in inhoud
    assert "nummer-van-dit-bericht" not in inhoud


def test_in_het_logboek_staat_wie_er_afgemeld_is_en_wat_geweigerd_werd_zonder_naam(
    browser: Browser, caplog: pytest.LogCaptureFixture
) -> None:
    erbij(browser, sub="j.jansen@school.example")
    erbij(browser, sub="j.jansen@school.example")
    caplog.clear()
    with caplog.at_level("INFO", "thuisnabij"):
        token = bericht(browser, sub="j.jansen@school.example")
        for _ in range(2):
            stuur(browser, token)
        meld_af(browser, sub=None, sid="geheim-van-de-aanbieder")
    zinnen = [regel.getMessage() for regel in caplog.records if "fgemeld door" in regel.getMessage() or "Afmelden" in regel.getMessage()]
    assert zinnen[0].startswith("Afgemeld door de aanbieder: mens-")
    assert zinnen[0].endswith(", aantal 2.")
    assert zinnen[1:] == [
        "Afmelden door de aanbieder geweigerd: Dit bericht is er al eens geweest.",
        "Afgemeld door de aanbieder: er was geen sessie.",
    ]
    for geheim in ("jansen", token, "geheim-van-de-aanbieder"):
        assert geheim not in caplog.text


def test_een_storing_in_de_database_is_400_en_hetzelfde_bericht_lukt_daarna(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    geheim, token = erbij(browser), bericht(browser)

    def stuk(*_: Any) -> Any:
        raise OpslagFout("De database is niet te schrijven (OperationalError).")

    with monkeypatch.context() as even:
        even.setattr("service.web.afmeldbericht.meld_af", stuk)
        antwoord = stuur(browser, token)
    assert (antwoord.status_code, antwoord.json()["error"]) == (400, "temporarily_unavailable")
    assert "OperationalError" not in antwoord.text
    assert stuur(browser, token).status_code == 200
    assert lopen(browser, geheim) == [False]


def losse_ingang(aanbieder: str, opslag: Any) -> Ingang:
    klant, oidc = Klant(ADRES, "thuisnabij-web", "g h:"), Oidcinstelling(aanbieder, "thuisnabij-api")
    return Ingang(Aanmelder(klant, oidc, Aanbieder(aanbieder)), Sessies(opslag.database, timedelta(minutes=30), timedelta(hours=10)))


def kern_van(browser: Browser, opslag: Any) -> Kern:
    eigen: Kern = browser.klant.app.state.kern  # type: ignore[attr-defined]
    return Kern(eigen.regelkast, opslag, lambda: browser.klok[0])


def test_zonder_sleutels_van_de_aanbieder_meldt_niemand_iemand_af(browser: Browser) -> None:
    ingang = losse_ingang("http://127.0.0.1:9", browser.opslag)
    with TestClient(stel_dienst_samen(kern_van(browser, browser.opslag), ingang=ingang), base_url=ADRES) as klant:
        antwoord = klant.post(DOOR_AANBIEDER, data={"logout_token": bericht(browser)})
    assert (antwoord.status_code, antwoord.json()["error"]) == (400, "temporarily_unavailable")


def test_wie_te_veel_berichten_stuurt_hoort_dat(browser: Browser) -> None:
    ingang = losse_ingang(browser.aanbieder, browser.opslag)
    grenzen = Grenzen(sleutel=100, anoniem=3, mislukt=100)
    with TestClient(stel_dienst_samen(kern_van(browser, browser.opslag), ingang=ingang, grenzen=grenzen), base_url=ADRES) as klant:
        statussen = [klant.post(DOOR_AANBIEDER, data={"logout_token": "x"}).status_code for _ in range(5)]
    assert statussen == [400, 400, 400, 429, 429]


def test_zonder_aanmelden_is_er_geen_adres_voor_de_aanbieder(browser: Browser) -> None:
    with TestClient(stel_dienst_samen(kern_van(browser, browser.opslag)), base_url=ADRES) as klant:
        assert klant.post(DOOR_AANBIEDER, data={"logout_token": "x"}).status_code == 404


@contextmanager
def werkproces(browser: Browser, adres: str) -> Iterator[str]:
    """Een dienst op een eigen poort, met een eigen verbinding met de database; geeft haar adres."""
    opslag = type(browser.opslag)(open_database(adres))
    app = stel_dienst_samen(kern_van(browser, opslag), ingang=losse_ingang(browser.aanbieder, opslag))
    with socket.create_server(("127.0.0.1", 0)) as stopcontact:
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, access_log=False))
        draad = threading.Thread(target=server.run, args=([stopcontact],), daemon=True)
        draad.start()
        try:
            yield f"http://127.0.0.1:{stopcontact.getsockname()[1]}"
        finally:
            server.should_exit = True
            draad.join(60)


def test_een_bericht_aan_een_werkproces_geldt_voor_elk_ander_en_telt_bij_twee_tegelijk_een_keer(browser: Browser) -> None:
    geheim = erbij(browser, sid="s-1")
    koek = {"Cookie": f"{KOEK}={geheim}"}
    with ExitStack() as stapel:
        een, twee = (stapel.enter_context(werkproces(browser, str(browser.opslag.database.url))) for _ in range(2))
        assert [httpx2.get(f"{adres}/v1/adviezen", headers=koek).status_code for adres in (een, twee)] == [200, 200]
        nu = int(browser.klok[0].timestamp())
        inhoud = {
            "gegevens": {"sub": "ik", "sid": "s-1", "iat": nu, "exp": nu + 120},
            "naar": [f"{adres}{DOOR_AANBIEDER}" for adres in (een, twee)],
        }
        assert httpx2.post(f"{browser.aanbieder}/meld-af", json=inhoud).json()["antwoorden"] == [200, 400]
        assert [httpx2.get(f"{adres}/v1/adviezen", headers=koek).status_code for adres in (een, twee)] == [401, 401]
