"""Spreadsheets van buiten: wat een mens er per ongeluk in doet en wat een kwaadwillende erin stopt, met code en cel."""

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from engine import Fout, InvoerFouten, Tabelplek
from engine.taal.beslistabellen import ALLES, Bereik, Beslistabel, Cel, Grens, Naast, Rij
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast
from service.tabellen.xlsx_lezen import lees_xlsx
from service.tabellen.xlsx_schrijven import maak_xlsx
from tests.engine.tabellen import MEER
from tests.service.tabellen.hulp import regels_met

_TABEL = """
      beslistabel:
        treffer: eerste
        kolommen: [leden, kleur, bedrag, gestart, schoon]
        rijen:
          - {als: [{minstens: 4}, [rood, groen], 0.5, {voor: 2026-08-01}, ja], dan: 1}
        anders: 0
"""
Bewerking = Callable[[Workbook, Worksheet], None]


@pytest.fixture(scope="module")
def plek() -> Tabelplek:
    (plek,) = regels_met(_TABEL).beslistabellen()
    return plek


def _bewerkt(plek: Tabelplek, bewerk: Bewerking) -> bytes:
    boek = load_workbook(io.BytesIO(maak_xlsx([plek])))
    bewerk(boek, boek["x"])
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


def _zet(**cellen: object) -> Bewerking:
    def bewerk(_: Workbook, blad: Worksheet) -> None:
        for adres, waarde in cellen.items():
            blad[adres] = waarde  # type: ignore[assignment]

    return bewerk


def _tabel(inhoud: bytes, plek: Tabelplek) -> Beslistabel:
    (gelezen,) = lees_xlsx(inhoud, "t.xlsx", [plek])
    return gelezen.tabel


def _fouten(inhoud: bytes, plek: Tabelplek) -> tuple[Fout, ...]:
    with pytest.raises(InvoerFouten) as fouten:
        lees_xlsx(inhoud, "t.xlsx", [plek])
    return fouten.value.fouten


def test_wat_iemand_typt_wordt_wat_hij_bedoelt(plek: Tabelplek) -> None:
    bewerk = _zet(A12=7, B12="niet rood, blauw", C12=0.1, D12=datetime(2026, 8, 1), E12="-", F12=3)
    assert _tabel(_bewerkt(plek, bewerk), plek).rijen[1] == Rij(
        (Cel((7,)), Cel(("rood", "blauw"), behalve=True), Cel((Decimal("0.1"),)), Cel((date(2026, 8, 1),)), ALLES), Vast(3)
    )


@pytest.mark.parametrize(
    ("tekst", "cel"),
    [
        (">= 4", Cel((Bereik(Grens(4, True), None),))),
        ("<4", Cel((Bereik(None, Grens(4, False)),))),
        ("> 4 en <= 8", Cel((Bereik(Grens(4, False), Grens(8, True)),))),
        ("4 tot en met 8; 10", Cel((Bereik(Grens(4, True), Grens(8, True)), 10))),
        ("-3 t/m -1", Cel((Bereik(Grens(-3, True), Grens(-1, True)),))),
        ("niet 4; 5", Cel((4, 5), behalve=True)),
        ("0,5", Cel((Decimal("0.5"),))),
        ("0.5", Cel((Decimal("0.5"),))),
    ],
)
def test_tekens_en_woorden_betekenen_hetzelfde(plek: Tabelplek, tekst: str, cel: Cel) -> None:
    assert _tabel(_bewerkt(plek, _zet(A11=tekst)), plek).rijen[0].cellen[0] == cel


def test_lege_rijen_tellen_niet(plek: Tabelplek) -> None:
    bewerk = _zet(A14="1", B14="-", C14="-", D14="-", E14="-", F14="2")
    assert len(_tabel(_bewerkt(plek, bewerk), plek).rijen) == 2


