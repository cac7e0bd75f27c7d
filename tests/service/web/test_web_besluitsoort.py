"""Welke vragen nodig zijn staat op het formulier voor iemand iets bewaart, en een concept wordt een ander soort besluit zonder omweg."""

import json
from itertools import permutations
from typing import Any

import httpx2
import pytest
from lxml import html
from starlette.testclient import TestClient

from engine import beoordeel, lees_gegevens
from service.web import Regelkast
from service.web.besluitnodig import nodig_bij
from service.web.besluitsoort import met_ander_soort
from service.web.besluitvelden import veldgroepen
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import ELDERS, HIER
from tests.service.web.test_web_besluitpaginas import (
    BESLUIT,
    DOSSIER,
    bewaard,
    formulier,
    pagina,
    proef,
    stuur,
    versie,
    vul_in,
    zaak,
)
from tests.service.web.test_web_zaakpaginas import ADRES, tekst

__all__ = ["proef"]
SOORTEN = ("toewijzing", "afwijzing", "toewijzing_met_spoed", "afwijzing_met_spoed")


def boom(antwoord: httpx2.Response) -> Any:
    """De pagina, om in te zoeken."""
    return html.fromstring(antwoord.text)


def gemerkt(proef: TestClient, nummer: str, soort: str) -> dict[str, str]:
    """Per veld van het formulier wat er achter de vraag staat; leeg als er niets staat."""
    blad = boom(pagina(proef, nummer, soort))
    merken: dict[str, str] = {}
    for deel in blad.xpath("//form[contains(@action, '/besluit') and .//input[@name='soort']]//*[contains(@class, 'vraag')]"):
        (naam, *_) = deel.xpath(".//@name")
        # Het hoort in de naam van het veld zelf: wie de pagina hoort, hoort het dan ook.
        merken[str(naam)] = " ".join(deel.xpath("(.//legend | .//label)[1]/span[@class='plaats']/text()"))
    return merken


def test_elke_soort_besluit_wordt_hier_geproefd(regelkast: Regelkast) -> None:
    for verband in (HIER, ELDERS):
        brieven = regelkast.pakket(verband, NU.date()).brieven.values()
        assert {brief.naam for brief in brieven if brief.beslist} == set(SOORTEN)


@pytest.mark.parametrize("soort", SOORTEN)
def test_wat_nodig_is_staat_er_voor_het_eerste_bewaren_en_is_wat_de_toets_mist(proef: TestClient, soort: str) -> None:
    """Eerst stond er pas na het bewaren wat er nog nodig was."""
    nummer = zaak(proef)
    begin = pagina(proef, nummer, soort)
    assert "Achter een vraag staat (nodig)" in tekst(begin)
    # Een concept mag half zijn: een browser hoort het bewaren niet tegen te houden.
    (form,) = (deel for deel in boom(begin).forms if deel.action.endswith("/besluit") and deel.method == "POST")
    assert form.xpath(".//@required") == []
    merken = gemerkt(proef, nummer, soort)
    altijd = {naam.partition(":")[0] for naam, merk in merken.items() if merk == "(nodig)"}
    leeg = {"soort": soort, "concept": True, "zaak": DOSSIER["zaak"], "samenwerkingsverband": HIER, "dagtekening": str(NU.date())}
    nog = proef.post(f"/adviezen/{nummer}/besluiten", json=leeg).json()["nog_nodig"]
    mist = {fout["plaats"] for fout in nog if fout["code"] in ("B020", "B032", "B055")}
    assert {naam.removesuffix(".kern") for naam in altijd} == mist
    assert mist


@pytest.mark.parametrize("verband", [HIER, ELDERS])
@pytest.mark.parametrize("soort", SOORTEN)
def test_wat_soms_nodig_is_zegt_wanneer(regelkast: Regelkast, verband: str, soort: str) -> None:
    pakket = regelkast.pakket(verband, NU.date())
    advies, brief = beoordeel(pakket, lees_gegevens(pakket, DOSSIER["gegevens"], NU.date()), NU.date()), pakket.brieven[soort]
    velden = {veld.naam.partition(":")[0]: veld.nodig for groep in veldgroepen(advies, brief, {}, ()) for veld in groep.velden}
    soms = {naam for naam, als in brief.nodig.items() if als is not None}
    assert all(velden[naam].startswith("nodig bij ") for naam in soms)
    assert velden["reden_afwijking_advies"] == "nodig als het besluit afwijkt"
    if "volgnummer" in soms:
        assert velden["volgnummer"] == "nodig bij speciaal basisonderwijs (sbo) of speciaal onderwijs (so)"
    assert nodig_bij(pakket, brief, "hoorzitting") == ""


