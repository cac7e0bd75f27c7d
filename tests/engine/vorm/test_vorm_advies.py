"""Het advies als gewone gegevens en als vaste JSON: alles erin, exact, en elke keer dezelfde bytes."""

import json
import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from engine import advies_als_gegevens, als_json, punt_van, vragen_als_gegevens
from tests.engine.hulp import STORING, Blokken, advies, oordeel, pakket, pakket_uit, teksten

REGELS = Blokken(
    criteria={
        "op_tijd": "kenmerk: [K1, K2], als: {lijst: boeken, geen: {alle_van: [{terug: {na: einde}}, {te_laat: {meer_dan: 2}}]}}",
        "betaald": "als: {bedrag: {minstens: 2.50}}",
        "vertrouwen": "bevestigd: nee, let_op: Nazien., als: {een_van: [{vertrouwd: ja}, {criterium: betaald}]}",
        "grens": "overgenomen_van: Dorp, vastgesteld: nee, als: {leden: {minstens: 3}}",
        "groep": "van_toepassing_als: {kleur: rood}, uitzondering: {als: {heel: nee}, reden: R}, als: {schoon: ja}",
    },
    afleidingen={"einde": "soort: datum, berekening: {datum_plus: {datum: gestart, weken: duur}}"},
    parameters={"duur": "soort: geheel_getal, eenheid: weken, waarden: {2020-01-01: 4}, geldig_tot: onbepaald"},
    conclusies={"goed": "als: {alle_van: [{criterium: op_tijd}, {criterium: betaald}, {criterium: groep}]}"},
    uitkomsten={
        "lid": "voorrang: 10, soort: toekennen, gegevens: {tot: einde, soort: vast}, als: {conclusie: goed}",
        "later": "voorrang: 20, soort: aanvullen, als: {niet: {criterium: betaald}}",
        "mens": STORING,
    },
    gebreken={"argwaan": "ernst: herstelbaar, als: {niet: {criterium: vertrouwen}}"},
    termijnen={"inleveren": "begin: gestart, lengte: {weken: duur}, uitleg: Lever in."},
)
PAKKET = pakket(REGELS)
ZAAK: dict[str, object] = {
    "gestart": "2026-06-01",
    "boeken": [{"te_laat": 1, "terug": "2026-06-05"}, {"te_laat": 3}],
    "bedrag": Decimal("2.5000"),
    "vertrouwd": oordeel(False),
    "kleur": "rood",
    "schoon": True,
    "heel": True,
}


def criteria(**gegevens: object) -> dict[str, Any]:
    return {criterium["naam"]: criterium for criterium in advies_als_gegevens(advies(PAKKET, **gegevens))["criteria"]}


def alles(gegevens: object) -> Iterator[object]:
    yield gegevens
    delen: list[object] = list(gegevens.values()) if isinstance(gegevens, dict) else gegevens if isinstance(gegevens, list) else []
    for deel in delen:
        yield from alles(deel)


def test_een_leeg_dossier_is_open_en_zegt_waarop_het_wacht() -> None:
    gegevens = advies_als_gegevens(advies(PAKKET))
    assert gegevens["uitkomst"] == {"stand": "open", "naam": None, "titel": None, "soort": None}
    assert gegevens["wacht_op"] == {"naam": "lid", "titel": "Titel lid"}
    assert gegevens["uitkomstgegevens"] == gegevens["gegevens"] == {}
    assert gegevens["afleidingen"] == {"einde": {"onbekend": ["gestart"]}}
    assert gegevens["besluitrijp"] == "eerst_herstellen"
    assert gegevens["termijnen"] == [
        {
            "naam": "inleveren",
            "titel": "Titel inleveren",
            "stand": "open",
            "begin": None,
            "einde": None,
            "opgeschort_dagen": 0,
            "open": ["gestart"],
            "uitleg": "Lever in.",
            "norm": [{"naam": "reglement", "titel": "Reglement", "vindplaats": "artikel 1", "bevestigd": True}],
        }
    ]


