"""De bouwstenen van een document: koppen, alinea's en opsommingen, zonder opmaak."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kop:
    """Een kop; `niveau` 1 is de titel."""

    tekst: str
    niveau: int = 2


@dataclass(frozen=True, slots=True)
class Alinea:
    """Een alinea lopende tekst."""

    tekst: str


@dataclass(frozen=True, slots=True)
class Opsomming:
    """Punten onder elkaar; elk punt is een regel met eventuele toelichtingen eronder."""

    punten: tuple[tuple[str, ...], ...]


Blok = Kop | Alinea | Opsomming
