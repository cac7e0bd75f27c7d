"""Een begin van een voorbeeld dat nog ontbreekt: het draait meteen, en het oordeel erin komt van de motor."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from textwrap import indent
from typing import Any, NamedTuple

from engine import InvoerFouten, Pakket, beoordeel, lees_gegevens
from engine.logica import Verdict
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Vast, Vergelijking
from engine.uitleg.woorden import dag as in_dag
from engine.uitleg.woorden import kernwaarde_in_woorden
from service.documentatie.dekking.gezien import VOLDAAN, Dekking, tel_stap
from service.documentatie.dekking.grenzen import ERBOVEN, ERONDER, stapgrootte
from service.documentatie.dekking.stand import Gemist
from service.vindplaats import VOORBEELDEN

BASIS = "compleet/sbo-toegekend"
OORDEEL: Mapping[Verdict, str] = {
    Verdict.VOLDAAN: "voldaan",
    Verdict.NIET_VOLDAAN: "niet voldaan",
    Verdict.NIET_VAN_TOEPASSING: "niet van toepassing",
    Verdict.GEGEVENS_ONTBREKEN: "nog niet te zeggen",
    Verdict.OORDEEL_NODIG: "aan een mens",
}


def als_feature(pakket: Pakket, dag: date, gemist: Sequence[Gemist]) -> str:
    """Alle beginnen samen als één feature, per criterium onder zijn Regel."""
    delen = ["# language: nl", f"Functionaliteit: Wat de voorbeelden van {pakket.titel} nog niet tonen"]
    for naam in dict.fromkeys(deel.criterium for deel in gemist):
        delen += ["", f"  @{naam}", f"  Regel: {pakket.criteria[naam].titel}"]
        delen += ["\n" + indent(skelet(pakket, dag, deel), "    ") for deel in gemist if deel.criterium == naam]
    return "\n".join(delen) + "\n"


def skelet(pakket: Pakket, dag: date, gemist: Gemist) -> str:
    """Een voorbeeld in Gherkin, om onder de Regel van het criterium te zetten en een eigen naam te geven.

    Wat ontbreekt is ingevuld als het met één gegeven bij een volledig dossier kan. Anders zegt het voorbeeld dat de schrijver het moet
    aanpassen; ook dan klopt het oordeel, want dat komt van de motor.
    """
    basis = json.loads((VOORBEELDEN / f"{BASIS}.json").read_text(encoding="utf-8"), parse_float=Decimal)["gegevens"]
    gelukt, oordeel = False, ""
    stappen: list[str] = []
    proeven: list[dict[str, Any]] = [{}, *({naam: waarde} for naam, waarde in _proeven(pakket, gemist))]
    for proef in proeven:
        uitslag = _uitslag(pakket, dag, gemist, {**basis, **proef})
        if uitslag is None:
            continue
        if not oordeel or uitslag.toont:
            oordeel, gelukt = uitslag.oordeel, uitslag.toont
            stappen = [f'  En "{naam}" is "{kernwaarde_in_woorden(_kern(waarde))}"' for naam, waarde in proef.items()]
        if gelukt:
            break
    regels = [
        *([] if gelukt else ["# Dit voorbeeld laat het nog niet zien: pas de gegevens aan, en het oordeel als dat nodig is."]),
        f"Voorbeeld: {gemist.criterium} bij {gemist.plek}: {gemist.ontbreekt[0]}",
        f'  Gegeven de regels van "{pakket.samenwerkingsverband}" op {in_dag(dag)}',
        f'  En het dossier "{BASIS}"',
        *stappen,
        "  Als de aanvraag wordt beoordeeld",
        f'  Dan is "{gemist.criterium}" {oordeel}',
    ]
    return "\n".join(regels)


class _Uitslag(NamedTuple):
    """Het oordeel van de motor in de woorden van een stap, en of het toont wat er ontbrak."""

    oordeel: str
    toont: bool


def _uitslag(pakket: Pakket, dag: date, gemist: Gemist, gegevens: Mapping[str, Any]) -> _Uitslag | None:
    try:
        advies = beoordeel(pakket, lees_gegevens(pakket, gegevens, dag), dag)
    except InvoerFouten:
        return None
    uitslag = advies.criteria[gemist.criterium]
    gezien = Dekking()
    for stap in uitslag.stappen:
        tel_stap(gezien, gemist.criterium, stap)
    sleutel = (gemist.criterium, gemist.plek)
    kanten = gezien.voorwaarden.get(sleutel, set()) | gezien.grenzen.get(sleutel, set())
    return _Uitslag(OORDEEL[uitslag.verdict], not kanten.isdisjoint(gemist.ontbreekt))


def _proeven(pakket: Pakket, gemist: Gemist) -> Iterator[tuple[str, Any]]:
    """Waarden van één gewoon begrip die de ontbrekende kant laten zien, als dat zo te bedenken is."""
    voorwaarde = gemist.voorwaarde
    if not isinstance(voorwaarde, Vergelijking) or voorwaarde.links.naam not in pakket.begrippen:
        return
    begrip = pakket.begrippen[voorwaarde.links.naam]
    if begrip.soort is Soort.KEUZE:
        gewenst = VOLDAAN in gemist.ontbreekt
        yield from ((begrip.naam, keuze) for keuze in begrip.keuzes if _past(voorwaarde, keuze) == gewenst)
    elif begrip.soort is Soort.JA_NEE:
        gewenst = VOLDAAN in gemist.ontbreekt
        yield from ((begrip.naam, waarde) for waarde in (True, False) if _past(voorwaarde, waarde) == gewenst)
    elif begrip.soort in (Soort.GEHEEL_GETAL, Soort.DATUM):
        for grens in _grenswaarden(pakket, voorwaarde):
            yield from ((begrip.naam, waarde) for waarde in _ernaast(grens, gemist.ontbreekt))


def _past(voorwaarde: Vergelijking, waarde: object) -> bool | None:
    if not all(isinstance(deel, Vast) for deel in voorwaarde.rechts):
        return None
    vaste = [deel.waarde for deel in voorwaarde.rechts if isinstance(deel, Vast)]
    return (waarde in vaste) != voorwaarde.operator.startswith(("niet_", "ongelijk"))


def _grenswaarden(pakket: Pakket, voorwaarde: Vergelijking) -> Iterator[Any]:
    for deel in voorwaarde.rechts:
        if isinstance(deel, Vast):
            yield deel.waarde
        elif deel.naam in pakket.parameterwaarden:
            yield pakket.parameterwaarden[deel.naam]


def _ernaast(grens: Any, ontbreekt: tuple[str, ...]) -> Iterator[Any]:
    richtingen = {ERONDER: -1, ERBOVEN: 1}
    for wat in ontbreekt:
        stap = richtingen.get(wat, 0) * stapgrootte(grens)
        yield (grens + timedelta(days=stap)).isoformat() if isinstance(grens, date) else grens + stap


def _kern(waarde: Any) -> Any:
    return date.fromisoformat(waarde) if isinstance(waarde, str) and waarde[:4].isdigit() else waarde
