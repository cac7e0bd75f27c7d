"""Een tabel uitrekenen met losse waarden, buiten een zaak om. Met dezelfde trefregels als de motor; een test houdt ze gelijk."""

from collections.abc import Mapping
from typing import Any

from engine.compileren.beslistabel import GEEN, NogOpen, keuze_van
from engine.taal.beslistabellen import Rij
from engine.taal.voorwaarden import Naam, Waarde
from service.camunda.definities import Definitie

ONBEKEND = object()
"""De uitkomst als zij nog van iets afhangt dat niet gegeven is."""


def reken_uit(definitie: Definitie, waarden: Mapping[str, Any]) -> Any:
    """De uitkomst van de tabel, of ONBEKEND. Wat een andere tabel uitrekent en niet gegeven is, wordt eerst uitgerekend."""
    return _Rekenaar(definitie, waarden).tabel(definitie.plek.naam)


class _Rekenaar:
    def __init__(self, definitie: Definitie, waarden: Mapping[str, Any]) -> None:
        self._tabellen = definitie.tabellen
        self._bekend = dict(waarden)

    def tabel(self, naam: str) -> Any:
        tabel = self._tabellen[naam].tabel
        gegeven = [self._waarde_van(kolom.naam) for kolom in tabel.kolommen]
        rijen = tabel.op_volgorde
        standen = [_treft(rij, gegeven) for rij in rijen]
        raak = [nummer for nummer, stand in enumerate(standen) if stand is True]
        open_ = [nummer for nummer, stand in enumerate(standen) if stand is None]
        uitkomsten = [self._uitkomst(rij.dan) for rij in rijen]
        if tabel.samen is not None and any(uitkomsten[nummer] is ONBEKEND for nummer in (*raak, *open_)):
            return ONBEKEND
        anders = GEEN if tabel.anders is None else self._uitkomst(tabel.anders)
        uitkomst = keuze_van(tabel)(raak, open_, uitkomsten, anders)
        return ONBEKEND if isinstance(uitkomst, NogOpen) else uitkomst

    def _waarde_van(self, naam: str) -> Any:
        if naam not in self._bekend:
            self._bekend[naam] = self.tabel(naam) if naam in self._tabellen else ONBEKEND
        return self._bekend[naam]

    def _uitkomst(self, waarde: Waarde) -> Any:
        return self._waarde_van(waarde.naam) if isinstance(waarde, Naam) else waarde.waarde


def _treft(rij: Rij, gegeven: list[Any]) -> bool | None:
    """Treft de rij? None als dat nog van een onbekende waarde afhangt."""
    telt = [(cel, waarde) for cel, waarde in zip(rij.cellen, gegeven, strict=True) if cel.stukken]
    if any(waarde is not ONBEKEND and not cel.past(waarde) for cel, waarde in telt):
        return False
    return None if any(waarde is ONBEKEND for _, waarde in telt) else True
