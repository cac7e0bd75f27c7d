"""Brieven in een pakket: wat een deel niet leest, niet bestaat of wegvalt, wordt geweigerd met de plek en wat bedoeld werd."""

from collections.abc import Mapping

import pytest

from engine import Fout, Pakket, RegelFouten
from engine.taal.brieven import Rijenblok
from tests.engine.hulp import EIGEN_PAD, Blokken, kop, pakket_uit, teksten, verwacht_fouten

VELDEN = "begrippen/velden.yaml"
BRIEF = "landelijk/brief.yaml"
VELDTEKST = """besluitvelden:
  kenmerk: {titel: Kenmerk, soort: tekst, ontbreekt: Het kenmerk ontbreekt.}
  kast: {titel: Kast, soort: keuze, begrip: kleur, ontbreekt: De kast ontbreekt.}
  reden: {titel: Reden, soort: tekst, begrip: heel, ontbreekt: De reden ontbreekt.}
  terug_op: {titel: Terug op, soort: datum, begrip: gestopt, ontbreekt: De dag ontbreekt.}
  wat_mist: {titel: Wat mist, soort: teksten, ontbreekt: Wat mist ontbreekt.}
"""
BRIEFTEKST = """brieven:
  lening:
    titel: "Lenen uit {kast}"
    soort: toekennen
    concepttitel: "Concept. Lenen"
    bron: [reglement]
    hoofd: ["Kenmerk {kenmerk}"]
    gegevens: {tint: rood}
    nodig: {kenmerk: altijd, kast: altijd, terug_op: altijd, reden: {kast: [rood]}}
    concept: [concept]
    delen: [kern, groet]
briefdelen:
  concept:
    titel: Concept
    blokken:
      - alinea: Dit is een concept.
  kern:
    titel: De kern
    leest: [leden, boete_per_dag]
    blokken:
      - kop: U mag lenen
      - tabel:
          kop: [Wat, Hoe]
          rijen:
            - [Terug op, "{terug_op}"]
            - {rij: [Reden, "{reden}"], als: {kast: [rood, groen]}}
      - alinea: "Er zijn {leden} leden en de boete is {boete_per_dag}."
      - {opsomming: "{nummer}. {wat_mist}", per: wat_mist}
      - {tabel: {kop: [Nummer, Genre], per: boeken, rij: ["{nummer}", "{genre}"]}}
      - {bronnen: [reglement], tekst: Bron}
  groet:
    titel: De groet
    noemt: [schoon]
    blokken:
      - {invulplek: "Handtekening: in te vullen door de balie", regels: 3}
"""
CRITERIA = {
    "netjes": "als: {alle_van: [{schoon: ja}, {heel: ja}, {leden: {minstens: 1}}, {kleur: rood}, {tint: rood}]}",
    "op_tijd": "als: {alle_van: [{gestopt: {voor: peildatum}}, {lijst: boeken, minstens: 1, waarvoor: {genre: strip}}]}",
}
BOETE = "soort: geheel_getal, waarden: {2020-01-01: 2}, geldig_tot: onbepaald"


def bestanden(
    brief: str = BRIEFTEKST, velden: str = VELDTEKST, eigen: str = "", kent_toe: str = "kent_toe: {kast: rood}"
) -> dict[str, str]:
    uitkomst = f"voorrang: 1, soort: toekennen, als: {{criterium: netjes}}, {kent_toe}".rstrip(", ")
    regels = teksten(Blokken(criteria=CRITERIA, parameters={"boete_per_dag": BOETE}, uitkomsten={"lenen": uitkomst}))
    return {
        **regels,
        VELDEN: kop("begrippen") + velden,
        BRIEF: kop("landelijk") + brief,
        EIGEN_PAD: regels[EIGEN_PAD] + eigen,
    }


def fouten(**anders: str) -> tuple[Fout, ...]:
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden(**anders))
    return gevangen.fouten


def brief_met(oud: str, nieuw: str) -> str:
    assert oud in BRIEFTEKST
    return BRIEFTEKST.replace(oud, nieuw, 1)


def plek(tekst: str, stuk: str) -> str:
    """De plek van `stuk` in het briefbestand, zoals een melding haar noemt."""
    voor = (kop("landelijk") + tekst).partition(stuk)[0]
    return f"{BRIEF}:{voor.count(chr(10)) + 1}:{len(voor) - voor.rfind(chr(10))}"


def pakket(**anders: str) -> Pakket:
    return pakket_uit(bestanden(**anders))


def test_een_brief_zonder_onderwijs_laadt_met_zijn_delen_op_volgorde() -> None:
    geladen = pakket()
    assert geladen.brieven["lening"].delen == ("kern", "groet")
    rijen = [blok for blok in geladen.briefdelen["kern"].blokken if isinstance(blok, Rijenblok)]
    assert [blok.per for blok in rijen] == ["", "wat_mist", "boeken"]


