"""Cellen in gewone woorden, zoals zij in de spreadsheet staan: `minstens 4`, `6 t/m 12`, `sbo; so`, `niet sbo`.

Tekens mogen ook (`>= 4`), maar geschreven worden altijd de woorden: een cel die met = begint, ziet een spreadsheet als formule.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from engine.taal.beslistabellen import ALLES, Bereik, Cel, Grens, Kolom
from engine.taal.cellen_lezer import leeg
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Letterlijk, Naam, Waarde
from engine.taal.waarden_lezer import GETALLEN
from service.tabellen.keuzetekst import lees_keuze, schrijf_keuze, splits
from service.tabellen.letterlijk import Onleesbaar, decimale_punt, lees_letterlijk

STREEPJE = "-"
_GETALWOORDEN = {
    "minstens": ("onder", True),
    "meer dan": ("onder", False),
    "hoogstens": ("boven", True),
    "minder dan": ("boven", False),
}
_DATUMWOORDEN = {"op of na": ("onder", True), "na": ("onder", False), "op of voor": ("boven", True), "voor": ("boven", False)}
_TEKENS = {">=": ("onder", True), "≥": ("onder", True), "<=": ("boven", True), "≤": ("boven", True)} | {
    ">": ("onder", False),
    "<": ("boven", False),
}
_TOT = re.compile(r" (?:t/m|tot en met) ")
_LIJSTKOMMA = re.compile(r"[0-9], ")


def schrijf_cel(cel: Cel, kolom: Kolom) -> str:
    """De cel in woorden; `lees_cel_uit_tekst` is het omgekeerde."""
    if not cel.stukken:
        return STREEPJE
    woorden = _DATUMWOORDEN if kolom.soort == Soort.DATUM else _GETALWOORDEN
    namen = {kant: woord for woord, kant in woorden.items()}
    delen = [_schrijf_bereik(stuk, namen) if isinstance(stuk, Bereik) else schrijf_waarde(stuk) for stuk in cel.stukken]
    return ("niet " if cel.behalve else "") + "; ".join(delen)


def schrijf_waarde(waarde: Any) -> str:
    """Een letterlijke waarde zoals een mens haar schrijft, met een komma in een decimaal getal."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, str):
        return schrijf_keuze(waarde)
    return format(waarde, "f").replace(".", ",") if isinstance(waarde, Decimal) else str(waarde)


def schrijf_uitkomst(waarde: Waarde | None) -> str:
    """Wat er bij `dan` of `anders` staat; een streepje als er niets is."""
    if waarde is None:
        return STREEPJE
    return waarde.naam if isinstance(waarde, Naam) else schrijf_waarde(waarde.waarde)


def schrijf_volgorde(volgorde: Sequence[Letterlijk]) -> str:
    """Wat voorgaat eerst; een streepje als er niets staat."""
    return "; ".join(map(schrijf_waarde, volgorde)) or STREEPJE


def _schrijf_bereik(bereik: Bereik, namen: dict[tuple[str, bool], str]) -> str:
    onder, boven = bereik.onder, bereik.boven
    if onder and boven and onder.erbij and boven.erbij:
        return f"{schrijf_waarde(onder.waarde)} t/m {schrijf_waarde(boven.waarde)}"
    grenzen = [(kant, grens) for kant, grens in (("onder", onder), ("boven", boven)) if grens is not None]
    return " en ".join(f"{namen[kant, grens.erbij]} {schrijf_waarde(grens.waarde)}" for kant, grens in grenzen)


def lees_cel_uit_tekst(tekst: str, kolom: Kolom) -> Cel:
    """De cel die er staat.

    Raises:
        Onleesbaar: als er iets anders staat dan een cel van deze kolom.
    """
    if tekst == STREEPJE:
        return ALLES
    behalve = tekst.startswith("niet ")
    kern = tekst.removeprefix("niet ") if behalve else tekst
    if kolom.soort in GETALLEN and _LIJSTKOMMA.search(kern):
        raise Onleesbaar("T024", f"In '{tekst}' is niet te zien of de komma een decimaal is. Zet tussen twee waarden een puntkomma.")
    stukken = tuple(_stuk(deel, kolom) for deel in splits(kern, ";" if kolom.soort in GETALLEN else ";,"))
    return Cel(stukken, behalve)


def _stuk(tekst: str, kolom: Kolom) -> Letterlijk | Bereik:
    if not tekst or tekst == STREEPJE:
        raise Onleesbaar("T018", "Hier staat een lege waarde tussen andere. Een streepje staat alleen in een cel.")
    if kolom.soort not in (*GETALLEN, Soort.DATUM):
        return _waarde(tekst, kolom)
    if _TOT.search(tekst):
        van, *rest = _TOT.split(tekst)
        if len(rest) != 1:
            raise Onleesbaar("T018", f"'{tekst}' is geen bereik zoals 6 t/m 12.")
        return _niet_leeg(Bereik(Grens(_waarde(van, kolom), True), Grens(_waarde(rest[0], kolom), True)), tekst)
    grenzen = [_grens(deel.strip(), kolom) for deel in tekst.split(" en ")]
    if len(grenzen) == 1 and grenzen[0] is None:
        return _waarde(tekst, kolom)
    kanten = dict(grens for grens in grenzen if grens is not None)
    if len(kanten) != len(grenzen):
        raise Onleesbaar("T018", f"'{tekst}' is geen bereik zoals meer dan 4 en hoogstens 8.")
    return _niet_leeg(Bereik(kanten.get("onder"), kanten.get("boven")), tekst)


def _grens(tekst: str, kolom: Kolom) -> tuple[str, Grens] | None:
    woorden = {**_TEKENS, **(_DATUMWOORDEN if kolom.soort == Soort.DATUM else _GETALWOORDEN)}
    for woord in sorted(woorden, key=len, reverse=True):
        if tekst.startswith(woord) and (woord in _TEKENS or tekst.startswith(f"{woord} ")):
            kant, erbij = woorden[woord]
            return kant, Grens(_waarde(tekst.removeprefix(woord).strip(), kolom), erbij)
    return None


def _waarde(tekst: str, kolom: Kolom) -> Letterlijk:
    if kolom.soort in GETALLEN:
        return lees_letterlijk(decimale_punt(tekst), Soort.GETAL)
    return lees_letterlijk(lees_keuze(tekst) if kolom.soort == Soort.KEUZE else tekst, kolom.soort, kolom.keuzes)


def _niet_leeg(bereik: Bereik, tekst: str) -> Bereik:
    if leeg(bereik.onder, bereik.boven):
        raise Onleesbaar("T018", f"In '{tekst}' past niets: de ondergrens ligt boven de bovengrens.")
    return bereik
