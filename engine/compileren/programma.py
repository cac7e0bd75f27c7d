"""Het gecompileerde programma van een pakket: de stappen in rekenvolgorde boven een gevuld werkgeheugen."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from engine.beoordelen.spoor import Criteriumuitslag, Onbekend
from engine.compileren.berekening import compileer_berekening
from engine.compileren.criterium import compileer_criterium
from engine.compileren.geheugen import Geheugen, Werk
from engine.compileren.openstaand import Weger, compileer_weger
from engine.compileren.vergelijking import Toets
from engine.compileren.voorwaarde import compileer_voorwaarde
from engine.compileren.waarden import Haal, compileer_waarde
from engine.logica import GEGEVENS_ONTBREKEN, OORDEEL_NODIG
from engine.taal.declaraties import Afleiding, Criterium, Soort, Termijn
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

    `leeg` is het werkgeheugen van een zaak waarin niets bekend is. `stappen` zijn (naam, plek, functie) in rekenvolgorde. De criteria
    staan in het werkgeheugen op naam achter elkaar, in `criteriumplekken`; van de afleidingen geeft `afleidingen` de plek. De wegers
    zeggen van een open uitkomst of gebrek welke criteria nog openstaan; de uitkomst zonder voorwaarde heeft er geen.
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
    geheugen = Geheugen(v)
    leeg: list[Any] = [None] * len(geheugen)
    for naam, begrip in v.begrippen.items():
        verdict = OORDEEL_NODIG if begrip.soort == Soort.OORDEEL else GEGEVENS_ONTBREKEN
        leeg[geheugen.plek(naam)] = Onbekend((naam,), verdict)
    for naam, waarde in parameterwaarden.items():
        leeg[geheugen.plek(naam)] = waarde
    tabellen = {naam: (tabel.rijen, tabel.anders) for naam, tabel in v.opzoektabellen.items()}
    stappen: list[tuple[str, int, Callable[[Werk], Any]]] = []
    for knoop in volgorde:
        if isinstance(knoop, Afleiding):
            reken = compileer_berekening(knoop.berekening, knoop.naam, geheugen, tabellen)
            stappen.append((knoop.naam, geheugen.plek(knoop.naam), reken))
        else:
            beoordeel: Callable[[Werk], Criteriumuitslag] = compileer_criterium(knoop, geheugen)
            stappen.append((knoop.naam, geheugen.criterium(knoop.naam), beoordeel))
    return Programma(
        leeg=tuple(leeg),
        peildatum=geheugen.plek(PEILDATUM),
        begrippen={naam: geheugen.plek(naam) for naam in v.begrippen},
        stappen=tuple(stappen),
        criteria=tuple(v.criteria),
        criteriumplekken=slice(len(geheugen) - len(v.criteria), len(geheugen)),
        afleidingen={knoop.naam: geheugen.plek(knoop.naam) for knoop in volgorde if isinstance(knoop, Afleiding)},
        termijnen=tuple(_termijn(termijn, geheugen) for termijn in sorted(v.termijnen.values(), key=lambda termijn: termijn.naam)),
        uitkomstgegevens={
            naam: {sleutel: compileer_waarde(waarde, geheugen) for sleutel, waarde in uitkomst.gegevens.items()}
            for naam, uitkomst in v.uitkomsten.items()
        },
        uitkomstwegers={
            naam: compileer_weger(uitkomst.als, v.conclusies) for naam, uitkomst in v.uitkomsten.items() if uitkomst.als is not None
        },
        gebrekwegers={naam: compileer_weger(gebrek.als, v.conclusies) for naam, gebrek in v.gebreken.items()},
    )


def _termijn(termijn: Termijn, geheugen: Geheugen) -> Termijnprogramma:
    toepassing = termijn.van_toepassing_als
    return Termijnprogramma(
        termijn=termijn,
        toepassing=None if toepassing is None else compileer_voorwaarde(toepassing, "van_toepassing_als", geheugen),
        begin=compileer_waarde(termijn.begin, geheugen),
        lengte=compileer_waarde(termijn.lengte, geheugen),
        opschorting=None if termijn.opschorting is None else compileer_waarde(termijn.opschorting, geheugen),
    )
