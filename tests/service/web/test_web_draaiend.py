"""De dienst zoals een gebruiker haar start: een eigen proces, een echte poort, en een stekker die eruit gaat."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from typing import IO, Any

import httpx2

OPSTARTTIJD = 60


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
