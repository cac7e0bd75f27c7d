"""`thuisnabij regels exporteer`: de beslistabellen naar een spreadsheet of naar DMN."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten, lees_regels
from service.cli.regels.vorm import Vorm, gekozen_vorm
from service.cli.uitgang import fouten_melden
from service.vindplaats import regelmap


def exporteer_tabellen(
    doel: Annotated[Path, typer.Argument(metavar="DOEL", help="Het bestand dat gemaakt wordt.")],
    xlsx: Annotated[bool, typer.Option("--xlsx", help="Als spreadsheet.")] = False,
    dmn: Annotated[bool, typer.Option("--dmn", help="Als DMN 1.5.")] = False,
    swv: Annotated[str, typer.Option("--swv", help="Alleen de landelijke tabellen en die van dit samenwerkingsverband.")] = "",
    map_: Annotated[Path | None, typer.Option("--map", metavar="MAP", help="De map met regels.")] = None,
) -> None:
    """Schrijft alle beslistabellen naar een bestand om te bewerken."""
    with fouten_melden(swv):
        vorm = gekozen_vorm(xlsx, dmn)
        plekken = lees_regels(map_ or regelmap()).beslistabellen(swv)
        if not plekken:
            raise InvoerFouten([Fout("T042", "In deze regels staat geen beslistabel.", str(map_ or "rules"))])
        if vorm is Vorm.XLSX:
            from service.tabellen.xlsx_schrijven import maak_xlsx as maak
        else:
            from service.tabellen.dmn_schrijven import maak_dmn as maak
        try:
            doel.write_bytes(maak(plekken))
        except OSError:
            raise InvoerFouten([Fout("T050", "Dit bestand is niet te schrijven.", str(doel))]) from None
    aantal = "1 beslistabel" if len(plekken) == 1 else f"{len(plekken)} beslistabellen"
    sys.stdout.write(f"{aantal} geschreven naar {doel}.\n")
