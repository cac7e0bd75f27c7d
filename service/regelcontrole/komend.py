"""Wat er tot het einde van het komende schooljaar wegvalt: parameters zonder waarde, versies die aflopen, gaten ertussen."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from engine import Fout
from engine.pakket.nakijken import Nagekeken
from engine.pakket.samenstellen import geldigheid, leg_naast_elkaar
from engine.pakket.versies import gaten
from engine.pakket.zicht import Gelezen
from engine.rekenen.datums import einde_schooljaar

_GEEN_WAARDE = "P041"


def komend_schooljaar(nagekeken: Nagekeken, dag: date) -> Iterator[Fout]:
    """Waarschuwingen over elke dag na `dag` waarop er iets verandert, tot en met het komende schooljaar."""
    laatste = einde_schooljaar(einde_schooljaar(dag) + timedelta(days=1))
    nu = {(fout.code, fout.plaats) for fout in nagekeken.fouten}
    for code, gelezen in nagekeken.gelezen.items():
        for gat in gaten(gelezen):
            zin = f"Tussen {gat.eerder.kop.tot} en {gat.later.kop.vanaf} geldt er geen '{gat.later.naam}': zie {gat.eerder.plaats}."
            yield Fout("W004", zin, str(gat.later.plaats))
        for later in _andere_dagen(nagekeken, code, gelezen, dag, laatste) if code in nagekeken.verklaringen else ():
            for fout in leg_naast_elkaar(code, gelezen, later).fouten:
                if (fout.code, fout.plaats) in nu:
                    continue
                nu.add((fout.code, fout.plaats))
                if fout.code == _GEEN_WAARDE:
                    yield Fout("W002", f"Vanaf {later} is er geen waarde meer. {fout.zin} Vul de reeks aan.", fout.plaats)
                else:
                    yield Fout("W003", f"Vanaf {later} laden deze regels niet meer ({fout.code}). {fout.zin}", fout.plaats)


def _andere_dagen(nagekeken: Nagekeken, code: str, gelezen: Sequence[Gelezen], dag: date, laatste: date) -> Iterator[date]:
    """De dagen na `dag`, tot en met `laatste`, waarop een bestand of parameter verandert."""
    verklaringen = nagekeken.verklaringen[code]
    tot = geldigheid(gelezen, verklaringen.parameters, dag)[1]
    while tot is not None and tot < laatste:
        volgende = tot + timedelta(days=1)
        yield volgende
        tot = geldigheid(gelezen, verklaringen.parameters, volgende)[1]
