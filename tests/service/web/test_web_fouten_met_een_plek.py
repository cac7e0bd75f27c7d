"""Wat buiten het dossier niet klopt, heeft ook een code, een zin en een plek: een programma leest `fouten`, en geen zin."""

from collections.abc import Mapping
from typing import Any

import pytest
from starlette.testclient import TestClient

_NUMMER = "2c84319a-d9c5-4efd-be2f-7fd1156d50b9"
_JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    ("methode", "pad", "koppen", "inhoud", "code", "plaats"),
    [
        ("POST", "/adviezen", {**_JSON, "Idempotency-Key": "kort"}, b"{}", "I011", "kop Idempotency-Key"),
        ("POST", "/adviezen", _JSON, b"\xff", "I042", ""),
        ("GET", "/adviezen/x", {}, b"", "I011", "nummer in het adres"),
        ("GET", "/adviezen/x/besluiten", {}, b"", "I011", "nummer in het adres"),
        ("GET", f"/adviezen/{_NUMMER}/besluiten/x", {}, b"", "I011", "besluit in het adres"),
    ],
)
def test_een_verzoek_dat_niet_klopt_heeft_een_fout_met_een_plek(
    klant: TestClient, methode: str, pad: str, koppen: Mapping[str, str], inhoud: bytes, code: str, plaats: str
) -> None:
    antwoord = klant.request(methode, pad, headers=dict(koppen), content=inhoud)
    probleem = antwoord.json()
    assert antwoord.status_code == 400
    assert probleem["fouten"] == [{"code": code, "zin": probleem["detail"], "plaats": plaats, "wijzer": ""}]


def test_een_kop_die_er_twee_keer_staat_heeft_een_fout_met_een_plek(klant: TestClient, dossier: dict[str, Any]) -> None:
    dubbel = [("Idempotency-Key", "sleutel-0001"), ("Idempotency-Key", "sleutel-0002")]
    (fout,) = klant.post("/adviezen", json=dossier, headers=dubbel).json()["fouten"]
    assert (fout["code"], fout["plaats"]) == ("I004", "kop Idempotency-Key")


def test_een_if_match_zonder_aanhalingstekens_heeft_een_fout_met_een_plek(klant: TestClient, dossier: dict[str, Any]) -> None:
    nummer = klant.post("/adviezen", json=dossier).json()["id"]
    (fout,) = klant.post(f"/adviezen/{nummer}/versies", json={"gegevens": {}}, headers={"If-Match": "los"}).json()["fouten"]
    assert (fout["code"], fout["plaats"]) == ("I011", "kop If-Match")


def test_een_regel_van_een_reeks_die_geen_utf_8_is_heeft_een_code(klant: TestClient) -> None:
    antwoord = klant.post("/adviesreeksen", content=b"\xff\n", headers={"Content-Type": "application/x-ndjson"})
    assert antwoord.status_code == 200
    assert '"code":"I042"' in antwoord.text.splitlines()[0]
