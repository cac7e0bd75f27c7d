"""Een nieuwe versie met één andere grens, en het echte wisselrapport daarbij."""

import json
from datetime import date
from functools import cache

import pytest

from engine import Regels
from service.regelversies.versie import Regelversie, versie_van
from service.vergelijken.opdracht import Opdracht
from service.vergelijken.uitslag import Populatieuitslag, Uitslag, als_gegevens
from tests.service.vergelijken.plan import ONDERZOEK, SWV, bronnen, regels

INGANG = date(2027, 8, 1)
VANDAAG = date(2026, 11, 24)


@pytest.fixture(scope="session")
def oude_regels() -> Regels:
    return regels()


@pytest.fixture(scope="session")
def nieuwe_regels() -> Regels:
    return regels(ONDERZOEK)


@pytest.fixture(scope="session")
def versie(nieuwe_regels: Regels) -> Regelversie:
    return versie_van(nieuwe_regels, SWV, INGANG, VANDAAG)


@cache
def wisselrapport(oud: Regels, nieuw: Regels, dag: date = INGANG, aantal: int = 20) -> str:
    """De uitslag van een vergelijking over bedachte zaken, zoals `regels vergelijk --formaat json` haar schrijft."""
    teksten = [deel.teksten(deel.pakket(SWV, dag)) for deel in (oud, nieuw)]
    opdracht = Opdracht(SWV, dag, teksten[0], teksten[1], bronnen()[::7], aantal, 1)
    links, rechts = opdracht.pakketten
    telling = opdracht.tel_deel(0)
    return json.dumps(als_gegevens(Uitslag(links, rechts, dag, (), (), None, Populatieuitslag(telling, opdracht.kenmerk))))


@pytest.fixture(scope="session")
def rapport(oude_regels: Regels, nieuwe_regels: Regels) -> str:
    return wisselrapport(oude_regels, nieuwe_regels)