@pytest.mark.parametrize(
    ("oud", "nieuw", "bedoeld"),
    [
        ('"{terug_op}"', '"{terug_opp}"', "terug_op"),
        ('"Er zijn {leden} leden', '"Er zijn {heel} leden {leden}', ""),
        ('"Er zijn {leden} leden', '"Er zijn {genre} leden {leden}', ""),
        ('"{nummer}. {wat_mist}"', '"{nummer}. {wat_mis}"', "wat_mist"),
        ('"{genre}"', '"{gnre}"', "genre"),
        ('"Lenen uit {kast}"', '"Lenen uit {kast} {leden}"', ""),
        ('"Kenmerk {kenmerk}"', '"Kenmerk {kenmrk}"', "kenmerk"),
        ("per: wat_mist", "per: wat_mist, als: {ingevuld: wat_mis}", "wat_mist"),
        ("kast: [rood, groen]", "kas: [rood, groen]", "kast"),
    ],
)
def test_een_naam_die_een_brief_niet_leest_wordt_op_haar_plek_gemeld(oud: str, nieuw: str, bedoeld: str) -> None:
    brief = brief_met(oud, nieuw)
    (fout,) = [fout for fout in fouten(brief=brief) if fout.code == "P066"]
    assert fout.plaats.rpartition(":")[0] == plek(brief, nieuw).rpartition(":")[0]
    assert bedoeld in fout.bedoeld


@pytest.mark.parametrize(
    ("oud", "nieuw", "code", "stuk", "bedoeld"),
    [
        ("leest: [leden, boete_per_dag]", "leest: [leden, boete_per_dag, netjes]", "P020", "netjes]", ""),
        ("leest: [leden, boete_per_dag]", "leest: [leden, boete_per_dg]", "P020", "boete_per_dg]", "boete_per_dag"),
        ("leest: [leden, boete_per_dag]", "leest: [leden, boete_per_dag, gestopt]", "P064", "gestopt]", ""),
        ("leest: [leden, boete_per_dag]", "leest: [leden, boete_per_dag, boeken]", "P063", "boeken]", ""),
        ("per: boeken", "per: boekn", "P065", "{kop: [Nummer", "boeken"),
        ("bronnen: [reglement]", "bronnen: [reglemet]", "P020", "[reglemet]", "reglement"),
        ("bronnen: [reglement]", "bronnen: kast", "P065", "kast, tekst", ""),
        ("kast: [rood, groen]", "kast: [rood, gren]", "P074", "kast: [rood, gren]", "groen"),
        ("{kast: [rood]}}", "{kast: [rod]}}", "P074", "kast: [rod]}}", "rood"),
        ("delen: [kern, groet]", "delen: [kern, groett]", "P067", "lening:", "groet"),
        ("delen: [kern, groet]", "delen: [kern]", "P062", "groet:", ""),
        ("bron: [reglement]\n    hoofd", "bron: [wet]\n    hoofd", "P020", "lening:", ""),
        ("kenmerk: altijd", "kenmrk: altijd", "P066", "lening:", "kenmerk"),
        ("gegevens: {tint: rood}", "gegevens: {tint: rod}", "P074", "lening:", "rood"),
        ("gegevens: {tint: rood}", "gegevens: {tin: rood}", "P071", "lening:", "tint"),
        ("gegevens: {tint: rood}", "gegevens: {tint: rood}\n    vervangt: {kleur: [blauw]}", "P075", "lening:", ""),
        ("gegevens: {tint: rood}", "gegevens: {tint: rood}\n    termijn: [terug]", "P067", "lening:", ""),
        ("noemt: [schoon]", "noemt: [schon]", "P071", "groet:", "schoon"),
        ("noemt: [schoon]", "noemt: [heel]", "P072", "groet:", ""),
        ("gegevens: {tint: rood}", "gegevens: {kleur: rood}", "P072", "lening:", ""),
    ],
)
def test_wat_niet_bestaat_of_niet_gebruikt_wordt_heeft_een_plek_en_een_vermoeden(
    oud: str, nieuw: str, code: str, stuk: str, bedoeld: str
) -> None:
    brief = brief_met(oud, nieuw)
    gevonden = [(fout.code, fout.plaats, fout.bedoeld) for fout in fouten(brief=brief)]
    assert (code, plek(brief, stuk)) in [(c, plaats) for c, plaats, _ in gevonden]
    assert any(code == c and bedoeld in vermoeden for c, _, vermoeden in gevonden)


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ('            - [Terug op, "{terug_op}"]', "            - [Terug op, nooit]"),
        ('            - [Terug op, "{terug_op}"]', '            - {rij: [Terug op, "{terug_op}"], als: {kast: [rood]}}'),
        ("kast: [rood, groen]", "kast: [groen]"),
        ('hoofd: ["Kenmerk {kenmerk}"]', 'hoofd: ["Kenmerk"]'),
    ],
)
def test_wat_een_brief_nodig_heeft_staat_er_altijd_in(oud: str, nieuw: str) -> None:
    assert [fout.code for fout in fouten(brief=brief_met(oud, nieuw))] == ["P068"]


