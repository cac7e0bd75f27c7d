"""Beslistabellen lezen (docs/regeltaal.md, par. 5a): elke cel, en alles wat mis kan zijn."""

from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import RegelFouten, lees_regelteksten
from engine.fouten import Fout
from engine.taal.berekeningen_lezer import lees_berekening
from engine.taal.beslistabel_dekking import dubbel, eerste_gat
from engine.taal.beslistabellen import ALLES, Bereik, Beslistabel, Cel, Grens, Rij, Treffer
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Vast
from tests.engine.hulp import DAG, LANDELIJK_PAD, SWV, Blokken, teksten
from tests.engine.taal.taalhulp import NAMEN, knoop_van, kort
from tests.engine.tabellen import KLEUREN, KOLOMMEN, cellen


def _lees(tekst: str, soort: Soort = Soort.GEHEEL_GETAL) -> tuple[Beslistabel, list[Fout]]:
    ontleder = Ontleder()
    tabel = lees_berekening(ontleder, knoop_van(f"{{beslistabel: {tekst}}}"), NAMEN, "x", Naamsoort(soort))
    assert isinstance(tabel, Beslistabel)
    return tabel, ontleder.fouten


def _van(onder: Any, boven: Any, erbij: tuple[bool, bool] = (True, True)) -> Bereik:
    return Bereik(None if onder is None else Grens(onder, erbij[0]), None if boven is None else Grens(boven, erbij[1]))


@pytest.mark.parametrize(
    ("kolom", "cel", "verwacht"),
    [
        ("schoon", "'-'", ALLES),
        ("schoon", "ja", Cel((True,))),
        ("schoon", "{niet_in: [ja]}", Cel((True,), behalve=True)),
        ("kleur", "[rood, blauw]", Cel(("rood", "blauw"))),
        ("kleur", "{niet: rood}", Cel(("rood",), behalve=True)),
        ("kleur", "{ongelijk_aan: rood}", Cel(("rood",), behalve=True)),
        ("kleur", "{niet_in: [rood, blauw]}", Cel(("rood", "blauw"), behalve=True)),
        ("leden", "{minstens: 4}", Cel((_van(4, None),))),
        ("leden", "{meer_dan: 4, hoogstens: 8}", Cel((_van(4, 8, (False, True)),))),
        ("leden", "{van: 4, tot_en_met: 8}", Cel((_van(4, 8),))),
        ("leden", "[1, {meer_dan: 4.5}]", Cel((1, _van(Decimal("4.5"), None, (False, True))))),
        ("bedrag", "{niet: [0.5, {minder_dan: 0.25}]}", Cel((Decimal("0.5"), _van(None, Decimal("0.25"), (True, False))), behalve=True)),
        ("gestart", "{op_of_na: 2026-01-01, voor: 2026-08-01}", Cel((_van(date(2026, 1, 1), date(2026, 8, 1), (True, False)),))),
    ],
)
def test_een_cel(kolom: str, cel: str, verwacht: Cel) -> None:
    tabel, fouten = _lees(f"{{treffer: eerste, kolommen: [{kolom}], rijen: [{{als: [{cel}], dan: 1}}], anders: 0}}")
    assert not fouten
    assert tabel.rijen == (Rij((verwacht,), Vast(1)),)


EEN = "kolommen: [schoon], rijen: [{als: [ja], dan: 1}]"


@pytest.mark.parametrize(
    ("tekst", "codes"),
    [
        ("{treffer: precies_een, kolommen: [schoon], rijen: [{als: [ja], dan: 1}, {als: [nee], dan: 2}]}", []),
        (f"{{treffer: uniek, {EEN}, anders: 0}}", ["R007"]),
        (f"{{treffer: eerste, {EEN}, ander: 0}}", ["R002"]),
        ("{treffer: eerste, kolommen: [], rijen: [{als: [], dan: 1}], anders: 0}", ["R120"]),
        ("{treffer: eerste, kolommen: [schoon, schoon], rijen: [{als: [ja, ja], dan: 1}], anders: 0}", ["R120"]),
        ("{treffer: eerste, kolommen: [boeken], rijen: [{als: ['-'], dan: 1}], anders: 0}", ["R120"]),
        ("{treffer: eerste, kolommen: [schoonn], rijen: [{als: ['-'], dan: 1}], anders: 0}", ["R020"]),
        ("{treffer: eerste, kolommen: [schoon], rijen: [], anders: 0}", ["R121"]),
        ("{treffer: eerste, kolommen: [schoon, heel], rijen: [{als: [ja], dan: 1}], anders: 0}", ["R122"]),
        ("{treffer: eerste, kolommen: [kleur], rijen: [{als: [paars], dan: 1}], anders: 0}", ["R022"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [hoogste], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: ['4'], dan: 1}], anders: 0}", ["R020"]),
        ("{treffer: eerste, kolommen: [kleur], rijen: [{als: [{minstens: rood}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{voor: 3}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{minstens: 3, meer_dan: 2}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{van: 3, tot_en_met: 2}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{meer_dan: 3, hoogstens: 3}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [[]], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [[3, '-']], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{niet: {niet: 3}}], dan: 1}], anders: 0}", ["R129"]),
        ("{treffer: eerste, kolommen: [leden], rijen: [{als: [{}], dan: 1}], anders: 0}", ["R129"]),
        (f"{{treffer: eerste, {EEN}, anders: 0.5}}", ["R023"]),
        (f"{{treffer: alle, {EEN}, anders: 0}}", ["R124"]),
        (f"{{treffer: eerste, samen: som, {EEN}, anders: 0}}", ["R124"]),
        (f"{{treffer: voorrang, {EEN}, anders: 0}}", ["R125"]),
        (f"{{treffer: eerste, volgorde: [1], {EEN}, anders: 0}}", ["R125"]),
        (f"{{treffer: voorrang, volgorde: [2], {EEN}, anders: 0}}", ["R125"]),
        (f"{{treffer: voorrang, volgorde: [1, 1], {EEN}, anders: 0}}", ["R125"]),
        ("{treffer: elke_gelijk, kolommen: [schoon], rijen: [{als: [ja], dan: leden}], anders: 0}", ["R123"]),
    ],
)
def test_wat_mis_is_wordt_gemeld(tekst: str, codes: list[str]) -> None:
    assert [code for code, _, _ in kort(_lees(tekst)[1])] == codes


