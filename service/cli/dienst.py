"""`thuisnabij dienst`: de dienst starten."""

from typing import Annotated

import typer

from service.cli.uitgang import fouten_melden, stop


def start_dienst(
    poort: Annotated[int, typer.Option("--poort", min=1, max=65535, help="Poort waarop de dienst luistert.")] = 8000,
    adres: Annotated[str, typer.Option("--adres", help="Adres waarop de dienst luistert; standaard alleen deze computer.")] = "127.0.0.1",
    werkers: Annotated[int, typer.Option("--werkers", min=1, max=64, help="Aantal werkprocessen.")] = 1,
) -> None:
    """Start de dienst op deze computer."""
    # Pas hier geladen: de andere opdrachten hebben geen webdienst of database nodig en starten zo twee keer zo snel.
    import uvicorn

    from service.besluiten.volgalarm import InstellingFout
    from service.opslag import OpslagFout
    from service.web import maak_dienst

    with fouten_melden():
        # Ook met meer werkers eerst hier: wat niet start hoort dat hier te zeggen, niet in elk werkproces opnieuw.
        try:
            app = maak_dienst()
        except (OpslagFout, InstellingFout) as fout:
            stop([str(fout)])
    # Geen toegangslog: een adres kan een nummer van een mens bevatten dat iemand er per ongeluk in zette.
    if werkers == 1:
        uvicorn.run(app, host=adres, port=poort, server_header=False, access_log=False)
    else:
        uvicorn.run("service.web:maak_dienst", factory=True, host=adres, port=poort, workers=werkers, server_header=False, access_log=False)
