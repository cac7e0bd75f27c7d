"""De koppen bij elk antwoord: wat een pagina zelf zegt blijft staan, en de rest staat er ook bij een fout."""

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from service.web.koppen import MET_AFMELDKNOP, PAGINABELEID, Koppen


def koppen_van(eigen: dict[str, str]) -> dict[str, str]:
    async def route(_: Request) -> Response:
        return PlainTextResponse("x", headers=eigen)

    return dict(TestClient(Koppen(Starlette(routes=[Route("/", route)]))).get("/").headers)


def test_wat_een_pagina_zelf_zegt_blijft_staan_en_de_rest_komt_erbij() -> None:
    eigen = {"Content-Security-Policy": PAGINABELEID, "Cache-Control": "max-age=60"}
    koppen, gewoon = koppen_van(eigen), koppen_van({})
    assert (koppen["content-security-policy"], koppen["cache-control"]) == (PAGINABELEID, "max-age=60")
    assert set(koppen) == set(gewoon)
    assert (gewoon["cache-control"], koppen["x-frame-options"]) == ("no-store", "DENY")


@pytest.mark.parametrize("beleid", [PAGINABELEID, MET_AFMELDKNOP["Content-Security-Policy"]])
def test_op_een_pagina_draait_geen_script_en_zij_staat_in_geen_kader(beleid: str) -> None:
    delen = dict(deel.split(" ", 1) for deel in beleid.split("; "))
    formulieren = delen.pop("form-action")
    assert delen == {"default-src": "'none'", "style-src": "'unsafe-inline'", "frame-ancestors": "'none'", "base-uri": "'none'"}
    assert formulieren in {"'none'", "'self' https:"}
