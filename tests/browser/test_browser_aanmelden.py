"""De pagina's om aan en af te melden, met het stijlblad dat de dienst erbij geeft."""

from http import HTTPStatus
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from starlette.responses import Response

from service.stijl import stijlblad
from service.web.startpagina import STIJL, foutpagina, nog_binnen, startpagina
from service.wie import Rol, Wie, Wiesoort
from tests.browser.kijker import BUREAU, TELEFOON, axe_fouten, bekijk, script, steekt_uit

pytestmark = pytest.mark.browser
IEMAND = Wie(Wiesoort.MENS, "a" * 64, Rol.SCHOOL, "po2001", "s-1")
PAGINAS = {
    "niet aangemeld": startpagina(None, ""),
    "aangemeld": startpagina(IEMAND, "teken"),
    "niet binnen": foutpagina(HTTPStatus.FORBIDDEN, "Uw sessie is voorbij. Meld u opnieuw aan."),
    "nog binnen": nog_binnen(HTTPStatus.FORBIDDEN, "Dit verzoek komt niet van een pagina van deze dienst. Open de pagina opnieuw."),
}


@pytest.mark.parametrize("breedte", [TELEFOON, BUREAU])
@pytest.mark.parametrize("pagina", PAGINAS.values(), ids=PAGINAS)
def test_de_pagina_is_toegankelijk_en_past(browser: Browser, tmp_path: Path, pagina: Response, breedte: int) -> None:
    koppeling = f'<link rel="stylesheet" href="{STIJL}">'
    tekst = bytes(pagina.body).decode()
    assert koppeling in tekst
    (tmp_path / "pagina.html").write_text(tekst.replace(koppeling, f"<style>{stijlblad()}</style>"), encoding="utf-8")
    with bekijk(browser, (tmp_path / "pagina.html").as_uri(), breedte) as blad:
        assert axe_fouten(blad) == []
        assert steekt_uit(blad) == 0
        assert script(blad) == 0
