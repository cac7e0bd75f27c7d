"""De beslistabellen zoals een klant van Camunda 7 ze vindt: kiezen, vastzetten, lezen en uitrekenen."""

import base64
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import lees_regelteksten
from service.opslag import Adviesopslag
from service.regelversies.versie import Regelversie, versie_van
from service.web import Kern, Regelkast, stel_dienst_samen
from service.wie import Rol
from tests.service.vergelijken.plan import teksten
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import ELDERS, SCHOOL, Iemand, Sleutelbos
from tests.service.web.test_web_regelversies import laat_gelden

Json = dict[str, Any]
TABEL = "inschrijving_telt"
PAD = "/engine-rest/decision-definition"
NIETS: tuple[Any, ...] = ([], {}, {"variables": []})
SBO = {"gevraagde_voorziening": "sbo", "soort_aanvraag": "eerste_tlv", "inschrijving": "basisschool"}


def variabelen(**waarden: Any) -> Json:
    soorten = {bool: "Boolean", int: "Integer", str: "String", type(None): "Null"}
    return {"variables": {naam: {"value": waarde, "type": soorten[type(waarde)]} for naam, waarde in waarden.items()}}


def uitkomst(klant: TestClient, plek: str, **waarden: Any) -> Any:
    antwoord = klant.post(f"{PAD}/{plek}/evaluate", json=variabelen(**waarden))
    assert antwoord.status_code == 200, antwoord.text
    return antwoord.json()


def laatste(klant: TestClient) -> Json:
    (gevonden,) = klant.get(PAD, params={"key": TABEL, "latestVersion": "true"}).json()
    return dict(gevonden)


def test_een_ontwerper_kiest_een_tabel_en_zet_haar_versie_vast(klant: TestClient) -> None:
    lijst = klant.get(PAD, params={"latestVersion": "true"}).json()
    assert {"key", "name", "id", "version", "versionTag"} <= lijst[0].keys()
    assert "De school van inschrijving bepaalt wie beslist" in {deel["name"] for deel in lijst}
    versies = klant.get(PAD, params={"key": TABEL, "sortBy": "version", "sortOrder": "desc"}).json()
    assert versies == [laatste(klant)]
    nummer = versies[0]["version"]
    assert isinstance(nummer, int)
    assert klant.get(PAD, params={"key": TABEL, "version": str(nummer)}).json() == versies
    assert klant.get(PAD, params={"key": TABEL, "version": str(nummer + 1)}).json() == []
    assert klant.get(PAD, params={"key": "bestaat_niet", "latestVersion": "true"}).json() == []


def test_de_vier_leesvormen_noemen_dezelfde_tabel(klant: TestClient) -> None:
    definitie = laatste(klant)
    assert klant.get(f"{PAD}/key/{TABEL}").json() == klant.get(f"{PAD}/{definitie['id']}").json() == definitie
    dmn = klant.get(f"{PAD}/{definitie['id']}/xml").json()
    assert dmn == klant.get(f"{PAD}/key/{TABEL}/xml").json()
    assert (dmn["id"], f'<decision name="{TABEL}" id="{TABEL}"' in dmn["dmnXml"]) == (definitie["id"], True)


def test_een_tabel_rekent_uit_met_soorten_erin_en_eruit(klant: TestClient) -> None:
    goed = [{TABEL: {"type": "Boolean", "value": True, "valueInfo": {}}}]
    assert uitkomst(klant, f"key/{TABEL}", **SBO) == uitkomst(klant, laatste(klant)["id"], **SBO) == goed
    assert uitkomst(klant, f"key/{TABEL}", **{**SBO, "inschrijving": "nergens"})[0][TABEL]["value"] is False


def test_wat_nog_onbekend_is_geeft_geen_uitkomst(klant: TestClient) -> None:
    assert uitkomst(klant, f"key/{TABEL}") == uitkomst(klant, f"key/{TABEL}", gevraagde_voorziening="", inschrijving=None) == []


def test_een_tabel_die_op_een_andere_leunt_rekent_die_eerst_uit(klant: TestClient) -> None:
    verder = {"verband_van_school": "po2001", "school_in_landelijk_verband": False}
    zelf = uitkomst(klant, "key/bevoegd_verband", **SBO, **verder)
    assert zelf == [{"bevoegd_verband": {"type": "String", "value": "po2001", "valueInfo": {}}}]
    zonder = {naam: waarde for naam, waarde in SBO.items() if naam != "inschrijving"}
    assert uitkomst(klant, "key/bevoegd_verband", **zonder, **verder, inschrijving_telt="ja") == zelf
    assert uitkomst(klant, "key/bevoegd_verband", **zonder, **verder, inschrijving_telt=False) != zelf


