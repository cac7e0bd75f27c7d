"""Beslistabellen als spreadsheet: één blad per tabel, een blad met uitleg en een blad met de keuzes.

Elke cel is tekst. Een spreadsheet maakt van `1-2` een datum en van `0,5` een getal met een afronding; in een tekstcel gebeurt dat niet.
"""

import io
import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from engine import Tabelplek
from engine.taal.beslistabellen import Kolom, Samen, Treffer
from engine.taal.declaraties import Soort
from service.tabellen.celtekst import STREEPJE, schrijf_cel, schrijf_uitkomst, schrijf_volgorde
from service.tabellen.keuzetekst import schrijf_keuze
from service.tabellen.uitleg import UITLEGREGELS
from service.tabellen.xlsx_blad import DAN, EERSTE_RIJ, KEUZES, KOPPEN, NAAMRIJ, TITELRIJ, UITLEG, koppen_dan, met_naam
from service.tabellen.xlsx_cel import lijkt_op_formule

_TEKST = "@"
_LEGE_RIJEN = 100
"""Zoveel rijen onder de tabel zijn alvast tekstcellen met de keuzelijsten erbij."""
_VET = Font(name="Calibri", size=11, bold=True)
_KOPKLEUR = PatternFill("solid", fgColor="DCE6F1")
_BREEDSTE, _SMALSTE, _REGELHOOGTE = 45, 14, 15
_LANGSTE_BLADNAAM = 31
# Vast, zodat hetzelfde pakket hetzelfde bestand geeft op de tijden in het zip-archief na.
_GEMAAKT = datetime(2026, 1, 1)  # noqa: DTZ001


def maak_xlsx(plekken: Sequence[Tabelplek]) -> bytes:
    """De inhoud van het bestand; `xlsx_lezen.lees_xlsx` leest haar terug."""
    boek = Workbook()
    boek.properties.creator, boek.properties.created, boek.properties.modified = "Thuisnabij", _GEMAAKT, _GEMAAKT
    uitleg = boek.worksheets[0]
    uitleg.title = UITLEG
    keuzes = boek.create_sheet(KEUZES)
    bladen: set[str] = {UITLEG.lower(), KEUZES.lower()}
    lijsten = _Lijsten(keuzes)
    for plek in plekken:
        _tabelblad(boek.create_sheet(_bladnaam(plek.naam, bladen)), plek, lijsten)
    _uitlegblad(uitleg, plekken)
    boek.move_sheet(KEUZES, len(plekken))
    uit = io.BytesIO()
    boek.save(uit)
    return uit.getvalue()


class _Lijsten:
    """Elke keuzelijst staat één keer als kolom op het blad met keuzes; een lijst in de cel zelf mag maar 255 tekens zijn."""

    def __init__(self, blad: Worksheet) -> None:
        self.blad = blad
        self.plekken: dict[tuple[str, ...], str] = {}

    def verwijzing(self, titel: str, waarden: Sequence[str]) -> str:
        sleutel = tuple(waarden)
        if sleutel not in self.plekken:
            kolom = len(self.plekken) + 1
            letter = get_column_letter(kolom)
            _zet(self.blad, 1, kolom, titel).font = _VET
            for rij, waarde in enumerate(waarden, start=2):
                _zet(self.blad, rij, kolom, waarde)
            self.blad.column_dimensions[letter].width = _SMALSTE * 2
            self.plekken[sleutel] = f"'{KEUZES}'!${letter}$2:${letter}${len(waarden) + 1}"
        return self.plekken[sleutel]


