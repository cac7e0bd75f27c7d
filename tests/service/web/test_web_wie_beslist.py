"""Wie over een zaak beslist: niet wie er deskundige was of dat kan zijn, en op het bezwaar niet wie het besluit nam."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import beoordeel, lees_gegevens, lees_regelteksten
from service.audit.controle import controleer
from service.besluiten.bezwaar import norm_voor_een_ander
from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, stel_dienst_samen
from service.wie import Rol
from tests.service.vergelijken.plan import teksten
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, HIER, Iemand, Sleutelbos

BESLUIT = json.loads((WORTEL / "voorbeelden/besluiten/toewijzing-sbo.json").read_text(encoding="utf-8"))
EEN, ANDER = Iemand(Rol.COMMISSIE, HIER, "c-1"), Iemand(Rol.COMMISSIE, HIER, "c-2")
NORM = "Algemene wet bestuursrecht, artikel 10:3, derde lid (nog niet nagezien)"
REDEN = "Het bezwaar is bekeken."


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


@pytest.fixture
def advies(bos: Sleutelbos, dossier: dict[str, Any]) -> str:
    return str(bos.bel(COMMISSIE, "POST", "/adviezen", dossier).json()["id"])


def maak(bos: Sleutelbos, wie: Iemand, advies: str, **anders: Any) -> Any:
    return bos.bel(wie, "POST", f"/adviezen/{advies}/besluiten", {**BESLUIT, **anders})


def stap(bos: Sleutelbos, wie: Iemand, vorig: Any, naar: str) -> Any:
    pad = f"/adviezen/{vorig.json()['advies']}/besluiten/{vorig.json()['id']}/stappen"
    return bos.bel(wie, "POST", pad, {"naar": naar, "reden": REDEN}, If_Match=vorig.headers["etag"])


def codes(antwoord: Any) -> list[str]:
    return [fout["code"] for fout in antwoord.json().get("fouten", [])]


def in_bezwaar(bos: Sleutelbos, wie: Iemand, advies: str, **anders: Any) -> Any:
    """Een besluit dat deze mens definitief maakte, en waar bezwaar tegen is."""
    huidig = maak(bos, wie, advies, **anders)
    for naar in ("bekendgemaakt", "in_bezwaar"):
        huidig = stap(bos, wie, huidig, naar)
        assert huidig.status_code == 201, huidig.text
    return huidig


def wijs_toe(bos: Sleutelbos, advies: str, deskundige: str) -> None:
    assert bos.bel(COMMISSIE, "PUT", f"/adviezen/{advies}/deskundigen/{deskundige}").status_code == 204


def test_zonder_pseudoniem_beslist_niemand_in_een_zaak_met_een_deskundige(bos: Sleutelbos, advies: str) -> None:
    wijs_toe(bos, advies, "d-1")
    meteen, concept = maak(bos, COMMISSIE, advies), maak(bos, COMMISSIE, advies, concept=True)
    assert (meteen.status_code, codes(meteen)) == (409, ["B056"])
    assert "uw account of sleutel noemt geen pseudoniem" in meteen.json()["fouten"][0]["zin"]
    assert (concept.status_code, concept.json()["nog_nodig"]) == (201, []), "een concept mag, en aan de inhoud schort niets"
    assert codes(stap(bos, COMMISSIE, concept, "definitief")) == ["B056"]
    assert codes(stap(bos, Iemand(Rol.COMMISSIE, HIER, "d-1"), concept, "definitief")) == ["B054"]
    definitief = stap(bos, EEN, concept, "definitief")
    assert definitief.status_code == 201, definitief.text
    bekend = stap(bos, COMMISSIE, definitief, "bekendgemaakt")
    assert bekend.status_code == 201, "bekendmaken is geen beslissen"
    weg = stap(bos, COMMISSIE, bekend, "ingetrokken")
    assert (codes(weg), weg.json()["fouten"][0]["wijzer"]) == (["B056"], "/naar")
    assert stap(bos, EEN, bekend, "ingetrokken").status_code == 201


def test_ook_als_de_deskundige_intussen_is_weggehaald_is_niet_na_te_gaan_wie_hij_was(bos: Sleutelbos, advies: str) -> None:
    wijs_toe(bos, advies, "d-1")
    assert bos.bel(COMMISSIE, "DELETE", f"/adviezen/{advies}/deskundigen/d-1").status_code == 204
    assert codes(maak(bos, COMMISSIE, advies)) == ["B056"]


def test_zonder_deskundige_in_de_dienst_is_er_niets_om_te_vergelijken_en_telt_de_verklaring(bos: Sleutelbos, advies: str) -> None:
    verklaard = BESLUIT["ondertekenaar"]
    assert codes(maak(bos, COMMISSIE, advies, ondertekenaar={**verklaard, "geen_deskundige": False})) == ["B055"]
    assert maak(bos, COMMISSIE, advies).status_code == 201


def test_een_deskundige_in_een_andere_zaak_houdt_deze_niet_op(bos: Sleutelbos, advies: str, dossier: dict[str, Any]) -> None:
    ander = bos.bel(COMMISSIE, "POST", "/adviezen", {**dossier, "zaak": "een-andere-zaak"}).json()["id"]
    wijs_toe(bos, ander, "d-1")
    assert maak(bos, COMMISSIE, advies).status_code == 201


@pytest.mark.parametrize("naar", ["gehandhaafd", "herroepen"])
def test_wie_het_besluit_onder_mandaat_nam_beslist_niet_op_het_bezwaar(bos: Sleutelbos, advies: str, naar: str) -> None:
    huidig = in_bezwaar(bos, COMMISSIE, advies)
    geweigerd = stap(bos, COMMISSIE, huidig, naar)
    assert (geweigerd.status_code, geweigerd.json()["detail"]) == (409, "Met deze stap beslist u over de zaak.")
    (fout,) = geweigerd.json()["fouten"]
    assert (fout["code"], fout["wijzer"]) == ("B057", "/naar")
    assert fout["zin"] == (
        "U maakte het besluit waartegen bezwaar is zelf definitief. Op het bezwaar beslist een ander, ook met een nieuw besluit: "
        + NORM
        + "."
    )
    assert stap(bos, ANDER, huidig, naar).status_code == 201
    assert controleer(bos.opslag.database) == ()


def test_een_andere_sleutel_met_hetzelfde_pseudoniem_is_dezelfde_mens(bos: Sleutelbos, advies: str) -> None:
    huidig = in_bezwaar(bos, EEN, advies)
    bos.sleutels.clear()
    assert codes(stap(bos, EEN, huidig, "gehandhaafd")) == ["B057"]
    assert stap(bos, ANDER, huidig, "gehandhaafd").status_code == 201


def test_twee_sleutels_zonder_pseudoniem_zijn_niet_dezelfde_mens(bos: Sleutelbos, advies: str) -> None:
    huidig = in_bezwaar(bos, COMMISSIE, advies)
    bos.sleutels.clear()
    assert stap(bos, COMMISSIE, huidig, "gehandhaafd").status_code == 201


def test_wie_het_concept_schreef_of_opschreef_dat_er_bezwaar_is_nam_het_besluit_niet(bos: Sleutelbos, advies: str) -> None:
    huidig = maak(bos, COMMISSIE, advies, concept=True)
    for wie, naar in ((ANDER, "definitief"), (COMMISSIE, "bekendgemaakt"), (COMMISSIE, "in_bezwaar")):
        huidig = stap(bos, wie, huidig, naar)
    assert codes(stap(bos, ANDER, huidig, "gehandhaafd")) == ["B057"]
    assert stap(bos, COMMISSIE, huidig, "gehandhaafd").status_code == 201


def test_intrekken_tijdens_bezwaar_mag_wie_het_nam(bos: Sleutelbos, advies: str) -> None:
    assert stap(bos, COMMISSIE, in_bezwaar(bos, COMMISSIE, advies), "ingetrokken").status_code == 201


def test_nam_het_bestuur_het_zelf_dan_mag_dezelfde_op_het_bezwaar_beslissen(bos: Sleutelbos, advies: str) -> None:
    gegevens = {**BESLUIT["gegevens"], "besluit_genomen_door": "bestuur"}
    assert stap(bos, COMMISSIE, in_bezwaar(bos, COMMISSIE, advies, gegevens=gegevens), "gehandhaafd").status_code == 201


def test_een_besluit_in_de_plaats_van_een_herroepen_besluit_neemt_een_ander(bos: Sleutelbos, advies: str) -> None:
    assert stap(bos, ANDER, in_bezwaar(bos, COMMISSIE, advies), "herroepen").status_code == 201
    meteen = maak(bos, COMMISSIE, advies)
    assert (meteen.status_code, codes(meteen), meteen.json()["fouten"][0]["plaats"]) == (409, ["B057"], "concept")
    concept = maak(bos, COMMISSIE, advies, concept=True)
    assert codes(stap(bos, COMMISSIE, concept, "definitief")) == ["B057"]
    assert stap(bos, ANDER, concept, "definitief").status_code == 201


def test_na_intrekken_mag_wie_het_nam_opnieuw_besluiten(bos: Sleutelbos, advies: str) -> None:
    assert stap(bos, COMMISSIE, maak(bos, COMMISSIE, advies), "ingetrokken").status_code == 201
    assert maak(bos, COMMISSIE, advies).status_code == 201


def test_het_pseudoniem_van_wie_besloot_leest_niemand(bos: Sleutelbos, advies: str) -> None:
    besluit = maak(bos, Iemand(Rol.COMMISSIE, HIER, "pseudoniem-van-het-lid"), advies)
    assert besluit.status_code == 201
    plek = f"/adviezen/{advies}/besluiten/{besluit.json()['id']}"
    for wie in (COMMISSIE, ANDER):
        gelezen = bos.bel(wie, "GET", plek)
        assert gelezen.status_code == 200
        assert ("pseudoniem-van-het-lid" in gelezen.text, "beslisser" in gelezen.json()) == (False, False)


def test_bij_een_proef_is_er_geen_ander_en_gaat_alles_door(klant: TestClient, dossier: dict[str, Any]) -> None:
    nummer = klant.post("/adviezen", json=dossier).json()["id"]
    assert klant.put(f"/adviezen/{nummer}/deskundigen/d-1").status_code == 204
    huidig = klant.post(f"/adviezen/{nummer}/besluiten", json=BESLUIT)
    for naar in ("bekendgemaakt", "in_bezwaar", "gehandhaafd"):
        pad = f"/adviezen/{nummer}/besluiten/{huidig.json()['id']}/stappen"
        huidig = klant.post(pad, json={"naar": naar, "reden": REDEN}, headers={"If-Match": huidig.headers["etag"]})
        assert huidig.status_code == 201, huidig.text


@pytest.mark.parametrize(
    ("antwoorden", "norm"),
    [
        ({"besluit_genomen_door": "gemandateerde"}, NORM),
        ({"besluit_genomen_door": "bestuur"}, ""),
        # Niet gezegd, of iets wat de regels van nu niet kennen: dan mag het alleen als het bij elk antwoord mag.
        ({}, NORM),
        ({"besluit_genomen_door": "een-woord-van-vroeger"}, NORM),
    ],
)
def test_of_het_dezelfde_mag_zijn_zeggen_de_regels(regelkast: Regelkast, antwoorden: dict[str, Any], norm: str) -> None:
    assert norm_voor_een_ander(regelkast.pakket(HIER, NU.date()), antwoorden, NU.date()) == norm


def test_schrappen_de_regels_de_eis_dan_vraagt_de_dienst_geen_ander() -> None:
    pad = "landelijk/bezwaar.yaml"
    altijd = "als: {een_van: [{andere_beslisser_op_bezwaar: ja}, {andere_beslisser_op_bezwaar: nee}]}"
    soepel = teksten()[pad].replace("als: {andere_beslisser_op_bezwaar: ja}", altijd)
    pakket = lees_regelteksten({**teksten(), pad: soepel}).pakket(HIER, NU.date())
    assert norm_voor_een_ander(pakket, {"besluit_genomen_door": "gemandateerde"}, NU.date()) == ""
    assert beoordeel(pakket, lees_gegevens(pakket, {}, NU.date()), NU.date()).verschillen == ()
