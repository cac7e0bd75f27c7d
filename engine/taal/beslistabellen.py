"""De beslistabel van de regeltaal als bevroren waarde (docs/regeltaal.md, par. 5a).

De cellen zijn de unaire toetsen van S-FEEL en de trefregels zijn die van DMN 1.5 (OMG formal/24-01-01, par. 8.2.8 en 10.3.2),
met Nederlandse namen. Alles in een cel is letterlijk: daardoor is van elke tabel vooraf na te gaan of zij dubbel treft of een gat heeft.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from engine.taal.voorwaarden import Letterlijk, Waarde

if TYPE_CHECKING:
    from engine.taal.declaraties import Soort


class Treffer(StrEnum):
    """Wat er geldt als een of meer rijen passen: in DMN unique, first, any, priority en collect."""

    PRECIES_EEN = "precies_een"
    EERSTE = "eerste"
    ELKE_GELIJK = "elke_gelijk"
    VOORRANG = "voorrang"
    ALLE = "alle"


class Samen(StrEnum):
    """Hoe `alle` de treffers samenneemt: in DMN sum, min, max en count."""

    SOM = "som"
    KLEINSTE = "kleinste"
    GROOTSTE = "grootste"
    AANTAL = "aantal"


@dataclass(frozen=True, slots=True)
class Grens:
    """Een kant van een bereik; `erbij` zegt of de grens zelf meetelt."""

    waarde: Any
    erbij: bool


@dataclass(frozen=True, slots=True)
class Bereik:
    """Alles tussen twee grenzen; een grens die None is, is er niet. Minstens één is er wel."""

    onder: Grens | None
    boven: Grens | None

    def past(self, waarde: Any) -> bool:
        onder, boven = self.onder, self.boven
        boven_onder = onder is None or onder.waarde < waarde or (onder.erbij and onder.waarde == waarde)
        return boven_onder and (boven is None or waarde < boven.waarde or (boven.erbij and boven.waarde == waarde))


@dataclass(frozen=True, slots=True)
class Cel:
    """Een toets op één kolom: een van de stukken past, of met `behalve` geen ervan. Zonder stukken past alles."""

    stukken: tuple[Letterlijk | Bereik, ...] = ()
    behalve: bool = False

    def past(self, waarde: Any) -> bool:
        """Past een bekende waarde? `rijvoorwaarde` zegt hetzelfde in de woorden van de regeltaal."""
        if not self.stukken:
            return True
        raak = any(stuk.past(waarde) if isinstance(stuk, Bereik) else stuk == waarde for stuk in self.stukken)
        return raak != self.behalve


ALLES = Cel()
"""De cel met een streepje: deze kolom doet er in die rij niet toe."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """Een naam waarnaar gekeken wordt; `keuzes` is leeg als er geen vaste lijst van keuzes is."""

    naam: str
    soort: "Soort"
    keuzes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Rij:
    """Evenveel cellen als kolommen, en wat er geldt als zij alle passen."""

    cellen: tuple[Cel, ...]
    dan: Waarde


@dataclass(frozen=True, slots=True)
class Beslistabel:
    """Een tabel met één uitkomst. `volgorde` is er alleen bij `voorrang`, `samen` alleen bij `alle`.

    `anders` is None als de rijen samen elk geval dekken.
    """

    treffer: Treffer
    kolommen: tuple[Kolom, ...]
    rijen: tuple[Rij, ...]
    anders: Waarde | None
    samen: Samen | None = None
    volgorde: tuple[Letterlijk, ...] = ()

    @property
    def waarden(self) -> tuple[Waarde, ...]:
        """Alles wat eruit kan komen, met herhalingen."""
        return (*(rij.dan for rij in self.rijen), *(() if self.anders is None else (self.anders,)))
