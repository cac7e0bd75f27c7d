"""Elke route, elke rol, de eigen zaak en die van een ander: wie er niet bij hoort, komt er niet in en ziet niet dat er iets is."""

import base64
import json
import logging
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import APIRouter, FastAPI
from sqlalchemy import func, select
from starlette.routing import Mount
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, open_database
from service.opslag.database import lezen
from service.opslag.regelversies import BewaardeVersie
from service.opslag.tabellen_audit import AUDIT
from service.opslag.toegangssleutels import maak, trek_in
from service.regelversies.status import Versiestatus
from service.web import Kern, Regelkast, app, stel_dienst_samen
from service.web.beschrijving import VOORBEELD
from service.web.rechten import OPEN, RECHTEN, Bereik, GeenRechten, bereik_van, eis_rechten
from service.web.regelversie_uit import etag_van_versie
from service.wie import BETROKKEN_ROLLEN, UIT_TE_GEVEN, Rol, Wie, Wiesoort
from tests.service.vergelijken.plan import teksten
from tests.service.web.conftest import AANROEP, NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, CONCEPT, ELDERS, HIER, IEDEREEN, OORDEEL, SCHOOL, Iemand, Sleutelbos

GELDEND = (Versiestatus.GETOETST, Versiestatus.VASTGESTELD, Versiestatus.GELDEND)
NERGENS = "00000000-0000-4000-8000-000000000000"
Route = tuple[str, str, dict[str, Any]]
MET_VERBAND = frozenset({"leesBegrippen", "leesIntakeschema", "maakFormulierinzending"})
"""Deze routes geven zonder samenwerkingsverband dat van de beller."""
TABELVERSIES = frozenset({"leesTabelversie", "leesDmnVanVersie", "rekenTabelversieUit"})
TABELLEN = frozenset({"leesEngineversie", "leesProcessen", "leesBeslistabellen", "leesBeslistabel", "leesDmn", "rekenTabelUit"})
VAN_HET_VERBAND = frozenset(
    {"maakAdvies", "maakAdviesreeks", "maakFormulierinzending", "stelVragen", "leesRegelpakket", *TABELVERSIES, *MET_VERBAND}
)
"""Hier hoort niet een zaak bij, maar een verband: elke school en deskundige van het verband mag het."""
LEEG_VOOR_EEN_ANDER = frozenset({"leesAdviezen", "leesTermijnen", "maakAdviesreeks", "leesRegelpakketten", *TABELLEN})
"""Wie hier niets te zoeken heeft krijgt wel antwoord, maar niets van een ander: een lege lijst, of wat van zijn eigen verband is."""


