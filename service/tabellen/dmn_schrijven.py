"""Beslistabellen als DMN 1.5 (OMG formal/24-01-01): één beslissing per tabel, met haar invoer en de soorten daarvan."""

import hashlib
from collections.abc import Sequence

from lxml import etree

from engine import Tabelplek
from engine.taal.beslistabellen import Beslistabel, Samen, Treffer
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Naam
from service.tabellen.sfeel import TYPEN, schrijf_letterlijk, schrijf_toets, schrijf_uitkomst

DMN = "https://www.omg.org/spec/DMN/20230324/MODEL/"
EIGEN = "urn:thuisnabij:beslistabellen"
"""De naamruimte van het model, en van de eigen kenmerken erin; DMN laat die op elk element toe."""
BESTAND = f"{{{EIGEN}}}bestand"
TREFFERS = {
    Treffer.PRECIES_EEN: "UNIQUE",
    Treffer.EERSTE: "FIRST",
    Treffer.ELKE_GELIJK: "ANY",
    Treffer.VOORRANG: "PRIORITY",
    Treffer.ALLE: "COLLECT",
}
SAMEN = {Samen.SOM: "SUM", Samen.KLEINSTE: "MIN", Samen.GROOTSTE: "MAX", Samen.AANTAL: "COUNT"}


def maak_dmn(plekken: Sequence[Tabelplek]) -> bytes:
    """De inhoud van het bestand; `dmn_lezen.lees_dmn` leest haar terug."""
    wortel = etree.Element(
        f"{{{DMN}}}definitions",
        {"name": "Beslistabellen van Thuisnabij", "namespace": EIGEN, "id": "beslistabellen", "exporter": "Thuisnabij"},
        nsmap={None: DMN, "tn": EIGEN},  # type: ignore[dict-item]
    )
    invoer = {naam: soort for plek in plekken for naam, soort in _gelezen(plek).items()}
    titels = {naam: titel for plek in plekken for naam, titel in plek.titels.items()}
    uit_tabel = {plek.naam for plek in plekken}
    for naam, soort in sorted(invoer.items()):
        if naam not in uit_tabel:
            gegeven = _onder(wortel, "inputData", name=naam, id=_id("invoer", naam), label=titels.get(naam, naam))
            _onder(gegeven, "variable", name=naam, id=_id("variabele", naam), typeRef=TYPEN[soort])
    for plek in plekken:
        _beslissing(wortel, plek, plekken)
    inhoud: bytes = etree.tostring(wortel, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return inhoud


def _beslissing(wortel: etree._Element, plek: Tabelplek, plekken: Sequence[Tabelplek]) -> None:
    soort = TYPEN[plek.afleiding.soort]
    zelf = _plek_id(plek)
    beslissing = _onder(wortel, "decision", name=plek.naam, id=zelf, label=plek.afleiding.titel)
    beslissing.set(BESTAND, plek.bestand)
    _onder(beslissing, "variable", name=plek.naam, id=f"{zelf}-uitkomst", typeRef=soort)
    for nummer, naam in enumerate(_gelezen(plek), start=1):
        eis = _onder(beslissing, "informationRequirement", id=f"{zelf}-eis-{nummer}")
        andere = _tabel_van(naam, plek, plekken)
        if andere is None:
            _onder(eis, "requiredInput", href=f"#{_id('invoer', naam)}")
        else:
            _onder(eis, "requiredDecision", href=f"#{_plek_id(andere)}")
    _tabel(beslissing, plek, zelf, soort)


def _gelezen(plek: Tabelplek) -> dict[str, Soort]:
    """Wat de tabel leest, met de soort: de kolommen, en de namen die als uitkomst staan."""
    kolommen = {kolom.naam: kolom.soort for kolom in plek.tabel.kolommen}
    return kolommen | {waarde.naam: plek.afleiding.soort for waarde in plek.tabel.waarden if isinstance(waarde, Naam)}


def _tabel_van(naam: str, lezer: Tabelplek, plekken: Sequence[Tabelplek]) -> Tabelplek | None:
    """De tabel die deze kolom uitrekent: liefst uit de eigen laag van de lezer."""
    gevonden = [plek for plek in plekken if plek.naam == naam]
    return max(gevonden, key=lambda plek: plek.samenwerkingsverband == lezer.samenwerkingsverband, default=None)


def _tabel(beslissing: etree._Element, plek: Tabelplek, zelf: str, soort: str) -> None:
    tabel: Beslistabel = plek.tabel
    kenmerken = {"id": f"{zelf}-tabel", "hitPolicy": TREFFERS[tabel.treffer]}
    if tabel.samen is not None:
        kenmerken["aggregation"] = SAMEN[tabel.samen]
    element = _onder(beslissing, "decisionTable", **kenmerken)
    for nummer, kolom in enumerate(tabel.kolommen, start=1):
        invoer = _onder(element, "input", id=f"{zelf}-kolom-{nummer}", label=plek.titels.get(kolom.naam, kolom.naam))
        uitdrukking = _onder(invoer, "inputExpression", id=f"{zelf}-kolom-{nummer}-naam", typeRef=TYPEN[kolom.soort])
        _tekst(uitdrukking, kolom.naam)
        if kolom.keuzes:
            _tekst(_onder(invoer, "inputValues", id=f"{zelf}-kolom-{nummer}-keuzes"), _waarden(sorted(kolom.keuzes)))
    uitvoer = _onder(element, "output", id=f"{zelf}-dan", name=plek.naam, typeRef=soort)
    if tabel.volgorde:
        _tekst(_onder(uitvoer, "outputValues", id=f"{zelf}-volgorde"), _waarden(tabel.volgorde))
    if tabel.anders is not None:
        _tekst(_onder(uitvoer, "defaultOutputEntry", id=f"{zelf}-anders"), schrijf_uitkomst(tabel.anders))
    for nummer, rij in enumerate(tabel.rijen, start=1):
        regel = _onder(element, "rule", id=f"{zelf}-rij-{nummer}")
        for plaats, cel in enumerate(rij.cellen, start=1):
            _tekst(_onder(regel, "inputEntry", id=f"{zelf}-rij-{nummer}-{plaats}"), schrijf_toets(cel))
        _tekst(_onder(regel, "outputEntry", id=f"{zelf}-rij-{nummer}-dan"), schrijf_uitkomst(rij.dan))


def _waarden(waarden: Sequence[object]) -> str:
    return ", ".join(map(schrijf_letterlijk, waarden))


def _onder(ouder: etree._Element, naam: str, **kenmerken: str) -> etree._Element:
    return etree.SubElement(ouder, f"{{{DMN}}}{naam}", kenmerken)


def _tekst(ouder: etree._Element, tekst: str) -> None:
    _onder(ouder, "text").text = tekst


def _plek_id(plek: Tabelplek) -> str:
    """Twee verbanden of versies kunnen een tabel met dezelfde naam hebben; het bestand houdt ze uit elkaar."""
    return _id("beslissing", plek.naam) + "-" + hashlib.sha256(plek.bestand.encode()).hexdigest()[:8]


def _id(soort: str, naam: str) -> str:
    return f"{soort}-{naam}"
