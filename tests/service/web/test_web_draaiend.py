"""De dienst zoals een gebruiker haar start: een eigen proces, een echte poort, en een stekker die eruit gaat."""

import errno
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from typing import IO, Any

import httpx2
import pytest

from engine import Fout
from service.cli.luisteren import luisterfout

OPSTARTTIJD = 60
_KOPPEN = (
    "api-version",
    "cache-control",
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
)


def vrije_poort() -> int:
    with socket.socket() as even:
        even.bind(("127.0.0.1", 0))
        poort: int = even.getsockname()[1]
        return poort


@contextmanager
def dienst(
    database: Path | str, werkers: int = 1, *, zonder_sleutel: bool = True, voorop: Sequence[str] = (), logboek: int | IO[bytes] = DEVNULL
) -> Iterator[tuple[httpx2.Client, subprocess.Popen[bytes]]]:
    """Een draaiende dienst met een klant, op een SQLite-bestand of een adres; aan het eind gaat de hele procesgroep weg.

    `voorop` komt voor de opdracht, om haar bijvoorbeeld minder ruimte te geven. Wat zij meldt gaat naar `logboek`; in een pijp die
    niemand leegt, liep zij vast. Een proef vraagt meer dan een mens, dus de grenzen staan wijd.
    """
    poort = vrije_poort()
    wijd = {f"THUISNABIJ_{naam}_PER_MINUUT": "1000000" for naam in ("VERZOEKEN", "ANONIEM", "MISLUKT")}
    adres = database if isinstance(database, str) else f"sqlite:///{database}"
    omgeving = {**os.environ, **wijd, "THUISNABIJ_DATABASE_URL": adres}
    opdracht = [*voorop, sys.executable, "-m", "service.cli", "dienst", "--poort", str(poort), "--werkers", str(werkers)]
    opdracht += ["--zonder-sleutel"] if zonder_sleutel else []
    proces = subprocess.Popen(opdracht, env=omgeving, stdout=DEVNULL, stderr=logboek, start_new_session=True)
    try:
        with httpx2.Client(base_url=f"http://127.0.0.1:{poort}/v1", timeout=30) as klant:
            wacht_op(klant, proces)
            yield klant, proces
    finally:
        if proces.poll() is None:
            os.killpg(proces.pid, signal.SIGKILL)
        proces.wait()


@pytest.fixture(scope="module")
def draaiend(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[int, httpx2.Client]]:
    """Een dienst met één werker en een met twee."""
    with (
        dienst(tmp_path_factory.mktemp("een") / "a.db") as (een, _),
        dienst(tmp_path_factory.mktemp("twee") / "a.db", werkers=2) as (twee, _),
    ):
        yield {1: een, 2: twee}


def wacht_op(klant: httpx2.Client, proces: subprocess.Popen[bytes]) -> None:
    einde = time.monotonic() + OPSTARTTIJD
    while time.monotonic() < einde:
        assert proces.poll() is None, "de dienst stopte zelf"
        try:
            if klant.get("/gezondheid").status_code == 200:
                return
        except httpx2.TransportError:
            time.sleep(0.1)
    raise AssertionError("de dienst kwam niet op gang")


def test_een_bevestigd_advies_overleeft_een_stekker_die_eruit_gaat(tmp_path: Path, dossier: dict[str, Any]) -> None:
    database = tmp_path / "adviezen.db"
    bevestigd: list[tuple[str, bytes]] = []
    with dienst(database) as (klant, proces):
        for nummer in range(20):
            antwoord = klant.post("/adviezen", json={**dossier, "zaak": f"zaak-{nummer}"})
            bevestigd.append((antwoord.headers["location"].removeprefix("/v1"), antwoord.content))
        os.killpg(proces.pid, signal.SIGKILL)
        proces.wait()
    with dienst(database) as (klant, _):
        assert [klant.get(pad).content for pad, _ in bevestigd] == [inhoud for _, inhoud in bevestigd]


def test_twee_werkers_geven_en_bewaren_dezelfde_adviezen(tmp_path: Path, dossier: dict[str, Any]) -> None:
    with dienst(tmp_path / "adviezen.db", werkers=2) as (klant, _):

        def stuur(nummer: int) -> tuple[str, str]:
            antwoord = klant.post("/adviezen", json={**dossier, "zaak": f"zaak-{nummer}"})
            return antwoord.headers["location"].removeprefix("/v1"), json.dumps(antwoord.json()["advies"])

        with ThreadPoolExecutor(8) as draden:
            antwoorden = list(draden.map(stuur, range(60)))
        assert len({advies for _, advies in antwoorden}) == 1
        assert len({pad for pad, _ in antwoorden}) == 60
        assert {klant.get(pad).status_code for pad, _ in antwoorden} == {200}


