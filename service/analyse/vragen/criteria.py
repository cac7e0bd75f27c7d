"""Kan elk criterium voldaan zijn, en ook niet voldaan?"""

from collections.abc import Iterator

from engine import Pakket
from engine.logica import NIET_VOLDAAN, VOLDAAN
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status

SOORT = Soort.CRITERIA


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """De namen van de criteria."""
    return tuple(pakket.criteria)


def onderzoek(onderzoeker: Onderzoeker, naam: str) -> Iterator[Bevinding]:
    """Een fout als het criterium nooit voldaan kan zijn; let op als het nooit kan zakken."""
    wel = onderzoeker.kan(lambda v: v.criterium(naam).voldaan, lambda advies: advies.criteria[naam].verdict is VOLDAAN)
    niet = onderzoeker.kan(lambda v: v.criterium(naam).niet, lambda advies: advies.criteria[naam].verdict is NIET_VOLDAAN)
    criterium = onderzoeker.pakket.criteria[naam]

    def zeg(ernst: Ernst, zin: str) -> Bevinding:
        return onderzoeker.zeg(SOORT, ernst, criterium, zin)

    match wel, niet:
        case Status.BESTAAT_NIET, Status.BESTAAT_NIET:
            yield zeg(Ernst.FOUT, "Dit criterium kan nooit een vast verdict krijgen: het is nooit voldaan en nooit niet voldaan.")
        case Status.BESTAAT_NIET, _:
            yield zeg(Ernst.FOUT, "Dit criterium kan nooit voldaan zijn, welke gegevens er ook zijn.")
        case _, Status.BESTAAT_NIET:
            yield zeg(Ernst.LET_OP, "Dit criterium kan nooit niet voldaan zijn: het houdt alleen tegen zolang het open is.")
    if Status.ONBESLIST in (wel, niet):
        kant = "voldaan" if wel is Status.ONBESLIST else "niet voldaan"
        yield zeg(Ernst.ONBESLIST, f"Of dit criterium {kant} kan zijn, is niet op tijd gevonden.")
