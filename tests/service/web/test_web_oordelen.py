"""Een deskundige geeft zijn eigen oordeel en verder niets; een school geeft niet het oordeel van de commissie."""

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, stel_dienst_samen
from service.web.beschrijving import VOORBEELD
from service.wie import Rol
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import COMMISSIE, DESKUNDIGE, HIER, OORDEEL, SCHOOL, Iemand, Sleutelbos

TWEEDE = Iemand(Rol.DESKUNDIGE, HIER, "d-2")
NAAM = "arrangement_toereikend"
VAN_DE_COMMISSIE = {**OORDEEL, "rol": "commissie"}


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def vul_aan(bos: Sleutelbos, iemand: Iemand, nummer: str, gegevens: dict[str, Any]) -> Any:
    stand = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["ETag"]
    return bos.bel(iemand, "POST", f"/adviezen/{nummer}/versies", {"gegevens": gegevens}, If_Match=stand)


def codes(antwoord: Any) -> list[str]:
    assert antwoord.status_code == 403, antwoord.text
    return [fout["code"] for fout in antwoord.json()["fouten"]]


def test_een_deskundige_geeft_een_oordeel_en_kan_dat_van_zichzelf_veranderen(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    eerste = vul_aan(bos, DESKUNDIGE, nummer, {NAAM: OORDEEL})
    assert eerste.status_code == 201, eerste.text
    anders = vul_aan(bos, DESKUNDIGE, eerste.json()["id"], {NAAM: {**OORDEEL, "waarde": False}})
    assert anders.status_code == 201, anders.text


def test_ook_met_een_nieuwe_sleutel_blijft_een_oordeel_van_dezelfde_deskundige(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    eerste = vul_aan(bos, DESKUNDIGE, nummer, {NAAM: OORDEEL}).json()["id"]
    bos.sleutels.pop(DESKUNDIGE)
    assert vul_aan(bos, DESKUNDIGE, eerste, {NAAM: {**OORDEEL, "waarde": False}}).status_code == 201


def test_een_deskundige_verandert_niets_aan_het_dossier_of_namens_de_commissie(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    assert codes(vul_aan(bos, DESKUNDIGE, nummer, {"inschrijving": "basisschool", NAAM: VAN_DE_COMMISSIE})) == ["I052", "I052"]


def test_een_deskundige_zegt_niet_waar_de_gegevens_van_een_ander_vandaan_komen(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    stand = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["ETag"]
    meer = {"gegevens": {NAAM: OORDEEL}, "herkomst": {"aanvrager": {"door": "school", "op": "2026-10-16"}}}
    antwoord = bos.bel(DESKUNDIGE, "POST", f"/adviezen/{nummer}/versies", meer, If_Match=stand)
    assert codes(antwoord) == ["I052"]
    assert antwoord.json()["fouten"][0]["plaats"] == "herkomst.aanvrager"


def test_een_deskundige_kiest_geen_andere_dag(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    stand = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["ETag"]
    inhoud = {"peildatum": "2026-11-23", "gegevens": {}}
    assert codes(bos.bel(DESKUNDIGE, "POST", f"/adviezen/{nummer}/versies", inhoud, If_Match=stand)) == ["I055"]


@pytest.mark.parametrize("ander", [TWEEDE, SCHOOL])
def test_niemand_anders_dan_de_commissie_verandert_het_oordeel_van_een_deskundige(bos: Sleutelbos, ander: Iemand) -> None:
    nummer, _ = bos.zaak()
    assert bos.bel(COMMISSIE, "PUT", f"/adviezen/{nummer}/deskundigen/d-2").status_code == 204
    gegeven = vul_aan(bos, DESKUNDIGE, nummer, {NAAM: OORDEEL}).json()["id"]
    assert codes(vul_aan(bos, ander, gegeven, {NAAM: {**OORDEEL, "waarde": False}})) == ["I054"]
    assert vul_aan(bos, COMMISSIE, gegeven, {NAAM: VAN_DE_COMMISSIE}).status_code == 201


def test_een_school_geeft_het_oordeel_van_de_commissie_niet(bos: Sleutelbos) -> None:
    dossier: dict[str, Any] = VOORBEELD
    gegevens = {**dossier["gegevens"], NAAM: VAN_DE_COMMISSIE}
    assert codes(bos.bel(SCHOOL, "POST", "/adviezen", {**dossier, "gegevens": gegevens})) == ["I053"]


def test_een_deskundige_ziet_een_zaak_zolang_hij_toegewezen_is(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    pad = f"/adviezen/{nummer}/deskundigen/d-1"
    assert bos.bel(DESKUNDIGE, "GET", f"/adviezen/{nummer}").status_code == 200
    assert [bos.bel(COMMISSIE, "DELETE", pad).status_code for _ in range(2)] == [204, 404]
    assert bos.bel(DESKUNDIGE, "GET", f"/adviezen/{nummer}").status_code == 404
    assert [bos.bel(COMMISSIE, "PUT", pad).status_code for _ in range(2)] == [204, 204]
    keten = bos.bel(Iemand(Rol.TOEZICHT, HIER, ""), "GET", f"/audit?samenwerkingsverband={HIER}").json()["regels"]
    handelingen = [regel["handeling"] for regel in keten]
    assert [handelingen.count(f"deskundige_{wat}") for wat in ("toegewezen", "weggehaald")] == [2, 1]
    assert controleer(bos.opslag.database) == ()


def test_wie_van_een_zaak_af_is_ziet_haar_ook_niet_door_zijn_verzoek_te_herhalen(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    stand = bos.bel(COMMISSIE, "GET", f"/adviezen/{nummer}").headers["ETag"]

    def geef() -> Any:
        inhoud = {"gegevens": {NAAM: OORDEEL}}
        return bos.bel(DESKUNDIGE, "POST", f"/adviezen/{nummer}/versies", inhoud, If_Match=stand, Idempotency_Key="mijn-oordeel")

    assert geef().content == geef().content
    assert bos.bel(COMMISSIE, "DELETE", f"/adviezen/{nummer}/deskundigen/d-1").status_code == 204
    assert geef().status_code == 404


def test_een_naam_of_burgerservicenummer_is_geen_pseudoniem(bos: Sleutelbos) -> None:
    nummer, _ = bos.zaak()
    for fout in ("111222333", "Jan%20Jansen", "x" * 65):
        assert bos.bel(COMMISSIE, "PUT", f"/adviezen/{nummer}/deskundigen/{fout}").status_code == 400, fout


def test_wie_geen_besluiten_mag_lezen_leest_ze_ook_niet_in_de_uitleg(bos: Sleutelbos) -> None:
    nummer, besluit = bos.zaak()
    pad = f"/adviezen/{nummer}/uitleg?lezer=commissie&besluit={besluit}"
    assert bos.bel(COMMISSIE, "GET", pad).status_code == 200
    assert [bos.bel(iemand, "GET", pad).status_code for iemand in (SCHOOL, DESKUNDIGE)] == [404, 404]


def test_wie_het_oordeel_van_een_ander_ongewijzigd_meestuurt_verandert_niets_en_mag_door(bos: Sleutelbos) -> None:
    """Een formulier stuurt wat er al stond gewoon mee; het oordeel blijft van wie het gaf."""
    nummer, _ = bos.zaak()
    gegeven = vul_aan(bos, DESKUNDIGE, nummer, {NAAM: OORDEEL}).json()["id"]
    mee = vul_aan(bos, SCHOOL, gegeven, {"inschrijving": "basisschool", NAAM: OORDEEL})
    assert mee.status_code == 201, mee.text
    anders = vul_aan(bos, DESKUNDIGE, mee.json()["id"], {NAAM: {**OORDEEL, "waarde": False}})
    assert anders.status_code == 201, anders.text


@pytest.mark.parametrize("rol", ["commissie", "samenwerkingsverband"])
def test_een_school_geeft_geen_enkel_oordeel_van_het_verband(bos: Sleutelbos, rol: str) -> None:
    dossier: dict[str, Any] = VOORBEELD
    gegevens = {**dossier["gegevens"], "woonplaats_gewogen": {**OORDEEL, "rol": rol}}
    assert codes(bos.bel(SCHOOL, "POST", "/adviezen", {**dossier, "gegevens": gegevens})) == ["I053"]
    assert bos.bel(COMMISSIE, "POST", "/adviezen", {**dossier, "gegevens": gegevens}).status_code == 201
