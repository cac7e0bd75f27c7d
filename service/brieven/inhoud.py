"""De inhoud van een brief, zonder opmaak: de blokken van de uitleg, met een tabel en een invulplek erbij."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine import Advies
from engine.uitleg import Blok, als_gegevens
from engine.uitleg.delen import bronnen
from engine.uitleg.woorden import dag


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een tabel met een kopregel; elke rij heeft evenveel cellen als de kop."""

    kop: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Invulplek:
    """Een open plek die een mens op de brief invult: wat erin hoort, wie het doet, en voor hoeveel regels er ruimte is."""

    tekst: str
    regels: int = 1


Deel = Blok | Tabel | Invulplek


@dataclass(frozen=True, slots=True)
class Inhoud:
    """Een hele brief. `bijlage` begint op een nieuwe bladzijde en hoort bij de brief."""

    titel: str
    kenmerk: str
    afzender: str
    dagtekening: date
    concept: bool
    delen: tuple[Deel, ...]
    bijlage: tuple[Deel, ...] = ()

    def als_gegevens(self) -> dict[str, Any]:
        """De brief als gegevens voor het sjabloon."""
        return {
            "titel": self.titel,
            "kenmerk": self.kenmerk,
            "afzender": self.afzender,
            "datum": dag(self.dagtekening),
            "concept": self.concept,
            "delen": _als_gegevens(self.delen),
            "bijlage": _als_gegevens(self.bijlage),
        }


def _als_gegevens(delen: Sequence[Deel]) -> list[dict[str, Any]]:
    klaar: list[dict[str, Any]] = []
    for deel in delen:
        match deel:
            case Tabel(kop, rijen):
                klaar.append({"soort": "tabel", "kop": list(kop), "rijen": [list(rij) for rij in rijen]})
            case Invulplek(tekst, regels):
                klaar.append({"soort": "invulplek", "tekst": tekst, "regels": regels})
            case _:
                klaar += als_gegevens([deel])
    return klaar


def vindplaatsen(advies: Advies, namen: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Elke bron als punt van een opsomming, elk één keer."""
    return tuple(dict.fromkeys((f"{bronnen(advies, [naam])}.",) for naam in namen))
