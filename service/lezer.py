"""Voor wie een advies wordt uitgelegd, als keuze op de opdrachtregel en in de API."""

from enum import StrEnum


class Lezer(StrEnum):
    """Voor wie het advies wordt uitgelegd; dezelfde namen als `LEZERS` van de uitleg."""

    OUDER = "ouder"
    COMMISSIE = "commissie"
    TOEZICHT = "toezicht"
