"""Open vragen beantwoorden op een pagina: dezelfde rechten en hetzelfde nakijken als met de API, en wat leeg blijft is onbekend."""

import json
from datetime import timedelta
from typing import Any, cast

import httpx2
import pytest
from lxml import html
from starlette.testclient import TestClient

from service.web.rechten import Bereik, bereik_van
from service.web.sessiekoek import KOEK
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, DESKUNDIGE, IEDEREEN, SCHOOL, Iemand, Sleutelbos
from tests.service.web.test_web_zaakpaginas import ADRES, Blik, blik, bos, gelezen, tekst, vernieuwd

__all__ = ["blik", "bos"]
LEEG: dict[str, Any] = {"samenwerkingsverband": "po2001", "zaak": "half", "gegevens": {"gevraagde_voorziening": "sbo"}}
OORDEEL = "gegevens.basisondersteuning_toereikend"
Velden = dict[str, str]


@pytest.fixture
def proef(klant: TestClient) -> TestClient:
    """Een proef: wie op deze computer werkt, is ook de commissie."""
    klant.follow_redirects = False
    return klant


def zaak(proef: TestClient, **gegevens: Any) -> str:
    dossier = {**LEEG, "gegevens": {**LEEG["gegevens"], **gegevens}}
    antwoord = proef.post("/adviezen", json=dossier)
    assert antwoord.status_code == 201, antwoord.text
    return str(antwoord.json()["id"])


def pagina(proef: TestClient, nummer: str) -> httpx2.Response:
    return proef.get(f"{ADRES}/zaken/{nummer}/aanvullen")


def formulier(antwoord: httpx2.Response) -> Velden:
    """Wat een browser zou insturen, zoals het er staat."""
    (gevonden,) = (deel for deel in boom(antwoord).forms if deel.action.endswith("/aanvullen"))
    return {naam: waarde.removeprefix("\n") for naam, waarde in gevonden.form_values()}


def boom(antwoord: httpx2.Response) -> html.HtmlElement:
    return cast(html.HtmlElement, html.fromstring(antwoord.text))


def velden(antwoord: httpx2.Response) -> set[str]:
    return {str(veld.get("name")) for veld in boom(antwoord).xpath("//form//*[@name]")}


def stuur(proef: TestClient, nummer: str, ingevuld: Velden, **meer: str) -> httpx2.Response:
    return proef.post(f"{ADRES}/zaken/{nummer}/aanvullen", data={**ingevuld, **meer})


def dossier_van(proef: TestClient, antwoord: httpx2.Response) -> dict[str, Any]:
    """De gegevens van de versie waar het antwoord naartoe wijst, zoals zij in het advies staan."""
    assert antwoord.status_code == 303, tekst(antwoord)
    nummer = antwoord.headers["location"].split("/")[2].partition("?")[0]
    return dict(proef.get(f"/adviezen/{nummer}").json()["advies"]["gegevens"])


def versies(proef: TestClient, kenmerk: str = "half") -> int:
    return len(proef.get("/adviezen", params={"zaak": kenmerk}).json()["adviezen"])


def test_een_antwoord_geeft_een_nieuwe_versie_en_wat_leeg_blijft_is_niet_beantwoord(proef: TestClient) -> None:
    nummer = zaak(proef)
    ingevuld = formulier(pagina(proef, nummer)) | {"gegevens.fase": "aanvraag", "gegevens.schriftelijk_aangemeld": "false"}
    heen = stuur(proef, nummer, ingevuld)
    na = dossier_van(proef, heen)
    assert (na["fase"], na["schriftelijk_aangemeld"]) == ("aanvraag", False)
    bekend = {naam for naam, waarde in na.items() if not (isinstance(waarde, dict) and "onbekend" in waarde)}
    assert bekend == {"gevraagde_voorziening", "fase", "schriftelijk_aangemeld"}
    nieuw = tekst(proef.get(f"{ADRES}{heen.headers['location']}"))
    assert "Wat er veranderde sinds versie 1" in nieuw
    assert "Niet meer open:" in nieuw
    assert "In welke fase is deze zaak?" in nieuw
    oud = tekst(proef.get(f"{ADRES}/zaken/{nummer}"))
    assert "Er is een nieuwere versie van dit advies." in oud
    assert "Vul de zaak aan" not in oud


