"""Eén keer alle features draaien, met de dienst erbij, en daar de hele site van maken."""

from datetime import datetime
from pathlib import Path

import pytest

from engine import Regels
from service.documentatie.berichten import als_ndjson
from service.documentatie.site import Bijlagen, bouw_site, verwijzingen
from service.documentatie.verslag import Verslag, maak_verslag
from service.documentatie.zinnen import ZINNEN
from service.zaken import lees_gevallen
from tests.gedeeld import WORTEL, echte_regels

TOEN = datetime(2026, 11, 24, 14, 5)


@pytest.fixture(scope="session")
def regels() -> Regels:
    return echte_regels()


@pytest.fixture(scope="session")
def verslag(regels: Regels) -> Verslag:
    return maak_verslag(WORTEL / "features", regels, TOEN, "1.2.3")


@pytest.fixture(scope="session")
def site(verslag: Verslag, tmp_path_factory: pytest.TempPathFactory) -> Path:
    doel = tmp_path_factory.mktemp("site")
    zaken = verwijzingen(lees_gevallen(WORTEL / "tests/zaken"), verslag.regels)
    bouw_site(verslag, doel, Bijlagen(zaken=zaken, berichten=als_ndjson(verslag, ZINNEN)))
    return doel
