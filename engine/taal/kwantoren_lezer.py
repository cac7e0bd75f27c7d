"""Uitspraken over lijsten lezen: `lijst:` met minstens, hoogstens, precies, alle, geen of verschillende."""

from collections.abc import Callable

from engine.fouten import bedoelde
from engine.taal.declaraties import Soort
from engine.taal.namen import Naamsoort, Namen
from engine.taal.ontleder import Ontleder
from engine.taal.voorwaarden import Kwantor, Voorwaarde
from engine.taal.waarden_lezer import lees_waarde
from engine.yaml import Kaart, YamlKnoop

_TELLEND = ("minstens", "hoogstens", "precies")
KWANTORSLEUTELS = (*_TELLEND, "alle", "geen", "waarvoor", "verschillende")


def lees_lijstnaam(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen) -> tuple[str, Namen]:
    """De naam van een lijst, en de namen met de velden van die lijst erbij."""
    naam = ontleder.naam(knoop, "lijst")
    soort = namen.soort(naam)
    if naam and (soort is None or soort.soort != Soort.LIJST):
        lijsten = [bekend for bekend, wat in namen.soorten.items() if wat.soort == Soort.LIJST]
        vermoeden = bedoelde(naam, lijsten)
        ontleder.fout("R050", f"'{naam}' is geen lijst.", knoop.plaats, vermoeden)
        # Met de velden van de lijst die bedoeld was, is alleen haar naam een fout.
        naam = vermoeden or naam
    return naam, namen.met_velden(naam)


def lees_veld(ontleder: Ontleder, knoop: YamlKnoop, namen: Namen, lijst: str) -> str:
    """De naam van een veld van `lijst`."""
    veld = ontleder.naam(knoop, "veld")
    soort = namen.soort(lijst)
    if veld and soort is not None and veld not in soort.velden:
        ontleder.fout("R051", f"De lijst '{lijst}' heeft geen veld '{veld}'.", knoop.plaats, bedoelde(veld, soort.velden))
    return veld


def lees_kwantor(ontleder: Ontleder, knoop: Kaart, namen: Namen, lees: Callable[[YamlKnoop, Namen], Voorwaarde]) -> Voorwaarde:
    """Een kwantor; `lees` leest de voorwaarde over één element.

    Binnen een element mag geen andere kwantor: die gaat nooit over dat element, en staat dus even goed ernaast.
    """
    if namen.binnen:
        zin = (
            f"Dit staat al binnen een uitspraak over '{namen.binnen}'. Zet uitspraken over lijsten naast elkaar, onder alle_van of een_van."
        )
        ontleder.fout("R054", zin, knoop.plaats)
        return Kwantor(namen.binnen, "geen", None, None)
    velden = ontleder.velden(knoop, "Een uitspraak over een lijst", ("lijst",), KWANTORSLEUTELS)
    lijst, binnen = lees_lijstnaam(ontleder, velden["lijst"], namen)
    soorten = [sleutel for sleutel in (*_TELLEND, "alle", "geen") if sleutel in velden]
    if len(soorten) != 1:
        ontleder.fout("R052", "Kies één van: minstens, hoogstens, precies, alle, geen.", knoop.plaats)
        return Kwantor(lijst, "geen", None, None)
    (soort,) = soorten
    if soort in ("alle", "geen"):
        if "waarvoor" in velden or "verschillende" in velden:
            ontleder.fout("R053", f"Bij {soort} staat de voorwaarde er direct achter, zonder waarvoor.", knoop.plaats)
        return Kwantor(lijst, soort, None, lees(velden[soort], binnen))
    aantal = lees_waarde(ontleder, velden[soort], namen, Naamsoort(Soort.GEHEEL_GETAL))
    waarvoor = lees(velden["waarvoor"], binnen) if "waarvoor" in velden else None
    verschillende = lees_veld(ontleder, velden["verschillende"], namen, lijst) if "verschillende" in velden else None
    return Kwantor(lijst, soort, aantal, waarvoor, verschillende)
