"""Elke vaste tekst is in gewone taal: kort, actief, zonder moeilijke woorden, en een ouder wordt aangesproken."""

import re
from collections.abc import Callable

import pytest

from engine.taal.teksten import VASTE_TEKSTEN
from engine.uitleg.woorden import VERDICTWOORDEN
from service.taal.keuringen import (
    LANGSTE_ZIN_OUDER,
    LANGSTE_ZIN_VAKMENS,
    gemiddelde_zinslengte,
    kale_afkortingen,
    lange_zinnen,
    lijdende_zinnen,
    moeilijke_woorden,
    spreekt_aan,
    verkeerd_aangesproken,
    voor_vakmensen,
    woordenlijst,
    zinnen,
)
from service.taal.teksten import Tekst
from tests.taal.teksten import WORTEL, alle_teksten, ouderteksten, uit_code, uit_sjabloon, vakteksten

BESLUITRIJP = ("gereed", "eerst_herstellen", "niet_afgeven")
STANDEN = ("loopt", "bijna_voorbij", "voorbij")
GEMIDDELDE_ZIN_OUDER = 12
LIJDEND_OP_DE_HONDERD = 3


def bezwaren(teksten: tuple[Tekst, ...], keuring: Callable[[Tekst], list[str]]) -> dict[str, list[str]]:
    """Per plaats wat een keuring tegen de tekst heeft."""
    return {tekst.plaats: gevonden for tekst in teksten if (gevonden := keuring(tekst))}


def test_de_teksten_komen_uit_alle_hoeken_van_de_regels_en_de_code() -> None:
    hoeken = {re.split(r"\.|:", tekst.plaats)[0] for tekst in alle_teksten()}
    assert hoeken >= {"criteria", "uitkomsten", "gebreken", "termijnen", "begrippen", "rollen", "themas", "standaarden", "bronnen"}
    assert hoeken >= {"teksten", "briefdelen", "engine/uitleg/woorden", "engine/zaak/gegevens", "service/web/problemen", "service/cli/zaak"}
    assert hoeken >= {"service/documentatie/nakijken/opbouw", "service/documentatie/site/sjablonen/begin", "ingangen", "woorden"}
    assert len(ouderteksten()) > 400
    assert len(vakteksten()) > 1000


def test_een_ouder_leest_korte_zinnen() -> None:
    assert bezwaren(ouderteksten(), lambda tekst: lange_zinnen(tekst, LANGSTE_ZIN_OUDER)) == {}
    assert gemiddelde_zinslengte(ouderteksten()) <= GEMIDDELDE_ZIN_OUDER


def test_een_vakmens_leest_geen_zin_die_hij_twee_keer_moet_lezen() -> None:
    assert bezwaren(vakteksten(), lambda tekst: lange_zinnen(tekst, LANGSTE_ZIN_VAKMENS)) == {}


def test_een_ouder_leest_geen_moeilijk_woord() -> None:
    gevonden = bezwaren(ouderteksten(), moeilijke_woorden)
    assert gevonden == {}, {woord: woordenlijst()[woord] for woorden in gevonden.values() for woord in woorden}


def test_een_vakmens_leest_alleen_de_moeilijke_woorden_van_zijn_vak() -> None:
    gevonden = bezwaren(vakteksten(), lambda tekst: [woord for woord in moeilijke_woorden(tekst) if woord not in voor_vakmensen()])
    assert gevonden == {}, {woord: woordenlijst()[woord] for woorden in gevonden.values() for woord in woorden}


def test_een_ouder_leest_wie_iets_doet() -> None:
    lijdend = bezwaren(ouderteksten(), lijdende_zinnen)
    assert {plaats: gevonden for plaats, gevonden in lijdend.items() if len(gevonden) > 1} == {}
    alle = sum(len(zinnen(tekst.gevuld())) for tekst in ouderteksten())
    assert sum(map(len, lijdend.values())) * 100 <= alle * LIJDEND_OP_DE_HONDERD, lijdend