def _tabelblad(blad: Worksheet, plek: Tabelplek, lijsten: _Lijsten) -> None:
    tabel, geeft = plek.tabel, plek.tabel.geeft(plek.naam)
    anders = [schrijf_uitkomst(waarde) for waarde in (tabel.anders, *(kolom.anders for kolom in tabel.naast))]
    los = ((plek.naam,), (plek.afleiding.titel,), (plek.bestand,), (str(tabel.treffer),), (str(tabel.samen or STREEPJE),))
    onder = (met_naam(geeft, [schrijf_volgorde(volgorde) for volgorde in tabel.volgordes]), met_naam(geeft, anders))
    for rij, (kop, waarden) in enumerate(zip(KOPPEN, (*los, *onder), strict=True), start=1):
        _zet(blad, rij, 1, kop).font = _VET
        for nummer, waarde in enumerate(waarden, start=2):
            _zet(blad, rij, nummer, waarde)
    laatste = EERSTE_RIJ + len(tabel.rijen) + _LEGE_RIJEN - 1
    titels: list[str] = []
    kolomtitels = [(kolom.naam, plek.titel(kolom.naam)) for kolom in tabel.kolommen]
    dantitels = [_dantitel(plek, naam) for naam in geeft]
    for nummer, (naam, titel) in enumerate((*kolomtitels, *zip(koppen_dan(geeft), dantitels, strict=True)), start=1):
        for rij, tekst in ((TITELRIJ, titel), (NAAMRIJ, naam)):
            cel = _zet(blad, rij, nummer, tekst)
            cel.font, cel.fill, cel.alignment = _VET, _KOPKLEUR, Alignment(wrap_text=True, vertical="top")
        titels.append(titel)
    for rij_nummer, regel in enumerate(tabel.rijen, start=EERSTE_RIJ):
        cellen = [schrijf_cel(cel, kolom) for cel, kolom in zip(regel.cellen, tabel.kolommen, strict=True)]
        for nummer, tekst in enumerate((*cellen, *(schrijf_uitkomst(waarde) for waarde in regel.uitkomsten)), start=1):
            _zet(blad, rij_nummer, nummer, tekst)
    for rij_nummer in range(EERSTE_RIJ + len(tabel.rijen), laatste + 1):
        for nummer in range(1, len(titels) + 1):
            blad.cell(rij_nummer, nummer).number_format = _TEKST
    _maten(blad, titels, EERSTE_RIJ + len(tabel.rijen))
    blad.freeze_panes = f"A{EERSTE_RIJ}"
    _keuzelijsten(blad, plek, lijsten, laatste)


def _dantitel(plek: Tabelplek, naam: str) -> str:
    if plek.tabel.is_lijst:
        return f"Komt in de lijst: {plek.titel(naam)}"
    return f"Dan geldt: {plek.titel(naam)}" if plek.tabel.naast else "Dan geldt"


