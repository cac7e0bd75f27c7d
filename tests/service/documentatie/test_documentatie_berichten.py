"""De Cucumber Messages: geldig volgens hun schema, en met dezelfde uitslagen als het verslag."""

import json
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from engine import Regels
from service.documentatie.berichten import PROTOCOL, als_ndjson, berichten
from service.documentatie.features import lees_bomen
from service.documentatie.verslag import Verslag, draai_features
from service.documentatie.zinnen import ZINNEN
from tests.service.documentatie.conftest import TOEN

SCHEMA = Path(__file__).parent / f"cucumber-messages-{PROTOCOL}.schema.json"
PROEVEN = Path(__file__).parent / "gherkin"
MIS = (
    "# language: nl\nFunctionaliteit: X\n\n  Voorbeeld: mis\n"
    '    Gegeven de regels van "po2001" op 24 november 2026\n    En "aanvrager" is "ouders"\n'
    '    Als de aanvraag wordt beoordeeld\n    Dan is "aanvrager_bevoegd" voldaan\n    En is het advies nog open\n\n'
    "  Voorbeeld: onbekend\n    Gegeven het regent\n    Als de aanvraag wordt beoordeeld\n"
)


@pytest.fixture(scope="module")
def keurder() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def fouten(keurder: Draft202012Validator, alle: list[dict[str, Any]]) -> list[str]:
    return [f"{list(fout.absolute_path)}: {fout.message[:200]}" for bericht in alle for fout in keurder.iter_errors(bericht)]


def soorten(alle: list[dict[str, Any]]) -> Counter[str]:
    return Counter(soort for bericht in alle for soort in bericht)


@pytest.fixture(scope="module")
def klein(verslag: Verslag) -> Verslag:
    """Drie bestanden van de echte keer draaien; het schema nalopen kost per bericht meer dan een voorbeeld draaien."""
    features = tuple(feature for feature in verslag.features if feature.bestand.startswith("dienst/"))
    uitslagen = tuple(uitslag for uitslag in verslag.uitslagen if uitslag.scenario.bestand.startswith("dienst/"))
    return replace(verslag, features=features, uitslagen=uitslagen)


def test_de_berichten_van_een_echte_keer_draaien_volgen_het_schema(keurder: Draft202012Validator, klein: Verslag) -> None:
    alle = list(berichten(klein, ZINNEN))
    assert soorten(alle)["testCase"] == len(klein.uitslagen) > 10
    assert fouten(keurder, alle) == []


def test_ook_van_al_het_andere_in_gherkin_volgen_de_berichten_het_schema(keurder: Draft202012Validator, regels: Regels) -> None:
    alle = list(berichten(draai_features(lees_bomen(PROEVEN), regels, TOEN, "1.2.3", met_dienst=False), ZINNEN))
    assert soorten(alle)["gherkinDocument"] == len(list(PROEVEN.glob("*.feature")))
    assert fouten(keurder, alle) == []


def test_een_bericht_dat_niet_klopt_valt_op(keurder: Draft202012Validator) -> None:
    assert fouten(keurder, [{"testRunFinished": {"success": "ja"}}])


def test_elk_voorbeeld_van_de_keer_draaien_is_een_testgeval_met_al_zijn_stappen(verslag: Verslag) -> None:
    geteld = soorten(list(berichten(verslag, ZINNEN)))
    stappen = sum(len(uitslag.scenario.stappen) for uitslag in verslag.uitslagen)
    voorbeelden = len(verslag.uitslagen)
    for soort in ("pickle", "testCase", "testCaseStarted", "testCaseFinished"):
        assert geteld[soort] == voorbeelden, soort
    assert geteld["testStepStarted"] == geteld["testStepFinished"] == stappen
    assert geteld["source"] == geteld["gherkinDocument"] == len(verslag.features)
    assert geteld["stepDefinition"] == len(ZINNEN.zinnen)


