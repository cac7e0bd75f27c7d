"""`thuisnabij audit`: de keten nalopen, verzegelen en uitvoeren."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from engine import Fout, InvoerFouten
from service.cli.bestand import lees_bestand
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop

audit_app = typer.Typer(no_args_is_help=True, help="Nagaan dat er niets veranderd is, en dat een ander dat ook kan.")
_GROOTSTE_UITVOER_MB = 2_000
Verband = Annotated[str, typer.Option("--samenwerkingsverband", help="Alleen van dit samenwerkingsverband.")]


@audit_app.command("controleer")
def controleer_audit(
    zegels: Annotated[str, typer.Option("--zegels", metavar="BESTAND", help="Een eerdere uitvoer, om de zegels daarin na te gaan.")] = "",
    sleutel: Annotated[str, typer.Option("--sleutel", help="De openbare sleutel waarmee de zegels gezet horen te zijn.")] = "",
) -> None:
    """Loopt elke keten na. Uitgang 0: alles klopt; 1: er klopt iets niet, en waar."""
    from service.audit.controle import controleer
    from service.opslag import OpslagFout, database_uit_omgeving

    with fouten_melden():
        buiten = _zegels(zegels) if zegels else ()
        try:
            gevonden = controleer(database_uit_omgeving(), sleutel, buiten)
        except OpslagFout as fout:
            stop([str(fout)])
    if gevonden:
        sys.stdout.write(f"Er klopt iets niet ({len(gevonden)}):\n")
        sys.stdout.writelines(f"- {bevinding}\n" for bevinding in gevonden)
        raise typer.Exit(1)
    sys.stdout.write("Alles klopt: elke regel sluit aan, en wat bewaard is, is niet veranderd.\n")
    if not zegels:
        sys.stdout.write("Alleen met eerder uitgevoerde zegels (--zegels) is te zien of iemand een heel einde wegnam.\n")


@audit_app.command("exporteer")
def voer_audit_uit(
    verband: Verband = "",
    toegang: Annotated[bool, typer.Option("--toegang", help="Het toegangslog in plaats van de keten.")] = False,
) -> None:
    """Schrijft de keten met haar zegels als JSON, één regel per handeling."""
    from service.audit.uitvoer import ketenregels, toegangsregels
    from service.opslag import OpslagFout, database_uit_omgeving

    try:
        for regel in (toegangsregels if toegang else ketenregels)(database_uit_omgeving(), verband):
            sys.stdout.write(regel + "\n")
    except OpslagFout as fout:
        stop([str(fout)])


@audit_app.command("sleutel")
def maak_zegelsleutel(bestand: Annotated[Path, typer.Argument(metavar="BESTAND", help="Waar de geheime sleutel komt.")]) -> None:
    """Maakt een sleutel om mee te verzegelen, en noemt de openbare sleutel."""
    from service.audit.sleutel import SleutelFout, maak_sleutel
    from service.audit.zegel import openbare_sleutel

    try:
        geheim = maak_sleutel(bestand)
    except SleutelFout as fout:
        stop([str(fout)])
    sys.stdout.write(f"De openbare sleutel is {openbare_sleutel(geheim)}. Geef haar aan wie de audit controleert.\n")


@audit_app.command("verzegel")
def verzegel_audit(bestand: Annotated[Path, typer.Argument(metavar="SLEUTEL", help="Het bestand met de geheime sleutel.")]) -> None:
    """Zet het zegel van vandaag op elke keten. Laat dit elke dag lopen, en bewaar de uitvoer buiten deze computer."""
    from service.audit.sleutel import SleutelFout, lees_sleutel
    from service.audit.zegel import verzegel
    from service.opslag import OpslagFout, database_uit_omgeving
    from service.opslag.database import schrijven

    try:
        geheim = lees_sleutel(bestand)
        with schrijven(database_uit_omgeving()) as verbinding:
            nieuw = verzegel(verbinding, geheim, vandaag())
    except (SleutelFout, OpslagFout) as fout:
        stop([str(fout)])
    for zegel in nieuw:
        sys.stdout.write(f"{zegel.samenwerkingsverband}: verzegeld tot en met regel {zegel.volgnummer}.\n")
    if not nieuw:
        sys.stdout.write("Elke keten heeft het zegel van vandaag al.\n")


def _zegels(bestand: str) -> tuple[dict[str, Any], ...]:
    """De zegels in een eerdere uitvoer. Werpt InvoerFouten als het bestand er geen is."""
    from service.audit.zegel import Zegel

    velden = set(Zegel.__dataclass_fields__)
    try:
        regels = [json.loads(regel) for regel in lees_bestand(bestand, "bestand", _GROOTSTE_UITVOER_MB).splitlines()]
        zegels = tuple({naam: regel[naam] for naam in velden} for regel in regels if regel["soort"] == "zegel")
    except (ValueError, KeyError, TypeError):
        raise InvoerFouten([Fout("I060", "Dit bestand is geen uitvoer van de audit.", bestand)]) from None
    if not zegels:
        raise InvoerFouten([Fout("I061", "In dit bestand staat geen zegel.", bestand)])
    return zegels
