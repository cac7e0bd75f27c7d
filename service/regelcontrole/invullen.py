"""Teksten die nog ingevuld moeten worden, zoals `thuisnabij regels nieuw` ze klaarzet."""

from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.pakket.nakijken import Nagekeken
from engine.taal.plekken import teksten_in

VUL_IN = "VUL IN"


def nog_in_te_vullen(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per tekst met VUL IN erin."""
    bestanden = {bestand.kop.bestand: bestand for gelezen in nagekeken.gelezen.values() for bestand, _ in gelezen}
    for bestand in bestanden.values():
        for blok in bestand.blokken.values() if VUL_IN in bestand.tekst else ():
            for tekst in teksten_in(blok):
                if VUL_IN in tekst.waarde:
                    yield Fout("W014", f"Hier moet nog iets ingevuld worden: {' '.join(tekst.waarde.split())}", str(tekst.plaats))
