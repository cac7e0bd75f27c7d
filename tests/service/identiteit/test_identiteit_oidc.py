"""Een mens komt binnen met het token van zijn aanbieder: een echt proces, dat ondertekent, van sleutel wisselt en wel eens zwijgt."""

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx2
import pytest
from starlette.testclient import TestClient

from service.identiteit.aanbieder import Aanbieder
from service.identiteit.instellingen import Oidcinstelling, oidc_van
from service.identiteit.ophalen import AanbiederFout
from service.identiteit.token import TokenGeweigerd, Tokenlezer
from service.instelling import InstellingFout, lees_instellingen
from service.opslag import Adviesopslag, open_database
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.wie import Rol, Wiesoort

WORTEL = Path(__file__).parents[3]
NU = datetime(2026, 11, 24, 23, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))
STRAKS = int(NU.timestamp()) + 300
PUBLIEK = "thuisnabij"


@dataclass
class Proef:
    """Een aanbieder, en een klok om de tijd te laten verstrijken."""

    adres: str
    klok: float = 1000.0

    def doe(self, pad: str, **vraag: Any) -> Any:
        return httpx2.post(f"{self.adres}{pad}", json=vraag, verify=False).json()

    def token(self, hoe: str = "RS256", /, **anders: Any) -> str:
        gewoon = {"iss": self.adres, "aud": PUBLIEK, "sub": "j.jansen@school.example", "exp": STRAKS, "rol": "commissie"}
        gegevens = {**gewoon, "samenwerkingsverband": "po2001", **anders}
        token: str = self.doe("/teken", gegevens={naam: deel for naam, deel in gegevens.items() if deel is not None}, hoe=hoe)["token"]
        return token

    def lezer(self, **instelling: Any) -> Tokenlezer:
        return Tokenlezer(Oidcinstelling(self.adres, PUBLIEK, **instelling), Aanbieder(self.adres, lambda: self.klok))


@contextmanager
def draaiende_aanbieder() -> Iterator[Proef]:
    """Een aanbieder in een eigen proces; aan het eind gaat hij weg."""
    opdracht = [sys.executable, str(Path(__file__).with_name("aanbiederproces.py"))]
    with subprocess.Popen(opdracht, stdout=subprocess.PIPE, text=True) as proces:
        assert proces.stdout is not None
        try:
            yield Proef(f"http://127.0.0.1:{int(proces.stdout.readline())}")
        finally:
            proces.kill()


@pytest.fixture
def proef() -> Iterator[Proef]:
    with draaiende_aanbieder() as aanbieder:
        yield aanbieder


@pytest.mark.parametrize("hoe", ["RS256", "PS256", "ES256"])
def test_een_goed_token_zegt_wie_er_belt_zonder_naam_of_mailadres(proef: Proef, hoe: str) -> None:
    wie = proef.lezer().lees(proef.token(hoe), NU)
    assert (wie.soort, wie.rol, wie.samenwerkingsverband, wie.betrokkene) == (Wiesoort.MENS, Rol.COMMISSIE, "po2001", "")
    assert wie.kenmerk.startswith("mens-")
    assert len(wie.kenmerk) == 37
    assert "jansen" not in wie.kenmerk
    assert proef.lezer().lees(proef.token(exp=STRAKS + 1), NU) == wie
    assert proef.lezer().lees(proef.token(sub="een-ander"), NU) != wie


@pytest.mark.parametrize(
    "anders",
    [
        {"iss": "https://elders.example"},
        {"aud": "een-andere-dienst"},
        {"aud": []},
        {"exp": STRAKS - 1000},
        {"exp": None},
        {"exp": "straks"},
        {"exp": True},
        {"nbf": STRAKS + 1000},
        {"nbf": "x"},
        {"iat": STRAKS + 1000},
        {"iss": ["https://elders.example"]},
        {"aud": {}},
        {"aud": [[PUBLIEK]]},
        {"aud": PUBLIEK.upper()},
        {"sub": []},
        {"sub": None},
        {"iss": None},
        {"aud": None},
        {"rol": None},
        {"rol": "proef"},
        {"rol": "directeur"},
        {"rol": ["commissie", "beheer"]},
        {"rol": {"commissie": True}},
        {"samenwerkingsverband": None},
        {"samenwerkingsverband": "*"},
        {"samenwerkingsverband": ["po2001", "po2101"]},
        {"rol": "school"},
        {"rol": "deskundige", "betrokkene": "111222333"},
        {"rol": "school", "betrokkene": "Basisschool De Brug"},
        # Wie hier koos, koos bij de deskundige de ene en bij het lid van de commissie de andere: dan zijn het twee mensen.
        {"rol": "deskundige", "betrokkene": ["d-1", "d-2"]},
        {"rol": "commissie", "betrokkene": ["d-2", "d-1"]},
    ],
)
def test_een_token_dat_niet_klopt_laat_niemand_binnen(proef: Proef, anders: dict[str, Any]) -> None:
    with pytest.raises(TokenGeweigerd):
        proef.lezer().lees(proef.token(**anders), NU)


