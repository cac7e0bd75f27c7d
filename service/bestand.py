"""Een tekstbestand of de standaardinvoer lezen, met een grens aan de grootte."""

import sys
from pathlib import Path

from engine import Fout, InvoerFouten

_MB = 1_000_000


def lees_bestand(pad: str, wat: str, hoogstens_mb: int = 1) -> str:
    """De tekst in het bestand op `pad`, of van standaardinvoer bij een streepje; `wat` noemt het in een fout, zoals "dossier".

    Raises:
        InvoerFouten: als het niet te lezen is, te groot is, of geen UTF-8 is.
    """
    grens = hoogstens_mb * _MB
    try:
        ruw = sys.stdin.buffer.read(grens + 1) if pad == "-" else _begin_van(Path(pad), grens + 1)
        if len(ruw) > grens:
            raise InvoerFouten([Fout("I040", f"Dit {wat} is groter dan {hoogstens_mb} MB.", pad)])
        return ruw.decode("utf-8-sig")
    except OSError:
        raise InvoerFouten([Fout("I041", "Dit bestand is niet te lezen.", pad)]) from None
    except UnicodeDecodeError:
        raise InvoerFouten([Fout("I042", f"Dit {wat} is geen UTF-8.", pad)]) from None


def _begin_van(pad: Path, hoeveel: int) -> bytes:
    # Niet meer dan nodig is om te zien dat het te groot is.
    with pad.open("rb") as bestand:
        return bestand.read(hoeveel)
