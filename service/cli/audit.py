"""`thuisnabij audit`: de keten nalopen, verzegelen en uitvoeren."""

import json
import re
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from engine import Fout, InvoerFouten
from service.bestand import lees_bestand
from service.cli.dag import vandaag
from service.cli.met_opslag import geopend
from service.cli.uitgang import fouten_melden, stop
from service.wie import aanroep_van_hier

audit_app = typer.Typer(no_args_is_help=True, help="Nagaan dat er niets veranderd is, en dat een ander dat ook kan.")
_GROOTSTE_UITVOER_MB = 2_000
_OPENBAAR = re.compile(r"[0-9a-f]{64}")
_GEEN_OPENBARE = "Een openbare sleutel heeft 64 tekens, 0 tot en met 9 en a tot en met f. Neem haar over van: thuisnabij audit sleutel."
Verband = Annotated[str, typer.Option("--samenwerkingsverband", help="Alleen van dit samenwerkingsverband.")]


@audit_app.command("controleer")
def controleer_audit(
    zegels: Annotated[str, typer.Option("--zegels", metavar="BESTAND", help="Een eerdere uitvoer, om de zegels daarin na te gaan.")] = "",
    sleutel: Annotated[
        list[str] | None,
        typer.Option("--sleutel", help="De openbare sleutel waarmee de zegels gezet horen te zijn. Na een wissel elke, ook de oude."),
    ] = None,
) -> None:
    """Loopt elke keten na. Uitgang 0: alles klopt; 1: er klopt iets niet, en waar."""
    from service.audit.archieftermijn import andere_termijnen
    from service.audit.bladeren import ketens
    from service.audit.controle import Bevinding, controleer
    from service.instelling import lees_instellingen
    from service.opslag.database import lezen

    vertrouwd = frozenset(sleutel or ())
    if not all(map(_OPENBAAR.fullmatch, vertrouwd)):
        stop([_GEEN_OPENBARE])
    with fouten_melden(), geopend() as database:
        gevonden = controleer(database, vertrouwd, _zegels(zegels) if zegels else ())
        with lezen(database) as verbinding:
            # De instelling hoort bij deze computer en niet bij de database: daarom hier.
            anders = andere_termijnen(verbinding, lees_instellingen().archieftermijn_jaren)
        gevonden = (*gevonden, *(Bevinding(*deel) for deel in anders))
        nagegaan = ketens(database)
    if gevonden:
        sys.stdout.write(f"Er klopt iets niet ({len(gevonden)}):\n")
        sys.stdout.writelines(f"- {bevinding}\n" for bevinding in gevonden)
        raise typer.Exit(1)
    if not nagegaan:
        sys.stdout.write("In deze database staat nog geen enkele regel: er was niets na te gaan. Kijk of THUISNABIJ_DATABASE_URL klopt.\n")
        return
    sys.stdout.write("Alles klopt: elke regel sluit aan, en wat bewaard is, is niet veranderd.\n")
    sys.stdout.write("Nagegaan: " + ", ".join(f"{verband}: {lengte} regels" for verband, lengte in nagegaan.items()) + ".\n")
    if not zegels:
        sys.stdout.write("Alleen met eerder uitgevoerde zegels (--zegels) is te zien of iemand een heel einde wegnam.\n")
    elif not vertrouwd:
        sys.stdout.write("Wie de zegels zette, is niet nagegaan: geef met --sleutel de openbare sleutel mee.\n")


@audit_app.command("exporteer")
def voer_audit_uit(
    verband: Verband = "",
    toegang: Annotated[bool, typer.Option("--toegang", help="Wie welke zaak zag, in plaats van de keten.")] = False,
    vernietigd: Annotated[bool, typer.Option("--vernietigd", help="De verslagen van vernietiging, in plaats van de keten.")] = False,
) -> None:
    """Schrijft de keten met haar zegels als JSON, één regel per handeling."""
    from service.audit.bladeren import ketens
    from service.audit.uitvoer import ketenregels, toegangsregels, verslagregels

    if toegang and vernietigd:
        stop(["Kies een van de twee: --toegang of --vernietigd."])
    regels = toegangsregels if toegang else verslagregels if vernietigd else ketenregels
    with geopend() as database:
        bekend = ketens(database)
        if verband and verband not in bekend:
            wel = f"Er is er een van: {', '.join(bekend)}." if bekend else "In deze database is er nog geen."
            stop([f"Van {verband} is er geen keten. {wel}"])
        sys.stdout.writelines(f"{regel}\n" for regel in regels(database, verband))


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
    """Legt het toegangslog vast en zet het zegel van vandaag op elke keten.

    Laat dit elke dag lopen, en bewaar de uitvoer van `audit exporteer` buiten deze computer.
    """
    from service.audit.bladeren import ketens
    from service.audit.sleutel import lees_sleutel
    from service.audit.zegel import verzegel
    from service.opslag.database import schrijven
    from service.opslag.toegang_vastleggen import leg_toegang_vast

    with geopend() as database:
        geheim = lees_sleutel(bestand)
        leg_toegang_vast(database, aanroep_van_hier())
        with schrijven(database) as verbinding:
            nieuw = verzegel(verbinding, geheim, vandaag())
        er_zijn = bool(ketens(database))
    for zegel in nieuw:
        sys.stdout.write(f"{zegel.samenwerkingsverband}: verzegeld tot en met regel {zegel.volgnummer}.\n")
    if not er_zijn:
        sys.stdout.write("Er is nog geen keten om te verzegelen. Kijk of THUISNABIJ_DATABASE_URL klopt.\n")
    elif not nieuw:
        sys.stdout.write("Elke keten heeft het zegel van vandaag al.\n")


def _zegels(bestand: str) -> tuple[dict[str, Any], ...]:
    """De zegels in een eerdere uitvoer. Werpt InvoerFouten als het bestand er geen is."""
    try:
        regels = [json.loads(regel) for regel in lees_bestand(bestand, "bestand", _GROOTSTE_UITVOER_MB).splitlines()]
        zegels = tuple(_zegel(regel) for regel in regels if regel["soort"] == "zegel")
    except (ValueError, KeyError, TypeError):
        raise InvoerFouten([Fout("I060", "Dit bestand is geen uitvoer van de audit.", bestand)]) from None
    if not zegels:
        raise InvoerFouten([Fout("I061", "In dit bestand staat geen zegel.", bestand)])
    return zegels


def _zegel(regel: dict[str, Any]) -> dict[str, Any]:
    """De velden van een zegel: een volgnummer, en verder tekst. Werpt KeyError of TypeError als de audit het zo niet schreef."""
    from service.audit.zegel import Zegel

    zegel = {naam: regel[naam] for naam in Zegel.__dataclass_fields__}
    if any(type(waarde) is not (int if naam == "volgnummer" else str) for naam, waarde in zegel.items()):
        raise TypeError("een zegel heeft één getal, en verder tekst")
    return zegel
