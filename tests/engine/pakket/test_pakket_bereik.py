"""Een voorbeeld met een waarde die een afleiding nooit krijgt is een fout; een waarde die zij wel kan krijgen nooit."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Fout
from engine.pakket.bereik import bereik_van_functie, in_woorden
from engine.pakket.nakijken import kijk_na
from engine.rekenen import datums
from tests.engine.hulp import DAG, Blokken, teksten

TABEL = (
    "beslistabel: {treffer: %s, kolommen: [leden], rijen: [{als: [{minstens: 4}], dan: %s}, {als: [{hoogstens: 3}], dan: %s}], anders: %s}"
)
AFLEIDINGEN = {
    "tint_van_groep": "soort: keuze, berekening: {%s}" % (TABEL % ("eerste", "rood", "groen", "kleur")),
    "tarief": "soort: geheel_getal, berekening: {%s}" % (TABEL % ("eerste", "3", "leden", "7")),
    "treffers": "soort: geheel_getal, berekening: {%s}" % (TABEL % ("alle, samen: aantal", "1", "1", "0")),
    "soort_lid": "soort: keuze, berekening: {gevallen: [{als: {schoon: ja}, dan: gast}], anders: lid}",
    "samen": "soort: geheel_getal, berekening: {som: [leden, leden, 1]}",
    "minder": "soort: getal, berekening: {verschil: [10, leden]}",
    "keer": "soort: geheel_getal, berekening: {product: [leden, 3]}",
    "klein": "soort: geheel_getal, berekening: {kleinste: [leden, wachttijd]}",
    "boekental": "soort: geheel_getal, berekening: {aantal: {lijst: boeken}}",
    "te_laat_samen": "soort: geheel_getal, berekening: {som_over: {lijst: boeken, van: te_laat}}",
    "oud": "soort: geheel_getal, eenheid: jaar, berekening: {leeftijd: {geboren: geboortedatum, op: gestart}}",
    "begin": "soort: datum, berekening: {begin_schooljaar: gestart}",
    "einde": "soort: datum, berekening: {einde_schooljaar: gestart}",
    "laatste_dag": "soort: datum, berekening: {laatste: [gestart, 2020-01-01]}",
    "met_grens": "soort: geheel_getal, berekening: {som: [grens, 1]}",
    "met_dag": "soort: datum, berekening: {datum_plus: {datum: gestart, dagen: leden}}",
}
GRENS = {"grens": "soort: geheel_getal, waarden: {2020-01-01: 3}, geldig_tot: onbepaald"}


def fouten(naam: str, waarde: str) -> list[Fout]:
    """De fouten als een criterium dat deze afleiding leest, een voorbeeld met deze waarde heeft; hoe het afloopt doet er niet toe."""
    leest = f"{{{naam}: {{ongelijk_aan: {waarde}}}}}"
    criterium = f"als: {leest}, voorbeelden: [{{als: {{{naam}: {waarde}}}, dan: niet_voldaan}}]"
    rest = {f"k_{ander}": f"als: {{{ander}: {{ongelijk_aan: {_iets(ander)}}}}}" for ander in AFLEIDINGEN}
    regels = Blokken(criteria={**rest, "eis": criterium}, afleidingen=AFLEIDINGEN, parameters=GRENS)
    # Een keuze die nooit voorkomt is in het criterium zelf ook al een fout; hier gaat het om het voorbeeld.
    return [fout for fout in kijk_na(teksten(regels), DAG).fouten if fout.code.startswith("X")]


def _iets(naam: str) -> str:
    return {"tint_van_groep": "rood", "soort_lid": "lid", "begin": "2020-08-01", "einde": "2020-07-31"}.get(
        naam, "2020-01-01" if naam in ("laatste_dag", "met_dag") else "1"
    )


@pytest.mark.parametrize(
    ("naam", "waarde", "zin"),
    [
        ("tarief", "101", "Bij 'tarief' kan 101 niet. Zij is altijd van 0 tot en met 100."),
        ("tarief", "-1", "Bij 'tarief' kan -1 niet. Zij is altijd van 0 tot en met 100."),
        ("treffers", "3", "Bij 'treffers' kan 3 niet. Zij is altijd van 0 tot en met 2."),
        ("samen", "202", "Bij 'samen' kan 202 niet. Zij is altijd van 1 tot en met 201."),
        ("minder", "10.5", "Bij 'minder' kan 10.5 niet. Zij is altijd van -90 tot en met 10."),
        ("keer", "301", "Bij 'keer' kan 301 niet. Zij is altijd van 0 tot en met 300."),
        ("klein", "101", "Bij 'klein' kan 101 niet. Zij is altijd van -1000000 tot en met 100."),
        ("boekental", "6", "Bij 'boekental' kan 6 niet. Zij is altijd van 0 tot en met 5."),
        ("te_laat_samen", "-1", "Bij 'te_laat_samen' kan -1 niet. Zij is altijd van 0 tot en met 5000000."),
        ("oud", "400 jaar", "Bij 'oud' kan 400 niet. Zij is altijd van -201 tot en met 201."),
        ("begin", "2026-09-01", "Bij 'begin' kan 2026-09-01 niet. Een schooljaar begint op 1 augustus."),
        ("einde", "2026-08-01", "Bij 'einde' kan 2026-08-01 niet. Een schooljaar eindigt op 31 juli."),
        ("laatste_dag", "2019-12-31", "Bij 'laatste_dag' kan 2019-12-31 niet. Zij is altijd van 2020-01-01 tot en met 2099-12-31."),
    ],
)
def test_een_waarde_die_een_afleiding_nooit_krijgt_is_een_fout_met_haar_grenzen(naam: str, waarde: str, zin: str) -> None:
    assert [(fout.code, fout.zin) for fout in fouten(naam, waarde.removesuffix(" jaar"))] == [("X005", zin)]


KAN = [("tarief", "100"), ("treffers", "2"), ("samen", "201"), ("minder", "-90"), ("boekental", "5"), ("oud", "90"), ("met_grens", "999")]
KAN += [
    ("begin", "2026-08-01"),
    ("laatste_dag", "2020-01-01"),
    ("met_dag", "2026-01-01"),
    ("soort_lid", "gast"),
    ("tint_van_groep", "blauw"),
]


@pytest.mark.parametrize(("naam", "waarde"), KAN)
def test_een_waarde_die_kan_is_geen_fout(naam: str, waarde: str) -> None:
    assert fouten(naam, waarde) == []


@pytest.mark.parametrize(("naam", "waarde", "bedoeld"), [("soort_lid", "gastt", "gast"), ("tint_van_groep", "paars", "")])
def test_een_keuze_die_niet_in_de_tabel_of_gevallen_staat_is_een_fout(naam: str, waarde: str, bedoeld: str) -> None:
    goed = _iets(naam)
    criterium = f"als: {{{naam}: {goed}}}, voorbeelden: [{{als: {{{naam}: {waarde}}}, dan: niet_voldaan}}]"
    (fout,) = kijk_na(teksten(Blokken(criteria={"eis": criterium}, afleidingen={naam: AFLEIDINGEN[naam]})), DAG).fouten
    assert (fout.code, fout.bedoeld) == ("X005", bedoeld)


def test_ook_wat_een_afleiding_zelf_zegt_te_geven_moet_kunnen() -> None:
    met = f"{AFLEIDINGEN['tarief']}, voorbeelden: [{{als: {{leden: 4}}, dan: 300}}, {{als: {{leden: 4}}, dan: 3}}]"
    gevonden = kijk_na(teksten(Blokken(criteria={"eis": "als: {tarief: 1}"}, afleidingen={"tarief": met})), DAG).fouten
    assert [fout.code for fout in gevonden] == ["X005"]


DAGEN = st.dates(date(1900, 1, 1), date(2099, 12, 31))
TUSSEN: dict[str, Any] = {
    naam: getattr(datums, naam) for naam in ("dagen_tussen", "weken_tussen", "maanden_tussen", "jaren_tussen", "leeftijd")
}


@given(st.sampled_from(sorted(TUSSEN)), DAGEN, DAGEN, st.integers(0, 4000), st.integers(0, 4000))
def test_wat_er_tussen_twee_dagen_zit_valt_altijd_binnen_het_bereik(naam: str, van: date, tot: date, ruim: int, later: int) -> None:
    bereik = bereik_van_functie(naam, [(van, van + timedelta(ruim)), (tot, tot + timedelta(later))])
    for eerste in (van, van + timedelta(ruim)):
        for tweede in (tot, tot + timedelta(later)):
            assert bereik[0] <= TUSSEN[naam](eerste, tweede) <= bereik[1], bereik


REKEN: dict[str, Any] = {
    "som": sum,
    "kleinste": min,
    "grootste": max,
    "verschil": lambda paar: paar[0] - paar[1],
    "product": lambda paar: paar[0] * paar[1],
}
GETALLEN = st.tuples(st.integers(-9, 9), st.integers(-9, 9)).map(sorted)


@given(st.sampled_from(sorted(REKEN)), GETALLEN, GETALLEN, st.data())
def test_wat_er_uit_een_berekening_komt_valt_altijd_binnen_het_bereik(
    naam: str, een: list[int], ander: list[int], kies: st.DataObject
) -> None:
    onder, boven = bereik_van_functie(naam, [(een[0], een[1]), (ander[0], ander[1])])
    waarde = REKEN[naam]([kies.draw(st.integers(*een)), kies.draw(st.integers(*ander))])
    assert onder <= waarde <= boven


def test_de_grenzen_staan_er_in_gewone_woorden() -> None:
    assert in_woorden((3, None)) == "minstens 3"
    assert in_woorden((None, 3)) == "hoogstens 3"
    assert in_woorden((3, 3)) == "3"
    assert in_woorden((date(2020, 1, 1), None)) == "op of na 2020-01-01"
    assert in_woorden((None, date(2020, 1, 1))) == "op of voor 2020-01-01"
