"""Een advies overdoen: zelfde regels en gegevens, zelfde bytes; en anders precies waar het verschilt."""

import hashlib
import json
from dataclasses import replace
from decimal import Decimal

import pytest

from engine import als_json, herhaal, lees_advies, ongeschonden
from engine.vorm.canoniek import canoniek, vingerafdruk
from tests.engine.hulp import Blokken, advies, oordeel, pakket, verwacht_fouten

BLOKKEN = Blokken(
    criteria={
        "netjes": "als: {schoon: ja}",
        "duur": "als: {bedrag: {meer_dan: 10}}",
        "vertrouwen": "als: {vertrouwd: ja}",
        "boeken_terug": "als: {lijst: boeken, alle: {zoek: nee}}",
        "boete": "als: {lijst: boeken, minstens: 1, waarvoor: {boete: {meer_dan: 1}}}",
    },
    uitkomsten={"lenen": "voorrang: 1, soort: toekennen, als: {criterium: netjes}"},
)
ANDERS = replace(BLOKKEN, criteria={**(BLOKKEN.criteria or {}), "netjes": "als: {schoon: nee}"})
GEGEVENS = {
    "schoon": True,
    "bedrag": Decimal("12.50"),
    "vertrouwd": oordeel(True),
    "boeken": [{"zoek": False, "boete": Decimal("1.10")}, {}],
}


def test_een_advies_herhaalt_zich_byte_voor_byte() -> None:
    tekst = als_json(advies(pakket(BLOKKEN), **GEGEVENS))
    inhoud = lees_advies(tekst)
    assert ongeschonden(inhoud)
    assert herhaal(inhoud, pakket(BLOKKEN)) == ()


def test_ook_een_leeg_dossier_herhaalt_zich() -> None:
    inhoud = lees_advies(als_json(advies(pakket(BLOKKEN))))
    assert herhaal(inhoud, pakket(BLOKKEN)) == ()


def test_andere_regels_geven_de_plekken_waar_het_verschilt() -> None:
    inhoud = lees_advies(als_json(advies(pakket(BLOKKEN), **GEGEVENS)))
    plekken = {verschil.plek: verschil for verschil in herhaal(inhoud, pakket(ANDERS))}
    assert "/uitkomst/naam" in plekken
    hash_ = plekken["/pakket/hash"]
    assert (hash_.staat_er, hash_.komt_eruit) == (f'"{pakket(BLOKKEN).hash}"', f'"{pakket(ANDERS).hash}"')
    assert any(plek.startswith("/criteria/") and plek.endswith("verdict") for plek in plekken)
    assert not any(plek.startswith("/gegevens") for plek in plekken)


def test_wie_aan_een_advies_zit_wordt_gezien() -> None:
    inhoud = lees_advies(als_json(advies(pakket(BLOKKEN), **GEGEVENS)))
    inhoud["besluitrijp"] = "niet_afgeven"
    assert not ongeschonden(inhoud)


def test_het_bewijs_noemt_invoer_uitvoer_en_elk_bestand() -> None:
    uitslag = advies(pakket(BLOKKEN), **GEGEVENS)
    inhoud = json.loads(als_json(uitslag))
    bewijs = inhoud.pop("bewijs")
    assert bewijs["bestanden"] == dict(uitslag.pakket.bestanden)
    assert bewijs["pakket"] == uitslag.pakket.hash
    assert bewijs["uitvoer"] == hashlib.sha256(canoniek(inhoud).encode()).hexdigest()
    andere_invoer = json.loads(als_json(advies(pakket(BLOKKEN), **{**GEGEVENS, "schoon": False})))["bewijs"]
    assert andere_invoer["invoer"] != bewijs["invoer"]


@pytest.mark.parametrize(
    "tekst",
    [
        "{",
        "[]",
        "{}",
        '{"bewijs": {}, "gegevens": {}, "peildatum": "2026-06-15"}',
        '{"bewijs": {"pakket": "a", "samenwerkingsverband": "b", "uitvoer": "c"}, "gegevens": {}, "peildatum": "morgen"}',
    ],
)
def test_iets_anders_dan_een_advies_wordt_geweigerd(tekst: str) -> None:
    with verwacht_fouten() as gevangen:
        lees_advies(tekst)
    assert gevangen.codes in (["I005"], ["I050"])


@pytest.mark.parametrize(
    ("gegevens", "tekst"),
    [
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        ({"tekst": 'é€\n"\x01'}, '{"tekst":"é€\\n\\"\\u0001"}'),
    ],
)
def test_de_vaste_schrijfwijze_volgt_de_norm(gegevens: object, tekst: str) -> None:
    assert canoniek(gegevens) == tekst
    assert vingerafdruk(gegevens) == hashlib.sha256(tekst.encode()).hexdigest()
