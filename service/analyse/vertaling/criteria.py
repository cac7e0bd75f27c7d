"""Criteria als formules (docs/regeltaal.md, par. 7)."""

from engine.taal.declaraties import Criterium
from service.analyse.vertaling.logica import ONWAAR, Verdictformule, en, kies, neen, of
from service.analyse.vertaling.omgeving import Omgeving
from service.analyse.vertaling.voorwaarden import vertaal

_WEG = Verdictformule(ONWAAR, ONWAAR, ONWAAR, ONWAAR)


def vertaal_criterium(criterium: Criterium, om: Omgeving) -> Verdictformule:
    """Het verdict van een criterium: van toepassing, uitzondering, en de voorwaarde zelf."""
    assert criterium.als is not None
    verdict = vertaal(criterium.als, om)
    if criterium.uitzondering is not None:
        verdict = _met_uitzondering(vertaal(criterium.uitzondering, om), verdict)
    if criterium.van_toepassing_als is not None:
        toepassing = vertaal(criterium.van_toepassing_als, om)
        anders = _WEG._replace(gegeven=toepassing.gegeven, oordeel=toepassing.oordeel)
        verdict = kies(toepassing.voldaan, verdict, anders)
    return verdict


def _met_uitzondering(uitzondering: Verdictformule, verdict: Verdictformule) -> Verdictformule:
    # Open is de uitzondering alleen van belang als het anders niet al wegviel.
    wacht = en(uitzondering.open, neen(verdict.weg))
    mist = of(uitzondering.gegeven, verdict.gegeven)
    wachtend = Verdictformule(ONWAAR, ONWAAR, mist, neen(mist))
    return kies(uitzondering.voldaan, _WEG, kies(wacht, wachtend, verdict))
