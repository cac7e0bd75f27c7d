"""Wat voor ieder in een groep hetzelfde is, één keer ophalen."""

from collections.abc import Callable, Hashable, Iterable
from contextvars import Context, ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

from service.opslag.database import OpslagFout, ligt_aan_de_database

T = TypeVar("T")
_GEDEELD: ContextVar[dict[Hashable, Any] | None] = ContextVar("gedeeld", default=None)


@dataclass(frozen=True, slots=True)
class _Mislukt:
    """Dat ophalen niet lukte. De fout zelf niet: aan haar spoor hangt wie haar kreeg."""

    zin: str


def deel_samen(omgevingen: Iterable[Context]) -> None:
    """Wat in een van deze omgevingen met `eenmaal_per_groep` gehaald wordt, is er dan in allemaal."""
    gedeeld: dict[Hashable, Any] = {}
    for omgeving in omgevingen:
        omgeving.run(_GEDEELD.set, gedeeld)


def eenmaal_per_groep(sleutel: Hashable, haal: Callable[[], T]) -> T:
    """Wat `haal` geeft; binnen een groep één keer gehaald. Voor wat voor ieder die tegelijk komt hetzelfde is. Werpt wat `haal` werpt.

    Ook een OpslagFout zonder nadere soort geldt voor de hele groep: anders wacht de laatste zo vaak als er in zijn groep zijn.
    """
    gedeeld = _GEDEELD.get()
    if gedeeld is None:
        return haal()
    if sleutel not in gedeeld:
        try:
            gedeeld[sleutel] = haal()
        except OpslagFout as fout:
            if ligt_aan_de_database(fout):
                gedeeld[sleutel] = _Mislukt(str(fout))
            raise
    gehaald: T | _Mislukt = gedeeld[sleutel]
    if isinstance(gehaald, _Mislukt):
        raise OpslagFout(gehaald.zin)
    return gehaald
