"""Cellen als unaire toetsen van S-FEEL (DMN 1.5, par. 9): `-`, waarden, vergelijkingen, intervallen, lijsten en `not(...)`."""

import json
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from engine.taal.beslistabellen import ALLES, Bereik, Cel, Grens, Kolom
from engine.taal.cellen_lezer import leeg
from engine.taal.declaraties import Soort
from engine.taal.namen import Namen
from engine.taal.voorwaarden import Letterlijk, Naam, Vast, Waarde
from engine.taal.waarden_lezer import GETALLEN
from service.tabellen.letterlijk import Onleesbaar, lees_letterlijk, lees_uitkomst

TYPEN = {
    Soort.JA_NEE: "boolean",
    Soort.GEHEEL_GETAL: "number",
    Soort.GETAL: "number",
    Soort.DATUM: "date",
    Soort.KEUZE: "string",
}
_NOT = re.compile(r"not\s*\((.*)\)\Z", re.DOTALL)
_INTERVAL = re.compile(r"([\[\](])\s*(.+?)\s*\.\.\s*(.+?)\s*([\])\[])\Z", re.DOTALL)
_VERGELIJK = re.compile(r"(<=|>=|<|>)\s*(.+)\Z", re.DOTALL)
_DATUM = re.compile(r"(?:date\s*\(\s*\"([0-9-]+)\"\s*\)|@\"([0-9-]+)\")\Z")
_DEEL = re.compile(r'"(?:[^"\\]|\\.)*"|[^",]')
_GRENZEN = {">=": ("onder", True), ">": ("onder", False), "<=": ("boven", True), "<": ("boven", False)}


def schrijf_toets(cel: Cel) -> str:
    """De cel als unaire toets; `lees_toets` is het omgekeerde."""
    if not cel.stukken:
        return "-"
    tekst = ", ".join(_schrijf_bereik(stuk) if isinstance(stuk, Bereik) else schrijf_letterlijk(stuk) for stuk in cel.stukken)
    return f"not({tekst})" if cel.behalve else tekst


def schrijf_letterlijk(waarde: Any) -> str:
    """Een letterlijke waarde in FEEL."""
    if isinstance(waarde, bool):
        return "true" if waarde else "false"
    if isinstance(waarde, date):
        return f'date("{waarde.isoformat()}")'
    if isinstance(waarde, str):
        return json.dumps(waarde, ensure_ascii=False)
    return format(waarde, "f") if isinstance(waarde, Decimal) else str(waarde)


def schrijf_uitkomst(waarde: Waarde, feel: Mapping[str, str]) -> str:
    """Een outputEntry: een letterlijke waarde of een naam; `feel` zegt welke namen in FEEL anders heten."""
    return feel.get(waarde.naam, waarde.naam) if isinstance(waarde, Naam) else schrijf_letterlijk(waarde.waarde)


def _schrijf_bereik(bereik: Bereik) -> str:
    onder, boven = bereik.onder, bereik.boven
    if onder and boven:
        open_, dicht = "[" if onder.erbij else "(", "]" if boven.erbij else ")"
        return f"{open_}{schrijf_letterlijk(onder.waarde)}..{schrijf_letterlijk(boven.waarde)}{dicht}"
    grenzen = {kant: grens for kant, grens in (("onder", onder), ("boven", boven)) if grens is not None}
    ((kant, grens),) = grenzen.items()
    teken = next(teken for teken, vorm in _GRENZEN.items() if vorm == (kant, grens.erbij))
    return f"{teken} {schrijf_letterlijk(grens.waarde)}"


def lees_toets(tekst: str, kolom: Kolom) -> Cel:
    """De unaire toets.

    Raises:
        Onleesbaar: als dit verder gaat dan S-FEEL, of niet bij de soort van de kolom past.
    """
    kern = tekst.strip()
    if kern in ("-", ""):
        return ALLES
    ontkend = _NOT.match(kern)
    stukken = tuple(_stuk(deel, kolom) for deel in _delen(ontkend[1] if ontkend else kern))
    return Cel(stukken, behalve=ontkend is not None)


