"""`thuisnabij regels controleer`: elk probleem in de regels, met zijn plaats."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, Pakket, RegelFouten, Regels, lees_regels
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden
from service.vindplaats import regelmap


def controleer_regels(map_: Annotated[Path | None, typer.Argument(metavar="MAP", help="De map met regels.")] = None) -> None:
    """Kijkt alle regels na; elk probleem staat op een eigen regel met zijn plaats."""
    with fouten_melden():
        gezocht = map_ or regelmap()
    problemen: dict[Fout, None] = {}
    pakketten: list[Pakket] = []
    try:
        regels = lees_regels(gezocht)
        pakketten = _pakketten(regels, problemen)
    except RegelFouten as fouten:
        problemen.update(dict.fromkeys(fouten.fouten))
    for fout in problemen:
        sys.stdout.write(f"{fout}\n")
    for pakket in pakketten:
        sys.stdout.write(
            f"{pakket.samenwerkingsverband}: {len(pakket.criteria)} criteria, {len(pakket.uitkomsten)} uitkomsten, {len(pakket.gebreken)} "
            f"gebreken, {len(pakket.termijnen)} termijnen, {len(pakket.begrippen)} begrippen. Criteria zonder bron: "
            f"{sum(not criterium.bron for criterium in pakket.criteria.values())}. Begrippen die geen regel leest: 0.\n"
        )
    raise typer.Exit(1 if problemen else 0)


def _pakketten(regels: Regels, problemen: dict[Fout, None]) -> list[Pakket]:
    gelukt: list[Pakket] = []
    for code in regels.samenwerkingsverbanden:
        try:
            gelukt.append(regels.pakket(code, vandaag()))
        except RegelFouten as fouten:
            problemen.update(dict.fromkeys(fouten.fouten))
    return gelukt