def test_elke_open_vraag_staat_een_keer_op_het_formulier_met_waarom_en_de_bron(proef: TestClient) -> None:
    nummer = zaak(proef, fase="aanvraag", aanvrager="school_van_inschrijving")
    vragen = proef.get(f"/adviezen/{nummer}").json()["advies"]["vragen"]
    blad = pagina(proef, nummer)
    assert len(vragen) > 20
    for vraag in vragen:
        naam = f"gegevens.{vraag['pad']}"
        namen = [deel for deel in velden(blad) if deel == naam or deel.startswith(f"{naam}.")]
        assert namen, naam
    assert len(boom(blad).xpath("//details[@class='waarom']")) == len({vraag["begrip"] for vraag in vragen})
    assert "Wet op het primair onderwijs, artikel" in tekst(blad)
    assert "Wat er nu nodig is" in tekst(blad)


def test_alle_fouten_staan_tegelijk_bij_hun_veld_en_wat_ingevuld_was_blijft_staan(proef: TestClient) -> None:
    nummer = zaak(proef)
    fout = {"gegevens.geboortedatum": "gisteren", "gegevens.fase": "nergens", f"{OORDEEL}.waarde": "true", "peildatum": "2026-13-01"}
    ingevuld = formulier(pagina(proef, nummer)) | fout
    weg = stuur(proef, nummer, ingevuld)
    assert weg.status_code == 400
    assert versies(proef) == 1
    gelezen_ = tekst(weg)
    assert "Er is niets bewaard. Wat u invulde staat er nog." in gelezen_
    wijzers = {a.get("href") for a in boom(weg).xpath("//div[@role='alert']//a")}
    verwacht = {"#gegevens-fase", "#peildatum", f"#{OORDEEL.replace('.', '-')}-motivering"}
    assert verwacht <= wijzers, wijzers
    for wijzer in wijzers:
        assert boom(weg).xpath(f"//*[@id='{wijzer[1:]}']"), wijzer
    assert formulier(weg)["peildatum"] == "2026-13-01"
    assert formulier(weg)[f"{OORDEEL}.waarde"] == "true"


def test_een_oordeel_gaat_met_rol_dag_en_reden_naar_het_dossier(proef: TestClient) -> None:
    nummer = zaak(proef)
    ingevuld = formulier(pagina(proef, nummer))
    assert ingevuld[f"{OORDEEL}.datum"] == NU.date().isoformat()
    zonder = stuur(proef, nummer, ingevuld | {f"{OORDEEL}.waarde": "true", f"{OORDEEL}.motivering": "De hulp sluit aan."})
    assert zonder.status_code == 400
    assert "Kies van wie dit oordeel is." in tekst(zonder)
    heen = stuur(proef, nummer, formulier(zonder) | {f"{OORDEEL}.rol": "commissie"})
    assert dossier_van(proef, heen)["basisondersteuning_toereikend"] == {
        "waarde": True,
        "rol": "commissie",
        "datum": NU.date().isoformat(),
        "motivering": "De hulp sluit aan.",
    }


def test_van_een_lijst_komen_er_elementen_bij_en_lege_vallen_weg(proef: TestClient) -> None:
    nummer, lijst = zaak(proef), "gegevens.interventies"
    eerste = formulier(pagina(proef, nummer)) | {f"{lijst}.0.effect": ""}
    assert f"{lijst}.0.effect" in eerste and f"{lijst}.1.effect" not in eerste
    twee = stuur(proef, nummer, eerste | {f"{lijst}.0.begonnen_op": "2026-01-05"}, meer="interventies")
    assert twee.status_code == 200
    assert versies(proef) == 1
    assert formulier(twee)[f"{lijst}.0.begonnen_op"] == "2026-01-05"
    ingevuld = formulier(twee) | {f"{lijst}.0.begonnen_op": "", f"{lijst}.1.geevalueerd": "false"}
    na = dossier_van(proef, stuur(proef, nummer, ingevuld))["interventies"]
    assert len(na) == 1
    assert na[0]["geevalueerd"] is False
    assert "onbekend" in na[0]["begonnen_op"]


