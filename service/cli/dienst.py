"""`thuisnabij dienst`: de dienst starten."""

from typing import Annotated

import typer
import uvicorn


def start_dienst(
    poort: Annotated[int, typer.Option("--poort", min=1, max=65535, help="Poort waarop de dienst luistert.")] = 8000,
    adres: Annotated[str, typer.Option("--adres", help="Adres waarop de dienst luistert; standaard alleen deze computer.")] = "127.0.0.1",
    werkers: Annotated[int, typer.Option("--werkers", min=1, max=64, help="Aantal werkprocessen.")] = 1,
) -> None:
    """Start de dienst op deze computer."""
    uvicorn.run("service.web:maak_dienst", factory=True, host=adres, port=poort, workers=werkers, server_header=False)
