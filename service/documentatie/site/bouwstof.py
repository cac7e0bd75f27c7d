"""Alles waar de pagina's van één samenwerkingsverband uit gemaakt worden, bij elkaar gezocht."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine import Pakket
from service.documentatie.dekking import KANTEN, NIET_VOLDAAN, VOLDAAN, Dekking
from service.documentatie.draaien import Uitslag
from service.documentatie.site.gherkin import Featureblad
from service.documentatie.site.voorbeelden import Regelvoorbeeld, regelvoorbeelden
from service.documentatie.site.zaken import Zaakverwijzing
from service.documentatie.verslag import Verslag
from service.vergelijken.wijziging import Wijziging
from service.vergelijken.woorden import Woorden

_NAAM = re.compile(r'"(\w+)"')
_VERBANDEN = "samenwerkingsverbanden"


@dataclass(frozen=True)
class Bouwstof:
    """`bladen` zijn de features van dit verband en de landelijke; `wijzigingen` die sinds de vorige versie."""

    verslag: Verslag
    pakket: Pakket
    dekking: Dekking
    bladen: tuple[Featureblad, ...] = field(repr=False)
    zaken: tuple[Zaakverwijzing, ...]
    wijzigingen: tuple[Wijziging, ...]
    woorden: Woorden = field(init=False, repr=False)
    voorbeelden: Mapping[str, tuple[Regelvoorbeeld, ...]] = field(init=False, repr=False)
    _genoemd: dict[str, dict[str, list[Uitslag]]] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "woorden", Woorden(self.pakket))
        object.__setattr__(self, "voorbeelden", regelvoorbeelden(self.pakket, self.woorden))
        eigen = {blad.bestand for blad in self.bladen}
        for uitslag in self.verslag.uitslagen:
            if uitslag.scenario.bestand in eigen:
                namen = {naam for stap in uitslag.scenario.stappen if stap.soort == "dan" for naam in _NAAM.findall(stap.tekst)}
                for naam in sorted(namen):
                    self._genoemd.setdefault(naam, {}).setdefault(uitslag.scenario.bestand, []).append(uitslag)

    def genoemd(self, naam: str) -> Mapping[str, Sequence[Uitslag]]:
        """Per bestand de voorbeelden die een naam in een `Dan` noemen."""
        return self._genoemd.get(naam, {})

    def getoond(self, criterium: str) -> str:
        """Welke kanten van een criterium de voorbeelden laten zien, in een zin."""
        gezien, nooit = self.dekking.criteria.get(criterium, set()), self.dekking.onmogelijk.get(criterium, set())
        wel = [kant for kant in KANTEN if kant in gezien]
        kan_niet = [kant for kant in KANTEN if kant in nooit - gezien]
        niet = [kant for kant in KANTEN if kant not in gezien | nooit]
        plekken = [kanten for (naam, _), kanten in self.dekking.voorwaarden.items() if naam == criterium]
        beide = sum({VOLDAAN, NIET_VOLDAAN} <= kanten for kanten in plekken)
        zinnen = [
            f"Getoond: {', '.join(wel) or 'nog niets'}.",
            f"Nog niet getoond: {', '.join(niet)}." if niet else "",
            f"Kan niet voorkomen: {', '.join(kan_niet)}." if kan_niet else "",
            _beide_kanten(len(plekken), beide),
        ]
        return " ".join(filter(None, zinnen))


def _beide_kanten(voorwaarden: int, beide: int) -> str:
    if voorwaarden <= 1:
        return f"De voorwaarde is {'' if beide else 'niet '}van beide kanten getoond." if voorwaarden else ""
    return f"Van de {voorwaarden} voorwaarden zijn er {beide} van beide kanten getoond."


def hoort_bij(bestand: str, samenwerkingsverband: str) -> bool:
    """Is deze feature landelijk, of van dit samenwerkingsverband?"""
    return not bestand.startswith(f"{_VERBANDEN}/") or bestand.startswith(f"{_VERBANDEN}/{samenwerkingsverband}/")
