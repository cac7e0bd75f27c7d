"""De pagina's met zaken en termijnen: dezelfde rechten en hetzelfde toegangslog als de API, en geen kenmerk in een adres."""

import html
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx2
import pytest
from sqlalchemy import select
from starlette.testclient import TestClient

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant
from service.identiteit.instellingen import Oidcinstelling
from service.opslag import Adviesopslag, OpslagFout, open_database
from service.opslag.database import lezen
from service.opslag.lijst import Termijn
from service.opslag.sessies import Sessies
from service.opslag.tabellen_audit import TOEGANG
from service.web import Kern, Regelkast, stel_dienst_samen, zaakpaginas
from service.web.aanmelden import Ingang
from service.web.beschrijving import VOORBEELD
from service.web.rechten import Bereik, bereik_van
from service.web.sessiekoek import KOEK, teken_van
from service.web.zaakbladen import termijnregel
from service.web.zaakpaginas import ZOEK
from service.wie import Rol, Wie, Wiesoort
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, CONCEPT, ELDERS, HIER, IEDEREEN, SCHOOL, Iemand, Sleutelbos

GEGEVENS: dict[str, Any] = dict(VOORBEELD)
ZAAK = str(GEGEVENS["zaak"])
ADRES = "http://thuisnabij"
NERGENS = "00000000-0000-4000-8000-000000000000"
VAN_HIER = {"Origin": ADRES, "Sec-Fetch-Site": "same-origin"}
Blik = Callable[..., httpx2.Response]


@pytest.fixture(scope="module")
def bos(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('zaken')}/a.db"))
    aanmelder = Aanmelder(Klant(ADRES, "k", "geheim"), Oidcinstelling("http://aanbieder", "x"), Aanbieder("http://aanbieder"))
    ingang = Ingang(aanmelder, Sessies(opslag.database, timedelta(minutes=30), timedelta(hours=10)))
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), ingang=ingang)
    with TestClient(dienst, base_url=f"{ADRES}/v1", follow_redirects=False) as klant:
        yield Sleutelbos(klant, opslag)


@pytest.fixture(scope="module")
def blik(bos: Sleutelbos) -> Blik:
    """Een pagina, gelezen met een sessie van deze mens; met velden wordt er een formulier ingestuurd."""

    def lees(iemand: Iemand, pad: str, velden: dict[str, str] | None = None, koppen: dict[str, str] | None = None) -> httpx2.Response:
        wie = Wie(Wiesoort.MENS, f"mens-{iemand}", iemand.rol, iemand.verband, iemand.betrokkene)
        geheim = Sessies(bos.opslag.database, timedelta(minutes=30), timedelta(hours=10)).begin(wie, NU)
        koek = {"Cookie": f"{KOEK}={geheim}"}
        if velden is None:
            return bos.klant.get(f"{ADRES}{pad}", headers=koek)
        inhoud = {"teken": teken_van(geheim), **velden}
        return bos.klant.post(f"{ADRES}{pad}", data=inhoud, headers={**koek, **(VAN_HIER if koppen is None else koppen)})

    return lees


@pytest.fixture(scope="module")
def zaak(bos: Sleutelbos) -> str:
    """De laatste versie van een zaak van de school, met een termijn die loopt en een besluit in concept."""
    nummer = vernieuwd(bos, bos.zaak(met_besluit=False)[0])["id"]
    assert bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/besluiten", CONCEPT).status_code == 201
    return str(nummer)


def vernieuwd(bos: Sleutelbos, nummer: str) -> Any:
    stand = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["ETag"]
    meer = {"gegevens": {"ontvangstdatum_aanvraag": (NU - timedelta(weeks=4)).date().isoformat()}}
    return bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/versies", meer, If_Match=stand).json()


def tekst(antwoord: httpx2.Response) -> str:
    kaal = re.sub(r"<[^>]+>", " ", antwoord.text.split("<main", 1)[1])
    return " ".join(html.unescape(kaal).split())


def gelezen(opslag: Adviesopslag) -> list[str]:
    with lezen(opslag.database) as verbinding:
        return list(verbinding.execute(select(TOEGANG.c.handeling).order_by(TOEGANG.c.op)).scalars())


