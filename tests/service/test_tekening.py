"""De tekening van een afleiding: geldige SVG die ook zonder te kijken te volgen is."""

from xml.etree import ElementTree as ET

import pytest

from engine.uitleg import Keten, Schakel
from service.tekening import beschrijving, tekening

SVG = "{http://www.w3.org/2000/svg}"
SCHAKEL = Schakel("De bus is <netjes> & heel", "voldaan", (("Schoon", "ja"), ("Heel", "ja")))
KETEN = Keten("Lenen mag", (SCHAKEL, Schakel("Genoeg leden", "niet voldaan", ())), (("voldaan", 3),))


def ontleed(keten: Keten) -> ET.Element:
    return ET.fromstring(tekening(keten))


def test_de_tekening_heeft_een_titel_en_een_beschrijving_voor_een_schermlezer() -> None:
    wortel = ontleed(KETEN)
    assert wortel.get("role") == "img"
    assert wortel.get("aria-labelledby") == "tekening-titel tekening-beschrijving"
    titel, desc = wortel.find(f"{SVG}title"), wortel.find(f"{SVG}desc")
    assert titel is not None and desc is not None
    assert titel.text == "Hoe dit advies tot stand kwam: Lenen mag"
    assert desc.text == beschrijving(KETEN)


def test_alles_wat_getekend_is_staat_ook_in_de_beschrijving() -> None:
    woorden = " ".join(tekst.text or "" for tekst in ontleed(KETEN).iter(f"{SVG}text"))
    for deel in ("De bus is <netjes> & heel", "Lenen mag", "Genoeg leden", "niet voldaan"):
        assert deel in woorden
        assert deel in beschrijving(KETEN)


def test_wat_niet_beslist_is_gevouwen_tot_een_telling() -> None:
    woorden = " ".join(tekst.text or "" for tekst in ontleed(KETEN).iter(f"{SVG}text"))
    assert "3 criteria voldaan" in woorden


@pytest.mark.parametrize("aantal", [0, 1, 60])
def test_niets_valt_buiten_de_tekening(aantal: int) -> None:
    wortel = ontleed(Keten("Uitkomst " * 8, (SCHAKEL,) * aantal, (("voldaan", 100),)))
    hoogte = int(wortel.get("height", "0"))
    for vak in wortel.iter(f"{SVG}rect"):
        assert 0 <= float(vak.get("y", "-1")) <= hoogte - float(vak.get("height", "0"))
        assert float(vak.get("x", "0")) + float(vak.get("width", "0")) <= 960


def test_de_tekening_haalt_niets_van_elders() -> None:
    assert tekening(KETEN).count("http") == 1  # alleen de naam van SVG zelf
