"""`thuisnabij beoordeel`: een dossier beoordelen en het advies uitleggen."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from engine import als_json
from engine.uitleg import als_markdown, document, keten
from service.cli.uitgang import fouten_melden, toon
from service.cli.zaak import DossierArgument, PeildatumOptie, SwvOptie, beoordeel_zaak
from service.lezer import Lezer
from service.pagina import pagina
from service.tekening import tekening


class Formaat(StrEnum):
    """Hoe het advies wordt geschreven."""

    TEKST = "tekst"
    JSON = "json"


class Uitlegformaat(StrEnum):
    """Hoe de uitleg van een advies wordt geschreven. `svg` is de tekening, voor elke lezer gelijk; `json` is het hele advies."""

    TEKST = "tekst"
    MARKDOWN = "markdown"
    HTML = "html"
    SVG = "svg"
    JSON = "json"


def beoordeel_dossier(
    dossier: DossierArgument,
    swv: SwvOptie = "",
    peildatum: PeildatumOptie = "",
    lezer: Annotated[Lezer, typer.Option("--lezer", help="Voor wie de uitleg is.")] = Lezer.COMMISSIE,
    formaat: Annotated[
        Uitlegformaat, typer.Option("--formaat", help="Leesbare tekst, Markdown, HTML, een tekening (svg), of het hele advies als JSON.")
    ] = Uitlegformaat.TEKST,
) -> None:
    """Beoordeelt een dossier en legt het advies uit."""
    with fouten_melden():
        advies = beoordeel_zaak(dossier, swv, peildatum)
        match formaat:
            case Uitlegformaat.JSON:
                sys.stdout.write(als_json(advies) + "\n")
            case Uitlegformaat.HTML:
                sys.stdout.write(pagina(document(advies, lezer.value)))
            case Uitlegformaat.SVG:
                sys.stdout.write(tekening(keten(advies)))
            case Uitlegformaat.MARKDOWN:
                sys.stdout.write(als_markdown(document(advies, lezer.value)))
            case Uitlegformaat.TEKST:
                toon(document(advies, lezer.value))
