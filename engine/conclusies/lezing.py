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
        self._conclusies = tuple((naam, _conclusiesleutel(naam), maak_lezer(als)) for naam, als in volgorde(regels))
        self._uitkomsten = tuple((r.naam, maak_lezer(r.als)) for r in sorted(regels.uitkomsten, key=lambda regel: regel.voorrang))
        self._gebreken = tuple((naam, maak_lezer(als)) for naam, als in regels.gebreken)

    def lees(self, verdicten: Verdicten) -> Conclusies:
        """De conclusies bij de verdicten van de criteria; de uitkomsten staan op voorrang. Een criterium dat ontbreekt geeft KeyError."""
        bekend, conclusies = self._met_conclusies(verdicten)
        uitkomsten = {naam: lezer(bekend) for naam, lezer in self._uitkomsten}
        gebreken = {naam: lezer(bekend) for naam, lezer in self._gebreken}
        uitkomst, wacht_op = _keuze(uitkomsten.items())
        return Conclusies(MappingProxyType(conclusies), MappingProxyType(uitkomsten), MappingProxyType(gebreken), uitkomst, wacht_op)

    def kies(self, verdicten: Verdicten) -> Keuze:
        """Alleen de keuze die `lees` maakt; lagere uitkomsten en gebreken blijven buiten beschouwing."""
        bekend, _ = self._met_conclusies(verdicten)
        return _keuze((naam, lezer(bekend)) for naam, lezer in self._uitkomsten)

    def _met_conclusies(self, verdicten: Verdicten) -> tuple[Verdicten, dict[str, Verdict]]:
        conclusies: dict[str, Verdict] = {}
        if not self._conclusies:
            return verdicten, conclusies
        aangevuld = dict(verdicten)
        for naam, sleutel, lezer in self._conclusies:
            aangevuld[sleutel] = conclusies[naam] = lezer(aangevuld)
        return aangevuld, conclusies


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
        case CriteriumIs(naam, frozenset() as gevraagd):
            return lambda bekend: _is(bekend[naam], gevraagd)
        case ConclusieIs(naam):
            return itemgetter(_conclusiesleutel(naam))
        case Niet(CriteriumIs(naam, None)):
            return lambda bekend: niet(bekend[naam])
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
