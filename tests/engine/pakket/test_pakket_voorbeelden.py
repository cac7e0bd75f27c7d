"""Voorbeelden bij een regel (docs/regeltaal.md, par. 14a): nagerekend bij de controle, en nooit deel van het pakket."""

from datetime import date

import pytest

from engine import Fout
from engine.fouten import Plaats
from engine.pakket.nakijken import kijk_na
from tests.engine.hulp import DAG, LANDELIJK_PAD, Blokken, advies, pakket, teksten

DUUR = {"duur": "soort: geheel_getal, eenheid: dagen, berekening: {dagen_tussen: [gestart, peildatum]}"}
GRENS = {"grens": "soort: geheel_getal, waarden: {2020-01-01: 3, 2027-01-01: 5}, geldig_tot: onbepaald"}


def fouten(landelijk: Blokken, eigen: Blokken | None = None) -> list[Fout]:
    return list(kijk_na(teksten(landelijk, eigen), DAG).fouten)


def codes(als: str, *voorbeelden: str, afleidingen: dict[str, str] | None = None, **criteria: str) -> list[str]:
    alle = {"heel_houden": "als: {heel: ja}", **criteria, "eis": f"{als}, voorbeelden: [{', '.join(voorbeelden)}]"}
    return [fout.code for fout in fouten(Blokken(criteria=alle, afleidingen=afleidingen, parameters=GRENS))]


VOLDAAN = "als: {schoon: ja}"
TELT = "als: {leden: {minstens: grens}}"


@pytest.mark.parametrize(
    ("als", "voorbeeld"),
    [
        (VOLDAAN, "{als: {schoon: ja}, dan: voldaan}"),
        (f"titel: Netjes, {VOLDAAN}", "{titel: Vuil mag niet, als: {schoon: nee}, dan: niet_voldaan}"),
        (VOLDAAN, "{als: {}, dan: gegevens_ontbreken}"),
        (TELT, "{als: {leden: 3}, dan: voldaan}"),
        (TELT, "{als: {leden: 2}, dan: niet_voldaan}"),
        (TELT, "{als: {leden: 2, grens: 2}, dan: voldaan}"),
        ("als: {vertrouwd: ja}", "{als: {vertrouwd: ja}, dan: voldaan}"),
        ("als: {vertrouwd: ja}", "{als: {}, dan: oordeel_nodig}"),
        ("als: {kleur: [rood, groen]}", "{als: {kleur: blauw}, dan: niet_voldaan}"),
        ("als: {wachttijd: {minstens: 7}}", "{als: {wachttijd: 7 dagen}, dan: voldaan}"),
        ("als: {bedrag: {minder_dan: 2}}", "{als: {bedrag: 1.5}, dan: voldaan}"),
        ("als: {gestart: {op_of_voor: peildatum}}", "{als: {peildatum: 2026-05-01, gestart: 2026-05-02}, dan: niet_voldaan}"),
        ("als: {lijst: boeken, minstens: 1, waarvoor: {zoek: ja}}", "{als: {boeken: []}, dan: niet_voldaan}"),
        ("als: {lijst: boeken, minstens: 1, waarvoor: {zoek: ja}}", "{als: {boeken: [{zoek: nee}, {}]}, dan: gegevens_ontbreken}"),
        ("van_toepassing_als: {heel: ja}, als: {schoon: ja}", "{als: {heel: nee}, dan: niet_van_toepassing}"),
    ],
)
def test_een_voorbeeld_dat_klopt_geeft_niets(als: str, voorbeeld: str) -> None:
    assert [code for code in codes(als, voorbeeld) if code != "P022"] == []


def test_een_voorbeeld_noemt_ook_wat_uitgerekend_wordt_of_het_verdict_van_een_ander_criterium() -> None:
    als = "als: {alle_van: [{duur: {minstens: 10}}, {criterium: netjes}]}"
    goed = "{als: {duur: 10 dagen, netjes: voldaan}, dan: voldaan}"
    open_ = "{als: {duur: 10 dagen, netjes: oordeel_nodig}, dan: oordeel_nodig}"
    assert codes(als, goed, open_, afleidingen=DUUR, netjes="als: {schoon: ja}") == []


