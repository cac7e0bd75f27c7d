"""Vooraf uitrekenen wat maar een paar invoeren kan hebben: een voorwaarde over ja/nee en keuzes wordt een tabel.

De rijen zijn de uitslagen van de functie zelf, met hun volledige spoor. Een waarde die niet in de tabel staat, zoals een veld dat
onbekend is op een bepaald element van een lijst, gaat gewoon door de functie.
"""

from collections.abc import Callable, Iterable
from itertools import product
from math import prod
from operator import itemgetter
from typing import Any, TypeVar

from engine.beoordelen.spoor import Onbekend
from engine.compileren.geheugen import Geheugen, Werk
from engine.logica import GEGEVENS_ONTBREKEN
from engine.taal.lezingen import lezingen_van
from engine.taal.voorwaarden import Voorwaarde

T = TypeVar("T")
_GROOTSTE_TABEL = 512


def met_tabel(
    reken: Callable[[Werk], T], voorwaarden: Iterable[Voorwaarde | None], geheugen: Geheugen, lijst: str = ""
) -> Callable[[Werk], T]:
    """`reken`, opgezocht in een tabel als alles wat de voorwaarden lezen gesloten is en er hoogstens 256 rijen zijn."""
    gelezen = list(dict.fromkeys(lezing for voorwaarde in voorwaarden for lezing in lezingen_van(voorwaarde, lijst)))
    if not gelezen or any(lezing.soort != "naam" for lezing in gelezen):
        return reken
    gesloten = [geheugen.gesloten(lezing.naam, lezing.lijst) for lezing in gelezen]
    if not all(gesloten) or prod(len(waarden) + 1 for waarden in gesloten) > _GROOTSTE_TABEL:
        return reken
    plekken = tuple(geheugen.plek(lezing.naam, lezing.lijst) for lezing in gelezen)
    kolommen = [(*waarden, Onbekend((lezing.naam,), GEGEVENS_ONTBREKEN)) for waarden, lezing in zip(gesloten, gelezen, strict=True)]
    werk: Werk = [None] * len(geheugen)
    tabel: dict[Any, T] = {}
    for rij in product(*kolommen):
        for plek, waarde in zip(plekken, rij, strict=True):
            werk[plek] = waarde
        tabel[rij if len(rij) > 1 else rij[0]] = reken(werk)
    sleutel = itemgetter(*plekken)
    zoek = tabel.get

    def opgezocht(werk: Werk) -> T:
        gevonden = zoek(sleutel(werk))
        return reken(werk) if gevonden is None else gevonden

    return opgezocht