@pytest.fixture(scope="module")
def bos(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    yield from nieuwe_bos(regelkast, tmp_path_factory.mktemp("rechten"))


@pytest.fixture(scope="module")
def regelbos(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    """Apart: de versies van de regels zijn hier leeg, en zouden nergens over kunnen beslissen."""
    yield from nieuwe_bos(regelkast, tmp_path_factory.mktemp("regels"))


def nieuwe_bos(regelkast: Regelkast, map_: Path) -> Iterator[Sleutelbos]:
    opslag = Adviesopslag(open_database(f"sqlite:///{map_}/adviezen.db"))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        yield Sleutelbos(klant, opslag)


@pytest.fixture(scope="module")
def routes(bos: Sleutelbos) -> dict[str, Route]:
    """Alle routes van de dienst, zoals zij zich zelf beschrijft."""
    paden = bos.klant.get("/openapi.json").json()["paths"]
    return {deel["operationId"]: (methode.upper(), pad, deel) for pad, per in paden.items() for methode, deel in per.items()}


def versie_voor(bos: Sleutelbos, route: Route) -> BewaardeVersie | None:
    """De versie van de regels waar deze route over gaat: een concept om een stap mee te zetten, en anders een geldende."""
    if "{adres}" not in route[1]:
        return None
    return bos.versie(*(() if route[2]["operationId"] == "zetRegelstap" else GELDEND))


def tabel_voor(bos: Sleutelbos, route: Route) -> dict[str, str]:
    """De beslistabel waar deze route over gaat, zoals de commissie haar kent."""
    if "{key}" not in route[1] and "{id}" not in route[1]:
        return {}
    tabel = bos.bel(COMMISSIE, "GET", "/engine-rest/decision-definition/key/inschrijving_telt").json()
    return {"key": tabel["key"], "id": tabel["id"]}


def vraag(bos: Sleutelbos, route: Route, iemand: Iemand, nummer: str, besluit: str, versie: BewaardeVersie | None) -> Any:
    """Een verzoek dat deze route aanneemt, over de zaak met dit nummer en dit besluit, of over deze versie van de regels."""
    methode, pad, deel = route
    naam = deel["operationId"]
    deskundige = "d-3" if naam == "wijsToe" else "d-1"
    gevuld = pad.format(
        nummer=nummer, besluit=besluit, deskundige=deskundige, adres=versie.hash if versie else "", **tabel_voor(bos, route)
    )
    verplicht = {veld["name"] for veld in deel.get("parameters", ()) if veld["in"] == "query" and veld.get("required")}
    gekend = {"samenwerkingsverband": HIER, "besluit": besluit}
    mee = verplicht | ({"samenwerkingsverband"} if naam in MET_VERBAND else set())
    adres = "?".join(filter(None, (gevuld, "&".join(f"{veld}={gekend[veld]}" for veld in sorted(mee)))))
    meer = {"arrangement_toereikend": OORDEEL} if iemand.rol is Rol.DESKUNDIGE else {"inschrijving": "basisschool"}
    inhoud: dict[str, Any] = {
        "maakAdvies": VOORBEELD,
        "stelVragen": VOORBEELD,
        **{tabel: {"variables": {}} for tabel in ("rekenTabelUit", "rekenTabelversieUit")},
        "maakFormulierinzending": {"values": VOORBEELD["gegevens"], "metadata": {"public_reference": "OF-1"}},
        "vernieuwAdvies": {"gegevens": meer},
        "maakBesluit": CONCEPT,
        "wijzigBesluit": {**CONCEPT, "voorziening": "so"},
        "zetStap": {"naar": "ingetrokken", "reden": "De school trok de aanvraag in."},
        "zetRegelstap": {"naar": "ingetrokken", "reden": "een andere dag"},
        "legRegelpakketVoor": {"samenwerkingsverband": HIER, "ingangsdatum": "2026-12-31", "bestanden": dict(teksten())},
    }
    if versie and naam == "zetRegelstap":
        return bos.bel(iemand, methode, gevuld, inhoud[naam], If_Match=etag_van_versie(versie))
    if naam == "maakAdviesreeks":
        regels = json.dumps(VOORBEELD).encode()
        return bos.bel(iemand, methode, f"{gevuld}?bewaren=true", regels, Content_Type="application/x-ndjson")
    return bos.bel(iemand, methode, adres, inhoud.get(naam), **stand(bos, deel, nummer, besluit))


def stand(bos: Sleutelbos, deel: dict[str, Any], nummer: str, besluit: str) -> dict[str, str]:
    if not any(veld["name"] == "If-Match" for veld in deel.get("parameters", ())):
        return {}
    van_besluit = deel["operationId"] in ("wijzigBesluit", "zetStap")
    over = f"/adviezen/{nummer}/besluiten/{besluit}" if van_besluit else f"/adviezen/{nummer}"
    return {"If_Match": bos.bel(COMMISSIE, "GET", over).headers["ETag"]}


def ketenlengte(bos: Sleutelbos) -> int:
    with lezen(bos.opslag.database) as verbinding:
        return int(verbinding.execute(select(func.count()).select_from(AUDIT)).scalar_one())


def test_elke_route_staat_in_de_tabel_en_de_tabel_noemt_geen_andere(routes: dict[str, Route]) -> None:
    assert set(routes) == set(RECHTEN) | OPEN


def test_buiten_de_api_is_er_geen_enkele_route(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU))
    assert [(type(route), route.path) for route in dienst.routes if isinstance(route, Mount)] == [(Mount, "/v1")]
    assert len(dienst.routes) == 1


@pytest.mark.parametrize("route", sorted(RECHTEN))
def test_wie_wat_mag(bos: Sleutelbos, regelbos: Sleutelbos, routes: dict[str, Route], route: str, caplog: pytest.LogCaptureFixture) -> None:
    bos = regelbos if "{adres}" in routes[route][1] else bos
    met_besluit = route != "maakBesluit"
    nummer, besluit = bos.zaak(met_besluit=met_besluit)
    if route in ("leesBesluit", "leesBesluiten", "leesBrief"):
        bos.maak_definitief(nummer, besluit)
    for iemand in IEDEREEN:
        bos.sleutel(iemand)
        versie = versie_voor(bos, routes[route])
        voor, wat = ketenlengte(bos), f"{route} als {iemand}"
        caplog.clear()
        antwoord = vraag(bos, routes[route], iemand, nummer, besluit, versie)
        bereik, over_een_zaak = bereik_van(route, iemand.rol), "{nummer}" in routes[route][1]
        if bereik is Bereik.NIETS:
            assert antwoord.status_code == 403, wat
        # De metingen gaan over de hele dienst, niet over een verband.
        elif not iemand.vreemd or route == "leesMetriek" or (iemand.verband == HIER and route in VAN_HET_VERBAND):
            # Het besluit is nog niet af: wie de brief mag lezen, hoort dat.
            assert antwoord.status_code == 409 if route == "leesBrief" else antwoord.status_code < 300, (wat, antwoord.text)
            if bereik in (Bereik.EIGEN, Bereik.VERBAND) and route == "leesAdviezen":
                assert nummer in antwoord.text, wat
            if routes[route][0] != "GET":
                nummer, besluit = bos.zaak(met_besluit=met_besluit)
            continue
        elif over_een_zaak or route not in LEEG_VOOR_EEN_ANDER:
            assert antwoord.status_code == 404, (wat, antwoord.text)
        else:
            assert antwoord.status_code == 200, wat
        # Wat geweigerd is staat in het logboek, ook als het antwoord 404 is; van welke zaak het was, staat er niet.
        geweigerd = [regel.getMessage() for regel in caplog.records if regel.getMessage().startswith("Geweigerd: ")]
        # In een reeks is elke regel een antwoord.
        verwacht = antwoord.status_code in (403, 404) or route == "maakAdviesreeks"
        assert len(geweigerd) == verwacht, (wat, geweigerd)
        assert all(f"met rol {iemand.rol}, door sleutel-" in zin for zin in geweigerd), wat
        assert not besluit or besluit not in caplog.text, wat
        assert nummer not in caplog.text, wat
        assert nummer not in antwoord.text, wat
        assert ketenlengte(bos) == voor, wat


@pytest.mark.parametrize("route", sorted(RECHTEN))
def test_zonder_geldige_sleutel_komt_niemand_binnen(bos: Sleutelbos, routes: dict[str, Route], route: str) -> None:
    methode, pad, _ = routes[route]
    pad = pad.format(nummer=NERGENS, besluit=NERGENS, deskundige="d-1", adres="0" * 64, key="x", id="x")
    goed = bos.sleutel(COMMISSIE)
    fout = (f"{goed[:-1]}{'A' if goed[-1] != 'A' else 'B'}", goed[3:], f"{goed}x", "", "tb_", "é", f"tb_{'0' * 12}_{goed[-43:]}")
    koppen: list[dict[str, Any]] = [{}, {"Authorization": f"Basic {goed}"}, {"X-Api-Key": goed}]
    koppen += [{"Authorization": f"Bearer {sleutel}".encode()} for sleutel in fout]
    for kop in koppen:
        antwoord = bos.klant.request(methode, pad, headers=kop, content=b"x" * 100_000)
        assert antwoord.status_code == 401
        assert antwoord.headers["www-authenticate"].startswith("Bearer")
        assert goed[-43:] not in antwoord.text


def test_een_zaak_van_een_ander_lijkt_op_een_zaak_die_er_niet_is(bos: Sleutelbos, caplog: pytest.LogCaptureFixture) -> None:
    nummer, _ = bos.zaak()
    vreemden = [iemand for iemand in IEDEREEN if iemand.vreemd and bereik_van("leesAdvies", iemand.rol) is not Bereik.NIETS]
    assert len(vreemden) == 7
    for iemand in vreemden:
        caplog.clear()
        antwoorden = [bos.bel(iemand, "GET", f"/adviezen/{welk}") for welk in (nummer, NERGENS)]
        # Wie een nummer vraagt dat er niet is, vergist zich; alleen wie bij een ander komt, is geweigerd.
        assert [regel.getMessage()[:10] for regel in caplog.records if regel.levelno >= logging.WARNING] == ["Geweigerd:"]
        assert [antwoord.status_code for antwoord in antwoorden] == [404, 404]
        assert antwoorden[0].content == antwoorden[1].content


def test_een_besluit_is_niet_te_lezen_onder_het_nummer_van_een_andere_zaak(bos: Sleutelbos) -> None:
    (een, _), (_, ander_besluit) = bos.zaak(), bos.zaak()
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{een}/besluiten/{ander_besluit}").status_code == 404


def test_een_school_ziet_een_besluit_pas_als_het_definitief_is_en_niet_wat_eraan_voorafging(bos: Sleutelbos) -> None:
    nummer, besluit = bos.zaak()
    lijst, een = f"/adviezen/{nummer}/besluiten", f"/adviezen/{nummer}/besluiten/{besluit}"
    leeg = bos.bel(SCHOOL, "GET", lijst)
    assert (leeg.status_code, leeg.json(), bos.bel(SCHOOL, "GET", een).status_code) == (200, {"besluiten": []}, 404)
    bos.maak_definitief(nummer, besluit)
    gelezen = bos.bel(SCHOOL, "GET", een)
    assert (gelezen.status_code, gelezen.json()["besluit"]["voorziening"]) == (200, "sbo")
    assert [stap["status"] for stap in gelezen.json()["geschiedenis"]] == ["definitief"]
    assert [stap["status"] for stap in bos.bel(COMMISSIE, "GET", een).json()["geschiedenis"]] == ["concept", "definitief"]
    stand = {"If_Match": gelezen.headers["etag"]}
    lid = Iemand(Rol.COMMISSIE, HIER, "c-1")
    weg = bos.bel(lid, "POST", f"{een}/stappen", {"naar": "ingetrokken", "reden": "De leerling is verhuisd."}, **stand)
    assert weg.status_code == 201, weg.text
    assert [deel["status"] for deel in bos.bel(SCHOOL, "GET", lijst).json()["besluiten"]] == ["ingetrokken"]
    for vreemde in (iemand for iemand in IEDEREEN if iemand.rol is Rol.SCHOOL and iemand.vreemd):
        assert {bos.bel(vreemde, "GET", pad).status_code for pad in (lijst, een)} == {404}


def test_wie_bij_een_concept_van_de_commissie_wil_is_geweigerd_en_wie_zich_in_het_nummer_vergist_niet(
    bos: Sleutelbos, caplog: pytest.LogCaptureFixture
) -> None:
    nummer, besluit = bos.zaak()
    for welk, geweigerd in ((besluit, 1), (NERGENS, 0)):
        caplog.clear()
        assert bos.bel(SCHOOL, "GET", f"/adviezen/{nummer}/besluiten/{welk}").status_code == 404
        assert sum(regel.getMessage().startswith("Geweigerd: ") for regel in caplog.records) == geweigerd, welk
    # Wie het mag zien en zich in de zaak vergist, is ook niet geweigerd.
    caplog.clear()
    assert bos.bel(COMMISSIE, "GET", f"/adviezen/{bos.zaak()[0]}/besluiten/{besluit}").status_code == 404
    assert "Geweigerd: " not in caplog.text


def test_een_concept_dat_nooit_definitief_werd_blijft_van_de_commissie(bos: Sleutelbos) -> None:
    nummer, besluit = bos.zaak()
    een = f"/adviezen/{nummer}/besluiten/{besluit}"
    stand = {"If_Match": bos.bel(COMMISSIE, "GET", een).headers["etag"]}
    assert bos.bel(COMMISSIE, "POST", f"{een}/stappen", {"naar": "ingetrokken", "reden": "Te vroeg."}, **stand).status_code == 201
    assert bos.bel(SCHOOL, "GET", een).status_code == 404


def test_niemand_maakt_iets_voor_een_ander_verband(bos: Sleutelbos) -> None:
    for iemand in (SCHOOL, COMMISSIE):
        for pad in ("/adviezen", "/vragen"):
            assert bos.bel(iemand, "POST", pad, {**VOORBEELD, "samenwerkingsverband": ELDERS}).status_code == 404


def test_een_herhaalsleutel_van_een_ander_geeft_zijn_zaak_niet_prijs(bos: Sleutelbos) -> None:
    eerste = bos.bel(SCHOOL, "POST", "/adviezen", VOORBEELD, Idempotency_Key="dezelfde-sleutel")
    ander = bos.bel(Iemand(Rol.SCHOOL, HIER, "s-2"), "POST", "/adviezen", VOORBEELD, Idempotency_Key="dezelfde-sleutel")
    assert (eerste.status_code, ander.status_code) == (201, 201)
    assert eerste.json()["id"] != ander.json()["id"]


def test_twee_sleutels_in_een_verzoek_zijn_er_een_te_veel(bos: Sleutelbos) -> None:
    sleutels = [("Authorization", f"Bearer {bos.sleutel(wie)}") for wie in (SCHOOL, COMMISSIE)]
    antwoord = bos.klant.get("/adviezen", headers=sleutels)
    assert (antwoord.status_code, antwoord.json()["detail"]) == (400, "De kop Authorization staat er twee keer.")


def test_wie_een_sleutel_verliest_of_te_laat_is_komt_er_niet_meer_in(bos: Sleutelbos) -> None:
    bereik, database = Wie(Wiesoort.SYSTEEM, "", Rol.COMMISSIE, HIER), bos.opslag.database
    weg, oud = (maak(database, AANROEP, bereik, NU + timedelta(seconds=duur)) for duur in (60, 0))

    def lees(sleutel: str) -> Any:
        return bos.klant.get("/adviezen", headers={"Authorization": f"Bearer {sleutel}"})

    assert lees(weg.tekst).status_code == 200
    trek_in(database, AANROEP, weg.id)
    assert (lees(weg.tekst).status_code, lees(weg.tekst).json()["detail"]) == (401, "Deze sleutel is ingetrokken.")
    assert (lees(oud.tekst).status_code, lees(oud.tekst).json()["detail"]) == (401, "Deze sleutel is verlopen.")


def test_een_pagina_verandert_niets_met_een_wachtwoord_dat_de_browser_onthield(bos: Sleutelbos) -> None:
    basic = base64.b64encode(f"x:{bos.sleutel(COMMISSIE)}".encode()).decode()

    def stuur(methode: str, **koppen: str) -> int:
        met = {"Authorization": f"Basic {basic}", **{naam.replace("_", "-"): waarde for naam, waarde in koppen.items()}}
        return int(bos.klant.request(methode, "/adviezen", json=VOORBEELD if methode == "POST" else None, headers=met).status_code)

    voor = ketenlengte(bos)
    for koppen in ({"Origin": "https://elders.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "none"}):
        assert (stuur("POST", **koppen), stuur("GET", **koppen)) == (403, 200), koppen
    assert ketenlengte(bos) == voor
    assert stuur("POST") == 201


def test_een_nieuwe_route_zonder_rechten_houdt_de_dienst_tegen(
    regelkast: Regelkast, opslag: Adviesopslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nieuw(_: Kern, __: Any) -> APIRouter:
        routes = APIRouter()

        @routes.get("/geheim", operation_id="leesGeheim")
        async def lees_geheim() -> str:
            return "geheim"

        return routes

    monkeypatch.setattr(app, "_ROUTES", (*app._ROUTES, nieuw))
    with pytest.raises(GeenRechten, match="leesGeheim"):
        stel_dienst_samen(Kern(regelkast, opslag, lambda: NU))
    # En al zou die keuring niet gedaan zijn: ook dan gaat zij voor niemand open.
    monkeypatch.setattr(app, "eis_rechten", lambda _: None)
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU))
    with TestClient(dienst, base_url="http://thuisnabij/v1") as klant:
        bos = Sleutelbos(klant, opslag)
        assert klant.get("/geheim").status_code == 401
        assert {bos.bel(iemand, "GET", "/geheim").status_code for iemand in IEDEREEN} == {403}
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True), base_url="http://thuisnabij/v1") as klant:
        assert klant.get("/geheim").status_code == 403