@pytest.mark.parametrize(
    ("adres", "waarde", "code", "bedoeld"),
    [
        ("A11", "=1+3", "T013", ""),
        ("A11", datetime(2026, 2, 1), "T016", ""),
        ("D11", datetime(2026, 2, 1, 12, 30), "T016", ""),
        ("E11", True, "T020", "ja"),
        ("E11", "Ja", "T018", "ja"),
        ("B11", "roood", "T018", "rood"),
        ("B11", "rood ", "T019", "rood"),
        ("B11", "rood\u00a0", "T019", "rood"),
        ("B11", None, "T017", ""),
        ("A11", "minsten 4", "T018", ""),
        ("A11", "1, 2", "T024", ""),
        ("A11", "4;;5", "T018", ""),
        ("A11", "8 t/m 4", "T018", ""),
        ("A11", "meer dan 4 en hoogstens 4", "T018", ""),
        ("A11", "minstens 4 en meer dan 2", "T018", ""),
        ("A11", "1e3", "T018", ""),
        ("A11", 1e300, "T020", ""),
        ("A11", 0.12345678901, "T020", ""),
        ("A11", "#N/A", "T025", ""),
        ("A11", "+4", "T023", ""),
        ("B11", "minstens rood", "T018", ""),
        ("D11", "1-8-2026", "T018", ""),
        ("D11", 46000, "T018", ""),
        ("F11", "0,5", "T018", ""),
        ("F11", "bedrag", "T018", ""),
        ("B1", "y", "T011", ""),
        ("B2", "Een andere tabel", "T026", "Een tabel"),
        ("B3", "landelijk/anders.yaml", "T011", "x"),
        ("B4", "eerst", "T021", "eerste"),
        ("B7", "nul", "T018", ""),
        ("A10", "ledn", "T012", "leden"),
        ("A10", "boeken", "T012", ""),
        ("A10", "kleur", "T012", ""),
        ("F10", "dam", "T012", ""),
        ("G11", "iets", "T012", ""),
        ("A4", "Trefer", "T010", ""),
    ],
)
def test_een_verkeerde_cel_wordt_geweigerd_met_haar_adres(plek: Tabelplek, adres: str, waarde: object, code: str, bedoeld: str) -> None:
    (fout, *rest) = _fouten(_bewerkt(plek, _zet(**{adres: waarde})), plek)
    assert not rest
    assert (fout.code, fout.bedoeld) == (code, bedoeld), fout
    adressen = {"A4": "A1", "B3": "B1", "F10": "A10"} | ({"A10": "B10"} if waarde == "kleur" else {})
    assert fout.plaats == f"t.xlsx:x!{adressen.get(adres, adres)}"


def test_alle_fouten_komen_tegelijk(plek: Tabelplek) -> None:
    fouten = _fouten(_bewerkt(plek, _zet(A11="=1", B11="paars", E11=False)), plek)
    assert [fout.code for fout in fouten] == ["T013", "T018", "T020"]


def test_een_tekst_die_op_een_formule_lijkt_wordt_geen_formule(plek: Tabelplek) -> None:
    def bewerk(_: Workbook, blad: Worksheet) -> None:
        blad["B11"] = "=cmd()"
        blad["B11"].data_type = "s"

    assert [fout.code for fout in _fouten(_bewerkt(plek, bewerk), plek)] == ["T023"]


def _voeg_samen(_: Workbook, blad: Worksheet) -> None:
    blad.merge_cells("A11:A12")


def _verberg_rij(_: Workbook, blad: Worksheet) -> None:
    blad.row_dimensions[11].hidden = True


def _verberg_kolom(_: Workbook, blad: Worksheet) -> None:
    blad.column_dimensions["B"].hidden = True


def _verberg_blad(_: Workbook, blad: Worksheet) -> None:
    blad.sheet_state = "hidden"


def _verstopt_blad(boek: Workbook, _: Worksheet) -> None:
    boek.create_sheet("Stiekem").sheet_state = "veryHidden"


def _te_veel_rijen(_: Workbook, blad: Worksheet) -> None:
    for rij in range(11, 600):
        for kolom in range(1, 7):
            blad.cell(rij, kolom).value = "1" if kolom in (1, 6) else "-"


def _veel_te_veel_rijen(_: Workbook, blad: Worksheet) -> None:
    blad["A90000"] = "1"


def _ander_blad(boek: Workbook, _: Worksheet) -> None:
    boek.create_sheet("Kladblok")["A1"] = "som"


