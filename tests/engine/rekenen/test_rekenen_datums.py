"""Datumrekenen aan de randen: schrikkeldagen, schooljaren, het einde van de maand, en de wetten die altijd gelden."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rekenen import datums

D = date.fromisoformat
dagen_ = st.dates(date(1900, 1, 1), date(2099, 12, 31))
aantallen = st.integers(-1200, 1200)


@pytest.mark.parametrize(
    ("geboren", "op", "jaren"),
    [
        ("2010-06-15", "2022-06-14", 11),
        ("2010-06-15", "2022-06-15", 12),
        ("2012-02-29", "2023-02-28", 10),
        ("2012-02-29", "2023-03-01", 11),
        ("2012-02-29", "2024-02-28", 11),
        ("2012-02-29", "2024-02-29", 12),
        ("2026-01-01", "2026-01-01", 0),
        ("2026-01-01", "2025-12-31", -1),
    ],
)
def test_leeftijd_verspringt_op_de_verjaardag(geboren: str, op: str, jaren: int) -> None:
    assert datums.leeftijd(D(geboren), D(op)) == jaren


@pytest.mark.parametrize(
    ("geboren", "jaren", "dag"),
    [
        ("2012-02-29", 4, "2016-02-29"),
        ("2012-02-29", 11, "2023-03-01"),
        ("2012-02-28", 11, "2023-02-28"),
        ("2010-12-31", 0, "2010-12-31"),
        ("1896-02-29", 4, "1900-03-01"),
    ],
)
def test_een_schrikkelkind_verjaart_op_een_maart(geboren: str, jaren: int, dag: str) -> None:
    assert datums.verjaardag(D(geboren), jaren) == D(dag)


@pytest.mark.parametrize(
    ("dag", "begin", "einde"),
    [
        ("2026-07-31", "2025-08-01", "2026-07-31"),
        ("2026-08-01", "2026-08-01", "2027-07-31"),
        ("2026-12-31", "2026-08-01", "2027-07-31"),
        ("2027-01-01", "2026-08-01", "2027-07-31"),
    ],
)
def test_het_schooljaar_wisselt_op_een_augustus(dag: str, begin: str, einde: str) -> None:
    assert (datums.begin_schooljaar(D(dag)), datums.einde_schooljaar(D(dag))) == (D(begin), D(einde))


@pytest.mark.parametrize(
    ("dag", "einde"),
    [
        ("2026-11-23", "2028-07-31"),
        ("2026-08-01", "2027-07-31"),
        ("2026-07-31", "2027-07-31"),
        ("2026-08-02", "2028-07-31"),
        ("2027-01-01", "2028-07-31"),
    ],
)
def test_na_een_heel_schooljaar_komt_de_rest_van_het_lopende_erbij(dag: str, einde: str) -> None:
    assert datums.einde_na_heel_schooljaar(D(dag)) == D(einde)


@pytest.mark.parametrize(
    ("van", "tot", "weken", "maanden", "jaren"),
    [
        ("2026-01-31", "2026-02-28", 4, 0, 0),
        ("2026-01-31", "2026-03-01", 4, 1, 0),
        ("2026-01-01", "2026-01-07", 0, 0, 0),
        ("2026-01-01", "2026-01-08", 1, 0, 0),
        ("2026-01-15", "2026-02-14", 4, 0, 0),
        ("2026-01-15", "2026-02-15", 4, 1, 0),
        ("2024-02-29", "2025-02-28", 52, 11, 0),
        ("2024-02-29", "2025-03-01", 52, 12, 1),
        ("2025-06-15", "2026-06-14", 52, 11, 0),
        ("2025-06-15", "2026-06-15", 52, 12, 1),
        ("2026-01-01", "2026-01-01", 0, 0, 0),
    ],
)
def test_hele_eenheden_tussen_twee_dagen_en_andersom_negatief(van: str, tot: str, weken: int, maanden: int, jaren: int) -> None:
    heen = (datums.weken_tussen(D(van), D(tot)), datums.maanden_tussen(D(van), D(tot)), datums.jaren_tussen(D(van), D(tot)))
    terug = (datums.weken_tussen(D(tot), D(van)), datums.maanden_tussen(D(tot), D(van)), datums.jaren_tussen(D(tot), D(van)))
    assert heen == (weken, maanden, jaren)
    assert terug == (-weken, -maanden, -jaren)


@pytest.mark.parametrize(
    ("dag", "maanden", "gevolg"),
    [
        ("2026-01-31", 1, "2026-02-28"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2026-03-31", -1, "2026-02-28"),
        ("2026-05-31", 1, "2026-06-30"),
        ("2026-12-31", 2, "2027-02-28"),
        ("2026-01-15", -1, "2025-12-15"),
        ("2026-01-15", -13, "2024-12-15"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2026-06-30", 0, "2026-06-30"),
    ],
)
def test_een_dag_die_niet_bestaat_wordt_de_laatste_van_de_maand(dag: str, maanden: int, gevolg: str) -> None:
    assert datums.plus_maanden(D(dag), maanden) == D(gevolg)


def test_een_jaar_erbij_vanaf_een_schrikkeldag_blijft_in_februari() -> None:
    assert datums.plus_jaren(D("2024-02-29"), 1) == D("2025-02-28")
    assert datums.plus_jaren(D("2024-02-29"), -4) == D("2020-02-29")


@pytest.mark.parametrize(
    ("functie", "aantal"), [("plus_dagen", 4_000_000), ("plus_weken", -600_000), ("plus_maanden", 100_000), ("plus_jaren", -2026)]
)
def test_buiten_de_kalender_is_een_fout_en_geen_stille_waarde(functie: str, aantal: int) -> None:
    with pytest.raises((OverflowError, ValueError)):
        getattr(datums, functie)(D("2026-01-01"), aantal)


@given(dagen_, aantallen)
def test_dagen_en_weken_erbij_en_weer_tellen_geeft_hetzelfde_aantal(dag: date, aantal: int) -> None:
    assert datums.dagen_tussen(dag, datums.plus_dagen(dag, aantal)) == aantal
    assert datums.weken_tussen(dag, datums.plus_weken(dag, aantal)) == aantal


@given(dagen_, st.integers(0, 1200))
def test_maanden_erbij_en_weer_tellen_scheelt_hoogstens_de_afgekapte_maand(dag: date, aantal: int) -> None:
    geteld = datums.maanden_tussen(dag, datums.plus_maanden(dag, aantal))
    assert geteld == aantal if dag.day <= 28 else aantal - 1 <= geteld <= aantal


@given(dagen_, st.integers(0, 100))
def test_op_de_verjaardag_bereikt_men_de_leeftijd_en_de_dag_ervoor_nog_niet(geboren: date, jaren: int) -> None:
    dag = datums.verjaardag(geboren, jaren)
    assert datums.leeftijd(geboren, dag) == jaren
    assert datums.leeftijd(geboren, datums.plus_dagen(dag, -1)) == jaren - 1


@given(dagen_, dagen_)
def test_tussen_is_andersom_het_tegendeel(een: date, ander: date) -> None:
    for tussen in (datums.dagen_tussen, datums.weken_tussen, datums.maanden_tussen, datums.jaren_tussen):
        assert tussen(een, ander) == -tussen(ander, een)


@given(dagen_, dagen_, dagen_)
def test_wie_later_kijkt_telt_nooit_minder(van: date, een: date, ander: date) -> None:
    for tussen in (datums.dagen_tussen, datums.weken_tussen, datums.maanden_tussen, datums.jaren_tussen):
        assert tussen(van, min(een, ander)) <= tussen(van, max(een, ander))


@given(dagen_)
def test_een_dag_ligt_altijd_in_zijn_eigen_schooljaar(dag: date) -> None:
    begin, einde = datums.begin_schooljaar(dag), datums.einde_schooljaar(dag)
    assert begin <= dag <= einde
    assert (begin.month, begin.day, einde.month, einde.day) == (8, 1, 7, 31)
    assert datums.plus_dagen(einde, 1) == datums.plus_jaren(begin, 1)


@given(dagen_)
def test_tussen_de_dag_en_het_einde_ligt_precies_een_heel_schooljaar(dag: date) -> None:
    einde = datums.einde_na_heel_schooljaar(dag)
    eerste_hele = datums.begin_schooljaar(dag) if (dag.month, dag.day) == (8, 1) else datums.plus_dagen(datums.einde_schooljaar(dag), 1)
    assert einde == datums.einde_schooljaar(eerste_hele)
