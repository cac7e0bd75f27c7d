"""Wat R080 vraagt staat in een toewijzing of afwijzing, of de brief komt er niet."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine import InvoerFouten, RegelFouten
from engine.logica import Verdict
from engine.uitleg.invullen import geldt
from service.brieven import lees_besluit, maak_brief
from service.brieven.velden import Besluitvelden, controleer_velden, vreemde_velden
from service.brieven.volledig import ontbreekt
from tests.service.brieven.hulp import NAMEN, besluit, fouten, regels, ruw, zaak


def zonder(naam: str, pad: str) -> dict[str, Any]:
    """Het voorbeeldbesluit zonder dit ene veld."""
    velden = ruw(naam)
    plek, (*hoger, laatste) = velden, pad.split(".")
    for deel in hoger:
        plek = plek[deel]
    del plek[laatste]
    return velden


def alle_velden() -> list[tuple[str, str]]:
    """Elk veld dat een voorbeeld nodig heeft, met een voorbeeld waar het uit weg kan."""
    pakket = regels().pakket("po2001", date(2026, 11, 24))
    return [
        (naam, pad)
        for naam in NAMEN
        for pad, als in pakket.brieven[ruw(naam)["soort"]].nodig.items()
        if geldt(als, Besluitvelden(besluit(naam))) and not pakket.besluitvelden[pad].per
    ]


def nodig(soort: str) -> dict[str, tuple[str, ...]]:
    """Per veld dat een brief nodig heeft bij welke waarden; leeg is altijd."""
    brief = regels().pakket("po2001", date(2026, 11, 24)).brieven[soort]
    return {pad: als.waarden if als else () for pad, als in brief.nodig.items()}


def test_alles_wat_r080_vraagt_staat_in_de_lijst() -> None:
    toewijzing = nodig("toewijzing")
    assert {pad for pad, waarden in toewijzing.items() if not waarden} >= {
        "voorziening", "begindatum", "einddatum", "zaak", "samenwerkingsverband", "grondslag", "reden", "kern_adviezen.kern",
        "reden_duur", "bezwaar.bij", "dagtekening", "ondertekenaar.functie", "ondertekenaar.mandaat",
        *(f"standpunten.{wie}.{wat}" for wie in ("ouders", "leerling", "school") for wat in ("standpunt", "reactie")),
    }  # fmt: skip
    assert toewijzing["categorie"] == toewijzing["volgnummer"] == ("sbo", "so")
    assert toewijzing["reden_categorie"] == ("so",)
    geldt_niet = {"categorie", "begindatum", "einddatum", "volgnummer", "reden_duur", "reden_categorie"}
    assert nodig("afwijzing").keys() == toewijzing.keys() - geldt_niet


@pytest.mark.parametrize("soort", ["toewijzing", "afwijzing"])
def test_elk_deel_van_r080_staat_in_het_besluit_en_de_regels_weten_het(soort: str) -> None:
    pakket = regels().pakket("po2001", date(2026, 11, 24))
    genoemd = {begrip for naam in pakket.brieven[soort].alle_delen for begrip in pakket.briefdelen[naam].noemt}
    assert genoemd == {
        "besluit_noemt_feiten", "besluit_noemt_criteria", "besluit_noemt_kern_adviezen", "besluit_noemt_standpunten",
        "besluit_noemt_grondslag", "besluit_heeft_bezwaarclausule", "besluit_ondertekend",
    }  # fmt: skip


def test_een_besluit_kent_elk_veld_van_de_regels() -> None:
    for verband in regels().samenwerkingsverbanden:
        pakket = regels().pakket(verband, date(2026, 11, 24))
        controleer_velden(pakket)
        assert list(vreemde_velden(pakket.besluitvelden)) == [], verband


def test_een_veld_dat_een_besluit_niet_kent_heeft_de_plek_in_de_regels() -> None:
    pakket = regels().pakket("po2001", date(2026, 11, 24))
    vreemd = replace(pakket.besluitvelden["reden"], naam="redn")
    with pytest.raises(RegelFouten) as gevonden:
        controleer_velden(replace(pakket, besluitvelden={"redn": vreemd}))
    (fout,) = gevonden.value.fouten
    assert (fout.code, fout.bedoeld) == ("B029", "reden")
    assert fout.plaats.startswith("begrippen/besluitvelden.yaml:")


@pytest.mark.parametrize("naam", NAMEN)
def test_elk_voorbeeld_is_volledig(naam: str) -> None:
    assert fouten(naam) == []


@pytest.mark.parametrize("concept", [False, True], ids=["definitief", "concept"])
@pytest.mark.parametrize(("naam", "pad"), alle_velden())
def test_een_veld_dat_ontbreekt_houdt_de_brief_tegen_en_krijgt_zijn_naam(naam: str, pad: str, concept: bool) -> None:
    half = lees_besluit(json.dumps({**zonder(naam, pad), "concept": concept}))
    with pytest.raises(InvoerFouten) as gevonden:
        maak_brief(zaak(naam), half)
    assert [(fout.code, fout.plaats) for fout in gevonden.value.fouten] == [("B020", pad)]


def test_wat_ontbreekt_komt_in_een_keer() -> None:
    gevonden = fouten("toewijzing-sbo", volgnummer="", reden_duur="", einddatum=None, grondslag=[], bezwaar={})
    assert [plaats for code, plaats in gevonden if code == "B020"] == ["bezwaar.bij", "einddatum", "grondslag", "reden_duur", "volgnummer"]


def test_een_lege_regel_is_geen_grondslag() -> None:
    assert ("B020", "grondslag") in fouten("toewijzing-sbo", grondslag=["wpo-40-8", " "])


def test_zonder_feiten_of_toegepaste_criteria_is_er_geen_motivering() -> None:
    advies = zaak("toewijzing-sbo").beoordeel()
    niets = {naam: uitslag._replace(verdict=Verdict.NIET_VAN_TOEPASSING) for naam, uitslag in advies.criteria.items()}
    leeg = replace(advies, criteria=niets, gegevens=replace(advies.gegevens, waarden={}))
    brief = advies.pakket.brieven["toewijzing"]
    plaatsen = [fout.plaats for fout in ontbreekt(besluit("toewijzing-sbo", kern_adviezen=[]), brief, leeg, "voorbeeld-sbo")]
    assert plaatsen == ["feiten", "criteria"]


def test_van_elke_deskundige_in_het_dossier_hoort_de_kern_erin() -> None:
    een = ruw("toewijzing-sbo")["kern_adviezen"][0]
    assert fouten("toewijzing-sbo", kern_adviezen=[een]) == [("B032", "kern_adviezen")]
    assert fouten("toewijzing-sbo", kern_adviezen=[]) == [("B032", "kern_adviezen")] * 2
    vreemd = [*ruw("toewijzing-sbo")["kern_adviezen"], {"deskundige_nummer": 9, "kern": "Van elders."}]
    assert fouten("toewijzing-sbo", kern_adviezen=vreemd) == [("B033", "kern_adviezen[2].deskundige_nummer")]


def test_wat_dubbel_staat_wordt_niet_stil_weggelaten() -> None:
    eerste, tweede = ruw("toewijzing-sbo")["kern_adviezen"]
    dubbel = [eerste, tweede, {**eerste, "kern": "Een tweede kern bij hetzelfde advies."}]
    assert fouten("toewijzing-sbo", kern_adviezen=dubbel) == [("B036", "kern_adviezen[2].deskundige_nummer")]
    grondslag = ruw("toewijzing-sbo")["grondslag"]
    assert fouten("toewijzing-sbo", grondslag=[*grondslag, grondslag[0]]) == [("B036", f"grondslag[{len(grondslag)}]")]


def test_een_dossier_zonder_kenmerk_krijgt_geen_brief() -> None:
    assert ("B021", "zaak") in fouten("verdaging-sbo", replace(zaak("verdaging-sbo"), kenmerk=""))


@pytest.mark.parametrize(
    ("anders", "fout"),
    [
        ({"zaak": "andere-zaak"}, ("B022", "zaak")),
        ({"samenwerkingsverband": "po2101"}, ("B023", "samenwerkingsverband")),
        ({"dagtekening": "2026-11-25"}, ("B024", "dagtekening")),
        ({"soort": "toewijzen"}, ("B005", "soort")),
        ({"voorziening": "sob"}, ("B025", "voorziening")),
        ({"categorie": "middel"}, ("B025", "categorie")),
        ({"grondslag": ["wpo-40-88"]}, ("B026", "grondslag[0]")),
        ({"einddatum": "2027-01-04"}, ("B027", "einddatum")),
    ],
)
def test_wat_niet_bij_het_dossier_past_valt_op(anders: dict[str, Any], fout: tuple[str, str]) -> None:
    assert fout in fouten("toewijzing-sbo", **anders)
