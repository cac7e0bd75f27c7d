"""De regels toetsen het besluit: wat zij niet toelaten, gaat alleen als concept op papier."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from engine import InvoerFouten
from service.brieven import inhoud_van
from service.brieven.toets import met_besluit, voor_het_besluit
from tests.service.brieven.hulp import besluit, brief, fouten, ruw, tekst, zaak


def gegevens(naam: str, **anders: Any) -> dict[str, Any]:
    samen = {**ruw(naam)["gegevens"], **anders}
    return {sleutel: waarde for sleutel, waarde in samen.items() if waarde is not None}


def test_een_open_advies_geeft_alleen_een_concept() -> None:
    open_ = zaak("toewijzing-sbo", passende_voorziening=None)
    assert open_.beoordeel().uitkomst == ""
    assert fouten("toewijzing-sbo", open_) == [("B050", "concept")]
    assert fouten("toewijzing-sbo", open_, concept=True) == []


@pytest.mark.parametrize("fase", ["aanvraag", "besluit", "spoedbesluit", None])
def test_een_besluit_beantwoordt_nooit_zelf_wat_het_dossier_openlaat(fase: str | None) -> None:
    """Anders rust het besluit op een feit dat niemand in het dossier heeft gezet."""
    compleet = zaak("toewijzing-sbo")
    oordeel = {"waarde": "sbo", "rol": "commissie", "datum": "2026-11-12", "motivering": "Het sbo past bij deze leerling."}
    open_ = zaak("toewijzing-sbo", fase=fase, spoed=True, passende_voorziening=None)
    for antwoord in ({}, {"passende_voorziening": oordeel}):
        assert ("B050", "concept") in fouten("toewijzing-sbo", open_, gegevens=gegevens("toewijzing-sbo", **antwoord))
    assert voor_het_besluit(compleet.beoordeel(), compleet.pakket.brieven["toewijzing"]).uitkomst == "toelaatbaar_sbo"


def test_het_advies_voor_het_besluit_leest_niets_van_het_besluit() -> None:
    met = zaak("toewijzing-so", fase="spoedbesluit", spoed=True)
    brief_ = met.pakket.brieven["toewijzing"]
    assert met.beoordeel().uitkomst == ""
    rust_op = voor_het_besluit(met.beoordeel(), brief_)
    assert (rust_op.uitkomst, rust_op.gegevens.waarden["fase"]) == ("toelaatbaar_so", "aanvraag")
    in_bezwaar = zaak("toewijzing-so", fase="bezwaar").beoordeel()
    assert voor_het_besluit(in_bezwaar, brief_) is in_bezwaar


def test_een_fataal_gebrek_houdt_het_besluit_tegen_en_een_concept_noemt_het() -> None:
    anders: dict[str, Any] = {"reden_afwijking_advies": "Zo wilden de ouders het."}
    assert fouten("toewijzing-sbo", einddatum="2027-07-31", **anders) == [("B051", "concept")] * 2
    inhoud = inhoud_van(zaak("toewijzing-sbo"), besluit("toewijzing-sbo", einddatum="2027-07-31", concept=True, **anders))
    assert any("te kort" in str(deel) for deel in inhoud.delen)


@pytest.mark.parametrize(
    ("naam", "antwoord"),
    [
        ("toewijzing-sbo", {"besluit_genomen_door": "commissie"}),
        ("toewijzing-sbo", {"besluit_noemt_een_school": True}),
        ("afwijzing-arrangement", {"reden_van_weigering": "geld_of_plaats"}),
    ],
)
def test_een_antwoord_over_het_besluit_telt_mee(naam: str, antwoord: dict[str, Any]) -> None:
    assert fouten(naam, gegevens=gegevens(naam, **antwoord)) == [("B051", "concept")]


def test_een_vraag_die_nog_openstaat_komt_terug_met_haar_veld() -> None:
    zonder = gegevens("toewijzing-sbo", criteria_vastgesteld=None, adviezen_bij_besluit=None)
    assert fouten("toewijzing-sbo", gegevens=zonder) == [
        ("B052", "gegevens.adviezen_bij_besluit"),
        ("B052", "gegevens.criteria_vastgesteld"),
    ]


def test_een_antwoord_dat_niet_bestaat_valt_op() -> None:
    assert fouten("toewijzing-sbo", gegevens=gegevens("toewijzing-sbo", criteria_vastgesteldd=True)) == [
        ("I002", "gegevens.criteria_vastgesteldd")
    ]


@pytest.mark.parametrize(
    ("eigen", "dossier", "plaats"),
    [
        ({"besluit_einddatum": "2029-07-31"}, {}, "einddatum"),
        ({}, {"besluit_einddatum": "2029-07-31"}, "einddatum"),
        ({}, {"besluit_categorie": "hoog"}, "categorie"),
        ({}, {"besluit_soort": "weigeren"}, "gegevens.besluit_soort"),
        ({}, {"criteria_vastgesteld": False}, "gegevens.criteria_vastgesteld"),
    ],
)
def test_het_dossier_en_het_besluit_spreken_elkaar_niet_tegen(eigen: dict[str, Any], dossier: dict[str, Any], plaats: str) -> None:
    gevonden = fouten("toewijzing-sbo", zaak("toewijzing-sbo", **dossier), gegevens=gegevens("toewijzing-sbo", **eigen))
    assert gevonden == [("B040", plaats)]


@pytest.mark.parametrize(
    ("naam", "anders", "veld"),
    [
        ("afwijzing-arrangement", {"reden_afwijking_advies": ""}, "reden_afwijking_advies"),
        ("toewijzing-so", {"categorie": "midden"}, "reden_afwijking_advies"),
        ("toewijzing-so", {"categorie": "midden"}, "reden_afwijking_deskundige"),
        ("toewijzing-so", {"voorziening": "sbo"}, "reden_afwijking_advies"),
        ("toewijzing-so", {"voorziening": "sbo"}, "reden_afwijking_deskundige"),
        ("toewijzing-sbo", {"einddatum": "2033-07-31"}, "reden_afwijking_advies"),
        ("toewijzing-sbo", {"soort": "afwijzing"}, "reden_afwijking_advies"),
        ("toewijzing-sbo", {"soort": "afwijzing"}, "reden_afwijking_deskundige"),
    ],
)
def test_wie_afwijkt_zegt_waarom_ook_in_een_concept(naam: str, anders: dict[str, Any], veld: str) -> None:
    for concept in (False, True):
        assert veld in [plaats for _, plaats in fouten(naam, concept=concept, **anders)]


def test_wie_het_advies_volgt_hoeft_geen_afwijking_uit_te_leggen() -> None:
    for naam in ("toewijzing-sbo", "toewijzing-so"):
        assert "reden_afwijking_advies" not in ruw(naam)
        assert fouten(naam) == []


def test_de_regels_kennen_elke_naam_waaronder_een_deel_van_het_besluit_het_dossier_in_gaat() -> None:
    over = zaak("toewijzing-sbo")
    bekend = over.pakket.begrippen
    getoetst = met_besluit(besluit("toewijzing-sbo"), over.pakket.brieven["toewijzing"], over.beoordeel())
    assert getoetst.gegevens.waarden.keys() <= bekend.keys()
    for naam, waarde in getoetst.gegevens.waarden.items():
        if naam == "fase" or naam.startswith("besluit_"):
            assert not bekend[naam].keuzes or waarde in bekend[naam].keuzes, naam
    assert getoetst.gegevens.waarden["besluit_noemt_criteria"] is True


def test_een_bezwaar_is_geen_concept_van_een_besluit() -> None:
    in_bezwaar = zaak("toewijzing-sbo", fase="bezwaar")
    assert fouten("toewijzing-sbo", in_bezwaar) == [("B041", "gegevens.fase")]
    assert fouten("toewijzing-sbo", in_bezwaar, concept=True) == [("B041", "gegevens.fase")]
    assert fouten("toewijzing-sbo", zaak("toewijzing-sbo", fase="besluit")) == []
    assert fouten("toewijzing-sbo", zaak("toewijzing-sbo", fase=None)) == []


@pytest.mark.parametrize("spoed", [True, False, None])
@pytest.mark.parametrize("naam", ["toewijzing-so", "toewijzing-arrangement", "afwijzing-arrangement"])
def test_een_besluit_met_spoed_krijgt_een_brief_waar_alle_redenen_in_staan(naam: str, spoed: bool | None) -> None:
    over = zaak(naam, fase="spoedbesluit", spoed=spoed)
    assert over.beoordeel().uitkomst == ""
    # Bij een so met een andere categorie dan gevraagd hangt het horen van de school van de spoed af (Awb 4:11).
    vraagt_naar_spoed = naam == "toewijzing-so" and spoed is None
    assert fouten(naam, over) == ([("B052", "gegevens.spoed")] if vraagt_naar_spoed else [])
    assert fouten(naam, over, reden="") == [("B020", "reden")]


def test_een_arrangement_heeft_geen_volgnummer_en_geen_categorie() -> None:
    assert {"volgnummer", "categorie", "reden_categorie"} & ruw("toewijzing-arrangement").keys() == set()
    assert fouten("toewijzing-arrangement") == []
    gelezen = tekst(brief("toewijzing-arrangement"))
    assert "Volgnummer" not in gelezen
    assert "of de hulp werkt" in gelezen


def test_een_brief_zonder_bezwaarclausule_houdt_zichzelf_tegen() -> None:
    over = zaak("toewijzing-sbo")
    brief_ = over.pakket.brieven["toewijzing"]
    zonder = replace(brief_, delen=tuple(deel for deel in brief_.delen if deel != "bezwaarclausule"))
    stuk = replace(over, pakket=replace(over.pakket, brieven={"toewijzing": zonder}))
    with pytest.raises(InvoerFouten) as gevonden:
        inhoud_van(stuk, besluit("toewijzing-sbo"))
    assert [fout.code for fout in gevonden.value.fouten] == ["B051"]
    assert "ezwaar" in gevonden.value.fouten[0].zin


def test_een_bericht_van_uitstel_komt_op_tijd_en_noemt_een_latere_dag() -> None:
    assert fouten("verdaging-sbo", nieuwe_datum="2026-12-14") == [("B062", "nieuwe_datum")]
    te_laat = replace(zaak("verdaging-sbo"), dag=date(2026, 12, 15))
    assert fouten("verdaging-sbo", te_laat, dagtekening="2026-12-15") == [("B061", "dagtekening")]
    zonder = zaak("verdaging-sbo", ontvangstdatum_aanvraag=None)
    assert fouten("verdaging-sbo", zonder) == [("B060", "gegevens.ontvangstdatum_aanvraag")]


def test_de_brief_noemt_de_laatste_dag_uit_het_spoor() -> None:
    assert "14 december 2026" in tekst(brief("verdaging-sbo"))