def lees_waarden(tekst: str, soort: Soort) -> tuple[Letterlijk, ...]:
    """Een lijst van letterlijke waarden, zoals in outputValues. Werpt Onleesbaar."""
    return tuple(_letterlijk(deel, soort) for deel in _delen(tekst))


def lees_uitvoer(tekst: str, soort: Soort, namen: Namen) -> Waarde:
    """Een outputEntry: een letterlijke waarde of een naam. Werpt Onleesbaar."""
    kern = tekst.strip()
    if namen.soort(kern) is not None:
        return lees_uitkomst(kern, soort, namen)
    waarde = _letterlijk(kern, soort)
    if soort == Soort.GEHEEL_GETAL and not isinstance(waarde, int):
        raise Onleesbaar("T018", f"'{kern}' is geen geheel getal.")
    return Vast(waarde)


def _delen(tekst: str) -> list[str]:
    """De delen tussen komma's; een komma in een tekst telt niet."""
    delen = [""]
    plek = 0
    while plek < len(tekst):
        gevonden = _DEEL.match(tekst, plek)
        if gevonden is None and tekst[plek] != ",":
            raise _verder_dan_sfeel(tekst)
        if gevonden is None:
            delen.append("")
        else:
            delen[-1] += gevonden[0]
        plek += len(gevonden[0]) if gevonden else 1
    return [deel.strip() for deel in delen]


def _stuk(tekst: str, kolom: Kolom) -> Letterlijk | Bereik:
    vergelijkbaar = kolom.soort in (*GETALLEN, Soort.DATUM)
    interval, vergelijking = _INTERVAL.match(tekst), _VERGELIJK.match(tekst)
    if (interval or vergelijking) and not vergelijkbaar:
        raise Onleesbaar("T018", f"'{tekst}' vergelijkt, maar de kolom '{kolom.naam}' heeft geen getallen of datums.")
    if interval:
        van, tot = (_letterlijk(interval[nummer], kolom.soort, kolom.keuzes) for nummer in (2, 3))
        bereik = Bereik(Grens(van, interval[1] == "["), Grens(tot, interval[4] == "]"))
        if leeg(bereik.onder, bereik.boven):
            raise Onleesbaar("T018", f"In '{tekst}' past niets.")
        return bereik
    if vergelijking:
        kant, erbij = _GRENZEN[vergelijking[1]]
        grens = Grens(_letterlijk(vergelijking[2], kolom.soort, kolom.keuzes), erbij)
        return Bereik(grens, None) if kant == "onder" else Bereik(None, grens)
    return _letterlijk(tekst, kolom.soort, kolom.keuzes)


def _letterlijk(tekst: str, soort: Soort, keuzes: frozenset[str] = frozenset()) -> Letterlijk:
    kern = tekst.strip()
    if soort == Soort.JA_NEE and kern in ("true", "false"):
        return kern == "true"
    if soort == Soort.DATUM and (datum := _DATUM.match(kern)):
        return lees_letterlijk(datum[1] or datum[2], soort)
    if soort == Soort.KEUZE and kern.startswith('"'):
        try:
            return lees_letterlijk(json.loads(kern), soort, keuzes)
        except json.JSONDecodeError:
            raise _verder_dan_sfeel(kern) from None
    if soort in GETALLEN:
        try:
            return lees_letterlijk(kern, Soort.GETAL)
        except Onleesbaar:
            raise _verder_dan_sfeel(kern) from None
    raise _verder_dan_sfeel(kern)


def _verder_dan_sfeel(tekst: str) -> Onleesbaar:
    zin = f"'{tekst[:80]}' is geen waarde, vergelijking, interval of lijst van S-FEEL die bij deze kolom past."
    return Onleesbaar("T034", zin)
