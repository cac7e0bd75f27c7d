"""De opdrachtregel: `thuisnabij`. Hier staat alleen het begin; de opdrachten worden geladen als Ctrl-C al opgevangen wordt."""

import atexit
import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AFGEBROKEN = 130
_GESTOPT = "Gestopt voordat het klaar was.\n"
_OPRUIMEN_NA = (50_000, 20, 100)


def main() -> None:
    """Het beginpunt. Uitgang 0: gedaan; 1: het antwoord is nee; 2: verkeerd gebruik of verkeerde invoer; 130: afgebroken met Ctrl-C."""
    # Regels en adviezen zijn honderdduizenden kleine objecten die blijven tot de opdracht klaar is. Het opruimen van geheugen zoekt daar
    # vergeefs; met de drempels van Python kost dat een derde van de tijd. De dienst leeft lang, en zet ze weer terug.
    gc.set_threshold(*_OPRUIMEN_NA)
    # Wat het eerst is aangemeld, komt als laatste: dan is alles gedaan, en ruimt Python alleen nog zichzelf op.
    atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)
    try:
        with _meteen_weg_bij_ctrl_c():
            from service.cli.nederlands import voer_uit
            from service.cli.opdrachten import app
        uitgang = voer_uit(app)
    except KeyboardInterrupt:
        uitgang = _AFGEBROKEN
    # Typer maakt van Ctrl-C deze uitgang, en zegt niets.
    if uitgang == _AFGEBROKEN:
        sys.stderr.write(_GESTOPT)
    sys.exit(uitgang)


@contextmanager
def _meteen_weg_bij_ctrl_c() -> Iterator[None]:
    """Zolang er alleen geladen wordt, is er niets op te ruimen. Een KeyboardInterrupt kan in een halve module kwijtraken."""
    vorige = signal.getsignal(signal.SIGINT)
    # Wie met nohup of in een werkproces start, hoort Ctrl-C niet; dat blijft zo.
    if vorige is not signal.default_int_handler:
        yield
        return
    signal.signal(signal.SIGINT, _ga_weg)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, vorige)


def _ga_weg(_signaal: int, _plek: FrameType | None) -> None:
    os.write(2, _GESTOPT.encode())
    os._exit(_AFGEBROKEN)
