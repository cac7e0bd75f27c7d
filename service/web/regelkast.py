"""De regels van de dienst in het geheugen: die van de bestanden, die van versies, en die van vroeger."""

import json
import logging
import threading
from collections.abc import Callable, Mapping
from datetime import date
from http import HTTPStatus
from pathlib import Path

from engine import Pakket, RegelFouten, Regels, lees_regels, lees_regelteksten
from service.opslag import Adviesopslag
from service.web.problemen import Probleem

_logboek = logging.getLogger("thuisnabij")


class Regelkast:
    """De regels van de dienst. Bij het openen wordt elk pakket van die dag samengesteld: een fout houdt de dienst tegen."""

    def __init__(self, regels: Regels, vandaag: date) -> None:
        self._regels = regels
        self._slot = threading.Lock()
        self._oude: dict[str, Pakket] = {}
        self._versies: dict[str, Regels] = {}
        self._uit_versie: dict[str, Regels] = {}
        self._zinnen: Mapping[str, str] = {}
        for samenwerkingsverband in regels.samenwerkingsverbanden:
            self._zinnen = regels.pakket(samenwerkingsverband, vandaag).teksten

    @property
    def regels(self) -> Regels:
        """De regels van de bestanden."""
        return self._regels

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]:
        return self._regels.samenwerkingsverbanden

    def pakket(self, samenwerkingsverband: str, dag: date) -> Pakket:
        """Het pakket van een dag. Werpt RegelFouten als er geen is."""
        with self._slot:
            return self._regels.pakket(samenwerkingsverband, dag)

    def naam(self, samenwerkingsverband: str, dag: date) -> str:
        """Hoe een samenwerkingsverband in de regels heet, met zijn code; alleen de code als het die dag geen regels heeft."""
        try:
            return f"{self.pakket(samenwerkingsverband, dag).titel} ({samenwerkingsverband})"
        except RegelFouten:
            return samenwerkingsverband

    def pakket_van_versie(
        self, adres: str, samenwerkingsverband: str, dag: date, bestanden: Callable[[str], dict[str, str] | None]
    ) -> Pakket:
        """Het pakket van een versie van de regels; `bestanden` haalt die de eerste keer op. Werpt RegelFouten als zij dan niet geldt."""
        with self._slot:
            if adres not in self._versies:
                gevonden = bestanden(adres)
                assert gevonden is not None, "een versie gaat nooit weg"
                self._versies[adres] = lees_regelteksten(gevonden)
            pakket = self._versies[adres].pakket(samenwerkingsverband, dag)
            self._uit_versie[pakket.hash] = self._versies[adres]
            return pakket

    def pakket_van_toen(self, samenwerkingsverband: str, dag: date, hash_: str, opslag: Adviesopslag) -> Pakket:
        """Het pakket met deze hash: dat van nu, of het bewaarde. Werpt Probleem met status 500 als het er niet meer zo is."""
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
                if oud.hash != hash_:
                    raise Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, "De bewaarde regels van dit advies zijn veranderd.")
                self._oude[hash_] = oud.met_teksten(self._zinnen)
            return self._oude[hash_]

    def teksten(self, pakket: Pakket) -> Mapping[str, str]:
        """De inhoud van de regelbestanden van een pakket."""
        return self._uit_versie.get(pakket.hash, self._regels).teksten(pakket)


def lees_regelkast(regelmap: Path, vandaag: date) -> Regelkast:
    """De regels onder `regelmap`. Werpt RegelFouten als er iets niet klopt."""
    return Regelkast(lees_regels(regelmap), vandaag)
