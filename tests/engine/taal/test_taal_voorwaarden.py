"""Voorwaarden lezen (docs/regeltaal.md, par. 6): elke vorm, elke vergelijking, en wat er mis kan zijn."""

from datetime import date
from decimal import Decimal

import pytest

from engine.logica import NIET_VAN_TOEPASSING, NIET_VOLDAAN, VOLDAAN
from engine.taal.voorwaarden import (
    AlleVan,
    ConclusieIs,
    CriteriumIs,
    EenVan,
    GeenVan,
    Kwantor,
    MinstensVan,
    Naam,
    Niet,
    Vast,
    Vergelijking,
    Voorwaarde,
)
from tests.engine.taal.taalhulp import kort, voorwaarde

SCHOON = Vergelijking(Naam("schoon"), "gelijk_aan", (Vast(True),))
HEEL = Vergelijking(Naam("heel"), "gelijk_aan", (Vast(False),))


def _verg(naam: str, operator: str, *rechts: object) -> Vergelijking:
    return Vergelijking(Naam(naam), operator, tuple(w if isinstance(w, Naam) else Vast(w) for w in rechts))  # type: ignore[arg-type]


GOED: list[tuple[str, Voorwaarde]] = [
    ("{alle_van: [{schoon: ja}, {heel: nee}]}", AlleVan((SCHOON, HEEL))),
    ("{een_van: [{schoon: ja}]}", EenVan((SCHOON,))),
    ("{geen_van: [{schoon: ja}, {heel: nee}]}", GeenVan((SCHOON, HEEL))),
    ("{niet: {schoon: ja}}", Niet(SCHOON)),
    ("{minstens_van: {aantal: 2, van: [{schoon: ja}, {heel: nee}]}}", MinstensVan(2, (SCHOON, HEEL))),
    ("{criterium: oud_genoeg}", CriteriumIs("oud_genoeg")),
    ("{criterium: oud_genoeg, is: niet_voldaan}", CriteriumIs("oud_genoeg", frozenset({NIET_VOLDAAN}))),
    ("{criterium: oud_genoeg, is: [voldaan, niet_van_toepassing]}", CriteriumIs("oud_genoeg", frozenset({VOLDAAN, NIET_VAN_TOEPASSING}))),
    ("{kleur: rood}", _verg("kleur", "gelijk_aan", "rood")),
    ("{kleur: 'rood'}", _verg("kleur", "gelijk_aan", "rood")),
    ("{kleur: [rood, blauw]}", _verg("kleur", "in", "rood", "blauw")),
    ("{kleur: {niet_in: [rood]}}", _verg("kleur", "niet_in", "rood")),
    ("{kleur: {gelijk_aan: tint}}", _verg("kleur", "gelijk_aan", Naam("tint"))),
    ("{kleur: {ongelijk_aan: groen}}", _verg("kleur", "ongelijk_aan", "groen")),
    ("{afgeleide_kleur: paars}", _verg("afgeleide_kleur", "gelijk_aan", "paars")),
    ("{schoon: {ongelijk_aan: heel}}", _verg("schoon", "ongelijk_aan", Naam("heel"))),
    ("{leden: 4}", _verg("leden", "gelijk_aan", 4)),
    ("{leden: [4, 5]}", _verg("leden", "in", 4, 5)),
    ("{leden: {minstens: 2.5}}", _verg("leden", "minstens", Decimal("2.5"))),
    ("{bedrag: {hoogstens: leden}}", _verg("bedrag", "hoogstens", Naam("leden"))),
    ("{leden: {hoogstens: bedrag}}", _verg("leden", "hoogstens", Naam("bedrag"))),
    ("{leden: {meer_dan: -1}}", _verg("leden", "meer_dan", -1)),
    ("{leden: {minder_dan: hoogste}}", _verg("leden", "minder_dan", Naam("hoogste"))),
    ("{leden: {tot_en_met: 9, van: 3}}", _verg("leden", "tussen", 3, 9)),
    ("{gestart: {van: 2026-01-01, tot_en_met: peildatum}}", _verg("gestart", "tussen", date(2026, 1, 1), Naam("peildatum"))),
    ("{gestart: {voor: peildatum}}", _verg("gestart", "voor", Naam("peildatum"))),
    ("{gestart: {na: geboortedatum}}", _verg("gestart", "na", Naam("geboortedatum"))),
    ("{gestart: {op_of_voor: 2024-02-29}}", _verg("gestart", "op_of_voor", date(2024, 2, 29))),
    ("{gestart: {op_of_na: 2026-08-01}}", _verg("gestart", "op_of_na", date(2026, 8, 1))),
    ("{lijst: boeken, minstens: 2}", Kwantor("boeken", "minstens", Vast(2), None)),
    (
        "{lijst: boeken, hoogstens: hoogste, waarvoor: {te_laat: 3}}",
        Kwantor("boeken", "hoogstens", Naam("hoogste"), _verg("te_laat", "gelijk_aan", 3)),
    ),
    (
        "{lijst: boeken, precies: 1, waarvoor: {terug: {na: gestart}}}",
        Kwantor("boeken", "precies", Vast(1), _verg("terug", "na", Naam("gestart"))),
    ),
    (
        "{lijst: boeken, alle: {te_laat: {minder_dan: boete}}}",
        Kwantor("boeken", "alle", None, _verg("te_laat", "minder_dan", Naam("boete"))),
    ),
    ("{lijst: boeken, geen: {genre: strip}}", Kwantor("boeken", "geen", None, _verg("genre", "gelijk_aan", "strip"))),
    ("{lijst: boeken, verschillende: genre, minstens: 2}", Kwantor("boeken", "minstens", Vast(2), None, "genre")),
]