@pytest.mark.parametrize("iemand", IEDEREEN, ids=str)
def test_wie_een_zaak_in_de_api_ziet_ziet_haar_op_de_paginas_en_een_ander_niet(blik: Blik, zaak: str, iemand: Iemand) -> None:
    mag = bereik_van("leesAdviezen", iemand.rol) is not Bereik.NIETS
    lijst, blad, termijnen = blik(iemand, "/zaken"), blik(iemand, f"/zaken/{zaak}"), blik(iemand, "/termijnen")
    gezocht = blik(iemand, ZOEK, {"zaak": ZAAK})
    if not mag:
        assert {deel.status_code for deel in (lijst, blad, termijnen, gezocht)} == {403}
        assert "Met uw rol kunt u deze pagina niet zien." in tekst(lijst)
        return
    assert (lijst.status_code, termijnen.status_code, gezocht.status_code) == (200, 200, 200)
    for pagina in (lijst, gezocht, termijnen):
        assert (f"/zaken/{zaak}" in pagina.text) is not iemand.vreemd
    assert blad.status_code == (404 if iemand.vreemd else 200)
    assert (ZAAK in blad.text) is not iemand.vreemd


def test_een_zaak_van_een_ander_leest_als_een_zaak_die_er_niet_is(blik: Blik, zaak: str) -> None:
    ander = Iemand(COMMISSIE.rol, ELDERS, "")
    assert blik(ander, f"/zaken/{zaak}").text == blik(ander, f"/zaken/{NERGENS}").text
    assert blik(ander, "/zaken/geen-nummer").status_code == 400


@pytest.mark.parametrize("pad", ["/zaken", f"/zaken/{NERGENS}", "/termijnen"])
@pytest.mark.parametrize("koek", ["", f"{KOEK}=voorbij"])
def test_wie_niet_aangemeld_is_komt_bij_het_begin(bos: Sleutelbos, pad: str, koek: str) -> None:
    antwoord = bos.klant.get(f"{ADRES}{pad}", headers={"Cookie": koek})
    assert (antwoord.status_code, antwoord.headers["location"], antwoord.content) == (303, f"/?naar={pad}", b"")
    begin = bos.klant.get(f"{ADRES}/?naar={pad}")
    assert f'href="/aanmelden?naar={pad}"' in begin.text
    assert "Daarna opent de pagina die u vroeg." in tekst(begin)


def test_wie_zoekt_na_het_einde_van_zijn_sessie_meldt_zich_aan_en_leest_niet_dat_iets_niet_bewaard_is(bos: Sleutelbos) -> None:
    koek = {"Cookie": f"{KOEK}=voorbij", **VAN_HIER}
    antwoord = bos.klant.post(f"{ADRES}{ZOEK}", data={"teken": teken_van("voorbij"), "zaak": "zaak 12"}, headers=koek)
    assert (antwoord.status_code, antwoord.headers["location"]) == (303, f"/?naar={ZOEK}")


def test_een_sleutel_opent_geen_pagina(bos: Sleutelbos, zaak: str) -> None:
    antwoord = bos.klant.get(f"{ADRES}/zaken/{zaak}", headers={"Authorization": f"Bearer {bos.sleutel(COMMISSIE)}"})
    assert (antwoord.status_code, antwoord.headers["location"]) == (303, f"/?naar=/zaken/{zaak}")


def test_wat_iemand_op_een_pagina_ziet_staat_in_het_toegangslog(bos: Sleutelbos, blik: Blik, zaak: str) -> None:
    voor = len(gelezen(bos.opslag))
    blik(COMMISSIE, "/zaken?stand=eerst_herstellen")
    blik(COMMISSIE, f"/zaken/{zaak}")
    blik(COMMISSIE, ZOEK, {"zaak": ZAAK})
    erbij = gelezen(bos.opslag)[voor:]
    assert "advies_gelezen" in erbij
    assert "besluit_gelezen" in erbij
    assert erbij.count("adviezen_op_een_rij") >= 3


