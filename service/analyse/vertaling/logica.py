"""De vijf verdicten als formules, met dezelfde verbindingen als `engine.logica`.

Een verdict is vier formules waarvan er hoogstens één waar is; geen enkele waar betekent niet van toepassing.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import z3

WAAR = z3.BoolVal(True)
ONWAAR = z3.BoolVal(False)


class Verdictformule(NamedTuple):
    """Wanneer een voorwaarde voldaan is, niet voldaan, open op een gegeven, of open op een oordeel."""

    voldaan: z3.BoolRef
    niet: z3.BoolRef
    gegeven: z3.BoolRef
    oordeel: z3.BoolRef

    @property
    def open(self) -> z3.BoolRef:
        return of(self.gegeven, self.oordeel)

    @property
    def weg(self) -> z3.BoolRef:
        """Wanneer zij niet van toepassing is."""
        return niet_een(self)


def en(*delen: z3.BoolRef) -> z3.BoolRef:
    """Alle delen waar; wat vaststaat valt meteen weg, zodat de formules klein blijven."""
    over = [deel for deel in delen if not z3.is_true(deel)]
    if any(z3.is_false(deel) for deel in over):
        return ONWAAR
    return WAAR if not over else over[0] if len(over) == 1 else z3.And(*over)


def of(*delen: z3.BoolRef) -> z3.BoolRef:
    """Minstens één deel waar."""
    over = [deel for deel in delen if not z3.is_false(deel)]
    if any(z3.is_true(deel) for deel in over):
        return WAAR
    return ONWAAR if not over else over[0] if len(over) == 1 else z3.Or(*over)


def neen(deel: z3.BoolRef) -> z3.BoolRef:
    """De ontkenning van een formule (niet van een verdict: dat is `niet`)."""
    return ONWAAR if z3.is_true(deel) else WAAR if z3.is_false(deel) else z3.Not(deel)


def niet_een(delen: Iterable[z3.BoolRef]) -> z3.BoolRef:
    """Geen enkel deel waar."""
    return neen(of(*delen))


def zoveel(aantal: int, delen: Sequence[z3.BoolRef]) -> z3.BoolRef:
    """Minstens `aantal` delen waar."""
    if aantal <= 0:
        return WAAR
    zeker = sum(z3.is_true(deel) for deel in delen)
    misschien = [deel for deel in delen if not z3.is_true(deel) and not z3.is_false(deel)]
    nodig = aantal - zeker
    if nodig <= 0:
        return WAAR
    if nodig > len(misschien):
        return ONWAAR
    return of(*misschien) if nodig == 1 else en(*misschien) if nodig == len(misschien) else z3.AtLeast(*misschien, nodig)


def niet(deel: Verdictformule) -> Verdictformule:
    """Als `engine.logica.niet`."""
    return Verdictformule(deel.niet, deel.voldaan, deel.gegeven, deel.oordeel)


def alle_van(delen: Sequence[Verdictformule]) -> Verdictformule:
    """Als `engine.logica.alle_van`."""
    faalt = of(*(deel.niet for deel in delen))
    mist = of(*(deel.gegeven for deel in delen))
    weegt = of(*(deel.oordeel for deel in delen))
    loopt = neen(faalt)
    return Verdictformule(
        voldaan=en(loopt, neen(mist), neen(weegt), of(*(deel.voldaan for deel in delen))),
        niet=faalt,
        gegeven=en(loopt, mist),
        oordeel=en(loopt, neen(mist), weegt),
    )


def een_van(delen: Sequence[Verdictformule]) -> Verdictformule:
    """Als `engine.logica.een_van`."""
    return niet(alle_van([niet(deel) for deel in delen]))


def geen_van(delen: Sequence[Verdictformule]) -> Verdictformule:
    """Als `engine.logica.geen_van`."""
    return alle_van([niet(deel) for deel in delen])


def minstens_van(aantal: int, delen: Sequence[Verdictformule]) -> Verdictformule:
    """Als `engine.logica.minstens_van`."""
    genoeg = zoveel(aantal, [deel.voldaan for deel in delen])
    haalbaar = zoveel(aantal, [of(deel.voldaan, deel.open) for deel in delen])
    vast = of(*(of(deel.voldaan, deel.niet) for deel in delen))
    faalt = en(neen(genoeg), vast, neen(haalbaar))
    mist = of(*(deel.gegeven for deel in delen))
    weegt = of(*(deel.oordeel for deel in delen))
    loopt = en(neen(genoeg), neen(faalt))
    return Verdictformule(genoeg, faalt, en(loopt, mist), en(loopt, neen(mist), weegt))


def kies(als: z3.BoolRef, dan: Verdictformule, anders: Verdictformule) -> Verdictformule:
    """Het ene verdict als de formule waar is, en anders het andere."""
    paren = zip(dan, anders, strict=True)
    return Verdictformule(*(of(en(als, links), en(neen(als), rechts)) for links, rechts in paren))
