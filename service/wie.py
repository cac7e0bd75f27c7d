"""Wie iets doet of leest: het staat bij elke rij die erdoor ontstaat, en bepaalt wat er te zien is."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

ALLE_VERBANDEN = "*"


class Wiesoort(StrEnum):
    """Een mens, een ander systeem, of de beheerder achter de opdrachtregel."""

    MENS = "mens"
    SYSTEEM = "systeem"
    OPDRACHTREGEL = "opdrachtregel"


@dataclass(frozen=True, slots=True)
class Wie:
    """Wie er handelt. `kenmerk` is een nummer of naam uit het eigen beheer, nooit de naam van een mens.

    `samenwerkingsverband` is het verband waar dit voor geldt, of ALLE_VERBANDEN.
    """

    soort: Wiesoort
    kenmerk: str
    rol: str
    samenwerkingsverband: str

    def mag_bij(self, samenwerkingsverband: str) -> bool:
        """Hoort dit verband bij wie er handelt?"""
        return self.samenwerkingsverband in (ALLE_VERBANDEN, samenwerkingsverband)


@dataclass(frozen=True, slots=True)
class Aanroep:
    """Wie er handelt, wanneer, en bij welk verzoek het hoort. `spoor` is de trace-id van W3C Trace Context: 32 hexadecimale tekens."""

    wie: Wie
    nu: datetime
    spoor: str


OPDRACHTREGEL = Wie(Wiesoort.OPDRACHTREGEL, "opdrachtregel", "beheer", ALLE_VERBANDEN)
"""Wie op de computer zelf een opdracht geeft, heeft de database toch al in handen."""
