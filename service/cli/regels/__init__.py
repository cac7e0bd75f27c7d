"""`thuisnabij regels`: de regels tonen en nakijken. Elke opdracht staat in een eigen module."""

import typer

from service.cli.regels.analyseer import analyseer_regels
from service.cli.regels.controleer import controleer_regels
from service.cli.regels.dekking import toon_dekking
from service.cli.regels.exporteer import exporteer_tabellen
from service.cli.regels.importeer import importeer_tabellen
from service.cli.regels.leg_uit import leg_code_uit
from service.cli.regels.nieuw import nieuw_app
from service.cli.regels.schema import toon_schema
from service.cli.regels.toon import toon_regels
from service.cli.regels.vergelijk import vergelijk_regels
from service.cli.regels.versie import versie_app

regels_app = typer.Typer(no_args_is_help=True, help="De regels tonen en nakijken.")
regels_app.command("toon")(toon_regels)
regels_app.command("controleer")(controleer_regels)
regels_app.command("leg-uit")(leg_code_uit)
regels_app.command("schema")(toon_schema)
regels_app.command("dekking")(toon_dekking)
regels_app.command("exporteer")(exporteer_tabellen)
regels_app.command("importeer")(importeer_tabellen)
regels_app.command("analyseer")(analyseer_regels)
regels_app.command("vergelijk")(vergelijk_regels)
regels_app.add_typer(nieuw_app, name="nieuw")
regels_app.add_typer(versie_app, name="versie")
