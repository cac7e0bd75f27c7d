"""`thuisnabij documentatie`: de features nakijken en het zinnenboek tonen."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import lees_regels
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.linter import kijk_features_na
from service.documentatie.zinnen import ZINNEN
from service.documentatie.zinnenlijst import schrijf_zinnen
from service.vindplaats import FEATURES, regelmap

documentatie_app = typer.Typer(no_args_is_help=True, help="De features nakijken en het zinnenboek tonen.")

_Featuremap = Annotated[Path, typer.Argument(metavar="MAP", help="De map met features; standaard die van het project.")]


@documentatie_app.command("controleer")
def controleer_features(map_: _Featuremap = FEATURES) -> None:
    """Kijkt alle features na; elk probleem staat op een eigen regel met zijn plaats."""
    with fouten_melden():
        regels = lees_regels(regelmap())
        pakketten = [regels.pakket(code, vandaag()) for code in regels.samenwerkingsverbanden]
    fouten = kijk_features_na(map_, pakketten, ZINNEN)
    for fout in fouten:
        sys.stdout.write(f"{fout}\n")
    if fouten:
        raise typer.Exit(1)
    scenarios = lees_features(map_)
    sys.stdout.write(f"{len({scenario.bestand for scenario in scenarios})} features met {len(scenarios)} voorbeelden: geen problemen.\n")


@documentatie_app.command("zinnen")
def toon_zinnen(map_: _Featuremap = FEATURES) -> None:
    """Schrijft het zinnenboek als Markdown: elke zin, wat hij doet en een stap als voorbeeld."""
    try:
        scenarios = lees_features(map_)
    except FeatureFout as fout:
        stop([str(fout)])
    sys.stdout.write(schrijf_zinnen(ZINNEN, scenarios))
