"""`thuisnabij regels vergelijk`: wat er tussen twee versies van de regels veranderde, en welke adviezen omslaan."""

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from service.cli.regels.vergelijk_toon import toon_verslag, voortgang
from service.cli.regels.vergelijk_vraag import Vraag, maak_uitslag, opdracht_van
from service.cli.uitgang import fouten_melden, stop
from service.vergelijken.balken import balken
from service.vergelijken.blad import blad
from service.vergelijken.uitslag import Uitslag, als_gegevens
from service.vergelijken.verdeling import Uitgevallen, beschikbare_processen


class Vergelijkformaat(StrEnum):
    """Hoe de uitslag wordt geschreven. `svg` is de tekening van de omgeslagen adviezen."""

    TEKST = "tekst"
    JSON = "json"
    HTML = "html"
    SVG = "svg"


_VERSIE = (
    "Een map met regels, een versie in git (git: met de naam van die versie), een bewaard pakket (json.gz), of de hash van een pakket "
    "waarmee ooit beslist is of van een voorgelegde versie."
)


def vergelijk_regels(
    oud: Annotated[str, typer.Argument(metavar="OUD", help=f"De oude regels. {_VERSIE}")],
    nieuw: Annotated[str, typer.Argument(metavar="NIEUW", help="De nieuwe regels; op dezelfde manieren.")],
    swv: Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband.")] = "",
    dag: Annotated[str, typer.Option("--dag", help="De dag waarop beide regels gelden, zoals 2027-08-01; standaard vandaag.")] = "",
    dossiers: Annotated[Path | None, typer.Option("--dossiers", help="Een map met dossiers om onder beide regels te leggen.")] = None,
    bewaard: Annotated[bool, typer.Option("--bewaard", help="Legt de zaken die de dienst bewaarde onder beide regels.")] = False,
    populatie: Annotated[int, typer.Option("--populatie", min=0, max=10_000_000, help="Hoeveel zaken er bedacht worden.")] = 0,
    zaad: Annotated[int, typer.Option("--zaad", help="Zelfde zaad, zelfde bedachte zaken.")] = 1,
    zaak: Annotated[int | None, typer.Option("--zaak", min=0, help="Schrijft alleen deze bedachte zaak, als dossier.")] = None,
    tussenstand: Annotated[
        Path | None, typer.Option("--tussenstand", help="Een bestand om na een onderbreking verder te gaan waar u was.")
    ] = None,
    processen: Annotated[int, typer.Option("--processen", min=0, max=256, help="Hoeveel werkprocessen; standaard elke processor.")] = 0,
    formaat: Annotated[
        Vergelijkformaat, typer.Option("--formaat", help="Leesbare tekst, JSON, een webpagina, of de tekening (svg).")
    ] = Vergelijkformaat.TEKST,
) -> None:
    """Vergelijkt twee versies van de regels. Uitgang 1 als het werk onderbroken is of de lezingen van de regels verschillen."""
    if formaat is Vergelijkformaat.SVG and not (populatie or dossiers or bewaard):
        stop(["De tekening gaat over adviezen. Kies dossiers met --dossiers, --bewaard of --populatie."])
    with fouten_melden(swv):
        vraag = Vraag(oud, nieuw, swv, dag, dossiers, bewaard, populatie, zaad)
        if zaak is not None:
            dossier = opdracht_van(vraag).dossier(zaak)
            sys.stdout.write(json.dumps(dossier, ensure_ascii=False, indent=2) + "\n")
            return
        try:
            with voortgang() as meld:
                uitslag = maak_uitslag(vraag, processen or beschikbare_processen(), meld, tussenstand)
        except Uitgevallen as fout:
            stop([str(fout)])
    _schrijf(uitslag, formaat)
    raise typer.Exit(0 if uitslag.af and uitslag.eens else 1)


def _schrijf(uitslag: Uitslag, formaat: Vergelijkformaat) -> None:
    match formaat:
        case Vergelijkformaat.JSON:
            sys.stdout.write(json.dumps(als_gegevens(uitslag), ensure_ascii=False, indent=2) + "\n")
        case Vergelijkformaat.HTML:
            sys.stdout.write(blad(uitslag))
        case Vergelijkformaat.SVG:
            zaken = uitslag.populatie or uitslag.dossiers
            assert zaken is not None
            sys.stdout.write(balken(uitslag, zaken.telling))
        case Vergelijkformaat.TEKST:
            toon_verslag(uitslag)
