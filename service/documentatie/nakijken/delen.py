"""De delen van een feature, plat naast elkaar, met de regels van het bestand waar zij staan."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from service.documentatie.nakijken.bestand import Bestand

Knoop = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Deel:
    """Een Functionaliteit, Regel, Achtergrond, scenario of tabel Voorbeelden. `achtergronden` gelden voor een scenario."""

    soort: str
    knoop: Knoop
    achtergronden: tuple[Knoop, ...] = ()

    @property
    def regel(self) -> int:
        """De regel van het bestand waar de kop staat."""
        return plek(self.knoop)


def delen_van(bestand: Bestand) -> list[Deel]:
    """Alle delen, op volgorde van het bestand."""
    return list(_deel("feature", bestand.feature)) if bestand.feature else []


def scenarios_van(bestand: Bestand) -> list[Deel]:
    """Alleen de scenario's; een Abstract Scenario telt één keer."""
    return [deel for deel in delen_van(bestand) if deel.soort == "scenario"]


def _deel(soort: str, knoop: Knoop, achtergronden: tuple[Knoop, ...] = ()) -> Iterator[Deel]:
    yield Deel(soort, knoop, achtergronden)
    for kind in knoop.get("children", ()):
        ((kindsoort, inhoud),) = kind.items()
        if kindsoort == "background":
            achtergronden = (*achtergronden, inhoud)
        yield from _deel(kindsoort, inhoud, achtergronden)
    for tabel in knoop.get("examples", ()):
        yield Deel("examples", tabel)


def plek(knoop: Knoop) -> int:
    """De regel van het bestand waar een knoop begint."""
    nummer: int = knoop["location"]["line"]
    return nummer


def beginregels(alle: Sequence[Deel]) -> list[int]:
    """De regels waar iets begint: een deel, zijn tags, een stap of een tabel. Op volgorde."""
    return sorted(_begin_van_alles(alle))


def beschrijving(bestand: Bestand, deel: Deel, begin: Sequence[int]) -> list[tuple[int, str]]:
    """De regels die als beschrijving van een deel tellen, met hun nummer. Commentaar en lege regels tellen niet.

    `begin` komt van `beginregels`, één keer per bestand: een groot bestand heeft duizenden regels en honderden delen.
    """
    na = bisect_right(begin, deel.regel)
    volgende = begin[na] if na < len(begin) else len(bestand.regels) + 1
    gevonden = [(nummer, bestand.regels[nummer - 1].strip()) for nummer in range(deel.regel + 1, volgende)]
    return [(nummer, tekst) for nummer, tekst in gevonden if tekst and not tekst.startswith("#")]


def stapregels(deel: Deel) -> Iterator[int]:
    """De regels van het bestand die in een stap terechtkomen: de stappen, hun tabel of tekstblok, en de rijen van Voorbeelden."""
    for stap in deel.knoop.get("steps", ()):
        yield plek(stap)
        yield from (plek(rij) for rij in stap.get("dataTable", {}).get("rows", ()))
        if blok := stap.get("docString"):
            yield from range(plek(blok) + 1, plek(blok) + 1 + len(blok["content"].split("\n")))
    yield from (plek(rij) for rij in deel.knoop.get("tableBody", ()))


def _begin_van_alles(alle: Sequence[Deel]) -> Iterator[int]:
    for deel in alle:
        yield deel.regel
        yield from (plek(knoop) for groep in ("tags", "steps") for knoop in deel.knoop.get(groep, ()))
        if kop := deel.knoop.get("tableHeader"):
            yield plek(kop)
