"""`thuisnabij herhaal`: een advies overdoen met de regels van toen."""

import sys
from typing import Annotated
from uuid import UUID

import typer

from engine import herhaal, lees_advies, ongeschonden
from service.archief import NietBewaard, bewaard_advies, pakket_van_toen
from service.bestand import lees_bestand
from service.cli.uitgang import fouten_melden, stop

_GROOTSTE_ADVIES_MB = 20


def herhaal_advies(
    advies: Annotated[
        str, typer.Argument(metavar="ADVIES", help="Een advies als JSON, een streepje, of het nummer van een bewaard advies.")
    ],
) -> None:
    """Beslist opnieuw met de regels van toen. Uitgang 0: byte voor byte gelijk; 1: er is verschil, en waar."""
    with fouten_melden():
        try:
            inhoud = lees_advies(_tekst(advies))
            if not ongeschonden(inhoud):
                sys.stdout.write("Dit advies is veranderd nadat het bewijs erbij kwam.\n")
                raise typer.Exit(1)
            verschillen = herhaal(inhoud, pakket_van_toen(inhoud))
        except NietBewaard as fout:
            stop([str(fout)])
    if not verschillen:
        sys.stdout.write(f"Gelijk: dezelfde regels en gegevens geven hetzelfde advies ({inhoud['bewijs']['uitvoer']}).\n")
        return
    sys.stdout.write(f"Het advies verschilt op {len(verschillen)} plekken:\n")
    sys.stdout.writelines(f"- {plek}\n" for plek in verschillen)
    raise typer.Exit(1)


def _tekst(advies: str) -> str:
    if (nummer := _nummer(advies)) is not None:
        return bewaard_advies(nummer)
    return lees_bestand(advies, "advies", _GROOTSTE_ADVIES_MB)


def _nummer(tekst: str) -> UUID | None:
    try:
        return UUID(tekst)
    except ValueError:
        return None
