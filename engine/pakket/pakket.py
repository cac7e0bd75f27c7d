"""Het regelpakket: de landelijke laag en die van één samenwerkingsverband, zoals zij op een dag gelden."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from engine.compileren import Programma
from engine.conclusies import Conclusiemotor
from engine.taal.brieven import Besluitveld, Brief, Briefdeel
from engine.taal.declaraties import (
    Afleiding,
    Begrip,
    Bron,
    Conclusie,
    Criterium,
    Eigenschap,
    Gebrek,
    Opzoektabel,
    Parameter,
    Rol,
    Standaard,
    Stuk,
    Termijn,
    Thema,
    Uitkomst,
    Visie,
)
from engine.taal.voorwaarden import Letterlijk

T = TypeVar("T")
FORMAAT = 1
"""Versie van de regeltaal; staat in elke hash, zodat oude hashes bij hun eigen taal horen."""


@dataclass(frozen=True)
class Pakket:
    """Een onveranderlijk, gecompileerd regelpakket.

    Het geldt van `vanaf` tot en met `tot` (None: tot er een nieuwere versie komt). `hash` is de SHA-256 van alle bestanden en
    parameterwaarden die gelden. De namen verwijzen naar hun verklaring; `uitkomsten` staan op voorrang, `themas`, `standaarden`,
    `stukken` en `visie` op volgorde van het bestand, de rest op naam. `keuzewoorden` is begrip of afleiding -> keuze -> woorden.
    `overgang` is het begrip met de dag die zegt of een zaak onder deze regels valt; leeg is de peildatum.
    """

    samenwerkingsverband: str
    titel: str
    hash: str
    vanaf: date
    tot: date | None
    themas: Mapping[str, Thema]
    standaarden: Mapping[str, Standaard]
    visie: Mapping[str, Visie]
    rollen: Mapping[str, Rol]
    stukken: Mapping[str, Stuk]
    begrippen: Mapping[str, Begrip]
    bronnen: Mapping[str, Bron]
    parameters: Mapping[str, Parameter]
    parameterwaarden: Mapping[str, Letterlijk]
    opzoektabellen: Mapping[str, Opzoektabel]
    afleidingen: Mapping[str, Afleiding]
    keuzewoorden: Mapping[str, Mapping[str, str]]
    criteria: Mapping[str, Criterium]
    conclusies: Mapping[str, Conclusie]
    uitkomsten: Mapping[str, Uitkomst]
    gebreken: Mapping[str, Gebrek]
    termijnen: Mapping[str, Termijn]
    teksten: Mapping[str, str]
    besluitvelden: Mapping[str, Besluitveld]
    brieven: Mapping[str, Brief]
    briefdelen: Mapping[str, Briefdeel]
    eigenschappen: Mapping[str, Eigenschap]
    bij_storing: str
    overgang: str
    bestanden: Mapping[str, str]
    programma: Programma = field(repr=False, compare=False)
    motor: Conclusiemotor = field(repr=False, compare=False)
    _gemaakt: dict[Callable[["Pakket"], Any], Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def geldt_op(self, dag: date) -> bool:
        """Is dit het pakket van deze dag?"""
        return self.vanaf <= dag and (self.tot is None or dag <= self.tot)

    def met_teksten(self, teksten: Mapping[str, str]) -> "Pakket":
        """Dit pakket met `teksten` voor de vaste zinnen die het zelf niet heeft, omdat het van voor die zinnen is."""
        return replace(self, teksten={**teksten, **self.teksten})

    def eenmaal(self, maak: Callable[["Pakket"], T]) -> T:
        """Wat `maak` van dit pakket maakt: de eerste keer gemaakt, daarna steeds hetzelfde. Voor wat alleen van de regels afhangt.

        Mag door draden gedeeld worden. Wat gemaakt is, leeft zo lang als het pakket en houdt het pakket liever niet zelf vast.
        """
        if maak not in self._gemaakt:
            self._gemaakt.setdefault(maak, maak(self))
        gemaakt: T = self._gemaakt[maak]
        return gemaakt


def pakkethash(samenwerkingsverband: str, bestanden: Mapping[str, str], parameterwaarden: Mapping[str, Letterlijk]) -> str:
    """SHA-256 over de vaste schrijfwijze van alles wat de uitkomst bepaalt. `bestanden` is pad -> SHA-256 van de inhoud."""
    inhoud = {
        "formaat": FORMAAT,
        "samenwerkingsverband": samenwerkingsverband,
        "bestanden": bestanden,
        "parameters": {naam: str(waarde) for naam, waarde in parameterwaarden.items()},
    }
    return hashlib.sha256(json.dumps(inhoud, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()).hexdigest()
