"""Een proef met verwisselde gegevens zegt hetzelfde als een hele beoordeling, hoe de regels ook in elkaar zitten."""

from collections import Counter
from random import Random

import pytest

from engine import Pakket, beoordeel, lees_regelteksten
from engine.beoordelen.proef import Proef
from engine.taal.declaraties import Soort
from engine.taal.voorwaarden import Letterlijk
from engine.zaak.gegevens import Gegevens
from tests.engine.hulp import DAG, SWV, Blokken, advies, pakket
from tests.engine.willekeurig import bestanden, ontwerp, zaak


def wissel(toeval: Random, p: Pakket, grootte: int) -> dict[str, Letterlijk]:
    """Andere waarden voor een paar begrippen, bekend of niet, ook getallen en datums."""
    mogelijk: dict[Soort, tuple[Letterlijk, ...]] = {
        Soort.JA_NEE: (True, False),
        Soort.GEHEEL_GETAL: (1, 2, 4),
        Soort.DATUM: (DAG.replace(month=2), DAG.replace(month=9)),
    }
    begrippen = [begrip for begrip in p.begrippen.values() if begrip.soort is Soort.KEUZE or begrip.soort in mogelijk]
    return {
        begrip.naam: toeval.choice(mogelijk.get(begrip.soort) or tuple(begrip.keuzes))
        for begrip in toeval.sample(begrippen, min(grootte, len(begrippen)))
    }


@pytest.mark.parametrize("zaad", range(8))
def test_een_proef_geeft_de_verdicten_en_de_uitkomst_van_een_hele_beoordeling(zaad: int) -> None:
    toeval = Random(400 + zaad)
    gezien: Counter[str] = Counter()
    for _ in range(30):
        p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
        for _ in range(6):
            begin = advies(p, **zaak(toeval, p, toeval.choice((0.5, 0.9, 1.0))))
            proef = Proef(begin)
            for grootte in (0, 1, 1, 2, 3):
                anders = wissel(toeval, p, grootte)
                heel = beoordeel(p, Gegevens({**begin.gegevens.waarden, **anders}), DAG)
                assert proef.verdicten(anders) == {naam: uitslag.verdict for naam, uitslag in heel.criteria.items()}, anders
                assert proef.uitkomst(anders) == heel.uitkomst
                assert proef.bevestigd(anders) is (heel.verschillen == ())
                gezien["anders" if heel.uitkomst != begin.uitkomst else "zelfde"] += 1
    # De proef is pas iets waard als de uitkomst geregeld verandert.
    assert gezien["anders"] > 20 and gezien["zelfde"] > 20, gezien


def test_een_criterium_en_een_afleiding_met_dezelfde_naam_worden_niet_verward() -> None:
    p = pakket(
        Blokken(
            afleidingen={"stand": "soort: keuze, berekening: {gevallen: [{als: {schoon: ja}, dan: kleur}], anders: rood}"},
            criteria={"stand": "als: {heel: ja}", "k": "als: {stand: {gelijk_aan: kleur}}", "b": "als: {criterium: stand}"},
            uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {alle_van: [{criterium: k}, {criterium: b}]}"},
        )
    )
    begin = advies(p, schoon=True, heel=True, kleur="blauw")
    anders = {"schoon": False}
    heel = beoordeel(p, Gegevens({**begin.gegevens.waarden, **anders}), DAG)
    assert (begin.uitkomst, Proef(begin).uitkomst(anders)) == ("lid", heel.uitkomst) == ("lid", "mens")
