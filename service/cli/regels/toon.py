"""`thuisnabij regels toon`: de regels met hun bron."""

from typing import Annotated

import typer

from engine import Fout, Pakket, lees_regels
from engine.uitleg import Blok, Kop, Opsomming
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden, stop, toon
from service.vindplaats import regelmap


def toon_regels(
    swv: Annotated[str, typer.Option("--swv", help="Code van het samenwerkingsverband.")] = "",
    standaard: Annotated[str, typer.Option("--standaard", help="Alleen de regels bij deze standaard van de inspectie.")] = "",
    thema: Annotated[str, typer.Option("--thema", help="Alleen de regels over dit thema.")] = "",
) -> None:
    """Noemt de criteria, gebreken, uitkomsten en termijnen met hun bron."""
    with fouten_melden(swv):
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