def _maten(blad: Worksheet, titels: Sequence[str], einde: int) -> None:
    """Kolommen zo breed als hun naam en cellen, en de titelrij zo hoog als nodig: een spreadsheet meet dat bij het openen niet zelf."""
    hoogste = 1
    for nummer, titel in enumerate(titels, start=1):
        langste = max(len(str(blad.cell(rij, nummer).value or "")) for rij in range(NAAMRIJ, einde))
        breedte = max(_SMALSTE, min(_BREEDSTE, langste + 4))
        blad.column_dimensions[get_column_letter(nummer)].width = breedte
        # Vette letters zijn wat breder dan de maat van de kolom.
        hoogste = max(hoogste, -(-len(titel) * 6 // (breedte * 5)))
    blad.row_dimensions[TITELRIJ].height = _REGELHOOGTE * hoogste
    _op_papier(blad, "landscape")
    # Op elk vel staat weer wat de kolommen zijn.
    blad.print_title_rows = f"{TITELRIJ}:{NAAMRIJ}"
    blad.print_area = f"A1:{get_column_letter(max(len(titels), 2))}{einde - 1}"


def _op_papier(blad: Worksheet, stand: Literal["landscape", "portrait"]) -> None:
    blad.page_setup.orientation, blad.page_setup.paperSize, blad.page_setup.fitToHeight = stand, blad.PAPERSIZE_A4, 0
    blad.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    voet = blad.oddFooter
    assert voet is not None
    voet.left.text, voet.right.text = "&A", "&P van &N"


def _keuzelijsten(blad: Worksheet, plek: Tabelplek, lijsten: _Lijsten, laatste: int) -> None:
    tabel = plek.tabel
    _lijst(blad, "B4", lijsten.verwijzing("Treffer", tuple(Treffer)), streng=True)
    _lijst(blad, "B5", lijsten.verwijzing("Samen", (STREEPJE, *Samen)), streng=True)
    for nummer, kolom in enumerate(tabel.kolommen, start=1):
        waarden = _waarden(kolom)
        if waarden:
            letter = get_column_letter(nummer)
            # Een keuze mag ook een lijst of `niet` zijn; daarom waarschuwt de lijst alleen.
            _lijst(blad, f"{letter}{EERSTE_RIJ}:{letter}{laatste}", lijsten.verwijzing(kolom.naam, waarden), streng=False)
    for plaats, (naam, soort) in enumerate(plek.uitkomsten):
        veld = plek.afleiding.velden.get(naam)
        vast = ("ja", "nee") if soort == Soort.JA_NEE else () if veld is None else tuple(veld.keuzes)
        uitkomsten = tuple(dict.fromkeys((*vast, *(schrijf_uitkomst(waarden[plaats]) for waarden in tabel.alle_uitkomsten))))
        letter = get_column_letter(len(tabel.kolommen) + plaats + 1)
        _lijst(blad, f"{letter}{EERSTE_RIJ}:{letter}{laatste}", lijsten.verwijzing(f"{naam}: {DAN}", uitkomsten), streng=False)


def _waarden(kolom: Kolom) -> tuple[str, ...]:
    if kolom.soort == Soort.JA_NEE:
        return (STREEPJE, "ja", "nee")
    return (STREEPJE, *map(schrijf_keuze, sorted(kolom.keuzes))) if kolom.keuzes else ()


def _lijst(blad: Worksheet, bereik: str, verwijzing: str, streng: bool) -> None:
    lijst = DataValidation(type="list", formula1=verwijzing, allow_blank=True, showErrorMessage=True)
    lijst.errorStyle = "stop" if streng else "warning"
    lijst.errorTitle = "Klopt dit?"
    lijst.error = "Kies een waarde uit de lijst." if streng else "Dit staat niet in de lijst. Een lijst (a; b) of niet a mag ook."
    lijst.add(bereik)
    blad.add_data_validation(lijst)


def _uitlegblad(blad: Worksheet, plekken: Sequence[Tabelplek]) -> None:
    regels = [*UITLEGREGELS, ("De tabellen in dit bestand", ""), *((plek.naam, plek.afleiding.titel) for plek in plekken)]
    for rij, (links, rechts) in enumerate(regels, start=1):
        _zet(blad, rij, 1, links).font = _VET
        _zet(blad, rij, 2, rechts).alignment = Alignment(wrap_text=True, vertical="top")
    blad.column_dimensions["A"].width = _BREEDSTE * 2 // 3
    blad.column_dimensions["B"].width = _BREEDSTE * 2
    _op_papier(blad, "portrait")


def _zet(blad: Worksheet, rij: int, kolom: int, tekst: str) -> Any:
    cel = blad.cell(rij, kolom)
    cel.value = tekst
    # Ook een titel die met = begint is tekst; openpyxl zou er een formule van maken.
    cel.data_type = "s"
    cel.number_format = _TEKST
    # Dan blijft het ook tekst als iemand de cel in Excel opent en Enter geeft.
    cel.quotePrefix = lijkt_op_formule(tekst) or (tekst.startswith("-") and tekst != STREEPJE)
    return cel


def _bladnaam(naam: str, gebruikt: set[str]) -> str:
    kaal = re.sub(r"[^a-z0-9_]", "_", naam)
    nummer = 1
    blad = kaal[:_LANGSTE_BLADNAAM]
    while blad.lower() in gebruikt:
        nummer += 1
        achter = f"_{nummer}"
        blad = kaal[: _LANGSTE_BLADNAAM - len(achter)] + achter
    gebruikt.add(blad.lower())
    return blad
