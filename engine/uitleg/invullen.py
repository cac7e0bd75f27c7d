"""Wat er op een invulplek van een briefdeel komt: een veld van het besluit, of iets wat het deel leest.

Dezelfde delen staan in een brief en in de tekst voor de commissie. Zonder besluit staat er op een veld van het besluit wat `leeg` zegt.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Protocol, cast

from engine.beoordelen.advies import Advies
from engine.beoordelen.spoor import Element, Onbekend
from engine.taal.brieven import BELEMMERINGEN, NUMMER, TERMIJN, Als, Besluitveld, Rijenblok
from engine.taal.namen import PEILDATUM
from engine.taal.sjabloon import INVULPLEK, Sjabloon
from engine.uitleg.woorden import dag, in_woorden

Regel = Mapping[str, str]
"""De waarden in woorden die alleen in één rij gelden."""
_GEEN: Regel = MappingProxyType({})


class Ingevuld(Protocol):
    """Wat een mens in een besluit invulde, op de naam van een besluitveld."""

    def waarde(self, naam: str) -> object:
        """De waarde van een veld; leeg als zij er niet is."""

    def is_ingevuld(self, naam: str) -> bool:
        """Is het veld ingevuld?"""

    def per_nummer(self, veld: Besluitveld) -> Mapping[int, str]:
        """Van een veld per element: het nummer van het element en de ingevulde tekst."""


class _GeenBesluit:
    def waarde(self, _naam: str) -> object:
        return ()

    def is_ingevuld(self, _naam: str) -> bool:
        return False

    def per_nummer(self, _veld: Besluitveld) -> Mapping[int, str]:
        return {}


GEEN_BESLUIT: Ingevuld = _GeenBesluit()


def geldt(als: Als, besluit: Ingevuld) -> bool:
    """Geldt een voorwaarde over een veld van het besluit?"""
    if als is None:
        return True
    return besluit.waarde(als.naam) in als.waarden if als.waarden else besluit.is_ingevuld(als.naam)


@dataclass(frozen=True, slots=True)
class Invuller:
    """Alles waar een deel uit put. `getoetst` is het advies met het besluit erin; `termijn` de laatste dag van de termijn van de brief."""

    besluit: Ingevuld
    advies: Advies
    getoetst: Advies
    termijn: date | None = None
    belemmeringen: tuple[str, ...] = ()
    leeg: str = ""

    @property
    def _onbekend(self) -> str:
        return self.advies.pakket.teksten["niet_bekend"]

    def vul(self, sjabloon: Sjabloon, regel: Regel = _GEEN) -> str:
        """De tekst van een sjabloon. Wat een mens invulde wordt zelf nooit als sjabloon gelezen."""
        return INVULPLEK.sub(lambda plek: regel[plek[1]] if plek[1] in regel else self._in_woorden(plek[1]), sjabloon.tekst)

    def staat_erin(self, als: Als) -> bool:
        """Geldt de voorwaarde van een deel, blok of rij?"""
        if als is None or als.naam in self.advies.pakket.besluitvelden:
            return geldt(als, self.besluit)
        if als.naam == BELEMMERINGEN:
            return bool(self.belemmeringen)
        return bool(self.getoetst.gegevens.waarden.get(als.naam)) or self._in_woorden(als.naam) != self._onbekend

    def regels(self, blok: Rijenblok) -> tuple[Regel, ...]:
        """De regels van een blok per element; zonder `per` is er één, zonder eigen waarden."""
        pakket = self.advies.pakket
        if not blok.per:
            return (_GEEN,)
        if blok.per in pakket.begrippen:
            return tuple(self._element(blok.per, element, plek) for plek, element in enumerate(elementen(self.advies, blok.per), start=1))
        teksten = self.belemmeringen if blok.per == BELEMMERINGEN else self.besluit.waarde(blok.per)
        assert isinstance(teksten, tuple)
        return tuple({NUMMER: str(plek), blok.per: str(tekst)} for plek, tekst in enumerate(teksten, start=1))

    def _element(self, lijst: str, element: Mapping[str, Any], plek: int) -> Regel:
        pakket = self.advies.pakket
        regel = {NUMMER: str(plek)}
        for naam, veld in pakket.begrippen[lijst].velden.items():
            kern = element.get(naam)
            regel[naam] = self._onbekend if kern is None else veld.keuzes.get(str(kern), in_woorden(pakket, "", kern))
        for eigen in pakket.besluitvelden.values():
            if eigen.per[:1] == (lijst,):
                regel[eigen.naam] = self.besluit.per_nummer(eigen).get(nummer_van(element, eigen.per[1], plek), self.leeg)
        return regel

    def _in_woorden(self, naam: str) -> str:
        advies, pakket = self.getoetst, self.advies.pakket
        if naam in pakket.besluitvelden:
            return self._veld(naam)
        if naam == PEILDATUM:
            return dag(advies.peildatum)
        if naam == TERMIJN or naam in pakket.termijnen:
            einde = self.termijn if naam == TERMIJN else laatste_dag(advies, (naam,))
            return self._onbekend if einde is None else dag(einde)
        bronnen: tuple[Mapping[str, Any], ...] = (advies.afleidingen, advies.gegevens.waarden, pakket.parameterwaarden)
        return next((in_woorden(pakket, naam, bekend[naam]) for bekend in bronnen if naam in bekend), self._onbekend)

    def _veld(self, naam: str) -> str:
        veld, gevuld = self.advies.pakket.besluitvelden[naam], self.besluit.waarde(naam)
        if veld.soort == "afzender":
            return self.advies.pakket.titel
        if not gevuld:
            return self.leeg
        if isinstance(gevuld, date):
            return dag(gevuld)
        return self.advies.pakket.begrippen[veld.begrip].keuzes[str(gevuld)] if veld.soort == "keuze" else str(gevuld)


def laatste_dag(advies: Advies, termijnen: tuple[str, ...]) -> date | None:
    """De laatste dag van de eerste van deze termijnen die er een heeft; None als die niet bekend is."""
    standen = {stand.naam: stand.einde for stand in advies.termijnen}
    return next((einde for einde in map(standen.get, termijnen) if einde is not None), None)


def elementen(advies: Advies, lijst: str) -> tuple[Mapping[str, Any], ...]:
    """De elementen van een lijst in het dossier, elk met zijn bekende velden."""
    velden = advies.pakket.begrippen[lijst].velden
    gegeven = cast(tuple[Element, ...], advies.gegevens.waarden.get(lijst, ()))
    return tuple({naam: deel for naam, deel in zip(velden, element, strict=True) if not isinstance(deel, Onbekend)} for element in gegeven)


def nummer_van(element: Mapping[str, Any], veld: str, plek: int) -> int:
    """Het nummer van een element; zonder nummer telt zijn plek, vanaf 1."""
    return int(element.get(veld, plek))