def test_een_voorwaarde_die_volgt_uit_wanneer_het_nodig_is_mag() -> None:
    assert pakket(brief=brief_met("kast: [rood, groen]", "ingevuld: reden")).brieven


@pytest.mark.parametrize(
    ("oud", "nieuw", "code", "bedoeld"),
    [
        ("begrip: kleur", "begrip: kleu", "P020", "kleur"),
        ("begrip: kleur", "begrip: heel", "P071", ""),
        ("soort: keuze, begrip: kleur", "soort: keuze", "P071", ""),
        ("begrip: heel", "begrip: heel, tegenover: boeken.gnre", "P020", "boeken.genre"),
        ("begrip: heel", "begrip: heel, per: boeken.gnre", "P020", "boeken.genre"),
        ("begrip: heel", "begrip: heel, advies: {gelijk_aan: kast}", "P070", ""),
        ("begrip: heel", "begrip: schoon", "P072", ""),
    ],
)
def test_een_veld_past_bij_zijn_begrip(oud: str, nieuw: str, code: str, bedoeld: str) -> None:
    assert oud in VELDTEKST
    gevonden = fouten(velden=VELDTEKST.replace(oud, nieuw, 1))
    assert (code, bedoeld) in [(fout.code, fout.bedoeld) for fout in gevonden]


@pytest.mark.parametrize(
    ("kent_toe", "code", "bedoeld"),
    [
        ("", "P073", ""),
        ("kent_toe: {kas: rood}", "P020", "kast"),
        ("kent_toe: {kast: rod}", "P074", "rood"),
        ("kent_toe: {reden: rood}", "P074", ""),
    ],
)
def test_een_uitkomst_zegt_wat_zij_toekent(kent_toe: str, code: str, bedoeld: str) -> None:
    assert [(fout.code, fout.bedoeld) for fout in fouten(kent_toe=kent_toe)] == [(code, bedoeld)]


EIGEN_GROET = """briefdelen:
  eigen_groet:
    titel: De eigen groet
    afwijking_van: groet
    reden_afwijking: Deze stad tekent met een naam.
    noemt: [schoon]
    blokken: [{alinea: Tot ziens in de bibliotheek.}]
  openingstijden:
    titel: De openingstijden
    erbij_in: [lening]
    na: kern
    blokken: [{alinea: De bibliotheek is elke dag open.}]
"""


def test_een_samenwerkingsverband_vervangt_een_deel_en_zet_er_een_bij() -> None:
    geladen = pakket(eigen=EIGEN_GROET)
    assert geladen.brieven["lening"].delen == ("kern", "openingstijden", "eigen_groet")
    assert set(geladen.briefdelen) == {"concept", "kern", "openingstijden", "eigen_groet"}


@pytest.mark.parametrize(
    ("wijziging", "code", "bedoeld"),
    [
        ({"noemt: [schoon]": ""}, "P061", ""),
        ({"afwijking_van: groet": "afwijking_van: groett"}, "P011", "groet"),
        ({"afwijking_van: groet": "afwijking_van: openingstijden"}, "P011", ""),
        ({"na: kern": "na: kren"}, "P060", "kern"),
        ({"erbij_in: [lening]": "erbij_in: [leningg]"}, "P060", "lening"),
        ({"erbij_in: [lening]\n    na: kern": "afwijking_van: groet\n    reden_afwijking: Nog een."}, "P012", ""),
    ],
)
def test_een_eigen_deel_mag_niets_weglaten_en_moet_ergens_bij_horen(wijziging: Mapping[str, str], code: str, bedoeld: str) -> None:
    eigen = EIGEN_GROET
    for oud, nieuw in wijziging.items():
        assert oud in eigen
        eigen = eigen.replace(oud, nieuw)
    assert (code, bedoeld) in [(fout.code, fout.bedoeld) for fout in fouten(eigen=eigen) if fout.plaats.startswith(EIGEN_PAD)]


def test_een_eigen_deel_dat_een_invulplek_of_bron_laat_vallen_wordt_geweigerd() -> None:
    eigen = EIGEN_GROET.replace("afwijking_van: groet", "afwijking_van: kern").replace("noemt: [schoon]", "")
    (fout,) = [fout for fout in fouten(eigen=eigen) if fout.code == "P061"]
    assert "{boete_per_dag}, {genre}, {leden}" in fout.zin
    assert "reglement" in fout.zin


def test_alle_fouten_van_een_brief_komen_tegelijk() -> None:
    brief = brief_met('"{terug_op}"', '"{terug_opp}"').replace("leest: [leden,", "leest: [leeden,").replace("per: boeken", "per: boek")
    assert {fout.code for fout in fouten(brief=brief)} == {"P020", "P065", "P066", "P068"}
