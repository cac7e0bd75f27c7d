"""De commissie beslist op een pagina: dezelfde toets, statussen en rechten als met de API, en een formulier dat uit de regels komt."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

import httpx2
import pytest
from lxml import html
from starlette.testclient import TestClient

from engine import Fout, beoordeel, lees_gegevens
from engine.taal.declaraties import Soort
from service.opslag import OpslagFout
from service.web import Regelkast
from service.web.besluitkern import Besluitkern
from service.web.besluitvelden import gevraagd, veldgroepen, zonder_veld
from service.web.rechten import Bereik, bereik_van
from service.web.sessiekoek import KOEK, teken_van
from service.wie import Rol
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, CONCEPT, DESKUNDIGE, ELDERS, HIER, IEDEREEN, Iemand, Sleutelbos
from tests.service.web.test_web_zaakpaginas import ADRES, VAN_HIER, Blik, blik, bos, tekst

__all__ = ["blik", "bos"]
DOSSIER = json.loads((WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8"))
BESLUIT = json.loads((WORTEL / "voorbeelden/besluiten/toewijzing-sbo.json").read_text(encoding="utf-8"))
BESLUITEN = sorted(pad for soort in ("toewijzing", "afwijzing") for pad in (WORTEL / "voorbeelden/besluiten").glob(f"{soort}-*.json"))
Velden = dict[str, Any]


@pytest.fixture
def proef(klant: TestClient) -> TestClient:
    """Een proef: wie op deze computer werkt, is ook de commissie."""
    klant.follow_redirects = False
    return klant


def zaak(proef: TestClient) -> str:
    return str(proef.post("/adviezen", json=DOSSIER).json()["id"])


def _boom(antwoord: httpx2.Response) -> html.HtmlElement:
    return cast(html.HtmlElement, html.fromstring(antwoord.text))


def formulier(antwoord: httpx2.Response, actie: str) -> Velden:
    """Wat een browser zou insturen met de knop onder dit formulier, zoals het er staat."""
    (gevonden,) = (deel for deel in _boom(antwoord).forms if deel.action.endswith(actie) and deel.method == "POST")
    velden: Velden = {}
    for naam, waarde in gevonden.form_values():
        # Een browser laat het eerste regeleinde van een tekstvak weg (HTML, 13.1.2.5).
        velden[naam] = [*velden.get(naam, ()), waarde.removeprefix("\n")]
    return velden


def leeg(antwoord: httpx2.Response) -> set[str]:
    """De namen van alle velden op het formulier van het besluit."""
    (gevonden,) = (deel for deel in _boom(antwoord).forms if deel.action.endswith("/besluit") and deel.method == "POST")
    return {str(naam) for naam in gevonden.inputs.keys()}  # noqa: SIM118 - lxml loopt anders over de velden zelf


def plat(besluit: Mapping[str, Any], voor: str = "") -> Iterator[tuple[str, Any]]:
    """Een besluit als velden van het formulier."""
    for naam, waarde in besluit.items():
        if isinstance(waarde, dict):
            yield from plat(waarde, f"{voor}{naam}.")
        elif naam == "kern_adviezen":
            yield from ((f"kern_adviezen.kern:{deel['deskundige_nummer']}", deel["kern"]) for deel in waarde)
        else:
            yield f"{voor}{naam}", str(waarde).lower() if isinstance(waarde, bool) else waarde


def vul_in(antwoord: httpx2.Response, besluit: Mapping[str, Any]) -> Velden:
    velden, kan = formulier(antwoord, "/besluit"), leeg(antwoord)
    return {**velden, **{naam: waarde for naam, waarde in plat(besluit) if naam in kan and naam != "soort"}}


def stuur(proef: TestClient, nummer: str, velden: Velden, naar: str = "besluit") -> httpx2.Response:
    bevestigd = {"nagekeken": "ja"} if naar == "besluit/stap" else {}
    return proef.post(f"{ADRES}/zaken/{nummer}/{naar}", data={**bevestigd, **velden})


def bewaard(proef: TestClient, nummer: str) -> Any:
    besluiten = proef.get(f"/adviezen/{nummer}/besluiten").json()["besluiten"]
    return proef.get(f"/adviezen/{nummer}/besluiten/{besluiten[-1]['id']}").json() if besluiten else None


def pagina(proef: TestClient, nummer: str, soort: str = "") -> httpx2.Response:
    return proef.get(f"{ADRES}/zaken/{nummer}/besluit{f'?soort={soort}' if soort else ''}")


def test_van_een_leeg_formulier_tot_een_bekendgemaakt_besluit(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert "Leg een besluit vast" in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    assert "Wat voor besluit is het?" in tekst(pagina(proef, nummer))
    begin = pagina(proef, nummer, "toewijzing")
    assert stuur(proef, nummer, vul_in(begin, {})).status_code == 303
    concept = pagina(proef, nummer)
    assert "Voor het definitief kan worden, is dit nog nodig" in tekst(concept)
    assert "Maak het besluit definitief" not in tekst(concept)
    # Een deel van de vragen hangt af van wat er al ingevuld is.
    for _ in range(3):
        assert stuur(proef, nummer, vul_in(pagina(proef, nummer), BESLUIT)).status_code == 303
    af = pagina(proef, nummer)
    assert "Het concept is af." in tekst(af)
    assert "Ga verder met het concept" in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    (brief,) = (deel for deel in html.fromstring(af.text).findall(".//a") if "de brief zoals hij nu is" in str(deel.text))
    assert proef.get(f"{ADRES}{brief.get('href')}").headers["content-type"] == "application/pdf"
    velden = {"versie": versie(af), "naar": "definitief"}
    assert stuur(proef, nummer, velden, "besluit/stap").headers["location"] == f"/zaken/{nummer}"
    gekregen = bewaard(proef, nummer)
    assert gekregen["status"] == "definitief"
    assert zonder_leegte({**gekregen["besluit"], "concept": False}) == zonder_leegte(ingevuld(BESLUIT, gekregen))
    stand = pagina(proef, nummer)
    assert "Het besluit is definitief ." in tekst(stand)
    assert stuur(proef, nummer, {"versie": versie(stand), "naar": "bekendgemaakt"}, "besluit/stap").status_code == 303
    assert bewaard(proef, nummer)["status"] == "bekendgemaakt"


def versie(antwoord: httpx2.Response) -> str:
    (eerste, *_) = html.fromstring(antwoord.text).findall(".//input[@name='versie']")
    return str(eerste.get("value"))


def zonder_leegte(deel: Any) -> Any:
    """Een besluit zonder wat er niet is ingevuld."""
    if isinstance(deel, dict):
        return {naam: kern for naam, waarde in deel.items() if (kern := zonder_leegte(waarde)) not in (None, "", [], {})}
    return [zonder_leegte(waarde) for waarde in deel] if isinstance(deel, list) else deel


def ingevuld(besluit: dict[str, Any], gekregen: Any) -> dict[str, Any]:
    """Het voorbeeld, met alleen de antwoorden die de pagina vroeg: een antwoord waar niemand om vraagt is er niet nodig."""
    gegevens = {naam: waarde for naam, waarde in besluit["gegevens"].items() if naam in gekregen["besluit"]["gegevens"]}
    assert len(gegevens) > 5
    return {**besluit, "gegevens": gegevens, "grondslag": sorted(besluit["grondslag"], key=gekregen["besluit"]["grondslag"].index)}


@pytest.mark.parametrize("verband", [HIER, ELDERS])
def test_het_formulier_vraagt_alles_wat_de_regels_voor_een_besluit_nodig_vinden(regelkast: Regelkast, verband: str) -> None:
    pakket = regelkast.pakket(verband, NU.date())
    advies = beoordeel(pakket, lees_gegevens(pakket, DOSSIER["gegevens"], NU.date()), NU.date())
    besluiten = [brief for brief in pakket.brieven.values() if brief.beslist]
    assert besluiten
    for brief in besluiten:
        gevraagd = {veld.naam.partition(":")[0] for groep in veldgroepen(advies, brief, {}, ()) for veld in groep.velden}
        assert set(brief.nodig) - gevraagd == {"zaak", "samenwerkingsverband", "dagtekening"}, brief.naam


@pytest.mark.parametrize(
    "bestand", [pad for pad in BESLUITEN if pad.stem.startswith(("toewijzing", "afwijzing"))], ids=lambda pad: pad.stem
)
def test_een_concept_dat_onveranderd_bewaard_wordt_blijft_hetzelfde(proef: TestClient, bestand: Any) -> None:
    besluit = {**json.loads(bestand.read_text(encoding="utf-8")), "concept": True}
    namen = {"voorbeeld-sbo": "sbo-toegekend", "voorbeeld-emb": "so-met-emb", "voorbeeld-arrangement": "arrangement-volstaat"}
    dossier = json.loads((WORTEL / f"voorbeelden/compleet/{namen[besluit['zaak']]}.json").read_text(encoding="utf-8"))
    nummer = str(proef.post("/adviezen", json=dossier).json()["id"])
    gemaakt = proef.post(f"/adviezen/{nummer}/besluiten", json=besluit)
    assert gemaakt.status_code == 201, gemaakt.text
    assert stuur(proef, nummer, formulier(pagina(proef, nummer), "/besluit")).status_code == 303
    na = bewaard(proef, nummer)
    assert na["versie"] == 2
    assert zonder_leegte(na["besluit"]) == zonder_leegte(gemaakt.json()["besluit"])


def test_als_grondslag_is_er_de_wet_waar_het_advies_op_rust(regelkast: Regelkast) -> None:
    pakket = regelkast.pakket(HIER, NU.date())
    advies = beoordeel(pakket, lees_gegevens(pakket, DOSSIER["gegevens"], NU.date()), NU.date())
    groepen = veldgroepen(advies, pakket.brieven["toewijzing"], {"grondslag": ["gegeven-bron"]}, ())
    (grondslag,) = (veld for groep in groepen for veld in groep.velden if veld.naam == "grondslag")
    wetten = {naam for naam in advies.bronnen if pakket.bronnen[naam].bwb}
    assert set(grondslag.keuzes or ()) == wetten
    assert wetten < set(advies.bronnen)


def test_wat_uit_een_veld_volgt_wordt_niet_nog_eens_gevraagd(proef: TestClient) -> None:
    """Twee antwoorden op dezelfde vraag kunnen botsen, en dan is het besluit niet meer te bewaren."""
    nummer = zaak(proef)
    half = {"soort": "toewijzing", "concept": True, "zaak": DOSSIER["zaak"]}
    nog = proef.post(f"/adviezen/{nummer}/besluiten", json=half).json()["nog_nodig"]
    assert "gegevens.besluitdatum" in {fout["plaats"] for fout in nog}
    velden = leeg(pagina(proef, nummer))
    assert not {naam for naam in velden if naam.startswith("gegevens.besluit_") and naam.removeprefix("gegevens.besluit_") in velden}
    assert "gegevens.besluitdatum" not in velden
    assert "Op welke dag" not in tekst(pagina(proef, nummer))


def test_een_antwoord_van_eerder_houdt_een_ander_veld_niet_tegen(proef: TestClient) -> None:
    """Het antwoord kwam met de API en staat niet op het formulier: wie het veld anders invulde, kon nooit meer bewaren."""
    nummer = zaak(proef)
    concept = {"soort": "toewijzing", "concept": True, "zaak": DOSSIER["zaak"]}
    met = {**concept, "gegevens": {"besluit_voorziening": "sbo", "besluit_ingangsdatum": "2027-01-04"}}
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=met).status_code == 201
    assert stuur(proef, nummer, vul_in(pagina(proef, nummer), {"voorziening": "so"})).status_code == 303
    na = bewaard(proef, nummer)["besluit"]
    assert (na["voorziening"], na["gegevens"]) == ("so", {"besluit_ingangsdatum": "2027-01-04"})


def test_wat_er_aan_een_veld_schort_hoort_bij_dat_veld(proef: TestClient) -> None:
    """Wie de pagina hoort, hoort bij elk veld waar iets aan schort ook wat (WCAG 2.2, 1.3.1 en 3.3.1)."""
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    boom = _boom(pagina(proef, nummer))
    mis = {str(deel) for deel in boom.xpath("//p[contains(@class, 'mis-tekst')]/@id")}
    assert mis == {str(deel) for deel in boom.xpath("//@aria-describedby")}
    assert "fout-grondslag" in mis
    assert len(boom.xpath("//*[@aria-describedby][not(self::fieldset)][not(@aria-invalid='true')]")) == 0
    assert len(boom.xpath("//p[contains(@class, 'mis-tekst')]")) == len(mis)


def test_een_stap_zonder_reden_wijst_naar_de_reden(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=BESLUIT).status_code == 201
    blad = pagina(proef, nummer)
    assert "Nodig bij: Trek het besluit in." in tekst(blad)
    assert "Handhaaf" not in tekst(blad)
    assert "aria-invalid" not in blad.text
    mis = _boom(stuur(proef, nummer, {"versie": versie(blad), "naar": "ingetrokken"}, "besluit/stap"))
    assert mis.xpath("string(//a[@href='#reden'])") == "De reden voor deze stap ontbreekt."
    assert mis.xpath("string(//textarea[@id='reden']/@aria-invalid)") == "true"


def test_wat_het_formulier_niet_vraagt_blijft_staan(proef: TestClient) -> None:
    nummer = zaak(proef)
    concept = {**BESLUIT, "concept": True, "beslist_mee": [1], "doorgezonden_aan": "een ander"}
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=concept).status_code == 201
    assert stuur(proef, nummer, formulier(pagina(proef, nummer), "/besluit")).status_code == 303
    na = bewaard(proef, nummer)
    assert (na["beslist_mee"], na["besluit"]["doorgezonden_aan"]) == ([1], "een ander")


def test_wat_op_het_formulier_niet_te_beantwoorden_is_zegt_waar_wel(regelkast: Regelkast) -> None:
    """Een oordeel heeft een motivering en iemand die het gaf: dat vraagt dit formulier niet, en dat stond er niet bij."""
    pakket = regelkast.pakket(HIER, NU.date())
    oordeel = next(naam for naam, begrip in pakket.begrippen.items() if begrip.soort is Soort.OORDEEL)
    fout = Fout("B052", "Beantwoord eerst deze vraag: Past dit?", f"gegevens.{oordeel}")
    assert gevraagd(pakket, {}, [fout]) == ()
    assert zonder_veld(pakket, fout) == f"{fout.zin} Dat kan niet op deze pagina: het antwoord hoort in het dossier."


def test_wat_het_dossier_anders_zegt_is_geen_vraag_op_het_formulier(proef: TestClient) -> None:
    """Een vraag die niet te beantwoorden is: elk antwoord botste met het dossier, en de fout ging over JSON."""
    dossier = {**DOSSIER, "gegevens": {**DOSSIER["gegevens"], "besluit_noemt_feiten": False}}
    nummer = str(proef.post("/adviezen", json=dossier).json()["id"])
    mis = stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), BESLUIT))
    assert mis.status_code == 400
    assert "gegevens.besluit_noemt_feiten" not in leeg(mis)
    titel = "In het dossier staat iets anders. Klopt dat niet, dan is eerst een nieuwe versie van het advies nodig."
    assert titel in tekst(mis)
    assert "'gegevens'" not in tekst(mis)


def test_een_vraag_die_nog_leeg_is_blijft_staan_als_er_iets_mis_is(proef: TestClient) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    blad = pagina(proef, nummer)
    vragen = {naam for naam in leeg(blad) if naam.startswith("gegevens.")}
    mis = stuur(proef, nummer, vul_in(blad, {"reden": "111222333"}))
    assert (mis.status_code, {naam for naam in leeg(mis) if naam.startswith("gegevens.")}) == (400, vragen)
    assert vragen


def test_een_fout_bewaart_niets_en_laat_staan_wat_er_was(proef: TestClient) -> None:
    nummer = zaak(proef)
    velden = vul_in(pagina(proef, nummer, "toewijzing"), {**BESLUIT, "einddatum": "2026-12-31"})
    mis = stuur(proef, nummer, velden)
    assert (mis.status_code, bewaard(proef, nummer)) == (400, None)
    assert "Er is niets bewaard. Wat u invulde staat er nog." in tekst(mis)
    assert "De einddatum hoort na de begindatum te liggen." in tekst(mis)
    assert 'href="#einddatum"' in mis.text
    assert formulier(mis, "/besluit") == {naam: waarde if isinstance(waarde, list) else [waarde] for naam, waarde in velden.items()}


def test_een_burgerservicenummer_in_een_tekst_wordt_niet_bewaard(proef: TestClient) -> None:
    nummer = zaak(proef)
    mis = stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {**BESLUIT, "reden": "111222333"}))
    assert (mis.status_code, bewaard(proef, nummer)) == (400, None)
    assert "Dit lijkt op een burgerservicenummer." in tekst(mis)


def test_een_leeg_gemaakt_veld_is_weer_leeg(proef: TestClient) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), BESLUIT))
    assert stuur(proef, nummer, vul_in(pagina(proef, nummer), {"reden": "", "voorziening": "", "kern_adviezen": []})).status_code == 303
    assert bewaard(proef, nummer)["besluit"]["reden"] == ""
    assert bewaard(proef, nummer)["besluit"]["voorziening"] == ""


def teruggekregen(antwoord: httpx2.Response) -> list[str]:
    """De teksten die iemand van een pagina kan kopiëren."""
    return [str(deel.text).removeprefix("\n") for deel in _boom(antwoord).findall(".//textarea[@readonly]")]


def test_wie_twee_keer_op_bewaren_klikt_bewaart_een_keer_en_leest_geen_fout(proef: TestClient) -> None:
    """De tweede keer hoorde hij dat een ander het besluit veranderde en dat zijn tekst weg was."""
    nummer = zaak(proef)
    for besluit in ({"reden": "Van de een."}, BESLUIT, {"reden": "Toch anders.", "voorziening": ""}):
        velden = vul_in(pagina(proef, nummer, "toewijzing"), besluit)
        heen = [stuur(proef, nummer, velden) for _ in range(2)]
        assert [(deel.status_code, deel.headers["location"]) for deel in heen] == [(303, f"/zaken/{nummer}/besluit")] * 2
    assert bewaard(proef, nummer)["versie"] == 3


def test_twee_keer_bewaren_tegelijk_is_een_keer_bewaren(proef: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    """Allebei zien zij nog geen besluit; de tweede die schrijft, vindt het er al."""
    nummer = zaak(proef)
    velden = vul_in(pagina(proef, nummer, "toewijzing"), {"reden": "Van de een."})
    anders = {**velden, "reden": "Van de ander."}
    leg_vast = Besluitkern.leg_vast

    def er_net_na(*met: Any) -> Any:
        monkeypatch.setattr(Besluitkern, "leg_vast", leg_vast)
        assert stuur(proef, nummer, velden).status_code == 303
        return leg_vast(*met)

    monkeypatch.setattr(Besluitkern, "leg_vast", er_net_na)
    assert stuur(proef, nummer, velden).status_code == 303
    assert bewaard(proef, nummer)["versie"] == 1
    assert stuur(proef, nummer, {"versie": versie(pagina(proef, nummer)), "naar": "ingetrokken", "reden": "Weg."}, "besluit/stap")
    monkeypatch.setattr(Besluitkern, "leg_vast", er_net_na)
    mis = stuur(proef, nummer, anders)
    assert (mis.status_code, "Over deze zaak is er al een besluit." in tekst(mis)) == (400, True)
    assert bewaard(proef, nummer)["besluit"]["reden"] == "Van de een."


def test_wie_twee_keer_op_een_stap_klikt_zet_haar_een_keer(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=BESLUIT).status_code == 201
    for naar, reden in [("bekendgemaakt", ""), ("in_bezwaar", ""), ("gehandhaafd", "Zo blijft het.\r\nEcht."), ("ingetrokken", "Weg.")]:
        stap = {"versie": versie(pagina(proef, nummer)), "naar": naar, "reden": reden}
        heen = [stuur(proef, nummer, stap, "besluit/stap") for _ in range(2)]
        assert [(deel.status_code, deel.headers["location"]) for deel in heen] == [(303, f"/zaken/{nummer}")] * 2
        assert bewaard(proef, nummer)["status"] == naar
        assert stuur(proef, nummer, {**stap, "reden": "Een andere reden."}, "besluit/stap").status_code == 412
    assert bewaard(proef, nummer)["versie"] == 5


def test_een_adres_dat_alleen_een_formulier_kent_gaat_terug(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert proef.get(f"{ADRES}/zaken/{nummer}/besluit/stap").headers["location"] == f"/zaken/{nummer}/besluit"
    assert proef.get(f"{ADRES}/zaken/zoek").headers["location"] == "/zaken"


def test_wie_te_lang_over_een_formulier_deed_krijgt_zijn_tekst_terug(bos: Sleutelbos) -> None:
    """De sessie was voorbij, en wat iemand een half uur lang schreef was weg zonder een woord erover."""
    nummer = bos.zaak(met_besluit=False)[0]
    velden = {
        "teken": teken_van("voorbij"),
        "versie": "nieuw",
        "soort": "toewijzing",
        "voorziening": "sbo",
        "reden": "Lang <b>over</b> gedaan.",
    }
    plek, koek = f"{ADRES}/zaken/{nummer}/besluit", {"Cookie": f"{KOEK}=voorbij"}
    terug = bos.klant.post(plek, data=velden, headers={**koek, **VAN_HIER})
    assert (terug.status_code, teruggekregen(terug)) == (403, ["Lang <b>over</b> gedaan."])
    assert "U bent niet meer aangemeld" in tekst(terug)
    assert f'<a class="nl-link" href="/aanmelden?naar=/zaken/{nummer}/besluit" target="_blank"' in terug.text
    elders = bos.klant.post(plek, data=velden, headers={**koek, "Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"})
    assert (elders.status_code, elders.headers["location"], elders.content) == (303, "/", b"")
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"] == []


def test_wie_zich_intussen_opnieuw_aanmeldde_krijgt_zijn_tekst_terug(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    velden = {"teken": teken_van("de vorige"), "versie": "nieuw", "soort": "toewijzing", "reden": "Lang over gedaan."}
    terug = blik(COMMISSIE, f"/zaken/{nummer}/besluit", velden)
    assert (terug.status_code, teruggekregen(terug)) == (403, ["Lang over gedaan."])
    assert f'href="/zaken/{nummer}/besluit" target="_blank"' in terug.text
    elders = blik(COMMISSIE, f"/zaken/{nummer}/besluit", velden, {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"})
    assert (elders.status_code, teruggekregen(elders)) == (403, [])
    assert "Dit mag u niet" in tekst(elders)
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"] == []


def test_wie_op_een_oude_pagina_bewaart_overschrijft_niets(proef: TestClient) -> None:
    nummer = zaak(proef)
    oud = vul_in(pagina(proef, nummer, "toewijzing"), {"reden": "Van de een."})
    assert stuur(proef, nummer, {**oud, "reden": "Van de ander."}).status_code == 303
    geweigerd = stuur(proef, nummer, oud)
    assert (geweigerd.status_code, "Dit besluit is intussen veranderd" in tekst(geweigerd)) == (412, True)
    assert "Er is niets bewaard." in tekst(geweigerd)
    assert bewaard(proef, nummer)["besluit"]["reden"] == "Van de ander."
    assert (bewaard(proef, nummer)["versie"], teruggekregen(geweigerd)) == (1, ["Van de een."])
    assert f'href="/zaken/{nummer}/besluit"' in geweigerd.text
    assert stuur(proef, nummer, {"versie": "nieuw", "naar": "ingetrokken", "reden": "Weg."}, "besluit/stap").status_code == 412


def test_een_besluit_dat_niet_af_is_wordt_niet_definitief(proef: TestClient) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    geweigerd = stuur(proef, nummer, {"versie": versie(pagina(proef, nummer)), "naar": "definitief"}, "besluit/stap")
    assert (geweigerd.status_code, bewaard(proef, nummer)["status"]) == (409, "concept")
    assert "De reden ontbreekt." in tekst(geweigerd)


@pytest.mark.parametrize(
    ("stap", "zin"),
    [
        ({"naar": "ingetrokken"}, "De reden voor deze stap ontbreekt."),
        ({"naar": "gehandhaafd", "reden": "Zo blijft het."}, "Een besluit met status concept kan niet naar gehandhaafd."),
        ({"naar": "weg"}, "Kies een van deze"),
        ({"naar": "ingetrokken", "reden": "111222333"}, "Dit lijkt op een burgerservicenummer."),
    ],
)
def test_een_stap_die_niet_kan_zegt_waarom(proef: TestClient, stap: dict[str, str], zin: str) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    geweigerd = stuur(proef, nummer, {"versie": versie(pagina(proef, nummer)), **stap}, "besluit/stap")
    assert (geweigerd.status_code, zin in tekst(geweigerd)) == (409, True), tekst(geweigerd)
    assert bewaard(proef, nummer)["status"] == "concept"


def test_een_stap_gaat_pas_door_als_iemand_haar_bevestigt(proef: TestClient) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    stap = {"versie": versie(pagina(proef, nummer)), "naar": "ingetrokken", "reden": "Het wordt een ander besluit."}
    for nagekeken in ("", "nee"):
        geweigerd = stuur(proef, nummer, {**stap, "nagekeken": nagekeken}, "besluit/stap")
        assert (geweigerd.status_code, "Zet een vinkje als u het hebt nagekeken." in tekst(geweigerd)) == (409, True)
        assert 'href="#nagekeken"' in geweigerd.text
        assert stap["reden"] in geweigerd.text
    assert bewaard(proef, nummer)["status"] == "concept"


def test_de_titel_van_een_pagina_noemt_het_kenmerk_van_een_zaak_niet(proef: TestClient) -> None:
    """De titel staat in de geschiedenis van een browser."""
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    mis = stuur(proef, nummer, {"versie": versie(pagina(proef, nummer)), "naar": "definitief"}, "besluit/stap")
    for blad in (proef.get(f"{ADRES}/zaken/{nummer}"), pagina(proef, nummer), mis, proef.get(f"{ADRES}/zaken")):
        kop = _boom(blad).findtext(".//title")
        assert kop is not None and DOSSIER["zaak"] not in kop
        assert DOSSIER["zaak"] in tekst(blad)


def test_waarover_besloten_is_staat_niet_meer_bij_wat_wacht(proef: TestClient) -> None:
    nummer = zaak(proef)
    klaar = f"{ADRES}/zaken?stand=gereed"
    concept = proef.post(f"/adviezen/{nummer}/besluiten", json={**BESLUIT, "concept": True}).json()["id"]
    assert f"/zaken/{nummer}" in proef.get(klaar).text
    assert "Een besluit kan worden genomen." in tekst(proef.get(f"{ADRES}/zaken"))
    stap = {"versie": versie(pagina(proef, nummer)), "naar": "definitief"}
    assert stuur(proef, nummer, stap, "besluit/stap").status_code == 303
    assert f"/zaken/{nummer}" not in proef.get(klaar).text
    alle = tekst(proef.get(f"{ADRES}/zaken"))
    assert "Het besluit is definitief ." in alle
    assert "Een besluit kan worden genomen." not in alle
    gezocht = proef.post(f"{ADRES}/zaken/zoek", data={"zaak": DOSSIER["zaak"]})
    assert "Het besluit is definitief ." in tekst(gezocht)
    weg = {"versie": versie(pagina(proef, nummer)), "naar": "ingetrokken", "reden": "De school trok de aanvraag in."}
    assert stuur(proef, nummer, weg, "besluit/stap").status_code == 303
    assert bewaard(proef, nummer)["id"] == concept
    assert f"/zaken/{nummer}" in proef.get(klaar).text


def test_een_ingetrokken_concept_maakt_plaats_voor_een_nieuw_besluit(proef: TestClient) -> None:
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    weg = {"versie": versie(pagina(proef, nummer)), "naar": "ingetrokken", "reden": "Het wordt een ander besluit."}
    assert stuur(proef, nummer, weg, "besluit/stap").status_code == 303
    assert "Leg een besluit vast" in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    assert stuur(proef, nummer, vul_in(pagina(proef, nummer, "afwijzing"), {})).status_code == 303
    assert bewaard(proef, nummer)["besluit"]["soort"] == "afwijzing"


def test_elke_soort_besluit_heeft_een_eigen_naam(proef: TestClient) -> None:
    """Twee soorten in één regelbestand heetten allebei naar dat bestand: dan is een toewijzing niet van een afwijzing te onderscheiden."""
    keuze = _boom(pagina(proef, zaak(proef)))
    namen = {
        str(deel.get("value")): keuze.xpath("string(//label[@for=$id])", id=deel.get("id"))
        for deel in keuze.findall(".//input[@name='soort']")
    }
    assert namen == {
        "afwijzing": "Afwijzing",
        "afwijzing_met_spoed": "Afwijzing met spoed",
        "toewijzing": "Toewijzing",
        "toewijzing_met_spoed": "Toewijzing met spoed",
    }


@pytest.mark.parametrize("getal", ["9" * 5000, "9" * 30, "-1", "1,5", "٣"])
def test_een_getal_dat_niet_kan_zegt_dat_bij_het_veld(proef: TestClient, getal: str) -> None:
    nummer = zaak(proef)
    mis = stuur(proef, nummer, {**vul_in(pagina(proef, nummer, "toewijzing"), {}), "gegevens.dagen_opgeschort": getal})
    assert (mis.status_code, bewaard(proef, nummer)) == (400, None)
    assert 'href="#gegevens-dagen_opgeschort"' in mis.text
    assert getal in mis.text


@pytest.mark.parametrize("soort", ["verdaging", "iets"])
def test_een_soort_die_geen_besluit_is_kan_niet(proef: TestClient, soort: str) -> None:
    assert pagina(proef, zaak(proef), soort).status_code == 400


def vernieuwd(proef: TestClient, nummer: str) -> str:
    stand = proef.get(f"/adviezen/{nummer}").headers["etag"]
    return str(proef.post(f"/adviezen/{nummer}/versies", json={"gegevens": {}}, headers={"If-Match": stand}).json()["id"])


def test_bij_een_advies_met_een_opvolger_begint_geen_besluit(proef: TestClient) -> None:
    nummer = zaak(proef)
    begin = pagina(proef, nummer, "toewijzing")
    nieuw = vernieuwd(proef, nummer)
    assert "Leg een besluit vast" not in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    assert pagina(proef, nummer, "toewijzing").status_code == 409
    geweigerd = stuur(proef, nummer, vul_in(begin, {}))
    assert "Er is een nieuwere versie van dit advies." in tekst(geweigerd)
    assert f'href="/zaken/{nieuw}"' in geweigerd.text
    assert bewaard(proef, nummer) is None


@pytest.mark.parametrize(("besluit", "knop"), [({}, "Ga verder met het concept"), (BESLUIT, "Breng het besluit verder")])
def test_een_besluit_bij_een_eerdere_versie_staat_op_elke_versie_van_de_zaak(proef: TestClient, besluit: dict[str, Any], knop: str) -> None:
    """Op de nieuwe versie stond dat er te beslissen viel, en pas na het invullen van het hele formulier dat er al een besluit was."""
    nummer = zaak(proef)
    verzoek = besluit or {"soort": "toewijzing", "concept": True, "zaak": DOSSIER["zaak"]}
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=verzoek).status_code == 201
    assert "andere versie van het advies" not in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    nieuw = vernieuwd(proef, nummer)
    blad = proef.get(f"{ADRES}/zaken/{nieuw}")
    assert "Leg een besluit vast" not in tekst(blad)
    assert "Het hoort bij een andere versie van het advies" in tekst(blad)
    assert _boom(blad).xpath("string(//a[normalize-space()=$knop]/@href)", knop=knop) == f"/zaken/{nummer}/besluit"
    assert pagina(proef, nieuw, "toewijzing").headers["location"] == f"/zaken/{nummer}/besluit"


def test_een_concept_bij_een_eerdere_versie_gaat_alleen_nog_weg(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert proef.post(f"/adviezen/{nummer}/besluiten", json={**BESLUIT, "concept": True}).status_code == 201
    nieuw = vernieuwd(proef, nummer)
    blad = pagina(proef, nummer)
    assert "Dit concept kan niet meer definitief worden." in tekst(blad)
    assert "Maak het besluit definitief" not in tekst(blad)
    weg = {"versie": versie(blad), "naar": "ingetrokken", "reden": "Er is een nieuw advies."}
    assert stuur(proef, nieuw, weg, "besluit/stap").status_code == 412
    assert stuur(proef, nieuw, {**vul_in(blad, BESLUIT)}).status_code == 412
    assert stuur(proef, nummer, weg, "besluit/stap").status_code == 303
    assert stuur(proef, nieuw, vul_in(pagina(proef, nieuw, "toewijzing"), {})).status_code == 303


def test_van_een_concept_staat_er_niet_dat_het_van_het_advies_afwijkt(proef: TestClient) -> None:
    """Wat er nog niet in staat, wijkt nog nergens van af."""
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    assert "wijkt af" not in tekst(proef.get(f"{ADRES}/zaken/{nummer}"))


def test_elke_naam_op_de_pagina_wijst_naar_een_ding(proef: TestClient) -> None:
    """Twee vakken met hetzelfde nummer: het bijschrift van het tweede hoorde bij het eerste."""
    nummer = zaak(proef)
    stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {}))
    boom = _boom(pagina(proef, nummer))
    nummers = [str(deel) for deel in boom.xpath("//@id")]
    assert len(nummers) == len(set(nummers)) > 20
    assert {str(deel) for deel in boom.xpath("//label/@for | //@aria-describedby")} <= set(nummers)
    assert {str(deel) for deel in boom.xpath("//a/@href[starts-with(., '#')]")} <= {f"#{deel}" for deel in nummers}


@pytest.mark.parametrize("iemand", IEDEREEN, ids=str)
def test_alleen_de_commissie_van_het_verband_beslist(bos: Sleutelbos, blik: Blik, iemand: Iemand) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    mag = bereik_van("maakBesluit", iemand.rol) is not Bereik.NIETS
    verwacht = 403 if not mag else 404 if iemand.vreemd else 200
    assert blik(iemand, f"/zaken/{nummer}/besluit").status_code == verwacht
    velden = {"soort": "toewijzing", "versie": "nieuw"}
    assert blik(iemand, f"/zaken/{nummer}/besluit", velden).status_code == (303 if verwacht == 200 else verwacht)
    assert len(bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"]) == (verwacht == 200)
    stap = {"versie": "nieuw", "naar": "ingetrokken", "reden": "Weg."}
    assert blik(iemand, f"/zaken/{nummer}/besluit/stap", stap).status_code == (412 if verwacht == 200 else verwacht)
    if iemand.rol is not Rol.COMMISSIE and not iemand.vreemd and bereik_van("leesAdvies", iemand.rol) is not Bereik.NIETS:
        assert "Leg een besluit vast" not in tekst(blik(iemand, f"/zaken/{nummer}"))


@pytest.mark.parametrize("naar", ["besluit", "besluit/stap"])
@pytest.mark.parametrize("koppen", [{}, {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"}])
def test_een_andere_site_beslist_niet(bos: Sleutelbos, blik: Blik, naar: str, koppen: dict[str, str]) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    velden = {"soort": "toewijzing", "versie": "nieuw", "naar": "ingetrokken"}
    assert blik(COMMISSIE, f"/zaken/{nummer}/{naar}", velden, koppen).status_code == 403
    assert blik(COMMISSIE, f"/zaken/{nummer}/{naar}", {**velden, "teken": "verzonnen"}).status_code == 403
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"] == []


@pytest.mark.parametrize(
    ("koppen", "mag"),
    [
        ({}, True),
        ({"Origin": ADRES, "Sec-Fetch-Site": "same-origin"}, True),
        ({"Origin": ADRES}, True),
        ({"Sec-Fetch-Site": "cross-site"}, False),
        ({"Sec-Fetch-Site": "same-site"}, False),
        ({"Origin": "null"}, False),
        ({"Origin": "http://elders.example"}, False),
        ({"Origin": f"{ADRES}:8001", "Sec-Fetch-Site": "same-origin"}, False),
    ],
)
def test_bij_een_proef_beslist_een_andere_site_ook_niet(proef: TestClient, koppen: dict[str, str], mag: bool) -> None:
    """Daar is geen sessie: wat een browser zegt over waar het verzoek vandaan komt, is alles wat er is."""
    nummer = zaak(proef)
    velden = vul_in(pagina(proef, nummer, "toewijzing"), {})
    assert proef.post(f"{ADRES}/zaken/{nummer}/besluit", data=velden, headers=koppen).status_code == (303 if mag else 403)
    assert (bewaard(proef, nummer) is not None) is mag


def test_een_deskundige_hoort_ook_in_de_lijst_niet_dat_er_besloten_is(bos: Sleutelbos, blik: Blik) -> None:
    nummer, besluit = bos.zaak()
    bos.maak_definitief(nummer, besluit)
    for stand in ("", "?stand=eerst_herstellen", "?stand=gereed", "?stand=niet_afgeven"):
        assert "Het besluit is" not in tekst(blik(DESKUNDIGE, f"/zaken{stand}"))
    per_stand = [blik(DESKUNDIGE, f"/zaken?stand={stand}").text for stand in ("eerst_herstellen", "gereed", "niet_afgeven")]
    assert sum(f"/zaken/{nummer}" in lijst for lijst in per_stand) == 1
    assert sum("Het besluit is" in tekst(blik(COMMISSIE, f"/zaken?stand={stand}")) for stand in ("eerst_herstellen", "gereed")) == 0


def test_de_deskundige_van_een_zaak_ziet_geen_besluit(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    assert bos.bel(COMMISSIE, "POST", f"/adviezen/{nummer}/besluiten", CONCEPT).status_code == 201
    assert "Het besluit is" not in tekst(blik(DESKUNDIGE, f"/zaken/{nummer}"))


def test_een_formulier_dat_te_groot_is_wordt_niet_gelezen_en_de_pagina_zegt_dat(bos: Sleutelbos, blik: Blik) -> None:
    """Er stond dat het niet van een pagina van deze dienst kwam."""
    nummer = bos.zaak(met_besluit=False)[0]
    velden = {"soort": "toewijzing", "versie": "nieuw", "reden": "x" * 1_100_000}
    te_groot = blik(COMMISSIE, f"/zaken/{nummer}/besluit", velden)
    assert (te_groot.status_code, "Uw formulier is te groot" in tekst(te_groot)) == (413, True)
    assert "Er is niets bewaard. Ga in uw browser terug" in tekst(te_groot)
    veel = {"soort": "toewijzing", "versie": "nieuw", **{f"v{nummer}": "x" for nummer in range(600)}}
    onleesbaar = blik(COMMISSIE, f"/zaken/{nummer}/besluit", veel)
    assert (onleesbaar.status_code, "Dit formulier is niet te lezen." in tekst(onleesbaar)) == (400, True)
    # Van een andere site wordt het niet eens gelezen.
    elders = blik(COMMISSIE, f"/zaken/{nummer}/besluit", velden, {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"})
    assert elders.status_code == 403
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"] == []


def test_na_het_aanmelden_in_een_ander_tabblad_stuurt_iemand_hetzelfde_formulier_nog_eens_in(bos: Sleutelbos, blik: Blik) -> None:
    """De sessie eindigde onder het invullen. Wat iemand koos en schreef gaat met twee knoppen alsnog door, en nooit zonder hem."""
    nummer = bos.zaak(met_besluit=False)[0]
    plek = f"/zaken/{nummer}/besluit"
    velden = {"versie": "nieuw", "soort": "toewijzing", "voorziening": "sbo", "reden": 'Twee "regels",\r\n<b>lang</b> over gedaan.'}
    koek = {"Cookie": f"{KOEK}=voorbij", **VAN_HIER}
    voorbij = bos.klant.post(f"{ADRES}{plek}", data={"teken": teken_van("voorbij"), **velden}, headers=koek)
    assert "Kom terug naar dit tabblad" in tekst(voorbij)
    hier = {naam: waarden[0] for naam, waarden in formulier(voorbij, plek).items()}
    assert hier.pop("teken") == ""
    # Nog steeds niet aangemeld: dezelfde pagina, met alles er nog in.
    nog_niet = bos.klant.post(f"{ADRES}{plek}", data=hier, headers={**koek})
    assert (nog_niet.status_code, formulier(nog_niet, plek)) == (403, formulier(voorbij, plek))
    weer_terug = blik(COMMISSIE, plek, {"teken": "", **hier})
    assert (weer_terug.status_code, "U bent nu aangemeld." in tekst(weer_terug)) == (403, True)
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"] == []
    nu = {naam: waarden[0] for naam, waarden in formulier(weer_terug, plek).items()}
    assert nu.pop("teken")
    assert nu == {**velden, "reden": velden["reden"].replace("\r\n", "\n")}
    gestuurd = blik(COMMISSIE, plek, nu)
    assert (gestuurd.status_code, gestuurd.headers["location"]) == (303, plek)
    (besluit,) = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"]
    na = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten/{besluit['id']}").json()["besluit"]
    assert (na["voorziening"], na["reden"]) == ("sbo", velden["reden"].replace("\r\n", "\n"))


def test_een_stap_met_rechtsgevolg_gaat_niet_met_een_knop_alsnog_door(bos: Sleutelbos, blik: Blik) -> None:
    """Wie haar zet, ziet op de pagina van het besluit waarover het gaat (WCAG 2.2, 3.3.4)."""
    nummer = bos.zaak()[0]
    plek, velden = f"/zaken/{nummer}/besluit/stap", {"versie": "x", "naar": "ingetrokken", "nagekeken": "ja", "reden": "Toch anders."}
    voorbij = bos.klant.post(f"{ADRES}{plek}", data=velden, headers={"Cookie": f"{KOEK}=voorbij", **VAN_HIER})
    for terug in (voorbij, blik(COMMISSIE, plek, {"teken": "oud", **velden})):
        assert (terug.status_code, teruggekregen(terug)) == (403, ["Toch anders."])
        assert "<form" not in terug.text


def test_kan_de_opslag_niet_dan_staat_wat_iemand_schreef_nog_op_de_pagina(proef: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    nummer = zaak(proef)
    velden = {**formulier(pagina(proef, nummer, "toewijzing"), "/besluit"), "reden": "Lang over gedaan."}

    def kan_niet(*_: object) -> None:
        raise OpslagFout("De database is niet te schrijven (OperationalError).")

    monkeypatch.setattr(Besluitkern, "leg_vast", kan_niet)
    terug = stuur(proef, nummer, velden)
    assert (terug.status_code, teruggekregen(terug)) == (503, ["Lang over gedaan."])
    assert "Er is niets bewaard." in tekst(terug)


def test_de_langste_teksten_van_een_besluit_passen_in_een_formulier(proef: TestClient) -> None:
    nummer = zaak(proef)
    begin = pagina(proef, nummer, "toewijzing")
    lang = "\N{EURO SIGN}" * 4000
    teksten = {str(deel.get("name")): lang for deel in html.fromstring(begin.text).findall(".//textarea")}
    assert len(teksten) > 10
    assert stuur(proef, nummer, {**formulier(begin, "/besluit"), **teksten}).status_code == 303
    assert bewaard(proef, nummer)["besluit"]["reden"] == lang
