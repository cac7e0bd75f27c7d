"""Een criterium compileren: van toepassing, uitzondering, en de voorwaarde zelf (docs/regeltaal.md, par. 7)."""

from collections.abc import Callable

from engine.beoordelen.spoor import Criteriumuitslag, Stap, VasteStap, leg_klaar, maak_uitslag
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.tabel import met_tabel
from engine.compileren.vergelijking import Toets
from engine.compileren.voorwaarde import compileer_voorwaarde, open_punten
from engine.logica import NIET_VAN_TOEPASSING, OPEN, VOLDAAN, open_van
from engine.taal.declaraties import Criterium
from engine.taal.lezingen import lezingen_van, lezingen_van_criterium
from engine.taal.voorwaarden import Voorwaarde

_GEVOLG = "uitslag"


def compileer_criterium(criterium: Criterium, geheugen: Geheugen) -> Callable[[Werk], Criteriumuitslag]:
    """Een functie van het werkgeheugen naar de uitslag; `criterium.als` is ingevuld."""
    naam = criterium.naam
    assert criterium.als is not None
    als = met_tabel(compileer_voorwaarde(criterium.als, "als", geheugen), lezingen_van(criterium.als), geheugen)
    toepassing = _compileer(criterium.van_toepassing_als, "van_toepassing_als", geheugen)
    uitzondering = _compileer(criterium.uitzondering, "uitzondering", geheugen)

    def beoordeel_kaal(werk: Werk) -> Criteriumuitslag:
        stap = als(werk)
        return maak_uitslag((naam, stap.verdict, "als", None, None, stap, stap.open))

    def beoordeel(werk: Werk) -> Criteriumuitslag:
        van_toepassing = None if toepassing is None else toepassing(werk)
        if van_toepassing is not None and van_toepassing.verdict is not VOLDAAN:
            return _niet_van_toepassing(naam, van_toepassing)
        uitgezonderd = None if uitzondering is None else uitzondering(werk)
        if uitgezonderd is not None and uitgezonderd.verdict is VOLDAAN:
            return maak_uitslag((naam, NIET_VAN_TOEPASSING, "uitzondering", van_toepassing, uitgezonderd, None, ()))
        stap = als(werk)
        if uitgezonderd is not None and uitgezonderd.verdict in OPEN and stap.verdict is not NIET_VAN_TOEPASSING:
            # Met de uitzondering wordt het 'niet van toepassing', zonder haar het verdict van `als`: dat maakt verschil.
            open_delen = [deel for deel in (uitgezonderd, stap) if deel.verdict in OPEN]
            verdict = open_van([deel.verdict for deel in open_delen])
            return maak_uitslag((naam, verdict, "uitzondering", van_toepassing, uitgezonderd, stap, open_punten(open_delen)))
        return maak_uitslag((naam, stap.verdict, "als", van_toepassing, uitgezonderd, stap, stap.open))

    gekozen: Callable[[Werk], Criteriumuitslag] = beoordeel
    if uitzondering is None:
        # De meeste criteria: zij slaan de vragen over een uitzondering over.
        gekozen = beoordeel_kaal if toepassing is None else _zonder_uitzondering(naam, toepassing, als)
    return met_tabel(gekozen, lezingen_van_criterium(criterium), geheugen)


def _zonder_uitzondering(naam: str, toepassing: Toets, als: Toets) -> Callable[[Werk], Criteriumuitslag]:
    def beoordeel(werk: Werk) -> Criteriumuitslag:
        van_toepassing = toepassing(werk)
        if van_toepassing.verdict is not VOLDAAN:
            return _niet_van_toepassing(naam, van_toepassing)
        stap = als(werk)
        return maak_uitslag((naam, stap.verdict, "als", van_toepassing, None, stap, stap.open))

    return beoordeel


def _niet_van_toepassing(naam: str, stap: Stap) -> Criteriumuitslag:
    """De uitslag als `van_toepassing_als` niet voldaan is: open als de stap dat is, en anders niet van toepassing."""
    if type(stap) is VasteStap:
        # Uit een stap die klaarligt volgt altijd dezelfde uitslag; ook die kan dan klaarliggen.
        vast = stap.gemaakt.get(_GEVOLG)
        if vast is None:
            vast = stap.gemaakt.setdefault(_GEVOLG, leg_klaar(_buiten(naam, stap)))
        gevolg: Criteriumuitslag = vast
        return gevolg
    return _buiten(naam, stap)


def _buiten(naam: str, stap: Stap) -> Criteriumuitslag:
    verdict = stap.verdict if stap.verdict in OPEN else NIET_VAN_TOEPASSING
    return maak_uitslag((naam, verdict, "van_toepassing_als", stap, None, None, stap.open))


def _compileer(voorwaarde: Voorwaarde | None, pad: str, geheugen: Geheugen) -> Toets | None:
    return None if voorwaarde is None else met_tabel(compileer_voorwaarde(voorwaarde, pad, geheugen), lezingen_van(voorwaarde), geheugen)
