"""Het gecompileerde programma van een pakket: de stappen in rekenvolgorde boven een gevuld werkgeheugen."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.compileren.berekening import compileer_berekening
from engine.compileren.criterium import compileer_criterium
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.openstaand import Weger, compileer_weger
from engine.compileren.tabel import met_tabel
from engine.compileren.vergelijking import Toets
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.compileren.waarden import Haal, compileer_waarde
from engine.taal.declaraties import Afleiding, Criterium, Termijn
from engine.taal.lezingen import Lezing, lezingen_van, lezingen_van_berekening, lezingen_van_criterium
from engine.taal.namen import PEILDATUM

if TYPE_CHECKING:
    from engine.pakket.laag import Verklaringen


@dataclass(frozen=True, slots=True)
class Termijnprogramma:
    """De gecompileerde delen van een termijn; `toepassing` en `opschorting` kunnen ontbreken."""

    termijn: Termijn
    toepassing: Toets | None
    begin: Haal
    lengte: Haal
    opschorting: Haal | None


@dataclass(frozen=True, slots=True)
class Programma:
    """Alles wat een beoordeling nodig heeft.

    `leeg` is het werkgeheugen van een zaak waarin niets bekend is, met wat daaruit volgt zolang de dag er niet toe doet. `stappen` zijn
    (naam, plek, functie) in rekenvolgorde. De criteria staan in het werkgeheugen op naam achter elkaar, in `criteriumplekken`; van de
    afleidingen geeft `afleidingen` de plek. De wegers zeggen van een open uitkomst of gebrek welke criteria nog openstaan; de uitkomst
    zonder voorwaarde heeft er geen.
    """

    leeg: tuple[Any, ...]
    peildatum: int
    begrippen: Mapping[str, int]
    stappen: tuple[tuple[str, int, Callable[[Werk], Any]], ...]
    criteria: tuple[str, ...]
    criteriumplekken: slice
    afleidingen: Mapping[str, int]
    termijnen: tuple[Termijnprogramma, ...]
    uitkomstgegevens: Mapping[str, Mapping[str, Haal]]
    uitkomstwegers: Mapping[str, Weger]
    gebrekwegers: Mapping[str, Weger]


def compileer(v: "Verklaringen", volgorde: Sequence[Afleiding | Criterium], parameterwaarden: Mapping[str, Any]) -> Programma:
    """Compileert verklaringen waarvan alle namen en soorten al nagekeken zijn."""
    geheugen = Geheugen(v, parameterwaarden)
    tabellen = {naam: (tabel.rijen, tabel.anders) for naam, tabel in v.opzoektabellen.items()}
    stappen: list[tuple[str, int, Callable[[Werk], Any]]] = []
    for knoop in volgorde:
        if isinstance(knoop, Afleiding):
            plek = geheugen.plek(knoop.naam)
            reken = compileer_berekening(knoop.berekening, knoop.naam, geheugen, tabellen)
            lezingen = [lezing for lezing in lezingen_van_berekening(knoop.berekening) if lezing.soort != "tabel"]
            stap: Callable[[Werk], Any] = met_tabel(reken, lezingen, geheugen)
        else:
            plek, stap = geheugen.criterium(knoop.naam), compileer_criterium(knoop, geheugen)
            lezingen = list(lezingen_van_criterium(knoop))
        stappen.append((knoop.naam, plek, stap))
        if _zonder_dag(lezingen, geheugen):
            geheugen.zet_leeg(plek, stap(list(geheugen.leeg)))
    return Programma(
        leeg=tuple(geheugen.leeg),
        peildatum=geheugen.plek(PEILDATUM),
        begrippen={naam: geheugen.plek(naam) for naam in v.begrippen},
        stappen=tuple(stappen),
        criteria=tuple(v.criteria),
        criteriumplekken=slice(len(geheugen) - len(v.criteria), len(geheugen)),
        afleidingen={knoop.naam: geheugen.plek(knoop.naam) for knoop in volgorde if isinstance(knoop, Afleiding)},
        termijnen=tuple(compileer_termijn(termijn, geheugen) for termijn in sorted(v.termijnen.values(), key=lambda termijn: termijn.naam)),
        uitkomstgegevens={
            naam: {sleutel: compileer_waarde(waarde, geheugen) for sleutel, waarde in uitkomst.gegevens.items()}
            for naam, uitkomst in v.uitkomsten.items()
        },
        uitkomstwegers={
            naam: compileer_weger(uitkomst.als, v.conclusies) for naam, uitkomst in v.uitkomsten.items() if uitkomst.als is not None
        },
        gebrekwegers={naam: compileer_weger(gebrek.als, v.conclusies) for naam, gebrek in v.gebreken.items()},
    )


def _zonder_dag(lezingen: Iterable[Lezing], geheugen: Geheugen) -> bool:
    """Is de uitkomst zonder gegevens elke dag dezelfde? Dan mag zij klaarliggen."""
    return all(
        not geheugen.telt_zonder_lijst(lezing.naam, lezing.lijst)
        or (geheugen.criterium(lezing.naam) if lezing.soort == "criterium" else geheugen.plek(lezing.naam)) in geheugen.ledig
        for lezing in lezingen
    )


def compileer_termijn(termijn: Termijn, geheugen: Geheugen) -> Termijnprogramma:
    """De delen van een termijn als functies van het werkgeheugen."""
    toepassing = termijn.van_toepassing_als
    return Termijnprogramma(
        termijn=termijn,
        toepassing=None
        if toepassing is None
        else met_tabel(compileer_voorwaarde(toepassing, "van_toepassing_als", geheugen), lezingen_van(toepassing), geheugen),
        begin=compileer_waarde(termijn.begin, geheugen),
        lengte=compileer_waarde(termijn.lengte, geheugen),
        opschorting=None if termijn.opschorting is None else compileer_waarde(termijn.opschorting, geheugen),
    )