def test_zonder_regels_start_de_dienst_niet(tmp_path: Path) -> None:
    (tmp_path / "begrippen").mkdir()
    omgeving = {**os.environ, "THUISNABIJ_REGELS": str(tmp_path / "weg"), "THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}
    opdracht = [sys.executable, "-m", "service.cli", "dienst", "--poort", str(vrije_poort())]
    klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, timeout=OPSTARTTIJD, check=False)
    assert klaar.returncode == 2
    assert "De map met regels is niet gevonden." in klaar.stderr
    assert "Traceback" not in klaar.stderr


def test_kapotte_regels_houden_de_dienst_tegen_met_bestand_en_regel(tmp_path: Path) -> None:
    regels = tmp_path / "regels" / "landelijk"
    regels.mkdir(parents=True)
    (regels / "kapot.yaml").write_text("titel: Kapot\nlaag: landelijk\nlaag: landelijk\n", encoding="utf-8")
    omgeving = {**os.environ, "THUISNABIJ_REGELS": str(regels.parent), "THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/a.db"}
    opdracht = [sys.executable, "-m", "service.cli", "dienst", "--poort", str(vrije_poort())]
    klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, timeout=OPSTARTTIJD, check=False)
    assert klaar.returncode == 2
    assert "landelijk/kapot.yaml:3:1" in klaar.stderr
    assert "Traceback" not in klaar.stderr


def test_een_database_die_niet_kan_of_zonder_pad_houdt_de_dienst_tegen_zonder_traceback() -> None:
    onbekend, dicht = "THUISNABIJ_DATABASE_URL hoort een adres als sqlite:///thuisnabij.db", "De database is niet te openen"
    te_lang = f"sqlite:////tmp/{'x' * 300}"
    adressen = {
        "mysql://localhost/x": onbekend,
        "dit is geen adres": onbekend,
        "sqlite:////nergens/x.db": f"{dicht}: haar map bestaat niet.",
        te_lang: dicht,
    }
    for adres, zin in adressen.items():
        opdracht = [sys.executable, "-m", "service.cli", "dienst", "--poort", str(vrije_poort())]
        omgeving = {**os.environ, "THUISNABIJ_DATABASE_URL": adres}
        klaar = subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, timeout=OPSTARTTIJD, check=False)
        assert klaar.returncode == 2, adres
        assert zin in klaar.stderr
        assert "Traceback" not in klaar.stderr


def test_het_bestand_met_adviezen_is_alleen_te_lezen_voor_wie_de_dienst_draait(tmp_path: Path, dossier: dict[str, Any]) -> None:
    with dienst(tmp_path / "adviezen.db") as (klant, _):
        klant.post("/adviezen", json=dossier)
        rechten = {pad.name: pad.stat().st_mode & 0o077 for pad in tmp_path.glob("adviezen.db*")}
    assert rechten
    assert set(rechten.values()) == {0}


def start(*opties: str, database: Path) -> "subprocess.CompletedProcess[str]":
    opdracht = [sys.executable, "-m", "service.cli", "dienst", "--zonder-sleutel", *opties]
    omgeving = {**os.environ, "THUISNABIJ_DATABASE_URL": f"sqlite:///{database}"}
    return subprocess.run(opdracht, env=omgeving, capture_output=True, text=True, timeout=OPSTARTTIJD, check=False)


@pytest.mark.parametrize("werkers", [1, 2])
@pytest.mark.parametrize("adres", ["127.0.0.1", "::1"])
def test_een_poort_die_bezet_is_geeft_een_zin(tmp_path: Path, werkers: int, adres: str) -> None:
    with socket.create_server((adres, 0), family=socket.AF_INET6 if ":" in adres else socket.AF_INET) as bezet:
        poort = bezet.getsockname()[1]
        klaar = start("--poort", str(poort), "--adres", adres, "--werkers", str(werkers), database=tmp_path / "a.db")
    zin = f"{adres}:{poort} I083 Op deze poort luistert al iets. Stop dat, of kies een andere met --poort.\n"
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (2, "", zin)


