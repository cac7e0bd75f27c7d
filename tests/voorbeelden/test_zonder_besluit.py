"""Een aanvraag waar hier geen besluit op hoort: wat elke lezer dan leest, wat de JSON zegt en welke brief er kan."""

from datetime import date
from typing import Any

import pytest

from engine import Advies, InvoerFouten, beoordeel
from engine.uitleg import document
from engine.vorm import advies_als_gegevens
from service.brieven import maak_brief
from tests.service.brieven.hulp import besluit, tekst, zaak

DAG = date(2026, 11, 24)
LEEUWARDEN = 8911
HALF: dict[str, Any] = {"postcode_school": LEEUWARDEN, "behoefte_onderzocht": "niet", "dossier_volledig": False}
BESLIST: dict[str, Any] = {**HALF, "fase": "besluit", "besluit_soort": "toekennen"}
VERBLIJF: dict[str, Any] = {
    "gevraagde_voorziening": "so",
    "verblijf": "residentieel",
    "school_hoort_bij_instelling": True,
    "verklaring_van_instelling": False,
    "dossier_volledig": False,
}


def _advies(gegevens: dict[str, Any]) -> Advies:
    over = zaak("toewijzing-sbo", **gegevens)
    return beoordeel(over.pakket, over.gegevens, DAG)


def _leest(gegevens: dict[str, Any], lezer: str) -> str:
    """De tekst tot aan de motivering of de stappen."""
    blokken = "\n".join(blok.markdown for blok in document(_advies(gegevens), lezer))
    return blokken.partition("## Motivering")[0].partition("## Elke stap")[0]


@pytest.mark.parametrize("lezer", ["ouder", "commissie", "toezicht"])
def test_wie_doorstuurt_leest_geen_gebreken_en_geen_vragen(lezer: str) -> None:
    leest = _leest(HALF, lezer)
    assert leest.startswith("# Advies: Een ander samenwerkingsverband beslist")
    for weg in (
        "Gebreken",
        "Wat er eerst moet gebeuren",
        "Wat is er nog nodig",
        "Geef dit besluit",
        "nog geen besluit",
        "kan worden genomen",
    ):
        assert weg not in leest
    assert ("Hier hoort geen besluit van dit samenwerkingsverband bij." in leest) is (lezer != "ouder")


@pytest.mark.parametrize("lezer", ["commissie", "toezicht"])
def test_ligt_er_toch_een_besluit_dan_is_dat_het_gebrek(lezer: str) -> None:
    leest = _leest(BESLIST, lezer)
    assert "Neem hierover zo geen besluit op de inhoud." in leest
    assert "Dit samenwerkingsverband beslist, terwijl een ander erover gaat (COMP, fataal)." in leest
    assert leest.count("Herstel: ") == 1


def test_de_ouder_leest_dat_het_besluit_niet_van_dit_verband_mag_komen() -> None:
    leest = _leest(BESLIST, "ouder")
    assert "Een besluit over de inhoud hoort er zo niet te komen." in leest
    assert "Dit samenwerkingsverband mag hierover niet beslissen" in leest
    assert "stuurt de aanvraag door" in leest


@pytest.mark.parametrize(
    ("lezer", "gebrek"),
    [("ouder", "De school heeft nog geen verklaring van de instelling."), ("commissie", "De verklaring van de instelling ontbreekt")],
)
def test_zonder_verklaring_nodig_telt_alleen_wat_daarvoor_geregeld_moet_worden(lezer: str, gebrek: str) -> None:
    leest = _leest(VERBLIJF, lezer)
    assert "Hier hoort geen besluit van dit samenwerkingsverband bij. Wel moet eerst" in leest
    assert gebrek in leest and "stukken" not in leest


BEZWAAR: dict[str, Any] = {
    "fase": "bezwaar",
    "bezwaar_door": "ouder",
    "bezwaar_heeft_belang": True,
    "geschil_over": "tlv",
    "besluit_bekendgemaakt_op": "2026-09-01",
    "bezwaar_ontvangen_op": "2026-11-20",
    "bezwaar_op_tijd_gepost": False,
    "te_laat_verschoonbaar": {"waarde": False, "rol": "commissie", "datum": "2026-11-23", "motivering": "Er is geen reden gegeven."},
}


@pytest.mark.parametrize("lezer", ["ouder", "commissie"])
def test_wie_te_laat_bezwaar_maakt_leest_niet_dat_er_nog_een_besluit_komt(lezer: str) -> None:
    leest = "\n".join(blok.markdown for blok in document(_advies(BEZWAAR), lezer))
    assert leest.startswith("# Advies: Het bezwaar wordt niet op de inhoud bekeken")
    assert "te laat" in leest
    for weg in ("Neem een besluit met", "neemt een besluit. Daarna kunt u uw kind aanmelden", "nog geen besluit komen"):
        assert weg not in leest


def test_de_json_zegt_hetzelfde() -> None:
    half, beslist = (advies_als_gegevens(_advies(gegevens)) for gegevens in (HALF, BESLIST))
    assert (half["uitkomst"]["naam"], half["uitkomst"]["soort"]) == ("doorzenden", "geen_besluit")
    assert (half["besluitrijp"], half["gebreken"], half["vragen"]) == ("gereed", [], [])
    assert (beslist["besluitrijp"], [gebrek["naam"] for gebrek in beslist["gebreken"]]) == ("niet_afgeven", ["onbevoegd_verband_beslist"])


def test_doorsturen_kan_en_toewijzen_niet() -> None:
    over = zaak("toewijzing-sbo", **HALF)
    doorgestuurd = tekst(maak_brief(over, besluit("doorzending-arrangement", zaak="voorbeeld-sbo")))
    assert "Wij gaan niet over deze aanvraag. Wij hebben haar daarom doorgestuurd." in doorgestuurd
    assert "deskundige" not in doorgestuurd and "gebrek" not in doorgestuurd.lower()
    with pytest.raises(InvoerFouten) as gevonden:
        maak_brief(over, besluit("toewijzing-sbo", reden_afwijking_advies="De commissie volgt de deskundigen."))
    assert [fout.zin for fout in gevonden.value.fouten if fout.code == "B051"] == [
        (
            "Dit samenwerkingsverband beslist, terwijl een ander erover gaat. Geef het besluit niet af, of trek het in. "
            "Stuur de aanvraag meteen door, of verwijs de school als een instelling van cluster 1 of 2 beslist."
        )
    ]