@pytest.mark.parametrize(("tekst", "boom"), GOED, ids=[tekst for tekst, _ in GOED])
def test_elke_vorm_wordt_de_boom_die_er_staat(tekst: str, boom: Voorwaarde) -> None:
    gelezen, fouten = voorwaarde(tekst)
    assert fouten == []
    assert gelezen == boom


FOUT: list[tuple[str, tuple[str, int, str]]] = [
    # vorm
    ("schoon", ("R030", 1, "")),
    ("[{schoon: ja}]", ("R030", 1, "")),
    ("{}", ("R031", 1, "")),
    ("{schoon: ja, heel: ja}", ("R031", 1, "")),
    ("{alle_van: []}", ("R033", 12, "")),
    ("{een_van: {schoon: ja}}", ("R004", 11, "")),
    ("{niet: [{schoon: ja}]}", ("R030", 8, "")),
    # namen
    ("{schoom: ja}", ("R020", 2, "schoon")),
    ("{is_ingevuld: ja}", ("R020", 2, "")),
    ("{geboortedatm: {voor: peildatum}}", ("R020", 2, "geboortedatum")),
    ("{gestart: {voor: peildatm}}", ("R020", 18, "peildatum")),
    ("{te_laat: 3}", ("R020", 2, "")),
    ("{criterium: oud_genoegg}", ("R035", 13, "oud_genoeg")),
    ("{criterium: oud_genoeg, is: open}", ("R007", 29, "")),
    ("{criterium: oud_genoeg, is: voldaaan}", ("R007", 29, "voldaan")),
    ("{criterium: oud_genoeg, is: []}", ("R033", 29, "")),
    ("{criterium: oud_genoeg, ist: voldaan}", ("R002", 25, "is")),
    ("{conclusie: compleet}", ("R020", 2, "")),
    # soorten die niet in een voorwaarde kunnen
    ("{opmerking: mooi}", ("R040", 2, "")),
    ("{boeken: 3}", ("R040", 2, "")),
    ("{kleur: {gelijk_aan: opmerking}}", ("R023", 22, "")),
    # beide kanten van dezelfde soort
    ("{gestart: 4}", ("R023", 11, "")),
    ("{gestart: {na: 4}}", ("R023", 16, "")),
    ("{gestart: {na: leden}}", ("R023", 16, "")),
    ("{leden: {minstens: 2026-01-01}}", ("R023", 20, "")),
    ("{leden: {minstens: gestart}}", ("R023", 20, "")),
    ("{leden: {minstens: ja}}", ("R023", 20, "")),
    ("{leden: {minstens: '4'}}", ("R020", 20, "")),
    ("{leden: {minstens: 012}}", ("R020", 20, "")),
    ("{leden: {minstens: 1e3}}", ("R020", 20, "")),
    ("{leden: {minstens: 1000000000000000}}", ("R020", 20, "")),
    ("{schoon: 4}", ("R023", 10, "")),
    ("{schoon: true}", ("R008", 10, "ja")),
    ("{schoon: no}", ("R008", 10, "nee")),
    ("{schoon: 'ja'}", ("R008", 10, "")),
    ("{schoon: rood}", ("R020", 10, "")),
    ("{schoon: [ja, misschien]}", ("R020", 15, "")),
    ("{gestart: {na: 2026-02-30}}", ("R010", 16, "")),
    ("{gestart: {na: 1026-02-03}}", ("R010", 16, "")),
    ("{kleur: roof}", ("R022", 9, "rood")),
    ("{kleur: [rood, paars]}", ("R022", 16, "")),
    ("{kleur: {niet_in: [groem]}}", ("R022", 20, "groen")),
    ("{kleur: schoon}", ("R023", 9, "")),
    ("{kleur: {a: b}}", ("R042", 10, "")),
    ("{kleur: }", ("R022", 9, "")),
    ("{leden: [[1]]}", ("R021", 10, "")),
    # vergelijkingen
    ("{leden: {voor: 4}}", ("R042", 10, "")),
    ("{leden: {minsten: 4}}", ("R042", 10, "minstens")),
    ("{gestart: {minstens: 4}}", ("R042", 12, "")),
    ("{gestart: {op_of_nah: 2026-01-01}}", ("R042", 12, "op_of_na")),
    ("{schoon: {minstens: 1}}", ("R042", 11, "")),
    ("{kleur: {van: rood, tot_en_met: blauw}}", ("R041", 9, "")),
    ("{kleur: {van: rood}}", ("R042", 10, "")),
    ("{leden: {van: 4}}", ("R041", 9, "")),
    ("{leden: {tot_en_met: 4}}", ("R041", 9, "")),
    ("{leden: {minstens: 4, hoogstens: 8}}", ("R041", 9, "")),
    ("{leden: {}}", ("R041", 9, "")),
    ("{leden: []}", ("R024", 9, "")),
    ("{kleur: {niet_in: []}}", ("R024", 19, "")),
    # minstens_van
    ("{minstens_van: {aantal: 0, van: [{schoon: ja}]}}", ("R034", 25, "")),
    ("{minstens_van: {aantal: 2, van: [{schoon: ja}]}}", ("R034", 25, "")),
    ("{minstens_van: {aantal: -1, van: [{schoon: ja}]}}", ("R009", 25, "")),
    ("{minstens_van: {aantal: 1.5, van: [{schoon: ja}]}}", ("R009", 25, "")),
    ("{minstens_van: {aantal: 1, van: []}}", ("R033", 33, "")),
    ("{minstens_van: {aantal: 1}}", ("R003", 16, "")),
    ("{minstens_van: {aantal: 1, vn: []}}", ("R002", 28, "van")),
    # kwantoren
    ("{lijst: boekn, minstens: 1}", ("R050", 9, "boeken")),
    ("{lijst: leden, minstens: 1}", ("R050", 9, "")),
    ("{lijst: boeken}", ("R052", 1, "")),
    ("{lijst: boeken, waarvoor: {te_laat: 3}}", ("R052", 1, "")),
    ("{lijst: boeken, minstens: 1, hoogstens: 3}", ("R052", 1, "")),
    ("{lijst: boeken, alle: {te_laat: 3}, waarvoor: {te_laat: 3}}", ("R053", 1, "")),
    ("{lijst: boeken, geen: {te_laat: 3}, verschillende: genre}", ("R053", 1, "")),
    ("{lijst: boeken, minstens: ja}", ("R023", 27, "")),
    ("{lijst: boeken, minstens: 1.5}", ("R023", 27, "")),
    ("{lijst: boeken, minstens: bedrag}", ("R023", 27, "")),
    ("{lijst: boeken, minstens: te_laat}", ("R020", 27, "")),
    ("{lijst: boeken, minsten: 1}", ("R002", 17, "minstens")),
    ("{lijst: boeken, alle: {te_lat: 3}}", ("R020", 24, "te_laat")),
    ("{lijst: boeken, alle: {verstuurd: 2026-01-01}}", ("R020", 24, "")),
    ("{lijst: boeken, verschillende: genr, minstens: 2}", ("R051", 32, "genre")),
    ("{lijst: boeken, alle: {lijst: brieven, minstens: 1}}", ("R054", 23, "")),
    ("{lijst: boeken, alle: {een_van: [{lijst: boeken, minstens: 1}]}}", ("R054", 34, "")),
    ("{lijst: boeken, alle: {genre: romen}}", ("R022", 31, "roman")),
]


