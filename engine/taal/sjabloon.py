"""Een tekst met invulplekken, zoals zij in een regelbestand staat."""

import re
from dataclasses import dataclass

from engine.fouten import Plaats

INVULPLEK = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Sjabloon:
    """Een tekst waarin `{naam}` later een waarde wordt, met haar plek."""

    tekst: str
    plaats: Plaats

    @property
    def namen(self) -> tuple[str, ...]:
        """De namen van de invulplekken, in leesvolgorde en met herhalingen."""
        return tuple(INVULPLEK.findall(self.tekst))


def losse_accolade(tekst: str) -> bool:
    """Staat er een { of } in die bij geen invulplek hoort? Die zou er letterlijk in blijven staan."""
    return bool(set("{}") & set(INVULPLEK.sub("", tekst)))
