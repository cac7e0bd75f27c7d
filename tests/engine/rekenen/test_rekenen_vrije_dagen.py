"""De Algemene termijnenwet: op een vrije dag loopt een termijn door tot de eerste gewone dag."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rekenen.vrije_dagen import eerste_gewone_dag, feestdagen

D = date.fromisoformat


@pytest.mark.parametrize(
    ("feest", "dag"),
    [
        ("nieuwjaar", "2026-01-01"),
        ("goede vrijdag", "2026-04-03"),
        ("tweede paasdag", "2026-04-06"),
        ("koningsdag", "2026-04-27"),
        ("koningsdag op zaterdag omdat 27 april een zondag is", "2025-04-26"),
        ("bevrijdingsdag, ook buiten een lustrum", "2026-05-05"),
        ("hemelvaart", "2026-05-14"),
        ("tweede pinksterdag", "2026-05-25"),
        ("eerste kerstdag", "2026-12-25"),
        ("tweede kerstdag", "2026-12-26"),
    ],
)
def test_elke_algemeen_erkende_feestdag_is_er_een(feest: str, dag: str) -> None:
    assert D(dag) in feestdagen(D(dag).year), feest


@pytest.mark.parametrize("dag", ["2025-04-27", "2026-04-30", "2026-12-24", "2026-12-31", "2026-12-05", "2026-04-02", "2026-11-11"])
def test_een_gewone_dag_is_geen_feestdag(dag: str) -> None:
    assert D(dag) not in feestdagen(D(dag).year)


@pytest.mark.parametrize(
    ("dag", "eerste"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-28", "2026-11-30"),
        ("2026-11-29", "2026-11-30"),
        ("2026-04-03", "2026-04-07"),
        ("2026-04-27", "2026-04-28"),
        ("2025-04-26", "2025-04-28"),
        ("2026-05-05", "2026-05-06"),
        ("2026-05-14", "2026-05-15"),
        ("2026-05-23", "2026-05-26"),
        ("2026-12-25", "2026-12-28"),
        ("2025-12-31", "2025-12-31"),
        ("2027-01-01", "2027-01-04"),
    ],
)
def test_een_einde_schuift_naar_de_eerste_gewone_dag(dag: str, eerste: str) -> None:
    assert eerste_gewone_dag(D(dag)) == D(eerste)


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_het_einde_schuift_nooit_terug_en_hoogstens_vijf_dagen(dag: date) -> None:
    eerste = eerste_gewone_dag(dag)
    assert dag <= eerste <= dag + timedelta(days=5)
    assert eerste_gewone_dag(eerste) == eerste


@pytest.mark.parametrize("jaar", [1900, 2150])
def test_een_jaar_zonder_kalender_is_een_fout_en_geen_jaar_zonder_feestdagen(jaar: int) -> None:
    with pytest.raises(ValueError, match="kalender"):
        feestdagen(jaar)
