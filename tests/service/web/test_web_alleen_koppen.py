"""HEAD antwoordt als GET, zonder de inhoud: met dezelfde rechten, en ook dit lezen staat in het toegangslog."""

from typing import Any

import pytest
from sqlalchemy import select
from starlette.testclient import TestClient

from service.opslag import Adviesopslag
from service.opslag.database import lezen
from service.opslag.tabellen_audit import TOEGANG
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU

EIGEN = {"x-request-id", "ratelimit"}


@pytest.mark.parametrize("pad", ["/begrippen", "/adviezen", "/gezondheid", "/openapi.json", "/adviezen/geen-nummer", "/nergens"])
def test_head_heeft_de_koppen_van_get_en_geen_inhoud(klant: TestClient, pad: str) -> None:
    heel, kop = klant.get(pad), klant.head(pad)
    assert (kop.status_code, kop.content) == (heel.status_code, b"")
    verschil = {naam for naam in heel.headers.keys() | kop.headers.keys() if heel.headers.get(naam) != kop.headers.get(naam)}
    assert verschil <= EIGEN
    assert int(kop.headers["content-length"]) == len(heel.content) > 0


def test_ook_zo_lezen_staat_in_het_toegangslog(klant: TestClient, opslag: Adviesopslag, dossier: dict[str, Any]) -> None:
    pad = klant.post("/adviezen", json=dossier).headers["location"].removeprefix("/v1")
    assert klant.head(pad).status_code == 200
    with lezen(opslag.database) as verbinding:
        gedaan = list(verbinding.execute(select(TOEGANG.c.handeling)).scalars())
    assert gedaan == ["advies_gegeven", "advies_gelezen"]


def test_waar_get_niet_is_is_head_er_ook_niet(klant: TestClient) -> None:
    antwoord = klant.head("/vragen")
    assert (antwoord.status_code, antwoord.headers["allow"], antwoord.content) == (405, "POST", b"")


def test_zonder_sleutel_zegt_head_niets(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        assert (klant.head("/adviezen").status_code, klant.head("/gezondheid/leeft").status_code) == (401, 200)
