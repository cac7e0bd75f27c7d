"""Wanneer het volgen van adviezen een alarm is. De grens is een instelling: zij zegt iets over de organisatie, niet over een zaak."""

import os
from dataclasses import dataclass

from service.instelling import InstellingFout
from service.opslag.volggraad import Volggraad

_PROCENT, _VANAF = "THUISNABIJ_VOLGALARM_PROCENT", "THUISNABIJ_VOLGALARM_VANAF"


@dataclass(frozen=True, slots=True)
class Volgalarm:
    """Vanaf welk percentage er alarm is, en bij hoeveel besluiten dat pas iets zegt."""

    procent: int
    vanaf: int

    def gaat_af(self, graad: Volggraad) -> bool:
        """Is dit te vaak hetzelfde?"""
        return graad.aantal >= self.vanaf and graad.procent >= self.procent


def volgalarm_uit_omgeving() -> Volgalarm:
    """De grens van THUISNABIJ_VOLGALARM_PROCENT en THUISNABIJ_VOLGALARM_VANAF; zonder is dat 95 procent vanaf 20 besluiten.

    Raises:
        InstellingFout: als er geen geheel getal staat, of geen percentage.
    """
    return Volgalarm(_getal(_PROCENT, 95, 100), _getal(_VANAF, 20, 1_000_000))


def _getal(naam: str, gewoon: int, hoogste: int) -> int:
    tekst = os.environ.get(naam, str(gewoon))
    if not tekst.isdecimal() or not 1 <= int(tekst) <= hoogste:
        raise InstellingFout(f"{naam} hoort een geheel getal van 1 tot en met {hoogste} te zijn.")
    return int(tekst)