def test_elke_verkeerde_variabele_krijgt_haar_plek(klant: TestClient) -> None:
    inhoud = {"variables": {"inschrijvng": {"value": "x"}, "gevraagde_voorziening": {"value": "reguler"}, "inschrijving": "basisschool"}}
    antwoord = klant.post(f"{PAD}/key/{TABEL}/evaluate", json=inhoud)
    assert antwoord.status_code == 400
    fouten = {fout["wijzer"]: fout.get("bedoeld") for fout in antwoord.json()["fouten"]}
    assert fouten == {
        "/variables/inschrijvng": "inschrijving",
        "/variables/gevraagde_voorziening/value": "regulier",
        "/variables/inschrijving": None,
    }
    assert {klant.post(f"{PAD}/key/{TABEL}/evaluate", json=leeg).status_code for leeg in NIETS} == {400}
    landelijk = klant.post(f"{PAD}/key/bevoegd_verband/evaluate", json=variabelen(school_in_landelijk_verband="misschien"))
    assert (landelijk.status_code, landelijk.json()["fouten"][0]["zin"]) == (400, "Hier hoort true of false te staan.")


@pytest.mark.parametrize("plek", ["key/bestaat_niet", "inschrijving_telt:1:abc", f"inschrijving_telt:1:{'0' * 64}", "x"])
def test_een_tabel_die_er_niet_is_is_er_nergens(klant: TestClient, plek: str) -> None:
    assert {klant.get(f"{PAD}/{plek}{eind}").status_code for eind in ("", "/xml")} == {404}
    assert klant.post(f"{PAD}/{plek}/evaluate", json={"variables": {}}).status_code == 404


def nieuwe_tabel(ingang: date) -> Regelversie:
    """Nieuwe regels: bij een basisschool telt de inschrijving niet meer."""
    nieuw = dict(teksten())
    pad = "landelijk/bevoegdheid/samenwerkingsverband.yaml"
    nieuw[pad] = f"# vanaf {ingang.isoformat()}\n{nieuw[pad]}"
    return versie_van(lees_regelteksten(nieuw), "po2001", ingang, NU.date())


def test_wie_een_versie_vastzette_houdt_haar_als_er_een_nieuwe_ingaat(klant: TestClient, opslag: Adviesopslag, dossier: Json) -> None:
    oud = laatste(klant)
    laat_gelden(opslag, nieuwe_tabel(NU.date()))
    nieuw = laatste(klant)
    assert nieuw["version"] != oud["version"]
    versies = klant.get(PAD, params={"key": TABEL, "sortBy": "version", "sortOrder": "desc"}).json()
    assert versies == [nieuw, oud]
    assert klant.get(PAD, params={"key": TABEL, "version": str(oud["version"])}).json() == [oud]
    assert uitkomst(klant, oud["id"], **SBO) == uitkomst(klant, nieuw["id"], **SBO)
    later = nieuwe_tabel(NU.date() + timedelta(days=30))
    laat_gelden(opslag, later)
    assert laatste(klant) == nieuw
    assert len(klant.get(PAD, params={"key": TABEL}).json()) == 3


