"""Wat alle routes delen: de regels, de opslag en de klok."""

import json
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from http import HTTPStatus
from pathlib import Path

from engine import (
    Advies,
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
from service.besluiten.volgalarm import Volgalarm, volgalarm_uit_omgeving
from service.inlezen import Zaak, lees_zaak
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
        self._zinnen: Mapping[str, str] = {}
        for samenwerkingsverband in regels.samenwerkingsverbanden:
            self._zinnen = regels.pakket(samenwerkingsverband, vandaag).teksten

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]:
        return self._regels.samenwerkingsverbanden

    def pakket(self, samenwerkingsverband: str, dag: date) -> Pakket:
        """Het pakket van een dag. Werpt RegelFouten als er geen is."""
        with self._slot:
            return self._regels.pakket(samenwerkingsverband, dag)

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
                oud = lees_regelteksten(json.loads(rij[1])).pakket(samenwerkingsverband, dag)
                self._oude[hash_] = oud.met_teksten(self._zinnen)
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
    volgalarm: Volgalarm = field(default_factory=volgalarm_uit_omgeving)

    def lees(self, tekst: str) -> Zaak:
        """De zaak in een dossier; zonder peildatum geldt vandaag, in Nederland. Werpt Probleem met status 400 en alle fouten."""
        return nagekeken(lees_zaak, tekst, self.regelkast, self.klok().date())

    def beoordeel(self, zaak: Zaak) -> Advies:
        """Het advies over een zaak. Werpt Probleem met status 400 als een berekening buiten de kalender komt."""
        return nagekeken(zaak.beoordeel)

    def herlees(self, rij: BewaardAdvies) -> Advies:
        """Een bewaard advies als advies, opnieuw beoordeeld met de regels van toen.

        Raises:
            Probleem: met status 500, als die regels er niet meer zijn of het advies niet meer hetzelfde is.
        """
        dag = rij.peildatum
        pakket = self.regelkast.pakket_van_toen(rij.samenwerkingsverband, dag, rij.pakkethash, self.opslag)
        advies = nagekeken(lambda: beoordeel(pakket, lees_gegevens(pakket, lees_dossier(rij.invoer).gegevens, dag), dag))
        if als_json(advies) != rij.advies:
            raise Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, "Dit advies is niet meer te herhalen. Vraag de beheerder om hulp.")
        return advies


def lees_regelkast(regelmap: Path, vandaag: date) -> Regelkast:
    """De regels onder `regelmap`. Werpt RegelFouten als er iets niet klopt."""
    return Regelkast(lees_regels(regelmap), vandaag)
