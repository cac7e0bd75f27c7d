"""`thuisnabij opslag meet`: hoe snel lezen blijft als de opslag vol is."""

import random
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from engine import geschreven_advies, lees_regels
from service.cli.uitgang import fouten_melden
from service.inlezen import lees_zaak
from service.vindplaats import regelmap, voorbeelddossiers

_GRENS_MS = 50
_ECHT_ELKE = 1000


def meet_volle_opslag(
    adviezen: Annotated[int, typer.Option("--adviezen", min=1000, max=10_000_000, help="Hoeveel adviezen erin staan.")] = 1_000_000,
    keren: Annotated[int, typer.Option("--keren", min=100, max=100_000, help="Hoe vaak elke vraag gesteld wordt.")] = 500,
) -> None:
    """Vult een tijdelijke SQLite-database en meet lijst, filter en lezen. Uitgang 1: een vraag duurt te lang (p99 boven 50 ms)."""
    from service.meten.volle_opslag import meet_lezen, vul
    from service.opslag import open_database

    toeval = random.Random(0)  # noqa: S311 - elke meting vraagt hetzelfde
    dossier = voorbeelddossiers()[0].read_text(encoding="utf-8")
    with fouten_melden():
        echt = (dossier, geschreven_advies(lees_zaak(dossier, lees_regels(regelmap()), datetime.now(UTC).date()).beoordeel()).json)
    with tempfile.TemporaryDirectory() as map_:
        bestand = Path(map_) / "vol.db"
        database = open_database(f"sqlite:///{bestand}")
        met_inhoud = vul(database, adviezen, echt, _ECHT_ELKE, toeval)
        sys.stdout.write(f"{adviezen} adviezen, {bestand.stat().st_size // 1_000_000} MB. Tijden in milliseconden.\n")
        gehaald = True
        for tijd in meet_lezen(database, adviezen, met_inhoud, keren, toeval):
            sys.stdout.write(f"{tijd.wat:<40} mediaan {tijd.p50:6.1f}   p99 {tijd.p99:6.1f}\n")
            sys.stdout.flush()
            gehaald = gehaald and tijd.p99 < _GRENS_MS
        database.dispose()
    raise typer.Exit(0 if gehaald else 1)
