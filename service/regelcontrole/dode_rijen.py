"""Rijen van een beslistabel die nooit aan de beurt komen, omdat rijen die voorgaan alles al afvangen. Een dubbele rij is er zo een."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from engine import Fout
from engine.pakket.nakijken import Nagekeken
from engine.taal.beslistabel_dekking import TeGroot, eerste_gat
from engine.taal.beslistabellen import LIJSTTREFFERS, Beslistabel, Rij, Treffer


def dode_rijen(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per rij waar niets meer voor overblijft.

    Bij `alle` en bij een lijst telt elke rij mee, ook een dubbele; daar is niets te melden. Een tabel die te groot is om na te gaan,
    laat dit over aan de analyse.
    """
    gezien: set[str] = set()
    for pakket in nagekeken.verklaringen.values():
        for afleiding in pakket.afleidingen.values():
            tabel = afleiding.berekening
            if not isinstance(tabel, Beslistabel) or tabel.uit or tabel.treffer in LIJSTTREFFERS or str(afleiding.plaats) in gezien:
                continue
            gezien.add(str(afleiding.plaats))
            for nummer in _zonder_beurt(tabel):
                zin = f"Rij {nummer + 1} van '{afleiding.naam}' is nooit aan de beurt: wat erop past, past al op een rij die voorgaat."
                yield Fout("W010", zin, str(pakket.plekken.van_element(afleiding, "rijen", nummer)))


def _zonder_beurt(tabel: Beslistabel) -> Iterator[int]:
    """De plekken (vanaf 0) van zulke rijen."""
    volgorde = sorted(range(len(tabel.rijen)), key=lambda nummer: tabel.rang(tabel.rijen[nummer]))
    eerder: list[Rij] = []
    for nummer in volgorde if tabel.treffer == Treffer.VOORRANG else range(len(tabel.rijen)):
        rij = tabel.rijen[nummer]
        try:
            dood = eerste_gat(replace(tabel, rijen=tuple(eerder)), rij) is None
        except TeGroot:
            return
        if dood:
            yield nummer
        eerder.append(rij)
