"""Eén blad van een spreadsheet lezen als beslistabel; elke fout noemt de cel, en alle fouten komen tegelijk."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from engine import Fout, Tabelplek
from engine.fouten import bedoelde
from engine.taal.beslistabel_lezer import MEESTE_KOLOMMEN, MEESTE_RIJEN
from engine.taal.beslistabellen import Beslistabel, Cel, Kolom, Naast, Rij, Samen, Treffer
from engine.taal.declaraties import Soort
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.taal.voorwaarden import Letterlijk, Vast, Waarde
from service.tabellen.celtekst import STREEPJE, lees_cel_uit_tekst
from service.tabellen.gelezen import GelezenTabel, genoemde_keuzes, zoek_plek
from service.tabellen.keuzetekst import lees_keuze, splits
from service.tabellen.letterlijk import Onleesbaar, decimale_punt, lees_letterlijk, lees_uitkomst
from service.tabellen.xlsx_blad import EERSTE_RIJ, KOPPEN, NAAMRIJ, koppen_dan
from service.tabellen.xlsx_cel import celtekst, lijkt_op_formule

_RUIMTE = 200
"""Zoveel lege, alleen opgemaakte rijen of kolommen mogen er nog onder of naast de tabel staan."""


class Bladlezer:
    """Leest één blad; `fouten` groeit aan."""

    def __init__(self, blad: Worksheet, bron: str, plekken: Sequence[Tabelplek]) -> None:
        self.blad = blad
        self.bron = bron
        self.plekken = plekken
        self.fouten: list[Fout] = []
        self.keuzes: frozenset[str] = frozenset()

    def lees(self) -> GelezenTabel | None:
        blad = self.blad
        if blad.max_row > EERSTE_RIJ + MEESTE_RIJEN + _RUIMTE or blad.max_column > MEESTE_KOLOMMEN + _RUIMTE:
            self.fout("T022", f"Dit blad is te groot: een tabel heeft hoogstens {MEESTE_RIJEN} rijen en {MEESTE_KOLOMMEN} kolommen.")
            return None
        if blad.sheet_state != blad.SHEETSTATE_VISIBLE:
            self.fout("T015", "Dit blad is verborgen. Maak het zichtbaar of haal het weg.")
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
        if blad["B1"].value is None and blad["B3"].value is None:
            self.fout("T010", "Naast de koppen is kolom B leeg. Is er een kolom weggehaald? Zet haar terug, of exporteer opnieuw.", "B1")
            return None
        naam, bestand, treffer, samen = (self.tekst(rij, 2) for rij in (1, 3, 4, 5))
        plek = zoek_plek(self.plekken, bestand, naam, self.plaats("B1"))
        if isinstance(plek, Fout):
            self.fouten.append(plek)
            return None
        self.keuzes = genoemde_keuzes(plek)
        # Een titel is tekst van een mens en mag met = beginnen; zij wordt alleen naast die in het bestand gelegd.
        if blad["B2"].value != plek.afleiding.titel or blad["B2"].data_type == "f":
            self.fout("T026", "De titel wijzigt u in het regelbestand. Zet hem hier terug.", "B2", plek.afleiding.titel)
        kolommen = self.kolommen(plek)
        soorten = [soort for _, soort in plek.uitkomsten]
        volgordes = self.naast_elkaar(6, plek)
        anders = self.naast_elkaar(7, plek)
        if self.fouten:
            return None
        if len({tekst == STREEPJE for tekst, _ in anders}) > 1:
            self.fout("T017", "Anders is hier half ingevuld. Zet bij elke uitkomst een waarde, of bij elke een streepje.", "B7")
        eigen, *ernaast = [
            (
                None if tekst == STREEPJE else self.uitkomst(tekst, adres, soort, plek),
                () if volgorde == STREEPJE else self.volgorde(volgorde, adres_volgorde, soort),
            )
            for soort, (tekst, adres), (volgorde, adres_volgorde) in zip(soorten, anders, volgordes, strict=True)
        ]
        tabel = Beslistabel(
            treffer=Treffer(self.keuze(treffer, "B4", tuple(Treffer))),
            kolommen=kolommen,
            rijen=self.rijen(kolommen, soorten, plek),
            anders=eigen[0],
            samen=None if samen == STREEPJE else Samen(self.keuze(samen, "B5", tuple(Samen))),
            volgorde=eigen[1],
            naast=tuple(Naast(kolom.naam, kolom.soort, *deel) for kolom, deel in zip(plek.tabel.naast, ernaast, strict=True)),
            velden=plek.tabel.velden,
        )
        return None if self.fouten else GelezenTabel(plek, tabel, self.plaats("A1"))

    def kolommen(self, plek: Tabelplek) -> tuple[Kolom, ...]:
        namen = [self.tekst(NAAMRIJ, nummer, leeg_mag=True) for nummer in range(1, self.blad.max_column + 1)]
        dan = koppen_dan(plek.tabel.geeft(plek.naam))
        einde = namen.index(dan[0]) if dan[0] in namen else len(namen)
        gevuld = [naam for naam in namen[einde:] if naam]
        if tuple(gevuld) != dan or tuple(namen[einde : einde + len(dan)]) != dan or not 0 < einde <= MEESTE_KOLOMMEN:
            zin = f"In rij {NAAMRIJ} hoort de naam van elke kolom te staan, met als laatste {', '.join(dan)}."
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

    def naast_elkaar(self, rij: int, plek: Tabelplek) -> tuple[tuple[str, str], ...]:
        """De tekst en het adres per uitkomst achter Volgorde of Anders; bij meer uitkomsten staat de naam ervoor."""
        gevonden = []
        for nummer, naam in enumerate(geeft := plek.tabel.geeft(plek.naam), start=2):
            tekst, adres = self.tekst(rij, nummer), self.adres(rij, nummer)
            if len(geeft) > 1 and tekst:
                voor, _, tekst = tekst.partition(": ")
                if voor != naam or not tekst:
                    self.fout("T012", f"Deze cel hoort te beginnen met '{naam}: '.", adres, f"{naam}: {STREEPJE}")
            gevonden.append((tekst.strip(), adres))
        return tuple(gevonden)

    def rijen(self, kolommen: tuple[Kolom, ...], soorten: Sequence[Soort], plek: Tabelplek) -> tuple[Rij, ...]:
        rijen = []
        for nummer in range(EERSTE_RIJ, self.blad.max_row + 1):
            breedte = range(1, self.blad.max_column + 1)
            if all(self.blad.cell(nummer, kolom).value is None for kolom in breedte):
                continue
            cellen = tuple(self.cel(nummer, plaats, kolom) for plaats, kolom in enumerate(kolommen, start=1))
            dan, *naast = [
                self.uitkomst(self.tekst(nummer, plaats), self.adres(nummer, plaats), soort, plek)
                for plaats, soort in enumerate(soorten, start=len(kolommen) + 1)
            ]
            for kolom in breedte[len(kolommen) + len(soorten) :]:
                if self.blad.cell(nummer, kolom).value is not None:
                    self.fout("T012", "Naast de tabel staat nog iets. Haal dat weg.", self.adres(nummer, kolom))
            rijen.append(Rij(cellen, dan, tuple(naast)))
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

    def uitkomst(self, tekst: str, adres: str, soort: Soort, plek: Tabelplek) -> Waarde:
        try:
            return lees_uitkomst(_kaal(tekst, soort), soort, plek.namen) if tekst else Vast(0)
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(adres)))
            return Vast(0)

    def volgorde(self, tekst: str, adres: str, soort: Soort) -> tuple[Letterlijk, ...]:
        try:
            return tuple(lees_letterlijk(_kaal(deel, soort), soort) for deel in splits(tekst, ";"))
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(adres)))
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
        if lijkt_op_formule(tekst) and not {lees_keuze(deel) for deel in splits(tekst)} <= self.keuzes:
            zin = f"Deze cel begint met {tekst[0]} en lijkt op een formule. Schrijf minstens 4 of gewoon 4."
            self.fout("T023", zin, self.adres(rij, nummer))
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


def _kaal(tekst: str, soort: Soort) -> str:
    """De tekst van een waarde zonder wat alleen in een spreadsheet zo geschreven wordt."""
    return lees_keuze(tekst) if soort == Soort.KEUZE else decimale_punt(tekst)
