"""Nakijken of een DMN-bestand klopt: met het schema van OMG, met wat wij er zelf van schrijven, en of elke verwijzing ergens heen wijst."""

from functools import cache
from pathlib import Path

from lxml import etree

from service.tabellen.dmn_schrijven import DMN

_HIER = Path(__file__).parent


@cache
def _schemas() -> tuple[etree.XMLSchema, etree.RelaxNG]:
    return etree.XMLSchema(etree.parse(_HIER / "omg/DMN15.xsd")), etree.RelaxNG(etree.parse(_HIER / "dmn15-deel.rng"))


def bezwaren_van_omg(inhoud: bytes) -> list[str]:
    """Wat het schema van OMG zelf ervan vindt."""
    schema, _ = _schemas()
    return [] if schema.validate(etree.fromstring(inhoud)) else str(schema.error_log).splitlines()


def bezwaren(inhoud: bytes) -> list[str]:
    """Wat er aan de bouw mankeert; leeg als het klopt."""
    wortel = etree.fromstring(inhoud)
    _, eigen = _schemas()
    gevonden = bezwaren_van_omg(inhoud)
    gevonden += [] if eigen.validate(wortel) else str(eigen.error_log).splitlines()
    ids = [str(element.get("id")) for element in wortel.iter() if element.get("id")]
    gevonden += [f"id {naam} staat er twee keer" for naam in sorted({naam for naam in ids if ids.count(naam) > 1})]
    verwijzingen = {str(element.get("href")) for element in wortel.iter() if element.get("href")}
    gevonden += [f"{wijst} wijst nergens naar" for wijst in sorted(verwijzingen - {f"#{naam}" for naam in ids})]
    typen = {"boolean", "number", "date", "string", *(str(deel.get("name")) for deel in wortel.findall(f"{{{DMN}}}itemDefinition"))}
    gevonden += [
        f"type {element.get('typeRef')} bestaat niet" for element in wortel.iter() if element.get("typeRef", "string") not in typen
    ]
    verzameling = {deel.get("name") for deel in wortel.findall(f"{{{DMN}}}itemDefinition") if deel.get("isCollection") == "true"}
    for beslissing in wortel.findall(f"{{{DMN}}}decision"):
        (tabel,), (variabele,) = (beslissing.findall(f"{{{DMN}}}{naam}") for naam in ("decisionTable", "variable"))
        treffer = tabel.get("hitPolicy")
        lijst = treffer in ("RULE ORDER", "OUTPUT ORDER") or (treffer == "COLLECT" and tabel.get("aggregation") is None)
        if lijst != (variabele.get("typeRef") in verzameling):
            gevonden.append(f"{beslissing.get('name')} geeft een lijst, of is er een: niet allebei")
    for tabel in wortel.iter(f"{{{DMN}}}decisionTable"):
        breedtes = [len(tabel.findall(f"{{{DMN}}}{naam}")) for naam in ("input", "output")]
        for rij in tabel.findall(f"{{{DMN}}}rule"):
            if [len(rij.findall(f"{{{DMN}}}{naam}")) for naam in ("inputEntry", "outputEntry")] != breedtes:
                gevonden.append(f"rij {rij.get('id')} past niet op de tabel")
    return gevonden