def test_een_route_zonder_naam_telt_als_een_route_zonder_rechten() -> None:
    api = FastAPI(openapi_url=None, docs_url=None, redoc_url=None)
    api.add_api_route("/los", lambda: None)
    with pytest.raises(GeenRechten):
        eis_rechten(api.routes)


def test_de_tabel_houdt_zich_aan_wat_de_rollen_zijn() -> None:
    for route, per_rol in RECHTEN.items():
        assert set(per_rol) == set(UIT_TE_GEVEN), route
        for rol in BETROKKEN_ROLLEN:
            assert per_rol[rol] in (Bereik.NIETS, Bereik.GELDEND, Bereik.REGELS, Bereik.EIGEN), route
        for rol in (Rol.BELEID, Rol.BEHEER, Rol.TOEZICHT):
            assert per_rol[rol] in (Bereik.NIETS, Bereik.REGELS, Bereik.TELLING), route


def test_de_handleiding_toont_de_tabel_zoals_zij_is() -> None:
    handleiding = (WORTEL / "docs/toegang.md").read_text(encoding="utf-8")
    rijen = [[cel.strip(" `") for cel in regel.strip("|").split("|")] for regel in handleiding.splitlines() if regel.startswith("| `")]
    getoond = {naam: cellen for naam, *cellen in rijen if len(cellen) == len(UIT_TE_GEVEN)}
    assert getoond == {route: [str(per_rol[rol]) for rol in UIT_TE_GEVEN] for route, per_rol in RECHTEN.items()}


