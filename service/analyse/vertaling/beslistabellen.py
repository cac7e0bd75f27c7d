"""Beslistabellen als formules, met dezelfde trefregels als `engine.compileren.beslistabel`.

Twee verschillende namen die allebei onbekend zijn, gelden hier als verschillend, ook als zij op dezelfde vraag wachten. Alleen dan kan de
motor eerder een uitkomst geven dan deze formules.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from typing import Any, NamedTuple

import z3

from engine.taal.beslistabel_voorwaarden import rijvoorwaarde
from engine.taal.beslistabellen import Beslistabel, Samen, Treffer
from engine.taal.voorwaarden import Waarde
from service.analyse.vertaling.feiten import Lijst
from service.analyse.vertaling.grootheid import Formule, Grootheid, kies_waarde
from service.analyse.vertaling.logica import ONWAAR, WAAR, Verdictformule, en, neen, niet_een, of
from service.analyse.vertaling.omgeving import Omgeving
from service.analyse.vertaling.voorwaarden import vertaal


class _Rij(NamedTuple):
    """Wanneer een rij treft, wanneer zij open is, en wat zij zegt."""

    stap: Verdictformule
    dan: Waarde
    waarde: Grootheid

    @property
    def raak(self) -> z3.BoolRef:
        # Een rij met alleen streepjes is 'niet van toepassing' en past altijd.
        return of(self.stap.voldaan, self.stap.weg)


def vertaal_beslistabel(tabel: Beslistabel, om: Omgeving) -> Grootheid:
    """De uitkomst van een beslistabel, en wanneer zij onbekend is."""
    rijen = [_Rij(vertaal(rijvoorwaarde(tabel, rij), om), rij.dan, om.waarde(rij.dan)) for rij in tabel.op_volgorde]
    anders = None if tabel.anders is None else _Rij(_ALTIJD, tabel.anders, om.waarde(tabel.anders))
    match tabel.treffer:
        case Treffer.EERSTE | Treffer.VOORRANG:
            return _eerste(rijen, anders)
        case Treffer.PRECIES_EEN | Treffer.ELKE_GELIJK:
            return _gelijk(rijen, anders)
        case _:
            return _alle(rijen, anders, tabel.samen)


def vertaal_lijst(tabel: Beslistabel, om: Omgeving) -> Lijst:
    """De lijst die een beslistabel geeft: elke rij is een element dat er is als zij past, en `anders` een als er geen past.

    Zolang er een rij open is, is de lijst onbekend; niet als dat de enige is en zij hetzelfde zegt als `anders`.
    """
    stappen = [vertaal(rijvoorwaarde(tabel, rij), om) for rij in tabel.op_volgorde]
    velden = [tuple(map(om.waarde, rij.uitkomsten)) for rij in tabel.op_volgorde]
    aanwezig = [of(stap.voldaan, stap.weg) for stap in stappen]
    geen, open_ = niet_een(aanwezig), [stap.open for stap in stappen]
    telt = list(open_)
    if tabel.alles_anders is not None:
        anders = tuple(map(om.waarde, tabel.alles_anders))
        for plek, rij in enumerate(tabel.op_volgorde):
            gelijk = (
                WAAR if een == ander else en(links.bekend, rechts.bekend, links.waarde == rechts.waarde)
                for een, ander, links, rechts in zip(rij.uitkomsten, tabel.alles_anders, velden[plek], anders, strict=True)
            )
            enige = en(geen, niet_een(open_[:plek] + open_[plek + 1 :]))
            telt[plek] = en(open_[plek], neen(en(enige, *gelijk)))
        velden, aanwezig = [*velden, anders], [*aanwezig, geen]
    gegeven = of(*(en(deel, stap.gegeven) for deel, stap in zip(telt, stappen, strict=True)))
    oordeel = en(neen(gegeven), of(*(en(deel, stap.oordeel) for deel, stap in zip(telt, stappen, strict=True))))
    elementen = tuple(dict(zip(tabel.velden, rij, strict=True)) for rij in velden)
    return Lijst(gegeven, oordeel, niet_een(aanwezig), tuple(aanwezig), elementen)


_ALTIJD = Verdictformule(WAAR, ONWAAR, ONWAAR, ONWAAR)


def _verschilt(een: _Rij, ander: _Rij) -> z3.BoolRef:
    if een.dan == ander.dan:
        return ONWAAR
    return neen(en(een.waarde.bekend, ander.waarde.bekend, een.waarde.waarde == ander.waarde.waarde))


def _eerste(rijen: Sequence[_Rij], anders: _Rij | None) -> Grootheid:
    """De eerste rij die treft. Een open rij ervoor telt alleen als er na haar nog iets anders kan komen."""
    einde = [*rijen, *(() if anders is None else (anders,))]
    telt = []
    for nummer, rij in enumerate(rijen):
        verder = [
            en(of(later.raak, later.stap.open), niet_een(tussen.raak for tussen in rijen[:plek]), _verschilt(later, rij))
            for plek, later in enumerate(einde)
            if plek > nummer
        ]
        telt.append(en(rij.stap.open, niet_een(eerder.raak for eerder in rijen[:nummer]), of(*verder)))
    return _met_open(rijen, _eerste_van(telt), _treffer(rijen, anders, [rij.raak for rij in rijen]))


def _gelijk(rijen: Sequence[_Rij], anders: _Rij | None) -> Grootheid:
    """Treft er een rij, dan geldt zij. Anders is de tabel alleen open als de open rijen niet allemaal hetzelfde zeggen."""
    geen = niet_een(rij.raak for rij in rijen)
    if anders is not None:
        telt = [en(geen, rij.stap.open, _verschilt(rij, anders)) for rij in rijen]
        return _met_open(rijen, _eerste_van(telt), _treffer(rijen, anders, [rij.raak for rij in rijen]))
    eerste_open = _eerste_van([en(geen, rij.stap.open) for rij in rijen])
    telt = [
        en(eerste, of(*(en(ander.stap.open, _verschilt(ander, rij)) for ander in rijen)))
        for eerste, rij in zip(eerste_open, rijen, strict=True)
    ]
    return _met_open(rijen, telt, _treffer(rijen, None, [rij.raak for rij in rijen]))


def _alle(rijen: Sequence[_Rij], anders: _Rij | None, samen: Samen | None) -> Grootheid:
    """Alle treffers samen. Een open rij telt als zij, alleen of naast één andere open rij, de uitkomst verandert."""
    raak = [rij.raak for rij in rijen]
    open_ = [rij.stap.open for rij in rijen]

    def met(keuze: Sequence[z3.BoolRef], nummer: int) -> list[z3.BoolRef]:
        return [of(deel, open_[plek]) if plek == nummer else deel for plek, deel in enumerate(keuze)]

    def uitkomst(keuze: Sequence[z3.BoolRef]) -> Formule:
        neem = _SAMEN[samen](keuze, [rij.waarde.waarde for rij in rijen])
        return neem if anders is None else z3.If(niet_een(keuze), anders.waarde.waarde, neem)

    def verandert(nummer: int) -> z3.BoolRef:
        naast = [(WAAR, raak), *((open_[ander], met(raak, ander)) for ander in range(len(rijen)) if ander != nummer)]
        delen = [
            en(er_is, WAAR if anders is not None else of(*rest), uitkomst(rest) != uitkomst(met(rest, nummer))) for er_is, rest in naast
        ]
        return en(open_[nummer], of(*delen))

    telt = [verandert(nummer) for nummer in range(len(rijen))]
    eerste_open = _eerste_van(open_)
    gekozen = [of(deel, eerste) for deel, eerste in zip(raak, eerste_open, strict=True)]
    return _met_open(rijen, telt, Grootheid(uitkomst(gekozen)))


def _treffer(rijen: Sequence[_Rij], anders: _Rij | None, raak: Sequence[z3.BoolRef]) -> Grootheid:
    """De waarde van de eerste rij die treft; zonder treffer die van `anders`, of die van de laatste open rij: dan zeggen zij hetzelfde."""
    gevonden = rijen[0].waarde if anders is None else anders.waarde
    if anders is None:
        for rij in rijen[1:]:
            gevonden = kies_waarde(rij.stap.open, rij.waarde, gevonden)
    for waar, rij in zip(reversed(raak), reversed(rijen), strict=True):
        gevonden = kies_waarde(waar, rij.waarde, gevonden)
    return gevonden


def _eerste_van(delen: Sequence[z3.BoolRef]) -> list[z3.BoolRef]:
    return [en(deel, niet_een(delen[:nummer])) for nummer, deel in enumerate(delen)]


def _met_open(rijen: Sequence[_Rij], telt: Sequence[z3.BoolRef], klaar: Grootheid) -> Grootheid:
    """De uitkomst, maar onbekend zolang er een open rij telt."""
    wacht = of(*telt)
    mist = of(*(en(deel, rij.stap.gegeven) for deel, rij in zip(telt, rijen, strict=True)))
    weegt = of(*(en(deel, rij.stap.oordeel) for deel, rij in zip(telt, rijen, strict=True)))
    gegeven = of(mist, en(neen(wacht), klaar.gegeven))
    return Grootheid(klaar.waarde, gegeven, of(en(neen(mist), weegt), en(neen(wacht), klaar.oordeel)))


def _opgeteld(keuze: Sequence[z3.BoolRef], waarden: Sequence[Any]) -> Formule:
    return reduce(
        lambda een, ander: een + ander, (z3.If(deel, waarde, 0) for deel, waarde in zip(keuze, waarden, strict=True)), z3.IntVal(0)
    )


def _uiterste(keuze: Sequence[z3.BoolRef], waarden: Sequence[Any], kleiner: bool) -> Formule:
    gevonden: Any = waarden[-1]
    al = keuze[-1]
    for deel, waarde in zip(reversed(keuze[:-1]), reversed(waarden[:-1]), strict=True):
        beter = waarde < gevonden if kleiner else waarde > gevonden
        gevonden = z3.If(en(deel, of(neen(al), beter)), waarde, gevonden)
        al = of(al, deel)
    return gevonden


_SAMEN: Mapping[Samen | None, Callable[[Sequence[z3.BoolRef], Sequence[Any]], Formule]] = {
    Samen.SOM: _opgeteld,
    Samen.AANTAL: lambda keuze, waarden: _opgeteld(keuze, [1] * len(waarden)),
    Samen.KLEINSTE: lambda keuze, waarden: _uiterste(keuze, waarden, kleiner=True),
    Samen.GROOTSTE: lambda keuze, waarden: _uiterste(keuze, waarden, kleiner=False),
}
