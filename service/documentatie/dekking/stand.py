"""Hoe ver de voorbeelden zijn met één pakket: wat er is, en wat er nog niet getoond is."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine import Pakket
from engine.taal.voorwaarden import Vergelijking, Voorwaarde
from service.documentatie.dekking.gezien import KANTEN, NIET_VOLDAAN, VOLDAAN, Dekking
from service.documentatie.dekking.grenzen import BUREN
from service.documentatie.dekking.plekken import grensplekken, plekken
from service.documentatie.dekking.tabellen import rijen

GRENS_VOORWAARDEN = 0.9
"""Welk deel van de voorwaarden minstens van beide kanten gezien moet zijn."""


@dataclass(frozen=True, slots=True)
class Gemist:
    """Een voorwaarde of grens die niet helemaal getoond is, en wat eraan ontbreekt. Zonder plek gaat het om het hele criterium."""

    criterium: str
    plek: str
    voorwaarde: Voorwaarde | None
    ontbreekt: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stand:
    """De dekking van één pakket. Alles met `zonder` noemt wat er ontbreekt; een rij 0 is `anders`."""

    pakket: Pakket
    criteria_zonder: Mapping[str, tuple[str, ...]]
    voorwaarden: int
    voorwaarden_zonder: tuple[Gemist, ...]
    grenzen: int
    grenzen_zonder: tuple[Gemist, ...]
    rijen: int
    rijen_zonder: Mapping[str, tuple[int, ...]]
    uitkomsten_zonder: tuple[str, ...]
    gebreken_zonder: Mapping[str, str]
    termijnen_zonder: tuple[str, ...]

    @property
    def deel_voorwaarden(self) -> float:
        """Het deel van de voorwaarden dat van beide kanten gezien is."""
        return 1 - len(self.voorwaarden_zonder) / self.voorwaarden if self.voorwaarden else 1.0

    @property
    def volledig(self) -> bool:
        """Elk criterium van elke kant gezien, elke uitkomst, elk gebrek en elke termijn getoond, en genoeg voorwaarden van beide kanten."""
        zonder = self.criteria_zonder or self.uitkomsten_zonder or self.gebreken_zonder or self.termijnen_zonder
        return not zonder and self.deel_voorwaarden >= GRENS_VOORWAARDEN


def stand_van(pakket: Pakket, dekking: Dekking) -> Stand:
    """Wat er van een pakket nog niet getoond is."""
    alle = [(naam, plek, deel) for naam, criterium in pakket.criteria.items() for plek, deel in plekken(criterium)]
    grenzen = [(naam, grens, deel) for naam, plek, deel in alle if isinstance(deel, Vergelijking) for grens in grensplekken(plek, deel)]
    tabelrijen = rijen(pakket)
    return Stand(
        pakket=pakket,
        criteria_zonder={naam: ontbreekt for naam in pakket.criteria if (ontbreekt := _ontbreekt(dekking, naam))},
        voorwaarden=len(alle),
        voorwaarden_zonder=tuple(_gemist(alle, dekking.voorwaarden, (VOLDAAN, NIET_VOLDAAN), {})),
        grenzen=len(grenzen),
        grenzen_zonder=tuple(_gemist(grenzen, dekking.grenzen, BUREN, dekking.onmogelijk_bij_grens)),
        rijen=sum(map(len, tabelrijen.values())),
        rijen_zonder={
            naam: over
            for naam, nummers in tabelrijen.items()
            if (over := tuple(nummer for nummer in nummers if nummer not in dekking.rijen.get(naam, set())))
        },
        uitkomsten_zonder=tuple(naam for naam in pakket.uitkomsten if naam not in dekking.uitkomsten),
        gebreken_zonder=dict(_gebreken_zonder(pakket, dekking)),
        termijnen_zonder=tuple(naam for naam in pakket.termijnen if naam not in dekking.termijnen),
    )


def _gemist(
    alle: Sequence[tuple[str, str, Voorwaarde]],
    gezien: Mapping[tuple[str, str], set[str]],
    nodig: tuple[str, ...],
    onmogelijk: Mapping[str, set[str]],
) -> Iterator[Gemist]:
    for naam, plek, voorwaarde in alle:
        ontbreekt = tuple(wat for wat in nodig if wat not in gezien.get((naam, plek), set()) | onmogelijk.get(naam, set()))
        if ontbreekt:
            yield Gemist(naam, plek, voorwaarde, ontbreekt)


def _ontbreekt(dekking: Dekking, criterium: str) -> tuple[str, ...]:
    gezien = dekking.criteria.get(criterium, set()) | dekking.onmogelijk.get(criterium, set())
    return tuple(kant for kant in KANTEN if kant not in gezien)


def _gebreken_zonder(pakket: Pakket, dekking: Dekking) -> Iterator[tuple[str, str]]:
    for naam in pakket.gebreken:
        gezien = dekking.gebreken.get(naam, set())
        if ontbreekt := [wat for wat, kant in (("aanwezig", True), ("afwezig", False)) if kant not in gezien]:
            yield naam, " en ".join(ontbreekt)
