"""De eerste lezing: de conclusieregels rechtstreeks uitgerekend met de verbindingen van `engine.logica`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from graphlib import TopologicalSorter
from operator import itemgetter
from types import MappingProxyType

from engine.conclusies.dekking import kenmerken
from engine.conclusies.regels import Conclusieregels, Conclusies
from engine.logica import NIET_VOLDAAN, OPEN, VOLDAAN, Verdict, alle_van, een_van, geen_van, minstens_van, niet
from engine.taal.voorwaarden import AlleVan, ConclusieIs, CriteriumIs, EenVan, GeenVan, MinstensVan, Niet, Voorwaarde

Verdicten = Mapping[str, Verdict]
Lezer = Callable[[Verdicten], Verdict]
Opzoeking = tuple[str, Mapping[Verdict, Verdict]]
"""De sleutel van het ene verdict waar een voorwaarde naar kijkt, en wat uit elk verdict volgt."""
Keuze = tuple[str | None, str | None]
"""De uitkomst die staat, of anders die waar het advies op wacht; geen van beide als er geen past."""


def volgorde(regels: Conclusieregels) -> tuple[tuple[str, Voorwaarde], ...]:
    """De conclusies, elk na de conclusies die zij leest. Een kring geeft graphlib.CycleError."""
    voorwaarden = dict(regels.conclusies)
    sorteerder = TopologicalSorter(
        {naam: [k.naam for k in sorted(kenmerken(als)) if k.soort == "conclusie"] for naam, als in regels.conclusies}
    )
    return tuple((naam, voorwaarden[naam]) for naam in sorteerder.static_order())


class Lezing:
    """De regels, eenmaal vertaald naar functies; `lees` rekent er een zaak mee uit."""

    def __init__(self, regels: Conclusieregels) -> None:
        op_voorrang = sorted(regels.uitkomsten, key=lambda regel: regel.voorrang)
        self._conclusies = tuple((naam, _conclusiesleutel(naam), maak_lezer(als)) for naam, als in volgorde(regels))
        self._ladder = tuple((regel.naam, maak_lezer(regel.als)) for regel in op_voorrang)
        self._uitkomsten = _Groep("uitkomst", [(regel.naam, regel.als) for regel in op_voorrang])
        self._gebreken = _Groep("gebrek", regels.gebreken)

    def lees(self, verdicten: Verdicten) -> Conclusies:
        """De conclusies bij de verdicten van de criteria; de uitkomsten staan op voorrang. Een criterium dat ontbreekt geeft KeyError."""
        bekend, conclusies = self._met_conclusies(verdicten)
        uitkomsten, gebreken = self._uitkomsten.lees(bekend), self._gebreken.lees(bekend)
        uitkomst, wacht_op = _keuze(uitkomsten.items())
        return Conclusies(MappingProxyType(conclusies), MappingProxyType(uitkomsten), MappingProxyType(gebreken), uitkomst, wacht_op)

    def kies(self, verdicten: Verdicten) -> Keuze:
        """Alleen de keuze die `lees` maakt; lagere uitkomsten en gebreken blijven buiten beschouwing."""
        bekend, _ = self._met_conclusies(verdicten)
        return _keuze((naam, lezer(bekend)) for naam, lezer in self._ladder)

    def _met_conclusies(self, verdicten: Verdicten) -> tuple[dict[str, Verdict], dict[str, Verdict]]:
        conclusies: dict[str, Verdict] = {}
        aangevuld = dict(verdicten)
        for naam, sleutel, lezer in self._conclusies:
            aangevuld[sleutel] = conclusies[naam] = lezer(aangevuld)
        return aangevuld, conclusies


class _Groep:
    """De regels van één soort. Verreweg de meeste kijken naar één criterium: een lus zoekt die op, zonder een aanroep per regel."""

    def __init__(self, soort: str, regels: Sequence[tuple[str, Voorwaarde]]) -> None:
        samengesteld = []
        opzoekingen = []
        tabellen: dict[tuple[Verdict, ...], Mapping[Verdict, Verdict]] = {}
        for naam, als in regels:
            gevonden = _opzoeking(als)
            if gevonden is None:
                gevonden = f"{soort} {naam}", {verdict: verdict for verdict in Verdict}
                samengesteld.append((gevonden[0], maak_lezer(als)))
            sleutel, volgt = gevonden
            # Gelijke tabellen zijn er één: het zijn er een handvol, en dan blijven zij dicht bij de processor.
            opzoekingen.append((naam, sleutel, tabellen.setdefault(tuple(volgt.values()), volgt)))
        self._samengesteld = tuple(samengesteld)
        self._opzoekingen = tuple(opzoekingen)

    def lees(self, bekend: dict[str, Verdict]) -> dict[str, Verdict]:
        """Het verdict van elke regel, op volgorde. Wat meer dan één criterium leest, komt eerst zelf in `bekend` te staan."""
        for sleutel, lezer in self._samengesteld:
            bekend[sleutel] = lezer(bekend)
        return {naam: volgt[bekend[sleutel]] for naam, sleutel, volgt in self._opzoekingen}


def _keuze(uitkomsten: Iterable[tuple[str, Verdict]]) -> Keuze:
    """De eerste uitkomst die niet vast onbereikt is: bereikt staat zij, open wacht het advies op haar."""
    for naam, verdict in uitkomsten:
        if verdict is VOLDAAN:
            return naam, None
        if verdict in OPEN:
            return None, naam
    return None, None


def _conclusiesleutel(naam: str) -> str:
    """Een criterium en een conclusie mogen hetzelfde heten; een spatie komt in geen naam voor."""
    return f"conclusie {naam}"


def maak_lezer(voorwaarde: Voorwaarde) -> Lezer:
    """De voorwaarde als functie van de verdicten die bekend zijn (criteria onder hun naam)."""
    match voorwaarde:
        case CriteriumIs(naam, None):
            return itemgetter(naam)
        case ConclusieIs(naam):
            return itemgetter(_conclusiesleutel(naam))
    if (gevonden := _opzoeking(voorwaarde)) is not None:
        sleutel, volgt = gevonden
        return lambda bekend: volgt[bekend[sleutel]]
    match voorwaarde:
        case Niet(deel):
            lezer = maak_lezer(deel)
            return lambda bekend: niet(lezer(bekend))
        case AlleVan(delen):
            lees = _delen(delen)
            return lambda bekend: alle_van(lees(bekend))
        case EenVan(delen):
            lees = _delen(delen)
            return lambda bekend: een_van(lees(bekend))
        case GeenVan(delen):
            lees = _delen(delen)
            return lambda bekend: geen_van(lees(bekend))
        case MinstensVan(aantal, delen):
            lees = _delen(delen)
            return lambda bekend: minstens_van(aantal, lees(bekend))
        case _:
            raise TypeError(f"{type(voorwaarde).__name__} hoort niet in een conclusieregel")


def _opzoeking(voorwaarde: Voorwaarde) -> Opzoeking | None:
    """Van een voorwaarde over één criterium of conclusie; None als zij meer leest."""
    match voorwaarde:
        case CriteriumIs(naam, gevraagd):
            return naam, {verdict: verdict if gevraagd is None else _is(verdict, gevraagd) for verdict in Verdict}
        case ConclusieIs(naam):
            return _conclusiesleutel(naam), {verdict: verdict for verdict in Verdict}
        case Niet(deel) if (binnen := _opzoeking(deel)) is not None:
            sleutel, volgt = binnen
            return sleutel, {verdict: niet(gevolg) for verdict, gevolg in volgt.items()}
        case _:
            return None


def _is(verdict: Verdict, gevraagd: frozenset[Verdict]) -> Verdict:
    if verdict in OPEN:
        return verdict
    return VOLDAAN if verdict in gevraagd else NIET_VOLDAAN


def _delen(delen: Sequence[Voorwaarde]) -> Callable[[Verdicten], Sequence[Verdict]]:
    """De verdicten van de delen. Zijn het allemaal losse criteria, dan in één greep: dat is de snelste weg."""
    namen = [deel.naam for deel in delen if isinstance(deel, CriteriumIs) and deel.verdicten is None]
    if len(namen) == len(delen) > 1:
        return itemgetter(*namen)
    lezers = tuple(maak_lezer(deel) for deel in delen)
    return lambda bekend: [lezer(bekend) for lezer in lezers]
