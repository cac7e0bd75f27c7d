"""Wat vooraf in een tabel is uitgerekend, geeft hetzelfde verdict en hetzelfde spoor als de berekening zelf."""

from itertools import product

import pytest

from engine import Pakket, lees_regelteksten
from engine.compileren import tabel
from tests.engine.hulp import DAG, SWV, Blokken, advies, teksten

BLOKKEN = Blokken(
    criteria={
        "gesloten": "als: {alle_van: [{schoon: ja}, {niet: {kleur: rood}}]}, uitzondering: {als: {heel: nee}, reden: Kapot.}",
        "toepassing": "van_toepassing_als: {kleur: [rood, groen]}, als: {een_van: [{schoon: ja}, {heel: ja}]}",
        "in_een_lijst": "als: {lijst: boeken, minstens: 1, waarvoor: {alle_van: [{zoek: nee}, {genre: strip}, {schoon: ja}]}}",
        "met_een_getal": "als: {alle_van: [{schoon: ja}, {leden: {minstens: 3}}]}",
    }
)
SCHOON = HEEL = (True, False, None)
KLEUR = ("rood", "blauw", None)
BOEKEN: tuple[object, ...] = ([{"zoek": False, "genre": "strip"}, {}], [{"genre": "roman"}], [], None)


def _pakket() -> Pakket:
    return lees_regelteksten(teksten(BLOKKEN)).pakket(SWV, DAG)


@pytest.fixture(scope="module")
def met_tabellen() -> Pakket:
    return _pakket()


@pytest.fixture(scope="module")
def zonder_tabellen() -> Pakket:
    with pytest.MonkeyPatch.context() as even:
        even.setattr(tabel, "_GROOTSTE_TABEL", 0)
        return _pakket()


@pytest.mark.parametrize(("schoon", "heel", "kleur", "boeken"), list(product(SCHOON, HEEL, KLEUR, BOEKEN)))
def test_de_tabel_zegt_wat_de_berekening_zegt(
    met_tabellen: Pakket, zonder_tabellen: Pakket, schoon: object, heel: object, kleur: object, boeken: object
) -> None:
    alles = {"schoon": schoon, "heel": heel, "kleur": kleur, "boeken": boeken}
    gegevens = {naam: waarde for naam, waarde in alles.items() if waarde is not None}
    links, rechts = advies(met_tabellen, **gegevens), advies(zonder_tabellen, **gegevens)
    assert links.criteria == rechts.criteria


def test_van_een_gesloten_criterium_is_de_uitslag_elke_keer_dezelfde(met_tabellen: Pakket, zonder_tabellen: Pakket) -> None:
    def twee_keer(pakket: Pakket) -> bool:
        een, twee = (advies(pakket, schoon=True, heel=True, kleur="groen").criteria["gesloten"] for _ in range(2))
        return een is twee

    assert twee_keer(met_tabellen)
    assert not twee_keer(zonder_tabellen)
