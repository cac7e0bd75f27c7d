"""Welke waarde een afleiding nooit krijgt, en waarom niet: een keuze die zij niet geeft, een getal of dag buiten haar bereik."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from engine.beoordelen.voorbeeld import Regelset
from engine.fouten import bedoelde
from engine.pakket.bereik import bereik_van, in_woorden
from engine.pakket.keuzes import mogelijke_keuzes
from engine.taal.berekeningen import Functie
from engine.taal.voorwaarden import Letterlijk

_VASTE_DAG = {"begin_schooljaar": (8, 1), "einde_schooljaar": (7, 31), "einde_na_heel_schooljaar": (7, 31)}


class Reden(NamedTuple):
    """Eén zin, en wat waarschijnlijk bedoeld werd."""

    zin: str
    bedoeld: str = ""


def nooit(naam: str, waarde: Letterlijk, regels: Regelset) -> Reden | None:
    """Waarom deze afleiding die waarde niet kan hebben; None als zij haar misschien kan hebben."""
    if isinstance(waarde, bool):
        return None
    if isinstance(waarde, str):
        mogelijk = mogelijke_keuzes(naam, regels)
        if not mogelijk or waarde in mogelijk:
            return None
        return Reden(f"Deze afleiding geeft een van: {', '.join(sorted(mogelijk))}.", bedoelde(waarde, mogelijk))
    if isinstance(waarde, date) and (reden := _vaste_dag(naam, waarde, regels)):
        return reden
    assert isinstance(waarde, int | Decimal | date)
    onder, boven = bereik = bereik_van(naam, regels)
    if (onder is not None and waarde < onder) or (boven is not None and waarde > boven):
        return Reden(f"Zij is altijd {in_woorden(bereik)}.")
    return None


def _vaste_dag(naam: str, waarde: date, regels: Regelset) -> Reden | None:
    berekening = regels.afleidingen[naam].berekening
    functie = berekening.naam if isinstance(berekening, Functie) else ""
    maand, dag = _VASTE_DAG.get(functie, (waarde.month, waarde.day))
    if (waarde.month, waarde.day) == (maand, dag):
        return None
    zin = "Een schooljaar begint op 1 augustus." if maand == 8 else "Een schooljaar eindigt op 31 juli."
    return Reden(zin, date(waarde.year, maand, dag).isoformat())
