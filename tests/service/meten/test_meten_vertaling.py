"""De vertaling voor de vergeleken motor: op dezelfde zaak hetzelfde verdict, hoe de regels ook in elkaar zitten."""

from collections.abc import Mapping
from random import Random
from typing import Any

import pytest
import zen

from engine import Pakket, lees_regelteksten
from service.meten.vertaling import CODES, Vertaling
from tests.engine.hulp import DAG, SWV, Blokken, advies, pakket
from tests.engine.willekeurig import bestanden, ontwerp, zaak


def antwoord(vertaling: Vertaling, p: Pakket, gegevens: Mapping[str, object]) -> dict[str, Any]:
    beslissing = zen.ZenEngine().create_decision(vertaling.graaf())
    return beslissing.evaluate(vertaling.invoer(advies(p, **gegevens)), {"trace": True})["result"]


@pytest.mark.parametrize("zaad", range(30))
def test_de_vergeleken_motor_geeft_op_willekeurige_regels_en_zaken_hetzelfde_verdict(zaad: int) -> None:
    toeval = Random(zaad)
    p = lees_regelteksten(bestanden(ontwerp(toeval))).pakket(SWV, DAG)
    vertaling = Vertaling(p)
    for _ in range(10):
        gegevens = zaak(toeval, p, toeval.choice((0.3, 0.7, 1.0)))
        gevolg, uitslag = advies(p, **gegevens), antwoord(vertaling, p, gegevens)
        assert {naam: uitslag[f"c_{naam}"] for naam in vertaling.criteria} == {
            naam: CODES[gevolg.criteria[naam].verdict] for naam in vertaling.criteria
        }
        assert {naam: uitslag[f"u_{naam}"] for naam in gevolg.uitkomsten} == {
            naam: CODES[verdict] for naam, verdict in gevolg.uitkomsten.items()
        }
        assert all(uitslag[f"g_{naam}"] == 1 for naam in gevolg.gebreken)


def test_wat_geen_vorm_heeft_wordt_kant_en_klaar_aangeleverd() -> None:
    p = pakket(
        Blokken(
            criteria={"bont": "als: {lijst: boeken, verschillende: genre, minstens: 2}", "ook": "als: {niet: {criterium: bont}}"},
            uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {criterium: ook}"},
        )
    )
    vertaling = Vertaling(p)
    assert (vertaling.aangeleverd, vertaling.criteria) == (["bont"], ["ook"])
    uitslag = antwoord(vertaling, p, {"boeken": [{"genre": "roman"}, {"genre": "strip"}]})
    assert (uitslag["c_ook"], uitslag["u_lid"], uitslag["uitkomst"]) == (-1, -1, "")


def test_een_open_uitkomst_heet_open_en_een_bereikte_bij_haar_naam() -> None:
    p = pakket(Blokken(criteria={"k": "als: {schoon: ja}"}, uitkomsten={"lid": "voorrang: 1, soort: toekennen, als: {criterium: k}"}))
    assert [antwoord(Vertaling(p), p, zaak)["uitkomst"] for zaak in ({}, {"schoon": True}, {"schoon": False})] == ["open", "lid", ""]
