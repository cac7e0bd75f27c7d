"""De dienst als eigen proces, met een en met twee werkers: zij stopt netjes, en haar werkers tellen samen."""

import json
import os
import signal
import socket
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest

from service.opslag import Adviesopslag, open_database
from tests.service.web.test_web_draaiend import dienst

pytestmark = pytest.mark.alleen


def half_verzoek(adres: httpx2.URL, inhoud: bytes) -> socket.socket:
    """Een verzoek waarvan de inhoud nog voor de helft moet komen: het loopt, zo lang als de test wil."""
    lijn = socket.create_connection((adres.host, adres.port or 80), timeout=30)
    kop = f"POST /v1/adviezen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(inhoud)}\r\n\r\n"
    lijn.sendall(kop.encode() + inhoud[: len(inhoud) // 2])
    return lijn


def lees_alles(lijn: socket.socket) -> bytes:
    return b"".join(iter(lambda: lijn.recv(65536), b""))


@pytest.mark.parametrize("werkers", [1, 2])
def test_sigterm_maakt_een_lopend_verzoek_af_en_sluit_dan_de_database(tmp_path: Path, dossier: dict[str, Any], werkers: int) -> None:
    bestand, inhoud = tmp_path / "adviezen.db", json.dumps(dossier).encode()
    logboek = tmp_path / "logboek"
    with logboek.open("wb") as uit, dienst(bestand, werkers, logboek=uit) as (klant, proces):
        adres = klant.base_url
        for _ in range(8):
            with httpx2.Client(base_url=adres) as los:
                assert los.get("/gezondheid/leeft").status_code == 200
        metingen = klant.get("/metriek").text
        assert 'thuisnabij_verzoeken_total{methode="GET",route="/v1/gezondheid/leeft",status="200"} 8.0' in metingen
        lijn = half_verzoek(adres, inhoud)
        time.sleep(0.3)
        os.kill(proces.pid, signal.SIGTERM)
        while logboek.read_text(encoding="utf-8").count("De dienst stopt.") < werkers:
            assert proces.poll() is None
            time.sleep(0.05)
        lijn.sendall(inhoud[len(inhoud) // 2 :])
        antwoord = lees_alles(lijn)
        lijn.close()
        assert antwoord.startswith(b"HTTP/1.1 201"), antwoord[:200]
        # Eén proces geeft het signaal door aan wie het startte; met werkers stopt de moeder zelf.
        assert proces.wait(30) == (-signal.SIGTERM if werkers == 1 else 0)
    regels = [json.loads(regel) for regel in logboek.read_text(encoding="utf-8").splitlines() if regel.startswith("{")]
    assert {"verzoek", "De dienst is netjes gestopt."} <= {regel["melding"] for regel in regels}
    webserver = {regel["melding"].split()[0] for regel in regels if regel["logger"].startswith("uvicorn")}
    assert webserver <= {"De", "Er", "Werkproces"}
    assert [regel["status"] for regel in regels if regel.get("route") == "/v1/adviezen"] == [201]
    # Netjes gesloten: er ligt geen WAL meer naast het bestand, en wat bevestigd is, staat erin.
    assert {pad.name for pad in tmp_path.iterdir()} == {"adviezen.db", "logboek"}
    database = open_database(f"sqlite:///{bestand}")
    assert Adviesopslag(database).bereikbaar()
    database.dispose()
