"""Wat er vergeleken wordt op bedachte zaken: genoeg om het in een ander proces, of morgen, precies zo te doen."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from functools import cached_property
from typing import Any

from engine import Pakket, lees_regelteksten
from engine.vorm.canoniek import vingerafdruk
from service.populatie import Bronzaak, Populatie
from service.vergelijken.herhaald import Herhaald
from service.vergelijken.telling import Telling
from service.vergelijken.wisseling import Vergelijker

DEELGROOTTE = 1000
"""Zo veel zaken telt een deel. Hoe de zaken over processen verdeeld worden, verandert zo niets aan de uitslag."""


@dataclass(frozen=True)
class Opdracht:
    """De teksten van beide regels, de dag, de bronzaken, het aantal bedachte zaken en het zaad. Gaat zo naar een ander proces.

    `gelezen` zijn het oude en het nieuwe pakket, als die al uit deze teksten gelezen zijn: dat scheelt een seconde.
    """

    samenwerkingsverband: str
    peildatum: date
    oude_regels: Mapping[str, str]
    nieuwe_regels: Mapping[str, str]
    bronnen: tuple[Bronzaak, ...]
    aantal: int
    zaad: int
    gelezen: tuple[Pakket, Pakket] | None = field(default=None, compare=False, repr=False)

    def __reduce__(self) -> tuple[type["Opdracht"], tuple[Any, ...]]:
        # Alleen waar alles uit volgt: een motor gaat niet naar een ander proces.
        return type(self), tuple(getattr(self, veld.name) for veld in fields(self) if veld.compare)

    @property
    def delen(self) -> int:
        """Het aantal delen."""
        return -(-self.aantal // DEELGROOTTE)

    @cached_property
    def pakketten(self) -> tuple[Pakket, Pakket]:
        """Het oude en het nieuwe pakket."""
        if self.gelezen:
            return self.gelezen
        oud, nieuw = (lees_regelteksten(teksten) for teksten in (self.oude_regels, self.nieuwe_regels))
        return oud.pakket(self.samenwerkingsverband, self.peildatum), nieuw.pakket(self.samenwerkingsverband, self.peildatum)

    @cached_property
    def populatie(self) -> Populatie:
        """De bedachte zaken."""
        return Populatie(*self.pakketten, self.peildatum, self.bronnen, self.zaad, self.vergelijker.raakvlak.begrippen)

    @cached_property
    def vergelijker(self) -> Vergelijker:
        """De vergelijker van beide pakketten."""
        return Vergelijker(*self.pakketten)

    @cached_property
    def herhaald(self) -> Herhaald:
        """De vergelijker van bedachte zaken."""
        return Herhaald(self.vergelijker, self.populatie.bronnen, self.peildatum)

    @cached_property
    def kenmerk(self) -> dict[str, Any]:
        """Wat deze opdracht bepaalt, als JSON; twee opdrachten met hetzelfde kenmerk hebben dezelfde uitslag."""
        oud, nieuw = self.pakketten
        return {
            "oud": oud.hash,
            "nieuw": nieuw.hash,
            "samenwerkingsverband": self.samenwerkingsverband,
            "peildatum": self.peildatum.isoformat(),
            "bronnen": vingerafdruk([dict(bron.gegevens) for bron in self.bronnen]),
            "populatie": self.aantal,
            "zaad": self.zaad,
            "deelgrootte": DEELGROOTTE,
        }

    def dossier(self, nummer: int) -> dict[str, Any]:
        """Eén bedachte zaak als dossier, zoals `thuisnabij beoordeel` het leest."""
        return self.populatie.dossier(nummer, self.samenwerkingsverband)

    def tel_deel(self, deel: int, *, volledig: bool = False) -> Telling:
        """Vergelijkt de zaken van één deel."""
        telling = Telling()
        for nummer in range(deel * DEELGROOTTE, min((deel + 1) * DEELGROOTTE, self.aantal)):
            trekking = self.populatie.trek(nummer)
            telling.tel(str(nummer), self.herhaald.heel(trekking) if volledig else self.herhaald.vergelijk(trekking))
        return telling
