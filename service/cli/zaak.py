"""Een dossier van schijf of standaardinvoer beoordelen, met wat de opdracht erbij zegt."""

from datetime import date
from typing import Annotated

import typer

from engine import Advies, Fout, InvoerFouten, lees_regels
from engine.zaak.dossier import lees_datum
from service.bestand import lees_bestand
from service.cli.dag import vandaag
from service.inlezen import Zaak, lees_zaak
from service.vindplaats import regelmap

_OPTIE = "--peildatum"
DossierArgument = Annotated[str, typer.Argument(metavar="DOSSIER.json", help="Het dossier; een streepje leest van standaardinvoer.")]
SwvOptie = Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband, zoals po2001.")]
PeildatumOptie = Annotated[str, typer.Option(_OPTIE, help="De dag van beoordelen, zoals 2026-11-24.")]


def beoordeel_zaak(pad: str, swv: str, peildatum: str) -> Advies:
    """Het advies bij een dossier. Wat de opdracht zegt gaat voor wat in het dossier staat; zonder peildatum geldt vandaag.

    Raises:
        Fouten: met alle problemen van het dossier of van de regels.
    """
    return zaak_van(pad, swv, peildatum).beoordeel()


def zaak_van(pad: str, swv: str, peildatum: str) -> Zaak:
    """De zaak in een dossier, nog niet beoordeeld. Werpt als `beoordeel_zaak`."""
    return lees_zaak(lees_bestand(pad, "dossier"), lees_regels(regelmap()), vandaag(), swv, _dag(peildatum), _OPTIE)


def _dag(tekst: str) -> date | None:
    dag = lees_datum(tekst)
    if tekst and dag is None:
        raise InvoerFouten([Fout("I043", "Schrijf de peildatum als 2026-11-24, tussen 1900 en 2099.", _OPTIE)])
    return dag
