"""Termijnen in een zaak (docs/regeltaal.md, par. 8): begin, einde en hoe het er op de peildatum voor staat."""

from datetime import date, timedelta

from engine.beoordelen.advies import Termijnstand
from engine.beoordelen.spoor import Onbekend
from engine.compileren import Programma
from engine.compileren.geheugen import Werk
from engine.compileren.programma import Termijnprogramma
from engine.compileren.waarden import voeg_onbekend_samen
from engine.logica import OPEN, VOLDAAN
from engine.rekenen import datums
from engine.rekenen.vrije_dagen import eerste_gewone_dag

_PLUS = {"dagen": datums.plus_dagen, "weken": datums.plus_weken, "maanden": datums.plus_maanden, "jaren": datums.plus_jaren}


def termijnstanden(programma: Programma, werk: Werk, peildatum: date) -> tuple[Termijnstand, ...]:
    """De stand van elke termijn, op naam."""
    return tuple(termijnstand(deel, werk, peildatum) for deel in programma.termijnen)


def termijnstand(deel: Termijnprogramma, werk: Werk, peildatum: date) -> Termijnstand:
    """De stand van één termijn."""
    termijn = deel.termijn
    toepassing = deel.toepassing and deel.toepassing(werk)
    if toepassing and toepassing.verdict in OPEN:
        return Termijnstand(termijn.naam, "open", None, None, 0, toepassing.open)
    if toepassing and toepassing.verdict is not VOLDAAN:
        return Termijnstand(termijn.naam, "niet_van_toepassing", None, None, 0, ())
    begin, lengte = deel.begin(werk), deel.lengte(werk)
    opgeschort = deel.opschorting(werk) if deel.opschorting else 0
    onbekend = voeg_onbekend_samen((begin, lengte, opgeschort))
    if onbekend is not None:
        return Termijnstand(termijn.naam, "open", None if isinstance(begin, Onbekend) else begin, None, 0, onbekend.open)
    einde = _PLUS[termijn.eenheid](begin, lengte) + timedelta(days=opgeschort)
    if termijn.algemene_termijnenwet:
        einde = eerste_gewone_dag(einde)
    return Termijnstand(termijn.naam, _hoe_het_staat(einde, termijn.waarschuw_vooraf, peildatum), begin, einde, opgeschort, ())


def _hoe_het_staat(einde: date, waarschuw_vooraf: int, peildatum: date) -> str:
    if peildatum > einde:
        return "voorbij"
    return "bijna_voorbij" if peildatum >= einde - timedelta(days=waarschuw_vooraf) and waarschuw_vooraf else "loopt"
