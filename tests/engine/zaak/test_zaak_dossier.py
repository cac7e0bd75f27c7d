"""De JSON van een dossier: streng gelezen, en bestand tegen wat er aan vreemds in kan staan."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Dossier, InvoerFouten, lees_dossier
from tests.engine.hulp import verwacht_fouten


def _fouten(tekst: str) -> list[tuple[str, str, str]]:
    with verwacht_fouten(InvoerFouten) as gevangen:
        lees_dossier(tekst)
    return [(fout.code, fout.plaats, fout.bedoeld) for fout in gevangen.fouten]


def _gegevens(tekst: str) -> object:
    return lees_dossier(f'{{"gegevens": {{"a": {tekst}}}}}').gegevens["a"]


def test_een_volledig_dossier_wordt_gelezen() -> None:
    tekst = '{"zaak": "GR-2026-0001", "samenwerkingsverband": "po2001", "peildatum": "2026-11-24", "gegevens": {"a": 1}}'
    assert lees_dossier(tekst) == Dossier("GR-2026-0001", "po2001", date(2026, 11, 24), {"a": 1})


def test_wat_niet_opgegeven_is_blijft_leeg() -> None:
    assert lees_dossier('{"gegevens": {}}') == Dossier("", "", None, {})


@pytest.mark.parametrize(
    ("tekst", "waarde"), [("0.1", Decimal("0.1")), ("1.10", Decimal("1.10")), ("7", 7), ("1e2", Decimal("1E+2")), ("true", True)]
)
def test_getallen_worden_exact_gelezen(tekst: str, waarde: object) -> None:
    gelezen = _gegevens(tekst)
    assert gelezen == waarde and type(gelezen) is type(waarde)


@pytest.mark.parametrize(
    ("tekst", "fouten"),
    [
        ("", [("I005", "regel 1, kolom 1", "")]),
        ("   \n ", [("I005", "regel 2, kolom 2", "")]),
        ('{"gegevens": {}\n,}', [("I005", "regel 2, kolom 2", "")]),
        ("{'gegevens': {}}", [("I005", "regel 1, kolom 2", "")]),
        ('\ufeff{"gegevens": {}}', [("I005", "regel 1, kolom 1", "")]),
        ("[]", [("I001", "", "")]),
        ("null", [("I001", "", "")]),
        ('"gegevens"', [("I001", "", "")]),
        ("{}", [("I003", "gegevens", "")]),
        ('{"gegevens": []}', [("I003", "gegevens", "")]),
        ('{"gegevens": null}', [("I003", "gegevens", "")]),
        ('{"gegevens": {}, "peildatm": "2026-01-01"}', [("I002", "peildatm", "peildatum")]),
        ('{"gegevens": {}, "peildatum": null}', [("I012", "peildatum", "")]),
        ('{"gegevens": {}, "peildatum": "2026-02-30"}', [("I012", "peildatum", "")]),
        ('{"gegevens": {}, "peildatum": "9999-12-31"}', [("I012", "peildatum", "")]),
        ('{"gegevens": {}, "peildatum": 20260101}', [("I012", "peildatum", "")]),
        ('{"gegevens": {}, "zaak": 3}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": ""}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "Jan Jansen"}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "../../etc"}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "a\\n"}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "' + "a" * 65 + '"}', [("I011", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "123456782"}', [("I010", "zaak", "")]),
        ('{"gegevens": {}, "zaak": "Z.123.456.782"}', [("I010", "zaak", "")]),
        ('{"gegevens": {}, "samenwerkingsverband": "PO 2001"}', [("I011", "samenwerkingsverband", "")]),
        ('{"gegevens": {}, "samenwerkingsverband": null}', [("I011", "samenwerkingsverband", "")]),
        ('{"gegevens": {"a": 1, "b": 2, "a": 1}}', [("I004", "gegevens.a", "")]),
        ('{"gegevens": {"lijst": [{"a": 1, "a": 1}], "b": 1, "b": 1}}', [("I004", "gegevens.b", ""), ("I004", "gegevens.lijst[0].a", "")]),
        ('{"gegevens": {}, "gegevens": {}}', [("I004", "gegevens", "")]),
        ('{"gegevens": {"Jan Jansen": 1, "Jan Jansen": 1}}', [("I004", "gegevens.(geen veldnaam)", "")]),
        ('{"gegevens": {"a": NaN}}', [("I007", "", "")]),
        ('{"gegevens": {"a": Infinity}}', [("I007", "", "")]),
        ('{"gegevens": {"a": -Infinity}}', [("I007", "", "")]),
        ('{"gegevens": {"a": ' + "9" * 31 + "}}", [("I007", "", "")]),
        ('{"gegevens": {"a": ' + "9" * 5000 + "}}", [("I007", "", "")]),
        ('{"gegevens": {"a": 0.' + "9" * 5000 + "}}", [("I007", "", "")]),
        ('{"gegevens": {"a": 1e9999999999999999999999999}}', [("I007", "", "")]),
        ('{"gegevens": {"a": -1e-9999999999999999999999}}', [("I007", "", "")]),
        ('{"gegevens": {"a": 1e1000000}}', [("I007", "", "")]),
        ('{"gegevens": {"a": 1e-1000000}}', [("I007", "", "")]),
        ('{"gegevens": ' + '{"a": ' * 64 + "1" + "}" * 65, [("I006", "", "")]),
        ('{"gegevens": {"a": ' + "[" * 64 + "]" * 64 + "}}", [("I006", "", "")]),
        ("[" * 100_000, [("I006", "", "")]),
        ('{"gegevens": ' + '{"a": ' * 100_000, [("I006", "", "")]),
    ],
    ids=lambda waarde: str(waarde)[:50],
)
def test_wat_geen_dossier_is_krijgt_een_fout_met_een_plek(tekst: str, fouten: list[tuple[str, str, str]]) -> None:
    assert _fouten(tekst) == fouten


def test_een_getal_als_1e400_wordt_gelezen_en_pas_bij_het_begrip_geweigerd() -> None:
    assert _gegevens("1e400") == Decimal("1E+400")


def test_van_duizenden_dubbele_velden_noemt_een_antwoord_de_eerste_honderd() -> None:
    gevonden = _fouten('{"gegevens": [' + ", ".join(['{"a": 1, "a": 2}'] * 3000) + "]}")
    assert [code for code, _, _ in gevonden] == ["I004"] * 100


def test_een_dossier_van_64_lagen_met_veel_haken_wordt_gelezen() -> None:
    diep, breed = "[" * 62 + "]" * 62, "[" + ", ".join(["{}"] * 500) + "]"
    assert lees_dossier('{"gegevens": {"a": ' + diep + ', "b": ' + breed + "}}").gegevens.keys() == {"a", "b"}


def test_een_los_surrogaat_breekt_het_lezen_niet() -> None:
    assert _gegevens('"\\ud800"') == "\ud800"


def test_alle_problemen_van_de_omslag_komen_tegelijk() -> None:
    tekst = '{"zaak": 1, "samenwerkingsverband": 2, "peildatum": 3, "gegevns": {}}'
    assert [code for code, _, _ in _fouten(tekst)] == ["I003", "I002", "I012", "I011", "I011"]


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(),
    lambda kind: st.lists(kind, max_size=3) | st.dictionaries(st.text(), kind, max_size=3),
    max_leaves=8,
)


@given(_json | st.fixed_dictionaries({"gegevens": _json}, optional={"zaak": _json, "peildatum": _json}))
def test_elke_json_wordt_gelezen_of_netjes_geweigerd(inhoud: object) -> None:
    try:
        assert isinstance(lees_dossier(json.dumps(inhoud)), Dossier)
    except InvoerFouten as fouten:
        assert fouten.fouten


@given(st.text())
def test_elke_tekst_wordt_gelezen_of_netjes_geweigerd(tekst: str) -> None:
    try:
        lees_dossier(tekst)
    except InvoerFouten as fouten:
        assert fouten.fouten
