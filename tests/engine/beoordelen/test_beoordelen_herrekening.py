"""Vanuit een grond uitgerekend is een zaak dezelfde als helemaal uitgerekend, wat er ook anders is en hoe de regels ook zijn."""

from collections import Counter
from random import Random
from typing import Any

import pytest

from engine import Pakket, beoordeel, lees_gegevens, lees_regelteksten
from engine.beoordelen.herrekening import Herrekening
from engine.zaak.gegevens import Gegevens
from tests.engine.hulp import DAG, SWV, Blokken, pakket
from tests.engine.willekeurig import bestanden, ontwerp, zaak


def _gelezen(toeval: Random, p: Pakket, kans: float) -> dict[str, Any]:
    return dict(lees_gegevens(p, zaak(toeval, p, kans), DAG).waarden)


def _wissel(toeval: Random, p: Pakket, begin: dict[str, Any]) -> dict[str, Any]:
    """Een paar begrippen anders, weg, erbij of gelijk gebleven; ook oordelen en lijsten."""
    ander = _gelezen(toeval, p, 0.8)
    namen = toeval.sample(sorted(p.begrippen), toeval.choice((0, 1, 1, 2, 3, len(p.begrippen))))
    return {naam: toeval.choice((ander.get(naam), ander.get(naam), None, begin.get(naam))) for naam in namen}


@pytest.mark.parametrize("zaad", range(6))
def test_een_stand_zegt_wat_een_heel_advies_zegt(zaad: int) -> None:
    toeval = Random(900 + zaad)
    gezien: Counter[str] = Counter()
    for _ in range(25):
        p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
        deel = toeval.sample(sorted(p.criteria), min(2, len(p.criteria)))
        herrekening = Herrekening(p, deel)
        for _ in range(4):
            begin = _gelezen(toeval, p, toeval.choice((0.0, 0.5, 1.0)))
            grond = herrekening.grond(Gegevens(begin), DAG)
            for _ in range(5):
                wissel = _wissel(toeval, p, begin)
                waarden = {naam: waarde for naam, waarde in {**begin, **wissel}.items() if waarde is not None}
                heel = beoordeel(p, Gegevens(waarden), DAG)
                stand = herrekening.stand(grond, wissel)
                verdicten = {naam: uitslag.verdict for naam, uitslag in heel.criteria.items()}
                assert dict(zip(p.programma.criteria, stand.verdicten, strict=True)) == verdicten, wissel
                assert {naam: deel.verdict for naam, deel in herrekening.criteria(stand).items()} == verdicten
                assert stand.kern == (heel.uitkomst, heel.wacht_op, heel.gebreken, heel.besluitrijp, bool(heel.verschillen))
                assert stand.termijnen == heel.termijnen
                assert herrekening.uitkomstgegevens(stand) == heel.uitkomstgegevens
                gedeeld = tuple(verdicten[naam] for naam in deel)
                assert herrekening.deelverdicten(grond, wissel) == herrekening.deel_van(stand) == gedeeld
                alleen_deel = herrekening.grond(Gegevens(begin), DAG, alleen_deel=True)
                assert herrekening.deelverdicten(alleen_deel, wissel) == gedeeld
                gezien["anders" if verdicten != {naam: u.verdict for naam, u in _van(p, begin).items()} else "zelfde"] += 1
    assert gezien["anders"] > 50 and gezien["zelfde"] > 50, gezien


def _van(p: Pakket, waarden: dict[str, Any]) -> Any:
    return beoordeel(p, Gegevens(waarden), DAG).criteria


def test_een_grond_verandert_niet_van_wat_er_vanuit_haar_gerekend_wordt() -> None:
    p = pakket(Blokken(criteria={"k": "als: {schoon: ja}", "b": "als: {criterium: k}"}))
    herrekening = Herrekening(p)
    grond = herrekening.grond(Gegevens({"schoon": True}), DAG)
    voor = list(grond.werk)
    assert herrekening.stand(grond, {"schoon": False}).verdicten != herrekening.stand(grond, {}).verdicten
    assert grond.werk == voor


def test_een_berekening_buiten_de_kalender_komt_ook_vanuit_een_grond_naar_buiten() -> None:
    p = pakket(
        Blokken(
            afleidingen={"later": "soort: datum, berekening: {datum_plus: {datum: gestart, weken: leden}}"},
            criteria={"k": "als: {later: {na: peildatum}}"},
        )
    )
    herrekening = Herrekening(p)
    grond = herrekening.grond(Gegevens({"gestart": DAG, "leden": 1}), DAG)
    with pytest.raises((ArithmeticError, ValueError)):
        herrekening.stand(grond, {"leden": 10**9})
