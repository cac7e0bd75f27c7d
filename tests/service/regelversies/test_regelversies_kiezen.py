"""Rond een ingangsdatum beslist de versie die de regels zelf aanwijzen: de dag ervoor de oude, op de dag zelf en erna de nieuwe."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from service.opslag.regelversies import GeldendeVersie
from service.regelversies.kiezen import kies

DAGEN = st.dates(date(2026, 1, 1), date(2028, 12, 31))
OVERGANGEN = st.sampled_from(["", "ontvangstdatum_aanvraag", "besluitdatum", "gewenste_startdatum"])


@st.composite
def geldende(trek: st.DrawFn) -> list[GeldendeVersie]:
    dagen = trek(st.lists(DAGEN, unique=True, max_size=4))
    return [GeldendeVersie(f"{plek:064x}", dag, trek(OVERGANGEN)) for plek, dag in enumerate(sorted(dagen, reverse=True))]


@given(DAGEN, OVERGANGEN, st.integers(-400, 400), DAGEN)
def test_de_dag_van_de_overgang_beslist_en_niets_anders(ingang: date, overgang: str, verschil: int, andere: date) -> None:
    dag = ingang + timedelta(days=verschil)
    gegevens = {naam: andere.isoformat() for naam in ("ontvangstdatum_aanvraag", "besluitdatum", "gewenste_startdatum")}
    peildatum = andere if overgang else dag
    versie = GeldendeVersie("a" * 64, ingang, overgang)
    gekozen = kies([versie], peildatum, {**gegevens, **({overgang: dag.isoformat()} if overgang else {})})
    assert gekozen == (versie if verschil >= 0 else None)


@given(geldende(), DAGEN, st.dictionaries(OVERGANGEN, st.sampled_from([None, 3, "", "morgen", "2026-02-30", ["2027-01-01"]])))
def test_zonder_leesbare_dag_telt_de_peildatum(versies: list[GeldendeVersie], peildatum: date, gegevens: dict[str, object]) -> None:
    verwacht = next((versie for versie in versies if versie.ingangsdatum <= peildatum), None)
    assert kies(versies, peildatum, gegevens) == verwacht


def test_zonder_versie_beslissen_de_bestanden() -> None:
    assert kies([], date(2027, 1, 1), {"besluitdatum": "2027-01-01"}) is None