def test_een_zaak_met_hetzelfde_kenmerk_als_een_andere_laat_alleen_haar_eigen_versies_zien(bos: Sleutelbos, blik: Blik) -> None:
    """Wat iemand niet zag, hoort ook niet als gezien in het toegangslog te staan."""
    een, ander = (bos.zaak(met_besluit=False)[0] for _ in range(2))
    nieuw = vernieuwd(bos, een)["id"]
    voor = len(gelezen(bos.opslag))
    blad = blik(COMMISSIE, f"/zaken/{nieuw}")
    assert (f"/zaken/{een}" in blad.text, f"/zaken/{ander}" in blad.text) == (True, False)
    assert gelezen(bos.opslag)[voor:].count("adviezen_op_een_rij") == 1


def test_het_kenmerk_waarop_iemand_zoekt_staat_in_geen_enkel_adres(blik: Blik, zaak: str) -> None:
    gezocht = blik(COMMISSIE, ZOEK, {"zaak": f" {ZAAK} "})
    assert f"/zaken/{zaak}" in gezocht.text
    assert not [adres for adres in re.findall(r'(?:href|action)="(.*?)"', gezocht.text) if ZAAK in adres]
    assert blik(COMMISSIE, ZOEK, {"zaak": "  "}).headers["location"] == "/zaken"
    assert "Er is geen zaak met dit kenmerk" in tekst(blik(COMMISSIE, ZOEK, {"zaak": "nergens"}))


@pytest.mark.parametrize("koppen", [{}, {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}])
def test_een_andere_site_zoekt_niet_in_naam_van_iemand(bos: Sleutelbos, blik: Blik, koppen: dict[str, str]) -> None:
    voor = len(gelezen(bos.opslag))
    assert blik(COMMISSIE, ZOEK, {"zaak": ZAAK}, koppen).status_code == 403
    assert blik(COMMISSIE, ZOEK, {"zaak": ZAAK, "teken": "verzonnen"}).status_code == 403
    assert len(gelezen(bos.opslag)) == voor


def test_een_zaak_noemt_haar_vragen_termijnen_uitleg_en_eerdere_versies(bos: Sleutelbos, blik: Blik) -> None:
    eerste = bos.zaak(met_besluit=False)[0]
    nieuw = vernieuwd(bos, eerste)
    blad = blik(COMMISSIE, f"/zaken/{nieuw['id']}")
    open_ = [vraag for vraag in nieuw["advies"]["vragen"] if vraag["nu"]]
    loopt = [termijn for termijn in nieuw["advies"]["termijnen"] if termijn["einde"] and termijn["stand"] != "niet_van_toepassing"]
    assert open_ and loopt
    for deel in (*(vraag["vraag"] for vraag in open_), *(termijn["titel"] for termijn in loopt)):
        assert " ".join(deel.split()) in tekst(blad)
    for vraag in open_:
        assert ", ".join(rol["titel"] for rol in vraag["antwoord_door"]) in tekst(blad)
    assert f"/zaken/{eerste}" in blad.text
    oud = blik(COMMISSIE, f"/zaken/{eerste}")
    assert "Er is een nieuwere versie van dit advies." in tekst(oud)
    assert f"/zaken/{nieuw['id']}" in oud.text
    for adres in re.findall(r'href="(/v1/.*?)"', blad.text):
        assert bos.bel(COMMISSIE, "GET", html.unescape(adres).removeprefix("/v1")).status_code == 200, adres
    gezocht = blik(COMMISSIE, ZOEK, {"zaak": ZAAK}).text
    for lijst in (blik(COMMISSIE, "/zaken").text, gezocht):
        assert f"/zaken/{nieuw['id']}" in lijst
        assert f"/zaken/{eerste}" not in lijst


def test_een_andere_zaak_met_hetzelfde_kenmerk_is_geen_andere_versie(bos: Sleutelbos, blik: Blik) -> None:
    een, ander = (bos.zaak(met_besluit=False)[0] for _ in range(2))
    assert f"/zaken/{ander}" not in blik(COMMISSIE, f"/zaken/{een}").text


