"""Regels in de tijd: tijdvakken, twee versies van een bestand, en de hash die zegt wat er gold."""

from datetime import date, timedelta

import pytest

from engine import RegelFouten, lees_regelteksten
from tests.engine.hulp import (
    BEGRIPPEN_PAD,
    EIGEN_PAD,
    LANDELIJK_PAD,
    SWV,
    UITLEG,
    Blokken,
    begrippentekst,
    kop,
    pakket_uit,
    teksten,
    verwacht_fouten,
)

EEN_DAG = timedelta(days=1)
WISSEL = date(2026, 8, 1)
OUD, NIEUW = "landelijk/oud.yaml", "landelijk/nieuw.yaml"


def _criterium(naam: str, als: str) -> str:
    return f"criteria:\n  {naam}: {{titel: T, bron: [reglement], als: {als}, uitleg: {UITLEG}}}\n"


def _twee_versies(oud: str, nieuw: str, rest: str = "{criterium: netjes}") -> dict[str, str]:
    """Een criterium `netjes` dat op 1 augustus 2026 wisselt, en een criterium `rest` dat altijd geldt."""
    bestanden = teksten(Blokken(criteria={"rest": f"als: {rest}"}))
    bestanden[OUD] = kop("landelijk", tot="2026-07-31") + _criterium("netjes", oud)
    bestanden[NIEUW] = kop("landelijk", vanaf="2026-08-01") + _criterium("netjes", nieuw)
    bestanden[BEGRIPPEN_PAD] = begrippentekst(oud + nieuw + rest)
    return bestanden


def test_twee_versies_van_een_bestand_wisselen_elkaar_op_de_dag_af() -> None:
    bestanden = _twee_versies("{leden: {hoogstens: 3}}", "{leden: {hoogstens: 4}}")
    voor, vanaf = pakket_uit(bestanden, WISSEL - EEN_DAG), pakket_uit(bestanden, WISSEL)
    assert voor.criteria["netjes"].kop.bestand == OUD
    assert vanaf.criteria["netjes"].kop.bestand == NIEUW
    assert (voor.vanaf, voor.tot) == (date(2020, 1, 1), WISSEL - EEN_DAG)
    assert (vanaf.vanaf, vanaf.tot) == (WISSEL, None)
    assert voor.hash != vanaf.hash


def test_een_pakket_geldt_binnen_zijn_tijdvak_en_erbuiten_niet() -> None:
    p = pakket_uit(_twee_versies("{leden: 3}", "{leden: 4}"), WISSEL - EEN_DAG)
    assert p.geldt_op(date(2020, 1, 1)) and p.geldt_op(WISSEL - EEN_DAG)
    assert not p.geldt_op(WISSEL) and not p.geldt_op(date(2019, 12, 31))


def test_binnen_een_tijdvak_komt_steeds_hetzelfde_pakket_terug() -> None:
    bestanden = _twee_versies("{leden: 3}", "{leden: 4}")
    assert pakket_uit(bestanden, date(2021, 1, 1)) is pakket_uit(bestanden, WISSEL - EEN_DAG)
    assert pakket_uit(bestanden, date(2021, 1, 1)) is not pakket_uit(bestanden, WISSEL)


def test_een_nieuwe_parameterwaarde_begint_een_nieuw_tijdvak() -> None:
    parameter = "soort: geheel_getal, waarden: {2020-01-01: 3, 2026-08-01: 4}, geldig_tot: 2030-12-31"
    bestanden = teksten(Blokken(criteria={"a": "als: {leden: grens}"}, parameters={"grens": parameter}))
    voor, vanaf = pakket_uit(bestanden, WISSEL - EEN_DAG), pakket_uit(bestanden, WISSEL)
    assert (voor.tot, vanaf.vanaf, vanaf.tot) == (WISSEL - EEN_DAG, WISSEL, date(2030, 12, 31))
    assert voor.bestanden == vanaf.bestanden and voor.hash != vanaf.hash


def test_een_naam_die_op_de_dag_niet_meer_bestaat_wordt_gemeld_en_breekt_niets() -> None:
    bestanden = _twee_versies("{leden: 3}", "{leden: 4}")
    del bestanden[NIEUW]
    assert pakket_uit(bestanden, WISSEL - EEN_DAG)
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden, WISSEL)
    assert gevangen.enige("R035").plaats.startswith(f"{LANDELIJK_PAD}:8:")


@pytest.mark.parametrize(
    ("blok", "inhoud", "als", "code"),
    [
        ("afleidingen", "nummer: {titel: T, soort: getal, berekening: {som: [1]}}", "{nummer: 1}", "R020"),
        (
            "parameters",
            "nummer: {titel: T, bron: [reglement], soort: getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald}",
            "{leden: nummer}",
            "R020",
        ),
    ],
)
def test_ook_een_afleiding_of_parameter_die_vervalt_wordt_gemeld(blok: str, inhoud: str, als: str, code: str) -> None:
    bestanden = teksten(Blokken(criteria={"a": f"als: {als}"}))
    bestanden[OUD] = kop("landelijk", tot="2026-07-31") + f"{blok}:\n  {inhoud}\n"
    assert pakket_uit(bestanden, WISSEL - EEN_DAG)
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden, WISSEL)
    assert code in gevangen.codes


