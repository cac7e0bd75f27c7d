"""Beslistabellen uit DMN lezen: elke beslissing met een tabel en cellen in S-FEEL.

Wat verder gaat wordt geweigerd op zijn plek: half lezen zou een andere regel maken dan er stond.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from lxml import etree

from engine import Fout, InvoerFouten, Tabelplek
from engine.fouten import bedoelde
from engine.taal.beslistabel_lezer import MEESTE_KOLOMMEN, MEESTE_RIJEN
from engine.taal.beslistabellen import Beslistabel, Cel, Kolom, Naast, Rij
from engine.taal.declaraties import Soort
from engine.taal.vergelijkingen_lezer import operatoren_van
from engine.taal.voorwaarden import Letterlijk, Vast, Waarde
from service.tabellen.dmn_openen import open_dmn
from service.tabellen.dmn_schrijven import BESTAND, SAMEN, TREFFERS
from service.tabellen.gelezen import GelezenTabel, zoek_plek
from service.tabellen.letterlijk import Onleesbaar
from service.tabellen.sfeel import lees_toets, lees_uitvoer, lees_waarden

T = TypeVar("T")
_BEKEND_IN_TABEL = ("description", "extensionElements", "input", "output", "annotation", "rule")
_FEEL = ("feel", "FEEL/")


def lees_dmn(inhoud: bytes, bron: str, plekken: Sequence[Tabelplek]) -> tuple[GelezenTabel, ...]:
    """De tabellen in het bestand; `bron` noemt het in een fout.

    Raises:
        InvoerFouten: als het bestand geweigerd wordt, of een beslissing geen tabel is die hier past.
    """
    wortel = open_dmn(inhoud, bron)
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


def _past_niet(treffer: str, samen: str | None, plek: Tabelplek) -> str:
    """Waarom deze trefregel niet past bij wat de tabel in het regelbestand geeft; leeg als zij past."""
    if treffer not in TREFFERS.values() or (samen is not None and (treffer != "COLLECT" or samen not in SAMEN.values())):
        return f"De trefregel {treffer} {samen or ''}".rstrip() + " bestaat niet."
    hoe = f"De trefregel {treffer} {samen or 'zonder aggregatie'}" if treffer == "COLLECT" else f"De trefregel {treffer}"
    is_lijst = treffer in ("RULE ORDER", "OUTPUT ORDER") or (treffer == "COLLECT" and samen is None)
    if is_lijst and not plek.tabel.is_lijst:
        return f"{hoe} geeft een lijst; in het regelbestand geeft '{plek.naam}' één waarde. Maak er daar soort: lijst van, met velden."
    return "" if is_lijst == plek.tabel.is_lijst else f"{hoe} geeft één waarde; in het regelbestand is '{plek.naam}' een lijst."


class _Lezer:
    """Leest de beslissingen van één bestand; `fouten` groeit aan."""

    def __init__(self, bron: str, ruimte: str, plekken: Sequence[Tabelplek]) -> None:
        self.bron = bron
        self.ruimte = ruimte
        self.plekken = plekken
        # Een uitkomst van een tabel die er meer geeft, heet in FEEL naar die tabel.
        self.eigen = {f"{plek.naam}.{naam}": naam for plek in plekken if plek.tabel.naast for naam in plek.tabel.geeft(plek.naam)}
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
        if not uitvoer or len(kolommen) != len(element.findall(self.tag("input"))):
            return None
        treffer, samen = element.get("hitPolicy", "UNIQUE"), element.get("aggregation")
        if bezwaar := _past_niet(treffer, samen, plek):
            self.fout("T031", bezwaar, element)
            return None
        soorten = [soort for _, soort in plek.uitkomsten]
        eigen, *naast = [
            (self.anders(deel, soort, plek), self.volgorde(deel, soort, treffer)) for deel, soort in zip(uitvoer, soorten, strict=True)
        ]
        if len({anders is None for anders, _ in (eigen, *naast)}) > 1:
            self.fout("T033", "Deze tabel heeft niet bij elke uitkomst een defaultOutputEntry. Zet hem bij alle of bij geen.", element)
        rijen = element.findall(self.tag("rule"))
        if not 0 < len(rijen) <= MEESTE_RIJEN:
            self.fout("T022", f"Een tabel heeft minstens één en hoogstens {MEESTE_RIJEN} rijen; deze heeft er {len(rijen)}.", element)
            return None
        return Beslistabel(
            treffer=next(eigen for eigen, naam in TREFFERS.items() if naam == treffer),
            kolommen=kolommen,
            rijen=tuple(
                self.rij(rij, kolommen, [uitvoer.index(deel) for deel in element.findall(self.tag("output"))], plek) for rij in rijen
            ),
            anders=eigen[0],
            samen=next((eigen for eigen, naam in SAMEN.items() if naam == samen), None),
            volgorde=eigen[1],
            naast=tuple(Naast(kolom.naam, kolom.soort, *deel) for kolom, deel in zip(plek.tabel.naast, naast, strict=True)),
            velden=plek.tabel.velden,
        )

    def anders(self, uitvoer: etree._Element, soort: Soort, plek: Tabelplek) -> Waarde | None:
        element = uitvoer.find(self.tag("defaultOutputEntry"))
        return None if element is None else self.uitvoer(element, soort, plek)

    def volgorde(self, uitvoer: etree._Element, soort: Soort, treffer: str) -> tuple[Letterlijk, ...]:
        element = uitvoer.find(self.tag("outputValues"))
        if element is None or treffer not in ("PRIORITY", "OUTPUT ORDER"):
            return ()
        return self.lees(element, lambda tekst: lees_waarden(tekst, soort), ())

    def kop(self, element: etree._Element, plek: Tabelplek) -> tuple[tuple[Kolom, ...], tuple[etree._Element, ...]]:
        """De kolommen, en de uitkomsten in de volgorde van de regels; leeg als er iets niet past."""
        for deel in element:
            if deel.tag not in map(self.tag, _BEKEND_IN_TABEL):
                self.fout("T030", f"Dit onderdeel van een tabel is onbekend: {etree.QName(deel).localname}.", deel)
        uitvoer = self.uitkomsten(element, plek)
        invoer = element.findall(self.tag("input"))
        if not 0 < len(invoer) <= MEESTE_KOLOMMEN:
            self.fout("T022", f"Een tabel heeft minstens één en hoogstens {MEESTE_KOLOMMEN} kolommen.", element)
        kolommen = [kolom for deel in invoer if (kolom := self.kolom(deel, plek)) is not None]
        if len({kolom.naam for kolom in kolommen}) < len(kolommen):
            self.fout("T012", "Een kolom staat er twee keer.", element)
        return tuple(kolommen), uitvoer

    def uitkomsten(self, element: etree._Element, plek: Tabelplek) -> tuple[etree._Element, ...]:
        gevonden, geeft = element.findall(self.tag("output")), plek.tabel.geeft(plek.naam)
        if len(gevonden) == len(geeft) == 1:
            return tuple(gevonden)
        op_naam = {deel.get("name", ""): deel for deel in gevonden}
        if len(gevonden) != len(geeft) or set(op_naam) != set(geeft):
            hier = ", ".join(deel.get("name", "zonder naam") for deel in gevonden) or "niets"
            zin = f"Deze tabel geeft {hier}; in het regelbestand geeft zij {', '.join(geeft)}. Wat een tabel geeft, wijzigt u daar."
            self.fout("T033", zin, element)
            return ()
        return tuple(op_naam[naam] for naam in geeft)

    def kolom(self, element: etree._Element, plek: Tabelplek) -> Kolom | None:
        uitdrukking = element.find(self.tag("inputExpression"))
        tekst = "" if uitdrukking is None else self.tekst(uitdrukking)
        naam = self.eigen.get(tekst, tekst)
        soort = plek.namen.soort(naam)
        if soort is None or not operatoren_van(soort.soort):
            zin = f"De kolom '{naam}' is geen begrip, afleiding of parameter."
            self.fout("T012", zin, element, bedoelde(naam, plek.namen.soorten))
            return None
        return Kolom(naam, soort.soort, soort.keuzes)

    def rij(self, element: etree._Element, kolommen: tuple[Kolom, ...], volgorde: Sequence[int], plek: Tabelplek) -> Rij:
        """Eén rij; `volgorde` zegt van elke uitkomst in het bestand de hoeveelste zij in het regelbestand is."""
        cellen, uit = element.findall(self.tag("inputEntry")), element.findall(self.tag("outputEntry"))
        if len(cellen) != len(kolommen) or len(uit) != len(volgorde):
            self.fout("T030", f"Deze rij heeft {len(cellen)} cellen en {len(uit)} uitkomsten; dat past niet op de tabel.", element)
            return Rij((), Vast(0))
        gelezen = tuple(self.cel(cel, kolom) for cel, kolom in zip(cellen, kolommen, strict=True))
        soorten = [soort for _, soort in plek.uitkomsten]
        waarden = {plaats: self.uitvoer(deel, soorten[plaats], plek) for plaats, deel in zip(volgorde, uit, strict=True)}
        return Rij(gelezen, waarden[0], tuple(waarden[plaats] for plaats in range(1, len(soorten))))

    def cel(self, element: etree._Element, kolom: Kolom) -> Cel:
        return self.lees(element, lambda tekst: lees_toets(tekst, kolom), Cel())

    def uitvoer(self, element: etree._Element, soort: Soort, plek: Tabelplek) -> Waarde:
        niets: Waarde = Vast(0)
        return self.lees(element, lambda tekst: lees_uitvoer(self.eigen.get(tekst.strip(), tekst), soort, plek.namen), niets)

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
