"""Een getal staat nooit kaal bij de lezer: er staat achter waarin het telt, in goed Nederlands."""

import re
from decimal import Decimal

import pytest

from engine.uitleg import Opsomming, document
from engine.uitleg.eenheid import met_eenheid
from tests.engine.hulp import Blokken, advies, pakket

BLOKKEN = Blokken(
    criteria={
        "kort": "titel: Het wachten duurt kort, als: {alle_van: [{wachttijd: {hoogstens: 9}}, {schoon: ja}]}",
        "duur": "titel: Het kost weinig, als: {bedrag: {hoogstens: 5}}",
    },
    uitkomsten={"lenen": "voorrang: 1, soort: toekennen, als: {criterium: kort}, uitleg: {ouder: U mag lenen., commissie: Lenen mag.}"},
)
PAKKET = pakket(BLOKKEN)


@pytest.mark.parametrize(("naam", "waarde", "tekst"), [
    ("wachttijd", 9, "9 dagen"),
    ("wachttijd", 1, "1 dag"),
    ("wachttijd", 0, "0 dagen"),
    ("bedrag", Decimal(1), "1 euro"),
    ("bedrag", Decimal("2.50"), "2,50 euro"),
    ("schoon", True, "ja"),
])  # fmt: skip
def test_een_waarde_staat_er_met_haar_eenheid(naam: str, waarde: int | Decimal | bool, tekst: str) -> None:
    assert met_eenheid(PAKKET, PAKKET.begrippen[naam], waarde) == tekst


def _punten(**gegevens: object) -> str:
    lijsten = (blok for blok in document(advies(PAKKET, **gegevens), "commissie") if isinstance(blok, Opsomming))
    return "\n".join(regel for blok in lijsten for punt in blok.punten for regel in punt)


def test_de_commissie_leest_de_eenheid_achter_elk_getal() -> None:
    assert re.search(r": 4 dagen[.;]", _punten(wachttijd=4, schoon=True))


def test_bij_een_open_criterium_staat_welk_gegeven_er_ontbreekt() -> None:
    titel = PAKKET.begrippen["schoon"].titel
    assert f"{titel}: niet bekend" in _punten(wachttijd=4)
    assert "niet bekend" not in _punten(wachttijd=4, schoon=True)
