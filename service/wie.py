"""Wie iets doet of leest: het staat bij elke rij die erdoor ontstaat, en bepaalt wat er te zien is."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

ALLE_VERBANDEN = "*"


class Wiesoort(StrEnum):
    """Een mens, een ander systeem, of de beheerder achter de opdrachtregel."""

    MENS = "mens"
    SYSTEEM = "systeem"
    OPDRACHTREGEL = "opdrachtregel"


class Rol(StrEnum):
    """Waarvoor iemand toegang heeft. PROEF is er alleen zonder sleutel, op de eigen computer; niemand krijgt die rol."""

    SCHOOL = "school"
    DESKUNDIGE = "deskundige"
    COMMISSIE = "commissie"
    BELEID = "beleid"
    BEHEER = "beheer"
    TOEZICHT = "toezicht"
    PROEF = "proef"


UIT_TE_GEVEN = tuple(rol for rol in Rol if rol is not Rol.PROEF)
"""De rollen die een sleutel of een mens kan hebben."""
BETROKKEN_ROLLEN = frozenset({Rol.SCHOOL, Rol.DESKUNDIGE})
"""Wie zo'n rol heeft, ziet alleen de zaken waar hij zelf bij hoort."""
MET_PSEUDONIEM = BETROKKEN_ROLLEN | {Rol.COMMISSIE}
"""Wie zo'n rol heeft, kan een pseudoniem hebben. Bij de commissie zegt het alleen wie de mens is, en geeft het geen toegang."""
ZAAKROLLEN = frozenset({Rol.COMMISSIE, Rol.PROEF})
"""Wie zo'n rol heeft, ziet elke zaak van zijn verband."""


@dataclass(frozen=True, slots=True)
class Wie:
    """Wie er handelt. `kenmerk` is een nummer of naam uit het eigen beheer, nooit de naam van een mens.

    `samenwerkingsverband` is het verband waar dit voor geldt, of ALLE_VERBANDEN. `betrokkene` is het pseudoniem waaronder een school of
    deskundige bij een zaak hoort. Een lid van de commissie kan er een hebben: dat van zichzelf, hetzelfde als wanneer hij deskundige is.

    Raises:
        ValueError: als een school of deskundige geen pseudoniem heeft, of een ander dan de commissie wel.
    """

    soort: Wiesoort
    kenmerk: str
    rol: str
    samenwerkingsverband: str
    betrokkene: str = ""

    def __post_init__(self) -> None:
        if (self.rol in BETROKKEN_ROLLEN and not self.betrokkene) or (self.betrokkene and self.rol not in MET_PSEUDONIEM):
            raise ValueError("Een school of deskundige heeft een pseudoniem, de commissie kan er een hebben, een ander niet.")

    def mag_bij(self, samenwerkingsverband: str) -> bool:
        """Hoort dit verband bij wie er handelt?"""
        return self.samenwerkingsverband in (ALLE_VERBANDEN, samenwerkingsverband)


@dataclass(frozen=True, slots=True)
class Aanroep:
    """Wie er handelt, wanneer, en bij welk verzoek het hoort. `spoor` is de trace-id van W3C Trace Context: 32 hexadecimale tekens."""

    wie: Wie
    nu: datetime
    spoor: str


OPDRACHTREGEL = Wie(Wiesoort.OPDRACHTREGEL, "opdrachtregel", Rol.BEHEER, ALLE_VERBANDEN)
"""Wie op de computer zelf een opdracht geeft, heeft de database toch al in handen."""


def aanroep_van_hier() -> Aanroep:
    """Wie er op de opdrachtregel handelt, nu."""
    return Aanroep(OPDRACHTREGEL, datetime.now(UTC), secrets.token_hex(16))
