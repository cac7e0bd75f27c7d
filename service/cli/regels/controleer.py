"""`thuisnabij regels controleer`: elk probleem in de regels, met zijn plaats."""

import sys
from datetime import date
from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer

from engine import Fout
from engine.zaak.dossier import lees_datum
from service.cli.dag import vandaag
from service.cli.regels.kijken import blijf_kijken
from service.cli.uitgang import fouten_melden, stop
from service.regelcontrole import Controle, controleer_map
from service.regelcontrole.vormen import als_json, als_sarif, als_tekst
from service.vindplaats import FEATURES, regelmap


class Controleformaat(StrEnum):
    """Hoe de problemen worden geschreven. `sarif` is voor editors en codeplatforms."""

    TEKST = "tekst"
    JSON = "json"
    SARIF = "sarif"


def controleer_regels(
    map_: Annotated[Path | None, typer.Argument(metavar="MAP", help="De map met regels.")] = None,
    formaat: Annotated[Controleformaat, typer.Option("--formaat", help="Regels tekst, JSON of SARIF.")] = Controleformaat.TEKST,
    dag: Annotated[str, typer.Option("--dag", help="De dag waarop de regels gelden, zoals 2026-11-24; standaard vandaag.")] = "",
    features: Annotated[Path | None, typer.Option("--features", help="De map met features; standaard die naast de regels.")] = None,
    kijk: Annotated[bool, typer.Option("--kijk", help="Blijf kijken en controleer opnieuw na elke keer opslaan.")] = False,
    tijd: Annotated[bool, typer.Option("--tijd", help="Zeg hoe lang het nakijken duurde.")] = False,
) -> None:
    """Kijkt alle regels na. Uitgang 1 als er een fout is; met alleen waarschuwingen 0."""
    with fouten_melden():
        gezocht = map_ or regelmap()
    gevraagd = lees_datum(dag) if dag else vandaag()
    if gevraagd is None:
        stop([str(Fout("I043", "Schrijf de dag als 2026-11-24, tussen 1900 en 2099.", "--dag"))])
    if not gezocht.is_dir():
        stop([str(Fout("P043", "Deze map met regels bestaat niet.", str(gezocht)))])
    erbij = features or _features_naast(gezocht)

    def controleer() -> Controle:
        return _controleer_en_schrijf(gezocht, gevraagd, erbij, formaat, tijd)

    if kijk:
        blijf_kijken(gezocht, erbij, controleer)
        raise typer.Exit
    raise typer.Exit(1 if controleer().fouten else 0)


def _features_naast(map_: Path) -> Path | None:
    """De features bij deze regels, als die er zijn: zonder features is niet te zeggen of een regel een voorbeeld heeft."""
    naast = map_.resolve().parent / FEATURES.name
    return naast if naast.is_dir() else None


def _controleer_en_schrijf(map_: Path, dag: date, features: Path | None, formaat: Controleformaat, tijd: bool) -> Controle:
    begin = perf_counter()
    controle = controleer_map(map_, dag, features)
    duur = perf_counter() - begin
    match formaat:
        case Controleformaat.JSON:
            sys.stdout.write(als_json(controle) + "\n")
        case Controleformaat.SARIF:
            sys.stdout.write(als_sarif(controle, map_) + "\n")
        case Controleformaat.TEKST:
            sys.stdout.writelines(f"{regel}\n" for regel in als_tekst(controle))
    if tijd:
        sys.stderr.write(f"Nagekeken in {duur * 1000:.0f} ms.\n")
    sys.stdout.flush()
    return controle
