"""Waar YAML niet te ontleden is, zegt de melding wat er waarschijnlijk misging, op de regel van de fout zelf."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.yaml.lezer import lees_yaml
from engine.yaml.oorzaak import oorzaak

GEVALLEN = {
    "a:\n  b: 1\n c: 2\n": (3, "begint met 1 spatie;", "2 spaties"),
    "a:\n    b: 1\n    c: 2\n   d: 3\n    e: 4\n": (4, "begint met 3 spaties", "4 spaties"),
    "a:\n    b: 1\n     c: 2\n": (3, "begint met 5 spaties", "4 spaties"),
    "a:\n   b: 1\n    c: 2\n": (2, "begint met 3 spaties; de volgende", "4 spaties"),
    "a:\n   b: 1\n# uitleg\n\n    c: 2\n": (2, "begint met 3 spaties; de volgende", "4 spaties"),
    "a:\n  b: 1\n  c 2\n  d: 3\n": (3, "Achter 'c' hoort een dubbele punt", "c: 2"),
    "a:\n  b\n    c: 2\n": (2, "hoort een dubbele punt", "b:"),
    "a:\n  b:1\n  c: 2\n": (2, "Achter 'b:' hoort een spatie", "b: 1"),
    "a: 1\nb: Let op: dit\n": (2, "dubbele punt erin hoort tussen aanhalingstekens", "'Let op: dit'"),
    "a: {dag} is de dag\n": (1, "die met { begint", "'{dag} is de dag'"),
    "a: @school\n": (1, "die met @ begint", "'@school'"),
    'a: "zeg "ja" nu"\n': (1, "staat nog meer tekst", ""),
    "a: 'de opa's'\n": (1, "Gebruik dan dubbele aanhalingstekens", ""),
    'a: "open\nb: 1\n': (1, 'Het aanhalingsteken " dat hier begint, wordt niet gesloten', ""),
    "a: {b: {c: 1}\nd: 2\n": (1, "De accolade { blijft open", ""),
    "a: [b, c\nd: 2\n": (1, "De haak [ blijft open", ""),
    "a: {b: [1}]\n": (1, "De haak [ hoort te sluiten met ], maar hier staat }", ""),
    "a: {b: 1}}\n": (1, "Er staat een } te veel", ""),
    "a: {b: c d: 1}\n": (1, "een komma ontbreekt", ""),
    "a:\n  - {b: 1}\n  {b: 2}\n": (3, "mist het streepje", ""),
    "a:\n  - {b: 1}\n  -{b: 2}\n": (3, "Achter het streepje hoort een spatie", "- {b: 2}"),
    "a:\n  - b: 1, c: {d: 2}}\n": (2, "te veel, of er ontbreekt een {", ""),
}


@pytest.mark.parametrize(("tekst", "verwacht"), GEVALLEN.items())
def test_de_melding_zegt_wat_er_misging_op_de_regel_waar_het_staat(tekst: str, verwacht: tuple[int, str, str]) -> None:
    regel, zin, bedoeld = verwacht
    _, (fout,) = lees_yaml(tekst, "b.yaml")
    assert (fout.code, fout.plaats.split(":")[1], fout.bedoeld) == ("Y001", str(regel), bedoeld), str(fout)
    assert zin in fout.zin


@given(st.lists(st.text(st.sampled_from("ab:-{}[]'\"@# ,"), max_size=12), max_size=5), st.integers(-1, 7), st.booleans())
def test_een_oorzaak_is_altijd_een_zin_over_een_regel_die_er_is(regels: list[str], nummer: int, tussen_haken: bool) -> None:
    gevonden = oorzaak(regels, nummer, tussen_haken)
    assert gevonden.zin.endswith(".")
    assert 0 <= gevonden.terug < max(nummer, 1)