@pytest.mark.parametrize("hoe", ["vreemd", "eigen sleutel", "HS256", "RS384"])
def test_een_andere_handtekening_laat_niemand_binnen(proef: Proef, hoe: str) -> None:
    with pytest.raises(TokenGeweigerd):
        proef.lezer().lees(proef.token(hoe), NU)


def test_alleen_een_token_voor_toegang_laat_iemand_binnen(proef: Proef) -> None:
    for soort in ("at+jwt", "application/at+jwt"):
        assert proef.lezer().lees(proef.token(soort), NU).rol == Rol.COMMISSIE
    for soort in ("logout+jwt", "dpop+jwt"):
        with pytest.raises(TokenGeweigerd, match="iets anders"):
            proef.lezer().lees(proef.token(soort), NU)


def test_een_veranderd_of_niet_ondertekend_token_laat_niemand_binnen(proef: Proef) -> None:
    kop, inhoud, handtekening = proef.token().split(".")
    anders = base64.urlsafe_b64encode(json.dumps({"rol": "beheer"}).encode()).decode().rstrip("=")
    zonder = base64.urlsafe_b64encode(b'{"alg": "none"}').decode().rstrip("=")
    for token in (
        f"{kop}.{anders}.{handtekening}",
        f"{zonder}.{inhoud}.",
        f"{kop}.{inhoud}.",
        "a.b.c",
        "..",
        f"{kop}.{inhoud}.{'A' * 9000}",
    ):
        with pytest.raises(TokenGeweigerd):
            proef.lezer().lees(token, NU)


VIJANDIGE_KOPPEN = (
    b'{"alg":"RS256","x":' + b"[" * 4000,
    b'{"a":' * 1000,
    b'{"alg":"RS256","n":' + b"9" * 5000 + b"}",
    b"[]",
    b"1",
    b"\xff\xfe",
    b'{"alg":[]}',
    b'{"alg":{}}',
    b'{"alg":"RS256","kid":[]}',
    b'{"alg":"RS256","kid":"nooit-gezien"}',
    b'{"alg":"ES256"}',
    b'{"alg":"RS256","crit":["b64"],"b64":false}',
    b'{"alg":"RS256","crit":1}',
    b'{"alg":"RS256","jwk":{"kty":"oct","k":"AA"}}',
)


def test_een_kop_van_een_vijand_is_een_geweigerd_token_en_geen_storing(proef: Proef) -> None:
    inhoud, lezer = proef.token().split(".")[1], proef.lezer()
    for kop in VIJANDIGE_KOPPEN:
        deel = base64.urlsafe_b64encode(kop).decode().rstrip("=")
        with pytest.raises(TokenGeweigerd):
            lezer.lees(f"{deel}.{inhoud}.{'A' * 342}", NU)


def test_een_rol_mag_een_laag_dieper_en_tussen_andere_staan(proef: Proef) -> None:
    lezer = proef.lezer(rolveld="realm_access.roles", verbandveld="swv", betrokkeneveld="brin")
    token = proef.token(realm_access={"roles": ["offline_access", "school"]}, swv=["po2101"], brin="04AB", rol=None)
    wie = lezer.lees(token, NU)
    assert (wie.rol, wie.samenwerkingsverband, wie.betrokkene) == (Rol.SCHOOL, "po2101", "04AB")


def test_een_nieuwe_sleutel_van_de_aanbieder_wordt_opgehaald_maar_niet_te_vaak(proef: Proef) -> None:
    lezer, oud = proef.lezer(), proef.token()
    lezer.lees(oud, NU)
    proef.doe("/wissel")
    nieuw = proef.token()
    with pytest.raises(TokenGeweigerd):
        lezer.lees(nieuw, NU)
    proef.klok += 31
    assert lezer.lees(nieuw, NU).rol == Rol.COMMISSIE
    with pytest.raises(TokenGeweigerd):
        lezer.lees(oud, NU)
    for _ in range(20):
        with pytest.raises(TokenGeweigerd):
            lezer.lees(oud, NU)
    assert proef.doe("/stand")["opgehaald"] == 2


