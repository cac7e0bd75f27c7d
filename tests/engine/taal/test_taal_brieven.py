"""Brieven en velden van een besluit lezen (docs/regeltaal.md, par. 12): elke vorm, en wat er mis kan zijn."""

import pytest

from engine.fouten import Fout
from engine.taal.bestand import lees_bestand
from engine.taal.brieven import Alineablok, Bronnenblok, Invulplekblok, Kopblok, Rijenblok, Spoorblok
from tests.engine.hulp import kop

BRIEF = (
    "brieven:\n  lening: {titel: T, soort: bericht, concepttitel: C, bron: [reglement], hoofd: [H], nodig: {}, concept: [d], delen: [d]}\n"
)
DEEL = "briefdelen:\n  d: {titel: T, blokken: [BLOK]}\n"


def lees(tekst: str, laag: str = "landelijk") -> tuple[Fout, ...]:
    bestand, fouten = lees_bestand(kop(laag) + tekst, "landelijk/brief.yaml")
    assert bestand is not None
    return fouten


def codes(tekst: str, laag: str = "landelijk") -> list[tuple[str, str]]:
    return [(fout.code, fout.bedoeld) for fout in lees(tekst, laag)]


@pytest.mark.parametrize(
    ("blok", "soort"),
    [
        ("{kop: Een kop, niveau: 3, als: {ingevuld: reden}}", Kopblok),
        ("{alinea: Een zin.}", Alineablok),
        ("{invulplek: Vul in, regels: 2}", Invulplekblok),
        ("{opsomming: [a, b]}", Rijenblok),
        ("{opsomming: '{wat}', per: wat}", Rijenblok),
        ("{tabel: {kop: [a, b], rijen: [[c, d], {rij: [e, f], als: {kast: rood}}]}}", Rijenblok),
        ("{tabel: {kop: [a], per: wat, rij: ['{wat}']}}", Rijenblok),
        ("{bronnen: [reglement], tekst: Bron}", Bronnenblok),
        ("{bronnen: grondslag}", Bronnenblok),
        ("{spoor: motivering}", Spoorblok),
    ],
)
def test_elke_vorm_van_een_blok_leest(blok: str, soort: type) -> None:
    bestand, fouten = lees_bestand(kop("landelijk") + DEEL.replace("BLOK", blok), "b.yaml")
    assert fouten == ()
    assert bestand is not None
    assert isinstance(bestand.briefdelen[0].blokken[0], soort)


@pytest.mark.parametrize(
    ("blok", "code", "bedoeld"),
    [
        ("{aline: x}", "R143", "alinea"),
        ("{alinea: 'Een {reden zonder einde'}", "R132", ""),
        ("{opsomming: ['goed', 'niet } goed']}", "R132", ""),
        ("{kop: x, alinea: y}", "R143", ""),
        ("{alinea: x, nivo: 3}", "R002", ""),
        ("{kop: x, nivau: 3}", "R002", "niveau"),
        ("{kop: x, niveau: 4}", "R007", ""),
        ("tekst", "R001", ""),
        ("{alinea: x, als: {ingevuld: a, kast: rood}}", "R142", ""),
        ("{alinea: x, als: altijd}", "R001", ""),
        ("{tabel: {kop: [a]}}", "R144", ""),
        ("{tabel: {kop: [a], per: wat, rijen: [[b]]}}", "R144", ""),
        ("{tabel: {kop: [a], rijen: [[b, c]]}}", "R145", ""),
        ("{bronnen: {a: b}}", "R146", ""),
        ("{spoor: motivring}", "R007", "motivering"),
        ("{invulplek: x, regels: 0}", "R009", ""),
    ],
)
def test_een_blok_dat_niet_klopt_zegt_wat_en_wat_bedoeld_werd(blok: str, code: str, bedoeld: str) -> None:
    assert (code, bedoeld) in codes(DEEL.replace("BLOK", blok))


@pytest.mark.parametrize(
    ("oud", "nieuw", "code"),
    [
        ("soort: bericht", "soort: toekennen", "R148"),
        ("nodig: {}", "nodig: {}, gegevens: {tint: rood}", "R148"),
        ("soort: bericht", "soort: toewijzen", "R007"),
        ("concept: [d], ", "", "R003"),
        ("delen: [d]", "delen: []", "R012"),
        ("lening:", "Lening:", "R006"),
        ("nodig: {}", "nodig: {reden: soms}", "R001"),
    ],
)
def test_een_brief_die_niet_klopt_zegt_wat(oud: str, nieuw: str, code: str) -> None:
    assert oud in BRIEF
    assert code in [gevonden for gevonden, _ in codes(BRIEF.replace(oud, nieuw))]


@pytest.mark.parametrize(
    ("laag", "extra", "code"),
    [
        ("landelijk", "afwijking_van: e, reden_afwijking: r", "R101"),
        ("samenwerkingsverband", "", "R140"),
        ("samenwerkingsverband", "afwijking_van: e, reden_afwijking: r, erbij_in: [b], na: e", "R140"),
        ("samenwerkingsverband", "afwijking_van: e", "R103"),
        ("samenwerkingsverband", "erbij_in: [b]", "R141"),
    ],
)
def test_een_deel_zegt_waar_het_hoort(laag: str, extra: str, code: str) -> None:
    deel = DEEL.replace("[BLOK]", f"[{{alinea: x}}]{', ' + extra if extra else ''}")
    assert code in [gevonden for gevonden, _ in codes(deel, laag)]


@pytest.mark.parametrize(
    ("blok", "fouten"),
    [
        ("{alinea: x}", []),
        ("{kop: x}", []),
        ("{opsomming: [x]}", []),
        ("{invulplek: x}", [("R149", "")]),
        ("{bronnen: [reglement]}", [("R149", "")]),
        ("{spoor: motivering}", [("R149", "")]),
    ],
)
def test_in_de_motivering_kan_alleen_lopende_tekst_een_opsomming_of_een_tabel(blok: str, fouten: list[tuple[str, str]]) -> None:
    assert codes(DEEL.replace("titel: T", "titel: T, in_motivering: ja").replace("BLOK", blok)) == fouten


@pytest.mark.parametrize(
    ("veld", "code"),
    [
        ("Reden: {titel: T, soort: tekst, ontbreekt: O}", "R006"),
        ("a..b: {titel: T, soort: tekst, ontbreekt: O}", "R006"),
        ("a: {titel: T, soort: text, ontbreekt: O}", "R007"),
        ("a: {titel: T, soort: tekst}", "R003"),
        ("a: {titel: T, soort: tekst, ontbreekt: O, per: lijst}", "R147"),
        ("a: {titel: T, soort: tekst, ontbreekt: O, advies: {groter_dan: b}}", "R002"),
    ],
)
def test_een_veld_dat_niet_klopt_zegt_wat(veld: str, code: str) -> None:
    assert code in [gevonden for gevonden, _ in codes(f"besluitvelden:\n  {veld}\n", "begrippen")]


def test_een_veld_met_punten_in_zijn_naam_leest() -> None:
    assert lees("besluitvelden:\n  a.b_c.d: {titel: T, soort: tekst, ontbreekt: O, per: lijst.veld}\n", "begrippen") == ()