def test_elke_verwijzing_tussen_berichten_komt_ergens_uit(verslag: Verslag) -> None:
    bekend: set[str] = set()
    for bericht in berichten(verslag, ZINNEN):
        ((soort, inhoud),) = bericht.items()
        if soort == "pickle":
            assert inhoud["id"] not in bekend
            bekend |= {inhoud["id"], *(stap["id"] for stap in inhoud["steps"])}
        elif soort in ("stepDefinition", "testRunStarted"):
            bekend.add(inhoud["id"])
        elif soort == "testCase":
            assert {inhoud["pickleId"], inhoud["testRunStartedId"]} <= bekend
            for stap in inhoud["testSteps"]:
                assert {stap["pickleStepId"], *stap["stepDefinitionIds"]} <= bekend
                bekend.add(stap["id"])
            bekend.add(inhoud["id"])
        elif soort == "testCaseStarted":
            assert inhoud["testCaseId"] in bekend
            bekend.add(inhoud["id"])
        elif soort == "testStepFinished":
            assert {inhoud["testCaseStartedId"], inhoud["testStepId"]} <= bekend


def test_een_stap_die_niet_klopt_heet_mislukt_en_wat_erna_komt_overgeslagen(regels: Regels, tmp_path: Path) -> None:
    (tmp_path / "x.feature").write_text(MIS, encoding="utf-8")
    alle = list(berichten(draai_features(lees_bomen(tmp_path), regels, TOEN, "1.2.3"), ZINNEN))
    resultaten = [bericht["testStepFinished"]["testStepResult"] for bericht in alle if "testStepFinished" in bericht]
    assert [resultaat["status"] for resultaat in resultaten] == ["PASSED", "PASSED", "PASSED", "FAILED", "SKIPPED", "UNDEFINED", "SKIPPED"]
    assert resultaten[3]["message"] == "aanvrager_bevoegd is niet voldaan"
    assert alle[-1]["testRunFinished"]["success"] is False


def test_wat_niet_draaide_is_overgeslagen_en_geen_fout(klein: Verslag, regels: Regels) -> None:
    alle = list(berichten(draai_features(klein.features, regels, TOEN, "1.2.3", met_dienst=False), ZINNEN))
    resultaten = [bericht["testStepFinished"]["testStepResult"] for bericht in alle if "testStepFinished" in bericht]
    assert {(resultaat["status"], resultaat["message"]) for resultaat in resultaten} == {("SKIPPED", "De dienst draaide niet.")}
    assert alle[-1]["testRunFinished"]["success"] is True


def test_de_delen_van_een_zin_staan_waar_zij_in_de_stap_staan(verslag: Verslag) -> None:
    stappen = {stap["id"]: stap["text"] for feature in verslag.features for pickle in feature.pickles for stap in pickle["steps"]}
    gezien = 0
    for bericht in berichten(verslag, ZINNEN):
        for stap in bericht.get("testCase", {}).get("testSteps", ()):
            for lijst in stap["stepMatchArgumentsLists"]:
                for deel in lijst["stepMatchArguments"]:
                    begin, waarde = deel["group"]["start"], deel["group"]["value"]
                    assert stappen[stap["pickleStepId"]][begin : begin + len(waarde)] == waarde
                    gezien += 1
    assert gezien > 1000


def test_de_klok_begint_bij_het_draaien_en_loopt_met_de_stappen_mee(klein: Verslag) -> None:
    verslag = replace(klein, gedraaid_op=datetime(2026, 11, 24, 13, 5, tzinfo=UTC))
    alle = list(berichten(verslag, ZINNEN))
    tijden = [
        inhoud["timestamp"]["seconds"] * 10**9 + inhoud["timestamp"]["nanos"]
        for bericht in alle
        for inhoud in bericht.values()
        if "timestamp" in inhoud
    ]
    begin = int(datetime(2026, 11, 24, 13, 5, tzinfo=UTC).timestamp()) * 10**9
    assert tijden == sorted(tijden)
    assert tijden[0] == begin
    assert tijden[-1] - begin == sum(duur for uitslag in verslag.uitslagen for duur in uitslag.duren)


def test_elke_regel_van_het_bestand_is_een_bericht(klein: Verslag) -> None:
    regels_ = als_ndjson(klein, ZINNEN).split("\n")
    assert regels_.pop() == ""
    assert [json.loads(regel) for regel in regels_] == list(berichten(klein, ZINNEN))
