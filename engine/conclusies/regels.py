"""Wat de conclusiemotor in en uit gaat: regels over verdicten, en de conclusies die daaruit volgen."""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.conclusies.dekking import kenmerken
from engine.logica import Verdict
from engine.taal.voorwaarden import Voorwaarde


@dataclass(frozen=True, slots=True)
class Uitkomstregel:
    """Een uitkomst met haar voorrang (kleiner gaat voor, uniek)."""

    naam: str
    voorrang: int
    als: Voorwaarde


@dataclass(frozen=True, slots=True)
class Conclusieregels:
    """Alle regels boven de criteria.

    De voorwaarden kennen alleen AlleVan, EenVan, GeenVan, Niet, MinstensVan, CriteriumIs en ConclusieIs. `mogelijk` zegt per
    criterium welke verdicten het kan krijgen. `conclusies` mogen naar elkaar wijzen, zonder kring.
    """

    conclusies: tuple[tuple[str, Voorwaarde], ...]
    uitkomsten: tuple[Uitkomstregel, ...]
    gebreken: tuple[tuple[str, Voorwaarde], ...]
    mogelijk: Mapping[str, frozenset[Verdict]]


@dataclass(frozen=True, slots=True)
class Conclusies:
    """Wat uit de verdicten volgt: per naam een verdict, en de uitkomst die staat.

    `uitkomst` is de naam van de uitkomst die staat, of None als er een hogere open is of geen enkele bereikt is;
    `wacht_op` is de naam van de hoogste open uitkomst, of None.
    """

    conclusies: Mapping[str, Verdict]
    uitkomsten: Mapping[str, Verdict]
    gebreken: Mapping[str, Verdict]
    uitkomst: str | None
    wacht_op: str | None


def alleen_uitkomsten(regels: Conclusieregels) -> Conclusieregels:
    """De uitkomsten met wat zij lezen: dezelfde keuze, zonder de gebreken. Werpt KeyError bij een naam die niet bestaat."""
    voorwaarden = dict(regels.conclusies)
    nodig: set[str] = set()
    open_ = [regel.als for regel in regels.uitkomsten]
    while open_:
        gelezen = {kenmerk.naam for kenmerk in kenmerken(open_.pop()) if kenmerk.soort == "conclusie"}
        open_ += [voorwaarden[naam] for naam in gelezen - nodig]
        nodig |= gelezen
    return Conclusieregels(tuple(deel for deel in regels.conclusies if deel[0] in nodig), regels.uitkomsten, (), regels.mogelijk)
