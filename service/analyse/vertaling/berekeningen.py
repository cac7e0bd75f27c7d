"""Berekeningen als formules: de waarde, en wanneer zij onbekend is."""

from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from itertools import groupby
from typing import Any

import z3

from engine.taal.berekeningen import Berekening, Functie, Gevallen, Opzoeken, OverLijst, Staffel
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Opzoektabel
from service.analyse.vertaling.beslistabellen import vertaal_beslistabel
from service.analyse.vertaling.grootheid import Grootheid, Woordenboek, kies_waarde, onbekend_van
from service.analyse.vertaling.kwantoren import eerste_keer, per_element
from service.analyse.vertaling.logica import ONWAAR, WAAR, en, neen, niet_een, of
from service.analyse.vertaling.omgeving import Omgeving
from service.analyse.vertaling.voorwaarden import vertaal


def vertaal_berekening(berekening: Berekening, om: Omgeving, woorden: Woordenboek) -> Grootheid:
    """De uitkomst van een berekening."""
    match berekening:
        case Functie(naam, waarden):
            delen = [om.waarde(waarde) for waarde in waarden]
            return _bekend_samen(om.functie(naam, [deel.waarde for deel in delen]), delen)
        case Staffel(over, trappen):
            delen = [om.waarde(waarde) for waarde in (over, *(deel for trap in trappen for deel in trap))]
            return _bekend_samen(_staffel(*(deel.waarde for deel in delen)), delen)
        case Opzoeken(tabel, met):
            getal = om.waarde(met)
            return Grootheid(_opgezocht(om.tabel(tabel), getal.waarde, woorden), getal.gegeven, getal.oordeel)
        case Gevallen(gevallen, anders):
            return _gevallen([(vertaal(als, om), om.waarde(dan)) for als, dan in gevallen], om.waarde(anders))
        case Beslistabel():
            return vertaal_beslistabel(berekening, om)
        case OverLijst():
            return _over_lijst(berekening, om)


def _bekend_samen(waarde: Any, delen: Sequence[Grootheid]) -> Grootheid:
    return Grootheid(waarde, *onbekend_van(delen))


def _staffel(over: Any, *trappen: Any) -> Any:
    totaal: Any = z3.IntVal(0)
    onder: Any = z3.IntVal(0)
    for grens, bedrag in zip(trappen[::2], trappen[1::2], strict=True):
        binnen = z3.If(over <= grens, over, grens) - onder
        totaal = totaal + z3.If(binnen > 0, binnen, z3.IntVal(0)) * bedrag
        onder = z3.If(onder >= grens, onder, grens)
    return totaal


def bereiken(tabel: Opzoektabel) -> list[tuple[int, int, str]]:
    """De rijen van een opzoektabel als aaneengesloten bereiken: van, tot en met, uitkomst."""
    rijen = sorted(tabel.rijen.items())
    groepen = groupby(enumerate(rijen), key=lambda paar: (paar[1][0] - paar[0], paar[1][1]))
    lijsten = [[rij for _, rij in groep] for _, groep in groepen]
    return [(lijst[0][0], lijst[-1][0], lijst[0][1]) for lijst in lijsten]


def _opgezocht(tabel: Opzoektabel, getal: Any, woorden: Woordenboek) -> z3.ExprRef:
    per_uitkomst: dict[str, list[z3.BoolRef]] = {}
    for van, tot, uitkomst in bereiken(tabel):
        per_uitkomst.setdefault(uitkomst, []).append(getal == van if van == tot else en(getal >= van, getal <= tot))
    gevonden: z3.ExprRef = z3.IntVal(woorden.nummer(tabel.anders))
    for uitkomst, waar in per_uitkomst.items():
        gevonden = z3.If(of(*waar), z3.IntVal(woorden.nummer(uitkomst)), gevonden)
    return gevonden


def _gevallen(gevallen: Sequence[tuple[Any, Grootheid]], anders: Grootheid) -> Grootheid:
    gekozen = anders
    for als, dan in reversed(gevallen):
        verder = kies_waarde(als.voldaan, dan, gekozen)
        gekozen = Grootheid(
            verder.waarde, of(als.gegeven, en(neen(als.open), verder.gegeven)), of(als.oordeel, en(neen(als.open), verder.oordeel))
        )
    return gekozen


def _over_lijst(berekening: OverLijst, om: Omgeving) -> Grootheid:
    lijst = om.lijst(berekening.lijst)
    stappen = per_element(lijst, berekening.waarvoor, om, vertaal)
    if berekening.van is None:
        waarden = [Grootheid(WAAR) for _ in lijst.elementen]
    else:
        waarden = [om.waarde(berekening.van, velden) for velden in lijst.elementen]
    telt = [stap.voldaan for stap in stappen]
    mist = of(*(of(stap.gegeven, en(stap.voldaan, waarde.gegeven)) for stap, waarde in zip(stappen, waarden, strict=True)))
    weegt = of(*(of(stap.oordeel, en(stap.voldaan, waarde.oordeel)) for stap, waarde in zip(stappen, waarden, strict=True)))
    if berekening.naam in ("vroegste_over", "laatste_over"):
        mist = of(mist, en(niet_een(telt), neen(weegt)))
    gegeven = of(lijst.gegeven, en(lijst.bekend, mist))
    uitkomst = _SAMEN[berekening.naam](telt, [waarde.waarde for waarde in waarden])
    return Grootheid(uitkomst, gegeven, of(lijst.oordeel, en(neen(gegeven), weegt)))


def _som(delen: Sequence[Any]) -> Any:
    return reduce(lambda een, ander: een + ander, delen, z3.IntVal(0))


def _uiterste(telt: Sequence[z3.BoolRef], waarden: Sequence[Any], vroeger: bool) -> Any:
    gevonden: Any = z3.IntVal(0)
    al: z3.BoolRef = ONWAAR
    for telt_mee, waarde in zip(telt, waarden, strict=True):
        beter = waarde < gevonden if vroeger else waarde > gevonden
        gevonden = z3.If(en(telt_mee, of(neen(al), beter)), waarde, gevonden)
        al = of(al, telt_mee)
    return gevonden


_SAMEN: Mapping[str, Callable[[Sequence[z3.BoolRef], Sequence[Any]], Any]] = {
    "aantal": lambda telt, _: _som([z3.If(deel, 1, 0) for deel in telt]),
    "aantal_verschillende": lambda telt, waarden: _som([z3.If(deel, 1, 0) for deel in eerste_keer(telt, waarden)]),
    "som_over": lambda telt, waarden: _som([z3.If(deel, waarde, 0) for deel, waarde in zip(telt, waarden, strict=True)]),
    "vroegste_over": lambda telt, waarden: _uiterste(telt, waarden, vroeger=True),
    "laatste_over": lambda telt, waarden: _uiterste(telt, waarden, vroeger=False),
}