def test_een_begrip_dat_van_soort_wisselt_wordt_gelezen_door_de_regel_van_zijn_eigen_tijd() -> None:
    bestanden = _twee_versies("{leden: 3}", "{leden: rood}")
    met_keuze = begrippentekst("", kop("begrippen", vanaf="2026-08-01")).split("themas:")[0]
    keuze = "soort: keuze, keuzes: {rood: R}, titel: T, vraag: V?, antwoord_door: [balie], grondslag: [reglement]"
    bestanden["begrippen/nieuw.yaml"] = f"{met_keuze}begrippen:\n  leden: {{{keuze}}}\n"
    vast, begrippen = bestanden[BEGRIPPEN_PAD].split("begrippen:\n  ")
    bestanden[BEGRIPPEN_PAD] = vast
    bestanden["begrippen/oud.yaml"] = kop("begrippen", tot="2026-07-31") + "begrippen:\n  " + begrippen
    assert pakket_uit(bestanden, WISSEL - EEN_DAG).begrippen["leden"].soort == "geheel_getal"
    assert pakket_uit(bestanden, WISSEL).begrippen["leden"].soort == "keuze"


def test_een_regel_die_een_soortwissel_overleeft_wordt_op_die_dag_geweigerd() -> None:
    bestanden = teksten(Blokken(criteria={"a": "als: {leden: 3}"}))
    oud = bestanden.pop(BEGRIPPEN_PAD)
    vast, begrippen = oud.split("begrippen:\n  ")
    keuze = "soort: keuze, keuzes: {rood: R}, titel: T, vraag: V?, antwoord_door: [balie], grondslag: [reglement]"
    bestanden[BEGRIPPEN_PAD] = vast
    bestanden["begrippen/oud.yaml"] = kop("begrippen", tot="2026-07-31") + "begrippen:\n  " + begrippen
    bestanden["begrippen/z_nieuw.yaml"] = kop("begrippen", vanaf="2026-08-01") + f"begrippen:\n  leden: {{{keuze}}}\n"
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(bestanden, WISSEL)
    assert gevangen.enige("R022").plaats.startswith(f"{LANDELIJK_PAD}:8:")


def test_voor_de_eerste_dag_gelden_er_geen_regels() -> None:
    with verwacht_fouten(RegelFouten) as gevangen:
        pakket_uit(teksten(Blokken(criteria={"a": "als: {leden: 3}"})), date(2019, 12, 31))
    assert gevangen.codes == ["P040"]


def test_een_onbekend_samenwerkingsverband_krijgt_een_vermoeden() -> None:
    regels = lees_regelteksten(teksten(Blokken(criteria={"a": "als: {leden: 3}"})))
    assert regels.samenwerkingsverbanden == (SWV,)
    with verwacht_fouten(RegelFouten) as gevangen:
        regels.pakket("stat", WISSEL)
    assert (gevangen.codes, gevangen.fouten[0].bedoeld) == (["P042"], SWV)


BASIS = teksten(
    Blokken(
        criteria={"a": "als: {leden: {hoogstens: g}}"}, parameters={"g": "soort: getal, waarden: {2020-01-01: 1}, geldig_tot: onbepaald"}
    )
)


def _hash(bestanden: dict[str, str]) -> str:
    return lees_regelteksten(bestanden).pakket(SWV, WISSEL).hash


@pytest.mark.parametrize("pad", [BEGRIPPEN_PAD, LANDELIJK_PAD, EIGEN_PAD])
def test_de_hash_verandert_met_elk_bestand_dat_geldt(pad: str) -> None:
    assert _hash({**BASIS, pad: BASIS[pad] + "# nagezien\n"}) != _hash(BASIS)


def test_de_hash_verandert_met_een_bestandsnaam() -> None:
    anders = {pad.replace("regels.yaml", "regel.yaml"): tekst for pad, tekst in BASIS.items()}
    assert _hash(anders) != _hash(BASIS)


def test_de_hash_verandert_niet_met_de_volgorde_van_de_bestanden_of_een_bestand_dat_niet_geldt() -> None:
    assert _hash(dict(reversed(BASIS.items()))) == _hash(BASIS)
    vervallen = kop("landelijk", tot="2021-01-01") + _criterium("vroeger", "{leden: 1}")
    assert _hash({**BASIS, OUD: vervallen}) == _hash(BASIS)


def test_de_hash_van_een_ander_samenwerkingsverband_is_anders() -> None:
    regels = lees_regelteksten({**BASIS, EIGEN_PAD.replace(SWV, "dorp"): BASIS[EIGEN_PAD]})
    assert regels.pakket("dorp", WISSEL).hash != regels.pakket(SWV, WISSEL).hash


def test_de_hash_is_een_sha256_die_vastligt() -> None:
    assert len(_hash(BASIS)) == 64 and set(_hash(BASIS)) <= set("0123456789abcdef")
    assert _hash(BASIS) == _hash(dict(BASIS))
