"""Wat alle routes delen: de regels, de opslag en de klok."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from http import HTTPStatus
from typing import Any

from engine import Advies, geschreven_advies, lees_dossier, lees_gegevens
from service.besluiten.volgalarm import Volgalarm, volgalarm_uit_omgeving
from service.inlezen import Zaak, lees_zaak
from service.opslag import Adviesopslag, BewaardAdvies
from service.opslag.regelversies import Regelversieopslag
from service.web.invoer import nagekeken
from service.web.problemen import Probleem
from service.web.regelkast import Regelkast
from service.web.regelkeuze import Regelkeuze

Klok = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Kern:
    """De delen waar elke route bij kan. `klok` geeft nu, met tijdzone."""

    regelkast: Regelkast
    opslag: Adviesopslag
    klok: Klok
    volgalarm: Volgalarm = field(default_factory=volgalarm_uit_omgeving)

    @property
    def versies(self) -> Regelversieopslag:
        """De versies van de regels."""
        return Regelversieopslag(self.opslag.database)

    def regels_voor(self, gegevens: Mapping[str, Any]) -> Regelkeuze:
        """De regels die beslissen over een zaak met deze gegevens."""
        return Regelkeuze(self.regelkast, self.versies, gegevens)

    def lees(self, tekst: str) -> Zaak:
        """De zaak in een dossier; zonder peildatum geldt vandaag, in Nederland. Werpt Probleem met status 400 en alle fouten."""
        return nagekeken(lees_zaak, tekst, self.regels_voor, self.klok().date())

    def beoordeel(self, zaak: Zaak) -> Advies:
        """Het advies over een zaak. Werpt Probleem met status 400 als een berekening buiten de kalender komt."""
        return nagekeken(zaak.beoordeel)

    def herlees(self, rij: BewaardAdvies) -> Advies:
        """Een bewaard advies als advies, opnieuw beoordeeld met de regels van toen.

        Raises:
            Probleem: met status 500, als die regels er niet meer zijn of het advies niet meer hetzelfde is.
        """
        advies = nagekeken(self.zaak_van(rij).beoordeel)
        if geschreven_advies(advies).json != rij.advies:
            raise Probleem(HTTPStatus.INTERNAL_SERVER_ERROR, "Dit advies is niet meer te herhalen. Vraag de beheerder om hulp.")
        return advies

    def zaak_van(self, rij: BewaardAdvies) -> Zaak:
        """De zaak van een bewaard advies, met de regels van toen. Werpt Probleem met status 500 als die er niet meer zijn."""
        pakket = self.regelkast.pakket_van_toen(rij.samenwerkingsverband, rij.peildatum, rij.pakkethash, self.opslag)
        dossier = lees_dossier(rij.invoer)
        gegevens = nagekeken(lees_gegevens, pakket, dossier.gegevens, rij.peildatum, dossier.herkomst)
        return Zaak(rij.zaak, pakket, gegevens, rij.peildatum, dossier)
