"""Het handboek is te lezen voor wie nooit programmeert; de andere taaltests lezen het mee als tekst voor een vakmens."""

import re

from service.taal.keuringen import gemiddelde_zinslengte
from tests.handboek.blokken import lopende_tekst
from tests.taal.teksten import uit_handboek

GEMIDDELDE_ZIN = 10


def test_het_handboek_heeft_korte_zinnen() -> None:
    teksten = list(uit_handboek())
    assert len(teksten) > 200
    assert gemiddelde_zinslengte(teksten) <= GEMIDDELDE_ZIN


def test_het_handboek_zegt_u() -> None:
    assert [tekst.plaats for tekst in uit_handboek() if re.search(r"\b(?:je|jij|jou|jouw)\b", tekst.tekst)] == []


def test_lopende_tekst_is_wat_er_te_lezen_staat() -> None:
    kop, blok, tabel = "# Kop", "```console\n$ ls\n```", "| a | b |\n|---|---|\n| een cel | **nog een** |"
    tekst = f"{kop}\n\nTyp `ls` en lees\n[de hulp](a.md).\nDaarna verder.\n\n{blok}\n\n{tabel}\n"
    assert lopende_tekst(tekst) == ["Kop", "Typ {code} en lees de hulp.", "Daarna verder.", "a b", "een cel nog een"]
