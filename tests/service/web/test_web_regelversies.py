"""De dienst kiest bij elke zaak de versie van de regels die over haar beslist."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import lees_regelteksten
from service.audit.controle import controleer
from service.opslag import Adviesopslag
from service.opslag.regelversies import Regelversieopslag
from service.regelversies.beheer import Versiebeheer
from service.regelversies.status import Versiestatus
from service.regelversies.toetsen import Toetsing
from service.regelversies.versie import Regelversie, versie_van
from service.regelversies.weigering import Geweigerd
from service.vindplaats import FEATURES
from service.web import Kern, Regelkast, stel_dienst_samen
from service.wie import Rol
from tests.service.regelversies.conftest import wisselrapport
from tests.service.vergelijken.plan import EIGEN, ONDERZOEK, veranderd
from tests.service.vergelijken.plan import regels as regels_met
from tests.service.web.conftest import AANROEP, NU
from tests.service.web.sleutelbos import COMMISSIE, ELDERS, HIER, SCHOOL, Iemand, Sleutelbos

Json = dict[str, Any]
BELEID, BEHEER, TOEZICHT = (Iemand(rol, HIER, "") for rol in (Rol.BELEID, Rol.BEHEER, Rol.TOEZICHT))
INGANG = date(2026, 12, 7)
_JSON = {"Content-Type": "application/json"}
_LATER = date(2026, 12, 15)
"""Een peildatum na alle dagen hieronder, zodat elke dag er een mag zijn."""


def nieuwe_versie(overgang: str, ingang: date = INGANG) -> Regelversie:
    teksten = veranderd(ONDERZOEK)
    kop = f"{EIGEN}/samenwerkingsverband.yaml"
    teksten[kop] = teksten[kop].replace("\n\ncriteria:", f"\novergang: {overgang}\n\ncriteria:", 1) if overgang else teksten[kop]
    return versie_van(lees_regelteksten(teksten), "po2001", ingang, NU.date())


def laat_gelden(opslag: Adviesopslag, versie: Regelversie) -> None:
    versies = Regelversieopslag(opslag.database)
    stand = versies.leg_voor(AANROEP, versie)
    for naar in (Versiestatus.GETOETST, Versiestatus.VASTGESTELD, Versiestatus.GELDEND):
        stand = versies.zet_stap(AANROEP, stand, naar, {})


def pakket_van(klant: TestClient, dossier: Mapping[str, Any], peildatum: date, **gegevens: str) -> str:
    inhoud = {**dossier, "peildatum": peildatum.isoformat(), "gegevens": {**dossier["gegevens"], **gegevens}}
    antwoord = klant.post("/adviezen", json=inhoud)
    assert antwoord.status_code == 201, antwoord.text
    # Wie het naleest krijgt dezelfde regels.
    assert klant.get(f"/adviezen/{antwoord.json()['id']}/uitleg").status_code == 200
    return str(antwoord.json()["advies"]["bewijs"]["pakket"])


@pytest.mark.parametrize("overgang", ["", "ontvangstdatum_aanvraag", "besluitdatum", "gewenste_startdatum"])
def test_rond_een_ingangsdatum_beslist_de_dag_die_de_regels_noemen(
    overgang: str, klant: TestClient, dossier: Json, opslag: Adviesopslag
) -> None:
    versie = nieuwe_versie(overgang)
    dagen = [INGANG + timedelta(days=verschil) for verschil in (-1, 0, 1)]

    def pakketten() -> list[str]:
        if not overgang:
            return [pakket_van(klant, dossier, dag) for dag in dagen]
        return [pakket_van(klant, dossier, _LATER, **{overgang: dag.isoformat()}) for dag in dagen]

    bestanden = pakketten()
    assert len(set(bestanden)) == 1
    laat_gelden(opslag, versie)
    nieuw = versie.regels().pakket("po2001", _LATER).hash
    assert nieuw != bestanden[0]
    assert pakketten() == [bestanden[0], nieuw, nieuw]


def test_een_tweede_versie_volgt_de_eerste_op(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    eerste, tweede = nieuwe_versie("besluitdatum"), nieuwe_versie("", INGANG + timedelta(days=14))
    laat_gelden(opslag, eerste)
    laat_gelden(opslag, tweede)
    dagen = (INGANG, INGANG + timedelta(days=13), INGANG + timedelta(days=14), INGANG + timedelta(days=15))
    gekozen = [pakket_van(klant, dossier, dag, besluitdatum=dag.isoformat()) for dag in dagen]
    een, twee = (versie.regels().pakket("po2001", INGANG).hash for versie in (eerste, tweede))
    assert gekozen == [een, een, twee, twee]


def test_een_versie_die_nog_niet_geldt_beslist_niet(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    voor = pakket_van(klant, dossier, _LATER)
    versies = Regelversieopslag(opslag.database)
    stand = versies.leg_voor(AANROEP, nieuwe_versie(""))
    for naar in (Versiestatus.GETOETST, Versiestatus.VASTGESTELD):
        stand = versies.zet_stap(AANROEP, stand, naar, {})
        assert pakket_van(klant, dossier, _LATER) == voor


def test_een_ander_verband_houdt_zijn_eigen_regels(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    fryslan = {**dossier, "samenwerkingsverband": "po2101"}
    voor = pakket_van(klant, fryslan, _LATER)
    laat_gelden(opslag, nieuwe_versie(""))
    assert pakket_van(klant, fryslan, _LATER) == voor


def voorlegging(versie: Regelversie, wie: str = "anna-1") -> Json:
    dag = versie.ingangsdatum.isoformat()
    return {"samenwerkingsverband": "po2001", "ingangsdatum": dag, "wie": wie, "bestanden": dict(versie.bestanden)}


def stap(klant: TestClient, vorig: Any, lichaam: Json, **koppen: str) -> Any:
    adres = vorig.json()["hash"]
    return klant.post(f"/regelpakketten/{adres}/stappen", json=lichaam, headers={"If-Match": vorig.headers["etag"], **koppen})


def codes(antwoord: Any) -> set[str]:
    return {fout["code"] for fout in antwoord.json()["fouten"]}


@pytest.fixture
def groen(monkeypatch: pytest.MonkeyPatch) -> None:
    """De toets zelf heeft een eigen test, op de opdrachtregel."""
    monkeypatch.setattr("service.regelversies.beheer.toets", lambda *_: Toetsing((), {"controle": {"fouten": 0}}))


def test_een_versie_wordt_over_http_geldend_met_een_tweede_persoon(
    klant: TestClient, dossier: Json, opslag: Adviesopslag, groen: None
) -> None:
    versie = nieuwe_versie("")
    rapport = json.loads(wisselrapport(regels_met(), versie.regels(), INGANG))
    concept = klant.post("/regelpakketten", json=voorlegging(versie), headers={"Idempotency-Key": "voorleggen-1"})
    assert (concept.status_code, concept.json()["hash"], concept.json()["status"]) == (201, versie.hash, "concept"), concept.text
    gelezen = klant.get(concept.headers["location"].removeprefix("/v1"))
    assert (gelezen.json()["bestanden"], gelezen.headers["etag"]) == (dict(versie.bestanden), concept.headers["etag"])
    getoetst = stap(klant, concept, {"naar": "getoetst", "wie": "anna-1"})
    assert (getoetst.status_code, getoetst.json()["mag_naar"]) == (201, ["vastgesteld", "ingetrokken"]), getoetst.text
    eigen = stap(klant, getoetst, {"naar": "vastgesteld", "wie": "ANNA-1"})
    assert (eigen.status_code, codes(eigen)) == (409, {"V103", "V105"})
    lichaam = {"naar": "vastgesteld", "wie": "bert-2", "rapport": rapport}
    vast = stap(klant, getoetst, lichaam, **{"Idempotency-Key": "vaststellen-1"})
    assert vast.status_code == 201, vast.text
    assert vast.json()["stappen"][-1]["bewijs"] == {"rapport": rapport}
    voor = pakket_van(klant, dossier, _LATER)
    geldend = stap(klant, vast, {"naar": "geldend", "wie": "cor-3"})
    assert geldend.json()["status"] == "geldend"
    assert pakket_van(klant, dossier, _LATER) != voor
    herhaald = stap(klant, getoetst, lichaam, **{"Idempotency-Key": "vaststellen-1"})
    assert (herhaald.status_code, herhaald.json()) == (201, vast.json())
    assert [
        deel["status"] for deel in klant.get("/regelpakketten", params={"samenwerkingsverband": "po2001"}).json()["regelpakketten"]
    ] == ["geldend"]
    assert controleer(opslag.database) == ()


@pytest.fixture
def bos(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[Sleutelbos]:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


def test_met_sleutels_zijn_vier_ogen_twee_sleutels_en_zet_beheer_de_laatste_stap(bos: Sleutelbos, groen: None) -> None:
    tweede = Sleutelbos(bos.klant, bos.opslag)
    versie = nieuwe_versie("")
    voor = {naam: deel for naam, deel in voorlegging(versie).items() if naam != "wie"}
    concept = bos.bel(BELEID, "POST", "/regelpakketten", voor)
    assert concept.status_code == 201, concept.text
    plek = f"/regelpakketten/{versie.hash}"

    def zet(wie: Sleutelbos, iemand: Iemand, naar: str, **meer: Any) -> Any:
        stand = bos.bel(BELEID, "GET", plek).headers["etag"]
        return wie.bel(iemand, "POST", f"{plek}/stappen", {"naar": naar, **meer}, If_Match=stand)

    assert zet(bos, BELEID, "getoetst").status_code == 201
    rapport = json.loads(wisselrapport(regels_met(), versie.regels(), INGANG))
    eigen = zet(bos, BELEID, "vastgesteld", rapport=rapport)
    assert (eigen.status_code, codes(eigen)) == (409, {"V103"})
    assert zet(bos, BEHEER, "vastgesteld", rapport=rapport).status_code == 403
    assert {bos.bel(iemand, "GET", plek).status_code for iemand in (SCHOOL, COMMISSIE)} == {404}
    assert bos.bel(SCHOOL, "GET", "/regelpakketten").json() == {"regelpakketten": []}
    assert zet(tweede, BELEID, "vastgesteld", rapport=rapport).status_code == 201
    te_veel = zet(tweede, BELEID, "geldend")
    assert (te_veel.status_code, te_veel.json()["detail"]) == (403, "Deze stap zet een ander: beheer.")
    geldend = zet(bos, BEHEER, "geldend")
    assert (geldend.status_code, geldend.json()["status"]) == (201, "geldend")
    wie = [stap["door"]["kenmerk"] for stap in geldend.json()["stappen"]]
    assert (len(set(wie)), wie[0] == wie[1], all(kenmerk.startswith("sleutel-") for kenmerk in wie)) == (3, True, True)
    assert {bos.bel(iemand, "GET", plek).status_code for iemand in (SCHOOL, COMMISSIE, TOEZICHT)} == {200}
    assert bos.bel(Iemand(Rol.BELEID, ELDERS, ""), "GET", plek).status_code == 404
    assert controleer(bos.opslag.database) == ()


def test_beleid_verandert_alleen_de_laag_van_het_eigen_verband(bos: Sleutelbos) -> None:
    voor = {naam: deel for naam, deel in voorlegging(nieuwe_versie("")).items() if naam != "wie"}
    elders = bos.bel(BELEID, "POST", "/regelpakketten", {**voor, "samenwerkingsverband": ELDERS})
    assert elders.status_code == 404
    bestanden = dict(voor["bestanden"])
    bestanden["landelijk/leeftijd.yaml"] += "\n"
    bestanden["landelijk/nieuw.yaml"] = bestanden["landelijk/leeftijd.yaml"]
    anders = bos.bel(BELEID, "POST", "/regelpakketten", {**voor, "bestanden": bestanden})
    assert anders.status_code in (400, 403)
    del bestanden["landelijk/nieuw.yaml"]
    gewijzigd = bos.bel(BELEID, "POST", "/regelpakketten", {**voor, "bestanden": bestanden})
    assert (gewijzigd.status_code, codes(gewijzigd)) == (403, {"V126"})
    assert [fout["plaats"] for fout in gewijzigd.json()["fouten"]] == ["landelijk/leeftijd.yaml"]
    assert bos.bel(BELEID, "GET", "/regelpakketten").json() == {"regelpakketten": []}


def test_wie_een_sleutel_heeft_zegt_niet_wie_hij_is(bos: Sleutelbos) -> None:
    antwoord = bos.bel(BELEID, "POST", "/regelpakketten", voorlegging(nieuwe_versie("")))
    assert (antwoord.status_code, codes(antwoord)) == (400, {"V127"})


def test_twee_versies_op_een_dag_ook_als_niemand_het_van_tevoren_zag(
    opslag: Adviesopslag, regelkast: Regelkast, monkeypatch: pytest.MonkeyPatch
) -> None:
    laat_gelden(opslag, nieuwe_versie(""))
    beheer = Versiebeheer(Regelversieopslag(opslag.database), regelkast.regels, FEATURES)
    tweede = beheer.opslag.leg_voor(AANROEP, nieuwe_versie("besluitdatum"))
    for naar in (Versiestatus.GETOETST, Versiestatus.VASTGESTELD):
        tweede = beheer.opslag.zet_stap(AANROEP, tweede, naar, {})
    # Zoals wanneer de ander net na dit kijken klaar is.
    monkeypatch.setattr(Regelversieopslag, "geldende", lambda *_: ())
    with pytest.raises(Geweigerd) as geweigerd:
        beheer.maak_geldend(AANROEP, tweede)
    assert [fout.code for fout in geweigerd.value.fouten] == ["V117"]


def test_een_stap_die_niet_kan_noemt_wat_wel_kan(klant: TestClient) -> None:
    concept = klant.post("/regelpakketten", json=voorlegging(nieuwe_versie("")))
    te_vroeg = stap(klant, concept, {"naar": "geldend", "wie": "bert-2"})
    assert (te_vroeg.status_code, codes(te_vroeg)) == (409, {"V102"})
    assert "Wel mogelijk: getoetst, ingetrokken." in te_vroeg.json()["fouten"][0]["zin"]
    assert stap(klant, concept, {"naar": "concept", "wie": "bert-2"}).status_code == 409
    tekst = stap(klant, concept, {"naar": "vastgesteld", "wie": "bert-2", "rapport": "{}", "analyse": {}})
    assert (tekst.status_code, codes(tekst)) == (400, {"V106", "V114"})
    weg = stap(klant, concept, {"naar": "ingetrokken", "wie": "bert-2", "reden": "een andere dag"})
    assert weg.json()["mag_naar"] == []
    assert stap(klant, concept, {"naar": "ingetrokken", "wie": "bert-2", "reden": "nog eens"}).status_code == 412
    pad = f"/regelpakketten/{weg.json()['hash']}/stappen"
    assert klant.post(pad, json={"naar": "getoetst", "wie": "bert-2"}).status_code == 428


def test_wat_niet_voor_te_leggen_is_krijgt_alle_redenen(klant: TestClient) -> None:
    goed = voorlegging(nieuwe_versie(""))
    assert klant.post("/regelpakketten", json=goed).status_code == 201
    assert klant.post("/regelpakketten", json=goed).status_code == 409
    leeg = klant.post("/regelpakketten", json={"ingang": "morgen"})
    assert (leeg.status_code, codes(leeg)) == (400, {"I044", "I012", "V122", "V100", "V125"})
    stuk = klant.post("/regelpakketten", json={**goed, "bestanden": {"landelijk/a.yaml": "titel: [", "../b.yaml": "x"}})
    assert stuk.status_code == 400
    assert {fout["plaats"].split(":")[0] for fout in stuk.json()["fouten"]} >= {"landelijk/a.yaml", "../b.yaml"}
    for bestanden in ({"a.yaml": "\ud800"}, {"\ud800.yaml": "a"}):
        half = klant.post("/regelpakketten", content=json.dumps({**goed, "bestanden": bestanden}), headers=_JSON)
        assert (half.status_code, codes(half)) == (400, {"V122"})
    voorbij = klant.post("/regelpakketten", json={**goed, "ingangsdatum": "2026-11-23"})
    assert (voorbij.status_code, codes(voorbij)) == (400, {"V101"})
    onbekend = klant.post("/regelpakketten", json={**goed, "samenwerkingsverband": "po9999"})
    assert (onbekend.status_code, codes(onbekend)) == (400, {"P042"})
    assert klant.get("/regelpakketten/" + "f" * 64).status_code == 404
    assert klant.get("/regelpakketten/%25").status_code == 400


def test_een_bestand_of_wie_die_er_twee_keer_staat_wordt_niet_stil_gekozen(klant: TestClient) -> None:
    tekst = json.dumps(voorlegging(nieuwe_versie("")))
    for dubbel in (f'{tekst[:-1]}, "wie": "bert-2"}}', f'{tekst[:-2]}, "a.yaml": "x", "a.yaml": "y"}}}}'):
        antwoord = klant.post("/regelpakketten", content=dubbel, headers=_JSON)
        assert (antwoord.status_code, codes(antwoord)) == (400, {"I004"})


def test_een_stap_met_een_getal_dat_niet_bestaat_of_een_onleesbare_reden_wordt_geweigerd(klant: TestClient) -> None:
    concept = klant.post("/regelpakketten", json=voorlegging(nieuwe_versie("")))
    adres, koppen = f"/regelpakketten/{concept.json()['hash']}/stappen", {**_JSON, "If-Match": concept.headers["etag"]}
    for rest, code in (('"rapport": {"a": NaN}', "I007"), ('"reden": "\\ud800"', "V118"), ('"reden": "a\\u0000"', "V118")):
        antwoord = klant.post(adres, content=f'{{"naar": "ingetrokken", "wie": "anna-1", {rest}}}', headers=koppen)
        assert (antwoord.status_code, codes(antwoord)) == (400, {code}), rest


def test_de_uitslag_van_de_analyse_gaat_over_http_mee_zoals_de_opdracht_haar_geeft(klant: TestClient, groen: None) -> None:
    versie = nieuwe_versie("")
    pakket = versie.regels().pakket("po2001", INGANG).hash
    analyse = [{"pakket": pakket, "bevindingen": [{"ernst": "let_op"}], "seconden": 1.5}]
    concept = klant.post("/regelpakketten", json=voorlegging(versie))
    getoetst = stap(klant, concept, {"naar": "getoetst", "wie": "anna-1", "analyse": analyse})
    assert getoetst.status_code == 201, getoetst.text
    assert getoetst.json()["stappen"][-1]["bewijs"]["analyse"] == analyse[0]


def test_een_fout_in_een_regelbestand_wijst_niet_naar_een_veld_dat_er_niet_is(klant: TestClient) -> None:
    stuk = klant.post("/regelpakketten", json={**voorlegging(nieuwe_versie("")), "bestanden": {"landelijk/a.yaml": "titel: ["}})
    assert {fout["wijzer"] for fout in stuk.json()["fouten"]} == {"/bestanden/landelijk~1a.yaml"}
