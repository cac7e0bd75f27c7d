"""Op een pagina beslist niemand die het met de API niet mag: dezelfde twee regels, en dezelfde zin om te lezen."""

from typing import Any
from uuid import uuid4

import httpx2
import pytest
from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.wie import Rol
from tests.service.web.sleutelbos import COMMISSIE, HIER, Iemand, Sleutelbos
from tests.service.web.test_web_besluitpaginas import BESLUIT, DOSSIER, stuur, versie
from tests.service.web.test_web_wie_beslist import NORM, REDEN
from tests.service.web.test_web_zaakpaginas import Blik, blik, bos, tekst

__all__ = ["blik", "bos"]
EEN, ANDER = Iemand(Rol.COMMISSIE, HIER, "c-1"), Iemand(Rol.COMMISSIE, HIER, "c-2")
NIET_NA_TE_GAAN = (
    "In deze zaak is een deskundige toegewezen, en uw account of sleutel noemt geen pseudoniem. Zo is niet na te gaan dat u dat niet was. "
    "Vraag de beheerder om een pseudoniem, of laat een ander lid van de commissie beslissen."
)
ZELF_GENOMEN = (
    f"U maakte het besluit waartegen bezwaar is zelf definitief. Op het bezwaar beslist een ander, ook met een nieuw besluit: {NORM}."
)
NIETS_VERANDERD = "Er is niets veranderd."


def zaak(bos: Sleutelbos, *, met_deskundige: bool = False) -> tuple[str, dict[str, Any]]:
    """Een nieuwe zaak; geeft het nummer van haar advies, en een besluit dat erbij past."""
    kenmerk = f"zaak-{uuid4()}"
    nummer = str(bos.bel(COMMISSIE, "POST", "/adviezen", {**DOSSIER, "zaak": kenmerk}).json()["id"])
    if met_deskundige:
        assert bos.bel(COMMISSIE, "PUT", f"/adviezen/{nummer}/deskundigen/d-1").status_code == 204
    return nummer, {**BESLUIT, "zaak": kenmerk}


def maak(bos: Sleutelbos, wie: Iemand, zaak: tuple[str, dict[str, Any]], **anders: Any) -> None:
    """Met de API: een concept dat af is, of een besluit."""
    gemaakt = bos.bel(wie, "POST", f"/adviezen/{zaak[0]}/besluiten", {**zaak[1], **anders})
    assert gemaakt.status_code == 201, gemaakt.text


def druk(blik: Blik, wie: Iemand, nummer: str, naar: str) -> httpx2.Response:
    """Drukt op de knop van een stap, op de pagina zoals zij nu is."""
    velden = {"versie": versie(blik(wie, f"/zaken/{nummer}/besluit")), "naar": naar, "reden": REDEN, "nagekeken": "ja"}
    return blik(wie, f"/zaken/{nummer}/besluit/stap", velden)