def test_van_een_lijst_die_er_is_worden_alleen_de_open_velden_gevraagd_en_blijft_de_rest(proef: TestClient) -> None:
    er_is = [{"positie": "eerste", "deskundige_nummer": 1}, {"positie": "tweede", "deskundige_nummer": 2}]
    nummer, lijst = zaak(proef, deskundigenadviezen=er_is), "gegevens.deskundigenadviezen"
    namen = velden(pagina(proef, nummer))
    open_ = {naam for naam in namen if naam.startswith(f"{lijst}.")}
    assert f"{lijst}.0.positie" not in open_ and f"{lijst}.1.onderbouwd" in open_
    na = dossier_van(proef, stuur(proef, nummer, formulier(pagina(proef, nummer)) | {f"{lijst}.1.onderbouwd": "true"}))
    deel = [(element["positie"], element["onderbouwd"]) for element in na["deskundigenadviezen"]]
    assert deel[1] == ("tweede", True)
    assert deel[0][0] == "eerste" and "onbekend" in deel[0][1]


def test_geen_is_een_antwoord_en_niet_naast_iets_anders(proef: TestClient) -> None:
    nummer = zaak(proef)
    leeg = formulier(pagina(proef, nummer))
    beide = stuur(proef, nummer, leeg | {"geen.interventies": "ja", "gegevens.interventies.0.geevalueerd": "true"})
    assert beide.status_code == 400
    assert "Haal een van de twee weg." in tekst(beide)
    assert dossier_van(proef, stuur(proef, nummer, leeg | {"geen.interventies": "ja"}))["interventies"] == []


def test_een_andere_dag_is_genoeg_voor_een_nieuwe_versie_en_niets_is_dat_niet(proef: TestClient) -> None:
    nummer = zaak(proef)
    niets = stuur(proef, nummer, formulier(pagina(proef, nummer)))
    assert niets.status_code == 400
    assert "Vul minstens één antwoord in, of kies een andere dag" in tekst(niets)
    dag = (NU.date() - timedelta(days=3)).isoformat()
    heen = stuur(proef, nummer, formulier(niets) | {"peildatum": dag})
    assert heen.status_code == 303
    nieuw = heen.headers["location"].split("/")[2].partition("?")[0]
    assert proef.get(f"/adviezen/{nieuw}").json()["advies"]["peildatum"] == dag


def test_twee_keer_klikken_geeft_een_versie_en_een_oude_pagina_geeft_haar_tekst_terug(proef: TestClient) -> None:
    nummer = zaak(proef)
    ingevuld = formulier(pagina(proef, nummer)) | {"gegevens.fase": "aanvraag"}
    heen = [stuur(proef, nummer, ingevuld) for _ in range(2)]
    assert heen[0].headers["location"] == heen[1].headers["location"]
    assert versies(proef) == 2
    anders = ingevuld | {f"{OORDEEL}.motivering": "Een reden van meer woorden.", f"{OORDEEL}.waarde": "true"}
    for velden_ in (anders, anders | {"keer": "x" * 32}, anders | {"meer": "interventies"}):
        oud = stuur(proef, nummer, velden_)
        assert oud.status_code == 412
        assert "Deze zaak is intussen aangevuld" in oud.text
        assert "Een reden van meer woorden." in oud.text
    assert versies(proef) == 2
    assert pagina(proef, nummer).headers["location"].endswith("/aanvullen")


@pytest.mark.parametrize("iemand", IEDEREEN, ids=str)
def test_wie_met_de_api_mag_aanvullen_mag_dat_op_de_pagina_en_een_ander_niet(bos: Sleutelbos, blik: Blik, iemand: Iemand) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    blad = blik(iemand, f"/zaken/{nummer}/aanvullen")
    gestuurd = blik(iemand, f"/zaken/{nummer}/aanvullen", {"gegevens.fase": "aanvraag"})
    mag = bereik_van("vernieuwAdvies", iemand.rol) is not Bereik.NIETS
    verwacht = 403 if not mag else 404 if iemand.vreemd else 200
    assert blad.status_code == verwacht
    assert gestuurd.status_code == {200: 400 if iemand.rol == "deskundige" else 303}.get(verwacht, verwacht)


