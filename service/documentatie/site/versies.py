"""De overgangen tussen versies van de regels: tussen tijdvakken in de regels zelf, en sinds een eerdere versie van alle regels."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from engine import Pakket, RegelFouten, Regels
from engine.uitleg.woorden import dag
from service.vergelijken.pakketbestand import INGEPAKT, lees_pakketbestand
from service.vergelijken.veldnamen import SOORTEN
from service.vergelijken.verschil import verschil_in_woorden
from service.vergelijken.wijziging import Wijziging

_KOPPEN = {**dict(SOORTEN.values()), "vaste tekst": "Vaste teksten", "bestand": "Koppen van bestanden"}


@dataclass(frozen=True, slots=True)
class Vorige:
    """Een eerdere versie van de regels. `bewaard` is de dag waarop zij bewaard is, als dat bekend is."""

    regels: Regels
    bewaard: date | None = None


@dataclass(frozen=True, slots=True)
class Overgang:
    """Wat er tussen twee versies veranderde, met een titel en waar de oude versie vandaan komt."""

    titel: str
    uitleg: str
    wijzigingen: tuple[Wijziging, ...]

    @property
    def groepen(self) -> tuple[tuple[str, tuple[Wijziging, ...]], ...]:
        """De wijzigingen per soort, met de kop van die soort; wat adviezen verandert staat voorop."""
        per_soort: dict[str, list[Wijziging]] = {}
        for wijziging in self.wijzigingen:
            per_soort.setdefault(wijziging.soort, []).append(wijziging)
        return tuple((_KOPPEN[soort], tuple(deel)) for soort, deel in per_soort.items())


def bewaarde_versies(map_: Path, pakketten: Iterable[Pakket]) -> dict[str, Vorige]:
    """Per samenwerkingsverband het nieuwste pakket in `map_` dat anders is dan dat van nu.

    Een bestand heet `code-dag.json.gz`, met de dag waarop het bewaard is.

    Raises:
        Fouten: als een bewaard pakket niet te lezen is.
        ValueError: als een bestandsnaam geen dag noemt.
    """
    gevonden: dict[str, Vorige] = {}
    for pakket in pakketten:
        code = pakket.samenwerkingsverband
        for pad in sorted(map_.glob(f"{code}-*{INGEPAKT}"), reverse=True):
            bewaard = lees_pakketbestand(pad)
            if bewaard.regels.pakket(code, bewaard.dag).hash != pakket.hash:
                gevonden[code] = Vorige(bewaard.regels, date.fromisoformat(pad.name.removeprefix(f"{code}-").removesuffix(INGEPAKT)))
                break
    return gevonden


def overgangen(regels: Regels, pakket: Pakket, vorige: Vorige | None, dag_: date) -> tuple[Overgang, ...]:
    """De overgangen naar dit pakket, nieuwste eerst."""
    return (*_sinds_vorige(pakket, vorige, dag_), *_tijdvakken(regels, pakket))


def _sinds_vorige(pakket: Pakket, vorige: Vorige | None, dag_: date) -> Iterator[Overgang]:
    if vorige is None:
        return
    titel = f"Sinds de versie die op {dag(vorige.bewaard)} bewaard is" if vorige.bewaard else "Sinds de vorige versie"
    oud = _pakket_op(vorige.regels, pakket.samenwerkingsverband, dag_)
    if oud is None:
        yield Overgang(titel, "In de vorige versie golden voor dit samenwerkingsverband op deze dag geen regels.", ())
        return
    uitleg = f"Vergeleken met de vorige versie van de regels, kenmerk {oud.hash[:12]}, op dezelfde dag."
    yield Overgang(titel, uitleg, verschil_in_woorden(oud, pakket))


def _tijdvakken(regels: Regels, pakket: Pakket) -> Iterator[Overgang]:
    while (oud := _vorig_tijdvak(regels, pakket)) is not None:
        uitleg = f"Voor die dag golden de regels met kenmerk {oud.hash[:12]}."
        yield Overgang(f"Op {dag(pakket.vanaf)}", uitleg, verschil_in_woorden(oud, pakket))
        pakket = oud


def _vorig_tijdvak(regels: Regels, pakket: Pakket) -> Pakket | None:
    """Het pakket dat gold tot de dag voor dit pakket; None als de regels geen eerdere versie kennen."""
    if pakket.vanaf == date.min:
        return None
    return _pakket_op(regels, pakket.samenwerkingsverband, pakket.vanaf - timedelta(days=1))


def _pakket_op(regels: Regels, samenwerkingsverband: str, dag: date) -> Pakket | None:
    """Het pakket van een dag, of None als er dan geen regels waren of zij niet kloppen."""
    try:
        return regels.pakket(samenwerkingsverband, dag)
    except RegelFouten:
        return None
