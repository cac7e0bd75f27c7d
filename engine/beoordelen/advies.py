"""Het advies: wat een dossier draagt, wat er ontbreekt, wat er aan schort, en het bewijs daarvan."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from engine.beoordelen.besluitrijp import Openstaand
from engine.beoordelen.spoor import Criteriumuitslag, Zaakwaarde
from engine.beoordelen.vragen import Vraag, vragen_van
from engine.logica import NIET_VAN_TOEPASSING, Verdict

if TYPE_CHECKING:
    from engine.pakket import Pakket
    from engine.zaak import Gegevens


@dataclass(frozen=True, slots=True)
class Termijnstand:
    """Een termijn in deze zaak. `stand` is `loopt`, `bijna_voorbij`, `voorbij`, `niet_van_toepassing` of `open`.

    `begin` en `einde` zijn None als de termijn niet loopt of nog open is; `einde` is de laatste dag.
    """

    naam: str
    stand: str
    begin: date | None
    einde: date | None
    opgeschort_dagen: int
    open: tuple[str, ...]


@dataclass(frozen=True)
class Advies:
    """De uitslag van `beoordeel`.

    `uitkomst` is de naam van de uitkomst die staat, of leeg als het advies open is; dan noemt `wacht_op` de hoogste open uitkomst.
    `besluitrijp` is `gereed`, `eerst_herstellen` of `niet_afgeven`. `verschillen` is leeg zolang de twee lezingen het eens
    zijn; anders is de uitkomst die voor storingen en moet een mens kijken.
    """

    pakket: "Pakket"
    gegevens: "Gegevens"
    peildatum: date
    uitkomst: str
    wacht_op: str
    uitkomstgegevens: Mapping[str, Zaakwaarde]
    uitkomsten: Mapping[str, Verdict]
    conclusies: Mapping[str, Verdict]
    gebrekverdicten: Mapping[str, Verdict]
    criteria: Mapping[str, Criteriumuitslag]
    afleidingen: Mapping[str, Zaakwaarde]
    gebreken: tuple[str, ...]
    besluitrijp: str
    termijnen: tuple[Termijnstand, ...]
    gevuurd: tuple[str, ...]
    verschillen: tuple[str, ...]

    @cached_property
    def vragen(self) -> tuple[Vraag, ...]:
        """De open vragen, op volgorde. Zij volgen uit de verdicten en worden pas gezocht als iemand ernaar vraagt."""
        return vragen_van(self.pakket, self.criteria, self.stand)

    @property
    def stand(self) -> Openstaand:
        """Waar het advies staat: wat bepaalt welke gebreken en vragen nog meetellen."""
        return Openstaand(self.uitkomst, self.conclusies, self.uitkomsten, self.gebrekverdicten)

    @property
    def bronnen(self) -> tuple[str, ...]:
        """De bronnen waarop dit advies steunt: van elk criterium dat meedoet, van de uitkomst en van de gebreken."""
        pakket = self.pakket
        gebruikt = set(chain.from_iterable([pakket.criteria[naam].bron for naam in self._meedoende_criteria]))
        gebruikt.update(bron for naam in self.gebreken for bron in pakket.gebreken[naam].norm)
        if self.uitkomst:
            gebruikt.update(pakket.uitkomsten[self.uitkomst].bron)
        return tuple(sorted(gebruikt))

    @property
    def onbevestigd(self) -> tuple[str, ...]:
        """De criteria die meedoen en zelf, of in een van hun bronnen, nog niet zijn nagezien."""
        onbevestigd = self.pakket.eenmaal(_onbevestigd)
        return tuple([naam for naam in self._meedoende_criteria if naam in onbevestigd])

    @cached_property
    def _meedoende_criteria(self) -> list[str]:
        return sorted([naam for naam, uitslag in self.criteria.items() if uitslag.verdict is not NIET_VAN_TOEPASSING])


def _onbevestigd(pakket: "Pakket") -> frozenset[str]:
    """De criteria die zelf, of in een van hun bronnen, nog niet zijn nagezien."""
    return frozenset(
        naam
        for naam, criterium in pakket.criteria.items()
        if not (criterium.bevestigd and all(pakket.bronnen[bron].bevestigd for bron in criterium.bron))
    )
