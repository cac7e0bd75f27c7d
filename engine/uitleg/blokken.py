"""De bouwstenen van een document: koppen, alinea's en opsommingen, zonder opmaak.

Elk blok weet ook hoe het in Markdown (CommonMark) staat. Een blok dat in elk document van een pakket hetzelfde is, wordt zo maar één
keer uitgeschreven.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")
_BIJZONDER = "\\`*_[]<>#|"
# Stuurtekens: een dossier met zo'n teken wordt geweigerd, dus in een regel van een punt komen zij niet voor.
_VOLGENDE_REGEL, _VOLGEND_PUNT = "\x00", "\x01"


class _eenmaal(Generic[T]):  # noqa: N801  als functools.cached_property, zonder het slot dat Python 3.11 er bij elk nieuw blok omheen legt
    def __init__(self, maak: Callable[[Any], T]) -> None:
        self._maak, self._naam, self.__doc__ = maak, maak.__name__, maak.__doc__

    def __get__(self, blok: object, soort: type) -> T:
        gemaakt = blok.__dict__[self._naam] = self._maak(blok)
        return gemaakt


@dataclass(frozen=True)
class Kop:
    """Een kop; `niveau` 1 is de titel."""

    tekst: str
    niveau: int = 2

    @_eenmaal
    def markdown(self) -> str:
        """De kop in Markdown."""
        return f"{'#' * self.niveau} {_letterlijk(self.tekst)}"


@dataclass(frozen=True)
class Alinea:
    """Een alinea lopende tekst."""

    tekst: str

    @_eenmaal
    def markdown(self) -> str:
        """De alinea in Markdown."""
        return _letterlijk(self.tekst)


@dataclass(frozen=True)
class Opsomming:
    """Punten onder elkaar; elk punt is een regel met eventuele toelichtingen eronder."""

    punten: tuple[tuple[str, ...], ...]

    @_eenmaal
    def markdown(self) -> str:
        """De opsomming in Markdown."""
        if not self.punten:
            return ""
        tekst = _letterlijk(_VOLGEND_PUNT.join([_VOLGENDE_REGEL.join(punt) for punt in self.punten]))
        # Een regel die op een andere volgt is in Markdown dezelfde alinea; de schuine streep houdt hem op zijn eigen regel.
        return "- " + tekst.replace(_VOLGENDE_REGEL, "\\\n  ").replace(_VOLGEND_PUNT, "\n- ")


Blok = Kop | Alinea | Opsomming


def _letterlijk(tekst: str) -> str:
    """De tekst met een schuine streep voor elk teken dat in Markdown iets betekent.

    Teken voor teken vervangen is hier vele malen sneller dan `str.translate`, dat elk teken van de tekst opzoekt.
    """
    for teken in _BIJZONDER:
        if teken in tekst:
            tekst = tekst.replace(teken, f"\\{teken}")
    return tekst