@pytest.mark.parametrize(("tekst", "fout"), FOUT, ids=[tekst for tekst, _ in FOUT])
def test_elke_schrijffout_krijgt_code_plek_en_vermoeden(tekst: str, fout: tuple[str, int, str]) -> None:
    assert fout in kort(voorwaarde(tekst)[1])


@pytest.mark.parametrize(("tekst", "fout"), FOUT, ids=[tekst for tekst, _ in FOUT])
def test_een_schrijffout_wordt_hoogstens_aangevuld_met_wat_er_ook_ontbreekt(tekst: str, fout: tuple[str, int, str]) -> None:
    codes = [code for code, _, _ in kort(voorwaarde(tekst)[1])]
    assert len(codes) == 1 or set(codes) <= {fout[0], "R003", "R052"}, codes


def test_alle_problemen_van_een_voorwaarde_komen_tegelijk() -> None:
    fouten = voorwaarde("{alle_van: [{schoom: ja}, {leden: {voor: 3}}, {lijst: boekn, minstens: 1}, {niet: x}]}")[1]
    assert [fout.code for fout in fouten] == ["R020", "R042", "R050", "R030"]


@pytest.mark.parametrize(
    ("tekst", "boom"),
    [
        ("{criterium: oud_genoeg}", CriteriumIs("oud_genoeg")),
        ("{conclusie: compleet}", ConclusieIs("compleet")),
        ("{niet: {criterium: oud_genoeg, is: niet_voldaan}}", Niet(CriteriumIs("oud_genoeg", frozenset({NIET_VOLDAAN})))),
        (
            "{minstens_van: {aantal: 1, van: [{criterium: oud_genoeg}, {conclusie: compleet}]}}",
            MinstensVan(1, (CriteriumIs("oud_genoeg"), ConclusieIs("compleet"))),
        ),
        ("{geen_van: [{een_van: [{criterium: oud_genoeg}]}]}", GeenVan((EenVan((CriteriumIs("oud_genoeg"),)),))),
    ],
)
def test_boven_de_criteria_mogen_verbindingen_criteria_en_conclusies(tekst: str, boom: Voorwaarde) -> None:
    gelezen, fouten = voorwaarde(tekst, alleen_verdicten=True)
    assert fouten == [] and gelezen == boom


@pytest.mark.parametrize(
    ("tekst", "fout"),
    [
        ("{schoon: ja}", ("R032", 2, "")),
        ("{lijst: boeken, minstens: 1}", ("R032", 2, "")),
        ("{alle_van: [{leden: {minstens: 4}}]}", ("R032", 14, "")),
        ("{critrium: oud_genoeg}", ("R032", 2, "criterium")),
        ("{conclusie: compleeet}", ("R035", 13, "compleet")),
    ],
)
def test_boven_de_criteria_wordt_geen_gegeven_gelezen(tekst: str, fout: tuple[str, int, str]) -> None:
    assert kort(voorwaarde(tekst, alleen_verdicten=True)[1]) == [fout]
