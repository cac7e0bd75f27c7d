"""`thuisnabij vragen`: wat er nog nodig is om tot een advies te komen."""

import json
import sys
from typing import Annotated

import typer

from engine import vragen_als_gegevens
from engine.uitleg import vragendocument
from service.cli.beoordeel import Formaat
from service.cli.uitgang import fouten_melden, toon
from service.cli.zaak import DossierArgument, PeildatumOptie, SwvOptie, beoordeel_zaak


def toon_vragen(
    dossier: DossierArgument,
    swv: SwvOptie = "",
    peildatum: PeildatumOptie = "",
    formaat: Annotated[Formaat, typer.Option("--formaat", help="Leesbare tekst, of JSON.")] = Formaat.TEKST,
) -> None:
    """Noemt de open vragen, wie ze beantwoordt en waarom ze gesteld worden."""
    with fouten_melden(swv):
        advies = beoordeel_zaak(dossier, swv, peildatum)
        if formaat is Formaat.JSON:
            sys.stdout.write(json.dumps(vragen_als_gegevens(advies), ensure_ascii=False, indent=2) + "\n")
        else:
            toon(vragendocument(advies))
