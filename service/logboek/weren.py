"""Wat niet in een logregel hoort, eruit: de tekst van een fout en de zinnen van andere pakketten.

In beide kan staan wat iemand instuurde: `int("sonde")` herhaalt zijn invoer in zijn melding, en asyncio drukt een mislukte taak
af met alles erin. Waar het misging en welke soort fout het was, is genoeg om het te vinden.
"""

import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from structlog.typing import EventDict

EIGEN = ("thuisnabij", "uvicorn")
_WORTEL = Path(__file__).parents[2]
_ANDER = "Een ander pakket meldde iets; zijn woorden blijven hier weg."


def fout_zonder_inhoud(_: Any, __: str, regel: EventDict) -> EventDict:
    """Vervangt een fout door haar soort en de plekken waar zij langs kwam, de diepste eerst; haar melding blijft weg."""
    fout = regel.pop("exc_info", None)
    fout = fout[1] if isinstance(fout, tuple) else sys.exception() if fout is True else fout
    if isinstance(fout, BaseException):
        regel["fout"] = [type(deel).__name__ for deel in _keten(fout)]
        regel["plek"] = [_plek(deel) for deel in reversed(traceback.extract_tb(fout.__traceback__))]
    return regel


def alleen_eigen_woorden(_: Any, __: str, regel: EventDict) -> EventDict:
    """Laat van een regel die niet van de dienst of de webserver is alleen weten dat zij er is."""
    if str(regel.get("logger", "")).partition(".")[0] not in EIGEN:
        regel["event"] = _ANDER
    return regel


def _keten(fout: BaseException | None) -> Iterator[BaseException]:
    gezien: set[int] = set()
    while fout is not None and id(fout) not in gezien:
        gezien.add(id(fout))
        yield fout
        fout = fout.__cause__ or fout.__context__


def _plek(deel: traceback.FrameSummary) -> str:
    pad = Path(deel.filename)
    kort = pad.relative_to(_WORTEL) if pad.is_relative_to(_WORTEL) else Path(*pad.parts[-2:])
    return f"{kort}:{deel.lineno} {deel.name}"
