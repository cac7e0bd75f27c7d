"""Gevoelige begrippen zonder grond in een wet: bijzondere gegevens van een kind vraagt niemand omdat het handig is (AVG, artikel 9)."""

from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.pakket.nakijken import Nagekeken

_WETTELIJK = frozenset(("wet", "oude_wettekst"))


def zonder_wettelijke_grond(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per gevoelig begrip waarvan geen enkele grondslag een wet is."""
    for pakket in nagekeken.verklaringen.values():
        for begrip in pakket.begrippen.values():
            gevoelig = begrip.gevoelig or any(veld.gevoelig for veld in begrip.velden.values())
            if gevoelig and not any(pakket.bronnen[naam].zekerheid in _WETTELIJK for naam in begrip.grondslag):
                zin = f"'{begrip.naam}' is gevoelig, maar geen van de bronnen onder grondslag is een wet."
                yield Fout("W008", zin, str(begrip.plaats))
