"""Een keuze mag elke naam hebben: in de spreadsheet is zij altijd tekst en nooit een formule, en zij komt gelijk terug."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from engine import InvoerFouten, Tabelplek, lees_regelteksten
from service.tabellen.keuzetekst import lees_keuze, schrijf_keuze, splits
from service.tabellen.xlsx_lezen import lees_xlsx
from service.tabellen.xlsx_schrijven import maak_xlsx
from service.tabellen.yaml_invoegen import zet_terug
from tests.engine.hulp import BEGRIPPEN_PAD, LANDELIJK_PAD
from tests.service.tabellen.hulp import als_blok, regelteksten

KWAAD = [
    "=1+1",
    "+31",
    "@SUM(A1)",
    "-cmd",
    '=HYPERLINK("http://kwaad"; "klik")',
    "a; b",
    "a, b",
    "niet rood",
    '"rood"',
    "'rood",
    "1,5",
    "007",
]
TABEL = """
      beslistabel:
        treffer: voorrang
        kolommen: [kleur]
        rijen:
          - {als: [%(naam)s], dan: %(naam)s}     # blijft staan
          - {als: [[groen, %(naam)s]], dan: gewoon}
          - {als: [{niet_in: [%(naam)s, blauw]}], dan: %(naam)s}
        anders: %(naam)s
        volgorde: [gewoon, %(naam)s]
"""


def bestanden(naam: str) -> dict[str, str]:
    """De regels met een keuze `naam`, en met een titel en woorden die net zo beginnen."""
    aangehaald = "'" + naam.replace("'", "''") + "'"
    teksten = regelteksten(TABEL % {"naam": aangehaald}, soort="keuze")
    regels = teksten[LANDELIJK_PAD].replace("titel: Een tabel", f"titel: {aangehaald}").replace("{x: 1}", "{x: gewoon}")
    keuzes = f"    keuzes: {{{aangehaald}: {aangehaald}}}\n"
    regels = regels.replace("{kleur: rood}", "{kleur: groen}").replace("    berekening:", f"{keuzes}    berekening:", 1)
    return {**teksten, LANDELIJK_PAD: regels, BEGRIPPEN_PAD: teksten[BEGRIPPEN_PAD].replace("rood: Rood", f"{aangehaald}: {aangehaald}")}


def plek_van(teksten: dict[str, str]) -> Tabelplek:
    (plek,) = lees_regelteksten(teksten).beslistabellen()
    return plek


@pytest.mark.parametrize("naam", KWAAD)
def test_een_keuze_met_elk_begin_gaat_als_tekst_heen_en_komt_gelijk_terug(naam: str) -> None:
    teksten = bestanden(naam)
    plek = plek_van(teksten)
    inhoud = maak_xlsx([plek])
    (terug,) = lees_xlsx(inhoud, "t.xlsx", [plek])
    assert terug.tabel == plek.tabel
    assert zet_terug(teksten[LANDELIJK_PAD], "x", plek.tabel, terug.tabel) == teksten[LANDELIJK_PAD]
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        assert not any(b"<f>" in archief.read(deel) for deel in archief.namelist())
    cellen = [cel for blad in load_workbook(io.BytesIO(inhoud)).worksheets for rij in blad.iter_rows() for cel in rij if cel.value]
    assert {cel.data_type for cel in cellen} == {"s"}
    formules = [cel for cel in cellen if str(cel.value).startswith(("=", "+", "@", "-")) and cel.value != "-"]
    assert all(cel.quotePrefix for cel in formules)
    # Minstens de titel, haar uitleg op het eerste blad, en een keuze.
    assert naam[0] not in "=+@-" or {cel.parent.title for cel in formules} >= {"Uitleg", "x"}


@pytest.mark.parametrize("naam", KWAAD)
def test_een_rij_die_opnieuw_geschreven_wordt_houdt_haar_keuze(naam: str) -> None:
    teksten = bestanden(naam)
    plek = plek_van(teksten)
    begin, _, _ = teksten[LANDELIJK_PAD].partition("    berekening:")
    nieuw = plek_van({**teksten, LANDELIJK_PAD: f"{begin}    berekening:{als_blok(plek.tabel)}"})
    assert nieuw.tabel == plek.tabel


@pytest.mark.parametrize(("adres", "tekst"), [("A11", "=cmd()"), ("B11", "=cmd()"), ("B6", "=cmd(); gewoon"), ("B7", "@cmd")])
def test_een_keuze_die_de_tabel_niet_kent_mag_niet_op_een_formule_lijken(adres: str, tekst: str) -> None:
    plek = plek_van(bestanden("=1+1"))
    boek = load_workbook(io.BytesIO(maak_xlsx([plek])))
    cel = boek["x"][adres]
    cel.value, cel.data_type = tekst, "s"
    uit = io.BytesIO()
    boek.save(uit)
    with pytest.raises(InvoerFouten) as fouten:
        lees_xlsx(uit.getvalue(), "t.xlsx", [plek])
    assert [(fout.code, fout.plaats) for fout in fouten.value.fouten] == [("T023", f"t.xlsx:x!{adres}")]


@given(st.lists(st.text(st.sampled_from('ab"; ,niet-='), min_size=1).filter(lambda naam: naam == naam.strip()), min_size=1, max_size=3))
def test_elke_rij_keuzes_komt_uit_haar_tekst_terug(namen: list[str]) -> None:
    assert [lees_keuze(deel) for deel in splits("; ".join(map(schrijf_keuze, namen)))] == namen
