"""Rekenen over de elementen van een lijst. Een open element houdt de hele berekening open."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine.beoordelen.spoor import Onbekend
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.compileren.waarden import Haal, compileer_waarde, voeg_onbekend_samen
from engine.logica import GEGEVENS_ONTBREKEN, OPEN, VOLDAAN
from engine.rekenen.getallen import som
from engine.taal.berekeningen import OverLijst

_SAMEN: Mapping[str, Callable[[Sequence[Any]], Any]] = {
    "aantal": len,
    "aantal_verschillende": lambda waarden: len(set(waarden)),
    "som_over": som,
    "vroegste_over": min,
    "laatste_over": max,
}


def compileer_over_lijst(berekening: OverLijst, pad: str, geheugen: Geheugen) -> Haal:
    """De uitkomst over de elementen die meetellen; onbekend als de lijst er niet is of geen datum oplevert."""
    plek = geheugen.plek(berekening.lijst)
    velden = geheugen.velden(berekening.lijst)
    waarvoor = berekening.waarvoor
    toets = None if waarvoor is None else compileer_voorwaarde(waarvoor, f"{pad}.waarvoor", geheugen, berekening.lijst)
    haal = None if berekening.van is None else compileer_waarde(berekening.van, geheugen, berekening.lijst)
    samen = _SAMEN[berekening.naam]
    leeg_is_onbekend = berekening.naam in ("vroegste_over", "laatste_over")
    niets = Onbekend((berekening.lijst,), GEGEVENS_ONTBREKEN)

    def reken(werk: Werk) -> Any:
        elementen = werk[plek]
        if type(elementen) is Onbekend:
            return elementen
        waarden: list[Any] = []
        for element in elementen:
            for veldplek, waarde in zip(velden, element, strict=True):
                werk[veldplek] = waarde
            stap = None if toets is None else toets(werk)
            if stap is not None and stap.verdict in OPEN:
                waarden.append(Onbekend(stap.open, stap.verdict))
            elif stap is None or stap.verdict is VOLDAAN:
                waarden.append(haal(werk) if haal else True)
        onbekend = voeg_onbekend_samen(waarden)
        if onbekend is None and leeg_is_onbekend and not waarden:
            return niets
        return samen(waarden) if onbekend is None else onbekend

    return reken
