"""De meting zelf: eerst nagaan dat beide motoren hetzelfde zeggen, dan om en om de tijd opnemen."""

import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from engine import Advies, Dossier, InvoerFouten, Pakket, beoordeel, lees_dossier, lees_gegevens, lees_regels
from engine.logica import VOLDAAN
from service.meten.teksten import Tekstmeting, meet_teksten
from service.meten.vertaling import CODES, Vertaling

_DOEL_VERHOUDING = 3
_DOEL_P50_US = 1000


@dataclass(frozen=True, slots=True)
class Meting:
    """De uitkomst van een meting; tijden in microseconden, verhoudingen als zen-engine gedeeld door de eigen motor.

    `met_inlezen` is alles wat een verzoek vraagt: de gegevens nakijken, beoordelen en de open vragen zoeken. De andere motor doet
    alleen het middelste.
    """

    zaken: int
    metingen: int
    criteria: int
    aangeleverde_criteria: int
    eigen_p50: float
    eigen_p99: float
    eigen_met_inlezen_p50: float
    zen_p50: float
    zen_p99: float
    verhouding: float
    verhouding_met_inlezen: float
    zaken_per_seconde: float
    regels_lezen_ms: float
    pakket_samenstellen_ms: float
    zen_samenstellen_ms: float
    teksten: Tekstmeting

    @property
    def gehaald(self) -> bool:
        """Minstens drie keer zo snel, de helft van de zaken binnen een milliseconde, en de teksten binnen hun grens."""
        return self.verhouding >= _DOEL_VERHOUDING and self.eigen_p50 < _DOEL_P50_US and self.teksten.gehaald


@dataclass(frozen=True, slots=True)
class _Zaak:
    ruw: dict[str, Any]
    herkomst: Mapping[str, Any]
    advies: Advies
    zen_invoer: dict[str, Any]


def meet(regelmap: Path, dossiers: Sequence[Path], rondes: int, standaard_peildatum: date) -> Meting:
    """Meet alle dossiers `rondes` keer, per zaak om en om.

    Het eerste dossier kiest het pakket; een dossier dat bij een ander pakket hoort doet niet mee.

    Raises:
        ValueError: als de motoren over een zaak verschillen, want dan zegt een tijd niets; of als een dossier niet klopt.
        RegelFouten: als de regels niet laden.
    """
    begin = time.perf_counter_ns()
    regels = lees_regels(regelmap)
    gelezen = time.perf_counter_ns()
    eerste = _dossier(dossiers[0])
    peildatum = eerste.peildatum or standaard_peildatum
    samenwerkingsverband = eerste.samenwerkingsverband or regels.samenwerkingsverbanden[0]
    samenstellen = time.perf_counter_ns()
    pakket = regels.pakket(samenwerkingsverband, peildatum)
    samengesteld = time.perf_counter_ns()
    vertaling = Vertaling(pakket)
    zen, zen_samenstellen = _zen(vertaling)
    zaken = [zaak for pad in dossiers for zaak in _zaken(pad, pakket, vertaling, peildatum)]
    for zaak in zaken:
        _vergelijk(zaak, zen(zaak.zen_invoer), vertaling)
    eigen, met_inlezen, zen_tijden = _tijden(zaken, pakket, zen, rondes)
    return Meting(
        zaken=len(zaken),
        metingen=len(eigen),
        criteria=len(pakket.criteria),
        aangeleverde_criteria=len(vertaling.aangeleverd),
        eigen_p50=statistics.median(eigen),
        eigen_p99=_p99(eigen),
        eigen_met_inlezen_p50=statistics.median(met_inlezen),
        zen_p50=statistics.median(zen_tijden),
        zen_p99=_p99(zen_tijden),
        verhouding=statistics.median(z / e for z, e in zip(zen_tijden, eigen, strict=True)),
        verhouding_met_inlezen=statistics.median(z / e for z, e in zip(zen_tijden, met_inlezen, strict=True)),
        zaken_per_seconde=1e6 * len(eigen) / sum(eigen),
        regels_lezen_ms=(gelezen - begin) / 1e6,
        pakket_samenstellen_ms=(samengesteld - samenstellen) / 1e6,
        zen_samenstellen_ms=zen_samenstellen,
        teksten=meet_teksten([zaak.advies for zaak in zaken], rondes),
    )


