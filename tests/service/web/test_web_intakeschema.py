"""Het intakeschema over HTTP: per soort aanvraag, per verband, en met fouten die zeggen wat er wel is."""

from typing import Any

import jsonschema
from starlette.testclient import TestClient


def test_een_dossier_dat_past_wordt_aangenomen(klant: TestClient, dossier: dict[str, Any]) -> None:
    antwoord = klant.get("/intakeschema", params={"samenwerkingsverband": "po2001", "soortAanvraag": "eerste_tlv"})
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (200, "application/schema+json")
    jsonschema.validate(dossier, antwoord.json(), jsonschema.Draft202012Validator)
    assert klant.post("/adviezen", json=dossier).status_code == 201


def test_een_dossier_dat_niet_past_wordt_geweigerd_op_dezelfde_plek(klant: TestClient, dossier: dict[str, Any]) -> None:
    schema = klant.get("/intakeschema").json()
    dossier["gegevens"] |= {"spoed": "nee", "vreemd": 1, "interventies": [{"effect": "beetje"}]}
    plekken = {"/" + "/".join(map(str, fout.absolute_path)) for fout in jsonschema.Draft202012Validator(schema).iter_errors(dossier)}
    geweigerd = klant.post("/adviezen", json=dossier)
    wijzers = {fout["wijzer"] for fout in geweigerd.json()["fouten"]}
    assert wijzers == {"/gegevens/spoed", "/gegevens/vreemd", "/gegevens/interventies/0/effect"}
    # Van een veld dat niet bestaat noemt JSON Schema het object eromheen.
    assert plekken == {"/gegevens/spoed", "/gegevens", "/gegevens/interventies/0/effect"}


def test_wat_er_niet_is_krijgt_een_zin(klant: TestClient) -> None:
    soort = klant.get("/intakeschema", params={"soortAanvraag": "eerste_tvl"})
    assert (soort.status_code, soort.json()["fouten"][0]["wijzer"]) == (400, "/soortAanvraag")
    assert soort.json()["fouten"][0]["bedoeld"] == "eerste_tlv"
    assert klant.get("/intakeschema", params={"samenwerkingsverband": "po9999"}).status_code == 400
    assert klant.get("/intakeschema", params={"peildatum": "1999-01-01"}).status_code == 400
    assert klant.get("/intakeschema", params={"peildatum": "morgen"}).status_code == 400
