"""Fouten die van buiten komen, expres gemaakt. `make beproef` doet elke proef op ware grootte en schrijft de uitslagen op."""

import json
import os
import platform
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

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


@pytest.fixture
def dossier() -> dict[str, Any]:
    inhoud: dict[str, Any] = json.loads((WORTEL / "voorbeelden/compleet/sbo-toegekend.json").read_text(encoding="utf-8"))
    return inhoud


@pytest.fixture(scope="session")
def noteer() -> Iterator[Noteer]:
    """Onthoudt van een geslaagde proef de omvang en de uitslag; op ware grootte komen zij in het verslag."""
    regels: dict[str, tuple[str, str]] = {}

    def bij(proef: str, omvang: str, uitslag: str) -> None:
        regels[proef] = (omvang, f"{uitslag} ({datetime.now(UTC).date().isoformat()})")

    yield bij
    if VOLLEDIG and regels:
        kop, rijen = _lees_verslag()
        samen = {**rijen, **regels}
        tabel = [f"| {proef} | {omvang} | {uitslag} |" for proef, (omvang, uitslag) in sorted(samen.items())]
        waar = f"Gemeten met Python {platform.python_version()}, op {os.cpu_count()} gedeelde kernen."
        VERSLAG.write_text("\n".join([*kop, *tabel, "", waar, ""]), encoding="utf-8")


def _lees_verslag() -> tuple[list[str], dict[str, tuple[str, str]]]:
    """Het verslag tot en met de kop van de tabel, en de rijen die er al stonden: een proef los overdoen laat de andere staan."""
    regels = VERSLAG.read_text(encoding="utf-8").splitlines()
    streep = next(nummer for nummer, regel in enumerate(regels) if regel.startswith("|---"))
    rijen = [[cel.strip() for cel in regel.strip("|").split("|")] for regel in regels[streep + 1 :] if regel.startswith("|")]
    return regels[: streep + 1], {proef: (omvang, uitslag) for proef, omvang, uitslag in rijen}
