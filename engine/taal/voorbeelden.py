"""Voorbeelden bij een regel: een paar gegevens, en wat de regel er dan van maakt (docs/regeltaal.md, par. 14a).

Een voorbeeld laat zien wat de regel zegt en verandert er niets aan: het gaat niet mee in het gecompileerde programma.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engine.fouten import Plaats
from engine.logica import Verdict
from engine.taal.voorwaarden import Letterlijk

Voorbeeldwaarde = Letterlijk | Verdict | tuple[Mapping[str, Letterlijk], ...]
"""Een waarde, het verdict van een criterium, of de regels van een lijst met per regel de velden die bekend zijn."""


@dataclass(frozen=True, slots=True)
class Gegeven:
    """Een naam met zijn waarde. `eenheid` is wat er achter een getal staat, of leeg."""

    naam: str
    waarde: Voorbeeldwaarde
    eenheid: str
    plaats: Plaats


@dataclass(frozen=True, slots=True)
class Voorbeeld:
    """Wat bekend is en wat eruit hoort te komen; wat niet genoemd is, is niet bekend.

    `dan` is bij een criterium een verdict. Bij een afleiding is het een waarde (van een lijst haar regels, met per regel wat bekend is)
    en bij een termijn haar laatste dag, of een open verdict zolang die niet te zeggen is; een termijn kan ook niet van toepassing zijn.
    `plaats` is die van wat achter `dan` staat.
    """

    titel: str
    als: tuple[Gegeven, ...]
    dan: Voorbeeldwaarde
    plaats: Plaats

    @property
    def peildatum(self) -> date | None:
        """De peildatum die het voorbeeld noemt."""
        return next((deel.waarde for deel in self.als if deel.naam == "peildatum" and isinstance(deel.waarde, date)), None)
