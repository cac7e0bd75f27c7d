"""De voorwaarden van de regeltaal als bevroren boom (docs/regeltaal.md, par. 5 en 6).

De boom is wat de schrijver schreef, met namen en letterlijke waarden al van elkaar gescheiden. Hij kent geen verdicten
van een zaak en rekent niets uit.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from engine.logica import Verdict

Letterlijk = bool | int | Decimal | date | str


@dataclass(frozen=True, slots=True)
class Naam:
    """Een begrip, afleiding, parameter of veld, of `peildatum`."""

    naam: str


@dataclass(frozen=True, slots=True)
class Vast:
    """Een letterlijke waarde."""

    waarde: Letterlijk


Waarde = Naam | Vast


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """`links` vergeleken met een of meer waarden; `operator` is een sleutel uit par. 6."""

    links: Naam
    operator: str
    rechts: tuple[Waarde, ...]


@dataclass(frozen=True, slots=True)
class CriteriumIs:
    """Het verdict van een criterium; met `verdicten` de vraag of het een daarvan is."""

    naam: str
    verdicten: frozenset[Verdict] | None = None


@dataclass(frozen=True, slots=True)
class ConclusieIs:
    """Het verdict van een conclusie."""

    naam: str


@dataclass(frozen=True, slots=True)
class UitkomstIs:
    """De uitkomst staat; alleen in een eigenschap."""

    naam: str


@dataclass(frozen=True, slots=True)
class GebrekIs:
    """Het gebrek is er; alleen in een eigenschap."""

    naam: str


@dataclass(frozen=True, slots=True)
class AlleVan:
    """Elk deel is voldaan."""

    delen: tuple["Voorwaarde", ...]


@dataclass(frozen=True, slots=True)
class EenVan:
    """Minstens één deel is voldaan."""

    delen: tuple["Voorwaarde", ...]


@dataclass(frozen=True, slots=True)
class GeenVan:
    """Geen enkel deel is voldaan."""

    delen: tuple["Voorwaarde", ...]


@dataclass(frozen=True, slots=True)
class Niet:
    """De ontkenning van een deel."""

    deel: "Voorwaarde"


@dataclass(frozen=True, slots=True)
class MinstensVan:
    """Minstens `aantal` van de delen die van toepassing zijn; 1 <= aantal <= len(delen)."""

    aantal: int
    delen: tuple["Voorwaarde", ...]


@dataclass(frozen=True, slots=True)
class Kwantor:
    """Een uitspraak over de elementen van een lijst.

    `soort` is `minstens`, `hoogstens`, `precies`, `alle` of `geen`; `aantal` alleen bij de eerste drie. Met `verschillende` telt het
    aantal verschillende waarden van dat veld. `waarvoor` zegt welke elementen meetellen (bij `alle`: wat elk element moet).
    """

    lijst: str
    soort: str
    aantal: Waarde | None
    waarvoor: "Voorwaarde | None"
    verschillende: str | None = None


Voorwaarde = Vergelijking | CriteriumIs | ConclusieIs | UitkomstIs | GebrekIs | AlleVan | EenVan | GeenVan | Niet | MinstensVan | Kwantor
