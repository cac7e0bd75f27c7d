"""Burgerservicenummers herkennen: elke gewone schrijfwijze, en geen datums of telefoonnummers."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.zaak.burgerservicenummer import lijkt_op_bsn, voldoet_aan_elfproef


@pytest.mark.parametrize("cijfers", ["123456782", "111222333", "010464554", "10464554"])
def test_nummers_die_aan_de_elfproef_voldoen(cijfers: str) -> None:
    assert voldoet_aan_elfproef(cijfers)


@pytest.mark.parametrize("cijfers", ["123456789", "123456783", "000000000", "00000000", "999999999"])
def test_nummers_die_niet_aan_de_elfproef_voldoen(cijfers: str) -> None:
    assert not voldoet_aan_elfproef(cijfers)


@given(st.integers(0, 99_999_999), st.integers(0, 8), st.integers(1, 9))
def test_een_verkeerd_cijfer_valt_altijd_op(begin: int, plek: int, verschil: int) -> None:
    gevonden = [f"{begin:08}{laatste}" for laatste in range(10) if voldoet_aan_elfproef(f"{begin:08}{laatste}")]
    for goed in gevonden:
        fout = f"{goed[:plek]}{(int(goed[plek]) + verschil) % 10}{goed[plek + 1 :]}"
        assert not voldoet_aan_elfproef(fout)


@pytest.mark.parametrize(
    "tekst",
    [
        "123456782",
        "bsn:123456782.",
        "Het nummer is 123456782, zegt moeder.",
        "123 456 782",
        "123.456.782",
        "1234 56 782",
        "1234.56.782",
        "12 34 56 782",
        "10464554",
        "punten 111 222 en 123 456 782",
        "111 222 123 456 782 1",
        "x123456782y",
        123456782,
        10464554,
        "123\u00a0456\u00a0782",
        "123-45-6782",
        "123/456/782",
        "123_456_782",
        "1234\u200b56782",
        "１２３４５６７８２",
        "١٢٣٤٥٦٧٨٢",
    ],
)
def test_een_nummer_wordt_in_elke_gewone_schrijfwijze_herkend(tekst: object) -> None:
    assert lijkt_op_bsn(tekst)


@pytest.mark.parametrize(
    "tekst",
    [
        "123456789",
        "1234567820",
        "0612345678",
        "06 1234 5678",
        "2026-11-24",
        "24-11-2026",
        "geboren 01012009",
        "geboren 20090109",
        "op 24.11.2026 3 keer",
        "scores 12 15 18 20 6",
        "GR-2026-00014",
        "postcode 9712 AB",
        "1 2 3 4 5 6 7 8 2",
        "",
        True,
        None,
        12,
        3.5,
    ],
)
def test_wat_geen_nummer_is_blijft_met_rust(tekst: object) -> None:
    assert not lijkt_op_bsn(tekst)


@pytest.mark.parametrize("cijfers", ["01012009", "20090109", "241120263", "121518206", "202600014"])
def test_de_cijfers_van_die_voorbeelden_voldoen_zelf_wel_aan_de_elfproef(cijfers: str) -> None:
    assert voldoet_aan_elfproef(cijfers)


def test_bij_gewone_letters_en_cijfers_valt_er_niets_te_vertalen() -> None:
    # Daarop rust de korte weg: zij slaat het vertalen over.
    for teken in map(chr, range(128)):
        assert unicodedata.normalize("NFKC", teken) == teken
        assert unicodedata.category(teken) != "Cf"
        assert not teken.isdigit() or str(unicodedata.digit(teken)) == teken


def als_uuid(achter: str, *, versie: int = 4) -> str:
    return f"0a1b2c3d-4e5f-{versie}abc-9def-{achter}"


@pytest.mark.parametrize("in_", ["{}", "{}:2", "reeks-{}", "Zie {} en {}.", "({})"])
def test_cijfers_in_een_uuid_zijn_toeval(in_: str) -> None:
    """Een op de tweehonderd UUID's werd anders geweigerd, als Idempotency-Key, kenmerk van een zaak of pseudoniem."""
    for uuid in (als_uuid("123456782abc"), als_uuid("a123456782bc").upper(), als_uuid("10464554abcd", versie=7)):
        assert lijkt_op_bsn(uuid.split("-")[-1])
        assert not lijkt_op_bsn(in_.replace("{}", uuid))


@pytest.mark.parametrize(
    "tekst",
    [
        f"{als_uuid('123456782abc')} van 123456782",
        f"123456782 {als_uuid('abcdefabcdef')}",
        als_uuid("123456782abc")[1:],
        als_uuid("123456782abcd"),
        als_uuid("123456782abc", versie=9),
    ],
    ids=["erachter", "ervoor", "te kort", "te lang", "geen versie"],
)
def test_een_nummer_naast_een_uuid_of_in_iets_dat_er_geen_is_telt_wel(tekst: str) -> None:
    assert lijkt_op_bsn(tekst)
