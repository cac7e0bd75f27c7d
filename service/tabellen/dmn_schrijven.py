"""Beslistabellen als DMN 1.5 (OMG formal/24-01-01): één beslissing per tabel, met haar invoer en de soorten daarvan."""

import hashlib
from collections.abc import Mapping, Sequence

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
    Treffer.ALLE_OP_RIJVOLGORDE: "RULE ORDER",
    Treffer.ALLE_OP_VOORRANG: "OUTPUT ORDER",
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
    uit_tabel = {naam for plek in plekken for naam in plek.tabel.geeft(plek.naam)}
    for plek in plekken:
        if plek.tabel.naast or plek.tabel.is_lijst:
            _samengesteld(wortel, plek)
    for naam, soort in sorted(invoer.items()):
        if naam not in uit_tabel:
            gegeven = _onder(wortel, "inputData", name=naam, id=_id("invoer", naam), label=titels.get(naam, naam))
            _onder(gegeven, "variable", name=naam, id=_id("variabele", naam), typeRef=TYPEN[soort])
    for plek in plekken:
        _beslissing(wortel, plek, plekken)
    inhoud: bytes = etree.tostring(wortel, encoding="UTF-8", xml_declaration=True, pretty_print=True)
    return inhoud


def _beslissing(wortel: etree._Element, plek: Tabelplek, plekken: Sequence[Tabelplek]) -> None:
    soort = _typenaam(plek) if plek.tabel.naast or plek.tabel.is_lijst else TYPEN[plek.afleiding.soort]
    zelf = _plek_id(plek)
    beslissing = _onder(wortel, "decision", name=plek.naam, id=zelf, label=plek.afleiding.titel)
    beslissing.set(BESTAND, plek.bestand)
    _onder(beslissing, "variable", name=plek.naam, id=f"{zelf}-uitkomst", typeRef=soort)
    bronnen = {naam: _tabel_van(naam, plek, plekken) for naam in _gelezen(plek)}
    nodig = {_id("invoer", naam): "requiredInput" for naam, andere in bronnen.items() if andere is None}
    nodig |= {_plek_id(andere): "requiredDecision" for andere in bronnen.values() if andere is not None}
    for nummer, (wijst_naar, element) in enumerate(nodig.items(), start=1):
        eis = _onder(beslissing, "informationRequirement", id=f"{zelf}-eis-{nummer}")
        _onder(eis, element, href=f"#{wijst_naar}")
    # Een uitkomst van een tabel die er meer geeft, heet in FEEL naar die tabel.
    feel = {naam: f"{andere.naam}.{naam}" for naam, andere in bronnen.items() if andere is not None and andere.tabel.naast}
    _tabel(beslissing, plek, zelf, soort, feel)


def _samengesteld(wortel: etree._Element, plek: Tabelplek) -> None:
    """Het type van een tabel die meer geeft: een onderdeel per uitkomst. Een lijst is een verzameling, van één veld zonder onderdelen."""
    naam = _typenaam(plek)
    element = _onder(wortel, "itemDefinition", name=naam, id=naam, **({"isCollection": "true"} if plek.tabel.is_lijst else {}))
    if not plek.tabel.naast:
        ((_, soort),) = plek.uitkomsten
        _onder(element, "typeRef").text = TYPEN[soort]
        return
    for geeft, soort in plek.uitkomsten:
        onderdeel = _onder(element, "itemComponent", name=geeft, id=f"{naam}-{geeft}")
        _onder(onderdeel, "typeRef").text = TYPEN[soort]


def _gelezen(plek: Tabelplek) -> dict[str, Soort]:
    """Wat de tabel leest, met de soort: de kolommen, en de namen die als uitkomst staan."""
    kolommen = {kolom.naam: kolom.soort for kolom in plek.tabel.kolommen}
    tabel = plek.tabel
    soorten = [soort for _, soort in plek.uitkomsten]
    namen = {
        waarde.naam: soort for rij in tabel.alle_uitkomsten for waarde, soort in zip(rij, soorten, strict=True) if isinstance(waarde, Naam)
    }
    return kolommen | namen


