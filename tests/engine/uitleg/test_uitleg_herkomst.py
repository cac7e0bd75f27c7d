"""Per feit van wie het komt, van welke dag en uit welk stuk; wat geen herkomst heeft staat er één keer."""

from typing import Any

from engine import Advies, beoordeel, lees_gegevens
from engine.uitleg import document
from tests.engine.hulp import BEGRIPPEN_PAD, DAG, Blokken, oordeel, pakket_uit, teksten
from tests.engine.uitleg.test_uitleg_document import tekst

_TEKSTEN = teksten(
    Blokken(
        criteria={
            "netjes": "titel: De bus is netjes, als: {alle_van: [{schoon: ja}, {kleur: rood}, {leden: {minstens: 1}}]}",
            "oud": "titel: De bus is oud genoeg, als: {leeftijd: {minstens: 1}}",
            "vertrouwen": "titel: De directeur vertrouwt het, als: {vertrouwd: ja}",
            "alles_er": "titel: Alles is er, als: {lijst: boeken, alle: {zoek: nee}}",
        },
        afleidingen={"leeftijd": "titel: Leeftijd van de bus, soort: geheel_getal, berekening: {jaren_tussen: [gestart, peildatum]}"},
        uitkomsten={"lenen": "voorrang: 1, soort: toekennen, als: {criterium: netjes}"},
    )
)
_TEKSTEN[BEGRIPPEN_PAD] = _TEKSTEN[BEGRIPPEN_PAD].replace("begrippen:\n", "stukken: {lidkaart: de lidkaart}\nbegrippen:\n", 1)
PAKKET = pakket_uit(_TEKSTEN)
GEGEVENS: dict[str, Any] = {
    "schoon": True,
    "kleur": "rood",
    "leden": 3,
    "gestart": "2024-01-01",
    "vertrouwd": oordeel(True),
    "boeken": [{"zoek": False}],
}
KAART = {"door": "balie", "op": "2026-06-01", "uit": "lidkaart"}
GEZEGD = {"door": "balie", "op": "2026-06-02"}
HERKOMST = {"schoon": KAART, "kleur": GEZEGD, "leden": KAART, "boeken": KAART}


def _advies(herkomst: dict[str, Any]) -> Advies:
    return beoordeel(PAKKET, lees_gegevens(PAKKET, GEGEVENS, DAG, herkomst), DAG)


def test_de_commissie_leest_de_feiten_bij_elkaar_per_herkomst() -> None:
    gevonden = tekst(document(_advies(HERKOMST), "commissie"))
    assert "Volgens de balie, 1 juni 2026, uit de lidkaart: schoon: ja; leden: 3.\nVolgens de balie, 2 juni 2026: kleur: Rood." in gevonden
    assert "Berekend: Leeftijd van de bus: 2." in gevonden
    assert "boeken\nVolgens de balie, 1 juni 2026, uit de lidkaart.\n1. zoek: nee." in gevonden


def test_wat_geen_herkomst_heeft_staat_er_een_keer_met_wie_het_beantwoordt() -> None:
    for lezer in ("commissie", "toezicht"):
        gevonden = tekst(document(_advies(HERKOMST), lezer))
        assert gevonden.count("geen dag en geen stuk") == 1
        assert "De balie: gestart." in gevonden
        alles = tekst(document(_advies({**HERKOMST, "gestart": GEZEGD}), lezer))
        assert "geen dag en geen stuk" not in alles


def test_zonder_herkomst_leest_de_commissie_wie_elk_gegeven_beantwoordt() -> None:
    gevonden = tekst(document(_advies({}), "commissie"))
    assert "Gegevens: schoon: ja; kleur: Rood; leden: 3." in gevonden
    assert "De balie: boeken; gestart; kleur; leden; schoon." in gevonden


def test_toezicht_leest_elk_gegeven_met_waarde_en_herkomst() -> None:
    gevonden = tekst(document(_advies(HERKOMST), "toezicht"))
    assert "kleur = Rood (volgens de balie, 2 juni 2026)" in gevonden
    assert "boeken = 1, zie de lijst (volgens de balie, 1 juni 2026, uit de lidkaart)" in gevonden


def test_bij_een_lege_lijst_staat_geen_verwijzing_naar_een_lijst() -> None:
    zonder = beoordeel(PAKKET, lees_gegevens(PAKKET, {**GEGEVENS, "boeken": []}, DAG, {"boeken": KAART}), DAG)
    assert "boeken = geen (volgens de balie" in tekst(document(zonder, "toezicht"))


def test_een_ouder_leest_er_niets_van() -> None:
    assert document(_advies(HERKOMST), "ouder") == document(_advies({}), "ouder")


def test_een_tekst_met_herkomst_laat_in_een_andere_zaak_niets_achter() -> None:
    voor = document(_advies({}), "commissie")
    document(_advies(HERKOMST), "commissie")
    assert document(_advies({}), "commissie") == voor


def test_toezicht_leest_elke_lijst_voluit() -> None:
    gevonden = tekst(document(_advies(HERKOMST), "toezicht"))
    lijst = gevonden[gevonden.rindex("\nboeken: ") + 1 :]
    assert lijst.splitlines()[1].startswith("1. ")
