"""Kwantoren als formules: per mogelijk element of het bestaat en of het meetelt, met een onder- en een bovengrens aan de telling."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

import z3

from engine.taal.voorwaarden import Kwantor, Vast, Voorwaarde
from service.analyse.vertaling.feiten import Lijst
from service.analyse.vertaling.grootheid import Grootheid, onbekend_van
from service.analyse.vertaling.logica import ONWAAR, WAAR, Verdictformule, alle_van, en, geen_van, kies, neen, niet_een, of, zoveel
from service.analyse.vertaling.omgeving import Element, Omgeving

Vertaal = Callable[[Voorwaarde, Omgeving, Element], Verdictformule]
_NIETS = Verdictformule(ONWAAR, ONWAAR, ONWAAR, ONWAAR)
_ALTIJD = Verdictformule(WAAR, ONWAAR, ONWAAR, ONWAAR)


class Telling(NamedTuple):
    """Formules waarvan het aantal ware telt: wat zeker meetelt, en wat hooguit meetelt. `eentje`: er telt er zeker minstens één mee.

    `gegeven` en `oordeel` zeggen of er een open deel is dat de telling nog kan veranderen.
    """

    zeker: Sequence[z3.BoolRef]
    hoogstens: Sequence[z3.BoolRef]
    eentje: z3.BoolRef
    gegeven: z3.BoolRef
    oordeel: z3.BoolRef


def vertaal_kwantor(kwantor: Kwantor, om: Omgeving, vertaal: Vertaal) -> Verdictformule:
    """Het verdict van een kwantor; een onbekende lijst laat hem open, een bekende lijst is volledig."""
    lijst = om.lijst(kwantor.lijst)
    stappen = per_element(lijst, kwantor.waarvoor, om, vertaal)
    ontbreekt = Grootheid(WAAR, lijst.gegeven, lijst.oordeel)
    if kwantor.aantal is None:
        gegeven = kies(lijst.leeg, _ALTIJD, alle_van(stappen) if kwantor.soort == "alle" else geen_van(stappen))
        return _achter(onbekend_van([ontbreekt]), gegeven)
    aantal = om.waarde(kwantor.aantal)
    telling = _tel(lijst, stappen) if kwantor.verschillende is None else _tel_verschillende(lijst, stappen, kwantor.verschillende)
    klaar = _getoetst(kwantor.soort, aantal, kwantor.aantal, telling)
    return _achter(onbekend_van([ontbreekt, aantal]), klaar)


def per_element(lijst: Lijst, waarvoor: Voorwaarde | None, om: Omgeving, vertaal: Vertaal) -> list[Verdictformule]:
    """Van elk mogelijk element het verdict van `waarvoor`; een element dat er niet is, valt weg."""
    stappen = []
    for aanwezig, velden in zip(lijst.aanwezig, lijst.elementen, strict=True):
        verdict = _ALTIJD if waarvoor is None else vertaal(waarvoor, om, velden)
        stappen.append(kies(aanwezig, verdict, _NIETS))
    return stappen


def _achter(onbekend: tuple[z3.BoolRef, z3.BoolRef], verdict: Verdictformule) -> Verdictformule:
    """Het verdict, maar eerst open zolang er iets onbekend is."""
    gegeven, oordeel = onbekend
    bekend = niet_een(onbekend)
    return Verdictformule(
        en(bekend, verdict.voldaan),
        en(bekend, verdict.niet),
        of(gegeven, en(bekend, verdict.gegeven)),
        of(oordeel, en(bekend, verdict.oordeel)),
    )


def _tel(lijst: Lijst, stappen: Sequence[Verdictformule]) -> Telling:
    return Telling(
        [stap.voldaan for stap in stappen],
        [of(stap.voldaan, stap.open) for stap in stappen],
        ONWAAR,
        of(*(stap.gegeven for stap in stappen)),
        of(*(stap.oordeel for stap in stappen)),
    )


def eerste_keer(telt: Sequence[z3.BoolRef], waarden: Sequence[z3.ExprRef]) -> list[z3.BoolRef]:
    """Van elk element of het meetelt met een waarde die geen eerder meetellend element had."""
    return [
        en(telt[nummer], *(neen(en(telt[eerder], waarden[eerder] == waarden[nummer])) for eerder in range(nummer)))
        for nummer in range(len(telt))
    ]


def _tel_verschillende(lijst: Lijst, stappen: Sequence[Verdictformule], veld: str) -> Telling:
    """Als `_tel_verschillende` van de motor: een waarde die al telt, verandert de telling niet meer."""
    velden = [element[veld] for element in lijst.elementen]
    waarden = [waarde.waarde for waarde in velden]
    telt = [en(stap.voldaan, veld_.bekend) for stap, veld_ in zip(stappen, velden, strict=True)]
    kan = [en(of(stap.voldaan, stap.open), veld_.bekend) for stap, veld_ in zip(stappen, velden, strict=True)]
    zonder = [en(of(stap.voldaan, stap.open), neen(veld_.bekend)) for stap, veld_ in zip(stappen, velden, strict=True)]
    nieuw = [en(veld_.bekend, *(neen(en(telt[ander], waarden[ander] == veld_.waarde)) for ander in range(len(velden)))) for veld_ in velden]
    open_ = [of(neen(veld_.bekend), vers) for veld_, vers in zip(velden, nieuw, strict=True)]
    return Telling(
        eerste_keer(telt, waarden),
        [*eerste_keer(kan, waarden), *zonder],
        of(*(en(stap.voldaan, neen(veld_.bekend)) for stap, veld_ in zip(stappen, velden, strict=True))),
        of(*zonder, *(en(stap.gegeven, deel) for stap, deel in zip(stappen, open_, strict=True))),
        of(*(en(stap.oordeel, deel) for stap, deel in zip(stappen, open_, strict=True))),
    )


def _getoetst(soort: str, aantal: Grootheid, letterlijk: object, telling: Telling) -> Verdictformule:
    genoeg = _minstens(telling.zeker, aantal.waarde, letterlijk, 0, telling.eentje)
    te_veel = _minstens(telling.zeker, aantal.waarde, letterlijk, 1, telling.eentje)
    haalbaar = _minstens(telling.hoogstens, aantal.waarde, letterlijk, 0, ONWAAR)
    kan_te_veel = _minstens(telling.hoogstens, aantal.waarde, letterlijk, 1, ONWAAR)
    if soort == "minstens":
        zeker, onmogelijk = genoeg, neen(haalbaar)
    elif soort == "hoogstens":
        zeker, onmogelijk = neen(kan_te_veel), te_veel
    else:
        zeker, onmogelijk = en(genoeg, neen(kan_te_veel)), of(te_veel, neen(haalbaar))
    rest = niet_een((zeker, onmogelijk))
    return Verdictformule(zeker, en(neen(zeker), onmogelijk), en(rest, telling.gegeven), en(rest, neen(telling.gegeven), telling.oordeel))


def _minstens(delen: Sequence[z3.BoolRef], aantal: z3.ArithRef, letterlijk: object, erbij: int, eentje: z3.BoolRef) -> z3.BoolRef:
    """Minstens `aantal + erbij` van de delen; `eentje` zegt dat er zeker minstens één is, ook als dat aan de delen niet te zien is."""

    def genoeg(grens: int) -> z3.BoolRef:
        return of(zoveel(grens, delen), eentje) if grens == 1 else zoveel(grens, delen)

    if isinstance(letterlijk, Vast) and isinstance(letterlijk.waarde, int):
        return genoeg(letterlijk.waarde + erbij)
    gevallen = (en(aantal + erbij == grens, genoeg(grens)) for grens in range(1, len(delen) + 1))
    return of(aantal + erbij <= 0, *gevallen)
