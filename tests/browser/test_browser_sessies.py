"""Iemand is in twee browsers aangemeld en meldt zich in de ene af vanuit de andere: de draaiende dienst, zonder script."""

import json
import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
import uvicorn
from playwright.sync_api import Browser, Page, expect

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.aanmelden import Aanmelder, Klant
from service.identiteit.instellingen import Oidcinstelling
from service.opslag import Adviesopslag, open_database
from service.opslag.sessies import Sessies
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.aanmelden import Ingang
from tests.browser.conftest import VOORBEELDEN, WORTEL
from tests.browser.kijker import GEDULD, is_op
from tests.service.identiteit import test_identiteit_aanmelden as proef

pytestmark = pytest.mark.browser
aanbieder = proef.aanbieder


class Thuisblijver(Aanmelder):
    """Wie zich afmeldt, gaat naar het begin: de pagina laat alleen een aanbieder met https toe, en die van de proef heeft http."""

    def einde(self) -> str:
        return "/"


@pytest.fixture(scope="module")
def dienst(aanbieder: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Het adres van een dienst waar mensen zich aanmelden; op `localhost` bewaart een browser een koekje van TLS ook zonder TLS."""
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('sessies')}/a.db"))
    kern = Kern(lees_regelkast(WORTEL / "rules", datetime.now(UTC).date()), opslag, lambda: datetime.now(UTC))
    with socket.create_server(("127.0.0.1", 0)) as stopcontact:
        adres = f"http://localhost:{stopcontact.getsockname()[1]}"
        aanmelder = Thuisblijver(Klant(adres, "thuisnabij-web", "g h:"), Oidcinstelling(aanbieder, "x"), Aanbieder(aanbieder))
        ingang = Ingang(aanmelder, Sessies(opslag.database, timedelta(minutes=30), timedelta(hours=10)))
        server = uvicorn.Server(uvicorn.Config(stel_dienst_samen(kern, ingang=ingang), log_config=None, access_log=False))
        draad = threading.Thread(target=server.run, args=([stopcontact],), daemon=True)
        draad.start()
        nu = int(datetime.now(UTC).timestamp())
        httpx2.post(f"{aanbieder}/mens", json={"gegevens": {**proef.MENS, "iat": nu, "exp": nu + 3600}})
        yield adres
        server.should_exit = True
        draad.join(60)


@pytest.fixture
def twee(browser: Browser, dienst: str) -> Iterator[tuple[Page, Page]]:
    """Twee browsers van dezelfde mens."""
    vensters = [browser.new_context(java_script_enabled=False) for _ in range(2)]
    bladen = [venster.new_page() for venster in vensters]
    for blad in bladen:
        blad.goto(f"{dienst}/aanmelden")
        assert blad.get_by_role("heading", level=1).inner_text() == "U bent aangemeld"
    yield bladen[0], bladen[1]
    for venster in vensters:
        venster.close()


@pytest.mark.parametrize("knop", ["Afmelden in de browser van", "In alle andere browsers afmelden"])
def test_vanuit_de_ene_browser_eindigt_de_andere(twee: tuple[Page, Page], dienst: str, knop: str) -> None:
    daar, hier = twee
    hier.get_by_role("link", name="opnieuw aanmelden").click()
    hier.get_by_role("button", name=knop).click()
    expect(hier.get_by_role("main")).to_contain_text("U bent alleen in deze browser aangemeld", timeout=GEDULD)
    daar.goto(dienst)
    assert daar.get_by_role("heading", level=1).inner_text() == "Meld u aan"
    hier.get_by_role("button", name="Afmelden", exact=True).click()
    is_op(hier, "Meld u aan")


def test_op_een_uitleg_meldt_iemand_zich_af(twee: tuple[Page, Page], dienst: str) -> None:
    daar, hier = twee
    teken = hier.locator("input[name=teken]").first.get_attribute("value")
    dossier = json.loads(Path(VOORBEELDEN[0]).read_text(encoding="utf-8"))
    koppen = {"X-CSRF-Token": str(teken), "Origin": dienst}
    gemaakt = hier.context.request.post(f"{dienst}/v1/adviezen", data=dossier, headers=koppen)
    assert gemaakt.status == 201
    hier.goto(f"{dienst}{gemaakt.headers['location']}/uitleg?vorm=html")
    hier.get_by_role("button", name="Afmelden").click()
    is_op(hier, "Meld u aan")
    daar.reload()
    assert "U bent alleen in deze browser aangemeld" in daar.get_by_role("main").inner_text()
