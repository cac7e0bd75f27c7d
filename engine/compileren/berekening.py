"""Berekeningen compileren naar een functie die een waarde of `Onbekend` geeft."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.beoordelen.spoor import Onbekend
from engine.compileren.beslistabel import compileer_beslistabel
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.over_lijst import compileer_over_lijst
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.compileren.waarden import Haal, compileer_waarde, voeg_onbekend_samen
from engine.logica import OPEN, VOLDAAN
from engine.rekenen import datums
from engine.rekenen.getallen import maal, som, staffel, verschil
from engine.rekenen.vrije_dagen import eerste_gewone_dag
from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.beslistabellen import Beslistabel

_FUNCTIES: Mapping[str, Callable[..., Any]] = {
    "leeftijd": datums.leeftijd,
    "verjaardag": datums.verjaardag,
    "begin_schooljaar": datums.begin_schooljaar,
    "einde_schooljaar": datums.einde_schooljaar,
    "einde_na_heel_schooljaar": datums.einde_na_heel_schooljaar,
    "eerste_gewone_dag": eerste_gewone_dag,
    "dagen_tussen": datums.dagen_tussen,
    "weken_tussen": datums.weken_tussen,
    "maanden_tussen": datums.maanden_tussen,
    "jaren_tussen": datums.jaren_tussen,
    "plus_dagen": datums.plus_dagen,
    "plus_weken": datums.plus_weken,
    "plus_maanden": datums.plus_maanden,
    "plus_jaren": datums.plus_jaren,
    "vroegste": lambda *waarden: min(waarden),
    "laatste": lambda *waarden: max(waarden),
    "kleinste": lambda *waarden: min(waarden),
    "grootste": lambda *waarden: max(waarden),
    "som": lambda *waarden: som(waarden),
    "verschil": verschil,
    "product": maal,
}


def compileer_berekening(
    berekening: Berekening, pad: str, geheugen: Geheugen, tabellen: Mapping[str, tuple[Mapping[int, str], str]]
) -> Haal:
    """Een functie van het werkgeheugen. `tabellen` geeft per opzoektabel de rijen en de uitkomst als niets past."""
    match berekening:
        case Functie(naam, waarden):
            return _toegepast(_FUNCTIES[naam], [compileer_waarde(waarde, geheugen) for waarde in waarden])
        case Staffel(over, trappen):
            haal = [compileer_waarde(waarde, geheugen) for waarde in (over, *(deel for trap in trappen for deel in trap))]
            return _toegepast(lambda over, *delen: staffel(over, tuple(zip(delen[::2], delen[1::2], strict=True))), haal)
        case Opzoeken(tabel, met):
            rijen, anders = tabellen[tabel]
            return _toegepast(lambda getal: rijen.get(getal, anders), [compileer_waarde(met, geheugen)])
        case Gevallen():
            return _gevallen(berekening, pad, geheugen)
        case Beslistabel():
            return compileer_beslistabel(berekening, pad, geheugen)
        case OverLijst():
            return compileer_over_lijst(berekening, pad, geheugen)


def _toegepast(functie: Callable[..., Any], halers: Sequence[Haal]) -> Haal:
    if len(halers) == 1:
        (haal_een,) = halers

        def reken_een(werk: Werk) -> Any:
            waarde = haal_een(werk)
            return waarde if type(waarde) is Onbekend else functie(waarde)

        return reken_een

    def reken(werk: Werk) -> Any:
        waarden = [haal(werk) for haal in halers]
        onbekend = voeg_onbekend_samen(waarden)
        return functie(*waarden) if onbekend is None else onbekend

    return reken


def _gevallen(berekening: Gevallen, pad: str, geheugen: Geheugen) -> Haal:
    gevallen = tuple(
        (compileer_voorwaarde(als, f"{pad}.gevallen[{nummer}].als", geheugen), compileer_waarde(dan, geheugen))
        for nummer, (als, dan) in enumerate(berekening.gevallen)
    )
    anders = compileer_waarde(berekening.anders, geheugen)

    def kies(werk: Werk) -> Any:
        for als, dan in gevallen:
            stap = als(werk)
            if stap.verdict is VOLDAAN:
                return dan(werk)
            if stap.verdict in OPEN:
                return Onbekend(stap.open, stap.verdict)
        return anders(werk)

    return kies
