"""Het spoor van een beoordeling: elke stap met wat zij las en wat eruit kwam. Teksten worden hieruit gemaakt.

De stappen zijn NamedTuples: even bevroren als een dataclass, en goedkoop genoeg om van élke voorwaarde een stap te bewaren.
Een open punt is het pad van een begrip: `geboortedatum`, of `deskundigenadviezen[1].datum` voor een veld van element 1 (vanaf 0).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any, NamedTuple, TypeVar, cast

from engine.logica import Verdict
from engine.taal.voorwaarden import Voorwaarde

T = TypeVar("T")


class Oordeelswaarde(NamedTuple):
    """Een oordeel van een mens: de waarde, wie het gaf, wanneer en waarom."""

    waarde: bool | str
    rol: str
    datum: date
    motivering: str


class Onbekend(NamedTuple):
    """Een waarde die er niet is, met de open punten die haar bekend zouden maken. Nooit nee, nooit nul.

    `verdict` is `oordeel_nodig` als er alleen oordelen ontbreken, anders `gegevens_ontbreken`.
    """

    open: tuple[str, ...]
    verdict: Verdict


Kernwaarde = bool | int | Decimal | date | str
Element = tuple["Kernwaarde | Onbekend", ...]
Zaakwaarde = Kernwaarde | Oordeelswaarde | Onbekend | tuple[Element, ...]


@dataclass(frozen=True, slots=True)
class Knoop:
    """De vaste kant van een stap: de voorwaarde, haar plek binnen de regel, en de namen die zij leest.

    In `gemaakt` staat, op naam, wat er al van gemaakt is; dat is voor elke zaak hetzelfde.
    """

    voorwaarde: Voorwaarde
    pad: str
    namen: tuple[str, ...]
    gemaakt: dict[str, Any] = field(default_factory=dict, compare=False, repr=False)


class Stap(NamedTuple):
    """Eén getoetste voorwaarde.

    `gelezen` staat gelijk op met `knoop.namen`. `delen` zijn de stappen eronder; bij een kwantor één per element, in
    volgorde. `open` is leeg als het verdict vast staat.
    """

    knoop: Knoop
    verdict: Verdict
    gelezen: tuple[Zaakwaarde, ...]
    delen: tuple["Stap", ...]
    open: tuple[str, ...]


class Criteriumuitslag(NamedTuple):
    """Het verdict van een criterium met zijn stappen.

    `beslist_door` is `als`, `van_toepassing_als` of `uitzondering`. Een stap die niet meer ter zake deed is None.
    """

    naam: str
    verdict: Verdict
    beslist_door: str
    toepassing: Stap | None
    uitzondering: Stap | None
    als: Stap | None
    open: tuple[str, ...]

    @property
    def stappen(self) -> tuple[Stap, ...]:
        """De gezette stappen: van toepassing, uitzondering en de voorwaarde, zonder wat niet meer ter zake deed."""
        return tuple(stap for stap in (self.toepassing, self.uitzondering, self.als) if stap is not None)


class VasteStap(Stap):
    """Een stap die in een tabel van een pakket klaarligt: dezelfde voor elke zaak waarin hij voorkomt, en zonder gegevens van één leerling.

    In `gemaakt` staat, op naam, wat er al van gemaakt is: de tekst ervan, of de uitslag die eruit volgt.
    """

    gemaakt: dict[str, Any]


class VasteUitslag(Criteriumuitslag):
    """Een uitslag die in een tabel van een pakket klaarligt; zie VasteStap."""

    gemaakt: dict[str, Any]


def leg_klaar(uitslag: T) -> T:
    """De stap of uitslag als vaste; iets anders, of wat al vast is, blijft wat het is."""
    vorm: Any = {Stap: VasteStap, Criteriumuitslag: VasteUitslag}.get(type(uitslag))
    if vorm is None:
        return uitslag
    vast = tuple.__new__(vorm, cast(tuple[Any, ...], uitslag))
    vast.gemaakt = {}
    return cast(T, vast)


# De eigen aanroep van een NamedTuple loopt door Python heen; dit is dezelfde tuple zonder die omweg. Per zaak scheelt dat honderden keren.
maak_stap = cast(
    Callable[[tuple[Knoop, Verdict, tuple[Zaakwaarde, ...], tuple[Stap, ...], tuple[str, ...]]], Stap],
    partial(tuple.__new__, Stap),
)
maak_uitslag = cast(
    Callable[[tuple[str, Verdict, str, Stap | None, Stap | None, Stap | None, tuple[str, ...]]], Criteriumuitslag],
    partial(tuple.__new__, Criteriumuitslag),
)
