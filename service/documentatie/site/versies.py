"""De overgangen tussen versies van de regels: tussen tijdvakken in de regels zelf, en sinds een eerdere regelmap."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from engine import Pakket, Regels
from engine.uitleg.woorden import dag
from service.documentatie.wijzigingen import Wijziging, pakket_op, vergelijk, vorig_tijdvak


@dataclass(frozen=True, slots=True)
class Overgang:
    """Wat er tussen twee versies veranderde, met een titel en waar de oude versie vandaan komt."""

    titel: str
    uitleg: str
    wijzigingen: tuple[Wijziging, ...]


def overgangen(regels: Regels, pakket: Pakket, vorige: Regels | None, dag_: date) -> tuple[Overgang, ...]:
    """De overgangen naar dit pakket, nieuwste eerst. `vorige` is een eerdere versie van de hele regelmap."""
    return (*_sinds_vorige(regels, pakket, vorige, dag_), *_tijdvakken(regels, pakket))


def _sinds_vorige(regels: Regels, pakket: Pakket, vorige: Regels | None, dag_: date) -> Iterator[Overgang]:
    if vorige is None:
        return
    titel = "Sinds de vorige versie"
    oud = pakket_op(vorige, pakket.samenwerkingsverband, dag_)
    if oud is None:
        yield Overgang(titel, "In de vorige versie golden voor dit samenwerkingsverband op deze dag geen regels.", ())
        return
    uitleg = f"Vergeleken met de vorige versie van de regels, kenmerk {oud.hash[:12]}, op dezelfde dag."
    yield Overgang(titel, uitleg, vergelijk((vorige, oud), (regels, pakket)))


def _tijdvakken(regels: Regels, pakket: Pakket) -> Iterator[Overgang]:
    while (oud := vorig_tijdvak(regels, pakket)) is not None:
        uitleg = f"Voor die dag golden de regels met kenmerk {oud.hash[:12]}."
        yield Overgang(f"Op {dag(pakket.vanaf)}", uitleg, vergelijk((regels, oud), (regels, pakket)))
        pakket = oud
