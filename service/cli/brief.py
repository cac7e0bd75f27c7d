"""`thuisnabij brief`: van een dossier en een besluit een brief als pdf."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten, lees_regels
from service.bestand import lees_bestand
from service.brieven import lees_besluit, maak_brief
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden
from service.cli.zaak import DossierArgument, SwvOptie
from service.inlezen import lees_zaak
from service.vindplaats import regelmap


def schrijf_brief(
    dossier: DossierArgument,
    besluit: Annotated[str, typer.Argument(metavar="BESLUIT.json", help="Het besluit van een mens.")],
    uit: Annotated[Path, typer.Option("--uit", help="Waar de brief komt te staan, zoals brief.pdf.")],
    swv: SwvOptie = "",
) -> None:
    """Maakt de brief bij een besluit van een mens, met de motivering uit het advies. De dag van beoordelen is die van de brief."""
    with fouten_melden(swv):
        gelezen = lees_besluit(lees_bestand(besluit, "bestand"))
        zaak = lees_zaak(lees_bestand(dossier, "bestand"), lees_regels(regelmap()), vandaag(), swv, gelezen.dagtekening, "dagtekening")
        brief = maak_brief(zaak, gelezen)
        try:
            uit.write_bytes(brief)
        except OSError:
            raise InvoerFouten([Fout("B080", "Hier kan de brief niet worden geschreven.", str(uit))]) from None
    sys.stdout.write(f"De brief staat in {uit}.\n")
