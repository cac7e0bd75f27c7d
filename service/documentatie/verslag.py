"""Eén keer draaien: wat er stond, wat eruit kwam, en wanneer en met welke versie dat was."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from engine import Regels
from service.documentatie.dienst import draaiende_dienst
from service.documentatie.draaien import Afloop, Uitslag, draai
from service.documentatie.features import API, Feature, lees_bomen, scenarios_uit
from service.documentatie.zinnen import ZINNEN


@dataclass(frozen=True, slots=True)
class Verslag:
    """De features met hun uitslagen, naar de regels en de versie van `gedraaid_op`."""

    regels: Regels
    # Duizenden voorbeelden: uitgeschreven is dat geen melding meer om te lezen.
    features: tuple[Feature, ...] = field(repr=False)
    uitslagen: tuple[Uitslag, ...] = field(repr=False)
    gedraaid_op: datetime
    versie: str

    def aantal(self, afloop: Afloop) -> int:
        """Hoeveel voorbeelden zo afliepen."""
        return sum(uitslag.afloop is afloop for uitslag in self.uitslagen)

    @property
    def mis(self) -> int:
        """Hoeveel voorbeelden niet kloppen."""
        return self.aantal(Afloop.KLOPT_NIET)


def maak_verslag(map_: Path, regels: Regels, gedraaid_op: datetime, versie: str, met_dienst: bool = True) -> Verslag:
    """Draait alle features onder `map_`. De dienst start alleen als een voorbeeld met haar praat; zonder `met_dienst` blijven die liggen.

    Raises:
        FeatureFout: als een bestand geen geldige Gherkin is.
        DienstFout, OSError: als de dienst niet op gang komt.
    """
    return draai_features(lees_bomen(map_), regels, gedraaid_op, versie, met_dienst)


def draai_features(features: Sequence[Feature], regels: Regels, gedraaid_op: datetime, versie: str, met_dienst: bool = True) -> Verslag:
    """Als `maak_verslag`, met features die al gelezen zijn."""
    scenarios = scenarios_uit(features)
    nodig = met_dienst and any(API in scenario.tags for scenario in scenarios)
    with draaiende_dienst(regels) if nodig else nullcontext() as dienst:
        uitslagen = draai(scenarios, regels, ZINNEN, dienst)
    return Verslag(regels, tuple(features), tuple(uitslagen), gedraaid_op, versie)
