"""Features lezen en draaien zonder testprogramma, en tellen wat zij laten zien."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from engine import Regels
from service.documentatie.dekking import NIET_VOLDAAN, OPEN_KANT, VOLDAAN, meet_dekking, stand_van
from service.documentatie.dienst import Dienst, DienstFout, draaiende_dienst
from service.documentatie.draaien import Afloop, Uitslag, draai
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.zinnen import ZINNEN
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[3]
DAG = date(2026, 11, 24)
KOP = "# language: nl\nFunctionaliteit: Proef\n\n"
BASIS = '      Gegeven de regels van "po2001" op 24 november 2026\n'
WIE = '      En "aanvrager" is "{}"\n      Als de aanvraag wordt beoordeeld\n      Dan is "aanvrager_bevoegd" {}\n'


@pytest.fixture(scope="module")
def regels() -> Regels:
    return echte_regels()


@pytest.fixture(scope="module")
def dienst(regels: Regels) -> Iterator[Dienst]:
    with draaiende_dienst(regels) as dienst:
        yield dienst


def gedraaid(regels: Regels, map_: Path, tekst: str) -> list[Uitslag]:
    (map_ / "proef.feature").write_text(KOP + tekst, encoding="utf-8")
    return draai(lees_features(map_), regels, ZINNEN)


def test_alle_features_van_het_project_kloppen(regels: Regels) -> None:
    with draaiende_dienst(regels) as dienst:
        uitslagen = draai(lees_features(WORTEL / "features"), regels, ZINNEN, dienst)
    assert [f"{u.scenario.bestand}:{u.scenario.regel} {u.melding}" for u in uitslagen if not u.klopt] == []
    assert len(uitslagen) > 500


def test_zonder_dienst_blijven_alleen_de_voorbeelden_over_de_dienst_liggen(regels: Regels) -> None:
    uitslagen = draai(lees_features(WORTEL / "features/dienst"), regels, ZINNEN)
    assert uitslagen
    assert {(u.afloop, u.klopt, u.mis, u.melding) for u in uitslagen} == {(Afloop.NIET_UITGEVOERD, False, False, "De dienst draaide niet.")}


def test_een_zin_over_de_dienst_zonder_tag_zegt_wat_er_ontbreekt(regels: Regels, tmp_path: Path) -> None:
    (uitslag,) = gedraaid(regels, tmp_path, "  Voorbeeld: v\n" + BASIS + "      Als de school de aanvraag instuurt\n")
    assert uitslag.melding == "er draait geen dienst; zet @api boven dit voorbeeld"


STUUR_IN = "      Als de school de aanvraag instuurt\n"
VRAAG = "      Als de school vraagt wat er nog nodig is\n"
ONBEKEND = "      En iemand een advies opvraagt dat er niet is\n"


@pytest.mark.parametrize(
    ("stappen", "melding"),
    [
        (STUUR_IN + "      Dan weigert de dienst het dossier\n", "met 201"),
        ("      Als iemand het advies later opvraagt\n", "de dienst gaf geen advies"),
        (STUUR_IN + '      Dan noemt het advies de uitkomst "toelaatbaar_so"\n', "de uitkomst is nog open"),
        (VRAAG + '      Dan staat "gevraagde_voorziening" niet op de vragenlijst\n', "gevraagde_voorziening wordt gevraagd"),
        (STUUR_IN + ONBEKEND + "      Dan is het advies letter voor letter hetzelfde\n", "met 404"),
        ('      En de school schrijft "x" waar "aanvrager" hoort\n', "aanvrager staat niet in het dossier"),
        ("      Dan weet de dienst van geen advies\n", "de dienst is nog niets gevraagd"),
    ],
)
def test_een_voorbeeld_over_de_dienst_dat_niet_klopt_zegt_wat_er_wel_was(
    regels: Regels, dienst: Dienst, tmp_path: Path, stappen: str, melding: str
) -> None:
    (tmp_path / "proef.feature").write_text(KOP + "  @api\n  Voorbeeld: v\n" + BASIS + stappen, encoding="utf-8")
    (uitslag,) = draai(lees_features(tmp_path), regels, ZINNEN, dienst)
    assert uitslag.mis
    assert melding in uitslag.melding


def test_een_dienst_die_weg_is_geeft_een_zin_en_geen_storing(regels: Regels) -> None:
    with draaiende_dienst(regels) as dienst:
        pass
    with pytest.raises(DienstFout, match="De dienst antwoordt niet"):
        dienst.vraag("/v1/gezondheid")


def test_van_elke_uitgevoerde_stap_is_bekend_hoe_lang_hij_duurde(regels: Regels, tmp_path: Path) -> None:
    tekst = "  Voorbeeld: mis\n" + BASIS + WIE.format("ouders", "voldaan") + "      En is het advies nog open\n"
    (uitslag,) = gedraaid(regels, tmp_path, tekst)
    assert len(uitslag.scenario.stappen) == 5
    assert len(uitslag.duren) == 4
    assert min(uitslag.duren) > 0


def test_een_scenario_dat_niet_klopt_noemt_de_stap_en_wat_er_wel_was(regels: Regels, tmp_path: Path) -> None:
    tekst = "  Regel: R\n\n    Voorbeeld: mis\n" + BASIS + WIE.format("ouders", "voldaan")
    tekst += "\n    Voorbeeld: raak\n" + BASIS + WIE.format("ouders", "niet voldaan")
    mis, raak = gedraaid(regels, tmp_path, tekst)
    assert (mis.klopt, raak.klopt) == (False, True)
    assert mis.stap is not None
    assert (mis.stap.regel, mis.melding) == (10, "aanvrager_bevoegd is niet voldaan")
    assert (mis.scenario.kop, mis.scenario.regel) == ("R", 6)


@pytest.mark.parametrize(
    ("stappen", "melding"),
    [
        ('      Gegeven het weer van "gisteren"\n', "deze zin staat niet in het zinnenboek"),
        ("      Als de aanvraag wordt beoordeeld\n", "zeg eerst welke regels gelden"),
        (BASIS + '      Dan is de uitkomst "aanvullen"\n', "de aanvraag is nog niet beoordeeld"),
        (BASIS + '      En "aanvragr" is "ouders"\n', "het begrip aanvragr bestaat niet"),
        (BASIS + '      En "postcode_school" is "99999"\n      Als de aanvraag wordt beoordeeld\n', "I030"),
        (BASIS + '      En het dossier "compleet/weg"\n', "No such file"),
        ('      Gegeven de regels van "po9999" op 24 november 2026\n', "P042"),
        (BASIS + '      En in regel 3 van "deskundigenadviezen" is "positie" "eerste"\n', "heeft geen regel 3"),
        (BASIS, "dit scenario beoordeelt niets"),
    ],
)
def test_wat_niet_kan_is_een_melding_en_geen_storing(regels: Regels, tmp_path: Path, stappen: str, melding: str) -> None:
    (uitslag,) = gedraaid(regels, tmp_path, "  Voorbeeld: v\n" + stappen)
    assert melding in uitslag.melding


def test_elke_rij_van_een_tabel_is_een_scenario_met_de_achtergrond_ervoor(regels: Regels, tmp_path: Path) -> None:
    tekst = "  Achtergrond:\n" + BASIS + "\n  @aanvrager_bevoegd\n  Regel: R\n\n    Abstract Scenario: wie\n"
    tekst += WIE.replace("En", "Gegeven", 1).format("<wie>", "<verdict>")
    tekst += "\n      Voorbeelden:\n        | wie | verdict |\n        | ouders | niet voldaan |\n"
    tekst += "        | school_van_inschrijving | voldaan |\n"
    uitslagen = gedraaid(regels, tmp_path, tekst)
    assert [u.melding for u in uitslagen] == ["", ""]
    assert [u.scenario.regel for u in uitslagen] == [17, 18]
    assert {u.scenario.tags for u in uitslagen} == {("aanvrager_bevoegd",)}


def test_een_bestand_dat_geen_gherkin_is_wordt_geweigerd_met_zijn_naam(tmp_path: Path) -> None:
    (tmp_path / "kapot.feature").write_text("# language: nl\nFeature: x\n", encoding="utf-8")
    with pytest.raises(FeatureFout, match=r"kapot\.feature"):
        lees_features(tmp_path)


def test_de_dekking_telt_wat_gevraagd_en_gezien_is(regels: Regels, tmp_path: Path) -> None:
    tekst = "  Voorbeeld: a\n" + BASIS + WIE.format("ouders", "niet voldaan")
    tekst += "\n  Voorbeeld: b\n" + BASIS + WIE.format("school_van_inschrijving", "voldaan")
    dekking = meet_dekking(gedraaid(regels, tmp_path, tekst))
    assert dekking.criteria == {"aanvrager_bevoegd": {VOLDAAN, NIET_VOLDAAN}}
    assert dekking.voorwaarden[("aanvrager_bevoegd", "als")] == {VOLDAAN, NIET_VOLDAAN}
    stand = stand_van(regels.pakket("po2001", DAG), dekking)
    assert stand.criteria_zonder["aanvrager_bevoegd"] == (OPEN_KANT,)
    assert not stand.volledig


def test_een_scenario_dat_niet_klopt_telt_niet_mee(regels: Regels, tmp_path: Path) -> None:
    dekking = meet_dekking(gedraaid(regels, tmp_path, "  Voorbeeld: a\n" + BASIS + WIE.format("ouders", "voldaan")))
    assert dekking.criteria == {}


def test_een_kant_die_nooit_kan_hoeft_niet_getoond(regels: Regels, tmp_path: Path) -> None:
    tekst = "  @aanvrager_bevoegd @nooit_open\n  Regel: R\n\n    Voorbeeld: a\n" + BASIS + WIE.format("ouders", "niet voldaan")
    tekst += "\n    Voorbeeld: b\n" + BASIS + WIE.format("school_van_inschrijving", "voldaan")
    stand = stand_van(regels.pakket("po2001", DAG), meet_dekking(gedraaid(regels, tmp_path, tekst)))
    assert "aanvrager_bevoegd" not in stand.criteria_zonder
