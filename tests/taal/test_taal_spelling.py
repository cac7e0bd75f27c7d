"""Elk woord in een vaste tekst is goed gespeld, en de eigen woordenlijst blijft zo kort als zij kan."""

from service.taal.teksten import Tekst
from tests.taal.spelling import eigen_woorden, in_woordenlijst, losse_woorden, onbekende_woorden
from tests.taal.teksten import alle_teksten


def test_elk_woord_is_goed_gespeld() -> None:
    assert {tekst.plaats: fout for tekst in alle_teksten() if (fout := onbekende_woorden(tekst))} == {}


def test_een_eigen_woord_wordt_gebruikt_en_staat_niet_al_in_de_woordenlijst() -> None:
    gelezen = {vorm for tekst in alle_teksten() for woord in losse_woorden(tekst) for vorm in (woord.lower(), woord.lower().rstrip("-"))}
    assert eigen_woorden() - gelezen == set()
    assert {woord for woord in eigen_woorden() if in_woordenlijst(woord)} == set()


def test_veldnamen_codes_en_invulplekken_zijn_geen_woorden() -> None:
    tekst = Tekst("proef", "vakmens", "Het veld gegevens.datum (zie /begrippen, po2001, {begin_dag}) heet 'datm'.")
    assert losse_woorden(tekst) == ["Het", "veld", "zie", "heet"]


def test_een_naam_van_een_bron_hoeft_niet_in_de_woordenlijst_maar_het_gewone_woord_ernaast_wel() -> None:
    assert onbekende_woorden(Tekst("bronnen.x.titel", "eigennaam", "Besluit Zaanstrook over verklarring")) == ["verklarring"]
    assert onbekende_woorden(Tekst("criteria.x.titel", "vakmens", "Besluit Zaanstrook")) == ["zaanstrook"]


def test_het_begin_van_een_samenstelling_telt_met_zijn_streepje() -> None:
    assert onbekende_woorden(Tekst("proef", "vakmens", "kinder- of jeugdpsycholoog")) == []
    assert onbekende_woorden(Tekst("proef", "vakmens", "de kinder spelen")) == ["kinder"]
