"""Zaken om het begin van een voorbeeld mee te vinden: een voorbeelddossier, met hoogstens één gegeven anders of niet bekend."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import islice
from typing import Any, NamedTuple

from engine import Advies, InvoerFouten, Pakket, beoordeel, lees_gegevens
from engine.beoordelen.afhankelijk import lezers
from engine.taal.declaraties import Begrip, Soort
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Voorwaarde
from engine.uitleg.woorden import kernwaarde_in_woorden
from service.populatie.grenswaarden import grenswaarden
from service.vindplaats import VOORBEELDEN

BASIS = "compleet/sbo-toegekend"
_DOSSIERS = (BASIS, "compleet/so-met-emb", "compleet/arrangement-volstaat")
_JAREN = sorted((jaren for jaren in range(-14, 15) if jaren), key=abs)
_HOOGSTENS = 100
_ONBEKEND = object()

Wissel = tuple[str, Any]
"""Een begrip met de waarde die het in deze zaak krijgt."""


class Proefzaak(NamedTuple):
    """Een zaak in de woorden van een voorbeeld, met haar advies."""

    stappen: tuple[str, ...]
    advies: Advies


class Proefzaken:
    """De zaken bij één pakket op één dag. Wat de invoercontrole weigert, doet niet mee."""

    def __init__(self, pakket: Pakket, dag: date) -> None:
        self.pakket, self.dag = pakket, dag
        self._adviezen: dict[tuple[str, str, str], Advies | None] = {}

    def rond(self, begrippen: Collection[str], eerst: Sequence[Wissel] = ()) -> Iterator[Proefzaak]:
        """Elk dossier zoals het is, dan de wissels van `eerst`, en dan elk dossier met telkens één van de begrippen anders.

        Het zijn er nooit meer dan honderd: wat dan nog niet gevonden is, vraagt bijna altijd meer dan één gegeven.
        """
        return islice(self._rond(begrippen, eerst), _HOOGSTENS)

    def _rond(self, begrippen: Collection[str], eerst: Sequence[Wissel]) -> Iterator[Proefzaak]:
        yield from self._zaken((dossier, None) for dossier in _DOSSIERS)
        yield from self._zaken((BASIS, wissel) for wissel in eerst)
        for dossier in _DOSSIERS:
            namen = sorted(begrippen)
            yield from self._zaken((dossier, (naam, _ONBEKEND)) for naam in namen if naam in self._gegevens[dossier])
            yield from self._zaken((dossier, (naam, waarde)) for naam in namen for waarde in self._waarden(naam, dossier))

    def onder(self, *voorwaarden: Voorwaarde | None) -> frozenset[str]:
        """De begrippen waar deze voorwaarden van afhangen, ook langs criteria, conclusies en berekeningen."""
        return frozenset(naam for voorwaarde in voorwaarden for naam in self._onder(voorwaarde))

    def _onder(self, voorwaarde: Voorwaarde | None) -> Iterator[str]:
        for lezing in lezingen_van(voorwaarde):
            if lezing.soort == "conclusie":
                yield from self._onder(self.pakket.conclusies[lezing.naam].als)
            elif lezing.naam in self.pakket.begrippen:
                yield lezing.naam
            else:
                yield from self._onder_stap.get((lezing.soort == "criterium", lezing.naam), ())

    @cached_property
    def _onder_stap(self) -> Mapping[tuple[bool, str], set[str]]:
        programma = self.pakket.programma
        gevonden: dict[tuple[bool, str], set[str]] = {}
        for begrip, nummers in lezers(self.pakket).items():
            for nummer in nummers:
                naam, plek, _ = programma.stappen[nummer]
                gevonden.setdefault((plek >= programma.criteriumplekken.start, naam), set()).add(begrip)
        return gevonden

    @cached_property
    def _gegevens(self) -> Mapping[str, Mapping[str, Any]]:
        return {
            dossier: json.loads((VOORBEELDEN / f"{dossier}.json").read_text(encoding="utf-8"), parse_float=Decimal)["gegevens"]
            for dossier in _DOSSIERS
        }

    @cached_property
    def _grenzen(self) -> Mapping[str, tuple[Any, ...]]:
        return grenswaarden(self.pakket, self.pakket)

    def _waarden(self, naam: str, dossier: str) -> Iterator[Any]:
        begrip: Begrip = self.pakket.begrippen[naam]
        match begrip.soort:
            case Soort.JA_NEE:
                yield from (True, False)
            case Soort.KEUZE:
                yield from begrip.keuzes
            case Soort.GEHEEL_GETAL | Soort.GETAL:
                yield from self._grenzen.get(naam, ())
            case Soort.DATUM:
                yield from (waarde.isoformat() for waarde in self._grenzen.get(naam, ()))
                yield from self._verschoven(self._gegevens[dossier].get(naam))
            case _:
                return

    def _verschoven(self, waarde: Any) -> Iterator[str]:
        """Dezelfde dag in een ander jaar: zo komt ook een leeftijd of een duur aan weerszijden van haar grens."""
        try:
            eerst = date.fromisoformat(waarde if isinstance(waarde, str) else self.dag.isoformat())
        except ValueError:
            return
        # De achtentwintigste bestaat in elke maand van elk jaar.
        yield from (eerst.replace(year=eerst.year + jaren, day=min(eerst.day, 28)).isoformat() for jaren in _JAREN)

    def _zaken(self, proeven: Iterator[tuple[str, Wissel | None]]) -> Iterator[Proefzaak]:
        for dossier, wissel in proeven:
            sleutel = (dossier, *(("", "") if wissel is None else (wissel[0], repr(wissel[1]))))
            if sleutel not in self._adviezen:
                self._adviezen[sleutel] = self._advies(dossier, wissel)
            advies = self._adviezen[sleutel]
            if advies is not None:
                yield Proefzaak((f'En het dossier "{dossier}"', *_in_woorden(wissel)), advies)

    def _advies(self, dossier: str, wissel: Wissel | None) -> Advies | None:
        gegevens = dict(self._gegevens[dossier])
        if wissel is not None:
            naam, waarde = wissel
            gegevens.pop(naam, None)
            gegevens |= {} if waarde is _ONBEKEND else {naam: waarde}
        try:
            return beoordeel(self.pakket, lees_gegevens(self.pakket, gegevens, self.dag), self.dag)
        except InvoerFouten:
            return None


def _in_woorden(wissel: Wissel | None) -> Iterator[str]:
    if wissel is not None:
        naam, waarde = wissel
        yield f'En "{naam}" is niet bekend' if waarde is _ONBEKEND else f'En "{naam}" is "{kernwaarde_in_woorden(_kern(waarde))}"'


def _kern(waarde: Any) -> Any:
    return date.fromisoformat(waarde) if isinstance(waarde, str) and waarde[:4].isdigit() else waarde
