"""Wat van plaats wisselde: zo weinig mogelijk, en nooit wat alleen opschoof."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from service.verplaatst import verplaatst

REEKSEN = st.lists(st.integers(0, 6), max_size=8)


@pytest.mark.parametrize(
    ("oud", "nieuw", "paren"),
    [
        ("abc", "abc", []),
        ("ab", "ba", [(0, 1)]),
        ("abcd", "dbca", [(0, 3), (3, 0)]),
        ("abcd", "bcda", [(0, 3)]),
        ("abc", "xabc", []),
        ("abc", "c", []),
        ("pab", "ba", [(2, 0)]),
        ("aab", "aba", [(1, 2)]),
        ("", "ab", []),
    ],
)
def test_verplaatst_is_wat_tegen_de_rest_in_van_plaats_wisselde(oud: str, nieuw: str, paren: list[tuple[int, int]]) -> None:
    assert verplaatst(oud, nieuw) == paren


@given(oud=REEKSEN, nieuw=REEKSEN)
def test_wat_overblijft_staat_in_dezelfde_volgorde_en_elke_plaats_is_een_andere(oud: list[int], nieuw: list[int]) -> None:
    paren = verplaatst(oud, nieuw)
    assert all(oud[was] == nieuw[wordt] and was != wordt for was, wordt in paren)
    assert len({was for was, _ in paren}) == len({wordt for _, wordt in paren}) == len(paren)
    if sorted(oud) == sorted(nieuw):
        blijft, blijft_nieuw = (
            [waarde for plek, waarde in enumerate(reeks) if plek not in weg]
            for reeks, weg in ((oud, {was for was, _ in paren}), (nieuw, {wordt for _, wordt in paren}))
        )
        assert blijft == blijft_nieuw
        assert bool(paren) == (oud != nieuw)
