"""Het logboek zegt van elk verzoek hoe het ging, en nooit waar het over ging: ook niet als er iets stukgaat."""

import json
import logging
import logging.config
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.testclient import TestClient

from service.logboek import logboek, vorm_van, webserver
from service.logboek.vorm import maak_vormer
from service.opslag import Adviesopslag, OpslagFout, open_database
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.wie import Rol
from tests.service.web.conftest import NU, WORTEL
from tests.service.web.sleutelbos import COMMISSIE, ELDERS, HIER, IEDEREEN, SCHOOL, Iemand, Sleutelbos

SONDES = ("epilepsie", "Sanne Jansen", "Sanne%20Jansen", "123456782", "Kerkstraat", "zaaksonde-7")
DOSSIER: dict[str, Any] = {
    "zaak": "zaaksonde-7",
    "samenwerkingsverband": HIER,
    "gegevens": {"epilepsie": "Sanne Jansen", "postcode_school": "Kerkstraat", "arrangement_toereikend": {"motivering": "epilepsie"}},
}
NERGENS = "00000000-0000-4000-8000-000000000000"
SPOOR = "4bf92f3577b34da6a3ce929d0e0e4736"
VELDEN = {"methode", "route", "status", "ms", "verzoek", "spoor", "verband", "wie", "toegang", "melding", "level", "logger", "tijd"}


class Regels(logging.Handler):
    """Vangt elke regel op zoals zij in het logboek komt."""

    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(maak_vormer("json"))
        self.tekst: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.tekst.append(self.format(record))

    @property
    def verzoeken(self) -> list[dict[str, Any]]:
        return [regel for regel in map(json.loads, self.tekst) if regel["logger"] == "thuisnabij.verzoek"]


@pytest.fixture
def regels() -> Iterator[Regels]:
    """Alles wat gemeld wordt, door elk pakket, zo spraakzaam als het kan."""
    opvang, boeken = Regels(), [logging.getLogger(naam) for naam in ("", "thuisnabij", "uvicorn")]
    toen = [(boek, boek.level) for boek in boeken]
    boeken[0].addHandler(opvang)
    for boek in boeken:
        boek.setLevel(logging.INFO)
    yield opvang
    boeken[0].removeHandler(opvang)
    for boek, niveau in toen:
        boek.setLevel(niveau)


@pytest.fixture(scope="module")
def bos(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path_factory.mktemp('logboek')}/adviezen.db"))
    dienst = stel_dienst_samen(Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: NU))
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield Sleutelbos(klant, opslag)


def schoon(regels: Regels) -> bool:
    return not [regel for regel in regels.tekst for sonde in SONDES if sonde in regel]


def test_een_dossier_vol_sondes_laat_op_geen_enkele_route_een_spoor_na(bos: Sleutelbos, regels: Regels) -> None:
    paden = bos.klant.get("/openapi.json").json()["paths"]
    routes = [(methode.upper(), pad) for pad, per in paden.items() for methode in per]
    for methode, pad in routes:
        gevuld = {"nummer": "Sanne%20Jansen", "besluit": "epilepsie", "deskundige": "123456782", "adres": "Kerkstraat"}
        vol = pad.format(**gevuld, key="epilepsie", id="Sanne%20Jansen")
        for iemand in (COMMISSIE, IEDEREEN[4]):
            kop = {"Idempotency_Key": "zaaksonde-7", "If_Match": "epilepsie", "User_Agent": "Sanne Jansen", "traceparent": "epilepsie"}
            bos.bel(iemand, methode, f"{vol}?zaak=zaaksonde-7&samenwerkingsverband=epilepsie&naam=Sanne%20Jansen", DOSSIER, **kop)
    assert len(regels.verzoeken) == 2 * len(routes) + 1
    assert schoon(regels)
    assert {frozenset(regel) for regel in regels.verzoeken} == {frozenset(VELDEN)}
    assert {f"/v1{pad}" for _, pad in routes} <= {regel["route"] for regel in regels.verzoeken}


def test_een_regel_noemt_route_duur_status_spoor_verband_en_soort_beller(bos: Sleutelbos, regels: Regels) -> None:
    antwoord = bos.bel(COMMISSIE, "GET", "/adviezen?zaak=zaaksonde-7", traceparent=f"00-{SPOOR}-00f067aa0ba902b7-01")
    (regel,) = regels.verzoeken
    assert {naam: regel[naam] for naam in ("methode", "route", "status", "spoor", "verband", "wie", "toegang")} == {
        "methode": "GET",
        "route": "/v1/adviezen",
        "status": 200,
        "spoor": SPOOR,
        "verband": HIER,
        "wie": "systeem",
        "toegang": f"sleutel-{bos.sleutel(COMMISSIE).split('_')[1]}",
    }
    assert regel["ms"] > 0
    assert regel["verzoek"] == antwoord.headers["x-request-id"]
    assert regel["tijd"].endswith("Z")
    assert schoon(regels)


