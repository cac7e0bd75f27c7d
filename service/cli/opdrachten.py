"""Alle opdrachten van `thuisnabij` bij elkaar. Elke opdracht staat in een eigen module."""

from typing import Annotated

import typer

from service.cli.audit import audit_app
from service.cli.beoordeel import beoordeel_dossier
from service.cli.brief import schrijf_brief
from service.cli.dienst import start_dienst
from service.cli.documentatie import documentatie_app
from service.cli.documentatie_bouw import bouw_documentatie
from service.cli.documentatie_scenario import toon_scenario
from service.cli.herhaal import herhaal_advies
from service.cli.meet import meet_snelheid
from service.cli.opslag import opslag_app
from service.cli.opslag_bewaren import bewaar_kopie, herstel_kopie, houd_zaak_vast, laat_zaak_los, vernietig_verlopen
from service.cli.opslag_meet import meet_volle_opslag
from service.cli.opslag_verhuis import verhuis_database
from service.cli.regels import regels_app
from service.cli.sleutel import sleutel_app
from service.cli.uitgave import toon_uitgave
from service.cli.vragen import toon_vragen
from service.cli.zaken import toon_zaken

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Toetst een dossier aan de regels van een samenwerkingsverband en legt elke stap uit. Een mens beslist.",
)
app.command("beoordeel")(beoordeel_dossier)
app.command("vragen")(toon_vragen)
app.command("brief")(schrijf_brief)
app.command("herhaal")(herhaal_advies)
app.command("dienst")(start_dienst)
app.command("meet")(meet_snelheid)
app.command("zaken")(toon_zaken)
documentatie_app.command("bouw")(bouw_documentatie)
documentatie_app.command("scenario")(toon_scenario)
app.add_typer(regels_app, name="regels")
opslag_app.command("vernietig")(vernietig_verlopen)
opslag_app.command("houd-vast")(houd_zaak_vast)
opslag_app.command("laat-los")(laat_zaak_los)
opslag_app.command("bewaar")(bewaar_kopie)
opslag_app.command("herstel")(herstel_kopie)
opslag_app.command("verhuis")(verhuis_database)
opslag_app.command("meet")(meet_volle_opslag)
app.add_typer(opslag_app, name="opslag")
app.add_typer(audit_app, name="audit")
app.add_typer(sleutel_app, name="sleutel")
app.add_typer(documentatie_app, name="documentatie")


@app.callback()
def _voor_elke_opdracht(
    uitgave: Annotated[bool, typer.Option("--version", callback=toon_uitgave, is_eager=True, help="Noemt de uitgave, en stopt.")] = False,
) -> None:
    pass