def _tabel_van(naam: str, lezer: Tabelplek, plekken: Sequence[Tabelplek]) -> Tabelplek | None:
    """De tabel die deze kolom uitrekent: liefst uit de eigen laag van de lezer."""
    gevonden = [plek for plek in plekken if naam in plek.tabel.geeft(plek.naam)]
    return max(gevonden, key=lambda plek: plek.samenwerkingsverband == lezer.samenwerkingsverband, default=None)


def _tabel(beslissing: etree._Element, plek: Tabelplek, zelf: str, soort: str, feel: Mapping[str, str]) -> None:
    tabel: Beslistabel = plek.tabel
    kenmerken = {"id": f"{zelf}-tabel", "hitPolicy": TREFFERS[tabel.treffer]}
    if tabel.samen is not None:
        kenmerken["aggregation"] = SAMEN[tabel.samen]
    element = _onder(beslissing, "decisionTable", **kenmerken)
    for nummer, kolom in enumerate(tabel.kolommen, start=1):
        invoer = _onder(element, "input", id=f"{zelf}-kolom-{nummer}", label=plek.titels.get(kolom.naam, kolom.naam))
        uitdrukking = _onder(invoer, "inputExpression", id=f"{zelf}-kolom-{nummer}-naam", typeRef=TYPEN[kolom.soort])
        _tekst(uitdrukking, feel.get(kolom.naam, kolom.naam))
        if kolom.keuzes:
            _tekst(_onder(invoer, "inputValues", id=f"{zelf}-kolom-{nummer}-keuzes"), _waarden(sorted(kolom.keuzes)))
    for nummer, (naam, eigen_soort) in enumerate(plek.uitkomsten):
        achter = f"-{nummer + 1}" if nummer else ""
        # Eén uitkomst heeft geen naam; zijn het er meer, dan heeft elk er een (DMN 1.5, par. 8).
        kenmerken = {"id": f"{zelf}-dan{achter}", "typeRef": TYPEN[eigen_soort]} | ({"name": naam} if tabel.naast else {})
        uitvoer = _onder(element, "output", **kenmerken)
        if tabel.volgordes[nummer]:
            _tekst(_onder(uitvoer, "outputValues", id=f"{zelf}-volgorde{achter}"), _waarden(tabel.volgordes[nummer]))
        if tabel.alles_anders is not None:
            anders = schrijf_uitkomst(tabel.alles_anders[nummer], feel)
            _tekst(_onder(uitvoer, "defaultOutputEntry", id=f"{zelf}-anders{achter}"), anders)
    for nummer, rij in enumerate(tabel.rijen, start=1):
        regel = _onder(element, "rule", id=f"{zelf}-rij-{nummer}")
        for plaats, cel in enumerate(rij.cellen, start=1):
            _tekst(_onder(regel, "inputEntry", id=f"{zelf}-rij-{nummer}-{plaats}"), schrijf_toets(cel))
        for plaats, waarde in enumerate(rij.uitkomsten):
            achter = f"-{plaats + 1}" if plaats else ""
            _tekst(_onder(regel, "outputEntry", id=f"{zelf}-rij-{nummer}-dan{achter}"), schrijf_uitkomst(waarde, feel))


def _waarden(waarden: Sequence[object]) -> str:
    return ", ".join(map(schrijf_letterlijk, waarden))


def _onder(ouder: etree._Element, naam: str, **kenmerken: str) -> etree._Element:
    return etree.SubElement(ouder, f"{{{DMN}}}{naam}", kenmerken)


def _tekst(ouder: etree._Element, tekst: str) -> None:
    _onder(ouder, "text").text = tekst


def _plek_id(plek: Tabelplek) -> str:
    """Twee verbanden of versies kunnen een tabel met dezelfde naam hebben; het bestand houdt ze uit elkaar."""
    return _id("beslissing", plek.naam) + "-" + hashlib.sha256(plek.bestand.encode()).hexdigest()[:8]


def _typenaam(plek: Tabelplek) -> str:
    return "t_" + _plek_id(plek).replace("-", "_")


def _id(soort: str, naam: str) -> str:
    return f"{soort}-{naam}"
