"""Wat alle routes delen: de regels, de opslag en de klok."""

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path

from engine import Advies, Dossier, Fout, Pakket, RegelFouten, Regels, beoordeel, lees_gegevens, lees_regels
from service.opslag import Adviesopslag
from service.web.invoer import nagekeken
from service.web.problemen import Probleem

Klok = Callable[[], datetime]


class Regelkast:
    """De regels van de dienst. Bij het openen wordt elk pakket van die dag samengesteld: een fout houdt de dienst tegen."""

    def __init__(self, regels: Regels, vandaag: date) -> None:
        self._regels = regels
        self._slot = threading.Lock()
        for samenwerkingsverband in regels.samenwerkingsverbanden:
            regels.pakket(samenwerkingsverband, vandaag)

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]:
        return self._regels.samenwerkingsverbanden

    def pakket(self, samenwerkingsverband: str, dag: date) -> Pakket:
        """Het pakket van een dag. Werpt Probleem met status 400 als er geen is."""
        with self._slot:
            try:
                return self._regels.pakket(samenwerkingsverband, dag)
            except RegelFouten as fouten:
                raise Probleem(HTTPStatus.BAD_REQUEST, "Hiervoor zijn er geen regels.", _veldfouten(fouten)) from None

    def teksten(self, pakket: Pakket) -> Mapping[str, str]:
        """De inhoud van de regelbestanden van een pakket."""
        return self._regels.teksten(pakket)


@dataclass(frozen=True, slots=True)
class Kern:
    """De delen waar elke route bij kan. `klok` geeft nu, met tijdzone."""

    regelkast: Regelkast
    opslag: Adviesopslag
    klok: Klok

    def beoordeel(self, dossier: Dossier) -> Advies:
        """Het advies bij een dossier; zonder peildatum geldt vandaag, in Nederland.

        Raises:
            Probleem: met status 400, als er geen regels zijn of de gegevens niet kloppen.
        """
        dag = dossier.peildatum or self.klok().date()
        pakket = self.regelkast.pakket(dossier.samenwerkingsverband or self._enige(), dag)
        return nagekeken(lambda: beoordeel(pakket, lees_gegevens(pakket, dossier.gegevens, dag), dag))

    def _enige(self) -> str:
        bekend = self.regelkast.samenwerkingsverbanden
        if len(bekend) == 1:
            return bekend[0]
        raise Probleem(HTTPStatus.BAD_REQUEST, f"Noem het samenwerkingsverband: {', '.join(bekend)}.")


def _veldfouten(fouten: RegelFouten) -> list[Fout]:
    """Wat er mis is met de keuze van de regels, als fout van het veld waarmee gekozen is."""
    onbekend = [fout for fout in fouten.fouten if fout.code == "P042"]
    return onbekend or [Fout("P040", "Op deze dag gelden er geen volledige regels.", "peildatum")]


def lees_regelkast(regelmap: Path, vandaag: date) -> Regelkast:
    """De regels onder `regelmap`. Werpt RegelFouten als er iets niet klopt."""
    return Regelkast(lees_regels(regelmap), vandaag)
