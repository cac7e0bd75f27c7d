"""Een waarde als formule, met wanneer zij onbekend is. Onbekend is nooit nee en nooit nul."""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

import z3

from engine.taal.voorwaarden import Letterlijk
from service.analyse.vertaling.logica import ONWAAR, Verdictformule, en, neen, niet_een, of

Formule = Any
"""Een z3-formule van de soort van de waarde; de regeltaal heeft de soorten al nagekeken."""


class Grootheid(NamedTuple):
    """Een waarde, en wanneer zij ontbreekt: om een gegeven (`gegeven`), of alleen om een oordeel (`oordeel`).

    Een datum is haar dagnummer, een keuze haar nummer in het `Woordenboek`.
    """

    waarde: Formule
    gegeven: z3.BoolRef = ONWAAR
    oordeel: z3.BoolRef = ONWAAR

    @property
    def bekend(self) -> z3.BoolRef:
        return niet_een((self.gegeven, self.oordeel))


class Woordenboek:
    """De nummers van alle keuzes; gelijke woorden hebben overal hetzelfde nummer."""

    def __init__(self) -> None:
        self._nummers: dict[str, int] = {}

    def nummer(self, woord: str) -> int:
        return self._nummers.setdefault(woord, len(self._nummers))

    def letterlijk(self, waarde: Letterlijk) -> Grootheid:
        """Een letterlijke waarde uit de regels."""
        match waarde:
            case bool():
                return Grootheid(z3.BoolVal(waarde))
            case int():
                return Grootheid(z3.IntVal(waarde))
            case Decimal():
                return Grootheid(z3.RealVal(str(waarde)))
            case date():
                return Grootheid(z3.IntVal(waarde.toordinal()))
            case str():
                return Grootheid(z3.IntVal(self.nummer(waarde)))


def onbekend_van(delen: Iterable[Grootheid]) -> tuple[z3.BoolRef, z3.BoolRef]:
    """Wanneer een geheel onbekend is: om een gegeven zodra één deel dat is, anders om een oordeel zodra één deel dat is."""
    paren = [(deel.gegeven, deel.oordeel) for deel in delen]
    gegeven = of(*(links for links, _ in paren))
    return gegeven, en(neen(gegeven), of(*(rechts for _, rechts in paren)))


def als_verdict(waar: z3.BoolRef, delen: Iterable[Grootheid]) -> Verdictformule:
    """Een vergelijking: voldaan of niet, en open zolang een kant onbekend is."""
    gegeven, oordeel = onbekend_van(delen)
    bekend = niet_een((gegeven, oordeel))
    return Verdictformule(en(bekend, waar), en(bekend, neen(waar)), gegeven, oordeel)


def kies_waarde(als: z3.BoolRef, dan: Grootheid, anders: Grootheid) -> Grootheid:
    """De ene waarde als de formule waar is, en anders de andere, met wat daaraan onbekend is."""
    return Grootheid(
        z3.If(als, dan.waarde, anders.waarde),
        of(en(als, dan.gegeven), en(neen(als), anders.gegeven)),
        of(en(als, dan.oordeel), en(neen(als), anders.oordeel)),
    )
