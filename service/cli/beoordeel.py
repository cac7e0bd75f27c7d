"""`thuisnabij beoordeel`: een dossier beoordelen en het advies uitleggen."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from engine import Advies, InvoerFouten, als_json
from engine.uitleg import als_markdown, document, keten
from engine.uitleg.invullen import GEEN_BESLUIT, Ingevuld
from service.bestand import lees_bestand
from service.brieven import lees_besluit
from service.brieven.velden import Besluitvelden
from service.brieven.volledig import past_niet
from service.cli.uitgang import fouten_melden, toon
from service.cli.zaak import DossierArgument, PeildatumOptie, SwvOptie, zaak_van
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
    besluit: Annotated[
        str,
        typer.Option("--besluit", metavar="BESLUIT.json", help="Een (half) besluit; wat erin staat, leest de commissie."),
    ] = "",
    swv: SwvOptie = "",
    peildatum: PeildatumOptie = "",
    lezer: Annotated[Lezer, typer.Option("--lezer", help="Voor wie de uitleg is.")] = Lezer.COMMISSIE,
    formaat: Annotated[
        Uitlegformaat, typer.Option("--formaat", help="Leesbare tekst, Markdown, HTML, een tekening (svg), of het hele advies als JSON.")
    ] = Uitlegformaat.TEKST,
) -> None:
    """Beoordeelt een dossier en legt het advies uit."""
    with fouten_melden(swv):
        zaak = zaak_van(dossier, swv, peildatum)
        advies = zaak.beoordeel()
        ingevuld = _ingevuld(besluit, advies, zaak.kenmerk) if besluit else GEEN_BESLUIT
        match formaat:
            case Uitlegformaat.JSON:
                sys.stdout.write(als_json(advies) + "\n")
            case Uitlegformaat.HTML:
                sys.stdout.write(pagina(document(advies, lezer.value, ingevuld)))
            case Uitlegformaat.SVG:
                sys.stdout.write(tekening(keten(advies)))
            case Uitlegformaat.MARKDOWN:
                sys.stdout.write(als_markdown(document(advies, lezer.value, ingevuld)))
            case Uitlegformaat.TEKST:
                toon(document(advies, lezer.value, ingevuld))


def _ingevuld(bestand: str, advies: Advies, kenmerk: str) -> Ingevuld:
    """Wat er in een besluit staat. Werpt InvoerFouten als het geen besluit is of niet bij deze zaak past."""
    besluit = lees_besluit(lees_bestand(bestand, "bestand"))
    if fouten := past_niet(besluit, advies, kenmerk):
        raise InvoerFouten(fouten)
    return Besluitvelden(besluit)
