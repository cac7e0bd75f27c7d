"""Beslistabellen uit DMN lezen: elke beslissing met een tabel van één uitkomst en cellen in S-FEEL.

Wat verder gaat wordt geweigerd op zijn plek: half lezen zou een andere regel maken dan er stond.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from lxml import etree

from engine import Fout, InvoerFouten, Tabelplek
from engine.fouten import bedoelde
from engine.taal.beslistabel_lezer import MEESTE_KOLOMMEN, MEESTE_RIJEN
from engine.taal.beslistabellen import Beslistabel, Cel, Kolom, Rij
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.taal.voorwaarden import Vast, Waarde
from service.tabellen.dmn_schrijven import BESTAND, SAMEN, TREFFERS
from service.tabellen.gelezen import GelezenTabel, zoek_plek
from service.tabellen.letterlijk import Onleesbaar
from service.tabellen.sfeel import lees_toets, lees_uitvoer, lees_waarden

T = TypeVar("T")
NAAMRUIMTEN = (
    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
    "http://www.omg.org/spec/DMN/20180521/MODEL/",
    "https://www.omg.org/spec/DMN/20191111/MODEL/",
    "https://www.omg.org/spec/DMN/20211108/MODEL/",
    "https://www.omg.org/spec/DMN/20230324/MODEL/",
)
"""DMN 1.1 tot en met 1.5."""
_BEKEND_IN_TABEL = ("description", "extensionElements", "input", "output", "annotation", "rule")
_FEEL = ("feel", "FEEL/")


def lees_dmn(inhoud: bytes, bron: str, plekken: Sequence[Tabelplek]) -> tuple[GelezenTabel, ...]:
    """De tabellen in het bestand; `bron` noemt het in een fout.

    Raises:
        InvoerFouten: als het bestand geweigerd wordt, of een beslissing geen tabel is die hier past.
    """
    wortel = _wortel(inhoud, bron)
    ruimte = etree.QName(wortel).namespace
    lezer = _Lezer(bron, str(ruimte), plekken)
    beslissingen = wortel.findall(f"{{{ruimte}}}decision")
    gelezen = [tabel for beslissing in beslissingen if (tabel := lezer.beslissing(beslissing)) is not None]
    dubbel = {deel.plek.naam for deel in gelezen if sum(ander.plek is deel.plek for ander in gelezen) > 1}
    lezer.fouten += [Fout("T010", f"De tabel '{naam}' staat er meer dan één keer.", bron) for naam in sorted(dubbel)]
    if not beslissingen:
        lezer.fouten.append(Fout("T035", "In dit bestand staat geen beslissing.", bron))
    if lezer.fouten:
        raise InvoerFouten(lezer.fouten)
    return tuple(gelezen)


def _wortel(inhoud: bytes, bron: str) -> etree._Element:
    # Geen DTD, geen entiteiten, geen net; de ontleder stopt zelf bij te diep en te groot.
    ontleder = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    if b"<!DOCTYPE" in inhoud or b"<!ENTITY" in inhoud:
        raise InvoerFouten([Fout("T005", "In dit bestand staat een DTD of entiteit. Zo'n bestand wordt niet geopend.", bron)])
    try:
        wortel = etree.fromstring(inhoud, ontleder)
    except etree.XMLSyntaxError as fout:
        plaats = f"{bron}:{fout.lineno or 1}:{fout.offset or 1}"
        raise InvoerFouten([Fout("T030", "Dit is geen geldige XML.", plaats)]) from None
    except ValueError:
        raise InvoerFouten([Fout("T030", "Dit is geen geldige XML.", bron)]) from None
    # Na het ontleden nog eens: in UTF-16 staat het woord er anders.
    if wortel.getroottree().docinfo.internalDTD is not None:
        raise InvoerFouten([Fout("T005", "In dit bestand staat een DTD of entiteit. Zo'n bestand wordt niet geopend.", bron)])
    naam = etree.QName(wortel)
    if naam.localname != "definitions" or naam.namespace not in NAAMRUIMTEN:
        raise InvoerFouten([Fout("T030", "Dit is geen DMN 1.1 tot en met 1.5.", f"{bron}:{wortel.sourceline}")])
    return wortel


class _Lezer:
    """Leest de beslissingen van één bestand; `fouten` groeit aan."""

    def __init__(self, bron: str, ruimte: str, plekken: Sequence[Tabelplek]) -> None:
        self.bron = bron
        self.ruimte = ruimte
        self.plekken = plekken
        self.fouten: list[Fout] = []

    def beslissing(self, element: etree._Element) -> GelezenTabel | None:
        eerder = len(self.fouten)
        plek = zoek_plek(self.plekken, element.get(BESTAND, ""), element.get("name", ""), self.plaats(element))
        tabel = element.find(self.tag("decisionTable"))
        if isinstance(plek, Fout):
            self.fouten.append(plek)
            return None
        if tabel is None:
            self.fout("T035", f"De beslissing '{plek.naam}' is geen beslistabel.", element)
            return None
        gelezen = self.tabel(tabel, plek)
        return GelezenTabel(plek, gelezen, self.plaats(element)) if len(self.fouten) == eerder and gelezen else None

    def tabel(self, element: etree._Element, plek: Tabelplek) -> Beslistabel | None:
        kolommen, uitvoer = self.kop(element, plek)
        if uitvoer is None or len(kolommen) != len(element.findall(self.tag("input"))):
            return None
        treffer, samen = element.get("hitPolicy", "UNIQUE"), element.get("aggregation")
        if treffer not in TREFFERS.values() or (samen is not None) != (treffer == "COLLECT"):
            zin = f"De trefregel {treffer} {samen or 'zonder aggregatie'} geeft een lijst of bestaat niet; de regeltaal kent die niet."
            self.fout("T031", zin, element)
            return None
        volgorde = uitvoer.find(self.tag("outputValues"))
        anders = uitvoer.find(self.tag("defaultOutputEntry"))
        soort = plek.afleiding.soort
        rijen = element.findall(self.tag("rule"))
        if not 0 < len(rijen) <= MEESTE_RIJEN:
            self.fout("T022", f"Een tabel heeft minstens één en hoogstens {MEESTE_RIJEN} rijen; deze heeft er {len(rijen)}.", element)
            return None
        return Beslistabel(
            treffer=next(eigen for eigen, naam in TREFFERS.items() if naam == treffer),
            kolommen=kolommen,
            rijen=tuple(self.rij(rij, kolommen, plek) for rij in rijen),
            anders=None if anders is None else self.uitvoer(anders, plek),
            samen=next((eigen for eigen, naam in SAMEN.items() if naam == samen), None),
            volgorde=self.lees(volgorde, lambda tekst: lees_waarden(tekst, soort), ())
            if volgorde is not None and treffer == "PRIORITY"
            else (),
        )

    def kop(self, element: etree._Element, plek: Tabelplek) -> tuple[tuple[Kolom, ...], etree._Element | None]:
        for deel in element:
            if deel.tag not in map(self.tag, _BEKEND_IN_TABEL):
                self.fout("T030", f"Dit onderdeel van een tabel is onbekend: {etree.QName(deel).localname}.", deel)
        uitvoer = element.findall(self.tag("output"))
        if len(uitvoer) != 1:
            self.fout("T033", f"Deze tabel heeft {len(uitvoer)} uitkomsten; de regeltaal heeft er één per tabel. Splits haar.", element)
        invoer = element.findall(self.tag("input"))
        if not 0 < len(invoer) <= MEESTE_KOLOMMEN:
            self.fout("T022", f"Een tabel heeft minstens één en hoogstens {MEESTE_KOLOMMEN} kolommen.", element)
        kolommen = [kolom for deel in invoer if (kolom := self.kolom(deel, plek)) is not None]
        if len({kolom.naam for kolom in kolommen}) < len(kolommen):
            self.fout("T012", "Een kolom staat er twee keer.", element)
        return tuple(kolommen), uitvoer[0] if len(uitvoer) == 1 else None

    def kolom(self, element: etree._Element, plek: Tabelplek) -> Kolom | None:
        uitdrukking = element.find(self.tag("inputExpression"))
        naam = "" if uitdrukking is None else self.tekst(uitdrukking)
        soort = plek.namen.soort(naam)
        if soort is None or not operatoren_van(soort.soort):
            zin = f"De kolom '{naam}' is geen begrip, afleiding of parameter."
            self.fout("T012", zin, element, bedoelde(naam, plek.namen.soorten))
            return None
        return Kolom(naam, soort.soort, soort.keuzes)

    def rij(self, element: etree._Element, kolommen: tuple[Kolom, ...], plek: Tabelplek) -> Rij:
        cellen, uit = element.findall(self.tag("inputEntry")), element.findall(self.tag("outputEntry"))
        if len(cellen) != len(kolommen) or len(uit) != 1:
            self.fout("T030", f"Deze rij heeft {len(cellen)} cellen en {len(uit)} uitkomsten; dat past niet op de tabel.", element)
            return Rij((), Vast(0))
        gelezen = tuple(self.cel(cel, kolom) for cel, kolom in zip(cellen, kolommen, strict=True))
        return Rij(gelezen, self.uitvoer(uit[0], plek))

    def cel(self, element: etree._Element, kolom: Kolom) -> Cel:
        return self.lees(element, lambda tekst: lees_toets(tekst, kolom), Cel())

    def uitvoer(self, element: etree._Element, plek: Tabelplek) -> Waarde:
        niets: Waarde = Vast(0)
        return self.lees(element, lambda tekst: lees_uitvoer(tekst, plek.afleiding.soort, plek.namen), niets)

    def lees(self, element: etree._Element, lezen: Callable[[str], T], bij_fout: T) -> T:
        taal = element.get("expressionLanguage", "feel")
        if not taal.endswith(_FEEL):
            self.fout("T036", "Alleen FEEL kan gelezen worden.", element)
            return bij_fout
        try:
            return lezen(self.tekst(element))
        except Onleesbaar as fout:
            self.fouten.append(fout.fout(self.plaats(element)))
            return bij_fout

    def tekst(self, element: etree._Element) -> str:
        tekst = element.find(self.tag("text"))
        return "" if tekst is None or tekst.text is None else tekst.text.strip()

    def tag(self, naam: str) -> str:
        return f"{{{self.ruimte}}}{naam}"

    def plaats(self, element: etree._Element) -> str:
        return f"{self.bron}:{element.sourceline}"

    def fout(self, code: str, zin: str, element: etree._Element, bedoeld: str = "") -> None:
        self.fouten.append(Fout(code, zin, self.plaats(element), bedoeld))
