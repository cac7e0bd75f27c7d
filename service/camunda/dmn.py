"""De DMN van een tabel in het dialect van Camunda 7: DMN 1.3, met de sleutel van de tabel als id en soorten die Camunda kent.

Open Formulieren zoekt de tabel bij haar sleutel, en volgt een kolom naar een andere tabel als haar naam de id van die tabel is.
"""

import re
from dataclasses import replace

from lxml import etree

from engine import Tabelplek
from engine.taal.beslistabellen import ALLES
from engine.taal.declaraties import Soort
from service.camunda.definities import Definitie, gelezen_door
from service.tabellen.dmn_schrijven import DMN, maak_dmn

DMN_1_3 = "https://www.omg.org/spec/DMN/20191111/MODEL/"
_SOORTEN = {
    Soort.JA_NEE: "boolean",
    Soort.GEHEEL_GETAL: "integer",
    Soort.GETAL: "double",
    # Een datum in Camunda is een tijdstip met een zone; een dag gaat als tekst.
    Soort.DATUM: "string",
    Soort.KEUZE: "string",
}
_ID = re.compile(r"beslissing-(.+?)-[0-9a-f]{8}(?=-|\Z)")


def als_dmn(definitie: Definitie) -> str:
    """De DMN van de tabel met alles waar zij op leunt."""
    ruw = maak_dmn([_met_elke_kolom(plek) for plek in definitie.nodig]).replace(DMN.encode(), DMN_1_3.encode())
    wortel = etree.fromstring(ruw, etree.XMLParser(resolve_entities=False, no_network=True))
    soorten = {naam: kolom.soort for naam, kolom in definitie.invoer.items()}
    soorten |= {plek.naam: plek.afleiding.soort for plek in definitie.nodig}
    titels = definitie.plek.titels
    for element in wortel.iter(f"{{{DMN_1_3}}}*"):
        for kenmerk in ("id", "href"):
            if kenmerk in element.attrib:
                element.set(kenmerk, _ID.sub(r"\1", str(element.get(kenmerk))))
        if element.tag == f"{{{DMN_1_3}}}output" and "name" not in element.attrib:
            # DMN geeft één uitkomst geen naam; Camunda vraagt erom.
            element.set("name", str(next(element.iterancestors(f"{{{DMN_1_3}}}decision")).get("id")))
        if "typeRef" in element.attrib:
            naam = element.get("name") or element.findtext(f"{{{DMN_1_3}}}text")
            element.set("typeRef", _SOORTEN[soorten[str(naam)]])
        if element.tag == f"{{{DMN_1_3}}}output":
            element.set("label", titels[str(element.get("name"))])
    return etree.tostring(wortel, encoding="unicode")


def _met_elke_kolom(plek: Tabelplek) -> Tabelplek:
    """De tabel met ook een kolom voor een naam die alleen als uitkomst staat: een klant kent alleen kolommen als invoer."""
    tabel = plek.tabel
    erbij = tuple(kolom for naam, kolom in gelezen_door(plek).items() if naam not in {deel.naam for deel in tabel.kolommen})
    rijen = tuple(replace(rij, cellen=(*rij.cellen, *(ALLES for _ in erbij))) for rij in tabel.rijen)
    return replace(plek, tabel=replace(tabel, kolommen=(*tabel.kolommen, *erbij), rijen=rijen))
