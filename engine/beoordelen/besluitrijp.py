"""Mag er een besluit de deur uit? Dat volgt uit de gebreken, los van de uitkomst."""

from collections.abc import Iterator

from engine.beoordelen.advies import Vraag
from engine.conclusies.regels import Conclusies
from engine.logica import OPEN, VOLDAAN
from engine.pakket import Pakket
from engine.taal.declaraties import Gebrek

GEREED = "gereed"
EERST_HERSTELLEN = "eerst_herstellen"
NIET_AFGEVEN = "niet_afgeven"
WAARSCHUWING = "waarschuwing"
_GEEN_BESLUIT_MOGELIJK = ("aanvullen", "voorleggen")


def uitkomsten_in_zicht(pakket: Pakket, gevolg: Conclusies, uitkomst: str) -> tuple[str, ...]:
    """De uitkomst die staat, of anders elke uitkomst die het nog kan worden, op voorrang."""
    if uitkomst:
        return (uitkomst,)
    zicht: list[str] = []
    for naam in pakket.uitkomsten:
        verdict = gevolg.uitkomsten.get(naam)
        if verdict in OPEN or verdict is VOLDAAN:
            zicht.append(naam)
        if verdict is VOLDAAN:
            break
    return tuple(zicht)


def gebreken_in_zicht(pakket: Pakket, gevolg: Conclusies, uitkomst: str) -> Iterator[Gebrek]:
    """De gebreken die gelden bij een uitkomst in zicht."""
    zicht = set(uitkomsten_in_zicht(pakket, gevolg, uitkomst))
    return (gebrek for gebrek in pakket.gebreken.values() if not gebrek.bij_uitkomst or zicht.intersection(gebrek.bij_uitkomst))


def bestaande_gebreken(pakket: Pakket, gevolg: Conclusies, uitkomst: str) -> tuple[str, ...]:
    """De namen van de gebreken die er zijn; een open gebrek is een vraag en staat hier niet bij."""
    return tuple(gebrek.naam for gebrek in gebreken_in_zicht(pakket, gevolg, uitkomst) if gevolg.gebreken[gebrek.naam] is VOLDAAN)


def besluitrijp(pakket: Pakket, uitkomst: str, gebreken: tuple[str, ...], vragen: tuple[Vraag, ...]) -> str:
    """`niet_afgeven` bij een fataal gebrek; `eerst_herstellen` bij een herstelbaar gebrek, een open vraag of zonder uitkomst.

    Een waarschuwing telt niet mee, en een vraag die alleen over een waarschuwing gaat ook niet.
    """
    ernst = {pakket.gebreken[naam].ernst for naam in gebreken}
    if "fataal" in ernst:
        return NIET_AFGEVEN
    zonder_besluit = not uitkomst or pakket.uitkomsten[uitkomst].soort in _GEEN_BESLUIT_MOGELIJK
    houdt_op = ernst - {WAARSCHUWING} or any(_houdt_besluit_op(pakket, vraag) for vraag in vragen)
    return EERST_HERSTELLEN if houdt_op or zonder_besluit else GEREED


def _houdt_besluit_op(pakket: Pakket, vraag: Vraag) -> bool:
    return bool(vraag.voor_uitkomsten) or any(pakket.gebreken[naam].ernst != WAARSCHUWING for naam in vraag.voor_gebreken)
