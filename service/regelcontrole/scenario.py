"""Regels zonder voorbeeld: hun naam komt in geen enkele feature voor, en er staat ook geen voorbeeld bij."""

import re
from collections.abc import Iterator
from pathlib import Path

from engine import Fout
from engine.pakket.nakijken import Nagekeken

_NAAM = re.compile(r"@([a-z0-9_]+)|\"([a-z0-9_]+)\"")


def zonder_voorbeeld(nagekeken: Nagekeken, features: Path) -> Iterator[Fout]:
    """Een waarschuwing per criterium, uitkomst, gebrek en termijn die in de features onder `features` nergens voorkomt.

    Een naam telt als tag boven een Regel, of tussen aanhalingstekens in een stap. Een regel met eigen voorbeelden telt ook.
    """
    genoemd: set[str] = set()
    for pad in sorted(features.rglob("*.feature")):
        genoemd.update(tag or naam for tag, naam in _NAAM.findall(pad.read_text(encoding="utf-8", errors="replace")))
    for pakket in nagekeken.verklaringen.values():
        groepen = (("Het criterium", pakket.criteria), ("De uitkomst", pakket.uitkomsten), ("Het gebrek", pakket.gebreken))
        for wat, groep in (*groepen, ("De termijn", pakket.termijnen)):
            for naam, regel in groep.items():
                if naam not in genoemd and not getattr(regel, "voorbeelden", ()):
                    zin = f"{wat} '{naam}' heeft geen voorbeeld in de features. Zet @{naam} boven een Regel die het laat zien."
                    yield Fout("W009", zin, str(regel.plaats))
