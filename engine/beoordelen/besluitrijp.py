"""Mag er een besluit de deur uit? Dat volgt uit de gebreken, los van de uitkomst."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from engine.logica import OPEN, VOLDAAN, Verdict
from engine.taal.declaraties import Gebrek

if TYPE_CHECKING:
    from engine.pakket import Pakket

GEREED = "gereed"
EERST_HERSTELLEN = "eerst_herstellen"
NIET_AFGEVEN = "niet_afgeven"
WAARSCHUWING = "waarschuwing"
_HOUDT_OP = OPEN | {VOLDAAN}
MET_BESLUIT = ("toekennen", "weigeren")
_GEEN_BESLUIT_MOGELIJK = ("aanvullen", "voorleggen")


class Openstaand(NamedTuple):
    """De stand van een beoordeling: de uitkomst die staat (of leeg), en het verdict van elke conclusie, uitkomst en elk gebrek."""

    uitkomst: str
    conclusies: Mapping[str, Verdict]
    uitkomsten: Mapping[str, Verdict]
    gebreken: Mapping[str, Verdict]


def uitkomsten_in_zicht(pakket: "Pakket", stand: Openstaand) -> tuple[str, ...]:
    """De uitkomst die staat, of anders elke uitkomst die het nog kan worden, op voorrang."""
    if stand.uitkomst:
        return (stand.uitkomst,)
    zicht: list[str] = []
    for naam in pakket.uitkomsten:
        verdict = stand.uitkomsten.get(naam)
        if verdict in OPEN or verdict is VOLDAAN:
            zicht.append(naam)
        if verdict is VOLDAAN:
            break
    return tuple(zicht)


def gebreken_in_zicht(pakket: "Pakket", stand: Openstaand) -> list[Gebrek]:
    """De gebreken die er zijn of nog kunnen zijn, en gelden bij een uitkomst in zicht.

    Een gebrek dat geen uitkomst noemt, valt alleen weg als elke uitkomst in zicht vast alleen haar eigen gebreken telt: bij twijfel blijft
    het staan.
    """
    zicht = uitkomsten_in_zicht(pakket, stand)
    alleen_eigen = bool(zicht) and all(_telt_alleen_eigen(pakket, stand, naam) for naam in zicht)
    genoemd = set(zicht)
    # Een gebrek dat vast afwezig is telt nergens mee. Dat zijn bijna alle: die eerst weg, want bij de verklaring kijken kost meer.
    mogelijk = [pakket.gebreken[naam] for naam, verdict in stand.gebreken.items() if verdict in _HOUDT_OP]
    return [gebrek for gebrek in mogelijk if (genoemd.intersection(gebrek.bij_uitkomst) if gebrek.bij_uitkomst else not alleen_eigen)]


def _telt_alleen_eigen(pakket: "Pakket", stand: Openstaand, uitkomst: str) -> bool:
    conclusie = pakket.uitkomsten[uitkomst].alleen_eigen_gebreken_bij
    return bool(conclusie) and stand.conclusies[conclusie] is VOLDAAN


def besluitrijp(pakket: "Pakket", stand: Openstaand, zicht: Sequence[Gebrek]) -> str:
    """`niet_afgeven` bij een fataal gebrek; `eerst_herstellen` bij een herstelbaar of open gebrek of zonder uitkomst; anders `gereed`.

    `zicht` komt van `gebreken_in_zicht`. Een waarschuwing telt niet mee, ook een open waarschuwing niet.
    """
    verdicten = [(gebrek.ernst, stand.gebreken[gebrek.naam]) for gebrek in zicht if gebrek.ernst != WAARSCHUWING]
    if ("fataal", VOLDAAN) in verdicten:
        return NIET_AFGEVEN
    zonder_besluit = not stand.uitkomst or pakket.uitkomsten[stand.uitkomst].soort in _GEEN_BESLUIT_MOGELIJK
    houdt_op = any(verdict in _HOUDT_OP for _, verdict in verdicten)
    return EERST_HERSTELLEN if houdt_op or zonder_besluit else GEREED
