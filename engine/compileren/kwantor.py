"""Kwantoren compileren. Tellen met onbekende elementen gaat met een ondergrens en een bovengrens."""

from collections.abc import Callable, Sequence
from typing import Any

from engine.beoordelen.spoor import Knoop, Onbekend, Stap, maak_stap
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.tabel import met_tabel
from engine.compileren.vergelijking import Toets
from engine.compileren.waarden import compileer_waarde, namen_van, voeg_onbekend_samen
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict, alle_van, geen_van, open_van
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Kwantor, Voorwaarde

Compileer = Callable[[Voorwaarde, str, Geheugen, str], Toets]
Telling = tuple[int, int]
Open = Stap | Onbekend
Tel = Callable[[Sequence[Stap], Sequence[Sequence[Any]]], tuple[Telling, list[Open]]]


def compileer_kwantor(kwantor: Kwantor, pad: str, geheugen: Geheugen, compileer: Compileer) -> Toets:
    """De toets van een kwantor; een afwezige lijst laat hem open, een gegeven lijst is volledig."""
    aantalnamen = namen_van(() if kwantor.aantal is None else (kwantor.aantal,))
    knoop = Knoop(kwantor, pad, (kwantor.lijst, *aantalnamen))
    plek = geheugen.plek(kwantor.lijst)
    aantalplekken = tuple(geheugen.plek(naam) for naam in aantalnamen)
    waarvoor, lijst = kwantor.waarvoor, kwantor.lijst
    element = None if waarvoor is None else compileer(waarvoor, f"{pad}.{lijst}", geheugen, lijst)
    if element is not None:
        element = met_tabel(element, lezingen_van(waarvoor, lijst), geheugen, lijst)
    velden = _gelezen_velden(kwantor, geheugen)
    oordeel = _over_alle(kwantor.soort) if kwantor.aantal is None else _tellend(kwantor, geheugen)

    def toets(werk: Werk) -> Stap:
        elementen = werk[plek]
        gelezen = (elementen, *[werk[aantalplek] for aantalplek in aantalplekken])
        if type(elementen) is Onbekend:
            onbekend = (voeg_onbekend_samen(gelezen) or elementen) if aantalplekken else elementen
            return maak_stap((knoop, onbekend.verdict, gelezen, (), onbekend.open))
        stappen = tuple([_bekijk(werk, velden, waarden, element) for waarden in elementen]) if element else ()
        verdict, open_ = oordeel(werk, stappen, elementen)
        return maak_stap((knoop, verdict, gelezen, stappen, open_))

    return toets


def _gelezen_velden(kwantor: Kwantor, geheugen: Geheugen) -> tuple[tuple[int, int], ...]:
    """Van elk veld dat `waarvoor` leest: zijn plek in het werkgeheugen en zijn nummer in een element."""
    gelezen = {geheugen.plek(lezing.naam, kwantor.lijst) for lezing in lezingen_van(kwantor.waarvoor, kwantor.lijst) if lezing.lijst}
    return tuple((plek, nummer) for nummer, plek in enumerate(geheugen.velden(kwantor.lijst)) if plek in gelezen)


def _bekijk(werk: Werk, velden: Sequence[tuple[int, int]], waarden: Sequence[Any], element: Toets) -> Stap:
    for plek, nummer in velden:
        werk[plek] = waarden[nummer]
    return element(werk)


Oordeel = Callable[[Werk, Sequence[Stap], Sequence[Sequence[Any]]], tuple[Verdict, tuple[str, ...]]]


def _over_alle(soort: str) -> Oordeel:
    verbind = alle_van if soort == "alle" else geen_van

    def oordeel(_: Werk, stappen: Sequence[Stap], __: object) -> tuple[Verdict, tuple[str, ...]]:
        verdict = verbind([stap.verdict for stap in stappen]) if stappen else VOLDAAN
        return verdict, _open_van(stappen) if verdict in OPEN else ()

    return oordeel


def _tellend(kwantor: Kwantor, geheugen: Geheugen) -> Oordeel:
    assert kwantor.aantal is not None
    haal_aantal = compileer_waarde(kwantor.aantal, geheugen)
    tel: Tel = _tel_elementen
    if kwantor.verschillende is not None:
        veld = geheugen.velden(kwantor.lijst).index(geheugen.plek(kwantor.verschillende, kwantor.lijst))
        tel = _tel_verschillende(veld)
    soort = kwantor.soort

    def oordeel(werk: Werk, stappen: Sequence[Stap], elementen: Sequence[Sequence[Any]]) -> tuple[Verdict, tuple[str, ...]]:
        aantal = haal_aantal(werk)
        if type(aantal) is Onbekend:
            return aantal.verdict, aantal.open
        (laagst, hoogst), open_stappen = tel(stappen, elementen)
        if _zeker(soort, laagst, hoogst, aantal):
            return VOLDAAN, ()
        if _onmogelijk(soort, laagst, hoogst, aantal):
            return NIET_VOLDAAN, ()
        return open_van([deel.verdict for deel in open_stappen]), _open_van(open_stappen)

    return oordeel


def _zeker(soort: str, laagst: int, hoogst: int, aantal: int) -> bool:
    if soort == "minstens":
        return laagst >= aantal
    return hoogst <= aantal if soort == "hoogstens" else laagst == hoogst == aantal


def _onmogelijk(soort: str, laagst: int, hoogst: int, aantal: int) -> bool:
    if soort == "minstens":
        return hoogst < aantal
    return laagst > aantal if soort == "hoogstens" else not laagst <= aantal <= hoogst


def _tel_elementen(stappen: Sequence[Stap], elementen: Sequence[Sequence[Any]]) -> tuple[Telling, list[Open]]:
    if not stappen:
        return (len(elementen), len(elementen)), []
    open_stappen: list[Open] = [stap for stap in stappen if stap.verdict in OPEN]
    laagst = sum(stap.verdict is VOLDAAN for stap in stappen)
    return (laagst, laagst + len(open_stappen)), open_stappen


def _tel_verschillende(veld: int) -> Tel:
    """Telt verschillende waarden van een veld.

    Zeker: de bekende waarden van elementen die meetellen. Hoogstens: daarbij elke bekende waarde van een open element, en
    één voor elk element waarvan de waarde zelf onbekend is. Een element met onbekende waarde dat zeker meetelt is minstens één.
    """

    def tel(stappen: Sequence[Stap], elementen: Sequence[Sequence[Any]]) -> tuple[Telling, list[Open]]:
        zeker: set[Any] = set()
        misschien: set[Any] = set()
        zonder_waarde = 0
        telt_zonder_waarde = False
        open_delen: list[tuple[Any, Open]] = []
        for nummer, element in enumerate(elementen):
            stap = stappen[nummer] if stappen else None
            telt = stap is None or stap.verdict is VOLDAAN
            if stap is not None and not telt and stap.verdict not in OPEN:
                continue
            waarde = element[veld]
            if type(waarde) is Onbekend:
                zonder_waarde += 1
                telt_zonder_waarde |= telt
                open_delen.append((waarde, waarde))
            else:
                (zeker if telt else misschien).add(waarde)
            if stap is not None and not telt:
                open_delen.append((waarde, stap))
        laagst = max(len(zeker), int(telt_zonder_waarde))
        # Of een element met een waarde die al telt ook meetelt, verandert de telling niet.
        return (laagst, len(zeker | misschien) + zonder_waarde), [deel for waarde, deel in open_delen if waarde not in zeker]

    return tel


def _open_van(stappen: Sequence[Open]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([punt for stap in stappen for punt in stap.open]))
