"""De versies van een verklaring naast elkaar: zij volgen elkaar op, zonder overlap en zonder gat."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import chain, combinations, pairwise
from typing import NamedTuple

from engine.fouten import Fout
from engine.pakket.zicht import Gelezen
from engine.taal.declaraties import Kop, Verklaring


class Gat(NamedTuple):
    """Tussen twee versies van een verklaring geldt er geen; `eerder` en `later` zijn die versies."""

    eerder: Verklaring
    later: Verklaring


def overlappende_versies(gelezen: Iterable[Gelezen]) -> Iterator[Fout]:
    """Een fout per versie die begint terwijl een andere nog geldt. Met precies hetzelfde tijdvak is het een dubbele naam."""
    for versies in _versies(gelezen):
        for eerder, later in combinations(versies, 2):
            if (eerder.kop.vanaf, eerder.kop.tot) != (later.kop.vanaf, later.kop.tot) and _overlapt(eerder.kop, later.kop):
                zin = f"Deze versie van '{later.naam}' begint op {later.kop.vanaf}, maar die in {eerder.plaats} geldt dan nog."
                yield Fout("P048", zin, str(later.plaats))


def gaten(gelezen: Iterable[Gelezen]) -> Iterator[Gat]:
    """De versies waartussen niets geldt."""
    for versies in _versies(gelezen):
        for eerder, later in pairwise(versies):
            if eerder.kop.tot is not None and eerder.kop.tot + timedelta(days=1) < later.kop.vanaf:
                yield Gat(eerder, later)


def _overlapt(eerder: Kop, later: Kop) -> bool:
    return eerder.tot is None or later.vanaf <= eerder.tot


def _versies(gelezen: Iterable[Gelezen]) -> Iterator[list[Verklaring]]:
    """Per soort en naam de versies, op eerste dag; wat één versie heeft doet niet mee."""
    gevonden: dict[tuple[type[Verklaring], str], list[Verklaring]] = {}
    for bestand, blokken in gelezen:
        vast = (bestand.themas, bestand.standaarden, bestand.rollen, bestand.stukken, bestand.begrippen, bestand.bronnen)
        met_waarden = (bestand.visie, bestand.parameters, bestand.opzoektabellen)
        regels = (blokken.afleidingen, blokken.criteria, blokken.conclusies, blokken.uitkomsten, blokken.gebreken, blokken.termijnen)
        for verklaring in chain.from_iterable((*vast, *met_waarden, *regels)):
            gevonden.setdefault((type(verklaring), verklaring.naam), []).append(verklaring)
    for versies in gevonden.values():
        if len(versies) > 1:
            yield sorted(versies, key=lambda versie: (versie.kop.vanaf, versie.plaats))
