"""`thuisnabij documentatie`: de features nakijken en het zinnenboek tonen."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, RegelFouten, lees_regels
from engine.pakket.regels import lees_teksten
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop
from service.documentatie.features import FeatureFout, lees_features
from service.documentatie.linter import kijk_features_na
from service.documentatie.sleutelblad import schrijf_sleutels
from service.documentatie.zinnen import ZINNEN
from service.documentatie.zinnenlijst import schrijf_zinnen
from service.vindplaats import FEATURES, VOORBEELDREGELS, regelmap

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


@documentatie_app.command("sleutels")
def toon_sleutels() -> None:
    """Schrijft het sleutelblad als Markdown: elke sleutel van de regeltaal, met een voorbeeld uit de regels."""
    with fouten_melden():
        fouten: list[Fout] = []
        # Een sleutel die de regels niet gebruiken, heeft zijn voorbeeld in het handboek.
        teksten = {pad: tekst for map_ in (regelmap(), VOORBEELDREGELS) for pad, tekst in lees_teksten(map_, fouten)}
        if fouten:
            raise RegelFouten(fouten)
    sys.stdout.write(schrijf_sleutels(teksten))
