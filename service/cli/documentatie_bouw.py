"""`thuisnabij documentatie bouw`: de levende documentatie als webpagina's."""

from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from engine import lees_regels
from service.cli.uitgang import fouten_melden, stop
from service.documentatie.draaien import draai
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.site import bouw_site
from service.documentatie.zinnen import ZINNEN
from service.vindplaats import FEATURES, regelmap


def bouw_documentatie(
    features: Annotated[Path, typer.Argument(metavar="MAP", help="De map met features; standaard die van het project.")] = FEATURES,
    uit: Annotated[Path, typer.Option("--uit", help="Waar de pagina's komen.")] = Path("build/documentatie"),
) -> None:
    """Draait alle voorbeelden en schrijft de documentatie. Uitgang 1 als er een voorbeeld niet klopt; dat staat dan rood op zijn plek."""
    with fouten_melden():
        regels = lees_regels(regelmap())
        try:
            uitslagen = draai(lees_features(features), regels, ZINNEN)
            paginas = bouw_site(regels, uitslagen, uit, datetime.now(UTC).astimezone(), version("thuisnabij"))
        except FeatureFout as fout:
            stop([str(fout)])
        except OSError as fout:
            stop([f"{uit} is niet te schrijven ({type(fout).__name__})."])
    mis = sum(not uitslag.klopt for uitslag in uitslagen)
    typer.echo(f"{len(paginas)} pagina's; begin bij {uit}/index.html. Van de voorbeelden kloppen er {len(uitslagen) - mis}, en {mis} niet.")
    raise typer.Exit(1 if mis else 0)
