"""De delen van een opdracht over processen verdelen. Afbreken mag: wat klaar is, blijft."""

import gc
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context, parent_process
from pathlib import Path

from service.vergelijken.opdracht import Opdracht
from service.vergelijken.telling import Telling
from service.vergelijken.tussenstand import Tussenstand
from service.werkproces import zonder_ctrl_c

Melding = Callable[[int, int], None]
"""Wordt aangeroepen met het aantal klare delen en het aantal delen."""


class Uitgevallen(Exception):
    """Een werkproces is onverwacht gestopt; de tekst is een zin voor de gebruiker."""


def vergelijk_populatie(opdracht: Opdracht, processen: int, meld: Melding, tussenstand: Path | None = None) -> Telling:
    """De telling van alle delen die klaar kwamen. Bij Ctrl-C zijn dat er minder; `zaken` van de telling zegt hoeveel zaken meetellen.

    De uitslag hangt niet af van het aantal processen, de volgorde waarin zij klaar zijn, of een eerdere onderbreking.

    Raises:
        InvoerFouten: als de tussenstand niet bij de opdracht past.
        Uitgevallen: als een werkproces stopte, bijvoorbeeld door gebrek aan geheugen.
    """
    if tussenstand is None:
        klaar: dict[int, Telling] = {}
        _doe(opdracht, processen, klaar, klaar.__setitem__, meld)
    else:
        with Tussenstand(tussenstand, opdracht.kenmerk) as stand:
            klaar = stand.klaar
            _doe(opdracht, processen, klaar, stand.bewaar, meld)
    samen = Telling()
    for deel in sorted(klaar):
        samen.tel_op(klaar[deel])
    return samen


def _doe(opdracht: Opdracht, processen: int, klaar: dict[int, Telling], bewaar: Callable[[int, Telling], None], meld: Melding) -> None:
    open_ = [deel for deel in range(opdracht.delen) if deel not in klaar]
    meld(len(klaar), opdracht.delen)
    try:
        for deel, telling in _tellingen(opdracht, open_, min(processen, len(open_))):
            bewaar(deel, telling)
            meld(len(klaar), opdracht.delen)
    except KeyboardInterrupt:
        # Afgebroken door de gebruiker: wat klaar is, is het antwoord.
        return
    except BrokenProcessPool as fout:
        raise Uitgevallen("Een werkproces is onverwacht gestopt. Met --tussenstand gaat de vergelijking daarna verder.") from fout


def _tellingen(opdracht: Opdracht, delen: list[int], processen: int) -> Iterator[tuple[int, Telling]]:
    if processen <= 1:
        yield from ((deel, opdracht.tel_deel(deel)) for deel in delen)
        return
    with _werkers(opdracht, processen) as werkers:
        with zonder_ctrl_c():
            lopend: dict[Future[Telling], int] = {werkers.submit(_tel, deel): deel for deel in delen}
        for af in as_completed(lopend):
            yield lopend[af], af.result()


@contextmanager
def _werkers(opdracht: Opdracht, processen: int) -> Iterator[Executor]:
    # Een vers proces: een motor in C hoort niet halverwege gesplitst te worden.
    werkers = ProcessPoolExecutor(processen, get_context("spawn"), _begin, (opdracht,))
    try:
        yield werkers
    finally:
        werkers.shutdown(wait=True, cancel_futures=True)


_opdrachten: list[Opdracht] = []


def _begin(opdracht: Opdracht) -> None:
    """In een werkproces: Ctrl-C is voor wie de opdracht gaf, en de regels worden één keer gelezen."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_stop_zonder_opdrachtgever, daemon=True).start()
    _opdrachten[:] = [opdracht]
    _ = opdracht.herhaald
    # Regels en voorraad blijven tot het einde: wat nu leeft, hoeft het opruimen niet telkens na te lopen. Dat scheelt een tiende.
    gc.freeze()


def _stop_zonder_opdrachtgever() -> None:
    """Wordt de opdrachtgever hard gestopt, dan wachtte een werkproces anders voor altijd op werk."""
    opdrachtgever = parent_process()
    if opdrachtgever is not None:
        opdrachtgever.join()
        os._exit(1)


def _tel(deel: int) -> Telling:
    return _opdrachten[0].tel_deel(deel)


def beschikbare_processen() -> int:
    """Het aantal processoren dat dit proces mag gebruiken."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