def _twee_keer(boek: Workbook, blad: Worksheet) -> None:
    boek.copy_worksheet(blad)


def _geen_tabel(boek: Workbook, _: Worksheet) -> None:
    del boek["x"]


def test_een_weggehaalde_kolom_geeft_een_fout_en_geen_rij_gevolgen(plek: Tabelplek) -> None:
    (fout,) = _fouten(_bewerkt(plek, lambda _, blad: blad.delete_cols(2)), plek)
    assert fout.code == "T010" and "Is er een kolom weggehaald?" in fout.zin


@pytest.mark.parametrize(
    ("bewerk", "code"),
    [
        (_voeg_samen, "T014"),
        (_verberg_rij, "T015"),
        (_verberg_kolom, "T015"),
        (_verberg_blad, "T015"),
        (_verstopt_blad, "T015"),
        (_te_veel_rijen, "T022"),
        (_veel_te_veel_rijen, "T022"),
        (_ander_blad, "T010"),
        (_twee_keer, "T010"),
        (_geen_tabel, "T010"),
    ],
)
def test_een_verkeerd_blad_wordt_geweigerd(plek: Tabelplek, bewerk: Bewerking, code: str) -> None:
    assert code in [fout.code for fout in _fouten(_bewerkt(plek, bewerk), plek)]


def _met_deel(inhoud: bytes, naam: str, deel: bytes, vervang: bool = False) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for info in oud.infolist():
            if info.filename != naam or not vervang:
                nieuw.writestr(info, oud.read(info))
        nieuw.writestr(naam, deel)
    return uit.getvalue()


_KOPPELING = (
    b'<Relationships><Relationship Type="http://x/externalLinkPath" Target="http://kwaad/x.xlsx" TargetMode="External"/></Relationships>'
)
_BOM = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("naam", "deel", "code"),
    [
        ("xl/vbaProject.bin", b"x", "T004"),
        ("xl/externalLinks/externalLink1.xml", b"<a/>", "T004"),
        ("xl/connections.xml", b"<a/>", "T004"),
        ("xl/embeddings/oleObject1.bin", b"x", "T004"),
        ("xl/worksheets/_rels/sheet9.xml.rels", _KOPPELING, "T004"),
        ("xl/kwaad.xml", _BOM, "T005"),
        ("xl/kwaad.xml", _BOM.decode().encode("utf-16"), "T005"),
        ("xl/groot.xml", b"a" * 40_000_000, "T003"),
        ("xl/plat.xml", b"\x00" * 5_000_000, "T003"),
    ],
)
def test_een_kwaadaardig_bestand_gaat_niet_open(
    plek: Tabelplek, naam: str, deel: bytes, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nooit(*_: object) -> None:
        raise AssertionError("het bestand is toch geopend")

    monkeypatch.setattr("service.tabellen.xlsx_lezen.load_workbook", nooit)
    assert [fout.code for fout in _fouten(_met_deel(maak_xlsx([plek]), naam, deel), plek)] == [code]


def test_een_macrobestand_zonder_macro_gaat_ook_niet_open(plek: Tabelplek) -> None:
    inhoud = maak_xlsx([plek])
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        soorten = archief.read("[Content_Types].xml")
    xlsm = soorten.replace(b"openxmlformats-officedocument.spreadsheetml.sheet.main", b"ms-excel.sheet.macroEnabled.main")
    assert xlsm != soorten
    (fout,) = _fouten(_met_deel(inhoud, "[Content_Types].xml", xlsm, vervang=True), plek)
    assert (fout.code, "macro" in fout.zin) == ("T004", True)


@pytest.mark.parametrize("teken", ["=", "+", "@", "-"])
def test_een_titel_die_op_een_formule_lijkt_staat_er_als_tekst_en_komt_terug(plek: Tabelplek, teken: str) -> None:
    titel = f'{teken}HYPERLINK("http://kwaad")'
    anders = replace(plek, afleiding=replace(plek.afleiding, titel=titel), titels=dict.fromkeys(plek.titels, titel))
    inhoud = maak_xlsx([anders])
    boek = load_workbook(io.BytesIO(inhoud))
    verdacht = [cel for blad in boek.worksheets for rij in blad.iter_rows() for cel in rij if str(cel.value).startswith(teken)]
    assert any(cel.value == titel for cel in verdacht)
    assert all(cel.data_type == "s" and cel.number_format == "@" for cel in verdacht)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as archief:
        assert not any(b"<f>" in archief.read(naam) for naam in archief.namelist())
    assert _tabel(inhoud, anders) == plek.tabel


def test_een_formule_op_de_plek_van_de_titel_is_geen_titel(plek: Tabelplek) -> None:
    assert [fout.code for fout in _fouten(_bewerkt(plek, _zet(B2="=1+1")), plek)] == ["T026"]


def test_een_miljoen_cellen_gaan_niet_open(plek: Tabelplek) -> None:
    blad = (
        b"<worksheet><sheetData><row>"
        + b"".join(b"<c><v>%d</v></c>" % nummer for nummer in range(150_000))
        + b"</row></sheetData></worksheet>"
    )
    inhoud = _met_deel(maak_xlsx([plek]), "xl/worksheets/sheet2.xml", blad, vervang=True)
    assert [fout.code for fout in _fouten(inhoud, plek)] == ["T022"]


def test_een_beschadigd_archief_geeft_een_zin(plek: Tabelplek) -> None:
    inhoud = maak_xlsx([plek])
    for plaats in range(60, len(inhoud), 97):
        stuk = inhoud[:plaats] + bytes([inhoud[plaats] ^ 0xFF]) + inhoud[plaats + 1 :]
        try:
            lees_xlsx(stuk, "t.xlsx", [plek])
        except InvoerFouten as fouten:
            assert {fout.code for fout in fouten.fouten} <= {"T001", "T003"}


def test_duizend_delen_gaan_niet_open(plek: Tabelplek) -> None:
    inhoud = maak_xlsx([plek])
    for nummer in range(2):
        uit = io.BytesIO(inhoud)
        with zipfile.ZipFile(uit, "a") as archief:
            for deel in range(300):
                archief.writestr(f"xl/{nummer}-{deel}.bin", b"")
        inhoud = uit.getvalue()
    assert [fout.code for fout in _fouten(inhoud, plek)] == ["T003"]


@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (b"", "T001"),
        (b"geen zip", "T001"),
        (b"PK\x03\x04 stuk", "T001"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "T006"),
    ],
)
def test_wat_geen_spreadsheet_is_gaat_niet_open(plek: Tabelplek, inhoud: bytes, code: str) -> None:
    assert [fout.code for fout in _fouten(inhoud, plek)] == [code]