def test_een_aanbieder_die_zwijgt_laat_niemand_binnen_als_zijn_sleutels_oud_zijn(proef: Proef) -> None:
    lezer, token = proef.lezer(), proef.token()
    lezer.lees(token, NU)
    proef.doe("/zwijg")
    assert lezer.lees(token, NU).rol == Rol.COMMISSIE
    proef.klok += 3601
    for _ in range(2):
        with pytest.raises(AanbiederFout):
            lezer.lees(token, NU)


@pytest.mark.parametrize("pad", ["/ander", "/omleiding", "/groot", "/nergens"])
def test_een_aanbieder_die_zich_anders_beschrijft_wordt_niet_geloofd(proef: Proef, pad: str) -> None:
    with pytest.raises(AanbiederFout):
        Aanbieder(f"{proef.adres}{pad}").sleutels()


def test_een_aanbieder_die_er_niet_is_geeft_een_zin(proef: Proef) -> None:
    with pytest.raises(AanbiederFout, match="niet te bereiken"):
        Aanbieder("http://127.0.0.1:9").sleutels()


def test_een_mens_gebruikt_de_dienst_met_zijn_token(proef: Proef, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path}/a.db"))
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: NU)
    with TestClient(stel_dienst_samen(kern, proef.lezer()), base_url="http://thuisnabij/v1") as klant, caplog.at_level(0):

        def lees(pad: str, token: str) -> int:
            return klant.get(pad, headers={"Authorization": f"Bearer {token}"}).status_code

        goed = proef.token()
        assert lees("/adviezen", goed) == 200
        assert lees("/audit?samenwerkingsverband=po2001", goed) == 403
        assert lees("/audit?samenwerkingsverband=po2101", proef.token(rol="toezicht")) == 404
        assert lees("/audit?samenwerkingsverband=po2001", proef.token(rol="toezicht")) == 200
        assert lees("/adviezen", proef.token("vreemd")) == 401
        verlopen = klant.get("/adviezen", headers={"Authorization": f"Bearer {proef.token(exp=STRAKS - 1000)}"})
        assert (verlopen.status_code, verlopen.json()["detail"]) == (401, "Dit token is verlopen.")
        assert "jansen" not in caplog.text
        assert goed.rpartition(".")[2] not in caplog.text


def test_zonder_bereikbare_aanbieder_zegt_de_dienst_dat_het_nu_niet_kan(proef: Proef, tmp_path: Path) -> None:
    opslag = Adviesopslag(open_database(f"sqlite:///{tmp_path}/a.db"))
    kern = Kern(lees_regelkast(WORTEL / "rules", NU.date()), opslag, lambda: NU)
    token = proef.token()
    proef.doe("/zwijg")
    with TestClient(stel_dienst_samen(kern, proef.lezer()), base_url="http://thuisnabij/v1") as klant:
        assert klant.get("/adviezen", headers={"Authorization": f"Bearer {token}"}).status_code == 503


@pytest.fixture
def omgeving(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Een omgeving met een hele instelling."""
    for naam, waarde in {"UITGEVER": "https://login.example", "PUBLIEK": PUBLIEK, "ROLVELD": "groups"}.items():
        monkeypatch.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    return monkeypatch


def test_zonder_instellingen_is_er_geen_aanbieder() -> None:
    assert oidc_van(lees_instellingen()) is None


def test_de_instellingen_komen_uit_de_omgeving(omgeving: pytest.MonkeyPatch) -> None:
    assert oidc_van(lees_instellingen()) == Oidcinstelling("https://login.example", PUBLIEK, "groups")


@pytest.mark.parametrize(
    ("naam", "waarde", "zin"),
    [
        ("PUBLIEK", "", "ontbreekt THUISNABIJ_OIDC_PUBLIEK"),
        ("UITGEVER", "", "ontbreekt THUISNABIJ_OIDC_UITGEVER"),
        ("UITGEVER", "http://login.example", "https"),
        ("UITGEVER", "https://", "https"),
        ("UITGEVER", "login.example", "https"),
    ],
)
def test_een_halve_of_onveilige_instelling_houdt_de_dienst_tegen(omgeving: pytest.MonkeyPatch, naam: str, waarde: str, zin: str) -> None:
    omgeving.setenv(f"THUISNABIJ_OIDC_{naam}", waarde)
    with pytest.raises(InstellingFout, match=zin):
        lees_instellingen()
