"""`thuisnabij herhaal`: een advies overdoen met de regels van toen."""

import sys
from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from engine import Fout, InvoerFouten, herhaal, lees_advies, ongeschonden
from service.archief import NietBewaard, bewaard_advies, pakket_van_toen
from service.cli.uitgang import fouten_melden, stop

_GROOTSTE_ADVIES = 20_000_000


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
    try:
        ruw = sys.stdin.buffer.read(_GROOTSTE_ADVIES + 1) if advies == "-" else Path(advies).read_bytes()
        if len(ruw) > _GROOTSTE_ADVIES:
            raise InvoerFouten([Fout("I040", "Dit advies is groter dan 20 MB.", advies)])
        return ruw.decode("utf-8-sig")
    except OSError:
        raise InvoerFouten([Fout("I041", "Dit bestand is niet te lezen.", advies)]) from None
    except UnicodeDecodeError:
        raise InvoerFouten([Fout("I042", "Dit advies is geen UTF-8.", advies)]) from None


def _nummer(tekst: str) -> UUID | None:
    try:
        return UUID(tekst)
    except ValueError:
        return None
