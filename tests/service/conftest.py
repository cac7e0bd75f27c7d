"""Wat alle tests van de dienst delen: regels die al gelezen zijn, en één echte PostgreSQL."""

from collections.abc import Iterator

import pytest

from tests.gedeeld import regels_een_keer_gelezen
from tests.service.databases import Databaseserver, draaiende_postgres


@pytest.fixture(scope="session", autouse=True)
def _regels_een_keer_gelezen() -> Iterator[None]:
    """Het lezen zelf wordt beproefd in `tests/engine`; hier kost dezelfde tekst nog eens lezen alleen tijd."""
    with regels_een_keer_gelezen():
        yield


@pytest.fixture(scope="session")
def postgres() -> Iterator[Databaseserver]:
    """Geeft telkens het adres van een nieuwe, lege database op één echte server."""
    with draaiende_postgres() as server:
        yield server
