"""Fouten die van buiten komen, expres gemaakt. `make beproef` doet elke proef op ware grootte en schrijft de uitslagen op."""

import json
import os
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.beproeving.verslag import Rij, Verslag

WORTEL = Path(__file__).parents[2]
VERSLAG = WORTEL / "docs" / "betrouwbaarheid.md"
VOLLEDIG = os.environ.get("THUISNABIJ_BEPROEVING") == "volledig"


@dataclass(frozen=True)
class Omvang:
    """Hoe groot een proef is: klein bij elke inzending, groot in `make beproef`."""

    ronden: int
    toeval: int
    tegelijk: int
    duur: int
    adviezen: int


OMVANG = Omvang(50, 40, 50, 6000, 1_000_000) if VOLLEDIG else Omvang(2, 4, 3, 240, 2000)
Noteer = Callable[[str, str, str], None]
GESLAAGD = pytest.StashKey[bool]()


@pytest.fixture
def dossier() -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads((WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8"))
    return inhoud


@pytest.fixture
def noteer(request: pytest.FixtureRequest) -> Iterator[Noteer]:
    """Noteert van een proef de omvang en de uitslag; op ware grootte komen zij meteen in het verslag, ook als het misging."""
    if not VOLLEDIG:
        yield lambda proef, omvang, uitslag: None
        return
    verslag, dag = Verslag(VERSLAG), datetime.now(UTC).date().isoformat()
    soort = getattr(request.node, "callspec", None)
    test = request.path.stem.removeprefix("test_beproeving_") + (f"[{soort.id}]" if soort else "")
    verslag.begin(test, dag)
    yield lambda proef, omvang, uitslag: verslag.noteer(Rij(proef, omvang, f"{uitslag} ({dag})", test))
    if not request.node.stash.get(GESLAAGD, False):
        verslag.mislukt(test, dag)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Onthoudt of de test slaagde: een fixture ziet dat zelf niet."""
    verslag = yield
    if verslag.when == "call":
        item.stash[GESLAAGD] = verslag.passed
    return verslag


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """De doorvoer als laatste: die duurt het langst en zegt het meest op een machine waar verder niets meer loopt."""
    items.sort(key=lambda item: item.path.stem == "test_beproeving_doorvoer")
