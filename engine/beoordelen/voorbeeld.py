"""Eén regel narekenen met de gegevens van een voorbeeld: alleen wat zij leest, en wat het voorbeeld zelf noemt staat vast.

Dit is geen advies. Een voorbeeld mag ook noemen wat in een zaak wordt uitgerekend, zoals een leeftijd of het verdict van een ander
criterium; dan telt wat er staat.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from engine.beoordelen.spoor import Criteriumuitslag, Element, Onbekend, Oordeelswaarde, Stap, maak_uitslag
from engine.beoordelen.termijnen import termijnstand
from engine.compileren.berekening import compileer_berekening
from engine.compileren.criterium import compileer_criterium
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.programma import compileer_termijn
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.logica import GEGEVENS_ONTBREKEN, OPEN, Verdict
from engine.taal.declaraties import Afleiding, Begrip, Criterium, Opzoektabel, Soort, Termijn
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium, waarden_van
from engine.taal.lijsten import lijstvelden
from engine.taal.namen import PEILDATUM
from engine.taal.voorbeelden import Gegeven, Voorbeeld, Voorbeeldwaarde
from engine.taal.voorwaarden import Letterlijk, Voorwaarde

Doel = Criterium | Afleiding | Termijn
_Sleutel = tuple[str, str]


class Regelset(Protocol):
    """Waar de regel in staat: de verklaringen van een dag, of een pakket."""

    @property
    def begrippen(self) -> Mapping[str, Begrip]: ...

    @property
    def afleidingen(self) -> Mapping[str, Afleiding]: ...

    @property
    def parameters(self) -> Mapping[str, object]: ...

    @property
    def criteria(self) -> Mapping[str, Criterium]: ...

    @property
    def opzoektabellen(self) -> Mapping[str, Opzoektabel]: ...


class Voorbeelduitslag(NamedTuple):
    """Wat er uit de regel kwam, vergelijkbaar met `dan`; bij een criterium met zijn uitslag. `toets` toetst iets in deze zaak."""

    gaf: Voorbeeldwaarde
    open: tuple[str, ...]
    uitslag: Criteriumuitslag | None
    toets: Callable[[Voorwaarde], Stap]


class Voorbeeldrekenaar:
    """Rekent voorbeelden na bij één stel regels en één stel waarden van parameters; elke regel wordt één keer gecompileerd."""

    def __init__(self, regels: Regelset, parameterwaarden: Mapping[str, Letterlijk]) -> None:
        self._regels = regels
        self._geheugen = Geheugen(regels, parameterwaarden)
        self._stappen: dict[_Sleutel, Callable[[Werk], Any]] = {}

    def gelezen(self, doel: Doel, voorbeeld: Voorbeeld) -> frozenset[str]:
        """Elke naam die voor dit doel gelezen wordt, ook langs andere regels; onder wat het voorbeeld noemt wordt niet gekeken."""
        genoemd = {deel.naam for deel in voorbeeld.als}
        return frozenset(naam for _, naam in self._onder(doel, genoemd, []))

    def reken(self, doel: Doel, voorbeeld: Voorbeeld, peildatum: date) -> Voorbeelduitslag:
        """Wat de regel zegt over het voorbeeld.

        Raises:
            ArithmeticError, ValueError: als een berekening buiten de kalender komt.
        """
        werk = list(self._geheugen.leeg)
        werk[self._geheugen.plek(PEILDATUM)] = peildatum
        for deel in voorbeeld.als:
            werk[self._plek(self._soort(deel.naam), deel.naam)] = self._waarde(deel, peildatum)
        stappen: list[_Sleutel] = []
        self._onder(doel, {deel.naam for deel in voorbeeld.als}, stappen)
        for soort, naam in stappen:
            werk[self._plek(soort, naam)] = self._stap(soort, naam)(werk)
        return self._uitkomst(doel, werk, peildatum)

    def _uitkomst(self, doel: Doel, werk: Werk, peildatum: date) -> Voorbeelduitslag:
        def toets(voorwaarde: Voorwaarde) -> Stap:
            return compileer_voorwaarde(voorwaarde, "voorbeeld", self._geheugen)(werk)

        match doel:
            case Criterium():
                uitslag: Criteriumuitslag = self._stap("criterium", doel.naam)(werk)
                return Voorbeelduitslag(uitslag.verdict, uitslag.open, uitslag, toets)
            case Afleiding():
                waarde = self._stap("naam", doel.naam)(werk)
                gaf = waarde.verdict if isinstance(waarde, Onbekend) else self._regels_van(doel, waarde) if doel.velden else waarde
                return Voorbeelduitslag(gaf, waarde.open if isinstance(waarde, Onbekend) else (), None, toets)
            case Termijn():
                stand = termijnstand(compileer_termijn(doel, self._geheugen), werk, peildatum)
                anders = GEGEVENS_ONTBREKEN if stand.stand == "open" else Verdict.NIET_VAN_TOEPASSING
                return Voorbeelduitslag(stand.einde or anders, stand.open, None, toets)

    def _regels_van(self, lijst: Afleiding, elementen: Sequence[Element]) -> Voorbeeldwaarde:
        regels = (zip(lijst.velden, element, strict=True) for element in elementen)
        return tuple({veld: deel for veld, deel in regel if not isinstance(deel, Onbekend)} for regel in regels)

    def _onder(self, doel: Doel, genoemd: Iterable[str], stappen: list[_Sleutel]) -> set[_Sleutel]:
        """Alles wat onder het doel ligt; `stappen` groeit aan met wat uit te rekenen is, in rekenvolgorde."""
        gezien: set[_Sleutel] = set()

        def daal_af(lezingen: Iterable[Lezing]) -> None:
            for sleutel in self._sleutels(lezingen):
                if sleutel in gezien:
                    continue
                gezien.add(sleutel)
                if sleutel[1] in genoemd and sleutel[0] == self._soort(sleutel[1]):
                    continue
                eronder = self._lezingen(*sleutel)
                if eronder is not None:
                    daal_af(eronder)
                    stappen.append(sleutel)

        daal_af(lezingen_van_doel(doel))
        return gezien

    def _sleutels(self, lezingen: Iterable[Lezing]) -> Iterator[_Sleutel]:
        for soort, naam, lijst in lezingen:
            if soort in ("naam", "criterium") and not self._geheugen.is_veld(naam, lijst):
                yield soort, naam

    def _lezingen(self, soort: str, naam: str) -> Iterable[Lezing] | None:
        """Wat een afleiding of criterium leest; None bij wat niet uitgerekend wordt."""
        if soort == "criterium":
            return lezingen_van_criterium(self._regels.criteria[naam])
        afleiding = self._regels.afleidingen.get(naam)
        return None if afleiding is None else lezingen_van_berekening(afleiding.berekening)

    def _soort(self, naam: str) -> str:
        """Een criterium mag heten als een begrip of afleiding; dan is de gewone naam bedoeld."""
        regels = self._regels
        gewoon = naam == PEILDATUM or naam in regels.begrippen or naam in regels.afleidingen or naam in regels.parameters
        return "naam" if gewoon else "criterium"

    def _plek(self, soort: str, naam: str) -> int:
        return self._geheugen.criterium(naam) if soort == "criterium" else self._geheugen.plek(naam)

    def _stap(self, soort: str, naam: str) -> Callable[[Werk], Any]:
        if (soort, naam) not in self._stappen:
            self._stappen[soort, naam] = (
                compileer_criterium(self._regels.criteria[naam], self._geheugen)
                if soort == "criterium"
                else compileer_berekening(self._regels.afleidingen[naam].berekening, naam, self._geheugen, self._tabellen)
            )
        return self._stappen[soort, naam]

    @cached_property
    def _tabellen(self) -> Mapping[str, tuple[Mapping[int, str], str]]:
        return {naam: (tabel.rijen, tabel.anders) for naam, tabel in self._regels.opzoektabellen.items()}

    def _waarde(self, deel: Gegeven, peildatum: date) -> Any:
        begrip = self._regels.begrippen.get(deel.naam)
        if isinstance(deel.waarde, Verdict):
            return maak_uitslag((deel.naam, deel.waarde, "als", None, None, None, (deel.naam,) if deel.waarde in OPEN else ()))
        if isinstance(deel.waarde, tuple):
            velden = lijstvelden(self._regels, deel.naam)
            return tuple(
                tuple(element.get(veld, Onbekend((f"{deel.naam}[{nummer}].{veld}",), GEGEVENS_ONTBREKEN)) for veld in velden)
                for nummer, element in enumerate(deel.waarde)
            )
        if begrip is not None and begrip.soort == Soort.OORDEEL and isinstance(deel.waarde, bool | str):
            return Oordeelswaarde(deel.waarde, begrip.antwoord_door[0], peildatum, "voorbeeld")
        return deel.waarde


def lezingen_van_doel(doel: Doel) -> Iterable[Lezing]:
    """Alles wat de regel zelf leest."""
    match doel:
        case Criterium():
            return lezingen_van_criterium(doel)
        case Afleiding():
            return lezingen_van_berekening(doel.berekening)
        case Termijn():
            return (*lezingen_van(doel.van_toepassing_als), *waarden_van((doel.begin, doel.lengte, doel.opschorting)))