@pytest.mark.parametrize(
    ("als", "voorbeeld", "code"),
    [
        (VOLDAAN, "{als: {schoon: ja}, dan: niet_voldaan}", "X001"),
        (VOLDAAN, "{als: {}, dan: niet_voldaan}", "X001"),
        (VOLDAAN, "{als: {schoon: ja, heel: ja}, dan: voldaan}", "X002"),
        (VOLDAAN, "{als: {schoon: ja, eis: voldaan}, dan: voldaan}", "X002"),
        ("als: {wachttijd: {minstens: 7}}", "{als: {wachttijd: 1 weken}, dan: niet_voldaan}", "X003"),
        ("als: {leden: {minstens: 7}}", "{als: {leden: 1 leden}, dan: niet_voldaan}", "X003"),
        ("als: {leden: {minstens: 7}}", "{als: {leden: 1000001}, dan: voldaan}", "X005"),
        ("als: {gestart: {op_of_voor: peildatum}}", "{als: {gestart: 2026-05-02}, dan: voldaan}", "X004"),
        ("als: {gestart: {op_of_voor: peildatum}}", "{als: {peildatum: 2019-12-31, gestart: 2019-05-02}, dan: voldaan}", "X004"),
        (VOLDAAN, "{als: {schon: ja}, dan: voldaan}", "R020"),
        (VOLDAAN, "{als: {schoon: ja}, dan: voldan}", "R007"),
        (VOLDAAN, "{als: {schoon: yes}, dan: voldaan}", "R008"),
        (VOLDAAN, "{als: {schoon: ja}}", "R003"),
        (VOLDAAN, "{als: {schoon: ja}, dan: voldaan, omdat: zo}", "R002"),
        (VOLDAAN, "voldaan", "R001"),
        (TELT, "{als: {leden: grens}, dan: voldaan}", "R023"),
        (TELT, "{als: {leden: 2.5}, dan: voldaan}", "R023"),
        ("als: {kleur: rood}", "{als: {kleur: roood}, dan: voldaan}", "R022"),
        ("als: {gestart: {op_of_na: 2020-01-01}}", "{als: {gestart: 01-02-2020}, dan: voldaan}", "R010"),
        ("als: {lijst: boeken, minstens: 1, waarvoor: {zoek: ja}}", "{als: {boeken: ja}, dan: voldaan}", "R004"),
        ("als: {lijst: boeken, minstens: 1, waarvoor: {zoek: ja}}", "{als: {boeken: [{zoekk: ja}]}, dan: voldaan}", "R002"),
    ],
)
def test_een_voorbeeld_dat_niet_klopt_geeft_zijn_code(als: str, voorbeeld: str, code: str) -> None:
    assert [gevonden for gevonden in codes(als, voorbeeld) if gevonden != "P022"] == [code]


def test_de_melding_staat_bij_dan_en_zegt_wat_eruit_kwam_en_waarom() -> None:
    regel = f"{TELT}, voorbeelden: [{{als: {{leden: 2}}, dan: voldaan}}]"
    (fout,) = fouten(Blokken(criteria={"eis": regel}, parameters=GRENS))
    assert fout.zin == "Dit voorbeeld van 'eis' zegt voldaan, maar er komt niet_voldaan uit (leden is 2, grens is 3)."
    plaats = Plaats.uit(fout.plaats)
    assert (
        teksten(Blokken(criteria={"eis": regel}, parameters=GRENS))[LANDELIJK_PAD]
        .splitlines()[plaats.regel - 1][plaats.kolom - 1 :]
        .startswith("voldaan}")
    )


def test_wat_niet_bekend_is_staat_in_de_melding() -> None:
    (fout,) = fouten(Blokken(criteria={"eis": f"{VOLDAAN}, voorbeelden: [{{als: {{}}, dan: voldaan}}]"}))
    assert fout.zin.endswith("(niet bekend: schoon).")


