"""`thuisnabij beoordeel`: een dossier beoordelen en het advies uitleggen."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from engine import als_json
from engine.uitleg import document
from service.cli.uitgang import fouten_melden, toon
from service.cli.zaak import DossierArgument, PeildatumOptie, SwvOptie, beoordeel_zaak


class Lezer(StrEnum):
    """Voor wie het advies wordt uitgelegd."""

    OUDER = "ouder"
    COMMISSIE = "commissie"
    TOEZICHT = "toezicht"


class Formaat(StrEnum):
    """Hoe het advies wordt geschreven."""

    TEKST = "tekst"
    JSON = "json"


def beoordeel_dossier(
    dossier: DossierArgument,
    swv: SwvOptie = "",
    peildatum: PeildatumOptie = "",
    lezer: Annotated[Lezer, typer.Option("--lezer", help="Voor wie de uitleg is.")] = Lezer.COMMISSIE,
    formaat: Annotated[Formaat, typer.Option("--formaat", help="Leesbare tekst, of het hele advies als JSON.")] = Formaat.TEKST,
) -> None:
    """Beoordeelt een dossier en legt het advies uit."""
    with fouten_melden():
        advies = beoordeel_zaak(dossier, swv, peildatum)
        if formaat is Formaat.JSON:
            sys.stdout.write(als_json(advies) + "\n")
        else:
            toon(document(advies, lezer.value))
