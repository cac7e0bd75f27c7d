"""Tussen welke grenzen een afleiding altijd ligt, alleen uit de vorm van haar berekening en de grenzen van wat zij leest.

Het is een buitengrens: wat erbuiten ligt komt nooit voor, wat erbinnen ligt misschien ook niet. Gerekend wordt met intervallen. Een
parameter heeft geen grens, want een voorbeeld mag hem zelf noemen en hij verandert van jaar tot jaar.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import product
from typing import Any

from engine.beoordelen.voorbeeld import Regelset
from engine.taal.berekeningen import Functie, Gevallen, OverLijst
from engine.taal.beslistabellen import Beslistabel, Samen
from engine.taal.declaraties import Begrip, Soort
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import Naam, Waarde
from engine.zaak.dossier import EERSTE_DAG, LAATSTE_DAG
from engine.zaak.waarden import GROOTSTE_GETAL

Bereik = tuple[Any, Any]
"""Ondergrens en bovengrens, beide erbij; None is geen grens."""
_ALLES: Bereik = (None, None)
_KALENDER: Bereik = (EERSTE_DAG, LAATSTE_DAG)
_DELER: Mapping[str, int] = {"dagen_tussen": 1, "weken_tussen": 7, "maanden_tussen": 28, "jaren_tussen": 365, "leeftijd": 365}
"""De kortste lengte in dagen van elke eenheid."""


def bereik_van(naam: str, regels: Regelset) -> Bereik:
    """Het bereik van een getal of datum; wat niets zegt, geeft geen grens."""
    return _Rekenaar(regels).naam(naam, frozenset())


class _Rekenaar:
    def __init__(self, regels: Regelset) -> None:
        self._regels = regels

    def naam(self, naam: str, gezien: frozenset[str], lijst: str = "") -> Bereik:
        """`gezien` zijn de afleidingen erboven: in een kring is er geen grens."""
        begrippen = self._regels.begrippen
        begrip = (begrippen[lijst].velden.get(naam) if lijst in begrippen else None) or begrippen.get(naam)
        if naam == PEILDATUM:
            return _KALENDER
        if begrip is not None:
            return _van_begrip(begrip)
        afleiding = self._regels.afleidingen.get(naam)
        return _ALLES if afleiding is None or naam in gezien else self._berekening(afleiding.berekening, gezien | {naam})

    def _waarden(self, waarden: Sequence[Waarde], gezien: frozenset[str], lijst: str = "") -> list[Bereik]:
        return [self.naam(deel.naam, gezien, lijst) if isinstance(deel, Naam) else (deel.waarde, deel.waarde) for deel in waarden]

    def _berekening(self, berekening: object, gezien: frozenset[str]) -> Bereik:
        match berekening:
            case Functie(naam, waarden):
                return bereik_van_functie(naam, self._waarden(waarden, gezien))
            case Gevallen(gevallen, anders):
                return _samen(self._waarden([*(dan for _, dan in gevallen), anders], gezien))
            case Beslistabel(samen=Samen.AANTAL, rijen=rijen):
                return 0, len(rijen)
            case Beslistabel(samen=Samen.SOM):
                return _ALLES
            case Beslistabel(waarden=waarden):
                return _samen(self._waarden(waarden, gezien))
            case OverLijst(naam, lijst, van, _):
                return self._over_lijst(naam, lijst, van, gezien)
        return _ALLES

    def _over_lijst(self, naam: str, lijst: str, van: Waarde | None, gezien: frozenset[str]) -> Bereik:
        begrip = self._regels.begrippen.get(lijst)
        meeste = begrip.maximaal if begrip is not None else None
        if naam in ("aantal", "aantal_verschillende"):
            return 0, meeste
        (onder, boven) = self._waarden((van,), gezien, lijst)[0] if van is not None else _ALLES
        if naam != "som_over":
            return onder, boven
        return _product([(0, meeste), (onder, boven)])


def _van_begrip(begrip: Begrip) -> Bereik:
    if begrip.waardesoort == Soort.DATUM:
        onder, boven = _KALENDER
    elif begrip.waardesoort in (Soort.GEHEEL_GETAL, Soort.GETAL):
        onder, boven = -GROOTSTE_GETAL, GROOTSTE_GETAL
    else:
        return _ALLES
    for grens in begrip.grenzen:
        if not isinstance(grens.waarde, Naam) and grens.sleutel in ("minimaal", "niet_voor"):
            onder = max(onder, grens.waarde.waarde)
        elif not isinstance(grens.waarde, Naam):
            boven = min(boven, grens.waarde.waarde)
    return onder, boven


def bereik_van_functie(naam: str, delen: Sequence[Bereik]) -> Bereik:
    """Het bereik van een functie, gegeven dat van elk van haar waarden."""
    if naam in _DELER:
        # Van leeftijd staat de geboortedatum voorop, dus bij alle vijf loopt het van de eerste naar de tweede.
        (van_onder, van_boven), (tot_onder, tot_boven) = delen
        if None in (van_onder, van_boven, tot_onder, tot_boven):
            return _ALLES
        kort, lang = (tot_onder - van_boven).days, (tot_boven - van_onder).days
        deler = _DELER[naam]
        # Naar buiten afgerond: een eenheid is nooit korter dan de deler, en naar nul toe is er altijd een heel getal.
        return min(kort // deler, 0), max(-(-lang // deler), 0)
    rekenwijze = _REKENWIJZEN.get(naam)
    return _ALLES if rekenwijze is None else rekenwijze(delen)


def _samen(delen: Sequence[Bereik]) -> Bereik:
    """Het kleinste bereik waar alles in valt."""
    onder, boven = [deel[0] for deel in delen], [deel[1] for deel in delen]
    return None if None in onder or not onder else min(onder), None if None in boven or not boven else max(boven)


def _kleinste(delen: Sequence[Bereik]) -> Bereik:
    return _samen(delen)[0], min((boven for _, boven in delen if boven is not None), default=None)


def _grootste(delen: Sequence[Bereik]) -> Bereik:
    return max((onder for onder, _ in delen if onder is not None), default=None), _samen(delen)[1]


def _som(delen: Sequence[Bereik]) -> Bereik:
    onder, boven = [deel[0] for deel in delen], [deel[1] for deel in delen]
    return None if None in onder else sum(onder), None if None in boven else sum(boven)


def _verschil(delen: Sequence[Bereik]) -> Bereik:
    (van_onder, van_boven), (af_onder, af_boven) = delen
    onder = None if van_onder is None or af_boven is None else van_onder - af_boven
    return onder, None if van_boven is None or af_onder is None else van_boven - af_onder


def _product(delen: Sequence[Bereik]) -> Bereik:
    if any(None in deel for deel in delen):
        return _ALLES
    hoeken = [links * rechts for links, rechts in product(*delen)]
    return min(hoeken), max(hoeken)


_REKENWIJZEN: Mapping[str, Callable[[Sequence[Bereik]], Bereik]] = {
    "vroegste": _kleinste,
    "kleinste": _kleinste,
    "laatste": _grootste,
    "grootste": _grootste,
    "som": _som,
    "verschil": _verschil,
    "product": _product,
}


def in_woorden(bereik: Bereik) -> str:
    """De grenzen als zinsdeel: `tussen 0 en 50`, `op of na 2020-08-01`, `hoogstens 50`."""
    onder, boven = bereik
    is_dag = isinstance(onder if onder is not None else boven, date)
    if onder is not None and boven is not None:
        return f"{onder}" if onder == boven else f"van {onder} tot en met {boven}"
    if onder is not None:
        return f"op of na {onder}" if is_dag else f"minstens {onder}"
    return f"op of voor {boven}" if is_dag else f"hoogstens {boven}"