def test_de_beschrijving_zegt_waar_een_sleutel_nodig_is(routes: dict[str, Route]) -> None:
    for naam, (_, _, deel) in routes.items():
        assert (bool(deel["security"]), "401" in deel["responses"], "403" in deel["responses"]) == ((naam not in OPEN,) * 3)


def test_elke_manier_die_de_beschrijving_noemt_wordt_op_elke_route_herkend_en_geen_andere(
    bos: Sleutelbos, routes: dict[str, Route]
) -> None:
    sleutel = bos.sleutel(COMMISSIE)
    koppen = {"bearer": f"Bearer {sleutel}", "basic": f"Basic {base64.b64encode(f'x:{sleutel}'.encode()).decode()}"}
    manieren = bos.klant.get("/openapi.json").json()["components"]["securitySchemes"]
    assert {naam: (manier["type"], manier["scheme"]) for naam, manier in manieren.items()} == {
        "sleutel": ("http", "bearer"),
        "wachtwoord": ("http", "basic"),
    }
    for naam, (methode, pad, deel) in routes.items():
        if naam in OPEN:
            continue
        assert deel["security"] == [{"sleutel": []}, {"wachtwoord": []}], naam
        vol = pad.format(nummer=NERGENS, besluit=NERGENS, deskundige="d-1", adres="0" * 64, key="x", id="x")
        for manier in (*(manieren[eis]["scheme"] for keuze in deel["security"] for eis in keuze), "digest"):
            kop = {"Authorization": koppen.get(manier, f"Digest {sleutel}")}
            assert (bos.klant.request(methode, vol, headers=kop).status_code == 401) is (manier == "digest"), (naam, manier)


def test_zonder_enige_sleutel_zegt_de_dienst_hoe_de_eerste_te_maken_is(regelkast: Regelkast, opslag: Adviesopslag) -> None:
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        assert "thuisnabij sleutel maak" in klant.get("/adviezen").json()["detail"]
        assert (klant.get("/gezondheid").status_code, klant.get("/openapi.json").status_code) == (200, 200)


def test_het_geheim_staat_niet_in_de_database_en_niet_in_het_logboek(
    regelkast: Regelkast, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path}/a.db"))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant, caplog.at_level(0):
        bos = Sleutelbos(klant, opslag)
        sleutel = bos.sleutel(COMMISSIE)
        bos.bel(COMMISSIE, "GET", "/adviezen")
        bos.bel(COMMISSIE, "GET", f"/audit?samenwerkingsverband={HIER}")
        klant.get("/adviezen", headers={"Authorization": f"Bearer {sleutel}x"})
    geheim = sleutel.rpartition("_")[2] if "_" not in sleutel[16:] else sleutel[16:]
    assert geheim not in caplog.text
    assert "rol commissie" in caplog.text
    for bestand in tmp_path.glob("a.db*"):
        assert geheim.encode() not in bestand.read_bytes()
