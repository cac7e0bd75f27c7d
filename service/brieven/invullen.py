"""Wat er op een invulplek van een brief komt: een veld van het besluit, of iets wat het deel leest."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from engine import Advies
from engine.taal.brieven import BELEMMERINGEN, NUMMER, TERMIJN, Briefvoorwaarde, Rijenblok
from engine.taal.namen import PEILDATUM
from engine.taal.sjabloon import INVULPLEK, Sjabloon
from engine.uitleg.woorden import dag, in_woorden
from service.brieven.afwijken import elementen, nummer_van
from service.brieven.besluit import Besluit
from service.brieven.toets import geldt
from service.brieven.velden import per_nummer, waarde

ONBEKEND = "niet bekend"
Regel = Mapping[str, str]
"""De waarden in woorden die alleen in één rij gelden."""
_GEEN: Regel = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Invuller:
    """Alles waar een brief uit put. `getoetst` is het advies met het besluit erin; `termijn` de laatste dag van de termijn van de brief."""

    besluit: Besluit
    advies: Advies
    getoetst: Advies
    termijn: date | None
    belemmeringen: tuple[str, ...]

    def vul(self, sjabloon: Sjabloon, regel: Regel = _GEEN) -> str:
        """De tekst van een sjabloon. Wat een mens invulde wordt zelf nooit als sjabloon gelezen."""
        return INVULPLEK.sub(lambda plek: regel[plek[1]] if plek[1] in regel else self._in_woorden(plek[1]), sjabloon.tekst)

    def staat_erin(self, als: Briefvoorwaarde | None) -> bool:
        """Geldt de voorwaarde van een deel, blok of rij?"""
        if als is None or als.naam in self.advies.pakket.besluitvelden:
            return geldt(als, self.besluit)
        if als.naam == BELEMMERINGEN:
            return bool(self.belemmeringen)
        return bool(self.getoetst.gegevens.waarden.get(als.naam)) or self._in_woorden(als.naam) != ONBEKEND

    def regels(self, blok: Rijenblok) -> tuple[Regel, ...]:
        """De regels van een blok per element; zonder `per` is er één, zonder eigen waarden."""
        pakket = self.advies.pakket
        if not blok.per:
            return (_GEEN,)
        if blok.per in pakket.begrippen:
            return tuple(self._element(blok.per, element, plek) for plek, element in enumerate(elementen(self.advies, blok.per), start=1))
        teksten = self.belemmeringen if blok.per == BELEMMERINGEN else waarde(self.besluit, blok.per)
        assert isinstance(teksten, tuple)
        return tuple({NUMMER: str(plek), blok.per: str(tekst)} for plek, tekst in enumerate(teksten, start=1))

    def _element(self, lijst: str, element: Mapping[str, Any], plek: int) -> Regel:
        pakket = self.advies.pakket
        regel = {NUMMER: str(plek)}
        for naam, veld in pakket.begrippen[lijst].velden.items():
            kern = element.get(naam)
            regel[naam] = ONBEKEND if kern is None else veld.keuzes.get(str(kern), in_woorden(pakket, "", kern))
        for eigen in pakket.besluitvelden.values():
            if eigen.per[:1] == (lijst,):
                regel[eigen.naam] = per_nummer(self.besluit, eigen).get(nummer_van(element, eigen.per[1], plek), "")
        return regel

    def _in_woorden(self, naam: str) -> str:
        advies, pakket = self.getoetst, self.advies.pakket
        if naam in pakket.besluitvelden:
            return self._veld(naam)
        if naam == PEILDATUM:
            return dag(advies.peildatum)
        if naam == TERMIJN or naam in pakket.termijnen:
            einde = self.termijn if naam == TERMIJN else laatste_dag(advies, (naam,))
            return ONBEKEND if einde is None else dag(einde)
        bekend = {**pakket.parameterwaarden, **advies.gegevens.waarden, **advies.afleidingen}
        return in_woorden(pakket, naam, bekend[naam]) if naam in bekend else ONBEKEND

    def _veld(self, naam: str) -> str:
        veld, gevuld = self.advies.pakket.besluitvelden[naam], waarde(self.besluit, naam)
        if veld.soort == "afzender":
            return self.advies.pakket.titel
        if isinstance(gevuld, date):
            return dag(gevuld)
        return self.advies.pakket.begrippen[veld.begrip].keuzes[str(gevuld)] if veld.soort == "keuze" and gevuld else str(gevuld or "")


def laatste_dag(advies: Advies, termijnen: tuple[str, ...]) -> date | None:
    """De laatste dag van de eerste van deze termijnen die er een heeft; None als die niet bekend is."""
    standen = {stand.naam: stand.einde for stand in advies.termijnen}
    return next((einde for einde in map(standen.get, termijnen) if einde is not None), None)
