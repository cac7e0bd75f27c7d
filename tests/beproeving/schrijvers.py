"""Bellers die door blijven schrijven tot de dienst wegvalt of het genoeg is, en onthouden wat hun bevestigd is."""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2

from service.audit.controle import controleer
from service.opslag import open_database

AANTAL = 4


@dataclass
class Oogst:
    """Wat er bevestigd is, als pad en inhoud, en hoe vaak welke status terugkwam."""

    bevestigd: list[tuple[str, bytes]] = field(default_factory=list)
    statussen: Counter[int] = field(default_factory=Counter)

    def kijk_na(self, klant: httpx2.Client) -> None:
        """Alles wat bevestigd is, staat er nog, letterlijk."""
        assert self.bevestigd
        for pad, inhoud in self.bevestigd:
            assert klant.get(pad).content == inhoud


@contextmanager
def schrijvers(klant: httpx2.Client, dossier: dict[str, Any], oogst: Oogst) -> Iterator[None]:
    """Zolang het blok loopt, schrijven er vier bellers tegelijk."""
    stop = threading.Event()

    def schrijf_door() -> None:
        while not stop.is_set():
            try:
                antwoord = klant.post("/adviezen", json=dossier)
            except httpx2.TransportError:
                return
            oogst.statussen[antwoord.status_code] += 1
            if antwoord.status_code == 201:
                oogst.bevestigd.append((antwoord.headers["location"].removeprefix("/v1"), antwoord.content))

    draden = [threading.Thread(target=schrijf_door) for _ in range(AANTAL)]
    for draad in draden:
        draad.start()
    try:
        yield
    finally:
        stop.set()
        for draad in draden:
            draad.join()


def keten_klopt(adres: str) -> None:
    """De keten van de audit klopt, en bij elk advies hoort een regel."""
    database = open_database(adres)
    try:
        assert controleer(database) == ()
    finally:
        database.dispose()
