"""Beslistabellen uit een spreadsheet lezen; elke fout noemt het blad en de cel, en alle fouten komen tegelijk."""

import io
import warnings
from collections.abc import Sequence
from xml.etree.ElementTree import ParseError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from engine import Fout, InvoerFouten, Tabelplek
from engine.fouten import bedoelde
from engine.taal.beslistabel_lezer import MEESTE_KOLOMMEN, MEESTE_RIJEN
from engine.taal.beslistabellen import Beslistabel, Cel, Kolom, Rij, Samen, Treffer
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.taal.voorwaarden import Letterlijk, Vast, Waarde
from service.tabellen.celtekst import STREEPJE, lees_cel_uit_tekst
from service.tabellen.gelezen import GelezenTabel, zoek_plek
from service.tabellen.letterlijk import Onleesbaar, decimale_punt, lees_letterlijk, lees_uitkomst
from service.tabellen.xlsx_blad import DAN, EERSTE_RIJ, KEUZES, KOPPEN, NAAMRIJ, UITLEG
from service.tabellen.xlsx_cel import celtekst
from service.tabellen.xlsx_keuren import keur

_RUIMTE = 200
"""Zoveel lege, alleen opgemaakte rijen of kolommen mogen er nog onder of naast de tabel staan."""


def lees_xlsx(inhoud: bytes, bron: str, plekken: Sequence[Tabelplek]) -> tuple[GelezenTabel, ...]:
    """De tabellen in het bestand; `bron` noemt het in een fout.

    Raises:
        InvoerFouten: als het bestand geweigerd wordt of een blad niet te lezen is.
    """
    if bezwaren := keur(inhoud, bron):
        raise InvoerFouten(bezwaren)
    try:
        with warnings.catch_warnings():
            # Wat openpyxl niet kent (een grafiek, een filter van een nieuwe Excel) laat het weg; de tabel staat in de cellen.
            warnings.simplefilter("ignore")
            boek = load_workbook(io.BytesIO(inhoud))
    except (InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError, SyntaxError, ParseError, OSError):
        raise InvoerFouten([Fout("T001", "Dit is geen heel xlsx-bestand.", bron)]) from None
    fouten: list[Fout] = []
    gelezen = []
    for blad in boek.worksheets:
        if blad.title not in (UITLEG, KEUZES):
            lezer = _Bladlezer(blad, bron, plekken)
            tabel = lezer.lees()
            fouten.extend(lezer.fouten)
            gelezen.extend([tabel] if tabel else [])
    dubbel = {deel.plek.naam for deel in gelezen if sum(ander.plek is deel.plek for ander in gelezen) > 1}
    fouten += [Fout("T010", f"De tabel '{naam}' staat op meer dan één blad.", bron) for naam in sorted(dubbel)]
    if not gelezen and not fouten:
        fouten.append(Fout("T010", "In dit bestand staat geen beslistabel. Exporteer er een, en wijzig die.", bron))
    if fouten:
        raise InvoerFouten(fouten)
    return tuple(gelezen)


