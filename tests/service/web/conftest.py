"""Een dienst met echte regels, een eigen database en een stilstaande klok."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from starlette.testclient import TestClient

from service.opslag import Adviesopslag
from service.web import Kern, Regelkast, lees_regelkast, stel_dienst_samen
from service.wie import OPDRACHTREGEL, Aanroep
from tests.service.databases import verse_database

WORTEL = Path(__file__).parents[3]
NU = datetime(2026, 11, 24, 23, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))

AANROEP = Aanroep(OPDRACHTREGEL, NU, "0" * 32)


@pytest.fixture
def opslag(tmp_path: Path) -> Adviesopslag:
    return Adviesopslag(verse_database(tmp_path / "adviezen.db"))


@pytest.fixture(scope="session")
def regelkast() -> Regelkast:
    return lees_regelkast(WORTEL / "rules", NU.date())


@pytest.fixture
def klant(regelkast: Regelkast, opslag: Adviesopslag) -> Iterator[TestClient]:
    dienst = stel_dienst_samen(Kern(regelkast, opslag, lambda: NU), zonder_sleutel=True)
    with TestClient(dienst, base_url="http://thuisnabij/v1", raise_server_exceptions=False) as klant:
        yield klant


@pytest.fixture
def dossier_met_herkomst() -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads((WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8"))
    return inhoud


@pytest.fixture
def dossier(dossier_met_herkomst: dict[str, Any]) -> dict[str, Any]:
    """Zonder herkomst, zodat een test er elk gegeven los uit kan halen."""
    return {naam: deel for naam, deel in dossier_met_herkomst.items() if naam != "herkomst"}