@pytest.mark.parametrize("dag", [date(2026, 6, 1), date(2028, 6, 1)])
def test_zonder_peildatum_gelden_de_grenzen_van_de_dag_waarop_het_bestand_is_nagekeken(dag: date) -> None:
    # De grens is 3, en vanaf 2027 5. Het bestand is nagekeken op 1 januari 2026: welke dag het nu ook is, dit voorbeeld blijft hetzelfde.
    regel = f"{TELT}, voorbeelden: [{{als: {{leden: 3}}, dan: voldaan}}]"
    assert kijk_na(teksten(Blokken(criteria={"eis": regel}, parameters=GRENS)), dag).fouten == ()


def test_met_een_peildatum_gelden_de_grenzen_van_die_dag() -> None:
    als = "als: {alle_van: [{leden: {minstens: grens}}, {gestart: {op_of_voor: peildatum}}]}"
    voor = "{als: {peildatum: 2026-12-31, leden: 3, gestart: 2026-01-01}, dan: voldaan}"
    na = "{als: {peildatum: 2027-01-01, leden: 3, gestart: 2026-01-01}, dan: niet_voldaan}"
    assert codes(als, voor, na) == []


def test_een_afleiding_en_een_termijn_hebben_ook_voorbeelden() -> None:
    duur = (
        f"{DUUR['duur']}, voorbeelden: [{{als: {{peildatum: 2026-05-11, gestart: 2026-05-01}}, dan: 10}}, "
        "{als: {peildatum: 2026-05-11}, dan: gegevens_ontbreken}]"
    )
    termijn = (
        "begin: gestart, lengte: {weken: 2}, van_toepassing_als: {heel: ja}, "
        "voorbeelden: [{als: {heel: ja, gestart: 2026-05-01}, dan: 2026-05-15}, {als: {heel: nee}, dan: niet_van_toepassing}, "
        "{als: {heel: ja}, dan: gegevens_ontbreken}]"
    )
    alles = {"criteria": {"eis": "als: {duur: {minstens: 1}}"}}
    assert fouten(Blokken(**alles, afleidingen={"duur": duur}, termijnen={"terugbrengen": termijn})) == []
    mis = Blokken(
        **alles,
        afleidingen={"duur": duur.replace("dan: 10", "dan: 11")},
        termijnen={"terugbrengen": termijn.replace("dan: 2026-05-15", "dan: 2026-05-16")},
    )
    assert [fout.zin.partition(",")[0] for fout in fouten(mis)] == [
        "Dit voorbeeld van 'duur' zegt 11",
        "Dit voorbeeld van 'terugbrengen' zegt 2026-05-16",
    ]


def test_een_blanco_heeft_geen_voorbeelden_en_een_afwijking_vervangt_die_van_de_landelijke_regel() -> None:
    leeg = Blokken(criteria={"eis": "open: ja, voorbeelden: [{als: {}, dan: voldaan}]"})
    assert "R100" in [fout.code for fout in fouten(leeg)]
    landelijk = Blokken(criteria={"eis": f"{VOLDAAN}, voorbeelden: [{{als: {{schoon: ja}}, dan: voldaan}}]"})
    eigen = Blokken(criteria={"eigen": "als: {schoon: nee}, afwijking_van: eis, reden_afwijking: Hier is het anders."})
    assert fouten(landelijk, eigen) == []


def test_een_voorbeeld_verandert_geen_advies_en_houdt_het_laden_niet_tegen() -> None:
    zonder = pakket(Blokken(criteria={"eis": VOLDAAN}))
    met = pakket(Blokken(criteria={"eis": f"{VOLDAAN}, voorbeelden: [{{als: {{schoon: ja}}, dan: niet_voldaan}}]"}))
    assert met.criteria["eis"].voorbeelden
    assert met.criteria["eis"] == zonder.criteria["eis"]
    assert advies(met, schoon=True).criteria["eis"] == advies(zonder, schoon=True).criteria["eis"]
