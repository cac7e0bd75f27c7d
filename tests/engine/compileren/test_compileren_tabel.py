"""Wat vooraf in een tabel is uitgerekend, geeft hetzelfde verdict en hetzelfde spoor als de berekening zelf."""

from itertools import product

import pytest

from engine import Pakket, lees_regelteksten
from engine.compileren import tabel
from tests.engine.hulp import DAG, SWV, Blokken, advies, oordeel, teksten

BLOKKEN = Blokken(
    criteria={
        "gesloten": "als: {alle_van: [{schoon: ja}, {niet: {kleur: rood}}]}, uitzondering: {als: {heel: nee}, reden: Kapot.}",
        "toepassing": "van_toepassing_als: {kleur: [rood, groen]}, als: {een_van: [{schoon: ja}, {heel: ja}]}",
        "in_een_lijst": "als: {lijst: boeken, minstens: 1, waarvoor: {alle_van: [{zoek: nee}, {genre: strip}, {schoon: ja}]}}",
        "met_een_getal": "als: {alle_van: [{schoon: ja}, {leden: {minstens: 3}}]}",
        "met_een_datum": "als: {een_van: [{schoon: nee}, {gestart: {op_of_na: peildatum}}]}",
        "met_een_afleiding": "van_toepassing_als: {heel: ja}, als: {dagen: {minder_dan: 10}}",
        "met_een_oordeel": "als: {alle_van: [{kleur: rood}, {vertrouwd: ja}]}",
        "met_een_criterium": "als: {een_van: [{criterium: met_een_oordeel}, {criterium: in_een_lijst, is: niet_voldaan}, {schoon: ja}]}",
    },
    afleidingen={"dagen": "soort: geheel_getal, berekening: {dagen_tussen: [gestart, gestopt]}"},
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


@pytest.mark.parametrize("gestopt", ["2026-06-20", None])
@pytest.mark.parametrize("gestart", ["2026-06-15", "2026-06-14", None])
@pytest.mark.parametrize("vertrouwd", [True, False, None])
@pytest.mark.parametrize("leden", [3, None])
def test_ook_naast_datums_getallen_en_oordelen_zegt_de_tabel_hetzelfde(
    met_tabellen: Pakket, zonder_tabellen: Pakket, gestopt: str | None, gestart: str | None, vertrouwd: bool | None, leden: int | None
) -> None:
    for schoon, heel, kleur in product(SCHOON, HEEL, KLEUR):
        alles = {"schoon": schoon, "heel": heel, "kleur": kleur, "gestopt": gestopt, "gestart": gestart, "leden": leden}
        gegevens: dict[str, object] = {naam: waarde for naam, waarde in alles.items() if waarde is not None}
        if vertrouwd is not None:
            gegevens["vertrouwd"] = oordeel(vertrouwd)
        links, rechts = advies(met_tabellen, **gegevens), advies(zonder_tabellen, **gegevens)
        assert links.criteria == rechts.criteria
        assert links.afleidingen == rechts.afleidingen


def test_van_een_gesloten_criterium_is_de_uitslag_elke_keer_dezelfde(met_tabellen: Pakket, zonder_tabellen: Pakket) -> None:
    def twee_keer(pakket: Pakket) -> bool:
        een, twee = (advies(pakket, schoon=True, heel=True, kleur="groen").criteria["gesloten"] for _ in range(2))
        return een is twee

    assert twee_keer(met_tabellen)
    assert not twee_keer(zonder_tabellen)