def test_een_deskundige_vult_alleen_zijn_eigen_oordeel_in_en_kiest_geen_dag(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    namen = velden(blik(DESKUNDIGE, f"/zaken/{nummer}/aanvullen"))
    assert f"{OORDEEL}.waarde" in namen
    assert not namen & {"peildatum", "gegevens.fase", "gegevens.passende_voorziening.waarde", f"{OORDEEL}.rol"}
    assert "Wat een ander beantwoordt" in tekst(blik(DESKUNDIGE, f"/zaken/{nummer}/aanvullen"))
    ingevuld = {f"{OORDEEL}.waarde": "false", f"{OORDEEL}.motivering": "Er is meer nodig.", f"{OORDEEL}.datum": NU.date().isoformat()}
    # Wat niet op zijn formulier staat, telt ook niet mee als hij het toch stuurt.
    heen = blik(DESKUNDIGE, f"/zaken/{nummer}/aanvullen", {**ingevuld, f"{OORDEEL}.rol": "commissie", "gegevens.fase": "bezwaar"})
    nieuw = heen.headers["location"].split("/")[2].partition("?")[0]
    na = bos.bel(COMMISSIE, "GET", f"/adviezen/{nieuw}").json()["advies"]["gegevens"]
    assert na["basisondersteuning_toereikend"]["rol"] == "deskundige"
    assert na.get("fase") != "bezwaar"


def test_een_school_geeft_geen_oordeel_van_het_samenwerkingsverband(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    namen = velden(blik(SCHOOL, f"/zaken/{nummer}/aanvullen"))
    assert "gegevens.passende_voorziening.waarde" not in namen
    assert "gegevens.inschrijving" in namen


def test_aanvullen_staat_in_het_toegangslog_en_niets_van_de_zaak_in_een_adres(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    voor = len(gelezen(bos.opslag))
    heen = blik(COMMISSIE, f"/zaken/{nummer}/aanvullen", {"gegevens.fase": "aanvraag"})
    assert gelezen(bos.opslag)[voor:] == ["advies_gelezen", "advies_vernieuwd"]
    assert "fase" not in heen.headers["location"]


def test_een_pagina_van_een_andere_site_vult_niets_aan(bos: Sleutelbos, blik: Blik) -> None:
    nummer = bos.zaak(met_besluit=False)[0]
    elders = {"Origin": "https://elders.example", "Sec-Fetch-Site": "cross-site"}
    assert blik(COMMISSIE, f"/zaken/{nummer}/aanvullen", {"gegevens.fase": "aanvraag"}, elders).status_code == 403
    voorbij = bos.klant.post(
        f"{ADRES}/zaken/{nummer}/aanvullen",
        data={"gegevens.fase": "aanvraag"},
        headers={"Cookie": f"{KOEK}=voorbij", "Origin": ADRES, "Sec-Fetch-Site": "same-origin"},
    )
    assert voorbij.status_code == 403
    assert "U bent niet meer aangemeld" in voorbij.text
    assert "Stuur het nog eens in" in voorbij.text


def test_de_kop_van_een_getal_noemt_de_eenheid_en_een_getal_met_letters_wordt_geweigerd(proef: TestClient) -> None:
    nummer = zaak(proef)
    lijst = "gegevens.leergebieden.0.achterstand_maanden"
    blad = pagina(proef, nummer)
    if lijst not in velden(blad):
        nummer = zaak(proef, **json.loads((WORTEL / "voorbeelden/uitspraken/lbt-108213.json").read_text(encoding="utf-8"))["gegevens"])
        blad = pagina(proef, nummer)
    weg = stuur(proef, nummer, formulier(blad) | {lijst: "acht"})
    assert weg.status_code == 400
    assert "Schrijf hier een heel getal, zonder letters." in tekst(weg)
    assert "(maanden)" in tekst(weg)


def test_wat_er_veranderde_is_ook_later_te_lezen(bos: Sleutelbos, blik: Blik) -> None:
    nummer = vernieuwd(bos, bos.zaak(met_besluit=False)[0])["id"]
    assert "Wat er veranderde sinds de vorige versie" in tekst(blik(COMMISSIE, f"/zaken/{nummer}"))
    verschil = tekst(blik(COMMISSIE, f"/zaken/{nummer}?sinds=vorige"))
    assert "Wat er veranderde sinds versie 1" in verschil
    assert "De uitkomst bleef hetzelfde. Advies:" in verschil or "Eerst: Advies:" in verschil
