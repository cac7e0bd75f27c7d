"""Wat alle routes delen: de regels, de opslag en de klok."""

import json
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path

from engine import (
    Advies,
    Dossier,
    Fout,
    Pakket,
    RegelFouten,
    Regels,
    als_json,
    beoordeel,
    lees_dossier,
    lees_gegevens,
    lees_regels,
    lees_regelteksten,
)
from service.opslag import Adviesopslag, BewaardAdvies
from service.web.invoer import nagekeken
from service.web.problemen import Probleem

_logboek = logging.getLogger("thuisnabij")
Klok = Callable[[], datetime]


class Regelkast:
    """De regels van de dienst. Bij het openen wordt elk pakket van die dag samengesteld: een fout houdt de dienst tegen."""

    def __init__(self, regels: Regels, vandaag: date) -> None:
        self._regels = regels
        self._slot = threading.Lock()
        self._oude: dict[str, Pakket] = {}
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

    def pakket_van_toen(self, samenwerkingsverband: str, dag: date, hash_: str, opslag: Adviesopslag) -> Pakket:
        """Het pakket met deze hash: dat van nu, of het bewaarde. Werpt Probleem met status 500 als het er niet meer is."""
        with self._slot:
            try:
                nu = self._regels.pakket(samenwerkingsverband, dag)
                if nu.hash == hash_:
                    return nu
            except RegelFouten as fouten:
                _logboek.info("Voor deze dag gelden nu geen regels (%s); de bewaarde worden gebruikt.", fouten.fouten[0].code)
            if hash_ not in self._oude:
                rij = opslag.lees_regels(hash_)
                if rij is None:
                    raise Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, "De regels van dit advies zijn niet bewaard.")
                self._oude[hash_] = lees_regelteksten(json.loads(rij.bestanden)).pakket(samenwerkingsverband, dag)
            return self._oude[hash_]

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

    def herlees(self, rij: BewaardAdvies) -> Advies:
        """Een bewaard advies als advies, opnieuw beoordeeld met de regels van toen.

        Raises:
            Probleem: met status 500, als die regels er niet meer zijn of het advies niet meer hetzelfde is.
        """
        dag = date.fromisoformat(rij.peildatum)
        pakket = self.regelkast.pakket_van_toen(rij.samenwerkingsverband, dag, rij.pakkethash, self.opslag)
        advies = nagekeken(lambda: beoordeel(pakket, lees_gegevens(pakket, lees_dossier(rij.invoer).gegevens, dag), dag))
        if als_json(advies) != rij.advies:
            raise Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, "Dit advies is niet meer te herhalen. Vraag de beheerder om hulp.")
        return advies

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
