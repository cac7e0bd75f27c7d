"""Een werker die er midden in het schrijven uit valt: wat bevestigd is blijft, wat niet bevestigd is staat er heel of niet."""

import os
import random
import signal
import threading
from pathlib import Path
from typing import Any

import httpx2
import pytest

from service.audit.controle import controleer
from service.opslag import open_database
from tests.service.web.test_web_draaiend import dienst

# `make beproef` doet er vijftig.
RONDEN = int(os.environ.get("THUISNABIJ_RONDEN", "2"))
SCHRIJVERS = 4


def schrijf_door(klant: httpx2.Client, dossier: dict[str, Any], stop: threading.Event, bevestigd: list[tuple[str, bytes]]) -> None:
    while not stop.is_set():
        try:
            antwoord = klant.post("/adviezen", json=dossier)
        except httpx2.TransportError:
            return
        if antwoord.status_code == 201:
            bevestigd.append((antwoord.headers["location"].removeprefix("/v1"), antwoord.content))


@pytest.mark.alleen
def test_na_een_stekker_is_niets_wat_bevestigd_was_weg_en_klopt_de_keten(tmp_path: Path, dossier: dict[str, Any]) -> None:
    bestand, bevestigd = tmp_path / "adviezen.db", list[tuple[str, bytes]]()
    toeval = random.Random(20261124)
    for _ in range(RONDEN):
        with dienst(bestand, werkers=2) as (klant, proces):
            stop = threading.Event()
            draden = [threading.Thread(target=schrijf_door, args=(klant, dossier, stop, bevestigd)) for _ in range(SCHRIJVERS)]
            for draad in draden:
                draad.start()
            stop.wait(toeval.uniform(0.2, 1.5))
            os.killpg(proces.pid, signal.SIGKILL)
            proces.wait()
            stop.set()
            for draad in draden:
                draad.join()
        database = open_database(f"sqlite:///{bestand}")
        assert controleer(database) == ()
        database.dispose()
    assert bevestigd
    with dienst(bestand) as (klant, _):
        for pad, inhoud in bevestigd:
            assert klant.get(pad).content == inhoud
