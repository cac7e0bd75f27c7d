"""Lagen op elkaar: blanco's, invullingen en afwijkingen van criteria en parameters."""

from datetime import date

import pytest

from engine import Fout, RegelFouten
from engine.logica import GEGEVENS_ONTBREKEN, NIET_VAN_TOEPASSING, NIET_VOLDAAN, OORDEEL_NODIG, VOLDAAN
from tests.engine.hulp import EIGEN_PAD, LANDELIJK_PAD, Blokken, advies, oordeel, pakket, verwacht_fouten

SCHOON = "als: {schoon: ja}"
BLANCO = Blokken(criteria={"gezond": "open: ja"})


def _enige(code: str, landelijk: Blokken, eigen: Blokken | None = None) -> Fout:
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket(landelijk, eigen)
    assert gevangen.codes == [code], [str(fout) for fout in gevangen.fouten]
    return gevangen.fouten[0]


def test_een_blanco_krijgt_het_verdict_van_zijn_invulling() -> None:
    p = pakket(BLANCO, Blokken(criteria={"gezond_stad": f"invulling_van: gezond, {SCHOON}"}))
    assert [advies(p, schoon=waarde).criteria["gezond"].verdict for waarde in (True, False)] == [VOLDAAN, NIET_VOLDAAN]
    assert advies(p).criteria["gezond"].open == ("schoon",)


def test_een_blanco_die_niemand_invult_laadt_niet() -> None:
    fout = _enige("P010", BLANCO)
    assert fout.plaats.startswith(f"{LANDELIJK_PAD}:8:") and "'gezond'" in fout.zin


def test_een_blanco_wordt_hoogstens_een_keer_ingevuld() -> None:
    fout = _enige("P012", BLANCO, Blokken(criteria={"a": f"invulling_van: gezond, {SCHOON}", "b": f"invulling_van: gezond, {SCHOON}"}))
    assert fout.plaats.startswith(f"{EIGEN_PAD}:9:") and f"{EIGEN_PAD}:8:3" in fout.zin


def test_een_invulling_zonder_blanco_wordt_geweigerd() -> None:
    landelijk = Blokken(criteria={"gezond": SCHOON})
    assert _enige("P013", landelijk, Blokken(criteria={"a": f"invulling_van: gezond, {SCHOON}"})).plaats.startswith(f"{EIGEN_PAD}:8:")
    assert _enige("P011", landelijk, Blokken(criteria={"a": f"invulling_van: gezont, {SCHOON}"})).bedoeld == "gezond"


def test_wanneer_een_blanco_geldt_blijft_landelijk_bepaald() -> None:
    landelijk = Blokken(criteria={"gezond": "open: ja, van_toepassing_als: {leden: 3}, uitzondering: {als: {heel: nee}, reden: R}"})
    p = pakket(landelijk, Blokken(criteria={"gezond_stad": f"invulling_van: gezond, {SCHOON}"}))
    assert advies(p, leden=4, schoon=True).criteria["gezond"].verdict is NIET_VAN_TOEPASSING
    assert advies(p, leden=3, heel=False, schoon=True).criteria["gezond"].verdict is NIET_VAN_TOEPASSING
    assert advies(p, leden=3, heel=True, schoon=True).criteria["gezond"].verdict is VOLDAAN
    assert advies(p, schoon=True).criteria["gezond"].open == ("leden",)


def test_een_afwijking_vervangt_het_landelijke_criterium_helemaal() -> None:
    rest = "als: {alle_van: [{leden: 3}, {schoon: ja}]}"
    landelijk = Blokken(criteria={"netjes": f"van_toepassing_als: {{leden: 3}}, {SCHOON}", "ook": "als: {criterium: netjes}", "rest": rest})
    p = pakket(landelijk, Blokken(criteria={"netjes_stad": "afwijking_van: netjes, reden_afwijking: R, als: {heel: ja}"}))
    criteria = advies(p, leden=4, schoon=True, heel=False).criteria
    assert (criteria["netjes"].verdict, criteria["ook"].verdict) == (NIET_VOLDAAN, NIET_VOLDAAN)


AFWIJKING = Blokken(criteria={"eigen": "afwijking_van: netjes, reden_afwijking: R, als: {heel: ja}"})


def test_van_een_harde_regel_wordt_niet_afgeweken() -> None:
    assert _enige("P014", Blokken(criteria={"netjes": f"hard: ja, {SCHOON}"}), AFWIJKING).plaats.startswith(f"{EIGEN_PAD}:8:")


@pytest.mark.parametrize("tussen", ["als: {criterium: netjes}", "van_toepassing_als: {criterium: netjes}, als: {schoon: nee}"])
def test_van_wat_een_harde_regel_leest_wordt_ook_niet_afgeweken(tussen: str) -> None:
    landelijk = Blokken(criteria={"netjes": SCHOON, "tussen": tussen, "streng": "hard: ja, als: {niet: {criterium: tussen}}"})
    assert "'streng'" in _enige("P014", landelijk, AFWIJKING).zin


def test_van_een_blanco_wijkt_niemand_af() -> None:
    eigen = Blokken(criteria={"a": f"afwijking_van: gezond, reden_afwijking: R, {SCHOON}"})
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket(BLANCO, eigen)
    assert "invulling_van" in gevangen.enige("P014").zin


def test_van_een_eigen_criterium_wijkt_niemand_af() -> None:
    eigen = Blokken(criteria={"a": SCHOON, "b": f"afwijking_van: a, reden_afwijking: R, {SCHOON}"})
    assert _enige("P011", Blokken(criteria={"netjes": SCHOON}), eigen).plaats.startswith(f"{EIGEN_PAD}:9:")


