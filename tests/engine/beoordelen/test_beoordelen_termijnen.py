"""Termijnen in een zaak: begin, einde, opschorting, vrije dagen, en de stand op de peildatum."""

from datetime import date

import pytest

from engine import InvoerFouten, Termijnstand
from tests.engine.hulp import Blokken, advies, pakket, verwacht_fouten

D = date.fromisoformat


def _stand(termijn: str, dag: str, **gegevens: object) -> Termijnstand:
    p = pakket(
        Blokken(
            criteria={"k": "als: {schoon: ja}"},
            termijnen={"terug": termijn},
            parameters={"weken_": "soort: geheel_getal, waarden: {2020-01-01: 8}, geldig_tot: onbepaald"},
        ),
        dag=D(dag),
    )
    (stand,) = advies(p, D(dag), **gegevens).termijnen
    return stand


@pytest.mark.parametrize(
    ("lengte", "begin", "einde"),
    [
        ("{dagen: 14}", "2026-03-02", "2026-03-16"),
        ("{weken: weken_}", "2026-11-24", "2027-01-19"),
        ("{weken: leden}", "2026-11-24", "2026-12-08"),
        ("{maanden: 1}", "2026-01-31", "2026-02-28"),
        ("{jaren: 1}", "2024-02-29", "2025-02-28"),
        ("{dagen: 0}", "2026-03-02", "2026-03-02"),
    ],
)
def test_een_termijn_begint_de_dag_erna_en_eindigt_op_haar_laatste_dag(lengte: str, begin: str, einde: str) -> None:
    stand = _stand(f"begin: gestart, lengte: {lengte}", "2026-01-01", gestart=begin, **({"leden": 2} if "leden" in lengte else {}))
    assert (stand.begin, stand.einde, stand.open) == (D(begin), D(einde), ())


@pytest.mark.parametrize(
    ("dag", "vooraf", "stand"),
    [
        ("2026-03-01", 7, "loopt"),
        ("2026-03-08", 7, "loopt"),
        ("2026-03-09", 7, "bijna_voorbij"),
        ("2026-03-15", 7, "bijna_voorbij"),
        ("2026-03-16", 7, "bijna_voorbij"),
        ("2026-03-17", 7, "voorbij"),
        ("2026-03-15", 1, "bijna_voorbij"),
        ("2026-03-14", 1, "loopt"),
        ("2026-03-16", 0, "loopt"),
        ("2026-03-17", 0, "voorbij"),
        ("2027-01-01", 7, "voorbij"),
    ],
)
def test_de_stand_op_de_dag_ervoor_de_dag_zelf_en_de_dag_erna(dag: str, vooraf: int, stand: str) -> None:
    termijn = f"begin: gestart, lengte: {{dagen: 14}}, waarschuw_vooraf: {vooraf}"
    assert _stand(termijn, dag, gestart="2026-03-02").stand == stand


def test_opschorting_schuift_het_einde_op() -> None:
    termijn = "begin: gestart, lengte: {dagen: 14}, opschorting: leden"
    stand = _stand(termijn, "2026-03-20", gestart="2026-03-02", leden=10)
    assert (stand.einde, stand.opgeschort_dagen, stand.stand) == (D("2026-03-26"), 10, "loopt")
    assert _stand(termijn, "2026-03-20", gestart="2026-03-02", leden=0).stand == "voorbij"


@pytest.mark.parametrize(
    ("begin", "wet", "einde"),
    [
        ("2026-03-21", "ja", "2026-04-07"),
        ("2026-03-21", "nee", "2026-04-04"),
        ("2026-12-11", "ja", "2026-12-28"),
        ("2026-03-02", "ja", "2026-03-16"),
    ],
)
def test_de_algemene_termijnenwet_schuift_een_vrij_einde_op(begin: str, wet: str, einde: str) -> None:
    termijn = f"begin: gestart, lengte: {{dagen: 14}}, algemene_termijnenwet: {wet}"
    assert _stand(termijn, "2026-03-01", gestart=begin).einde == D(einde)


def test_de_wet_kijkt_naar_het_einde_na_opschorting() -> None:
    termijn = "begin: gestart, lengte: {dagen: 14}, opschorting: leden, algemene_termijnenwet: ja"
    assert _stand(termijn, "2026-03-01", gestart="2026-03-02", leden=5).einde == D("2026-03-23")


@pytest.mark.parametrize(
    ("gegevens", "open_", "begin"),
    [
        ({}, ("gestart", "leden", "wachttijd"), None),
        ({"gestart": "2026-03-02"}, ("leden", "wachttijd"), "2026-03-02"),
        ({"leden": 1, "wachttijd": 2}, ("gestart",), None),
    ],
)
def test_een_termijn_waarvan_iets_ontbreekt_is_open_en_zegt_wat(
    gegevens: dict[str, object], open_: tuple[str, ...], begin: str | None
) -> None:
    stand = _stand("begin: gestart, lengte: {weken: leden}, opschorting: wachttijd", "2026-03-01", **gegevens)
    assert (stand.stand, stand.open, stand.einde, stand.begin) == ("open", open_, None, D(begin) if begin else None)


@pytest.mark.parametrize(
    ("gegevens", "stand", "open_"),
    [
        ({"heel": True}, "loopt", ()),
        ({"heel": False}, "niet_van_toepassing", ()),
        ({}, "open", ("heel",)),
    ],
)
def test_een_termijn_loopt_alleen_als_zij_van_toepassing_is(gegevens: dict[str, object], stand: str, open_: tuple[str, ...]) -> None:
    gevonden = _stand("van_toepassing_als: {heel: ja}, begin: gestart, lengte: {dagen: 14}", "2026-03-03", gestart="2026-03-02", **gegevens)
    assert (gevonden.stand, gevonden.open) == (stand, open_)
    assert (gevonden.einde is not None) == (stand == "loopt")


def test_een_termijn_volgt_een_criterium_dat_niet_van_toepassing_is() -> None:
    p = pakket(
        Blokken(
            criteria={"k": "van_toepassing_als: {heel: ja}, als: {schoon: ja}"},
            termijnen={"terug": "van_toepassing_als: {criterium: k}, begin: peildatum, lengte: {dagen: 1}"},
        )
    )
    assert [advies(p, heel=heel, schoon=True).termijnen[0].stand for heel in (True, False)] == ["loopt", "niet_van_toepassing"]


@pytest.mark.parametrize("termijn", ["begin: gestart, lengte: {jaren: 8000}", "begin: gestart, lengte: {dagen: 1}, opschorting: wachttijd"])
def test_een_einde_buiten_de_kalender_is_een_fout_in_de_invoer(termijn: str) -> None:
    with verwacht_fouten(InvoerFouten) as gevangen:
        _stand(
            termijn if "jaren" in termijn else termijn.replace("dagen: 1", "jaren: 7000"),
            "2026-03-01",
            gestart="2026-01-01",
            **({"wachttijd": 1_000_000} if "wachttijd" in termijn else {}),
        )
    assert [(fout.code, fout.plaats) for fout in gevangen.fouten] == [("I031", "termijnen")]


def test_een_einde_waarvan_de_feestdagen_niet_bekend_zijn_is_een_fout_in_de_invoer() -> None:
    termijn = "begin: gestart, lengte: {jaren: 100}, algemene_termijnenwet: ja"
    with verwacht_fouten(InvoerFouten) as gevangen:
        _stand(termijn, "2026-03-01", gestart="2026-01-01")
    assert gevangen.codes == ["I031"]
