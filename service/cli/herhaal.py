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
_MEESTE_PLEKKEN = 50
_LANGSTE_WAARDE = 120


def herhaal_advies(
    advies: Annotated[
        str, typer.Argument(metavar="ADVIES", help="Een advies als JSON, een streepje, of het nummer van een bewaard advies.")
    ],
) -> None:
    """Beslist opnieuw met de regels van toen. Uitgang 0: byte voor byte gelijk; 1: er is verschil, en waar."""
    with fouten_melden():
        try:
            inhoud = lees_advies(_tekst(advies))
            gaaf = ongeschonden(inhoud)
            if not gaaf:
                sys.stdout.write("Dit advies is veranderd nadat het bewijs erbij kwam.\n")
            verschillen = herhaal(inhoud, pakket_van_toen(inhoud))
        except NietBewaard as fout:
            stop([str(fout)])
    if gaaf and not verschillen:
        sys.stdout.write(f"Gelijk: dezelfde regels en gegevens geven hetzelfde advies ({inhoud['bewijs']['uitvoer']}).\n")
        return
    sys.stdout.write(f"Aantal plekken met een verschil: {len(verschillen)}.\n")
    sys.stdout.writelines(
        f"- {verschil.plek}: in het advies staat {_kort(verschil.staat_er)}, opnieuw komt eruit {_kort(verschil.komt_eruit)}.\n"
        for verschil in verschillen[:_MEESTE_PLEKKEN]
    )
    if (rest := len(verschillen) - _MEESTE_PLEKKEN) > 0:
        sys.stdout.write(f"Niet getoond: nog {rest}.\n")
    raise typer.Exit(1)


def _kort(waarde: str) -> str:
    """De waarde als JSON, afgekapt; een plek die er niet is, heet niets."""
    return "niets" if not waarde else waarde if len(waarde) <= _LANGSTE_WAARDE else f"{waarde[:_LANGSTE_WAARDE]}…"


def _tekst(advies: str) -> str:
    if (nummer := _nummer(advies)) is not None:
        return bewaard_advies(nummer)
    return lees_bestand(advies, "advies", _GROOTSTE_ADVIES_MB)


def _nummer(tekst: str) -> UUID | None:
    try:
        return UUID(tekst)
    except ValueError:
        return None
