"""Een werkproces starten dat Ctrl-C aan zijn opdrachtgever overlaat."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def zonder_ctrl_c() -> Iterator[None]:
    """Wie nu start, erft dat Ctrl-C niets doet. Anders toont een werkproces dat nog laadt een traceback.

    Alleen een hoofddraad kan dat regelen; in een andere draad verandert er niets.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    vorige = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, vorige)