@pytest.mark.parametrize(
    "kop", ["", "zaaksonde-7", f"00-{'0' * 32}-00f067aa0ba902b7-01", f"00-{SPOOR}-{'0' * 16}-01", f"ff-{SPOOR}-00f067aa0ba902b7-01"]
)
def test_een_spoor_dat_niet_klopt_wordt_een_nieuw_spoor(bos: Sleutelbos, regels: Regels, kop: str) -> None:
    bos.klant.get("/gezondheid/leeft", headers={"traceparent": kop})
    (regel,) = regels.verzoeken
    assert len(regel["spoor"]) == 32
    assert regel["spoor"] not in (SPOOR, "0" * 32)


@pytest.mark.parametrize(
    ("methode", "pad", "route", "status"),
    [
        ("GET", "http://thuisnabij/epilepsie/123456782", "onbekend", 404),
        ("GET", "/epilepsie", "/v1", 404),
        ("EPILEPSIE", "/adviezen", "/v1/adviezen", 405),
        ("DELETE", "/vragen", "/v1/vragen", 405),
    ],
)
def test_wat_er_niet_is_komt_niet_met_zijn_adres_in_het_logboek(
    bos: Sleutelbos, regels: Regels, methode: str, pad: str, route: str, status: int
) -> None:
    assert bos.klant.request(methode, pad).status_code == status
    (regel,) = regels.verzoeken
    assert (regel["route"], regel["status"]) == (route, status)
    assert schoon(regels)
    assert "EPILEPSIE" not in regels.tekst[-1]


