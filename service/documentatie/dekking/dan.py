"""Wat er uit een regel komt, in de woorden van een stap die met Dan begint."""

from collections.abc import Mapping

from engine import Advies
from engine.logica import Verdict
from engine.uitleg.woorden import dag

_OORDEEL: Mapping[Verdict, str] = {
    Verdict.VOLDAAN: "voldaan",
    Verdict.NIET_VOLDAAN: "niet voldaan",
    Verdict.NIET_VAN_TOEPASSING: "niet van toepassing",
    Verdict.GEGEVENS_ONTBREKEN: "nog niet te zeggen",
    Verdict.OORDEEL_NODIG: "aan een mens",
}


def dan(advies: Advies, naam: str) -> str:
    """Wat dit advies zegt over het criterium, het gebrek, de uitkomst of de termijn `naam`."""
    if naam in advies.criteria:
        return f'is "{naam}" {_OORDEEL[advies.criteria[naam].verdict]}'
    if naam in advies.pakket.gebreken:
        return f'is er {"" if naam in advies.gebreken else "niet "}het gebrek "{naam}"'
    if naam in advies.pakket.uitkomsten:
        return f'is de uitkomst "{advies.uitkomst}"' if advies.uitkomst else "is het advies nog open"
    (termijn,) = (stand for stand in advies.termijnen if stand.naam == naam)
    if termijn.einde is not None:
        return f'eindigt de termijn "{naam}" op {dag(termijn.einde)}'
    return f'is de termijn "{naam}" {termijn.stand.replace("_", " ")}'