@pytest.mark.parametrize(("iemand", "lezers"), [(SCHOOL, ["ouder", "commissie"]), (COMMISSIE, ["ouder", "commissie", "toezicht"])], ids=str)
def test_elke_uitleg_op_de_pagina_is_voor_wie_haar_leest(bos: Sleutelbos, blik: Blik, iemand: Iemand, lezers: list[str]) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    blad = html.unescape(blik(iemand, f"/zaken/{nummer}").text)
    assert re.findall(r"uitleg\?vorm=html&lezer=(\w+)", blad) == lezers


@pytest.mark.parametrize(("dagen", "besluit", "voorbij"), [(0, "", False), (1, "", True), (1, "definitief", False), (-1, "", False)])
def test_een_termijn_is_voorbij_na_haar_laatste_dag_en_alleen_zonder_besluit(dagen: int, besluit: str, voorbij: bool) -> None:
    einde = NU.date() - timedelta(days=dagen)
    termijn = Termijn(UUID(NERGENS), "z", HIER, "naam", "Titel", "loopt", einde, besluit)
    assert termijnregel(termijn, NU.date()).voorbij is voorbij


def test_de_kop_van_een_fout_zegt_wat_voor_fout_het_is(blik: Blik) -> None:
    """Ook van een weigering stond er dat de pagina er niet is."""
    koppen = {
        blik(COMMISSIE, f"/zaken/{NERGENS}").text: "Deze pagina is er niet",
        blik(COMMISSIE, "/zaken?stand=anders").text: "Deze pagina is er niet",
        blik(Iemand(Rol.BEHEER, HIER, ""), "/zaken").text: "Dit mag u niet",
    }
    for blad, kop in koppen.items():
        assert f"<title>{kop} – Thuisnabij</title>" in blad
        assert 'href="/">Naar het begin</a>' in blad


def test_een_school_ziet_het_besluit_pas_als_het_vaststaat(bos: Sleutelbos, blik: Blik) -> None:
    nummer, besluit = bos.zaak()
    assert "Het besluit is een concept" in tekst(blik(COMMISSIE, f"/zaken/{nummer}"))
    assert "Het besluit is" not in tekst(blik(SCHOOL, f"/zaken/{nummer}"))
    assert "brief" not in blik(COMMISSIE, f"/zaken/{nummer}").text
    bos.maak_definitief(nummer, besluit)
    for iemand in (COMMISSIE, SCHOOL):
        blad = blik(iemand, f"/zaken/{nummer}")
        assert "Het besluit is definitief" in tekst(blad)
        assert f"/v1/adviezen/{nummer}/brief?besluit={besluit}" in blad.text


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ("/zaken?stand=anders", "Deze keuze is er niet."),
        ("/zaken?verder=xyz", "Deze bladzij is er niet."),
        ("/termijnen?verder=xyz", "Deze bladzij is er niet."),
        ("/termijnen?vanaf=morgen", "Dit is geen dag."),
        ("/termijnen?vanaf=0001-01-01", "Dit is geen dag."),
        ("/termijnen?vanaf=9999-12-31", "Dit is geen dag."),
    ],
)
def test_een_adres_dat_niet_klopt_geeft_een_pagina_met_waarom(blik: Blik, adres: str, zin: str) -> None:
    antwoord = blik(COMMISSIE, adres)
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (400, "text/html; charset=utf-8")
    assert zin in tekst(antwoord)


def test_een_lange_lijst_gaat_verder_zonder_iets_over_te_slaan(bos: Sleutelbos, blik: Blik) -> None:
    for _ in range(27):
        bos.zaak(met_besluit=False)
    gezien: list[str] = []
    adres = "/zaken"
    while adres:
        pagina = blik(COMMISSIE, adres)
        gezien += re.findall(r'href="/zaken/([0-9a-f-]{36})"', pagina.text)
        verder = re.search(r'href="(.*?)">Oudere zaken', pagina.text)
        adres = html.unescape(verder[1]) if verder else ""
    alle = bos.bel(COMMISSIE, "GET", "/adviezen?alleenLaatste=true&perBladzij=100").json()["adviezen"]
    assert gezien == [advies["id"] for advies in alle]
    assert len(gezien) > 25


