"""Nakijken of een DMN-bestand gebouwd is zoals de norm vraagt (dmn15-deel.rng), en of alles waarnaar het verwijst erin staat."""

from functools import cache
from pathlib import Path

from lxml import etree

from service.tabellen.dmn_schrijven import DMN


@cache
def _schema() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(Path(__file__).with_name("dmn15-deel.rng")))


def bezwaren(inhoud: bytes) -> list[str]:
    """Wat er aan de bouw mankeert; leeg als het klopt."""
    wortel = etree.fromstring(inhoud)
    gevonden = [] if _schema().validate(wortel) else [str(fout) for fout in _schema().error_log]
    ids = [str(element.get("id")) for element in wortel.iter() if element.get("id")]
    gevonden += [f"id {naam} staat er twee keer" for naam in sorted({naam for naam in ids if ids.count(naam) > 1})]
    verwijzingen = {str(element.get("href")) for element in wortel.iter() if element.get("href")}
    gevonden += [f"{wijst} wijst nergens naar" for wijst in sorted(verwijzingen - {f"#{naam}" for naam in ids})]
    typen = {"boolean", "number", "date", "string", *(str(deel.get("name")) for deel in wortel.findall(f"{{{DMN}}}itemDefinition"))}
    gevonden += [
        f"type {element.get('typeRef')} bestaat niet" for element in wortel.iter() if element.get("typeRef", "string") not in typen
    ]
    for tabel in wortel.iter(f"{{{DMN}}}decisionTable"):
        breedtes = [len(tabel.findall(f"{{{DMN}}}{naam}")) for naam in ("input", "output")]
        for rij in tabel.findall(f"{{{DMN}}}rule"):
            if [len(rij.findall(f"{{{DMN}}}{naam}")) for naam in ("inputEntry", "outputEntry")] != breedtes:
                gevonden.append(f"rij {rij.get('id')} past niet op de tabel")
    return gevonden