def test_na_het_nagaan_is_de_poort_vrij_en_een_dichte_verbinding_houdt_haar_niet_bezet() -> None:
    with socket.create_server(("127.0.0.1", 0)) as luistert:
        poort = luistert.getsockname()[1]
        with socket.create_connection(("127.0.0.1", poort)), luistert.accept()[0] as eerst:
            eerst.close()
        assert luisterfout("127.0.0.1", poort) is not None
    assert luisterfout("127.0.0.1", poort) is None
    with socket.create_server(("127.0.0.1", poort)):
        pass


@pytest.mark.parametrize("adres", ["192.0.2.1", "bestaat-niet.invalid", "x" * 300])
def test_een_adres_dat_niet_van_deze_computer_is_geeft_een_zin(adres: str) -> None:
    zin = "Dit adres is er niet op deze computer. Kies een ander met --adres."
    assert luisterfout(adres, 8000) == Fout("I083", zin, f"{adres}:8000")


@pytest.mark.parametrize(("nummer", "zin"), [(errno.EACCES, "Op deze poort mag u niet"), (errno.EPERM, "Hier kan de dienst niet")])
def test_een_poort_die_niet_mag_geeft_een_zin(nummer: int, zin: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Dicht(socket.socket):
        def bind(self, _: object) -> None:
            raise OSError(nummer, "Permission denied")

    monkeypatch.setattr(socket, "socket", Dicht)
    fout = luisterfout("127.0.0.1", 80)
    assert fout is not None
    assert fout.zin.startswith(zin)


@pytest.mark.parametrize(
    "onzin", [b"geen http\r\n\r\n", b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.1\r\nHost a\r\n\r\n", b"GET /\xff HTTP/1.1\r\n\r\n"]
)
@pytest.mark.parametrize("werkers", [1, 2])
def test_wat_geen_http_is_hoort_dat_in_het_nederlands_met_de_koppen_van_elk_antwoord(
    draaiend: Mapping[int, httpx2.Client], werkers: int, onzin: bytes
) -> None:
    klant = draaiend[werkers]
    gewoon = klant.get("/gezondheid")
    with socket.create_connection((str(klant.base_url.host), klant.base_url.port or 0), timeout=30) as lijn:
        lijn.sendall(onzin)
        kop, _, inhoud = b"".join(iter(lambda: lijn.recv(65536), b"")).partition(b"\r\n\r\n")
    status, *regels = kop.decode().split("\r\n")
    koppen = httpx2.Headers([(naam, waarde) for naam, _, waarde in (regel.partition(": ") for regel in regels)])
    assert (status, koppen["content-type"], koppen["connection"]) == ("HTTP/1.1 400 Bad Request", "application/problem+json", "close")
    assert {naam: koppen.get(naam) for naam in _KOPPEN} == {naam: gewoon.headers.get(naam) for naam in _KOPPEN}
    assert json.loads(inhoud)["detail"] == "Dit verzoek is niet te lezen: het is geen goede HTTP."


def test_onleesbaar_midden_in_een_antwoord_sluit_alleen_de_verbinding(tmp_path: Path, dossier: dict[str, Any]) -> None:
    """Er is dan al een antwoord begonnen: een tweede erin gaf een storing in het logboek."""
    stuk = json.dumps(dossier).encode() + b"\n"
    kop = b"POST /v1/adviesreeksen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\n"
    with (tmp_path / "log").open("wb") as logboek, dienst(tmp_path / "adviezen.db", logboek=logboek) as (klant, _):
        plek = (str(klant.base_url.host), klant.base_url.port or 0)
        with socket.create_connection(plek, timeout=30) as lijn, lijn.makefile("rb") as terug:
            lijn.sendall(kop + b"Transfer-Encoding: chunked\r\n\r\n" + f"{len(stuk):x}\r\n".encode() + stuk + b"\r\n")
            assert terug.readline().startswith(b"HTTP/1.1 200 ")
            lijn.sendall(b"geen getal\r\n")
            assert b"HTTP/1.1" not in terug.read()
        assert klant.get("/gezondheid").status_code == 200
    geschreven = (tmp_path / "log").read_text(encoding="utf-8")
    assert '"level":"error"' not in geschreven
    (onleesbaar,) = [regel for regel in map(json.loads, geschreven.splitlines()[1:]) if regel["level"] == "warning"]
    assert onleesbaar["melding"] == "Er kwam een verzoek dat geen goede HTTP is; het is geweigerd."
