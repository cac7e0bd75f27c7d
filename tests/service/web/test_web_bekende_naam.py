"""Zonder sleutel antwoordt de dienst alleen op de namen van deze computer; wie een andere noemt, leest in het Nederlands waarom niet."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, stel_dienst_samen
from service.web.starten import HIER
from tests.service.web.conftest import NU


@pytest.fixture
def hier(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[TestClient]:
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True, alleen_onder=HIER)
    with TestClient(dienst, base_url="http://127.0.0.1/v1") as klant:
        yield klant


@pytest.mark.parametrize("naam", ["127.0.0.1", "127.0.0.1:8000", "localhost", "LocalHost:8000", "[::1]", "[::1]:8000"])
def test_op_een_naam_van_deze_computer_antwoordt_de_dienst(hier: TestClient, naam: str) -> None:
    assert hier.get("/gezondheid", headers={"Host": naam}).status_code == 200


@pytest.mark.parametrize(
    "naam",
    [
        "thuisnabij.example",
        "127.0.0.1.example:8000",
        "[::2]:8000",
        "[::1]example",
        "localhost:80@example",
        "127.0.0.1 example",
        "",
        ":8000",
    ],
)
def test_op_een_andere_naam_is_het_antwoord_een_nederlands_probleem(hier: TestClient, naam: str) -> None:
    antwoord = hier.get("/begrippen", headers={"Host": naam})
    assert (antwoord.status_code, antwoord.headers["content-type"]) == (400, "application/problem+json")
    assert antwoord.json() == {
        "type": "about:blank",
        "status": 400,
        "title": "De invoer klopt niet",
        "detail": "De dienst antwoordt hier niet op de naam in de kop Host. Gebruik een van deze: 127.0.0.1, localhost, [::1].",
    }
    gewoon = hier.get("/nergens").headers
    for kop in ("api-version", "cache-control", "content-security-policy", "x-content-type-options", "x-request-id"):
        assert kop in antwoord.headers
        assert kop == "x-request-id" or antwoord.headers[kop] == gewoon[kop]
    assert naam == "" or naam not in antwoord.text