class _Bladlezer:
    """Leest één blad; `fouten` groeit aan."""

    def __init__(self, blad: Worksheet, bron: str, plekken: Sequence[Tabelplek]) -> None:
        self.blad = blad
        self.bron = bron
        self.plekken = plekken
        self.fouten: list[Fout] = []

    def lees(self) -> GelezenTabel | None:
        blad = self.blad
        if blad.max_row > EERSTE_RIJ + MEESTE_RIJEN + _RUIMTE or blad.max_column > MEESTE_KOLOMMEN + _RUIMTE:
            self.fout("T022", f"Dit blad is te groot: een tabel heeft hoogstens {MEESTE_RIJEN} rijen en {MEESTE_KOLOMMEN} kolommen.")
            return None
        if blad.merged_cells.ranges:
            waar = ", ".join(str(bereik) for bereik in blad.merged_cells.ranges)
            self.fout("T014", f"Op dit blad zijn cellen samengevoegd: {waar}. Splits ze.")
        for nummer, rij in blad.row_dimensions.items():
            if rij.hidden:
                self.fout("T015", "Deze rij is verborgen. Maak haar zichtbaar of haal haar weg.", f"{nummer}:{nummer}")
        for letter, kolom in blad.column_dimensions.items():
            if kolom.hidden:
                self.fout("T015", "Deze kolom is verborgen. Maak haar zichtbaar of haal haar weg.", f"{letter}:{letter}")
        koppen = [self.tekst(rij, 1, leeg_mag=True) for rij in range(1, len(KOPPEN) + 1)]
        if tuple(koppen) != KOPPEN:
            zin = f"Dit blad is geen beslistabel: in kolom A hoort van boven naar beneden {', '.join(KOPPEN)} te staan."
            self.fout("T010", zin)
            return None
        naam, titel, bestand, treffer, samen, volgorde, anders = (self.tekst(rij, 2) for rij in range(1, len(KOPPEN) + 1))
        plek = zoek_plek(self.plekken, bestand, naam, self.plaats("B1"))
        if isinstance(plek, Fout):
            self.fouten.append(plek)
            return None
        if titel != plek.afleiding.titel:
            self.fout("T026", "De titel wijzigt u in het regelbestand. Zet hem hier terug.", "B2", plek.afleiding.titel)
        kolommen = self.kolommen(plek)
        if self.fouten:
            return None
        tabel = Beslistabel(
            treffer=Treffer(self.keuze(treffer, "B4", tuple(Treffer))),
            kolommen=kolommen,
            rijen=self.rijen(kolommen, plek),
            anders=None if anders == STREEPJE else self.uitkomst(anders, "B7", plek),
            samen=None if samen == STREEPJE else Samen(self.keuze(samen, "B5", tuple(Samen))),
            volgorde=() if volgorde == STREEPJE else self.volgorde(volgorde, plek),
        )
        return None if self.fouten else GelezenTabel(plek, tabel, self.plaats("A1"))

    def kolommen(self, plek: Tabelplek) -> tuple[Kolom, ...]:
        namen = [self.tekst(NAAMRIJ, nummer, leeg_mag=True) for nummer in range(1, self.blad.max_column + 1)]
        einde = namen.index(DAN) if DAN in namen else len(namen)
        if DAN not in namen or any(namen[einde + 1 :]) or not 0 < einde <= MEESTE_KOLOMMEN:
            zin = f"In rij {NAAMRIJ} hoort de naam van elke kolom te staan, met als laatste {DAN}."
            self.fout("T012", zin, f"A{NAAMRIJ}")
            return ()
        kolommen = []
        for nummer, naam in enumerate(namen[:einde], start=1):
            soort = plek.namen.soort(naam)
            adres = self.adres(NAAMRIJ, nummer)
            if soort is None or not operatoren_van(soort.soort):
                self.fout("T012", f"De kolom '{naam}' is geen begrip, afleiding of parameter.", adres, bedoelde(naam, plek.namen.soorten))
            elif naam in namen[: nummer - 1]:
                self.fout("T012", f"De kolom '{naam}' staat er twee keer.", adres)
            else:
                kolommen.append(Kolom(naam, soort.soort, soort.keuzes))
        return tuple(kolommen)

    def rijen(self, kolommen: tuple[Kolom, ...], plek: Tabelplek) -> tuple[Rij, ...]:
        rijen = []
        for nummer in range(EERSTE_RIJ, self.blad.max_row + 1):
            breedte = range(1, self.blad.max_column + 1)
            if all(self.blad.cell(nummer, kolom).value is None for kolom in breedte):
                continue
            cellen = tuple(self.cel(nummer, plaats, kolom) for plaats, kolom in enumerate(kolommen, start=1))
            dan = self.uitkomst(self.tekst(nummer, len(kolommen) + 1), self.adres(nummer, len(kolommen) + 1), plek)
            for kolom in breedte[len(kolommen) + 1 :]:
                if self.blad.cell(nummer, kolom).value is not None:
                    self.fout("T012", "Naast de tabel staat nog iets. Haal dat weg.", self.adres(nummer, kolom))
            rijen.append(Rij(cellen, dan))
        if not 0 < len(rijen) <= MEESTE_RIJEN:
            self.fout("T022", f"Een tabel heeft minstens één en hoogstens {MEESTE_RIJEN} rijen; deze heeft er {len(rijen)}.")
        return tuple(rijen)

    def cel(self, rij: int, nummer: int, kolom: Kolom) -> Cel:
        tekst = self.tekst(rij, nummer, kolom=kolom)
        try:
            return lees_cel_uit_tekst(tekst, kolom) if tekst else Cel()
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(self.adres(rij, nummer))))
            return Cel()

    def uitkomst(self, tekst: str, adres: str, plek: Tabelplek) -> Waarde:
        try:
            return lees_uitkomst(decimale_punt(tekst), plek.afleiding.soort, plek.namen) if tekst else Vast(0)
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(adres)))
            return Vast(0)

    def volgorde(self, tekst: str, plek: Tabelplek) -> tuple[Letterlijk, ...]:
        try:
            return tuple(lees_letterlijk(decimale_punt(deel.strip()), plek.afleiding.soort) for deel in tekst.split(";"))
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats("B6")))
            return ()

    def keuze(self, tekst: str, adres: str, mag: Sequence[str]) -> str:
        if tekst in mag:
            return tekst
        if tekst:
            self.fout("T021", f"'{tekst}' is niet een van: {', '.join(mag)}.", adres, bedoelde(tekst, mag))
        return mag[0]

    def tekst(self, rij: int, nummer: int, leeg_mag: bool = False, kolom: Kolom | None = None) -> str:
        """De tekst in de cel; leeg (met een fout) als er iets staat dat hier niet hoort."""
        try:
            tekst = celtekst(self.blad.cell(rij, nummer), kolom)
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(self.adres(rij, nummer))))
            return ""
        if not tekst and not leeg_mag:
            self.fout("T017", "Deze cel is leeg. Zet een streepje waar het niet uitmaakt.", self.adres(rij, nummer))
        return tekst

    def adres(self, rij: int, nummer: int) -> str:
        return str(self.blad.cell(rij, nummer).coordinate)

    def plaats(self, adres: str) -> str:
        return f"{self.bron}:{self.blad.title}!{adres}"

    def fout(self, code: str, zin: str, adres: str = "A1", bedoeld: str = "") -> None:
        self.fouten.append(Fout(code, zin, self.plaats(adres), bedoeld))
