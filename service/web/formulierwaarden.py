"""Wat iemand in een formulier typt, als waarde van een dossier. Alles is daar tekst; wat niet past blijft dat, en de motor zegt waarom."""

import re
from decimal import Decimal
from typing import Any

from engine.taal.declaraties import Soort
from service.web.knop import Ingestuurd

_HEEL = re.compile(r"[0-9]{1,18}", re.ASCII)
"""Zoveel cijfers passen in elk getal van de regels. Van duizenden cijfers maakt Python geen getal."""
_GETAL = re.compile(r"-?[0-9]{1,18}(?:[.,][0-9]{1,18})?", re.ASCII)


def tekst_van(gestuurd: Ingestuurd, naam: str) -> str:
    """De tekst in een veld, zonder witruimte eromheen; leeg als er niets staat."""
    # Een browser stuurt een regeleinde als CR LF.
    return "".join(gestuurd.get(naam, ())[:1]).replace("\r\n", "\n").strip()


def als_waarde(soort: Soort, tekst: str) -> Any:
    """De waarde van deze soort in een tekst die niet leeg is: ja of nee als bool, een getal als int of Decimal."""
    if soort is Soort.JA_NEE and tekst in ("true", "false"):
        return tekst == "true"
    if soort is Soort.GEHEEL_GETAL and _HEEL.fullmatch(tekst):
        return int(tekst)
    if soort is Soort.GETAL and _GETAL.fullmatch(tekst):
        return Decimal(tekst.replace(",", "."))
    return tekst