def test_een_vast_advies_draagt_zijn_uitkomst_met_waarden() -> None:
    gegevens = advies_als_gegevens(advies(PAKKET, **{**ZAAK, "boeken": []}))
    assert gegevens["uitkomst"] == {"stand": "vast", "naam": "lid", "titel": "Titel lid", "soort": "toekennen"}
    assert gegevens["wacht_op"] is None
    assert gegevens["uitkomstgegevens"] == {"soort": "vast", "tot": "2026-06-29"}
    assert gegevens["peildatum"] == "2026-06-15"
    assert gegevens["parameters"] == {"duur": 4}
    assert gegevens["conclusies"] == {"goed": "voldaan"}
    assert gegevens["uitkomsten"] == {"lid": "voldaan", "later": "niet_voldaan"}
    assert [bron["naam"] for bron in gegevens["bronnen"]] == ["reglement"]
    assert gegevens["onbevestigd"] == ["vertrouwen"]
    assert gegevens["verschillen"] == [] and "uitkomst lid voldaan 1" in gegevens["gevuurd"]


def test_het_pakket_staat_erbij_met_zijn_hash_en_bestanden() -> None:
    gegevens = advies_als_gegevens(advies(PAKKET))["pakket"]
    assert gegevens["hash"] == PAKKET.hash and gegevens["bestanden"] == PAKKET.bestanden
    assert (gegevens["geldig_vanaf"], gegevens["geldig_tot_en_met"]) == ("2020-01-01", None)


def test_waarden_staan_er_exact_in() -> None:
    gegevens = advies_als_gegevens(advies(PAKKET, **ZAAK))["gegevens"]
    assert gegevens["bedrag"] == "2.5000"
    assert gegevens["boeken"] == [
        {"te_laat": 1, "terug": "2026-06-05"},
        {"te_laat": 3, "terug": {"onbekend": ["boeken[1].terug"]}},
    ]
    assert gegevens["vertrouwd"] == {"waarde": False, "rol": "directeur", "datum": "2026-01-01", "motivering": "Gewogen."}
    assert gegevens["schoon"] is True and gegevens["kleur"] == "rood"


def test_een_criterium_zegt_waar_het_vandaan_komt() -> None:
    gevonden = criteria(**ZAAK)
    assert gevonden["op_tijd"]["thema"] == {"naam": "lenen", "titel": "Lenen"}
    assert gevonden["op_tijd"]["kenmerk"] == ["K1", "K2"]
    assert (gevonden["grens"]["overgenomen_van"], gevonden["grens"]["vastgesteld"]) == ("Dorp", False)
    assert (gevonden["op_tijd"]["overgenomen_van"], gevonden["op_tijd"]["vastgesteld"]) == ("", True)
    assert (gevonden["vertrouwen"]["bevestigd"], gevonden["vertrouwen"]["let_op"]) == (False, "Nazien.")


def test_een_criterium_noemt_alles_wat_het_las_ook_binnen_een_lijst() -> None:
    gevonden = criteria(**ZAAK)
    assert sorted(gevonden["op_tijd"]["gelezen"]) == ["boeken", "einde"]
    assert gevonden["op_tijd"]["gelezen"]["einde"] == "2026-06-29"
    assert gevonden["vertrouwen"]["steunt_op"] == {"betaald": "voldaan"}
    assert list(gevonden["vertrouwen"]["gelezen"]) == ["vertrouwd"]


def test_het_spoor_noemt_elke_stap_met_haar_pad_en_haar_waarde() -> None:
    spoor = criteria(**ZAAK)["op_tijd"]["spoor"]
    assert list(spoor) == ["als"]
    assert (spoor["als"]["pad"], spoor["als"]["verdict"], spoor["als"]["open"]) == ("als", "gegevens_ontbreken", ["boeken[1].terug"])
    tweede = spoor["als"]["delen"][1]
    assert [(deel["pad"], deel["verdict"]) for deel in tweede["delen"]] == [
        ("als.boeken.alle_van[0]", "gegevens_ontbreken"),
        ("als.boeken.alle_van[1]", "voldaan"),
    ]
    assert tweede["delen"][1]["gelezen"] == [{"naam": "te_laat", "waarde": 3}]


@pytest.mark.parametrize(
    ("gegevens", "stappen", "beslist_door"),
    [
        ({}, ["van_toepassing_als"], "van_toepassing_als"),
        ({"kleur": "rood", "heel": False}, ["van_toepassing_als", "uitzondering"], "uitzondering"),
        ({"kleur": "rood", "heel": True, "schoon": True}, ["van_toepassing_als", "uitzondering", "als"], "als"),
    ],
)
def test_een_stap_die_niet_ter_zake_deed_staat_niet_in_het_spoor(
    gegevens: dict[str, object], stappen: list[str], beslist_door: str
) -> None:
    groep = criteria(**gegevens)["groep"]
    assert (sorted(groep["spoor"]), groep["beslist_door"]) == (sorted(stappen), beslist_door)


