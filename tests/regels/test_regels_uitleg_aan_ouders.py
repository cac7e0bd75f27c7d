"""Wat een ouder na elk advies leest: waar hulp is, en als er een besluit uit volgt ook dat bezwaar kan."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from engine import Pakket, lees_regels

STEUNPUNT = "ouder- en jeugdsteunpunt"


@cache
def pakketten() -> tuple[Pakket, ...]:
    regels = lees_regels(Path(__file__).parents[2] / "rules")
    return tuple(regels.pakket(code, date(2026, 11, 25)) for code in regels.samenwerkingsverbanden)


@pytest.mark.parametrize("pakket", pakketten(), ids=lambda pakket: pakket.samenwerkingsverband)
def test_elke_uitkomst_wijst_de_ouder_op_het_steunpunt(pakket: Pakket) -> None:
    assert [naam for naam, uitkomst in pakket.uitkomsten.items() if STEUNPUNT not in uitkomst.vervolg["ouder"]] == []
    assert STEUNPUNT in pakket.teksten["vervolg_open"]


@pytest.mark.parametrize("pakket", pakketten(), ids=lambda pakket: pakket.samenwerkingsverband)
def test_een_uitkomst_waar_een_besluit_uit_volgt_noemt_het_bezwaar(pakket: Pakket) -> None:
    beslist = [uitkomst for uitkomst in pakket.uitkomsten.values() if uitkomst.soort in ("toekennen", "weigeren")]
    assert [uitkomst.naam for uitkomst in beslist if "bezwaar maken" not in uitkomst.vervolg["ouder"]] == []
    assert beslist
