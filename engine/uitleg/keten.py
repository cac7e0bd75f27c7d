"""De keten van gegevens naar uitkomst: wat de uitkomst draagt voluit, de rest geteld."""

from collections import Counter
from dataclasses import dataclass

from engine.beoordelen.advies import Advies
from engine.logica import NIET_VAN_TOEPASSING
from engine.uitleg.beslissend import beslissende_criteria
from engine.uitleg.gebruikt import gelezen_gegevens
from engine.uitleg.woorden import VERDICTWOORDEN


@dataclass(frozen=True, slots=True)
class Schakel:
    """Een criterium dat de uitkomst draagt: titel, verdict in woorden, en de gegevens waarop het rust (titel en waarde)."""

    criterium: str
    verdict: str
    gegevens: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Keten:
    """De uitkomst in woorden, haar schakels, en van de andere criteria hoeveel er per verdict zijn."""

    uitkomst: str
    schakels: tuple[Schakel, ...]
    rest: tuple[tuple[str, int], ...]


def keten(advies: Advies) -> Keten:
    """De keten van een advies. Is er nog geen uitkomst, dan zijn de schakels wat er nog openstaat."""
    pakket = advies.pakket
    beslissend = beslissende_criteria(advies)
    rest = Counter(
        VERDICTWOORDEN[uitslag.verdict]
        for naam, uitslag in advies.criteria.items()
        if naam not in beslissend and uitslag.verdict is not NIET_VAN_TOEPASSING
    )
    return Keten(
        uitkomst=pakket.uitkomsten[advies.uitkomst].titel if advies.uitkomst else pakket.teksten["nog_geen_advies"],
        schakels=tuple(
            Schakel(
                pakket.criteria[naam].titel, VERDICTWOORDEN[advies.criteria[naam].verdict], tuple(gelezen_gegevens(advies, naam).values())
            )
            for naam in beslissend
        ),
        rest=tuple(sorted(rest.items())),
    )
