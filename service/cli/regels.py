"""`thuisnabij regels`: de regels tonen en nakijken."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, Pakket, RegelFouten, Regels, lees_regels
from engine.uitleg import Blok, Kop, Opsomming
from service.cli.dag import vandaag
from service.cli.dekking import toon_dekking
from service.cli.uitgang import fouten_melden, stop, toon
from service.vindplaats import regelmap

regels_app = typer.Typer(no_args_is_help=True, help="De regels tonen en nakijken.")

regels_app.command("dekking")(toon_dekking)


@regels_app.command("toon")
def toon_regels(
    swv: Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband.")] = "",
    standaard: Annotated[str, typer.Option("--standaard", help="Alleen de regels bij deze standaard van de inspectie.")] = "",
    thema: Annotated[str, typer.Option("--thema", help="Alleen de regels over dit thema.")] = "",
) -> None:
    """Noemt de criteria, gebreken, uitkomsten en termijnen met hun bron."""
    with fouten_melden():
        regels = lees_regels(regelmap())
        pakket = regels.pakket(swv or regels.samenwerkingsverbanden[0], vandaag())
        for gezocht, bekend, wat in ((standaard, pakket.standaarden, "--standaard"), (thema, pakket.themas, "--thema")):
            if gezocht and gezocht not in bekend:
                stop([str(Fout("I045", f"Kies een van: {', '.join(bekend)}.", wat))])
        toon(_lijst(pakket, standaard, thema))


def _lijst(pakket: Pakket, standaard: str, thema: str) -> list[Blok]:
    blokken: list[Blok] = [Kop(f"Regels van {pakket.samenwerkingsverband}", 1)]
    groepen = (
        ("Criteria", [(regel, regel.bron) for regel in pakket.criteria.values()]),
        ("Uitkomsten", [(regel, regel.bron) for regel in pakket.uitkomsten.values()]),
        ("Gebreken", [(regel, regel.norm) for regel in pakket.gebreken.values()]),
        ("Termijnen", [(regel, regel.norm) for regel in pakket.termijnen.values()]),
    )
    for titel, regels in groepen:
        punten = tuple(
            (f"{regel.naam}: {regel.titel}", f"{', '.join(bronnen)} ({regel.plaats})")
            for regel, bronnen in regels
            if (not standaard or standaard in regel.standaard) and thema in ("", regel.kop.thema)
        )
        blokken += [Kop(f"{titel} ({len(punten)})"), Opsomming(punten)] if punten else []
    return blokken


@regels_app.command("controleer")
def controleer_regels(map_: Annotated[Path | None, typer.Argument(metavar="MAP", help="De map met regels.")] = None) -> None:
    """Kijkt alle regels na; elk probleem staat op een eigen regel met zijn plaats."""
    with fouten_melden():
        gezocht = map_ or regelmap()
    problemen: dict[Fout, None] = {}
    pakketten: list[Pakket] = []
    try:
        regels = lees_regels(gezocht)
        pakketten = _pakketten(regels, problemen)
    except RegelFouten as fouten:
        problemen.update(dict.fromkeys(fouten.fouten))
    for fout in problemen:
        sys.stdout.write(f"{fout}\n")
    for pakket in pakketten:
        sys.stdout.write(
            f"{pakket.samenwerkingsverband}: {len(pakket.criteria)} criteria, {len(pakket.uitkomsten)} uitkomsten, {len(pakket.gebreken)} "
            f"gebreken, {len(pakket.termijnen)} termijnen, {len(pakket.begrippen)} begrippen. Criteria zonder bron: "
            f"{sum(not criterium.bron for criterium in pakket.criteria.values())}. Begrippen die geen regel leest: 0.\n"
        )
    raise typer.Exit(1 if problemen else 0)


def _pakketten(regels: Regels, problemen: dict[Fout, None]) -> list[Pakket]:
    gelukt: list[Pakket] = []
    for code in regels.samenwerkingsverbanden:
        try:
            gelukt.append(regels.pakket(code, vandaag()))
        except RegelFouten as fouten:
            problemen.update(dict.fromkeys(fouten.fouten))
    return gelukt
