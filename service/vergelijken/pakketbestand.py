"""Een heel regelpakket dat als één bestand bewaard is: JSON, al dan niet ingepakt, met de dag en de tekst van elk regelbestand.

Ook het antwoord van `GET /v1/regelpakketten/{hash}` is er een: zo vergelijkt een collega een voorgelegde versie op de eigen computer.
"""

import gzip
import json
import zlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from engine import Fout, InvoerFouten, Regels, lees_regelteksten

INGEPAKT = ".json.gz"
_EINDEN = (".json", INGEPAKT)
_ZIN = "Dit is geen bewaard pakket: een JSON-bestand met dag (of ingangsdatum) en bestanden."


@dataclass(frozen=True, slots=True)
class Bewaard:
    """De regels van een bewaard pakket, en de dag waarop zij golden."""

    regels: Regels
    dag: date


def is_pakketbestand(pad: Path) -> bool:
    """Ziet dit pad eruit als een bewaard pakket?"""
    return pad.name.endswith(_EINDEN)


def lees_pakketbestand(pad: Path) -> Bewaard:
    """Het pakket uit een bestand.

    Raises:
        InvoerFouten: als er geen bewaard pakket staat.
        RegelFouten: als de regels erin niet kloppen.
    """
    try:
        rauw = pad.read_bytes()
        inhoud: Any = json.loads(gzip.decompress(rauw) if pad.name.endswith(INGEPAKT) else rauw)
        dag, bestanden = date.fromisoformat(inhoud["ingangsdatum" if "ingangsdatum" in inhoud else "dag"]), inhoud["bestanden"]
    except OSError:
        raise InvoerFouten([Fout("V004", "Dit bestand is niet te lezen, of het is geen ingepakt bestand.", str(pad))]) from None
    except (ValueError, KeyError, TypeError, EOFError, zlib.error):
        raise InvoerFouten([Fout("V004", _ZIN, str(pad))]) from None
    if not isinstance(bestanden, dict) or not all(isinstance(tekst, str) for tekst in bestanden.values()):
        raise InvoerFouten([Fout("V004", _ZIN, str(pad))])
    return Bewaard(lees_regelteksten(bestanden), dag)
