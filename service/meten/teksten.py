"""Wat de drie teksten kosten, gemeten naast de beoordeling waar zij uit volgen.

De tijd is rekentijd van de draad zelf: op een gedeelde machine telt wachten op anderen zo niet mee. Elke meting is een paar: eerst
beoordelen, dan meteen van dat verse advies de vragen en de teksten, elk tot en met de Markdown.
"""

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle, islice, pairwise

from engine import Advies, beoordeel
from engine.beoordelen.proef import Proef
from engine.uitleg import LEZERS, als_markdown, document
from engine.uitleg.wat_als import MEESTE_PROEVEN, wissels

_DOEL_VERHOUDING = 3
_DOEL_ZOEKEN_MS = 50
_ZOEKRONDES = 5


@dataclass(frozen=True, slots=True)
class Tekstmeting:
    """Medianen in microseconden. De vragen worden één keer gezocht en staan in meer dan één tekst; `samen` telt ze mee.

    `verhouding` is `samen` gedeeld door de beoordeling, over alle paren; `hoogste_verhouding` is die van het duurste dossier.
    Het zoeken naar een andere uitkomst zit in de tekst voor de commissie en dus in `samen`. `zoekgrens_ms` is wat dat zoeken ten
    hoogste kost: zoveel proeven als het mag doen, op het dossier waar dat het langst duurt.
    """

    beoordelen: float
    vragen: float
    lezers: Mapping[str, float]
    samen: float
    verhouding: float
    hoogste_verhouding: float
    zoekgrens_ms: float

    @property
    def gehaald(self) -> bool:
        """De drie teksten samen kosten minder dan drie keer de beoordeling, en het zoeken nooit meer dan 50 ms."""
        return self.verhouding < _DOEL_VERHOUDING and self.zoekgrens_ms < _DOEL_ZOEKEN_MS


@dataclass(frozen=True, slots=True)
class _Paar:
    beoordelen: int
    vragen: int
    lezers: tuple[int, ...]

    @property
    def samen(self) -> int:
        return self.vragen + sum(self.lezers)

    @property
    def verhouding(self) -> float:
        return self.samen / self.beoordelen


def meet_teksten(adviezen: Sequence[Advies], rondes: int) -> Tekstmeting:
    """Meet van elk advies `rondes` keer de beoordeling en haar teksten; een ronde vooraf warmt op."""
    per_dossier: list[list[_Paar]] = [[] for _ in adviezen]
    for ronde in range(rondes + 1):
        for advies, paren in zip(adviezen, per_dossier, strict=True):
            paar = _meet(advies)
            if ronde:
                paren.append(paar)
    paren = [paar for dossier in per_dossier for paar in dossier]
    return Tekstmeting(
        beoordelen=_mediaan_us([paar.beoordelen for paar in paren]),
        vragen=_mediaan_us([paar.vragen for paar in paren]),
        lezers={lezer: _mediaan_us([paar.lezers[nummer] for paar in paren]) for nummer, lezer in enumerate(LEZERS)},
        samen=_mediaan_us([paar.samen for paar in paren]),
        verhouding=statistics.median(paar.verhouding for paar in paren),
        hoogste_verhouding=max(statistics.median(paar.verhouding for paar in dossier) for dossier in per_dossier),
        zoekgrens_ms=max(map(_zoekgrens, adviezen)) / 1e6,
    )


def _meet(advies: Advies) -> _Paar:
    klok = time.thread_time_ns
    # Allebei warm: eerst een keer zonder klok, want een koude beoordeling laat de teksten goedkoper lijken dan zij zijn.
    warm = beoordeel(advies.pakket, advies.gegevens, advies.peildatum)
    begin = klok()
    vers = beoordeel(advies.pakket, advies.gegevens, advies.peildatum)
    beoordeeld = klok()
    for lezer in LEZERS:
        als_markdown(document(warm, lezer))
    opnieuw = klok()
    _ = vers.vragen
    tikken = [klok()]
    for lezer in LEZERS:
        als_markdown(document(vers, lezer))
        tikken.append(klok())
    lezers = tuple(na - voor for voor, na in pairwise(tikken))
    return _Paar(beoordeeld - begin, tikken[0] - opnieuw, lezers)


def _zoekgrens(advies: Advies) -> int:
    """De tijd van de meeste proeven die het zoeken mag doen: van een paar keer de mediaan, want een vuilnisronde is geen zoeken."""
    mogelijk = [dict(wissel) for wissel in wissels(advies)] if advies.uitkomst else []
    if not mogelijk:
        return 0
    tijden = []
    for _ in range(_ZOEKRONDES):
        begin = time.thread_time_ns()
        proef = Proef(advies)
        for wissel in islice(cycle(mogelijk), MEESTE_PROEVEN):
            proef.uitkomst(wissel)
        tijden.append(time.thread_time_ns() - begin)
    return int(statistics.median(tijden))


def _mediaan_us(tijden: Sequence[int]) -> float:
    return statistics.median(tijden) / 1e3
