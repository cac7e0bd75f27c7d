"""`thuisnabij meet`: de snelheid meten naast een andere regelmotor, de teksten naast de beoordeling, en het nakijken."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from service.cli.uitgang import fouten_melden, stop
from service.meten import Meting, Nakijkmeting, Tekstmeting, meet, meet_nakijken
from service.vindplaats import FEATURES, regelmap, voorbeelddossiers

_MEESTE_KEREN_NAKIJKEN = 10


def meet_snelheid(
    dossiers: Annotated[
        list[Path] | None, typer.Argument(metavar="DOSSIER…", help="Dossiers; standaard alle voorbeelden van het project.")
    ] = None,
    rondes: Annotated[int, typer.Option("--rondes", min=1, max=10_000, help="Hoe vaak elk dossier wordt beoordeeld.")] = 100,
) -> None:
    """Meet in één gang, om en om, de eigen motor en zen-engine op dezelfde regels."""
    paden = dossiers or voorbeelddossiers()
    if not paden:
        stop(["Er zijn geen dossiers om te meten."])
    with fouten_melden():
        try:
            dag = datetime.now(UTC).date()
            meting = meet(regelmap(), paden, rondes, dag)
            nakijken = meet_nakijken(regelmap(), FEATURES if FEATURES.is_dir() else None, dag, min(rondes, _MEESTE_KEREN_NAKIJKEN))
        except ModuleNotFoundError:
            stop(["De andere regelmotor ontbreekt. Installeer de extra 'meet', of gebruik make meet."])
        except ValueError as fout:
            stop([f"De motoren zijn het niet eens, dus de tijden zeggen niets: {fout}"])
    _toon(meting, nakijken)
    raise typer.Exit(0 if meting.gehaald and nakijken.gehaald else 1)


def _toon(meting: Meting, nakijken: Nakijkmeting) -> None:
    titel = f"{meting.metingen} beoordelingen van {meting.zaken} dossiers, {meting.criteria} criteria"
    tabel = Table(title=f"{titel}; {meting.aangeleverde_criteria} daarvan krijgt zen-engine kant en klaar", title_justify="left")
    for kolom in ("", "eigen motor", "zen-engine", "verhouding"):
        tabel.add_column(kolom, justify="left" if not kolom else "right")
    tabel.add_row("mediaan (µs)", f"{meting.eigen_p50:.0f}", f"{meting.zen_p50:.0f}", f"{meting.verhouding:.1f} x")
    tabel.add_row("p99 (µs)", f"{meting.eigen_p99:.0f}", f"{meting.zen_p99:.0f}", "")
    tabel.add_row("met inlezen en vragen (µs)", f"{meting.eigen_met_inlezen_p50:.0f}", "", f"{meting.verhouding_met_inlezen:.1f} x")
    tabel.add_row("zaken per seconde", f"{meting.zaken_per_seconde:.0f}", "", "")
    tabel.add_row(
        "klaarzetten (ms)", f"{meting.regels_lezen_ms + meting.pakket_samenstellen_ms:.0f}", f"{meting.zen_samenstellen_ms:.0f}", ""
    )
    Console(highlight=False).print(tabel, _teksttabel(meting.teksten), _nakijktabel(nakijken))


def _nakijktabel(meting: Nakijkmeting) -> Table:
    tabel = Table(title="Alle regels opnieuw nakijken na opslaan, in rekentijd", title_justify="left")
    for kolom in ("", "mediaan (ms)", "keer het lezen"):
        tabel.add_column(kolom, justify="left" if not kolom else "right")
    tabel.add_row("alleen lezen", f"{meting.lezen_ms:.0f}", "")
    tabel.add_row("alles nakijken", f"{meting.nakijken_ms:.0f}", f"{meting.verhouding:.1f} x")
    return tabel


def _teksttabel(meting: Tekstmeting) -> Table:
    tabel = Table(title="De teksten uit een vers advies, in rekentijd", title_justify="left")
    for kolom in ("", "mediaan (µs)", "keer de beoordeling"):
        tabel.add_column(kolom, justify="left" if not kolom else "right")
    tabel.add_row("beoordelen", f"{meting.beoordelen:.0f}", "")
    tabel.add_row("open vragen zoeken, één keer", f"{meting.vragen:.0f}", "")
    for lezer, tijd in meting.lezers.items():
        tabel.add_row(f"tekst voor {lezer}", f"{tijd:.0f}", "")
    tabel.add_row("vragen en de drie teksten samen", f"{meting.samen:.0f}", f"{meting.verhouding:.1f} x")
    tabel.add_row("het dossier met de duurste teksten", "", f"{meting.hoogste_verhouding:.1f} x")
    tabel.add_row("een andere uitkomst zoeken, ten hoogste", f"{meting.zoekgrens_ms * 1000:.0f}", "")
    return tabel
