"""Een letterlijke waarde of naam in een cel: welke waarde hoort bij deze tekst?"""

import re

from engine.fouten import Fout, Plaats, bedoelde
from engine.taal.declaraties import Soort
from engine.taal.namen import Namen
from engine.taal.ontleder import letterlijk_getal, letterlijke_datum
from engine.taal.voorwaarden import Letterlijk, Naam, Vast, Waarde
from engine.taal.waarden_lezer import GETALLEN, past, soort_in_woorden
from engine.yaml import Tekst

_NERGENS = Plaats("")
_KOMMA = re.compile(r"(-?[0-9]+),([0-9]+)\Z")


class Onleesbaar(Exception):
    """Wat er in een cel staat is niet te lezen; wie de plaats kent, maakt er een fout van."""

    def __init__(self, code: str, zin: str, bedoeld: str = "") -> None:
        self.code, self.zin, self.bedoeld = code, zin, bedoeld
        super().__init__(zin)

    def fout(self, plaats: str) -> Fout:
        return Fout(self.code, self.zin, plaats, self.bedoeld)


def lees_letterlijk(tekst: str, soort: Soort, keuzes: frozenset[str] = frozenset()) -> Letterlijk:
    """De waarde van deze soort. Een decimaal getal mag met een punt; de komma is aan de lezer van de spreadsheet.

    Raises:
        Onleesbaar: als het geen waarde van deze soort is.
    """
    kaal = Tekst(tekst, False, _NERGENS)
    if soort in GETALLEN:
        getal = letterlijk_getal(kaal)
        if getal is None:
            raise Onleesbaar("T018", f"'{tekst}' is geen getal.")
        return getal
    if soort == Soort.DATUM:
        datum = letterlijke_datum(kaal)
        if datum is None:
            raise Onleesbaar("T018", f"'{tekst}' is geen datum, geschreven als 2026-08-01.")
        return datum
    if soort == Soort.JA_NEE:
        if tekst not in ("ja", "nee"):
            raise Onleesbaar("T018", f"'{tekst}' is geen ja of nee.", bedoelde(tekst, ("ja", "nee")))
        return tekst == "ja"
    if keuzes and tekst not in keuzes:
        raise Onleesbaar("T018", f"'{tekst}' is geen keuze van deze kolom.", bedoelde(tekst, keuzes))
    return tekst


def lees_uitkomst(tekst: str, soort: Soort, namen: Namen) -> Waarde:
    """Wat in de kolom `dan` staat: een waarde van de soort, of een naam die deze tabel mag lezen.

    Raises:
        Onleesbaar: als het geen van beide is.
    """
    naamsoort = namen.soort(tekst)
    if naamsoort is not None:
        if not past(naamsoort.soort, soort):
            raise Onleesbaar("T018", f"'{tekst}' is {soort_in_woorden(naamsoort.soort)}, en hier hoort {soort_in_woorden(soort)}.")
        return Naam(tekst)
    try:
        waarde = lees_letterlijk(tekst, soort)
    except Onleesbaar as fout:
        raise Onleesbaar(fout.code, fout.zin, fout.bedoeld or bedoelde(tekst, namen.soorten)) from None
    if soort == Soort.GEHEEL_GETAL and not isinstance(waarde, int):
        raise Onleesbaar("T018", f"'{tekst}' is geen geheel getal.")
    return Vast(waarde)


def decimale_punt(tekst: str) -> str:
    """`0,5` als `0.5`; andere tekst blijft zoals zij is."""
    gevonden = _KOMMA.match(tekst)
    return f"{gevonden[1]}.{gevonden[2]}" if gevonden else tekst
