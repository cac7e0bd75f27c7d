"""`thuisnabij opslag`: de database bijwerken, bewaren, herstellen, verhuizen, en vernietigen wat niet langer bewaard mag worden."""

import sys

import typer

from service.cli.met_opslag import geopend

opslag_app = typer.Typer(no_args_is_help=True, help="De database van de dienst.")


@opslag_app.command("bijwerken")
def werk_database_bij() -> None:
    """Brengt de database naar deze uitgave. Alles wat erin staat blijft."""
    from service.opslag.schema import werk_bij

    with geopend(elke_stand=True) as database:
        van, naar = werk_bij(database)
    sys.stdout.write("De database was al bij.\n" if van == naar else f"De database is bijgewerkt tot stap {naar}.\n")