def test_een_gebrek_zegt_hoe_het_te_herstellen_is() -> None:
    (gebrek,) = advies_als_gegevens(advies(PAKKET, **{**ZAAK, "bedrag": Decimal(1)}))["gebreken"]
    assert (gebrek["naam"], gebrek["ernst"], gebrek["herstel"]) == ("argwaan", "herstelbaar", "Herstel dit.")
    assert [norm["naam"] for norm in gebrek["norm"]] == ["reglement"]


def test_een_vraag_zegt_aan_wie_waarom_en_op_welke_grond() -> None:
    zonder_oordeel = {naam: waarde for naam, waarde in ZAAK.items() if naam != "vertrouwd"} | {"bedrag": Decimal(1)}
    (vraag,) = vragen_als_gegevens(advies(PAKKET, **zonder_oordeel))
    assert (vraag["pad"], vraag["soort"], vraag["waardesoort"], vraag["weeg"]) == ("vertrouwd", "oordeel", "ja_nee", ["alles"])
    assert vraag["antwoord_door"] == [{"naam": "directeur", "titel": "de directeur"}]
    assert [bron["naam"] for bron in vraag["grondslag"]] == ["reglement"]
    assert vraag["waarom"] == {
        "criteria": [{"naam": "vertrouwen", "titel": "Titel vertrouwen"}],
        "uitkomsten": [],
        "gebreken": [{"naam": "argwaan", "titel": "Titel argwaan"}],
    }


def test_een_vraag_naar_een_veld_noemt_het_hoeveelste_element() -> None:
    vragen = {vraag["pad"]: vraag for vraag in vragen_als_gegevens(advies(PAKKET, **ZAAK))}
    vraag = vragen["boeken[1].terug"]
    assert (vraag["begrip"], vraag["titel"], vraag["nummer"]) == ("boeken", "terug", 2)
    assert vragen_als_gegevens(advies(PAKKET, **ZAAK)) == advies_als_gegevens(advies(PAKKET, **ZAAK))["vragen"]


def test_een_pad_leidt_terug_naar_zijn_begrip() -> None:
    los = punt_van(PAKKET, "kleur")
    assert (los.begrip, los.lijst, los.nummer) == (PAKKET.begrippen["kleur"], None, 0)
    veld = punt_van(PAKKET, "boeken[4].te_laat")
    boeken = PAKKET.begrippen["boeken"]
    assert (veld.begrip, veld.lijst, veld.nummer) == (boeken.velden["te_laat"], boeken, 5)


def test_json_en_gegevens_zeggen_hetzelfde_zonder_drijvende_kommas() -> None:
    gevolg = advies(PAKKET, **ZAAK)
    assert json.loads(als_json(gevolg)) == advies_als_gegevens(gevolg)
    soorten = {type(deel) for deel in alles(advies_als_gegevens(gevolg))}
    assert soorten == {dict, list, str, int, bool, type(None)}


def test_json_is_vast_geschreven_en_laat_letters_staan() -> None:
    tekst = als_json(advies(PAKKET, **{**ZAAK, "vertrouwd": oordeel(True, motivering='Café: "goed"\nén €.')}))
    assert 'Café: \\"goed\\"\\nén €.' in tekst
    assert tekst == json.dumps(json.loads(tekst), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


@pytest.mark.parametrize("zaad", range(5))
def test_de_volgorde_waarin_feiten_binnenkomen_verandert_geen_byte(zaad: int) -> None:
    paren = list(ZAAK.items())
    random.Random(zaad).shuffle(paren)
    boeken: object = [dict(reversed(boek.items())) for boek in ZAAK["boeken"]]  # type: ignore[attr-defined]
    assert als_json(advies(PAKKET, **{**dict(paren), "boeken": boeken})) == als_json(advies(PAKKET, **ZAAK))


def test_een_ander_feit_geeft_andere_bytes() -> None:
    assert als_json(advies(PAKKET, **{**ZAAK, "schoon": False})) != als_json(advies(PAKKET, **ZAAK))


def test_de_peildatum_staat_in_de_bytes() -> None:
    morgen = pakket_uit(teksten(REGELS), date(2026, 6, 16))
    assert als_json(advies(morgen, date(2026, 6, 16), **ZAAK)) != als_json(advies(PAKKET, **ZAAK))
