"""Dezelfde tests op SQLite en op een echte PostgreSQL."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, text

from engine import Regels
from service.inlezen import lees_zaak
from service.opslag import Adviesopslag, BewaardAdvies, Herhaalsleutel, NieuwAdvies, nieuw_advies, open_database
from service.opslag.database import schrijven
from service.wie import OPDRACHTREGEL, Aanroep, Wie, Wiesoort
from tests.gedeeld import echte_regels
from tests.service.databases import Databaseserver, leg_klaar

WORTEL = Path(__file__).parents[3]
NU = datetime(2026, 11, 24, 10, 0, 0, 5, tzinfo=UTC)
AANROEP = Aanroep(OPDRACHTREGEL, NU, "0" * 32)
TEKST = (WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8")
FRYSLAN = Aanroep(Wie(Wiesoort.MENS, "m-7", "commissie", "po2101"), NU, "0" * 32)


@pytest.fixture(params=["sqlite", "postgresql"])
def adres(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Het adres van een lege database; vraagt de test ook `database`, dan van een met de tabellen van nu."""
    vers = "database" in request.fixturenames
    if request.param == "sqlite":
        bestand = tmp_path / "proef.db"
        yield leg_klaar(bestand) if vers else f"sqlite:///{bestand}"
        return
    server: Databaseserver = request.getfixturevalue("postgres")
    adres = server.vers() if vers else server()
    yield adres
    server.haal_weg(adres)


@pytest.fixture
def database(adres: str) -> Iterator[Engine]:
    database = open_database(adres)
    yield database
    database.dispose()


@pytest.fixture
def opslag(database: Engine) -> Adviesopslag:
    return Adviesopslag(database)


@pytest.fixture(scope="session")
def regels() -> Regels:
    return echte_regels()


@dataclass(frozen=True)
class Werkbank:
    """Maakt adviezen over het voorbeelddossier."""

    regels: Regels

    def nieuw(self, kenmerk: str = "voorbeeld-sbo", vorige: BewaardAdvies | None = None, verband: str = "po2001") -> NieuwAdvies:
        dossier: dict[str, Any] = {**json.loads(TEKST), "zaak": kenmerk, "samenwerkingsverband": verband}
        tekst = json.dumps(dossier)
        zaak = lees_zaak(tekst, self.regels, date(2026, 11, 24))
        advies = zaak.beoordeel()
        return nieuw_advies(zaak.kenmerk, tekst, advies, lambda: self.regels.teksten(advies.pakket), vorige)

    def bewaar(self, opslag: Adviesopslag, kenmerk: str = "voorbeeld-sbo", sleutel: Herhaalsleutel | None = None) -> BewaardAdvies:
        return opslag.bewaar(AANROEP, self.nieuw(kenmerk), sleutel)


@pytest.fixture(scope="session")
def werkbank(regels: Regels) -> Werkbank:
    return Werkbank(regels)


def zonder_grendels(database: Engine) -> None:
    """Zoals iemand de database heeft die bij het bestand of de server zelf kan."""
    vraag = {
        "sqlite": "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'",
        "postgresql": "SELECT tgname, relname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal",
    }[database.dialect.name]
    with schrijven(database) as verbinding:
        for naam, tabel in verbinding.execute(text(vraag)).all():
            verbinding.execute(text(f"DROP TRIGGER {naam}" + (f" ON {tabel}" if database.dialect.name == "postgresql" else "")))
