"""De pagina's om aan en af te melden en die van wat niet kan, met het stijlblad dat de dienst erbij geeft, en de knop op een uitleg."""

from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Browser
from starlette.responses import Response

from engine.uitleg import Alinea, Kop
from service.opslag.sessies import Sessie
from service.pagina import pagina
from service.stijl import stijlblad
from service.web.afmeldknop import afmeldknop
from service.web.blad import STIJL
from service.web.foutblad import antwoord_op
from service.web.niet_bewaard import NogEens, niet_bewaard
from service.web.problemen import Probleem
from service.web.startpagina import Binnen, foutpagina, niet_opnieuw, nog_binnen, startpagina
from service.wie import Rol, Wie, Wiesoort
from tests.browser.kijker import BUREAU, TELEFOON, axe_fouten, bekijk, met_tab, script, steekt_uit

pytestmark = pytest.mark.browser
IEMAND = Wie(Wiesoort.MENS, "mens-" + "a" * 32, Rol.SCHOOL, "po2001", "s-1")
NU = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
STRAKS = NU + timedelta(minutes=10)
HIER, *ELDERS = (Sessie(f"{uur:016x}", NU - timedelta(hours=uur), NU - timedelta(minutes=uur), STRAKS, uur == 0) for uur in range(3))


def aangemeld(*sessies: Sessie, later: timedelta = timedelta(0)) -> Response:
    return startpagina(Binnen(IEMAND, "PO 20-01 in Groningen en Noordenveld (po2001)", "teken", sessies, NU + later))


def mis(status: HTTPStatus, zin: str) -> Response:
    """Zoals een browser het krijgt die een formulier instuurde."""
    dienst = SimpleNamespace(state=SimpleNamespace(met_paginas=True))
    staat = {"spoor": "0af7651916cd43dd8448eb211c80319c"}
    scope = {"type": "http", "method": "POST", "path": "/zaken", "headers": [(b"accept", b"text/html")], "app": dienst, "state": staat}
    return antwoord_op(scope, Probleem(status, zin))


def oud_formulier(nog_eens: NogEens | None) -> Response:
    velden = {"reden": ("Lang over gedaan. " * 20,), "voorziening": ("sbo",)}
    zin = "U bent niet meer aangemeld, omdat u een tijd niets deed of omdat uw tijd om was."
    return niet_bewaard(HTTPStatus.FORBIDDEN, "U bent niet meer aangemeld", zin, velden, "meld u opnieuw aan", "/aanmelden", nog_eens)


PAGINAS = {
    "niet aangemeld": startpagina(None),
    "eerst aanmelden": startpagina(None, "/zaken"),
    "niet bewaard": oud_formulier(None),
    "nog eens na aanmelden": oud_formulier(NogEens("/zaken/1/besluit")),
    "nog eens": oud_formulier(NogEens("/zaken/1/besluit", "teken")),
    "geen pagina": mis(HTTPStatus.NOT_FOUND, "Op dit adres is niets te vinden. Kijk of het adres klopt."),
    "te veel": mis(HTTPStatus.TOO_MANY_REQUESTS, "U vraagt te veel in korte tijd. Probeer het over 12 seconden opnieuw."),
    "storing": mis(HTTPStatus.INTERNAL_SERVER_ERROR, "De dienst kon uw vraag niet afhandelen. Probeer het later opnieuw."),
    "aangemeld": aangemeld(HIER),
    "ook elders": aangemeld(HIER, *ELDERS),
    "langer geleden": aangemeld(HIER, *ELDERS, later=timedelta(hours=1)),
    "niet binnen": foutpagina(HTTPStatus.FORBIDDEN, "Uw sessie is voorbij. Meld u opnieuw aan."),
    "niet opnieuw": niet_opnieuw(HTTPStatus.FORBIDDEN, "Uw aanbieder zegt niet wanneer u zich aanmeldde."),
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


@pytest.mark.parametrize("breedte", [TELEFOON, BUREAU])
def test_de_knop_om_af_te_melden_op_een_uitleg_is_toegankelijk_en_komt_niet_op_papier(
    browser: Browser, tmp_path: Path, breedte: int
) -> None:
    tekst = pagina((Kop("Advies", 1), Alinea("De uitleg.")), afmeldknop("teken", "/zaken/1"))
    (tmp_path / "uitleg.html").write_text(tekst, encoding="utf-8")
    with bekijk(browser, (tmp_path / "uitleg.html").as_uri(), breedte) as blad:
        assert axe_fouten(blad) == []
        assert steekt_uit(blad) == 0
        assert met_tab(blad, 1)[0][1]
        knop = blad.get_by_role("button", name="Afmelden")
        assert knop.is_visible()
        blad.emulate_media(media="print")
        assert knop.is_hidden()
