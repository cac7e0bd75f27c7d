"""Een dossier van schijf of standaardinvoer beoordelen, met wat de opdracht erbij zegt."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from engine import Advies, Fout, InvoerFouten, Regels, beoordeel, lees_dossier, lees_gegevens, lees_regels
from engine.zaak.dossier import lees_datum
from service.cli.dag import vandaag
from service.vindplaats import regelmap

DossierArgument = Annotated[str, typer.Argument(metavar="DOSSIER.json", help="Het dossier; een streepje leest van standaardinvoer.")]
SwvOptie = Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband, zoals po2001.")]
PeildatumOptie = Annotated[str, typer.Option("--peildatum", help="De dag van beoordelen, zoals 2026-11-24.")]
_GROOTSTE_DOSSIER = 1_000_000


def beoordeel_zaak(pad: str, swv: str, peildatum: str) -> Advies:
    """Het advies bij een dossier. Wat de opdracht zegt gaat voor wat in het dossier staat; zonder peildatum geldt vandaag.

    Raises:
        Fouten: met alle problemen van het dossier of van de regels.
    """
    dossier = lees_dossier(_lees(pad))
    regels = lees_regels(regelmap())
    dag = _dag(peildatum) or dossier.peildatum or vandaag()
    pakket = regels.pakket(swv or dossier.samenwerkingsverband or _enige(regels), dag)
    return beoordeel(pakket, lees_gegevens(pakket, dossier.gegevens, dag), dag)


def _lees(pad: str) -> str:
    try:
        ruw = sys.stdin.buffer.read(_GROOTSTE_DOSSIER + 1) if pad == "-" else Path(pad).read_bytes()
        if len(ruw) > _GROOTSTE_DOSSIER:
            raise InvoerFouten([Fout("I040", "Dit dossier is groter dan 1 MB.", pad)])
        return ruw.decode("utf-8-sig")
    except OSError:
        raise InvoerFouten([Fout("I041", "Dit bestand is niet te lezen.", pad)]) from None
    except UnicodeDecodeError:
        raise InvoerFouten([Fout("I042", "Dit dossier is geen UTF-8.", pad)]) from None


def _dag(tekst: str) -> date | None:
    dag = lees_datum(tekst)
    if tekst and dag is None:
        raise InvoerFouten([Fout("I043", "Schrijf de peildatum als 2026-11-24, tussen 1900 en 2099.", "--peildatum")])
    return dag


def _enige(regels: Regels) -> str:
    if len(regels.samenwerkingsverbanden) == 1:
        return regels.samenwerkingsverbanden[0]
    bekend = ", ".join(regels.samenwerkingsverbanden)
    raise InvoerFouten([Fout("I044", f"Zeg met --swv om welk samenwerkingsverband het gaat: {bekend}.", "--swv")])
