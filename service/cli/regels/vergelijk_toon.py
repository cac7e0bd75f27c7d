"""Een vergelijking op het scherm: het verslag met tabellen, en de voortgang op standaardfout."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.table import Table

from service.cli.uitgang import toon
from service.vergelijken.uitslag import Uitslag
from service.vergelijken.verdeling import Melding
from service.vergelijken.verslag import Tabel, verslag

_BREEDSTE = 100


def toon_verslag(uitslag: Uitslag) -> None:
    """Schrijft het verslag naar standaarduitvoer, leesbaar op 80 kolommen en zonder kleur."""
    scherm = Console(highlight=False)
    for deel in verslag(uitslag):
        if isinstance(deel, Tabel):
            with scherm.capture() as geschreven:
                scherm.print(_tabel(deel), width=min(scherm.width, _BREEDSTE))
            # Rich vult elke regel aan tot de rand; wie de tekst kopieert heeft daar niets aan.
            print("\n".join(regel.rstrip() for regel in geschreven.get().splitlines()))
        else:
            toon([deel])


def _tabel(deel: Tabel) -> Table:
    tabel = Table(title=deel.titel, title_justify="left", title_style="bold", box=SIMPLE_HEAD, pad_edge=False)
    eerste_getal = len(deel.kop) - deel.getallen
    for plek, kop in enumerate(deel.kop):
        tabel.add_column(kop, justify="right" if plek >= eerste_getal else "left", no_wrap=plek >= eerste_getal)
    for rij in deel.rijen:
        tabel.add_row(*rij)
    return tabel


@contextmanager
def voortgang() -> Iterator[Melding]:
    """Een balk op standaardfout zolang er gewerkt wordt; is dat geen scherm, dan staat er niets."""
    scherm = Console(stderr=True)
    kolommen = (TextColumn("Zaken vergelijken"), BarColumn(), TaskProgressColumn(), TimeRemainingColumn())
    with Progress(*kolommen, console=scherm, disable=not scherm.is_terminal, transient=True) as balk:
        taak = balk.add_task("", total=None)
        yield lambda klaar, delen: balk.update(taak, completed=klaar, total=delen)
