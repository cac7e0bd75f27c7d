"""De voorraad waarden per begrip: alles erin is door de invoercontrole van beide pakketten gekomen.

Zo hoeft een getrokken zaak niet nog eens nagekeken te worden, en kan er geen waarde in staan die een begrip weigert.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any, NamedTuple

from engine import InvoerFouten, Pakket, lees_gegevens
from engine.taal.declaraties import Begrip, Soort
from engine.zaak.dossier import lees_datum

TEKST = "Bedacht om regels te vergelijken."
_STAPPEN = (0, 1, 7, 14, 28, 42, 56, 90, 180, 270, 365, 540, 730, 1095, 1460, 1825, 2190, 2555, 2920, 3285, 3650, 4380)
_SCHOKKEN = (-730, -365, -180, -31, -7, -1, 1, 7, 31, 180, 365, 730)
_LIJSTEN = 250
_LANGSTE_LIJST = 5


class Kandidaat(NamedTuple):
    """Een waarde zoals zij in een dossier staat, en zoals elk pakket haar leest; een pakket dat het begrip niet kent, heeft er geen."""

    ruw: Any
    gelezen: tuple[Any, ...]


class Keuring:
    """Leest waarden met alle pakketten tegelijk, op één dag."""

    def __init__(self, pakketten: Sequence[Pakket], peildatum: date) -> None:
        self.pakketten = tuple(pakketten)
        self.peildatum = peildatum

    def keur(self, naam: str, ruw: Any) -> Kandidaat | None:
        """De waarde als kandidaat; None als een pakket dat het begrip kent haar weigert, of geen pakket het kent."""
        gelezen: list[Any] = []
        for pakket in self.pakketten:
            if naam not in pakket.begrippen:
                gelezen.append(None)
            elif gelezen and gelezen[0] is not None and pakket.begrippen[naam] == self.pakketten[0].begrippen[naam]:
                gelezen.append(gelezen[0])
            else:
                try:
                    gelezen.append(lees_gegevens(pakket, {naam: ruw}, self.peildatum).waarden[naam])
                except InvoerFouten:
                    return None
        return Kandidaat(ruw, tuple(gelezen)) if any(waarde is not None for waarde in gelezen) else None


def maak_voorraad(
    keuring: Keuring, bronnen: Sequence[Mapping[str, Any]], grenzen: Mapping[str, Sequence[Any]], toeval: Random
) -> Mapping[str, tuple[Kandidaat, ...]]:
    """Per begrip de waarden om uit te trekken, op naam van het begrip; een begrip zonder toegestane waarde doet niet mee."""
    begrippen: dict[str, Begrip] = {}
    for pakket in keuring.pakketten:
        begrippen = {**pakket.begrippen, **begrippen}
    voorraad: dict[str, tuple[Kandidaat, ...]] = {}
    for naam in sorted(begrippen):
        gezien = [bron[naam] for bron in bronnen if naam in bron]
        ruw = _waarden(begrippen[naam], gezien, grenzen, keuring.peildatum, toeval)
        gekeurd = [keuring.keur(naam, waarde) for waarde in _verschillend(ruw)]
        if goed := tuple(kandidaat for kandidaat in gekeurd if kandidaat is not None):
            voorraad[naam] = goed
    return voorraad


def _waarden(begrip: Begrip, gezien: list[Any], grenzen: Mapping[str, Sequence[Any]], peildatum: date, toeval: Random) -> Iterator[Any]:
    if begrip.soort is Soort.LIJST:
        yield from _lijsten(begrip, gezien, grenzen, peildatum, toeval)
    elif begrip.soort is Soort.OORDEEL:
        for waarde in _kern(begrip, [], (), peildatum):
            for rol in begrip.antwoord_door:
                dag = peildatum - timedelta(days=int(toeval.random() * 60))
                yield {"waarde": waarde, "rol": rol, "datum": dag.isoformat(), "motivering": TEKST}
    else:
        yield from _kern(begrip, gezien, grenzen.get(begrip.naam, ()), peildatum)


def _kern(begrip: Begrip, gezien: Iterable[Any], grenzen: Iterable[Any], peildatum: date) -> Iterator[Any]:
    match begrip.waardesoort:
        case Soort.JA_NEE:
            yield from (True, False)
        case Soort.KEUZE:
            yield from begrip.keuzes
        case Soort.TEKST:
            yield TEKST
        case Soort.DATUM:
            dagen = [*filter(None, map(lees_datum, gezien)), *grenzen]
            yield from ((dag + timedelta(days=schok)).isoformat() for dag in dagen for schok in (0, *_SCHOKKEN))
            yield from ((peildatum + timedelta(days=teken * stap)).isoformat() for stap in _STAPPEN for teken in (-1, 1))
        case _:
            yield from (*gezien, *grenzen, *_getallen(begrip))


def _getallen(begrip: Begrip) -> Iterator[int]:
    """Hele getallen tussen de grenzen van het begrip: de kleine allemaal, en van een groot bereik gelijk verspreide."""
    vast = {grens.sleutel: getattr(grens.waarde, "waarde", None) for grens in begrip.grenzen}
    onder, boven = (vast.get(sleutel) for sleutel in ("minimaal", "maximaal"))
    laagste = int(onder) if isinstance(onder, int) else 0
    hoogste = int(boven) if isinstance(boven, int) else laagste + 24
    yield from range(laagste, hoogste + 1, max(1, (hoogste - laagste) // 24))


def _lijsten(begrip: Begrip, gezien: list[Any], grenzen: Mapping[str, Sequence[Any]], peildatum: date, toeval: Random) -> Iterator[Any]:
    """De lijsten uit de bronnen, de lege lijst, en van beide bedachte varianten: een regel meer of minder, een veld anders of weg."""
    elementen = [element for lijst in gezien for element in lijst]
    velden = {
        naam: tuple(_verschillend(_kern(veld, [deel[naam] for deel in elementen if naam in deel], grenzen.get(naam, ()), peildatum)))
        for naam, veld in begrip.velden.items()
    }
    yield from ([], *gezien)
    for _ in range(_LIJSTEN):
        vrij = not elementen or toeval.random() < 0.2
        lijst = [] if vrij else [dict(element) for element in _kies(toeval, gezien)]
        for _ in range(1 + int(toeval.random() * 3)):
            _verander(lijst, velden, elementen, toeval)
        yield lijst[: min(begrip.maximaal, _LANGSTE_LIJST)]


def _verander(lijst: list[dict[str, Any]], velden: Mapping[str, Sequence[Any]], elementen: Sequence[Any], toeval: Random) -> None:
    wat = toeval.random()
    if not lijst or wat < 0.2:
        heel = elementen and toeval.random() < 0.5
        lijst.append(dict(_kies(toeval, elementen)) if heel else {naam: _kies(toeval, waarden) for naam, waarden in velden.items()})
        return
    element = _kies(toeval, lijst)
    naam = _kies(toeval, tuple(velden))
    if wat < 0.3:
        lijst.remove(element)
    elif wat < 0.4:
        element.pop(naam, None)
    else:
        element[naam] = _kies(toeval, velden[naam])


def _kies(toeval: Random, uit: Sequence[Any]) -> Any:
    return uit[int(toeval.random() * len(uit))]


def _verschillend(waarden: Iterable[Any]) -> Iterator[Any]:
    """Elke waarde één keer; een datum uit de regels zoals zij in een dossier staat."""
    gehad: set[str] = set()
    for waarde in waarden:
        ruw = waarde.isoformat() if isinstance(waarde, date) else waarde
        if repr(ruw) not in gehad:
            gehad.add(repr(ruw))
            yield ruw
