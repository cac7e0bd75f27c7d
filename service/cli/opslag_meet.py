"""`thuisnabij opslag meet`: hoe snel lezen blijft als de opslag vol is."""

import random
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from engine import geschreven_advies, lees_regels
from service.cli.uitgang import fouten_melden, stop
from service.inlezen import lees_zaak
from service.vindplaats import regelmap, voorbeelddossiers

_GRENS_MS = 50
_ECHT_ELKE = 1000


def meet_volle_opslag(
    adviezen: Annotated[int, typer.Option("--adviezen", min=1000, max=10_000_000, help="Hoeveel adviezen erin staan.")] = 1_000_000,
    keren: Annotated[int, typer.Option("--keren", min=100, max=100_000, help="Hoe vaak elke vraag gesteld wordt.")] = 500,
) -> None:
    """Vult een tijdelijke SQLite-database en meet lijst, filter en lezen aan een draaiende dienst. Uitgang 1: p99 boven 50 ms."""
    from service.meten.draaiend import GeenAntwoord
    from service.meten.opslag_vullen import Echt
    from service.meten.volle_opslag import maak_vol, meet_lezen

    toeval = random.Random(0)  # noqa: S311 - elke meting vraagt hetzelfde
    dossier = voorbeelddossiers()[0].read_text(encoding="utf-8")
    with fouten_melden():
        advies = geschreven_advies(lees_zaak(dossier, lees_regels(regelmap()), datetime.now(UTC).date()).beoordeel()).json
    with tempfile.TemporaryDirectory() as map_:
        bestand, begin = Path(map_) / "vol.db", time.monotonic()
        vol = maak_vol(f"sqlite:///{bestand}", adviezen, Echt(dossier, advies, _ECHT_ELKE), toeval)
        duur = time.monotonic() - begin
        sys.stdout.write(f"{adviezen} adviezen in {duur:.0f} s, {bestand.stat().st_size // 1_000_000} MB. Tijden in milliseconden.\n")
        gehaald = True
        try:
            for tijd in meet_lezen(vol, keren, toeval):
                sys.stdout.write(f"{tijd.wat:<40} mediaan {tijd.p50:6.1f}   p99 {tijd.p99:6.1f}\n")
                sys.stdout.flush()
                gehaald = gehaald and tijd.p99 < _GRENS_MS
        except GeenAntwoord as fout:
            stop([str(fout)])
    raise typer.Exit(0 if gehaald else 1)