def test_een_invulling_mag_een_oordeel_vragen() -> None:
    p = pakket(BLANCO, Blokken(criteria={"gezond_stad": "invulling_van: gezond, als: {vertrouwd: ja}"}))
    assert advies(p).criteria["gezond"].verdict is OORDEEL_NODIG
    assert advies(p, vertrouwd=oordeel(True)).criteria["gezond"].verdict is VOLDAAN


BLANCO_GETAL = "soort: geheel_getal, eenheid: dagen, open: ja, grenzen: {minimaal: 2, maximaal: 8}"
LANDELIJK = Blokken(criteria={"op_tijd": "als: {leden: {hoogstens: grens}}"}, parameters={"grens": BLANCO_GETAL})


def _grens(waarden: str, extra: str = "soort: geheel_getal, eenheid: dagen, geldig_tot: onbepaald") -> Blokken:
    return Blokken(parameters={"grens_stad": f"invulling_van: grens, waarden: {waarden}, {extra}"})


def test_een_blanco_parameter_krijgt_de_waarde_van_het_samenwerkingsverband() -> None:
    p = pakket(LANDELIJK, _grens("{2020-01-01: 5}"))
    assert p.parameterwaarden["grens"] == 5
    assert [advies(p, leden=leden).criteria["op_tijd"].verdict for leden in (5, 6)] == [VOLDAAN, NIET_VOLDAAN]
    assert advies(p).criteria["op_tijd"].verdict is GEGEVENS_ONTBREKEN


@pytest.mark.parametrize("waarden", ["{2020-01-01: 2}", "{2020-01-01: 8}"])
def test_een_ingevulde_waarde_op_de_grens_mag(waarden: str) -> None:
    assert pakket(LANDELIJK, _grens(waarden)).parameterwaarden["grens"] in (2, 8)


@pytest.mark.parametrize(
    ("waarden", "dag"),
    [("{2020-01-01: 1}", "2020-01-01"), ("{2020-01-01: 9}", "2020-01-01"), ("{2020-01-01: 5, 2030-01-01: 9}", "2030-01-01")],
)
def test_een_ingevulde_waarde_buiten_de_grenzen_wordt_geweigerd_ook_als_zij_later_ingaat(waarden: str, dag: str) -> None:
    fout = _enige("P016", LANDELIJK, _grens(waarden))
    assert fout.plaats.startswith(f"{EIGEN_PAD}:8:") and dag in fout.zin


@pytest.mark.parametrize(
    "extra",
    [
        "soort: geheel_getal, eenheid: weken, geldig_tot: onbepaald",
        "soort: getal, eenheid: dagen, geldig_tot: onbepaald",
        "soort: geheel_getal, geldig_tot: onbepaald",
    ],
)
def test_een_invulling_heeft_dezelfde_soort_en_eenheid_als_de_blanco(extra: str) -> None:
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket(LANDELIJK, _grens("{2020-01-01: 5}", extra))
    assert gevangen.enige("P017").plaats.startswith(f"{EIGEN_PAD}:8:")


def test_een_blanco_parameter_zonder_of_met_twee_invullingen_laadt_niet() -> None:
    with verwacht_fouten(RegelFouten) as zonder:
        pakket(LANDELIJK)
    assert zonder.enige("P010").plaats.startswith(LANDELIJK_PAD)
    waarde = "invulling_van: grens, soort: geheel_getal, eenheid: dagen, waarden: {2020-01-01: 5}, geldig_tot: onbepaald"
    assert _enige("P012", LANDELIJK, Blokken(parameters={"a": waarde, "b": waarde})).plaats.startswith(f"{EIGEN_PAD}:9:")


def test_een_invulling_van_een_parameter_die_geen_blanco_is_wordt_geweigerd() -> None:
    vast = "soort: geheel_getal, eenheid: dagen, waarden: {2020-01-01: 5}, geldig_tot: onbepaald"
    landelijk = Blokken(criteria={"op_tijd": "als: {leden: {hoogstens: grens}}"}, parameters={"grens": vast})
    assert _enige("P015", landelijk, _grens("{2020-01-01: 5}")).plaats.startswith(f"{EIGEN_PAD}:8:")


def test_ook_een_gewone_parameter_blijft_binnen_zijn_eigen_grenzen() -> None:
    vast = "soort: geheel_getal, grenzen: {maximaal: 4}, waarden: {2020-01-01: 5}, geldig_tot: onbepaald"
    assert _enige("P016", Blokken(criteria={"a": "als: {leden: {hoogstens: grens}}"}, parameters={"grens": vast}))


@pytest.mark.parametrize(
    ("dag", "waarde"),
    [("2019-12-31", None), ("2020-01-01", 5), ("2024-12-31", 5), ("2025-01-01", 6), ("2027-12-31", 6), ("2028-01-01", None)],
)
def test_een_parameter_geldt_van_zijn_eerste_tot_en_met_zijn_laatste_dag(dag: str, waarde: int | None) -> None:
    vast = "soort: geheel_getal, waarden: {2025-01-01: 6, 2020-01-01: 5}, geldig_tot: 2027-12-31"
    blokken = Blokken(criteria={"a": "als: {leden: {hoogstens: grens}}"}, parameters={"grens": vast})
    if waarde is not None:
        assert pakket(blokken, dag=date.fromisoformat(dag)).parameterwaarden["grens"] == waarde
        return
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket(blokken, dag=date.fromisoformat(dag))
    assert gevangen.codes in (["P041"], ["P040"])