def test_twee_rijen_die_samen_treffen_horen_niet_in_een_precieze_tabel() -> None:
    rijen = "{als: [{minstens: 4}, ja], dan: 1}, {als: [{hoogstens: 4}, '-'], dan: 1}"
    (fout,) = _lees(f"{{treffer: precies_een, kolommen: [leden, schoon], rijen: [{rijen}], anders: 0}}")[1]
    assert (fout.code, "bij leden 4 en schoon ja" in fout.zin) == ("R126", True)
    assert not _lees(f"{{treffer: elke_gelijk, kolommen: [leden, schoon], rijen: [{rijen}], anders: 0}}")[1]


def test_rijen_die_samen_treffen_en_iets_anders_zeggen_horen_niet_in_elke_gelijk() -> None:
    tekst = "{treffer: elke_gelijk, kolommen: [schoon, heel], rijen: [{als: [ja, '-'], dan: 1}, {als: ['-', ja], dan: 2}], anders: 0}"
    (fout,) = _lees(tekst)[1]
    assert (fout.code, "schoon ja en heel ja" in fout.zin) == ("R127", True)


def test_een_tabel_zonder_anders_moet_elk_geval_dekken() -> None:
    rijen = "{als: [{minstens: 4}, '-'], dan: 1}, {als: [{hoogstens: 2}, '-'], dan: 1}, {als: [3, ja], dan: 1}"
    (fout,) = _lees(f"{{treffer: eerste, kolommen: [leden, schoon], rijen: [{rijen}]}}")[1]
    assert (fout.code, "Geen rij past bij leden 3 en schoon nee." in fout.zin) == ("R128", True)
    assert not _lees(f"{{treffer: eerste, kolommen: [leden, schoon], rijen: [{rijen}, {{als: [3, nee], dan: 2}}]}}")[1]


def test_tussen_twee_gehele_getallen_is_geen_gat_en_tussen_twee_decimale_wel() -> None:
    rijen = "{als: [{hoogstens: 3}], dan: 1}, {als: [{minstens: 4}], dan: 2}"
    assert not _lees(f"{{treffer: precies_een, kolommen: [leden], rijen: [{rijen}]}}")[1]
    (fout,) = _lees(f"{{treffer: precies_een, kolommen: [bedrag], rijen: [{rijen}]}}")[1]
    assert (fout.code, "bedrag 3.5" in fout.zin) == ("R128", True)


_KLEIN = (KOLOMMEN[0], KOLOMMEN[1], KOLOMMEN[2])
_RUIMTE = tuple(product((True, False), sorted(KLEUREN), range(-1, 8)))


@st.composite
def _kleine_tabellen(trek: st.DrawFn) -> Beslistabel:
    rij = st.builds(Rij, st.tuples(*(cellen(kolom) for kolom in _KLEIN)), st.just(Vast(1)))
    return Beslistabel(Treffer.EERSTE, _KLEIN, tuple(trek(st.lists(rij, min_size=1, max_size=6))), None)


@given(_kleine_tabellen())
def test_gaten_en_dubbele_treffers_zijn_die_van_alle_gevallen_nalopen(tabel: Beslistabel) -> None:
    def treft(rij: Rij, geval: tuple[Any, ...]) -> bool:
        return all(cel.past(waarde) for cel, waarde in zip(rij.cellen, geval, strict=True))

    gat = eerste_gat(tabel)
    assert (gat is None) == all(any(treft(rij, geval) for rij in tabel.rijen) for geval in _RUIMTE)
    if gat is not None:
        assert not any(treft(rij, tuple(gat.values())) for rij in tabel.rijen)
    gevonden = dict(dubbel(tabel))
    paren = {
        (een, ander)
        for een in range(len(tabel.rijen))
        for ander in range(een + 1, len(tabel.rijen))
        if any(treft(tabel.rijen[een], geval) and treft(tabel.rijen[ander], geval) for geval in _RUIMTE)
    }
    assert set(gevonden) == paren
    for (een, ander), geval in gevonden.items():
        assert treft(tabel.rijen[een], tuple(geval.values()))
        assert treft(tabel.rijen[ander], tuple(geval.values()))


