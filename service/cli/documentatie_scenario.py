"""`thuisnabij documentatie scenario`: van een dossier een voorbeeld in Gherkin maken."""

import sys
from typing import Annotated

import typer

from service.cli.uitgang import fouten_melden
from service.cli.zaak import DossierArgument, PeildatumOptie, SwvOptie, beoordeel_zaak
from service.documentatie.scenario import als_feature


def toon_scenario(
    dossier: DossierArgument,
    naam: Annotated[str, typer.Option("--naam", help="Hoe het voorbeeld heet.")] = "Een dossier uit de praktijk",
    swv: SwvOptie = "",
    peildatum: PeildatumOptie = "",
) -> None:
    """Schrijft het dossier met zijn advies als voorbeeld. Motiveringen gaan niet mee; lees de vrije tekst na voor u het bewaart."""
    with fouten_melden(swv):
        advies = beoordeel_zaak(dossier, swv, peildatum)
    # Een naam met een regeleinde zou het voorbeeld breken.
    sys.stdout.write(als_feature(advies, " ".join(naam.split()) or "Een dossier uit de praktijk"))
