"""Een beoordeling slaat stappen over waar geen gegeven en geen dag aan hangt; wat eruit komt is hetzelfde als zonder overslaan."""

from random import Random

import pytest

from engine import Pakket, beoordeel, lees_gegevens, lees_regelteksten
from engine.beoordelen.afhankelijk import stapkeuze
from engine.beoordelen.deel import Deelrekening
from engine.beoordelen.herrekening import Herrekening
from engine.zaak.gegevens import Gegevens
from tests.engine.hulp import DAG, SWV
from tests.engine.willekeurig import bestanden, ontwerp, zaak


def _overgeslagen(p: Pakket, gegevens: Gegevens) -> int:
    keuze = stapkeuze(p)
    nodig = keuze.altijd
    for naam in gegevens.waarden:
        nodig |= keuze.bij[naam]
    return len(p.programma.stappen) - nodig.bit_count()


@pytest.mark.parametrize("zaad", range(4))
def test_wat_overgeslagen_wordt_ligt_er_zoals_het_uitgerekend_zou_zijn(zaad: int) -> None:
    toeval = Random(4100 + zaad)
    overgeslagen = 0
    for _ in range(25):
        p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
        for kans in (0.0, 0.1, 0.5, 1.0):
            gegevens = lees_gegevens(p, zaak(toeval, p, kans), DAG)
            advies = beoordeel(p, gegevens, DAG)
            overgeslagen += _overgeslagen(p, gegevens)
            # Een grond rekent elke stap uit.
            alles = Herrekening(p).grond(gegevens, DAG).werk
            assert list(advies.criteria.values()) == alles[p.programma.criteriumplekken]
            assert advies.afleidingen == {naam: alles[plek] for naam, plek in p.programma.afleidingen.items()}
            verdicten = tuple(uitslag.verdict for uitslag in advies.criteria.values())
            assert Deelrekening(p, p.programma.criteria).reken(gegevens, DAG) == verdicten
    assert overgeslagen > 0