def test_een_te_grote_tabel_zonder_anders_wordt_niet_geraden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.taal.beslistabel_dekking._MEESTE_STAPPEN", 2)
    tekst = (
        "{treffer: eerste, kolommen: [schoon, heel], rijen: [{als: [ja, ja], dan: 1}, {als: [nee, nee], dan: 2}, {als: [ja, nee], dan: 2}]}"
    )
    assert [code for code, _, _ in kort(_lees(tekst)[1])] == ["R130"]


def _codes(blok: str) -> list[str]:
    bestanden = teksten(Blokken(criteria={"k": "als: {alle_van: [{x: 1}, {gratis: ja}, {schoon: ja}]}"}))
    regels = f"{bestanden[LANDELIJK_PAD]}afleidingen:\n{blok}"
    try:
        lees_regelteksten({**bestanden, LANDELIJK_PAD: regels}).pakket(SWV, DAG)
    except RegelFouten as fouten:
        return [fout.code for fout in fouten.fouten]
    return []


def _tabel(geeft: str = "[x, gratis]", rijen: str = "[{als: [ja], dan: [1, ja]}]", rest: str = "treffer: eerste, anders: [0, nee]") -> str:
    tabel = f"{{{rest}, kolommen: [schoon], geeft: {geeft}, rijen: {rijen}}}"
    return f"  x: {{titel: Een tabel, soort: geheel_getal, berekening: {{beslistabel: {tabel}}}}}\n"


ERNAAST = "  gratis: {titel: Ernaast, soort: ja_nee, berekening: {uit_beslistabel: x}}\n"
TWEE = "[{als: [ja], dan: [1, ja]}, {als: ['-'], dan: [1, nee]}]"


@pytest.mark.parametrize(
    ("blok", "code"),
    [
        (_tabel(geeft="[gratis, x]") + ERNAAST, "R135"),
        (_tabel(geeft="[x]") + ERNAAST, "R135"),
        (_tabel(geeft="[x, gratis, gratis]") + ERNAAST, "R135"),
        (_tabel(geeft="[]") + ERNAAST, "R135"),
        (_tabel(rijen="[{als: [ja], dan: [1]}]") + ERNAAST, "R135"),
        (_tabel(rijen="[{als: [ja], dan: 1}]") + ERNAAST, "R004"),
        (_tabel(rijen="[{als: [ja], dan: [1, 2]}]") + ERNAAST, "R023"),
        (_tabel(geeft="[x, grtis]") + ERNAAST, "R136"),
        (_tabel(geeft="[x, schoon]") + ERNAAST, "R136"),
        (_tabel() + ERNAAST.replace("uit_beslistabel: x", "uit_beslistabel: y"), "R136"),
        (_tabel() + ERNAAST.replace("{uit_beslistabel: x}", "{gevallen: [{als: {schoon: ja}, dan: ja}], anders: nee}"), "R136"),
        (_tabel(rest="treffer: alle, samen: som, anders: [0, nee]") + ERNAAST, "R124"),
        (_tabel(rest="treffer: eerste") + ERNAAST, "R128"),
        (_tabel(rijen=TWEE, rest="treffer: precies_een") + ERNAAST, "R126"),
        (_tabel(rijen=TWEE, rest="treffer: elke_gelijk") + ERNAAST, "R127"),
        (_tabel(rijen=TWEE, rest="treffer: voorrang, volgorde: {x: [1]}") + ERNAAST, "R127"),
        (_tabel(rijen=TWEE, rest="treffer: voorrang, volgorde: {gratis: [ja]}") + ERNAAST, "R125"),
        (_tabel(rijen=TWEE, rest="treffer: voorrang, volgorde: {}") + ERNAAST, "R125"),
        (_tabel(rijen=TWEE, rest="treffer: voorrang, volgorde: {tarief: [1]}") + ERNAAST, "R002"),
        (_tabel(rijen="[{als: [ja], dan: [1, schoon]}]", rest="treffer: elke_gelijk, anders: [0, nee]") + ERNAAST, "R123"),
        (_tabel(rijen="[{als: [ja], dan: [1, gratis]}]") + ERNAAST, "P030"),
    ],
)
def test_een_tabel_met_meer_uitkomsten_die_niet_klopt(blok: str, code: str) -> None:
    assert code in _codes(blok)


def test_een_tabel_met_meer_uitkomsten_laadt_en_voorrang_over_beide_beslist() -> None:
    assert _codes(_tabel() + ERNAAST) == []
    assert _codes(ERNAAST + _tabel(rijen=TWEE, rest="treffer: voorrang, volgorde: {gratis: [nee, ja]}")) == []
