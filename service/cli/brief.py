"""`thuisnabij brief`: van een dossier en een besluit een brief als pdf."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from engine import Fout, InvoerFouten, lees_regels
from service.brieven import lees_besluit, maak_brief
from service.cli.dag import vandaag
from service.cli.uitgang import fouten_melden
from service.cli.zaak import DossierArgument, SwvOptie
from service.inlezen import lees_zaak
from service.vindplaats import regelmap

_GROOTSTE_BESTAND = 1_000_000


def schrijf_brief(
    dossier: DossierArgument,
    besluit: Annotated[str, typer.Argument(metavar="BESLUIT.json", help="Het besluit van een mens.")],
    uit: Annotated[Path, typer.Option("--uit", help="Waar de brief komt te staan, zoals brief.pdf.")],
    swv: SwvOptie = "",
) -> None:
    """Maakt de brief bij een besluit van een mens, met de motivering uit het advies. De dag van beoordelen is die van de brief."""
    with fouten_melden():
        gelezen = lees_besluit(_lees(besluit))
        zaak = lees_zaak(_lees(dossier), lees_regels(regelmap()), vandaag(), swv, gelezen.dagtekening)
        brief = maak_brief(zaak, gelezen)
        try:
            uit.write_bytes(brief)
        except OSError:
            raise InvoerFouten([Fout("B080", "Hier kan de brief niet worden geschreven.", str(uit))]) from None
    sys.stdout.write(f"De brief staat in {uit}.\n")


def _lees(pad: str) -> str:
    try:
        ruw = sys.stdin.buffer.read(_GROOTSTE_BESTAND + 1) if pad == "-" else Path(pad).read_bytes()
        if len(ruw) > _GROOTSTE_BESTAND:
            raise InvoerFouten([Fout("I040", "Dit bestand is groter dan 1 MB.", pad)])
        return ruw.decode("utf-8-sig")
    except OSError:
        raise InvoerFouten([Fout("I041", "Dit bestand is niet te lezen.", pad)]) from None
    except UnicodeDecodeError:
        raise InvoerFouten([Fout("I042", "Dit bestand is geen UTF-8.", pad)]) from None
