"""`thuisnabij opslag verhuis`: van SQLite naar PostgreSQL, of andersom."""

import sys
from typing import Annotated

import typer

from service.cli.met_opslag import geopend
from service.cli.uitgang import stop


def verhuis_database(
    naar: Annotated[str, typer.Option("--naar", metavar="ADRES", help="De lege database, als postgresql://… of sqlite:///….")],
) -> None:
    """Zet alles over naar een lege database. Zet eerst de dienst uit; de oude database blijft zoals zij is."""
    from pydantic import SecretStr

    from service.instelling.adressen import eis_database
    from service.opslag.database import maak_verbinding
    from service.opslag.verhuizen import verhuis

    try:
        eis_database(SecretStr(naar))
    except ValueError:
        stop(["Bij --naar hoort een adres als postgresql://… of sqlite:///thuisnabij.db."])
    with geopend(elke_stand=True) as bron:
        doel = maak_verbinding(naar)
        try:
            einden = verhuis(bron, doel, _meld)
        finally:
            doel.dispose()
    sys.stdout.write("Elke rij is teruggelezen en gelijk. De audit klopt in allebei, en elke keten eindigt hetzelfde.\n")
    for einde in einden:
        zegels = "1 zegel" if einde.zegels == 1 else f"{einde.zegels} zegels"
        sys.stdout.write(f"- {einde.samenwerkingsverband}: regel {einde.volgnummer}, {zegels}, {einde.hash}\n")
    sys.stdout.write("De oude database is niet veranderd. Zet THUISNABIJ_DATABASE_URL op het nieuwe adres en start de dienst.\n")


def _meld(tabel: str, rijen: int) -> None:
    sys.stdout.write(f"{tabel}: {rijen} {'rij' if rijen == 1 else 'rijen'}\n")
    sys.stdout.flush()
