"""Eén zaak onder twee versies van de regels: of zij omslaat, waardoor, en dat de korte weg hetzelfde zegt als de lange."""

import re
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import RegelFouten, lees_dossier, lees_gegevens, lees_regelteksten
from service.populatie import Populatie
from service.populatie.trekken import gegevens_voor
from service.vergelijken.herhaald import Herhaald
from service.vergelijken.raakvlak import raakvlak
from service.vergelijken.wisseling import Vergeleken, Vergelijker
from tests.service.vergelijken.plan import (
    ANDERE_SCHOOL,
    DAG,
    DUUR,
    EIGEN,
    ERNST,
    MEER_VELDEN,
    ONDERZOEK,
    SWV,
    WORTEL,
    Wissel,
    opdracht,
    pakket,
    teksten,
    veranderd,
)  # fmt: skip

SBO = (WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8")


def vergeleken(*wissels: Wissel, **anders: object) -> Vergeleken:
    oud, nieuw = pakket(), pakket(*wissels)
    gegevens = {**lees_dossier(SBO).gegevens, **anders}
    return Vergelijker(oud, nieuw).vergelijk(lees_gegevens(oud, gegevens, DAG), lees_gegevens(nieuw, gegevens, DAG), DAG)


def test_een_advies_slaat_om_en_noemt_de_regel_die_zelf_veranderde() -> None:
    zaak = vergeleken(ANDERE_SCHOOL, andere_gewone_school_onderzocht=False)
    assert (zaak.van, zaak.naar) == ("toelaatbaar_sbo", "arrangement")
    assert zaak.door == (("criterium", "regulier_met_hulp_schiet_tekort", "gewone_school_schiet_tekort"),)


def test_dezelfde_zaak_slaat_niet_om_als_de_nieuwe_eis_gehaald_is() -> None:
    zaak = vergeleken(ANDERE_SCHOOL)
    assert (zaak.van, zaak.naar, zaak.door) == ("toelaatbaar_sbo", "toelaatbaar_sbo", ())


def test_een_parameter_is_de_oorzaak_als_alleen_die_veranderde() -> None:
    zaak = vergeleken(DUUR, voorgestelde_einddatum="2029-07-31")
    assert (zaak.van, zaak.naar) == ("toelaatbaar_sbo", "toelaatbaar_sbo")
    assert zaak.gebreken == (("erbij", "duur_langer_dan_gebruikelijk"),)
    assert raakvlak(pakket(), pakket(DUUR)).oorzaken["gebruikelijke_duur"] == (("parameter", "gebruikelijke_schooljaren_sbo"),)


def test_verandert_alleen_de_regel_van_een_uitkomst_dan_is_die_de_oorzaak() -> None:
    was = "{alle_van: [{conclusie: gewone_school_niet_genoeg}, {criterium: passend_sbo}, "
    wordt = was + "{niet: {criterium: passend_sbo}}, "
    strenger = ("landelijk/uitkomsten.yaml", was, wordt)
    zaak = vergeleken(strenger)
    assert zaak.van == "toelaatbaar_sbo" and zaak.naar != zaak.van
    assert ("uitkomst", "toelaatbaar_sbo", "") in zaak.door


def test_een_zaak_buiten_de_kalender_is_niet_te_beoordelen_en_telt_niet_als_omgeslagen() -> None:
    oud = pakket()
    gegevens = lees_gegevens(oud, {"geboortedatum": "2026-01-01", "gewenste_startdatum": "2099-12-31"}, DAG)
    kapot = replace(gegevens, waarden={**gegevens.waarden, "gewenste_startdatum": DAG.replace(year=9999)})
    assert Vergelijker(oud, pakket(DUUR)).vergelijk(kapot, kapot, DAG).geweigerd == "beide"


def test_zonder_verschil_wordt_er_niets_geraakt_en_met_alleen_woorden_ook_niet() -> None:
    woorden = (f"{EIGEN}/duur.yaml", "titel: De duur is niet langer dan elders gebruikelijk", "titel: De duur is gewoon")
    for wissels in ((), (woorden,)):
        geraakt = raakvlak(pakket(), pakket(*wissels))
        assert (geraakt.criteria, geraakt.alles, geraakt.begrippen) == ((), False, ())


@pytest.mark.parametrize("wissel", [DUUR, ONDERZOEK, ANDERE_SCHOOL, MEER_VELDEN, ERNST])
def test_wat_boven_de_criteria_verandert_vraagt_elke_zaak_opnieuw(wissel: Wissel) -> None:
    assert raakvlak(pakket(), pakket(wissel)).alles == (wissel is ERNST)


@cache
def kleine_wissels() -> tuple[Wissel, ...]:
    """Elke plek in de regels waar een ja een nee, of een getal een ander getal kan worden."""
    gevonden = []
    for bestand, tekst in teksten().items():
        if bestand.startswith(("landelijk/", EIGEN)):
            for plek in re.finditer(r"^.*(?::\s(?:ja|nee)[},]|(?:minstens|hoogstens): \d|\d{4}-\d\d-\d\d: \d).*$", tekst, re.MULTILINE):
                regel = plek.group()
                if tekst.count(regel) == 1 and not regel.lstrip().startswith(("geldig", "-", "nog_juist")):
                    gevonden.append((bestand, regel, _anders(regel)))
    return tuple(gevonden)


def _anders(regel: str) -> str:
    if re.search(r": (ja|nee)(?=[},])", regel):
        return re.sub(r": (ja|nee)(?=[},])", lambda m: ": nee" if m[1] == "ja" else ": ja", regel, count=1)
    return re.sub(r"(minstens: |hoogstens: |\d{4}-\d\d-\d\d: )(\d+)", lambda m: f"{m[1]}{int(m[2]) + 1}", regel, count=1)


def test_er_zijn_genoeg_kleine_wissels_om_uit_te_kiezen() -> None:
    assert len(kleine_wissels()) > 100
    assert all(van != naar for _, van, naar in kleine_wissels())


@cache
def vaste_zaken() -> Populatie:
    return opdracht(deel=7).populatie


@settings(max_examples=12)
@given(st.data())
def test_de_korte_weg_zegt_hetzelfde_als_alles_opnieuw_uitrekenen(data: st.DataObject) -> None:
    wissels = data.draw(st.lists(st.sampled_from(kleine_wissels()), min_size=1, max_size=2, unique_by=lambda wissel: wissel[:2]))
    try:
        nieuw = lees_regelteksten(veranderd(*wissels)).pakket(SWV, DAG)
    except RegelFouten:
        return
    vergelijker = Vergelijker(pakket(), nieuw)
    zaken = vaste_zaken()
    herhaald = Herhaald(vergelijker, zaken.bronnen, DAG)
    for nummer in range(40):
        trekking = zaken.trek(nummer)
        gegevens = gegevens_voor(trekking.zaak, 0)
        heel = vergelijker.vergelijk(gegevens, gegevens, DAG, volledig=True)
        assert vergelijker.vergelijk(gegevens, gegevens, DAG) == heel
        assert herhaald.vergelijk(trekking) == heel


@pytest.mark.parametrize("wissels", [(ANDERE_SCHOOL, ONDERZOEK), (MEER_VELDEN, DUUR), (ERNST,)])
def test_ook_over_een_heel_deel_zaken_is_de_korte_weg_gelijk_en_valt_er_wat_te_zien(wissels: tuple[Wissel, ...]) -> None:
    taak = opdracht(*wissels, aantal=400, deel=7)
    kort = taak.tel_deel(0)
    assert kort.als_gegevens() == taak.tel_deel(0, volledig=True).als_gegevens()
    assert kort.omgeslagen or kort.gebreken or kort.besluitrijp
    assert kort.oneens == 0
