"""De vaste schrijfwijze naast die van de standaardbibliotheek: zelfde gegevens, zelfde bytes."""

import hashlib
import json
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.vorm.canoniek import canoniek, vingerafdruk

LETTERS = st.text(st.characters(codec="utf-8"), max_size=12)
HEEL = st.integers(-(2**63), 2**63 - 1)
JSON = st.recursive(
    st.none() | st.booleans() | HEEL | LETTERS,
    lambda deel: st.lists(deel, max_size=4) | st.dictionaries(st.text(st.characters(codec="ascii"), max_size=8), deel, max_size=4),
    max_leaves=12,
)


@given(JSON)
def test_wat_er_staat_is_letterlijk_wat_de_standaardbibliotheek_gesorteerd_en_zonder_witruimte_schrijft(gegevens: Any) -> None:
    verwacht = json.dumps(gegevens, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert canoniek(gegevens) == verwacht
    assert vingerafdruk(gegevens) == hashlib.sha256(verwacht.encode()).hexdigest()


@pytest.mark.parametrize("vreemd", [date(2026, 11, 24), {1, 2}, {1: "a"}, b"a", "\ud800", 2**64, object()])
def test_wat_geen_json_is_wordt_niet_geschreven(vreemd: Any) -> None:
    with pytest.raises(TypeError):
        canoniek({"a": vreemd})
