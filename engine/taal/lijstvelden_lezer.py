"""De velden van een afgeleide lijst lezen (docs/regeltaal.md, par. 5b)."""

from collections.abc import Mapping

from engine.fouten import bedoelde
from engine.taal.declaraties import Kop, Lijstveld, Soort
from engine.taal.ontleder import Ontleder
from engine.taal.sleutels import AFGELEID_VELD, AFLEIDING, PER_SOORT
from engine.yaml import Tekst, YamlKnoop

VELDSOORTEN = (Soort.JA_NEE, Soort.GEHEEL_GETAL, Soort.GETAL, Soort.DATUM, Soort.KEUZE)
MEESTE_VELDEN = 10


def lees_lijstvelden(
    ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, soort: Soort, knoop: YamlKnoop | None
) -> Mapping[str, Lijstveld]:
    """De velden van afleiding `naam`; een lijst heeft er minstens één, en iets anders geen."""
    if (soort == Soort.LIJST) != (knoop is not None):
        zin = f"De afleiding '{naam}' is een lijst en heeft velden nodig." if knoop is None else "Alleen een lijst heeft velden."
        ontleder.fout("R138", zin, sleutel.plaats if knoop is None else knoop.plaats)
    if knoop is None:
        return {}
    velden = ontleder.elk(knoop, "velden", lambda veld, plek, waarde: _lees_veld(ontleder, kop, veld, plek, waarde))
    if not 0 < len(velden) <= MEESTE_VELDEN:
        ontleder.fout("R138", f"Een lijst heeft minstens één en hoogstens {MEESTE_VELDEN} velden.", knoop.plaats)
    # Wat geen lijst is heeft ook na de melding geen velden: wie verder leest, rekent daarop.
    return {veld.naam: veld for veld in velden} if soort == Soort.LIJST else {}


def blok_met_velden(paren: Mapping[str, YamlKnoop]) -> YamlKnoop | None:
    """Wat bij een afleiding onder `velden` staat, ook als die sleutel verkeerd gespeld is: dan is alleen de sleutel een fout."""
    if "velden" in paren:
        return paren["velden"]
    sleutels = (*AFLEIDING.verplicht, *AFLEIDING.mag)
    return next((waarde for naam, waarde in paren.items() if naam not in sleutels and bedoelde(naam, sleutels) == "velden"), None)


def _lees_veld(ontleder: Ontleder, kop: Kop, naam: str, sleutel: Tekst, knoop: YamlKnoop) -> Lijstveld:
    ontleder.waardenaam(sleutel, "Het veld")
    wat = f"Het veld '{naam}'"
    paren = ontleder.kaart(knoop, wat)
    soort = Soort(ontleder.keuze(paren["soort"][1] if "soort" in paren else None, "soort", VELDSOORTEN, Soort.JA_NEE))
    velden = ontleder.velden(knoop, wat, AFGELEID_VELD.verplicht, (*AFGELEID_VELD.mag, *PER_SOORT.get(soort, ()))) if paren else {}
    keuzes = ontleder.keuzes(velden.get("keuzes"))
    if soort == Soort.KEUZE and not keuzes:
        ontleder.fout("R081", f"{wat} is een keuze en heeft keuzes nodig.", sleutel.plaats)
    titel, eenheid = (ontleder.tekst(velden.get(deel), deel) for deel in ("titel", "eenheid"))
    return Lijstveld(naam, titel, sleutel.plaats, kop, soort, eenheid, keuzes)
