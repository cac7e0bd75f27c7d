"""De lezing van een pakket als formules: elke naam één keer vertaald, met de eisen die haar onbekenden vastleggen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

import z3

from engine import Pakket
from engine.taal.beslistabellen import Beslistabel
from engine.taal.declaraties import Opzoektabel
from engine.taal.namen import PEILDATUM
from engine.taal.voorwaarden import Vast, Voorwaarde, Waarde
from service.analyse.vertaling.berekeningen import vertaal_berekening
from service.analyse.vertaling.beslistabellen import vertaal_lijst
from service.analyse.vertaling.conclusies import gebrek_is_er, geen_uitkomst, uitkomst_staat
from service.analyse.vertaling.criteria import vertaal_criterium
from service.analyse.vertaling.feiten import Feiten, Lijst, Ruimte
from service.analyse.vertaling.functies import pas_toe
from service.analyse.vertaling.grootheid import Grootheid, Woordenboek
from service.analyse.vertaling.kalender import Kalender
from service.analyse.vertaling.logica import Verdictformule
from service.analyse.vertaling.omgeving import BUITEN, Element
from service.analyse.vertaling.voorwaarden import vertaal

T = TypeVar("T")


@dataclass(slots=True)
class Nodig:
    """Wat bij een formule hoort: de eisen aan haar onbekenden, en de begrippen die zij leest."""

    eisen: dict[str, z3.BoolRef] = field(default_factory=dict)
    begrippen: dict[str, None] = field(default_factory=dict)

    def neem_over(self, ander: "Nodig") -> None:
        self.eisen.update(ander.eisen)
        self.begrippen.update(ander.begrippen)


@dataclass(slots=True)
class Gedeeld:
    """Wat twee lezingen van hetzelfde pakket delen, zodat hun formules naast elkaar te leggen zijn."""

    pakket: Pakket
    ruimte: Ruimte
    woorden: Woordenboek
    kalender: Kalender


class Vertaling:
    """Een omgeving over één pakket. `ander` is de plek die in deze lezing een eigen waarde heeft, voor een vergelijking van twee zaken."""

    def __init__(self, gedeeld: Gedeeld, ander: str = "") -> None:
        self.pakket = gedeeld.pakket
        self.woorden = gedeeld.woorden
        self.feiten = Feiten(gedeeld.pakket, gedeeld.ruimte, gedeeld.woorden, ander)
        self._kalender = gedeeld.kalender
        self._klaar: dict[tuple[str, str], tuple[Any, Nodig]] = {}
        self._nodig = [Nodig()]

    def formule(self, maak: Callable[["Vertaling"], T]) -> tuple[T, Nodig]:
        """Wat `maak` van deze lezing maakt, met alles wat daarbij hoort."""
        self._nodig.append(Nodig())
        gemaakt = maak(self)
        return gemaakt, self._nodig.pop()

    def voorwaarde(self, voorwaarde: Voorwaarde) -> Verdictformule:
        return vertaal(voorwaarde, self)

    def waarde(self, waarde: Waarde, element: Element = BUITEN) -> Grootheid:
        if isinstance(waarde, Vast):
            return self.woorden.letterlijk(waarde.waarde)
        if waarde.naam in element:
            return element[waarde.naam]
        return self._benoemd("naam", waarde.naam, lambda: self._naam(waarde.naam))

    def lijst(self, naam: str) -> Lijst:
        return self._benoemd("lijst", naam, lambda: self._lijst(naam))

    def criterium(self, naam: str) -> Verdictformule:
        return self._benoemd("criterium", naam, lambda: vertaal_criterium(self.pakket.criteria[naam], self))

    def conclusie(self, naam: str) -> Verdictformule:
        return self._benoemd("conclusie", naam, lambda: vertaal(self.pakket.conclusies[naam].als, self))

    def uitkomst(self, naam: str) -> Verdictformule:
        """Of deze uitkomst staat."""
        return self._benoemd("staat", naam, lambda: uitkomst_staat(self.pakket.uitkomsten[naam], self._op_voorrang, self.bereikt))

    def bereikt(self, naam: str) -> Verdictformule:
        """Het verdict van de voorwaarde van een uitkomst, los van haar voorrang."""
        return self._benoemd("bereikt", naam, lambda: vertaal(cast("Voorwaarde", self.pakket.uitkomsten[naam].als), self))

    def zonder_uitkomst(self) -> z3.BoolRef:
        return self._benoemd("zonder", "", lambda: geen_uitkomst(self._op_voorrang, self.bereikt))

    def gebrek(self, naam: str) -> Verdictformule:
        """Of dit gebrek er is."""
        gebrek = self.pakket.gebreken[naam]
        return self._benoemd("gebrek", naam, lambda: gebrek_is_er(gebrek, self.pakket.uitkomsten, vertaal(gebrek.als, self), self))

    def functie(self, naam: str, waarden: Sequence[Any]) -> Any:
        return pas_toe(naam, waarden, self._kalender, self._eis)

    def tabel(self, naam: str) -> Opzoektabel:
        return self.pakket.opzoektabellen[naam]

    @property
    def _op_voorrang(self) -> list[str]:
        return [naam for naam, uitkomst in self.pakket.uitkomsten.items() if uitkomst.als is not None]

    def _lijst(self, naam: str) -> Lijst:
        if naam in self.pakket.begrippen:
            return self._feit(naam, self.feiten.lijst(self.pakket.begrippen[naam]))
        tabel = self.pakket.afleidingen[naam].berekening
        assert isinstance(tabel, Beslistabel), "een uitgerekende lijst komt uit een beslistabel"
        return vertaal_lijst(tabel, self)

    def _naam(self, naam: str) -> Grootheid:
        if naam == PEILDATUM:
            self._eis(PEILDATUM, self.feiten.eis_peildatum())
            return Grootheid(self.feiten.peildatum)
        if naam in self.pakket.parameterwaarden:
            return self.woorden.letterlijk(self.pakket.parameterwaarden[naam])
        if naam in self.pakket.afleidingen:
            return vertaal_berekening(self.pakket.afleidingen[naam].berekening, self, self.woorden)
        return self._feit(naam, self.feiten.begrip(self.pakket.begrippen[naam]))

    def _feit(self, naam: str, feit: tuple[T, z3.BoolRef]) -> T:
        waarde, eis = feit
        # In twee lezingen naast elkaar kan hetzelfde begrip twee onbekenden hebben, elk met een eigen eis.
        self._eis(f"feit {eis.get_id()}", eis)
        # Een grens aan een begrip kan de peildatum lezen.
        self._eis(PEILDATUM, self.feiten.eis_peildatum())
        self._nodig[-1].begrippen[naam] = None
        return waarde

    def _eis(self, sleutel: str, eis: z3.BoolRef) -> None:
        self._nodig[-1].eisen[sleutel] = eis

    def _benoemd(self, soort: str, naam: str, maak: Callable[[], T]) -> T:
        """Een naam wordt één keer vertaald; wie haar leest, neemt haar eisen over."""
        sleutel = (soort, naam)
        if sleutel not in self._klaar:
            self._nodig.append(Nodig())
            gemaakt = maak()
            self._klaar[sleutel] = gemaakt, self._nodig.pop()
        gevonden, nodig = self._klaar[sleutel]
        self._nodig[-1].neem_over(nodig)
        return cast("T", gevonden)
