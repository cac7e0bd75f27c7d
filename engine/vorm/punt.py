"""Een open punt terugbrengen tot het begrip waar het over gaat."""

from typing import NamedTuple

from engine.pakket import Pakket
from engine.taal.declaraties import Begrip


class Punt(NamedTuple):
    """Wat er gevraagd wordt. Bij een veld van een lijst is `lijst` die lijst en `nummer` het hoeveelste element (vanaf 1)."""

    begrip: Begrip
    lijst: Begrip | None
    nummer: int


def punt_van(pakket: Pakket, pad: str) -> Punt:
    """Het punt bij een pad als `geboortedatum` of `deskundigenadviezen[1].datum` (elementen tellen daarin vanaf 0)."""
    naam, _, rest = pad.partition("[")
    begrip = pakket.begrippen[naam]
    if not rest:
        return Punt(begrip, None, 0)
    nummer, _, veld = rest.partition("].")
    return Punt(begrip.velden[veld], begrip, int(nummer) + 1)
