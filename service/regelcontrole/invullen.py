"""Teksten die nog ingevuld moeten worden, zoals `thuisnabij regels nieuw` ze klaarzet."""

from collections.abc import Iterator
from datetime import date

from engine import Fout
from engine.fouten import Plaats
from engine.pakket.nakijken import Nagekeken

VUL_IN = "VUL IN"


def nog_in_te_vullen(nagekeken: Nagekeken, _: date) -> Iterator[Fout]:
    """Een waarschuwing per regel van een bestand met VUL IN erin, ook in commentaar: daar staat wat er nog bedacht moet worden."""
    bestanden = {bestand.kop.bestand: bestand for gelezen in nagekeken.gelezen.values() for bestand, _ in gelezen}
    for naam, bestand in bestanden.items():
        for nummer, regel in enumerate(bestand.tekst.splitlines(), start=1):
            if VUL_IN in regel:
                zin = f"Vul dit in voordat de regel gaat gelden: {regel.strip().rstrip('.?')}."
                yield Fout("W014", zin, str(Plaats(naam, nummer, regel.index(VUL_IN) + 1)))
