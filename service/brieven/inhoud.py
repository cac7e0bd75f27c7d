"""De inhoud van een brief, zonder opmaak: de blokken van de uitleg, met een tabel en een invulplek erbij."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from engine.uitleg import Blok, als_gegevens

_SMAL, _BREED = 16, 60
"""Tot zoveel tekens past een kolom zich aan haar tekst aan; boven zoveel tekens wordt zij niet breder."""


@dataclass(frozen=True, slots=True)
class Tabel:
    """Een tabel met een kopregel; elke rij heeft evenveel cellen als de kop."""

    kop: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]

    @property
    def breedtes(self) -> list[int]:
        """De breedte van elke kolom naar haar langste tekst, ten opzichte van de andere; 0 is zo breed als de tekst.

        De laatste kolom krijgt altijd wat over is: anders staat een kort antwoord ver van zijn vraag.
        """
        langste = [max(map(len, kolom)) for kolom in zip(self.kop, *self.rijen, strict=True)]
        *eerste, laatste = (min(lengte, _BREED) if lengte > _SMAL else 0 for lengte in langste)
        return [*eerste, laatste or _SMAL]


@dataclass(frozen=True, slots=True)
class Invulplek:
    """Een open plek die een mens op de brief invult: wat erin hoort, wie het doet, en voor hoeveel regels er ruimte is."""

    tekst: str
    regels: int = 1


Deel = Blok | Tabel | Invulplek


@dataclass(frozen=True, slots=True)
class Inhoud:
    """Een hele brief. `hoofd` staat boven de titel; `bijlage` begint op een nieuwe bladzijde en hoort bij de brief."""

    titel: str
    hoofd: tuple[str, ...]
    afzender: str
    dagtekening: date
    concept: bool
    delen: tuple[Deel, ...]
    bijlage: tuple[Deel, ...] = ()

    def als_gegevens(self) -> dict[str, Any]:
        """De brief als gegevens voor het sjabloon."""
        return {
            "titel": self.titel,
            "hoofd": list(self.hoofd),
            "afzender": self.afzender,
            "concept": self.concept,
            "delen": _als_gegevens(self.delen),
            "bijlage": _als_gegevens(self.bijlage),
        }


def _als_gegevens(delen: Sequence[Deel]) -> list[dict[str, Any]]:
    klaar: list[dict[str, Any]] = []
    for deel in delen:
        match deel:
            case Tabel(kop, rijen):
                klaar.append({"soort": "tabel", "kop": list(kop), "rijen": [list(rij) for rij in rijen], "breedtes": deel.breedtes})
            case Invulplek(tekst, regels):
                klaar.append({"soort": "invulplek", "tekst": tekst, "regels": regels})
            case _:
                klaar += als_gegevens([deel])
    return klaar
