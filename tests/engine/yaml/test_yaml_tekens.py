"""Tekens van een tekstverwerker: gevonden op hun plek, en in een gewone tekst met rust gelaten."""

import pytest

from engine.yaml import lees_yaml


@pytest.mark.parametrize(
    ("tekst", "code", "kolom", "bedoeld"),
    [
        ("a: “b”\n", "Y011", 4, '"b"'),
        ("a: „b”\n", "Y011", 4, '"b"'),
        ("a: ‘b’ \n", "Y011", 4, '"b"'),
        ("- “b”\n", "Y011", 3, '"b"'),
        ("a:\n  – b\n", "Y011", 3, "-"),
        ("a:\n  • b\n", "Y011", 3, "-"),
        ("a:\n  - b\n  – c\n", "Y011", 3, "-"),
        ("a:\n  - b:\n      c: d\n\n  — {e: f}\n", "Y011", 3, "-"),
        ("a: {b: “c, d”, e: f}\n", "Y011", 8, '"c, d"'),
        ("a: {b: c, d: “e.”}\n", "Y011", 14, '"e."'),
        ("a： b\n", "Y011", 2, ":"),
        ("a:\u00a0b\n", "Y002", 3, ""),
        ("a: b\u00a0\n", "Y002", 5, ""),
        ("-\u202fb\n", "Y002", 2, ""),
        ("a: b\u200bc\n", "Y002", 5, ""),
        ("a: b\u00adc\n", "Y002", 5, ""),
        ("=======\na: b\n", "Y010", 1, ""),
        ("a: b\n...\n", "Y009", 1, ""),
    ],
)
def test_een_vreemd_teken_staat_op_zijn_plek(tekst: str, code: str, kolom: int, bedoeld: str) -> None:
    _, fouten = lees_yaml(tekst, "b.yaml")
    assert [(fout.code, int(fout.plaats.split(":")[2]), fout.bedoeld) for fout in fouten] == [(code, kolom, bedoeld)]


@pytest.mark.parametrize(
    "waarde",
    [
        "Dit heet “anders” in de wet.",
        "“Anders” heet dit.",
        "Artikel\u00a04, tweede lid",
        "’s avonds",
        "één – of twee",
        '"Zeg: “ja”."',
        "foto’s",
        "2 • 3",
        "a...b",
        "a ======= b",
        "De school hielp\n  – en dat is genoeg – het hele jaar.",
        "|\n  Neem mee:\n\n  • het rapport\n  • de verklaring",
        "\n  - De school hielp\n    — en dat is genoeg.",
        "{b: “Ja” zegt de wet, c: d}",
    ],
)
def test_in_een_gewone_tekst_mogen_zij_staan(waarde: str) -> None:
    _, fouten = lees_yaml(f"a: {waarde}\n", "b.yaml")
    assert fouten == ()


@pytest.mark.parametrize("tekst", ["a: “b”\n", "a:\n  – b\n", "a: b\u00adc\n", "a： b\n", "a: b\u00a0\n", "a: b\n...\n"])
def test_wat_vroeger_mocht_blijft_te_lezen_in_een_pakket_van_toen(tekst: str) -> None:
    assert lees_yaml(tekst, "b.yaml")[1]
    assert lees_yaml(tekst, "b.yaml", streng=False)[1] == ()
