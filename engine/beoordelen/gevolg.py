"""Wat uit de verdicten van de criteria volgt: de uitkomst, de gebreken en of er een besluit kan. Uit verdicten en uit niets anders."""

from collections.abc import Mapping
from typing import NamedTuple

from engine.beoordelen.besluitrijp import Openstaand, besluitrijp, gebreken_in_zicht
from engine.conclusies import Uitslag
from engine.logica import VOLDAAN, Verdict
from engine.pakket import Pakket


class Gevolg(NamedTuple):
    """De conclusies van beide lezingen, en wat daarvan in een advies staat."""

    conclusies: Uitslag
    uitkomst: str
    wacht_op: str
    gebreken: tuple[str, ...]
    besluitrijp: str


def gevolg_van(pakket: Pakket, verdicten: Mapping[str, Verdict]) -> Gevolg:
    """Wat er volgt; zijn de twee lezingen het niet eens, dan staat de uitkomst voor storingen er."""
    conclusies = pakket.motor.trek(verdicten)
    eerste = conclusies.conclusies
    uitkomst = gekozen_uitkomst(pakket, eerste.uitkomst, eerste.wacht_op) if conclusies.eens else pakket.bij_storing
    stand = Openstaand(uitkomst, eerste.conclusies, eerste.uitkomsten, eerste.gebreken)
    zicht = gebreken_in_zicht(pakket, stand)
    return Gevolg(
        conclusies=conclusies,
        uitkomst=uitkomst,
        wacht_op=(eerste.wacht_op or "") if conclusies.eens else "",
        gebreken=tuple(gebrek.naam for gebrek in zicht if eerste.gebreken[gebrek.naam] is VOLDAAN),
        besluitrijp=besluitrijp(pakket, stand, zicht),
    )


def gekozen_uitkomst(pakket: Pakket, uitkomst: str | None, wacht_op: str | None) -> str:
    """De uitkomst die uit de conclusies volgt: leeg zolang er een hogere open is, en die voor storingen als er geen enkele past."""
    return uitkomst or ("" if wacht_op else pakket.bij_storing)
