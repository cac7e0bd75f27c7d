"""De echte dienst, even gestart op een vrije poort van deze computer, voor de voorbeelden die met haar praten."""

import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from engine import Regels

_HIER = "127.0.0.1"
_GEDULD = 60
"""Seconden. Ruim: op een drukke computer duurt het starten langer, en traag is hier geen fout."""


class DienstFout(Exception):
    """De dienst antwoordt niet; de tekst is een zin voor de lezer."""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """Wat de dienst antwoordde."""

    status: int
    koppen: Mapping[str, str]
    tekst: str

    @property
    def inhoud(self) -> Any:
        """De tekst als JSON. Werpt DienstFout als het dat niet is."""
        try:
            return json.loads(self.tekst)
        except json.JSONDecodeError:
            raise DienstFout("Het antwoord van de dienst is geen JSON.") from None


@dataclass(frozen=True, slots=True)
class Dienst:
    """Een draaiende dienst. Elk verzoek is een eigen verbinding."""

    poort: int

    def vraag(self, pad: str, dossier: Mapping[str, object] | None = None) -> Antwoord:
        """Haalt `pad` op, of stuurt er een dossier heen. Werpt DienstFout als er geen antwoord komt."""
        lijn = HTTPConnection(_HIER, self.poort, timeout=_GEDULD)
        try:
            if dossier is None:
                lijn.request("GET", pad)
            else:
                tekst = json.dumps(dossier, ensure_ascii=False, default=_getal)
                lijn.request("POST", pad, tekst.encode(), {"Content-Type": "application/json"})
            antwoord = lijn.getresponse()
            return Antwoord(antwoord.status, dict(antwoord.getheaders()), antwoord.read().decode("utf-8"))
        except (OSError, HTTPException, UnicodeDecodeError) as fout:
            raise DienstFout(f"De dienst antwoordt niet ({type(fout).__name__}).") from fout
        finally:
            lijn.close()


def _getal(waarde: object) -> float:
    """JSON kent geen Decimal; als float geschreven staan er dezelfde cijfers."""
    if isinstance(waarde, Decimal):
        return float(waarde)
    raise TypeError(type(waarde).__name__)


@contextmanager
def draaiende_dienst(regels: Regels) -> Iterator[Dienst]:
    """De dienst zoals `thuisnabij dienst --zonder-sleutel` haar start, met deze regels, een lege database en een poort van deze computer.

    Raises:
        DienstFout: als zij niet op gang komt.
    """
    # Pas hier geladen: alleen voorbeelden over de dienst hebben haar nodig.
    import uvicorn

    from service.nederland import nu_in_nederland
    from service.opslag import Adviesopslag, open_database
    from service.web import Kern, Regelkast, stel_dienst_samen

    with TemporaryDirectory() as map_, socket.create_server((_HIER, 0)) as stopcontact:
        database = open_database(f"sqlite:///{Path(map_) / 'adviezen.db'}")
        kern = Kern(Regelkast(regels, nu_in_nederland().date()), Adviesopslag(database), nu_in_nederland)
        server = uvicorn.Server(
            uvicorn.Config(stel_dienst_samen(kern, zonder_sleutel=True), log_config=None, server_header=False, access_log=False)
        )
        draad = threading.Thread(target=server.run, args=([stopcontact],), daemon=True)
        draad.start()
        try:
            dienst = Dienst(stopcontact.getsockname()[1])
            if dienst.vraag("/v1/gezondheid").status != 200:
                raise DienstFout("De dienst kwam niet gezond op gang.")
            yield dienst
        finally:
            server.should_exit = True
            draad.join(_GEDULD)
            database.dispose()
