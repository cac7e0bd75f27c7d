"""De uitslag als tekening en als pagina: geldig, ook zonder te kijken te volgen, en zonder iets van elders."""

import json
from xml.etree import ElementTree as ET

import pytest

from engine.vorm.canoniek import vingerafdruk
from service.vergelijken.balken import balken, beschrijving
from service.vergelijken.blad import blad
from service.vergelijken.telling import Telling
from service.vergelijken.uitslag import Populatieuitslag, Uitslag, als_gegevens
from service.vergelijken.verschil import verschil_in_woorden
from service.vergelijken.wisseling import Vergeleken
from tests.service.vergelijken.plan import DAG, PLAN, pakket

SVG = "{http://www.w3.org/2000/svg}"
DOOR = (("criterium", "regulier_met_hulp_schiet_tekort", "gewone_school_schiet_tekort"),)
KENMERK = {"populatie": 1200, "zaad": 42, "bronnen": "0" * 64, "deelgrootte": 1000}


def telling(*wissels: tuple[str, str, int]) -> Telling:
    gevuld = Telling()
    for van, naar, aantal in (("arrangement", "arrangement", 1000), *wissels):
        for nummer in range(aantal):
            gevuld.tel(str(nummer), Vergeleken(van, naar, DOOR if van != naar else (), ("gereed", "gereed")))
    return gevuld


def uitslag(geteld: Telling) -> Uitslag:
    oud, nieuw = pakket(), pakket(*PLAN)
    return Uitslag(oud, nieuw, DAG, verschil_in_woorden(oud, nieuw), (), None, Populatieuitslag(geteld, KENMERK))


VEEL = telling(("toelaatbaar_sbo", "arrangement", 150), ("toelaatbaar_so", "", 49), ("niet_toelaatbaar", "arrangement", 1))


def test_de_tekening_zegt_in_woorden_alles_wat_er_te_zien_is() -> None:
    wortel = ET.fromstring(balken(uitslag(VEEL), VEEL))
    assert wortel.get("role") == "img"
    assert wortel.get("aria-labelledby") == "balken-titel balken-beschrijving"
    desc = wortel.find(f"{SVG}desc")
    assert desc is not None and desc.text == beschrijving(uitslag(VEEL), VEEL)
    getekend = [tekst.text or "" for tekst in wortel.iter(f"{SVG}text")]
    woorden = " ".join(deel for deel in getekend)
    for aantal in ("150", "49", "1"):
        assert aantal in getekend
    assert "Toelaatbaar tot het speciaal onderwijs (so) → Nog open" in woorden
    assert all(tekst.strip(".") in desc.text for tekst in getekend)


def test_de_balken_verhouden_zich_als_de_aantallen_en_ook_de_kleinste_is_te_zien() -> None:
    lengtes = [int(balk.get("width", "0")) for balk in ET.fromstring(balken(uitslag(VEEL), VEEL)).iter(f"{SVG}rect")]
    assert lengtes[0] / lengtes[1] == pytest.approx(150 / 49, rel=0.02)
    assert lengtes == sorted(lengtes, reverse=True) and lengtes[-1] >= 2


def test_niets_steekt_buiten_de_tekening() -> None:
    wortel = ET.fromstring(balken(uitslag(VEEL), VEEL))
    _, _, breedte, hoogte = map(int, wortel.get("viewBox", "").split())
    for balk in wortel.iter(f"{SVG}rect"):
        assert int(balk.get("x", "0")) + int(balk.get("width", "0")) + 80 <= breedte
    teksten = list(wortel.iter(f"{SVG}text"))
    assert all(int(tekst.get("y", "0")) <= hoogte - 5 for tekst in teksten)
    # Een letter van 15 pixels is gemiddeld hoogstens 9 breed.
    assert all(int(tekst.get("x", "0")) + 9 * len(tekst.text or "") <= breedte for tekst in teksten)


def test_meer_dan_twaalf_overgangen_worden_bij_elkaar_geteld() -> None:
    namen = [naam for naam in pakket().uitkomsten if naam != "arrangement"]
    veel = telling(*((naam, "arrangement", 2) for naam in namen))
    wortel = ET.fromstring(balken(uitslag(veel), veel))
    assert len(list(wortel.iter(f"{SVG}rect"))) == 13
    assert f"Nog {len(namen) - 12} andere overgangen samen: {2 * (len(namen) - 12)}." in beschrijving(uitslag(veel), veel)


def test_slaat_er_niets_om_dan_zegt_de_tekening_dat() -> None:
    geen = telling()
    assert beschrijving(uitslag(geen), geen) == "Van de 1.000 adviezen slaat er geen om."
    assert not list(ET.fromstring(balken(uitslag(geen), geen)).iter(f"{SVG}rect"))


def test_de_pagina_heeft_de_tekening_en_haar_getallen_als_tabel_en_haalt_niets_op() -> None:
    html = blad(uitslag(VEEL))
    assert html.count("<svg") == html.count("<h1 ") == 1
    assert "<caption>Welke adviezen omslaan</caption>" in html
    assert '<td class="getal">150</td>' in html
    assert "<script" not in html and "http" not in html.replace("http://www.w3.org/2000/svg", "")


def test_de_uitslag_als_json_draagt_beide_pakketten_en_haar_eigen_vingerafdruk() -> None:
    inhoud = json.loads(json.dumps(als_gegevens(uitslag(VEEL))))
    assert inhoud["oud"]["pakket"] == pakket().hash
    assert inhoud["nieuw"]["pakket"] == pakket(*PLAN).hash
    populatie = inhoud["populatie"]
    assert (populatie["gevraagd"], populatie["zaken"], populatie["zaad"], populatie["af"]) == (1200, 1200, 42, True)
    assert populatie["wissels"][0] == {
        "van": "toelaatbaar_sbo",
        "naar": "arrangement",
        "door": [{"soort": "criterium", "naam": "regulier_met_hulp_schiet_tekort", "criterium": "gewone_school_schiet_tekort"}],
        "aantal": 150,
        "voorbeelden": ["0", "1", "2", "3", "4"],
    }
    assert inhoud.pop("vingerafdruk") == vingerafdruk(inhoud)