def test_een_ouder_wordt_met_u_aangesproken_en_het_gaat_over_uw_kind() -> None:
    assert bezwaren(ouderteksten(), verkeerd_aangesproken) == {}
    per_uitkomst: dict[str, str] = {}
    for tekst in ouderteksten():
        if tekst.plaats.startswith("uitkomsten."):
            naam = tekst.plaats.split(".")[1]
            per_uitkomst[naam] = f"{per_uitkomst.get(naam, '')} {tekst.tekst}"
    assert per_uitkomst
    assert {naam for naam, tekst in per_uitkomst.items() if not spreekt_aan(tekst)} == set()


def test_een_ouder_leest_geen_afkorting_zonder_uitleg() -> None:
    assert bezwaren(ouderteksten(), kale_afkortingen) == {}


def test_elk_moeilijk_woord_heeft_een_gewoon_woord_dat_zelf_niet_moeilijk_is() -> None:
    assert len(woordenlijst()) >= 80
    gewoon = {moeilijk: moeilijke_woorden(Tekst("lijst", "ouder", beter)) for moeilijk, beter in woordenlijst().items()}
    assert {moeilijk: gevonden for moeilijk, gevonden in gewoon.items() if gevonden} == {}


def test_een_uitzondering_voor_vakmensen_staat_in_de_lijst_en_is_nodig() -> None:
    gelezen = {woord for tekst in vakteksten() for woord in moeilijke_woorden(tekst)}
    assert voor_vakmensen() <= woordenlijst().keys()
    assert voor_vakmensen() - gelezen == set()


def test_de_uitleg_heeft_geen_zin_van_zichzelf() -> None:
    modules = {pad.stem: pad.read_text(encoding="utf-8") for pad in (WORTEL / "engine/uitleg").glob("*.py")}
    # De tekst van een AssertionError is voor wie aan de motor werkt; een lezer ziet haar nooit.
    zinnen_ = [zin for naam, code in modules.items() for zin in uit_code(re.sub(r"raise AssertionError\(.*\)", "pass", code), naam)]
    assert {zin.tekst for zin in zinnen_} - {*VERDICTWOORDEN.values()} == set(), "een vaste zin hoort in rules/begrippen/teksten.yaml"


def test_de_uitleg_gebruikt_elke_vaste_zin() -> None:
    code = "".join(pad.read_text(encoding="utf-8") for pad in (WORTEL / "engine/uitleg").glob("*.py"))
    gebouwd = {
        f"{voor}_{na}" for voor, namen in (("besluit", BESLUITRIJP), ("geen_besluit", BESLUITRIJP), ("termijn", STANDEN)) for na in namen
    }
    assert {naam for naam in VASTE_TEKSTEN if f'"{naam}"' not in code} == gebouwd


@pytest.mark.parametrize(
    ("bron", "verwacht"),
    [
        ('X = "Er is niets te vinden."', [("vakmens", "Er is niets te vinden.")]),
        ('X = f"Nog {n} punten over."', [("vakmens", "Nog {waarde} punten over.")]),
        ('"""Een docstring van de module."""', []),
        ('def f():\n    """Een docstring erbij."""\n    return "x"', []),
        ('X = "application/json"; Y = "sleutel"; Z = "<p>in de opmaak</p>"', []),
    ],
)
def test_uit_code_komt_wat_een_mens_leest(bron: str, verwacht: list[tuple[str, str]]) -> None:
    assert [(tekst.lezer, tekst.tekst) for tekst in uit_code(bron, "module")] == verwacht


@pytest.mark.parametrize(
    ("bron", "verwacht"),
    [
        ("<p>Er is niets te vinden.</p>", ["Er is niets te vinden."]),
        ('<p>Kijk bij <a href="x">de bronnen</a> en\n{{ naam }}.</p>', ["Kijk bij de bronnen en {waarde}."]),
        ('{{ delen.kop(1, "Wat er staat") }}', ["Wat er staat"]),
        ('{% if a == "een twee" %}{% endif %}<b class="x y">kort</b>', ["een twee"]),
        ("{# Een opmerking van de schrijver. #}", []),
    ],
)
def test_uit_een_sjabloon_komt_wat_een_mens_leest(bron: str, verwacht: list[str]) -> None:
    assert [tekst.tekst for tekst in uit_sjabloon(bron, "sjabloon")] == verwacht
