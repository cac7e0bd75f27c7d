"""Wat een beheerder aan de dienst ziet: metingen zonder zaak, of zij leeft en klaar is, en veilige koppen op elk antwoord."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from starlette.testclient import TestClient

from service.opslag import Adviesopslag, OpslagFout, open_database
from service.opslag.database import schrijven
from service.opslag.reservekopie import bewaar
from service.opslag.schema import STAND
from service.web import Kern, Regelkast, stel_dienst_samen
from tests.service.web.conftest import NU
from tests.service.web.sleutelbos import COMMISSIE, IEDEREEN, Iemand, Sleutelbos

BEHEER: Iemand = IEDEREEN[4]
REGEL = re.compile(r"^(\w+)(\{[^}]*\})? ([0-9.e+-]+)$", re.MULTILINE)


@contextmanager
def beheerde_dienst(regelkast: Regelkast, map_: Path) -> Iterator[Sleutelbos]:
    opslag = Adviesopslag(open_database(f"sqlite:///{map_}/adviezen.db"))
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU))
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield Sleutelbos(klant, opslag)


@pytest.fixture(scope="module")
def bos(regelkast: Regelkast, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sleutelbos]:
    with beheerde_dienst(regelkast, tmp_path_factory.mktemp("beheer")) as bos:
        yield bos


def metingen(bos: Sleutelbos) -> dict[str, float]:
    antwoord = bos.bel(BEHEER, "GET", "/metriek")
    assert antwoord.headers["content-type"].startswith("text/plain")
    return {naam + labels: float(waarde) for naam, labels, waarde in REGEL.findall(antwoord.text)}


def zet_stap(bos: Sleutelbos, stap: str) -> None:
    with schrijven(bos.opslag.database) as verbinding:
        verbinding.execute(text("UPDATE alembic_version SET version_num = :stap"), {"stap": stap})


def test_de_metingen_tellen_verzoeken_adviezen_herhalingen_en_ketenregels(bos: Sleutelbos, dossier: dict[str, Any]) -> None:
    bos.sleutel(COMMISSIE)
    voor = metingen(bos)
    for _ in range(2):
        assert bos.bel(COMMISSIE, "POST", "/adviezen", dossier, Idempotency_Key="herhaald-1").status_code == 201
    assert bos.klant.get("/nergens/epilepsie").status_code == 404
    na = metingen(bos)

    def erbij(naam: str) -> float:
        return na.get(naam, 0) - voor.get(naam, 0)

    assert erbij('thuisnabij_verzoeken_total{methode="POST",route="/v1/adviezen",status="201"}') == 2
    assert erbij('thuisnabij_verzoek_seconden_count{route="/v1/adviezen"}') == 2
    assert (erbij("thuisnabij_adviezen_total"), erbij("thuisnabij_herhaald_total"), erbij("thuisnabij_lezingen_oneens_total")) == (1, 1, 0)
    assert erbij("thuisnabij_ketenregels") == 1


def test_geen_meting_noemt_een_zaak_een_verband_of_een_adres(bos: Sleutelbos, dossier: dict[str, Any]) -> None:
    bos.bel(COMMISSIE, "POST", "/adviezen", {**dossier, "zaak": "zaaksonde"})
    bos.klant.request("EPILEPSIE", "/adviezen/zaaksonde?zaak=zaaksonde")
    bos.klant.get("/adviezen/zaaksonde")
    tekst = bos.bel(BEHEER, "GET", "/metriek").text
    assert not re.search(r"zaaksonde|po2001|EPILEPSIE|s-1|sleutel-", tekst)
    assert set(re.findall(r'(\w+)="', tekst)) == {"methode", "route", "status", "le"}


@pytest.fixture
def verse_bos(regelkast: Regelkast, tmp_path: Path) -> Iterator[Sleutelbos]:
    """Een dienst die nog niet nagegaan is: dat de lezingen het eens zijn, onthoudt zij de hele dag."""
    with beheerde_dienst(regelkast, tmp_path) as bos:
        yield bos


def test_een_verschil_tussen_de_lezingen_staat_in_de_metingen(
    verse_bos: Sleutelbos, dossier: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    bos = verse_bos
    voor = metingen(bos)["thuisnabij_lezingen_oneens_total"]
    monkeypatch.setattr("engine.conclusies.verwachte_bits", lambda _: [])
    monkeypatch.setattr("engine.conclusies.verschillen", lambda *_: ("uitkomst x: de lezingen verschillen.",))
    assert bos.bel(COMMISSIE, "POST", "/adviezen", dossier).status_code == 201
    assert metingen(bos)["thuisnabij_lezingen_oneens_total"] == voor + 1
    antwoord = bos.klant.get("/gezondheid/klaar")
    assert (antwoord.status_code, antwoord.json()["detail"]) == (503, "De twee lezingen van de regels zijn het oneens.")


def test_de_dienst_is_klaar_als_de_database_bij_deze_uitgave_hoort(bos: Sleutelbos) -> None:
    assert (bos.klant.get("/gezondheid/klaar").status_code, bos.klant.get("/gezondheid/leeft").json()) == (200, {"leeft": True})
    zet_stap(bos, "0001")
    antwoord = bos.klant.get("/gezondheid/klaar")
    zet_stap(bos, STAND)
    assert (antwoord.status_code, antwoord.json()["detail"]) == (503, "De database hoort bij een andere uitgave.")
    assert bos.klant.get("/gezondheid/leeft").status_code == 200


def test_zonder_database_leeft_de_dienst_en_is_zij_niet_klaar(bos: Sleutelbos, monkeypatch: pytest.MonkeyPatch) -> None:
    def weg(*_: Any) -> Any:
        raise OpslagFout("De database is niet te lezen (OperationalError).")

    monkeypatch.setattr("service.opslag.schema.lezen", weg)
    assert bos.klant.get("/gezondheid/klaar").status_code == 503
    assert bos.klant.get("/gezondheid/leeft").status_code == 200


@pytest.mark.parametrize("hoe", ["weg", "vervangen"])
def test_wie_het_bestand_van_de_database_onder_de_dienst_vandaan_haalt_hoort_dat_zij_niet_klaar_is(
    regelkast: Regelkast, tmp_path: Path, hoe: str
) -> None:
    """De dienst schrijft dan door in een bestand zonder naam: wat zij bevestigt, is weg als zij stopt."""
    bestand = tmp_path / "dienst.db"
    opslag = Adviesopslag(open_database(f"sqlite:///{bestand}"))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        assert [klant.get(pad).status_code for pad in ("/gezondheid", "/gezondheid/klaar")] == [200, 200]
        kopie = tmp_path / "kopie.db"
        bewaar(opslag.database, kopie)
        bestand.unlink()
        if hoe == "vervangen":
            kopie.rename(bestand)
        for pad in ("/gezondheid", "/gezondheid/klaar"):
            antwoord = klant.get(pad)
            zin = "Het bestand van de database is weg of vervangen. Zet de dienst uit en weer aan."
            assert (antwoord.status_code, antwoord.json()["detail"]) == (503, zin), pad
        assert klant.get("/gezondheid/leeft").status_code == 200


def test_een_database_waar_alleen_uit_te_lezen_is_is_niet_klaar(regelkast: Regelkast, postgres: Callable[[], str]) -> None:
    """Zoals een PostgreSQL die na een storing nog meekijkt: daar is geen advies en geen regel in het toegangslog te bewaren."""
    adres = postgres()
    opslag = Adviesopslag(open_database(adres))
    with TestClient(stel_dienst_samen(Kern(regelkast, opslag, lambda: NU)), base_url="http://thuisnabij/v1") as klant:
        assert klant.get("/gezondheid/klaar").status_code == 200
        with schrijven(opslag.database) as verbinding:
            naam = verbinding.exec_driver_sql("SELECT current_database()").scalar_one()
            verbinding.exec_driver_sql(f"ALTER DATABASE {naam} SET default_transaction_read_only = on")
        opslag.database.dispose()
        for pad in ("/gezondheid", "/gezondheid/klaar"):
            antwoord = klant.get(pad)
            assert (antwoord.status_code, antwoord.json()["detail"]) == (503, "In de database is nu niet te schrijven."), pad


@pytest.mark.parametrize(
    "pad", ["/v1/gezondheid", "/v1/adviezen", "/v1/nergens", "/nergens", "/v1/metriek", "/v1/adviezen/zaak/uitleg?vorm=html"]
)
def test_elk_antwoord_heeft_veilige_koppen(bos: Sleutelbos, pad: str) -> None:
    koppen = bos.klant.get(f"http://thuisnabij{pad}").headers
    assert koppen["content-security-policy"].startswith("default-src 'none'")
    # Deze twee volgen niet uit default-src.
    assert {"base-uri 'none'", "frame-ancestors 'none'"} <= set(koppen["content-security-policy"].split("; "))
    verwacht = {
        "cache-control": "no-store",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
    }
    assert {naam: koppen[naam] for naam in verwacht} == verwacht
    assert "camera=()" in koppen["permissions-policy"]
    assert "server" not in koppen
    # RFC 6797: alleen over TLS.
    assert "strict-transport-security" not in koppen
    assert bos.klant.get(f"https://thuisnabij{pad}").headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


def test_ook_een_storing_heeft_veilige_koppen_en_een_nummer(bos: Sleutelbos, monkeypatch: pytest.MonkeyPatch) -> None:
    def stuk(*_: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr("service.opslag.adviezen.Adviesopslag.bereikbaar", stuk)
    antwoord = bos.klant.get("/gezondheid")
    assert (antwoord.status_code, antwoord.headers["cache-control"]) == (500, "no-store")
    assert antwoord.headers["x-request-id"]
