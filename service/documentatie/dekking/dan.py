"""Wat er uit een regel komt, in de woorden van een stap die met Dan begint."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from engine import Advies
from engine.beoordelen.spoor import Onbekend
from engine.logica import Verdict
from engine.taal.declaraties import Soort
from engine.uitleg.woorden import dag, in_woorden, kernwaarde_in_woorden

_OORDEEL: Mapping[Verdict, str] = {
    Verdict.VOLDAAN: "voldaan",
    Verdict.NIET_VOLDAAN: "niet voldaan",
    Verdict.NIET_VAN_TOEPASSING: "niet van toepassing",
    Verdict.GEGEVENS_ONTBREKEN: "nog niet te zeggen",
    Verdict.OORDEEL_NODIG: "aan een mens",
}


def dan(advies: Advies, naam: str) -> str:
    """Wat dit advies zegt over het criterium, het gebrek, de uitkomst, de termijn of de afleiding `naam`."""
    if naam in advies.afleidingen:
        return _afleiding(advies, naam)
    if naam in advies.criteria:
        return f'is "{naam}" {_OORDEEL[advies.criteria[naam].verdict]}'
    if naam in advies.pakket.gebreken:
        return f'is er {"" if naam in advies.gebreken else "niet "}het gebrek "{naam}"'
    if naam in advies.pakket.uitkomsten:
        return _uitkomst(advies)
    (termijn,) = (stand for stand in advies.termijnen if stand.naam == naam)
    if termijn.einde is not None:
        return f'eindigt de termijn "{naam}" op {dag(termijn.einde)}'
    return f'is de termijn "{naam}" {termijn.stand.replace("_", " ")}'


def _uitkomst(advies: Advies) -> str:
    return f'is de uitkomst "{advies.uitkomst}"' if advies.uitkomst else "is het advies nog open"


def _afleiding(advies: Advies, naam: str) -> str:
    """De waarde, zoals de zin haar leest; van een waarde die niet bekend is valt alleen te zeggen wat er uit de zaak komt."""
    waarde = advies.afleidingen[naam]
    if isinstance(waarde, Onbekend):
        return _uitkomst(advies)
    if advies.pakket.afleidingen[naam].soort == Soort.LIJST:
        tekst = in_woorden(advies.pakket, naam, waarde)
    else:
        assert isinstance(waarde, bool | int | Decimal | date | str)
        tekst = kernwaarde_in_woorden(waarde)
    return f'is de waarde van "{naam}" "{tekst}"'
