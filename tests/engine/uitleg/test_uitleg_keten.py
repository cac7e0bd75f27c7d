"""De keten van gegevens naar uitkomst: alleen wat draagt, met alles waar het op rust."""

from engine.uitleg import Schakel, keten
from tests.engine.hulp import Blokken, advies, pakket

BLOKKEN = Blokken(
    criteria={
        "netjes": "titel: Netjes, als: {alle_van: [{schoon: ja}, {criterium: heel_}]}",
        "heel_": "titel: Heel, als: {heel: ja}",
        "veel": "titel: Veel leden, als: {leden: {minstens: 3}}",
        "weg_": "titel: Weg, van_toepassing_als: {heel: nee}, als: {schoon: ja}",
    },
    uitkomsten={"lenen": "voorrang: 1, soort: toekennen, titel: Lenen mag, als: {criterium: netjes}"},
)


def test_een_schakel_draagt_ook_de_gegevens_van_de_criteria_eronder() -> None:
    gevonden = keten(advies(pakket(BLOKKEN), schoon=True, heel=True, leden=1))
    assert gevonden.uitkomst == "Lenen mag"
    assert gevonden.schakels == (Schakel("Netjes", "voldaan", (("schoon", "ja"), ("heel", "ja"))),)


def test_de_rest_is_geteld_zonder_wat_niet_van_toepassing_is() -> None:
    assert keten(advies(pakket(BLOKKEN), schoon=True, heel=True, leden=1)).rest == (("niet voldaan", 1), ("voldaan", 1))


def test_zonder_uitkomst_toont_de_keten_wat_er_openstaat() -> None:
    gevonden = keten(advies(pakket(BLOKKEN), schoon=True))
    assert gevonden.uitkomst == "Nog geen advies"
    assert gevonden.schakels[0].verdict == "nog open: er ontbreekt een gegeven"
