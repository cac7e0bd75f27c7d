"""Of een bestand nog kort geleden is nagezien: na een jaar hoort iemand er weer naar te kijken."""

from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.pakket.nakijken import Nagekeken
from engine.rekenen.datums import plus_maanden
from engine.taal.plekken import Plekken

_MAANDEN = 12


def verouderd(nagekeken: Nagekeken, dag: date) -> Iterator[Fout]:
    """Een waarschuwing per bestand waarvan `nog_juist_op` op `dag` meer dan een jaar geleden is, of nog moet komen."""
    bestanden = {bestand.kop.bestand: bestand for gelezen in nagekeken.gelezen.values() for bestand, _ in gelezen}
    plekken = Plekken(bestanden)
    for naam, bestand in bestanden.items():
        gezien = bestand.kop.nog_juist_op
        if gezien > dag:
            zin = f"Dit bestand is nagezien op {gezien}, maar die dag moet nog komen."
        elif plus_maanden(gezien, _MAANDEN) < dag:
            zin = f"Dit bestand is voor het laatst nagezien op {gezien}. Kijk na of het nog klopt en pas nog_juist_op aan."
        else:
            continue
        yield Fout("W001", zin, str(plekken.van_kop(naam, "nog_juist_op")))
