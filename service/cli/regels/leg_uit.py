"""`thuisnabij regels leg-uit`: de bladzijde bij een code."""

import sys
from typing import Annotated

import typer

from engine import Fout
from service.cli.uitgang import stop
from service.regelcontrole.uitleg import OnbekendeCode, bladzijde


def leg_code_uit(code: Annotated[str, typer.Argument(metavar="CODE", help="De code uit een melding, zoals R002.")]) -> None:
    """Zegt bij een code uit een melding wat er is, wat u liever schrijft, en waarom."""
    try:
        sys.stdout.write(bladzijde(code))
    except OnbekendeCode as fout:
        stop([str(Fout("I080", "Deze code bestaat niet.", code, fout.bedoeld))])
