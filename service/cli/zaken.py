"""`thuisnabij zaken`: gepubliceerde zaken beoordelen en naast de uitspraak leggen."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from engine import lees_regels
from service.cli.beoordeel import Formaat
from service.cli.uitgang import fouten_melden, stop
from service.vindplaats import ZAKEN, regelmap
from service.zaken import Oordeel, Score, beoordeel_gevallen, lees_gevallen, scoor


def toon_zaken(
    map_: Annotated[Path, typer.Argument(metavar="MAP", help="De map met zaken; standaard die van het project.")] = ZAKEN,
    formaat: Annotated[Formaat, typer.Option("--formaat", help="Een leesbare tabel, of JSON.")] = Formaat.TEKST,
    alleen_feiten: Annotated[bool, typer.Option("--alleen-feiten", help="Zonder wat pas uit de gronden van de uitspraak bleek.")] = False,
) -> None:
    """Beoordeelt gepubliceerde zaken en telt wat vooraf gezien was."""
    with fouten_melden():
        try:
            oordelen = beoordeel_gevallen(lees_gevallen(map_), lees_regels(regelmap()), met_gronden=not alleen_feiten)
        except ValueError as fout:
            stop([str(fout)])
    score = scoor(oordelen)
    if formaat is Formaat.JSON:
        sys.stdout.write(json.dumps(_als_gegevens(oordelen, score), ensure_ascii=False, indent=2) + "\n")
    else:
        _toon(oordelen, score)


def _als_gegevens(oordelen: Sequence[Oordeel], score: Score) -> dict[str, Any]:
    return {
        "gevallen": score.gevallen,
        "gronden": score.gronden,
        "gemeld": score.gemeld,
        "gevraagd": score.gevraagd,
        "vals": score.vals,
        "met_handeling": score.met_handeling,
        "raak": score.raak,
        "in_stand": score.in_stand,
        "in_stand_fataal": score.in_stand_fataal,
        "per_code": {
            code: dict(zip(("tekort", "gemeld", "gevraagd", "vals"), telling, strict=True)) for code, telling in score.per_code.items()
        },
        "zaken": [
            {
                "zaak": oordeel.geval.zaak,
                "handeling": oordeel.handeling,
                "verwacht": oordeel.geval.uitspraak.handeling,
                "gemeld": dict(sorted(oordeel.ernst.items())),
                "gemist": sorted(oordeel.gemist),
                "gevraagd": sorted(oordeel.gevraagd),
                "vals": sorted(oordeel.vals),
            }
            for oordeel in oordelen
        ],
    }


def _toon(oordelen: Sequence[Oordeel], score: Score) -> None:
    scherm = Console(highlight=False)
    zaken = Table(title=f"{score.gevallen} gepubliceerde zaken", title_justify="left")
    for kolom in ("zaak", "de dienst zegt", "verwacht", "gemist", "wel gevraagd", "vals"):
        zaken.add_column(kolom, overflow="fold")
    for oordeel in oordelen:
        verwacht = (oordeel.geval.uitspraak.handeling or "niet aangewezen").replace("_", " ")
        anders = "" if oordeel.raak is not False else "≠ "
        zaken.add_row(
            oordeel.geval.zaak,
            oordeel.handeling.replace("_", " "),
            f"{anders}{verwacht}",
            " ".join(sorted(oordeel.gemist)),
            " ".join(sorted(oordeel.gevraagd)),
            " ".join(sorted(oordeel.vals)),
        )
    scherm.print(zaken)
    codes = Table(title="Per code", title_justify="left")
    for kolom in ("code", "tekort", "gemeld", "gevraagd", "vals gemeld"):
        codes.add_column(kolom, justify="left" if kolom == "code" else "right")
    for code, telling in score.per_code.items():
        codes.add_row(code, *map(str, telling))
    scherm.print(codes)
    scherm.print(f"Gronden waarop een besluit tekortschoot: {score.gemeld} van {score.gronden} gemeld ({score.deel_gemeld:.0%}).")
    scherm.print(f"Gemeld of gevraagd: {score.gemeld + score.gevraagd} van {score.gronden} ({score.deel_gezien:.0%}).")
    scherm.print(f"De verwachte handeling: {score.raak} van {score.met_handeling} ({score.deel_raak:.0%}).")
    scherm.print(
        f"Besluiten die bleven staan met toch een fataal gebrek: {score.in_stand_fataal} van {score.in_stand} ({score.deel_fataal:.0%})."
    )
