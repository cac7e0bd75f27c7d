"""Wanneer het volgen van adviezen een alarm is. De grens is een instelling: zij zegt iets over de organisatie, niet over een zaak."""

from dataclasses import dataclass

from service.instelling import lees_instellingen
from service.opslag.volggraad import Volggraad


@dataclass(frozen=True, slots=True)
class Volgalarm:
    """Vanaf welk percentage er alarm is, en bij hoeveel besluiten dat pas iets zegt."""

    procent: int
    vanaf: int

    def gaat_af(self, graad: Volggraad) -> bool:
        """Is dit te vaak hetzelfde?"""
        return graad.aantal >= self.vanaf and graad.procent >= self.procent


def volgalarm_uit_omgeving() -> Volgalarm:
    """De grens van THUISNABIJ_VOLGALARM_PROCENT en THUISNABIJ_VOLGALARM_VANAF. Werpt InstellingFout."""
    instellingen = lees_instellingen()
    return Volgalarm(instellingen.volgalarm_procent, instellingen.volgalarm_vanaf)
