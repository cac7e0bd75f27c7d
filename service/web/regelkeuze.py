"""De regels die over één zaak beslissen: die van een geldende versie, en anders die van de bestanden."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from engine import Pakket
from service.opslag.per_groep import eenmaal_per_groep
from service.opslag.regelversies import Regelversieopslag
from service.regelversies.kiezen import kies
from service.web.regelkast import Regelkast


@dataclass(frozen=True, slots=True)
class Regelkeuze:
    """Kiest bij de gegevens van een zaak, elke keer opnieuw: een versie kan gaan gelden terwijl de dienst loopt.

    Wie tegelijk komt vraagt samen één keer welke versies gelden.
    """

    kast: Regelkast
    versies: Regelversieopslag
    gegevens: Mapping[str, Any]

    @property
    def samenwerkingsverbanden(self) -> tuple[str, ...]:
        """De samenwerkingsverbanden die de bestanden kennen."""
        return self.kast.samenwerkingsverbanden

    def pakket(self, samenwerkingsverband: str, peildatum: date, /) -> Pakket:
        """Het pakket dat over de zaak beslist. Werpt RegelFouten als er op de peildatum geen is, en OpslagFout."""
        geldende = eenmaal_per_groep(("geldende", samenwerkingsverband), partial(self.versies.geldende, samenwerkingsverband))
        gekozen = kies(geldende, peildatum, self.gegevens)
        if gekozen is None:
            return self.kast.pakket(samenwerkingsverband, peildatum)
        return self.kast.pakket_van_versie(gekozen.hash, samenwerkingsverband, peildatum, self.versies.bestanden)