def test_een_storing_komt_in_het_logboek_met_haar_plek_en_zonder_haar_tekst(
    bos: Sleutelbos, regels: Regels, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuk(*_: Any) -> Any:
        try:
            int("epilepsie")
        except ValueError as fout:
            raise RuntimeError("Sanne Jansen, 123456782") from fout

    monkeypatch.setattr("service.opslag.adviezen.lezen", stuk)
    monkeypatch.setattr("service.web.adviezen.zoek_advies", stuk)
    antwoord = bos.bel(COMMISSIE, "GET", "/adviezen/zaaksonde-7")
    assert antwoord.status_code == 500
    assert "Sanne" not in antwoord.text
    # Zo meldt uvicorn wat de dienst niet ving.
    try:
        stuk()
    except RuntimeError:
        logging.getLogger("uvicorn.error").exception("Exception in ASGI application\n")
        logging.getLogger("thuisnabij").exception("Er ging iets mis.")
        logboek("proef").exception("Er ging iets mis.")
    meldingen = [regel for regel in map(json.loads, regels.tekst) if "fout" in regel]
    assert [regel["fout"] for regel in meldingen] == [["RuntimeError", "ValueError"]] * 3
    assert all(regel["plek"][0].startswith("tests/service/logboek/test_logboek.py:") for regel in meldingen)
    assert regels.verzoeken[0]["status"] == 500
    assert schoon(regels)


def test_een_database_die_weigert_noemt_alleen_haar_soort(bos: Sleutelbos, regels: Regels, monkeypatch: pytest.MonkeyPatch) -> None:
    def weg(*_: Any) -> Any:
        raise OpslagFout("De database is niet te lezen (OperationalError).")

    monkeypatch.setattr("service.opslag.toegangssleutels.lezen", weg)
    assert bos.bel(COMMISSIE, "POST", "/adviezen", DOSSIER).status_code == 503
    assert any("OperationalError" in regel for regel in regels.tekst)
    assert schoon(regels)


def test_wat_onderweg_gemeld_wordt_draagt_het_nummer_van_zijn_verzoek(bos: Sleutelbos, regels: Regels) -> None:
    antwoord = bos.bel(COMMISSIE, "GET", "/metriek")
    assert antwoord.status_code == 403
    geweigerd, verzoek = (regel for regel in map(json.loads, regels.tekst) if regel["logger"].startswith("thuisnabij"))
    assert geweigerd["melding"].startswith("Geweigerd: leesMetriek")
    assert (geweigerd["verzoek"], geweigerd["spoor"]) == (antwoord.headers["x-request-id"], verzoek["spoor"])
    logging.getLogger("thuisnabij").error("Los.")
    assert "verzoek" not in json.loads(regels.tekst[-1])


def test_een_zaak_van_een_ander_is_in_het_logboek_een_weigering_en_een_zaak_die_er_niet_is_niet(bos: Sleutelbos, regels: Regels) -> None:
    nummer, besluit = bos.zaak()
    regels.tekst.clear()
    antwoorden = [bos.bel(Iemand(Rol.SCHOOL, HIER, "s-2"), "GET", f"/adviezen/{welk}") for welk in (nummer, NERGENS)]
    assert antwoorden[0].content == antwoorden[1].content
    vreemd, _, nergens = (regel for regel in map(json.loads, regels.tekst) if regel["logger"].startswith("thuisnabij"))
    assert vreemd["melding"].startswith("Geweigerd: een zaak of besluit van een ander met rol school, door sleutel-")
    assert vreemd["verzoek"] == antwoorden[0].headers["x-request-id"]
    assert (nergens["status"], nergens["melding"]) == (404, "verzoek")
    assert not [regel for regel in regels.tekst if nummer in regel or besluit in regel]


def test_een_concept_dat_een_school_niet_mag_zien_is_een_weigering_en_een_verkeerd_nummer_van_haarzelf_niet(
    bos: Sleutelbos, regels: Regels
) -> None:
    (nummer, besluit), (ander, _) = bos.zaak(), bos.zaak()

    def weigeringen(iemand: Iemand, advies: str, welk: str) -> int:
        regels.tekst.clear()
        assert bos.bel(iemand, "GET", f"/adviezen/{advies}/besluiten/{welk}").status_code == 404
        return len([regel for regel in regels.tekst if '"Geweigerd: een zaak of besluit' in regel])

    assert weigeringen(SCHOOL, nummer, besluit) == 1
    assert weigeringen(COMMISSIE, ander, besluit) == 0
    assert weigeringen(SCHOOL, nummer, NERGENS) == 0
    assert weigeringen(Iemand(Rol.COMMISSIE, ELDERS, ""), ander, besluit) == 1


@pytest.mark.parametrize("naam", ["asyncio", "sqlalchemy.pool", "py.warnings", "thuisnabijer.niet"])
def test_van_een_ander_pakket_staat_er_alleen_dat_het_iets_meldde(regels: Regels, naam: str) -> None:
    logging.getLogger(naam).error("Taak mislukte: %r", "Sanne Jansen met epilepsie")
    (regel,) = map(json.loads, regels.tekst)
    assert regel["logger"] == naam
    assert schoon(regels)


@pytest.mark.parametrize(
    ("zin", "woorden", "verwacht"),
    [
        ("Invalid HTTP request received.", (), "Er kwam een verzoek dat geen goede HTTP is; het is geweigerd."),
        ("Started server process [%d]", (7,), "Werkproces 7 is gestart."),
        (
            "Uvicorn running on %s://%s:%d (Press CTRL+C to quit)",
            ("http", "::1", 80),
            "De dienst luistert op http://::1:80. Met Ctrl-C stopt zij.",
        ),
        ("Cancel %s running task(s), timeout graceful shutdown exceeded", (2,), "De tijd om af te ronden is om; afgebroken: 2."),
        ("Exception in ASGI application\n", (), "Er ging iets mis bij een verzoek."),
        ("Iets van een volgende uitgave.", (), "Iets van een volgende uitgave."),
    ],
)
def test_de_webserver_zegt_het_in_het_nederlands(regels: Regels, zin: str, woorden: tuple[object, ...], verwacht: str) -> None:
    logging.getLogger("uvicorn.error").warning(zin, *woorden)
    (regel,) = map(json.loads, regels.tekst)
    assert (regel["melding"], regel["level"], regel["logger"]) == (verwacht, "warning", "uvicorn.error")
    assert set(regel) == {"melding", "level", "logger", "tijd"}


@pytest.mark.parametrize("engels", [engels for engels, _ in webserver._ZINNEN])
def test_elke_zin_die_vertaald_wordt_staat_nog_in_de_webserver(engels: str) -> None:
    """Anders verandert een volgende uitgave van uvicorn een zin, en staat zij weer in het Engels in het logboek."""
    bron = "".join(pad.read_text(encoding="utf-8") for pad in Path(uvicorn.__file__).parent.rglob("*.py"))
    vast = [re.sub(r"\\(.)", r"\1", deel) for deel in re.split(r"(?<!\\)\([^()]*\)|\.\*", engels)]
    assert all(deel.strip() in bron for deel in vast), vast


def test_een_regel_blijft_een_regel_wat_er_ook_in_staat(regels: Regels) -> None:
    logging.getLogger("thuisnabij").error('Eén\n{"melding": "vals"}\r\nregel')
    assert len(regels.tekst) == 1
    assert "\n" not in regels.tekst[0]


def test_het_logboek_gaat_voor_elk_werkproces_naar_standaardfout(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    stand = {naam: (logging.getLogger(naam).handlers[:], logging.getLogger(naam).level) for naam in ("", "thuisnabij", "uvicorn")}
    doorgeven = {naam: logging.getLogger(naam).propagate for naam in stand}
    try:
        logging.config.dictConfig(vorm_van("json"))
        logging.getLogger("uvicorn.error").info("Started server process [%d]", 7)
        logboek("verzoek").info("verzoek", status=200)
        logging.config.dictConfig(vorm_van("leesbaar"))
        logboek("verzoek").info("verzoek", status=201)
    finally:
        for naam, (handlers, niveau) in stand.items():
            boek = logging.getLogger(naam)
            boek.handlers[:], boek.propagate = handlers, doorgeven[naam]
            boek.setLevel(niveau)
    uit, fout = capsys.readouterr()
    eerste, tweede, derde = fout.splitlines()
    assert uit == ""
    assert (json.loads(eerste)["melding"], json.loads(tweede)["status"]) == ("Werkproces 7 is gestart.", 200)
    assert "status=201" in derde
