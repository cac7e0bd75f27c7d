"""Beslistabellen als formules zeggen van elke zaak hetzelfde als de motor, bij elke trefregel."""

from decimal import Decimal
from random import Random
from typing import Any

import pytest
import z3

from engine import RegelFouten
from engine.beoordelen.spoor import Onbekend
from engine.logica import Verdict
from engine.taal.voorwaarden import Naam
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status, zoek
from service.analyse.vertaling.logica import en
from tests.engine.hulp import DAG, Blokken, advies, oordeel, pakket
from tests.service.analyse.test_analyse_vertaling import vastgezet

_KOPPEN = (
    "precies_een",
    "eerste",
    "elke_gelijk",
    "voorrang, volgorde: [3, 1, 2]",
    "alle, samen: som",
    "alle, samen: kleinste",
    "alle, samen: grootste",
    "alle, samen: aantal",
)
_CELLEN = {
    "schoon": ("ja", "nee", "'-'"),
    "kleur": ("rood", "[rood, groen]", "{niet_in: [blauw]}", "'-'"),
    "leden": ("1", "{minstens: 2}", "{hoogstens: 1}", "'-'"),
    "vertrouwd": ("ja", "nee", "'-'"),
}
_WAARDEN: dict[str, tuple[Any, ...]] = {
    "schoon": (True, False),
    "kleur": ("rood", "groen", "blauw"),
    "leden": (0, 1, 2),
    "vertrouwd": (oordeel(True), oordeel(False)),
}


def tabel(toeval: Random, kop: str) -> str:
    kolommen = toeval.sample(sorted(_CELLEN), toeval.randrange(1, 4))
    rijen = [
        f"{{als: [{', '.join(toeval.choice(_CELLEN[kolom]) for kolom in kolommen)}], dan: {toeval.randrange(1, 4)}}}"
        for _ in range(toeval.randrange(1, 5))
    ]
    anders = toeval.choice((", anders: 0", ", anders: 1", ""))
    return f"{{treffer: {kop}, kolommen: [{', '.join(kolommen)}], rijen: [{', '.join(rijen)}]{anders}}}"


@pytest.mark.parametrize("kop", _KOPPEN)
def test_een_tabel_met_open_rijen_geeft_wat_de_motor_geeft(kop: str) -> None:
    toeval = Random(kop)
    vast = open_ = 0
    for _ in range(120):
        try:
            p = pakket(
                Blokken(
                    criteria={"k": "als: {x: 1}"},
                    afleidingen={"x": f"soort: geheel_getal, berekening: {{beslistabel: {tabel(toeval, kop)}}}"},
                )
            )
        except RegelFouten:
            continue  # een dubbele treffer of een gat: zo'n tabel laadt niet
        o = Onderzoeker(p, DAG, 10)
        (waarde, nodig) = o.vertaling.formule(lambda v: v.waarde(Naam("x")))
        for _ in range(6):
            gegevens = {naam: toeval.choice(_WAARDEN[naam]) for naam in p.begrippen if toeval.random() < 0.5}
            gevolg = advies(p, **gegevens)
            antwoord = zoek(en(*vastgezet(o, gevolg)), nodig, 10)
            assert antwoord.status is Status.BESTAAT and antwoord.model is not None
            gegeven, gewogen, getal = (
                antwoord.model.eval(deel, model_completion=True) for deel in (waarde.gegeven, waarde.oordeel, waarde.waarde)
            )
            verwacht = gevolg.afleidingen["x"]
            if isinstance(verwacht, Onbekend):
                open_ += 1
                assert (z3.is_true(gegeven), z3.is_true(gewogen)) == (
                    verwacht.verdict is Verdict.GEGEVENS_ONTBREKEN,
                    verwacht.verdict is Verdict.OORDEEL_NODIG,
                ), (p.afleidingen["x"], gegevens)
            else:
                vast += 1
                assert not z3.is_true(gegeven) and not z3.is_true(gewogen), (p.afleidingen["x"], gegevens)
                assert Decimal(str(getal)) == verwacht, (p.afleidingen["x"], gegevens)
    assert vast > 10 and open_ > 3