def _zen(vertaling: Vertaling) -> tuple[Callable[[dict[str, Any]], Mapping[str, Any]], float]:
    import zen

    begin = time.perf_counter_ns()
    beslissing = zen.ZenEngine().create_decision(vertaling.graaf())
    duur = (time.perf_counter_ns() - begin) / 1e6
    return lambda invoer: beslissing.evaluate(invoer, {"trace": True}), duur


def _dossier(pad: Path) -> Dossier:
    try:
        return lees_dossier(pad.read_text(encoding="utf-8"))
    except InvoerFouten as fout:
        raise ValueError(f"{pad.name}: {fout}") from fout


def _zaken(pad: Path, pakket: Pakket, vertaling: Vertaling, peildatum: date) -> list[_Zaak]:
    """De zaak van een dossier, mits die bij dit pakket hoort."""
    dossier = _dossier(pad)
    dag = dossier.peildatum or peildatum
    if dossier.samenwerkingsverband not in ("", pakket.samenwerkingsverband) or not pakket.geldt_op(dag):
        return []
    ruw = dict(dossier.gegevens)
    try:
        advies = beoordeel(pakket, lees_gegevens(pakket, ruw, dag, dossier.herkomst), dag)
    except InvoerFouten as fout:
        raise ValueError(f"{pad.name}: {fout}") from fout
    return [_Zaak(ruw, dossier.herkomst, advies, vertaling.invoer(advies))]


def _vergelijk(zaak: _Zaak, antwoord: Mapping[str, Any], vertaling: Vertaling) -> None:
    """Werpt ValueError met de namen waarover de motoren verschillen; een waarde uit het dossier staat er nooit bij."""
    advies, uitslag = zaak.advies, antwoord["result"]
    bereikt = advies.uitkomsten.get(advies.uitkomst) is VOLDAAN
    verwacht: dict[str, object] = {f"c_{naam}": CODES[advies.criteria[naam].verdict] for naam in vertaling.criteria}
    verwacht |= {f"u_{naam}": CODES[verdict] for naam, verdict in advies.uitkomsten.items()}
    verwacht |= {f"g_{naam}": CODES[VOLDAAN] for naam in advies.gebreken}
    verwacht["uitkomst"] = "open" if advies.wacht_op else advies.uitkomst if bereikt else ""
    anders = [naam for naam, waarde in verwacht.items() if uitslag[naam] != waarde]
    if anders:
        raise ValueError(f"de motoren verschillen over {', '.join(anders)}")


def _tijden(zaken: Sequence[_Zaak], pakket: Pakket, zen: Callable[[dict[str, Any]], Any], rondes: int) -> tuple[list[float], ...]:
    eigen: list[float] = []
    met_inlezen: list[float] = []
    zen_tijden: list[float] = []
    klok = time.perf_counter_ns
    for ronde in range(rondes + 1):
        for zaak in zaken:
            gegevens, peildatum = zaak.advies.gegevens, zaak.advies.peildatum
            t0 = klok()
            beoordeel(pakket, gegevens, peildatum)
            t1 = klok()
            zen(zaak.zen_invoer)
            t2 = klok()
            _ = beoordeel(pakket, lees_gegevens(pakket, zaak.ruw, peildatum, zaak.herkomst), peildatum).vragen
            t3 = klok()
            if ronde:  # de eerste ronde warmt alleen op
                eigen.append((t1 - t0) / 1e3)
                zen_tijden.append((t2 - t1) / 1e3)
                met_inlezen.append((t3 - t2) / 1e3)
    return eigen, met_inlezen, zen_tijden


def _p99(tijden: Sequence[float]) -> float:
    return sorted(tijden)[int(len(tijden) * 0.99)]
