"""Een versie van de regels van één samenwerkingsverband: haar bestanden, haar ingangsdatum, en het adres dat daaruit volgt."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from engine import Fout, InvoerFouten, Pakket, Regels, lees_regelteksten
from engine.vorm.canoniek import vingerafdruk

VORM = 1
"""Versie van de vorm van het adres; een oud adres blijft na te rekenen."""


@dataclass(frozen=True, slots=True)
class Regelversie:
    """De versie zelf. `hash` is haar adres, `bestanden` is pad -> inhoud, `overgang` een begrip uit die regels of leeg: de peildatum."""

    hash: str
    samenwerkingsverband: str
    ingangsdatum: date
    overgang: str
    bestanden: Mapping[str, str]

    def regels(self) -> Regels:
        """De regels van deze versie."""
        return lees_regelteksten(self.bestanden)


def adres_van(samenwerkingsverband: str, ingangsdatum: date, bestanden: Mapping[str, str]) -> str:
    """Het adres: de SHA-256 over de vaste schrijfwijze van alles wat wordt vastgesteld. Zelfde inhoud, zelfde adres."""
    return vingerafdruk(
        {
            "vorm": VORM,
            "samenwerkingsverband": samenwerkingsverband,
            "ingangsdatum": ingangsdatum.isoformat(),
            "bestanden": {pad: hashlib.sha256(tekst.encode()).hexdigest() for pad, tekst in sorted(bestanden.items())},
        }
    )


def versie_van(regels: Regels, samenwerkingsverband: str, ingangsdatum: date, vandaag: date) -> Regelversie:
    """De versie die uit gelezen regels volgt: de gedeelde lagen en die van dit samenwerkingsverband.

    Raises:
        RegelFouten: als de regels op de ingangsdatum niet kloppen of niet gelden.
        InvoerFouten: als de ingangsdatum voorbij is.
    """
    pakket: Pakket = regels.pakket(samenwerkingsverband, ingangsdatum)
    if ingangsdatum < vandaag:
        raise InvoerFouten([verstreken(ingangsdatum)])
    bestanden = regels.alle_teksten(samenwerkingsverband)
    adres = adres_van(samenwerkingsverband, ingangsdatum, bestanden)
    return Regelversie(adres, samenwerkingsverband, ingangsdatum, pakket.overgang, bestanden)


def verstreken(ingangsdatum: date) -> Fout:
    """De fout als een ingangsdatum voorbij is: nieuwe regels gelden nooit met terugwerkende kracht."""
    zin = f"De ingangsdatum {ingangsdatum.isoformat()} is voorbij. Leg deze regels opnieuw voor, met vandaag of een latere dag."
    return Fout("V101", zin, "ingang")
