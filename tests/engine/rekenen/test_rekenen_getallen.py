"""Rekenen met exacte getallen."""

from decimal import Decimal, Inexact

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rekenen.getallen import Getal, maal, plus, som, staffel, verschil

DWANGSOM = [(14, 23), (28, 35), (42, 45)]
getallen = st.integers(-(10**6), 10**6) | st.decimals(-(10**6), 10**6, places=9)


@pytest.mark.parametrize(
    ("dagen", "bedrag"),
    [(-3, 0), (0, 0), (1, 23), (13, 299), (14, 322), (15, 357), (28, 812), (29, 857), (41, 1397), (42, 1442), (43, 1442), (1000, 1442)],
)
def test_de_dwangsom_loopt_op_in_drie_trappen_tot_het_hoogste_bedrag(dagen: int, bedrag: int) -> None:
    assert staffel(dagen, DWANGSOM) == bedrag


def test_een_staffel_met_centen_blijft_exact() -> None:
    assert staffel(3, [(2, Decimal("0.10")), (9, Decimal("0.20"))]) == Decimal("0.40")


def test_een_trap_die_niet_boven_de_vorige_uitkomt_telt_niet_mee() -> None:
    assert staffel(20, [(10, 1), (5, 100), (20, 2)]) == 30


@given(st.integers(0, 100))
def test_een_dag_langer_kost_nooit_minder(dagen: int) -> None:
    assert staffel(dagen, DWANGSOM) <= staffel(dagen + 1, DWANGSOM)


@given(getallen, getallen, getallen)
def test_sommen_en_producten_zijn_exact(a: Getal, b: Getal, c: Getal) -> None:
    assert verschil(plus(a, b), b) == a
    assert maal(plus(a, b), c) == plus(maal(a, c), maal(b, c))
    assert som([a, b, c]) == som([c, b, a])


def test_waar_python_stil_zou_afronden_blijft_elk_cijfer_staan() -> None:
    klein = Decimal("123456.123456789")
    assert klein * klein * klein != maal(maal(klein, klein), klein)
    assert str(maal(maal(klein, klein), klein)).endswith("069")


def test_wat_toch_niet_exact_kan_is_een_fout() -> None:
    with pytest.raises(Inexact):
        plus(Decimal(1), Decimal("1E-400"))


def test_gehele_getallen_blijven_geheel() -> None:
    for uitkomst in (plus(1, 2), maal(3, 4), verschil(1, 5), som([1, 2, 3]), som([]), staffel(15, DWANGSOM)):
        assert type(uitkomst) is int