def stand(bos: Sleutelbos, nummer: str) -> str:
    return str(bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"][-1]["status"])


def geweigerd(bos: Sleutelbos, antwoord: httpx2.Response, nummer: str, zin: str) -> None:
    was = stand(bos, nummer)
    assert (antwoord.status_code, NIETS_VERANDERD in tekst(antwoord), zin in tekst(antwoord)) == (409, True, True), tekst(antwoord)
    assert stand(bos, nummer) == was


def in_bezwaar(bos: Sleutelbos, blik: Blik, wie: Iemand, zaak: tuple[str, dict[str, Any]]) -> str:
    """Een besluit dat deze mens op de pagina definitief maakte, en waar bezwaar tegen is."""
    maak(bos, ANDER, zaak, concept=True)
    for naar in ("definitief", "bekendgemaakt", "in_bezwaar"):
        assert druk(blik, wie, zaak[0], naar).status_code == 303
        assert stand(bos, zaak[0]) == naar
    return zaak[0]


def test_zonder_pseudoniem_maakt_niemand_het_definitief_in_een_zaak_met_een_deskundige(bos: Sleutelbos, blik: Blik) -> None:
    over = zaak(bos, met_deskundige=True)
    maak(bos, COMMISSIE, over, concept=True)
    geweigerd(bos, druk(blik, COMMISSIE, over[0], "definitief"), over[0], NIET_NA_TE_GAAN)
    assert stand(bos, over[0]) == "concept"
    assert druk(blik, EEN, over[0], "definitief").status_code == 303
    assert druk(blik, COMMISSIE, over[0], "bekendgemaakt").status_code == 303, "bekendmaken is geen beslissen"
    geweigerd(bos, druk(blik, COMMISSIE, over[0], "ingetrokken"), over[0], NIET_NA_TE_GAAN)


def test_ook_als_de_deskundige_is_weggehaald_beslist_niemand_zonder_pseudoniem(bos: Sleutelbos, blik: Blik) -> None:
    over = zaak(bos, met_deskundige=True)
    assert bos.bel(COMMISSIE, "DELETE", f"/adviezen/{over[0]}/deskundigen/d-1").status_code == 204
    maak(bos, COMMISSIE, over, concept=True)
    geweigerd(bos, druk(blik, COMMISSIE, over[0], "definitief"), over[0], NIET_NA_TE_GAAN)


def test_wie_er_deskundige_was_maakt_het_met_een_andere_rol_niet_definitief(bos: Sleutelbos, blik: Blik) -> None:
    over = zaak(bos, met_deskundige=True)
    maak(bos, COMMISSIE, over, concept=True)
    antwoord = druk(blik, Iemand(Rol.COMMISSIE, HIER, "d-1"), over[0], "definitief")
    geweigerd(bos, antwoord, over[0], "U bent of was in deze zaak deskundige. Laat een ander lid van de commissie beslissen.")


@pytest.mark.parametrize("naar", ["gehandhaafd", "herroepen"])
@pytest.mark.parametrize("nemer", [COMMISSIE, EEN], ids=str)
def test_wie_het_besluit_op_een_pagina_nam_beslist_er_niet_op_het_bezwaar(bos: Sleutelbos, blik: Blik, nemer: Iemand, naar: str) -> None:
    nummer = in_bezwaar(bos, blik, nemer, zaak(bos))
    geweigerd(bos, druk(blik, nemer, nummer, naar), nummer, ZELF_GENOMEN)
    assert druk(blik, ANDER, nummer, naar).status_code == 303
    assert stand(bos, nummer) == naar
    assert controleer(bos.opslag.database) == ()


def test_wie_het_besluit_met_een_sleutel_nam_is_op_een_pagina_dezelfde_mens(bos: Sleutelbos, blik: Blik) -> None:
    over = zaak(bos)
    maak(bos, EEN, over)
    for naar in ("bekendgemaakt", "in_bezwaar"):
        assert druk(blik, COMMISSIE, over[0], naar).status_code == 303
    geweigerd(bos, druk(blik, EEN, over[0], "gehandhaafd"), over[0], ZELF_GENOMEN)


def test_wie_het_besluit_op_een_pagina_nam_is_met_een_sleutel_dezelfde_mens(bos: Sleutelbos, blik: Blik) -> None:
    nummer = in_bezwaar(bos, blik, EEN, zaak(bos))
    (besluit,) = bos.bel(EEN, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"]
    plek = f"/adviezen/{nummer}/besluiten/{besluit['id']}"
    vers = bos.bel(EEN, "GET", plek).headers["etag"]
    antwoord = bos.bel(EEN, "POST", f"{plek}/stappen", {"naar": "gehandhaafd", "reden": REDEN}, If_Match=vers)
    assert (antwoord.status_code, [(fout["code"], fout["zin"]) for fout in antwoord.json()["fouten"]]) == (409, [("B057", ZELF_GENOMEN)])


def test_een_besluit_in_de_plaats_van_een_herroepen_besluit_maakt_een_ander_definitief(bos: Sleutelbos, blik: Blik) -> None:
    over = zaak(bos)
    nummer = in_bezwaar(bos, blik, EEN, over)
    assert druk(blik, ANDER, nummer, "herroepen").status_code == 303
    maak(bos, EEN, over, concept=True)
    geweigerd(bos, druk(blik, EEN, nummer, "definitief"), nummer, ZELF_GENOMEN)
    assert druk(blik, ANDER, nummer, "definitief").status_code == 303


def test_het_pseudoniem_van_wie_besloot_staat_op_geen_pagina(bos: Sleutelbos, blik: Blik) -> None:
    over, lid = zaak(bos), Iemand(Rol.COMMISSIE, HIER, "pseudoniem-van-het-lid")
    nummer = in_bezwaar(bos, blik, lid, over)
    (besluit,) = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}/besluiten").json()["besluiten"]
    uitleg = f"/v1/adviezen/{nummer}/uitleg?vorm=html&lezer=commissie&besluit={besluit['id']}"
    for pad in (f"/zaken/{nummer}", f"/zaken/{nummer}/besluit", uitleg):
        gelezen = blik(COMMISSIE, pad)
        assert (gelezen.status_code, "pseudoniem-van-het-lid" in gelezen.text) == (200, False), pad


def test_bij_een_proef_is_er_op_de_pagina_geen_ander_en_gaat_alles_door(klant: TestClient) -> None:
    klant.follow_redirects = False
    nummer = klant.post("/adviezen", json=DOSSIER).json()["id"]
    assert klant.put(f"/adviezen/{nummer}/deskundigen/d-1").status_code == 204
    assert klant.post(f"/adviezen/{nummer}/besluiten", json=BESLUIT).status_code == 201
    for naar in ("bekendgemaakt", "in_bezwaar", "gehandhaafd"):
        pagina = klant.get(f"http://thuisnabij/zaken/{nummer}/besluit")
        assert stuur(klant, nummer, {"versie": versie(pagina), "naar": naar, "reden": REDEN}, "besluit/stap").status_code == 303
