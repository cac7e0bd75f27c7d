"""De dienst in een eigen proces, om haar van buiten te meten: met een echte verbinding, en met sleutels zoals een school die heeft."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

_HIER = "127.0.0.1"
_OPSTARTTIJD = 120
Vraag = Callable[[str, str], None]
"""Haalt een pad op met een sleutel. Werpt GeenAntwoord als het geen 200 is."""


class GeenAntwoord(Exception):
    """De dienst komt niet op gang of antwoordt anders dan verwacht; de tekst is een zin."""


@contextmanager
def gemeten_dienst(adres: str) -> Iterator[Vraag]:
    """De dienst op de database `adres`, met één werker en wijde grenzen. Geeft hoe er over één blijvende verbinding te vragen is.

    Raises:
        GeenAntwoord: als zij niet op gang komt.
    """
    with socket.create_server((_HIER, 0)) as even:
        poort: int = even.getsockname()[1]
    wijd = {f"THUISNABIJ_{naam}_PER_MINUUT": "1000000" for naam in ("VERZOEKEN", "ANONIEM", "MISLUKT")}
    opdracht = [sys.executable, "-m", "service.cli", "dienst", "--poort", str(poort), "--werkers", "1"]
    proces = subprocess.Popen(  # noqa: S603  een vaste opdracht
        opdracht,
        env={**os.environ, **wijd, "THUISNABIJ_DATABASE_URL": adres},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        _wacht(poort, proces)
        with closing(http.client.HTTPConnection(_HIER, poort, timeout=60)) as lijn:
            yield lambda pad, sleutel: _haal(lijn, pad, sleutel)
    finally:
        if proces.poll() is None:
            os.killpg(proces.pid, signal.SIGTERM)
        proces.wait()


def _haal(lijn: http.client.HTTPConnection, pad: str, sleutel: str) -> None:
    lijn.request("GET", pad, headers={"Authorization": f"Bearer {sleutel}"} if sleutel else {})
    antwoord = lijn.getresponse()
    antwoord.read()
    if antwoord.status != http.HTTPStatus.OK:
        raise GeenAntwoord(f"De dienst antwoordde met {antwoord.status}.")


def _wacht(poort: int, proces: "subprocess.Popen[bytes]") -> None:
    einde = time.monotonic() + _OPSTARTTIJD
    while time.monotonic() < einde and proces.poll() is None:
        try:
            with closing(http.client.HTTPConnection(_HIER, poort, timeout=5)) as lijn:
                _haal(lijn, "/v1/gezondheid", "")
        except (OSError, http.client.HTTPException, GeenAntwoord):
            time.sleep(0.1)
        else:
            return
    raise GeenAntwoord("De dienst kwam niet op gang.")