def test_een_open_vraag_is_nodig_tot_zij_beantwoord_is(proef: TestClient) -> None:
    nummer = zaak(proef)
    for _ in range(2):
        stuur(proef, nummer, vul_in(pagina(proef, nummer, "toewijzing"), {**BESLUIT, "gegevens": {}}))
    open_ = {naam for naam, merk in gemerkt(proef, nummer, "").items() if naam.startswith("gegevens.") and merk == "(nodig)"}
    assert open_ == {fout["plaats"] for fout in bewaard(proef, nummer)["nog_nodig"] if fout["code"] == "B052"}
    assert open_


def concept_van(soort: str) -> dict[str, Any]:
    """Een vol concept van dit soort."""
    return {**BESLUIT, "soort": soort, "concept": True, "reden_spoed": "Morgen geen plek.", "redenen_nasturen": None}


@pytest.mark.parametrize(("van", "naar"), list(permutations(SOORTEN, 2)))
def test_een_concept_wordt_een_ander_soort_en_neemt_mee_wat_daar_ook_gevraagd_wordt(proef: TestClient, van: str, naar: str) -> None:
    """Wie zich vergiste in het soort, moest het concept intrekken en alles opnieuw schrijven."""
    nummer = zaak(proef)
    for _ in range(3):
        assert stuur(proef, nummer, vul_in(pagina(proef, nummer, van), concept_van(van))).status_code == 303
    eerst = bewaard(proef, nummer)
    keuze = proef.get(f"{ADRES}/zaken/{nummer}/besluit?kies-soort")
    assert "Het concept is" not in tekst(keuze)
    assert boom(keuze).xpath("//input[@checked]/@value") == [van]
    ander = pagina(proef, nummer, naar)
    assert "Het concept is nog van een ander soort" in tekst(ander)
    # Wat er aan het concept schort of niet schort, gaat over het andere soort.
    assert [zin for zin in ("dit nog nodig", "Het concept is af.", "Trek het concept in") if zin in tekst(ander)] == []
    assert bewaard(proef, nummer) == eerst
    assert stuur(proef, nummer, formulier(ander, "/besluit")).status_code == 303
    na = bewaard(proef, nummer)
    assert (na["id"], na["versie"], na["status"], na["besluit"]["soort"]) == (eerst["id"], eerst["versie"] + 1, "concept", naar)
    gevraagd = {naam for naam in gemerkt(proef, nummer, "") if not naam.startswith("gegevens.")}
    for naam in ("voorziening", "reden", "reden_spoed", "begindatum", "reden_duur", "categorie"):
        was = eerst["besluit"][naam] if naam in gevraagd else None
        assert (na["besluit"][naam] or None) == (was or None), naam
    assert "Het concept is bewaard." in tekst(pagina(proef, nummer))


def test_een_besluit_dat_geen_concept_meer_is_verandert_niet_van_soort(proef: TestClient) -> None:
    nummer = zaak(proef)
    assert proef.post(f"/adviezen/{nummer}/besluiten", json=BESLUIT).status_code == 201
    stand = proef.get(f"{ADRES}/zaken/{nummer}/besluit?kies-soort")
    assert "Het besluit is definitief ." in tekst(stand)
    terug = stuur(proef, nummer, {"versie": versie(stand), "soort": "afwijzing", "voorziening": "sbo"})
    assert (terug.status_code, "Alleen een concept is te wijzigen." in tekst(terug)) == (400, True)
    assert bewaard(proef, nummer)["besluit"]["soort"] == "toewijzing"


def test_ook_met_de_api_wordt_een_concept_een_ander_soort(proef: TestClient) -> None:
    nummer = zaak(proef)
    gemaakt = proef.post(f"/adviezen/{nummer}/besluiten", json={"soort": "toewijzing", "concept": True, "zaak": DOSSIER["zaak"]})
    plek = f"/adviezen/{nummer}/besluiten/{gemaakt.json()['id']}"
    anders = {"soort": "afwijzing", "concept": True, "zaak": DOSSIER["zaak"]}
    gewijzigd = proef.put(plek, json=anders, headers={"If-Match": gemaakt.headers["etag"]})
    assert (gewijzigd.status_code, gewijzigd.json()["besluit"]["soort"]) == (200, "afwijzing")


def test_een_antwoord_dat_de_brief_zelf_geeft_gaat_weg(regelkast: Regelkast) -> None:
    pakket = regelkast.pakket(HIER, NU.date())
    spoed = pakket.brieven["toewijzing_met_spoed"]
    zelf = next(iter(spoed.gegevens))
    oud = {"soort": "toewijzing", "gegevens": {zelf: "x", "iets_anders": True}, "standpunten": {"ouders": {"standpunt": "Ja."}}}
    nieuw = met_ander_soort(pakket, oud, spoed)
    assert nieuw["gegevens"] == {"iets_anders": True}
    assert nieuw["standpunten"]["ouders"] == {}
    # Het oude blijft zoals het was, en hetzelfde soort is geen ander.
    assert json.dumps(oud) == json.dumps(met_ander_soort(pakket, oud, pakket.brieven["toewijzing"]))
