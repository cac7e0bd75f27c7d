"""Een regelmap nakijken: eerst alles wat het laden tegenhoudt, dan de waarschuwingen."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from engine import Fout, Fouten
from engine.pakket.laag import Verklaringen
from engine.pakket.nakijken import Nagekeken, kijk_na
from engine.pakket.regels import lees_teksten
from service.brieven.velden import vreemde_velden, zonder_brief
from service.regelcontrole.actueel import verouderd
from service.regelcontrole.dode_rijen import dode_rijen
from service.regelcontrole.gevallen import dode_gevallen
from service.regelcontrole.gevoelig import zonder_wettelijke_grond
from service.regelcontrole.gewone_taal import moeilijke_teksten
from service.regelcontrole.invullen import nog_in_te_vullen
from service.regelcontrole.komend import komend_schooljaar
from service.regelcontrole.onbereikbaar import nooit_bereikt
from service.regelcontrole.ongebruikt import door_niets_gelezen
from service.regelcontrole.scenario import zonder_voorbeeld

_WAARSCHUWERS: tuple[Callable[[Nagekeken, date], Iterator[Fout]], ...] = (
    verouderd,
    komend_schooljaar,
    door_niets_gelezen,
    nooit_bereikt,
    dode_gevallen,
    dode_rijen,
    zonder_wettelijke_grond,
    moeilijke_teksten,
    nog_in_te_vullen,
)


@dataclass(frozen=True, slots=True)
class Controle:
    """Wat er van een regelmap te melden is, op plaats, en per samenwerkingsverband wat er geldt (leeg als er een fout is)."""

    problemen: tuple[Fout, ...]
    verklaringen: Mapping[str, Verklaringen]

    @property
    def fouten(self) -> tuple[Fout, ...]:
        """Wat het laden tegenhoudt."""
        return tuple(probleem for probleem in self.problemen if not probleem.is_waarschuwing)

    @property
    def waarschuwingen(self) -> tuple[Fout, ...]:
        """Wat laadt, maar aandacht vraagt."""
        return tuple(probleem for probleem in self.problemen if probleem.is_waarschuwing)


def controleer_map(regelmap: Path, dag: date, features: Path | None) -> Controle:
    """Kijkt alle regels onder `regelmap` na zoals zij op `dag` gelden; met `features` ook of elke regel daar een voorbeeld heeft."""
    onleesbaar: list[Fout] = []
    return controleer_teksten(dict(lees_teksten(regelmap, onleesbaar)), dag, features, onleesbaar)


def controleer_teksten(teksten: Mapping[str, str], dag: date, features: Path | None, onleesbaar: Sequence[Fout] = ()) -> Controle:
    """Als `controleer_map`, met de inhoud al in handen: pad -> tekst. `onleesbaar` is wat daarbij al misging."""
    nagekeken = kijk_na(teksten, dag, compleet=not onleesbaar)
    problemen = [*onleesbaar, *nagekeken.fouten]
    for verklaringen in nagekeken.alles.values():
        problemen += vreemde_velden(verklaringen.besluitvelden)
        problemen += zonder_brief(verklaringen)
    for waarschuwer in _WAARSCHUWERS:
        problemen += waarschuwer(nagekeken, dag)
    if features is not None:
        problemen += zonder_voorbeeld(nagekeken, features)
    return Controle(Fouten(problemen).fouten, nagekeken.verklaringen)