def test_regels_waarmee_ooit_beslist_is_blijven_vast_te_zetten(regelkast: Regelkast, opslag: Adviesopslag, dossier: Json) -> None:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        oud = laatste(klant)
        assert klant.post("/adviezen", json=dossier).status_code == 201
    # De dienst krijgt andere bestanden; de oude staan alleen nog bij het advies.
    ander = Regelkast(nieuwe_tabel(NU.date()).regels(), NU.date())
    with TestClient(stel_dienst_samen(Kern(ander, opslag, lambda: NU), zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        assert laatste(klant)["version"] != oud["version"]
        assert klant.get(PAD, params={"key": TABEL, "version": str(oud["version"])}).json() == [oud]
        assert uitkomst(klant, oud["id"], **SBO)[0][TABEL]["value"] is True


def test_wat_open_formulieren_bij_het_instellen_nakijkt_is_er(klant: TestClient) -> None:
    assert klant.get("/engine-rest/version").json()["version"].startswith("7.")
    assert klant.get("/engine-rest/process-definition").json() == []


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def test_een_sleutel_mag_als_wachtwoord_en_alleen_een_sleutel(bos: Sleutelbos) -> None:
    def met(gebruiker: str, wachtwoord: str) -> int:
        kop = base64.b64encode(f"{gebruiker}:{wachtwoord}".encode()).decode()
        return int(bos.klant.get("/engine-rest/version", headers={"Authorization": f"Basic {kop}"}).status_code)

    sleutel = bos.sleutel(SCHOOL)
    assert (met("thuisnabij", sleutel), met("", sleutel)) == (200, 200)
    anders = sleutel[:-1] + ("A" if sleutel[-1] != "A" else "B")
    assert {met("thuisnabij", fout) for fout in ("", "geheim", anders, f"{sleutel}:x", "a.b.c", "é")} == {401}
    assert {
        bos.klant.get("/engine-rest/version", headers={"Authorization": f"Basic {kop}"}).status_code for kop in ("", "===", sleutel, "dGJf")
    } == {401}


def test_ieder_ziet_de_tabellen_van_het_eigen_verband(bos: Sleutelbos) -> None:
    ander = Iemand(SCHOOL.rol, ELDERS, SCHOOL.betrokkene)
    eigen, van_hen = (bos.bel(iemand, "GET", f"{PAD}/key/{TABEL}").json() for iemand in (SCHOOL, ander))
    assert eigen["id"] != van_hen["id"]
    assert bos.bel(SCHOOL, "GET", f"{PAD}/{van_hen['id']}").status_code == 404
    assert bos.bel(SCHOOL, "GET", f"{PAD}?key={TABEL}&version={van_hen['version']}").json() == []


def test_een_tabel_van_een_ander_verband_is_een_weigering_in_het_logboek_en_een_verzonnen_tabel_niet(
    bos: Sleutelbos, caplog: pytest.LogCaptureFixture
) -> None:
    ander = Iemand(SCHOOL.rol, ELDERS, SCHOOL.betrokkene)
    van_hen = bos.bel(ander, "GET", f"{PAD}/key/{TABEL}").json()
    nergens = f"{TABEL}:{van_hen['version']}:{'0' * 64}"

    def weigeringen(wie: Iemand, *vragen: tuple[str, str]) -> list[tuple[int, int]]:
        uit = []
        for methode, pad in vragen:
            caplog.clear()
            antwoord = bos.bel(wie, methode, f"{PAD}{pad}", {"variables": {}} if methode == "POST" else None)
            zinnen = [regel.getMessage() for regel in caplog.records if regel.getMessage().startswith("Geweigerd: ")]
            assert all("een beslistabel van een ander samenwerkingsverband met rol school, door sleutel-" in zin for zin in zinnen)
            assert van_hen["id"] not in caplog.text
            uit.append((antwoord.status_code, len(zinnen)))
        return uit

    def over(id_: str) -> list[tuple[str, str]]:
        return [("GET", f"/{id_}"), ("GET", f"/{id_}/xml"), ("POST", f"/{id_}/evaluate")]

    assert weigeringen(SCHOOL, *over(van_hen["id"])) == [(404, 1)] * 3
    assert weigeringen(SCHOOL, *over(nergens), *over("x")) == [(404, 0)] * 6
    assert weigeringen(ander, *over(van_hen["id"])) == [(200, 0)] * 3
    assert weigeringen(SCHOOL, ("GET", f"?key={TABEL}&version={van_hen['version']}")) == [(200, 1)]
    assert weigeringen(SCHOOL, ("GET", f"?key={TABEL}&version=7")) == [(200, 0)]
    vreemd, geen = (bos.bel(SCHOOL, "GET", f"{PAD}/{id_}") for id_ in (van_hen["id"], nergens))
    assert vreemd.content == geen.content


def test_een_tabel_waarmee_een_ander_verband_ooit_besliste_is_ook_een_weigering(
    regelkast: Regelkast, opslag: Adviesopslag, dossier: Json, caplog: pytest.LogCaptureFixture
) -> None:
    hun_commissie = Iemand(Rol.COMMISSIE, ELDERS, "")
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        bos = Sleutelbos(klant, opslag)
        van_hen = bos.bel(hun_commissie, "GET", f"{PAD}/key/{TABEL}").json()
        bewaard = bos.bel(hun_commissie, "POST", "/adviezen", {**dossier, "samenwerkingsverband": ELDERS})
        assert bewaard.status_code == 201, bewaard.text
    # De dienst krijgt andere bestanden, en daarin staat het andere verband niet eens meer.
    ander = Regelkast(nieuwe_tabel(NU.date()).regels(), NU.date())
    with TestClient(stel_dienst_samen(Kern(ander, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        bos = Sleutelbos(klant, opslag)
        caplog.clear()
        assert bos.bel(SCHOOL, "GET", f"{PAD}/{van_hen['id']}").status_code == 404
    assert len([regel for regel in caplog.records if regel.getMessage().startswith("Geweigerd: een beslistabel van een ander")]) == 1