def test_een_gewone_zip_is_geen_spreadsheet(plek: Tabelplek) -> None:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w") as archief:
        archief.writestr("a.txt", "a")
    assert [fout.code for fout in _fouten(uit.getvalue(), plek)] == ["T001"]


@pytest.mark.parametrize("naam", ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml", "[Content_Types].xml"])
@pytest.mark.parametrize(
    "deel",
    [
        b"",
        b"<a",
        b"<a/>",
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="x"/></sheetData></worksheet>',
    ],
)
def test_een_half_bestand_geeft_een_zin_en_geen_python(plek: Tabelplek, naam: str, deel: bytes) -> None:
    fouten = _fouten(_met_deel(maak_xlsx([plek]), naam, deel, vervang=True), plek)
    assert {fout.code for fout in fouten} <= {"T001", "T010", "T017"}


def test_het_bestand_helpt_wie_het_invult(plek: Tabelplek) -> None:
    boek = load_workbook(io.BytesIO(maak_xlsx([plek])))
    assert boek.sheetnames == ["Uitleg", "x", "Keuzes"]
    blad = boek["x"]
    assert blad.freeze_panes == "A11"
    lijsten = {str(lijst.sqref): lijst for lijst in blad.data_validations.dataValidation}
    assert {"B4", "B5", "B11:B111", "E11:E111", "F11:F111"} == set(lijsten)
    keuzes = boek["Keuzes"]
    for adres, verwacht in (
        ("B4", "precies_een eerste elke_gelijk voorrang alle alle_op_rijvolgorde alle_op_voorrang"),
        ("B11:B111", "- blauw groen rood"),
        ("E11:E111", "- ja nee"),
    ):
        bereik = str(lijsten[adres].formula1).partition("!")[2].replace("$", "")
        assert [cel.value for (cel,) in keuzes[bereik]] == verwacht.split()
    # Overal tekst: anders maakt de spreadsheet van 1-2 een datum, ook in een rij die nog leeg is.
    assert {blad.cell(rij, kolom).number_format for rij in range(11, 112) for kolom in range(1, 7)} == {"@"}
    assert all(
        cel.data_type in ("inlineStr", "s", "n") and (cel.value is None or isinstance(cel.value, str))
        for blad_ in boek.worksheets
        for rij in blad_.iter_rows()
        for cel in rij
    )


def test_twee_lange_namen_krijgen_elk_een_blad(plek: Tabelplek) -> None:
    lang = "a" * 40
    plekken = [replace(plek, afleiding=replace(plek.afleiding, naam=f"{lang}{nummer}")) for nummer in range(3)]
    inhoud = maak_xlsx(plekken)
    assert [deel.plek.naam for deel in lees_xlsx(inhoud, "t.xlsx", plekken)] == [f"{lang}{nummer}" for nummer in range(3)]


@pytest.fixture(scope="module")
def meer() -> Tabelplek:
    (plek,) = regels_met(MEER, [Naast("gratis", Soort.JA_NEE)]).beslistabellen()
    return plek


def test_een_tabel_die_meer_geeft_heeft_een_kolom_per_uitkomst(meer: Tabelplek) -> None:
    blad = load_workbook(io.BytesIO(maak_xlsx([meer])))["x"]
    cellen = [[cel.value for cel in rij if cel.value is not None] for rij in blad["A6:C12"]]
    assert cellen == [
        ["Volgorde", "x: -", "gratis: nee; ja"],
        ["Anders", "x: -", "gratis: -"],
        [],
        ["leden", "Dan geldt: Een tabel", "Dan geldt: Ernaast gratis"],
        ["leden", "dan x", "dan gratis"],
        ["minstens 4", "1", "ja"],
        ["hoogstens 4", "2", "nee"],
    ]
    assert "C11:C112" in {str(lijst.sqref) for lijst in blad.data_validations.dataValidation}


@pytest.mark.parametrize(
    ("cellen", "code", "adres"),
    [
        ({"C6": "nee; ja"}, "T012", "C6"),
        ({"C6": "gratis: misschien"}, "T018", "C6"),
        ({"B7": "x: 3"}, "T017", "B7"),
        ({"B7": "gratis: 3"}, "T012", "B7"),
        ({"C10": "dan tarief"}, "T012", "A10"),
        ({"B10": "dan gratis", "C10": "dan x"}, "T012", "A10"),
        ({"C11": "1"}, "T018", "C11"),
        ({"C11": None}, "T017", "C11"),
        ({"D11": "meer"}, "T012", "D11"),
    ],
)
def test_een_verkeerde_cel_bij_meer_uitkomsten_wordt_geweigerd(meer: Tabelplek, cellen: dict[str, object], code: str, adres: str) -> None:
    fout = _fouten(_bewerkt(meer, _zet(**cellen)), meer)[0]
    assert (fout.code, fout.plaats) == (code, f"t.xlsx:x!{adres}"), fout


def test_op_papier_past_het_blad_in_de_breedte_en_staat_de_kop_op_elk_vel(plek: Tabelplek) -> None:
    boek = load_workbook(io.BytesIO(maak_xlsx([plek])))
    blad = boek["x"]
    passend = blad.sheet_properties.pageSetUpPr
    assert passend is not None
    assert (blad.page_setup.orientation, blad.page_setup.fitToHeight, passend.fitToPage) == ("landscape", 0, True)
    assert blad.print_title_rows == "$9:$10"
    assert blad.print_area == "'x'!$A$1:$F$11", "de honderd lege rijen komen niet op papier"
    for naam in ("x", "Uitleg"):
        for letter, maat in boek[naam].column_dimensions.items():
            langste = max(len(str(cel.value or "")) for cel in boek[naam][letter] if cel.row >= 10 or naam == "Uitleg")
            assert maat.width >= min(langste, 45), (naam, letter)
