"""Elk feit uit het feitendossier staat in een regel, of met een reden in docs/feiten.md."""

import re
from datetime import date
from pathlib import Path

import pytest

from engine import Pakket
from engine.taal.berekeningen import Gevallen
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast
from tests.gedeeld import echte_regels

WORTEL = Path(__file__).parents[2]
FEITEN = {f"R{nummer:03}" for nummer in range(1, 111)} | {f"C{nummer:02}" for nummer in range(1, 90)}
CODES = {
    "MOT",
    "EXP-SEP",
    "EXP-IND",
    "EXP-SUBST",
    "EXP-FORM",
    "RESEARCH",
    "SUPPORT",
    "OPP",
    "COMP",
    "PROC",
    "CRIT",
    "HEAR",
    "DUR",
    "FUND",
    "CLAUSE",
    "ADM",
    "FILE",
    "PURPOSE",
    "SCHOOL",
    "FIT",
    "APPL",
    "CARE",
    "EQUAL",
    "TIME",
}
VERANTWOORD = set(re.findall(r"^\| ([RC]\d+) \|", (WORTEL / "docs/feiten.md").read_text(encoding="utf-8"), re.MULTILINE))
PEILDATUM = date(2026, 11, 24)


@pytest.fixture(scope="module", params=["po2001", "po2101"])
def pakket(request: pytest.FixtureRequest) -> Pakket:
    return echte_regels().pakket(request.param, PEILDATUM)


def test_elk_feit_staat_in_een_regel_of_met_een_reden_in_het_handboek() -> None:
    regels = echte_regels()
    gebruikt: set[str] = set()
    for samenwerkingsverband in regels.samenwerkingsverbanden:
        pakket = regels.pakket(samenwerkingsverband, PEILDATUM)
        kenmerken = [criterium.kenmerk for criterium in pakket.criteria.values()]
        kenmerken += [gebrek.kenmerk for gebrek in pakket.gebreken.values()]
        kenmerken += [termijn.kenmerk for termijn in pakket.termijnen.values()]
        gebruikt |= {nummer for kenmerk in kenmerken for nummer in kenmerk}
    assert gebruikt <= FEITEN
    assert gebruikt.isdisjoint(VERANTWOORD)
    assert FEITEN - gebruikt - VERANTWOORD == set()


def test_een_geleende_drempel_is_een_aanwijzing_en_beslist_nooit_alleen(pakket: Pakket) -> None:
    geleend = {naam for naam, criterium in pakket.criteria.items() if criterium.overgenomen_van}
    assert geleend
    for naam in geleend:
        assert not pakket.criteria[naam].vastgesteld
    gelezen = {deel for uitkomst in pakket.uitkomsten.values() for deel in re.findall(r"naam='(\w+)'", repr(uitkomst.als))}
    assert gelezen.isdisjoint(geleend)
    assert all(
        gebrek.ernst == "waarschuwing"
        for gebrek in pakket.gebreken.values()
        if geleend & set(re.findall(r"naam='(\w+)'", repr(gebrek.als)))
    )


def test_wat_niet_bevestigd_is_zegt_waarom(pakket: Pakket) -> None:
    assert all(criterium.bevestigd or criterium.let_op for criterium in pakket.criteria.values())
    assert all(gebrek.bevestigd or gebrek.let_op for gebrek in pakket.gebreken.values())
    assert any(not criterium.bevestigd for criterium in pakket.criteria.values())


def test_elk_gebrek_heeft_een_code_waarmee_ook_de_zaken_geteld_worden(pakket: Pakket) -> None:
    assert {gebrek.naam: gebrek.code for gebrek in pakket.gebreken.values() if gebrek.code not in CODES} == {}


def test_elke_keuze_die_een_afleiding_noemt_staat_er_in_woorden(pakket: Pakket) -> None:
    for naam, afleiding in pakket.afleidingen.items():
        if isinstance(afleiding.berekening, Gevallen) and afleiding.soort == Soort.KEUZE:
            waarden = (*(dan for _, dan in afleiding.berekening.gevallen), afleiding.berekening.anders)
            genoemd = {str(waarde.waarde) for waarde in waarden if isinstance(waarde, Vast)}
            assert genoemd <= pakket.keuzewoorden[naam].keys(), naam


def test_elke_regel_heeft_een_bron_en_een_standaard_van_de_inspectie(pakket: Pakket) -> None:
    for criterium in pakket.criteria.values():
        assert criterium.bron, criterium.naam
        assert criterium.standaard, criterium.naam
    for gebrek in pakket.gebreken.values():
        assert gebrek.norm, gebrek.naam


def test_geen_regel_noemt_een_zaak_in_haar_voorwaarde() -> None:
    nummer = re.compile(r"\b(LBT|ECLI|10\d{4})\b")
    for pad in (WORTEL / "rules").rglob("*.yaml"):
        for regel, tekst in enumerate(pad.read_text(encoding="utf-8").splitlines(), 1):
            if re.match(r"\s*(als|van_toepassing_als|uitzondering|waarvoor):", tekst):
                assert not nummer.search(tekst), f"{pad.name}:{regel}"
