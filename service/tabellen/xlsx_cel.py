"""Eén cel van een spreadsheet als tekst. Een spreadsheet verandert wat iemand typt; wat daarbij verloren ging, wordt niet geraden."""

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from engine.taal.beslistabellen import Kolom
from engine.taal.declaraties import Soort
from service.tabellen.letterlijk import Onleesbaar

_LANGSTE = 2_000


def celtekst(cel: Any, kolom: Kolom | None) -> str:
    """De tekst in een cel van openpyxl; leeg als er niets staat. `kolom` zegt of een datum hier op haar plaats is.

    Raises:
        Onleesbaar: bij een formule, een foutwaarde, een vinkje, een datum op de verkeerde plaats of spaties aan de rand.
    """
    waarde = cel.value
    if waarde is None:
        return ""
    if cel.data_type == "f":
        raise Onleesbaar("T013", "Hier staat een formule. Zet er de uitkomst zelf neer.")
    if cel.data_type == "e":
        raise Onleesbaar("T025", f"Hier staat de foutwaarde {waarde}.")
    if isinstance(waarde, bool):
        raise Onleesbaar("T020", "De spreadsheet maakte hier WAAR of ONWAAR van. Typ het woord ja of nee.", "ja" if waarde else "nee")
    if isinstance(waarde, (datetime, date, time, timedelta)):
        return _dag(waarde, kolom)
    if isinstance(waarde, (int, float)):
        return _getal(waarde)
    return _tekst(str(waarde))


def _dag(waarde: datetime | date | time | timedelta, kolom: Kolom | None) -> str:
    if kolom is not None and kolom.soort == Soort.DATUM and isinstance(waarde, date):
        if isinstance(waarde, datetime) and waarde.time() != time():
            raise Onleesbaar("T016", "Bij deze datum staat een tijd. Een regel kent alleen hele dagen.")
        return waarde.date().isoformat() if isinstance(waarde, datetime) else waarde.isoformat()
    getypt = f"{waarde.day}-{waarde.month}" if isinstance(waarde, date) else "een tijd"
    zin = f"De spreadsheet maakte hier een datum of tijd van (typte u {getypt}?). Maak de cel tekst en typ bijvoorbeeld 1 t/m 2."
    raise Onleesbaar("T016", zin)


def _getal(waarde: int | float) -> str:
    """Het kortste decimale getal dat deze waarde is: 0,1 staat in het bestand als 0.1000000000000000055."""
    getal = Decimal(repr(waarde))
    if not getal.is_finite() or abs(getal) >= 10**15:
        raise Onleesbaar("T020", "Dit getal is te groot.")
    if getal == getal.to_integral_value():
        return str(int(getal))
    tekst = format(getal, "f")
    if len(tekst.partition(".")[2]) > 9:
        raise Onleesbaar("T020", f"Dit getal heeft te veel cijfers achter de komma ({tekst}). Typ het als tekst, afgerond.")
    return tekst


def _tekst(tekst: str) -> str:
    if len(tekst) > _LANGSTE:
        raise Onleesbaar("T020", f"In deze cel staan meer dan {_LANGSTE} tekens.")
    if tekst != tekst.strip() or "\u00a0" in tekst or "\n" in tekst:
        raise Onleesbaar(
            "T019", "Aan het begin of einde van deze cel staat een spatie of nieuwe regel. Haal die weg.", " ".join(tekst.split())
        )
    return tekst


def lijkt_op_formule(tekst: str) -> bool:
    """Begint de tekst met een teken waar een formule mee begint? Een min kan ook een getal onder nul zijn, of een streepje."""
    return tekst.startswith(("=", "+", "@"))
