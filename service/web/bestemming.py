"""Waar iemand na het aanmelden heen gaat: de pagina die hij vroeg. Alleen een pagina van deze dienst telt, nooit een adres van elders.

Wat achter het vraagteken stond gaat niet mee: daar kan iemand iets zetten wat een ander niet hoort te lezen.
"""

import re
from urllib.parse import urlencode

from service.web.zaakmenu import ACCOUNT, TERMIJNEN, ZAKEN

AANMELDEN = "/aanmelden"
NAAR = "naar"
"""Achter het vraagteken van de startpagina en van het aanmelden: de pagina die iemand vroeg."""
# Elk deel begint met een letter of cijfer. Zo past `//elders.example` niet, en ook geen `\`, punt of dubbele punt.
_PAGINA = re.compile(rf"(?:{ZAKEN}|{TERMIJNEN})(?:/[A-Za-z0-9][A-Za-z0-9-]*)*")
_LANGSTE = 100


def bestemming(pad: str) -> str:
    """Het pad als het een pagina van de dienst is, en anders niets. Wat niet past is geen fout: dan gaat iemand naar het begin."""
    return pad if len(pad) <= _LANGSTE and _PAGINA.fullmatch(pad) else ""


def begin_voor(pad: str) -> str:
    """De startpagina, voor wie na het aanmelden naar dit pad wil."""
    return _met(ACCOUNT, pad)


def aanmelden_voor(pad: str) -> str:
    """Waar iemand zich aanmeldt die daarna naar dit pad wil."""
    return _met(AANMELDEN, pad)


def _met(adres: str, pad: str) -> str:
    return f"{adres}?{urlencode({NAAR: naar}, safe='/')}" if (naar := bestemming(pad)) else adres