def test_termijnen_staan_op_hun_dag_en_wat_voorbij_is_zonder_besluit_valt_op(bos: Sleutelbos, blik: Blik) -> None:
    ontvangen = (NU - timedelta(weeks=9)).date().isoformat()
    dossier: dict[str, Any] = {**GEGEVENS, "zaak": "te-laat", "gegevens": {**GEGEVENS["gegevens"], "ontvangstdatum_aanvraag": ontvangen}}
    assert bos.bel(COMMISSIE, "POST", "/adviezen", dossier).status_code == 201
    eerder = blik(COMMISSIE, f"/termijnen?vanaf={(NU - timedelta(weeks=6)).date().isoformat()}")
    assert "zaak te-laat . Voorbij, en er is nog geen besluit." in tekst(eerder)
    assert "te-laat" not in tekst(blik(COMMISSIE, "/termijnen?vanaf=2025-01-01"))
    assert "Er loopt dan niets af." in tekst(blik(COMMISSIE, "/termijnen?vanaf=2025-01-01"))


def test_wat_voor_vandaag_voorbij_was_is_een_klik_verder(blik: Blik) -> None:
    vandaag = blik(COMMISSIE, "/termijnen")
    assert "Wat voor vandaag al voorbij was, staat bij zes weken eerder" in tekst(vandaag)
    assert "Wat voor vandaag" not in tekst(blik(COMMISSIE, "/termijnen?vanaf=2025-01-01"))


@pytest.mark.parametrize("verband", [ELDERS, "weg"])
def test_van_een_verband_dat_er_voor_iemand_niet_is_staat_er_niet_dat_er_niets_afloopt(blik: Blik, verband: str) -> None:
    antwoord = blik(COMMISSIE, f"/termijnen?samenwerkingsverband={verband}")
    assert (antwoord.status_code, "Er loopt dan niets af." in tekst(antwoord)) == (404, False)
    assert blik(COMMISSIE, f"/termijnen?samenwerkingsverband={HIER}").status_code == 200


def test_zonder_sleutel_opent_een_proef_bij_de_zaken_van_alle_verbanden(klant: TestClient) -> None:
    klant.follow_redirects = False
    assert klant.get(f"{ADRES}/").headers["location"] == "/zaken"
    leeg = html.unescape(klant.get(f"{ADRES}/zaken").text)
    voorbeeld = re.search(r"--data @(\S+) (\S+)</pre>", leeg)
    assert voorbeeld is not None
    inhoud, koppen = (WORTEL / voorbeeld[1]).read_bytes(), {"Content-Type": "application/json"}
    assert klant.post(voorbeeld[2], content=inhoud, headers=koppen).status_code == 201
    assert "curl" not in klant.get(f"{ADRES}/zaken").text
    klant.post("/adviezen", json=VOORBEELD)
    assert f"Zaak {ZAAK}" in tekst(klant.get(f"{ADRES}/zaken"))
    assert f"Zaak {ZAAK}" in tekst(klant.post(f"{ADRES}{ZOEK}", data={"zaak": ZAAK}))
    for verband in (HIER, ELDERS):
        assert f"samenwerkingsverband={verband}" in klant.get(f"{ADRES}/termijnen").text
    assert klant.get(f"{ADRES}/termijnen?samenwerkingsverband={ELDERS}").status_code == 200
    assert "Uw account" not in klant.get(f"{ADRES}/zaken").text


def test_kan_de_database_niet_dan_zegt_de_pagina_dat(klant: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def kan_niet(*_: object) -> None:
        raise OpslagFout("De database is niet te lezen (OperationalError).")

    monkeypatch.setattr(zaakpaginas, "lijst_adviezen", kan_niet)
    antwoord = klant.get(f"{ADRES}/zaken")
    assert (antwoord.status_code, "Probeer het later opnieuw." in tekst(antwoord)) == (503, True)
    zoekt = klant.post(f"{ADRES}{ZOEK}", data={"zaak": "zaak 12"})
    assert (zoekt.status_code, "bewaard" in tekst(zoekt)) == (503, False)
    assert "Ga in uw browser terug." in tekst(zoekt)
