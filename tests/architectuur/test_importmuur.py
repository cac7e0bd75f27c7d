"""De motor is zuiver: zij haalt geen net, database, klok, toeval of omgeving binnen, en kent de dienst niet."""

from pathlib import Path

import pytest

from tests.architectuur.muur import overtredingen

WORTEL = Path(__file__).parents[2]
MODULES = sorted((WORTEL / "engine").rglob("*.py"))


def naam(pad: Path) -> str:
    return ".".join(pad.relative_to(WORTEL).with_suffix("").parts).removesuffix(".__init__")


def test_er_is_een_motor_om_na_te_kijken() -> None:
    assert "engine.conclusies.durable" in map(naam, MODULES)


@pytest.mark.parametrize("pad", MODULES, ids=naam)
def test_een_module_van_de_motor_blijft_binnen_de_muur(pad: Path) -> None:
    assert overtredingen(pad.read_text(encoding="utf-8"), naam(pad)) == []


@pytest.mark.parametrize(
    ("bron", "bezwaar"),
    [
        *(
            (f"import {pakket}", f"1: import {pakket}")
            for pakket in (
                "fastapi", "starlette", "uvicorn", "sqlmodel", "sqlalchemy.orm", "sqlite3", "httpx2", "requests", "socket",
                "http.client", "urllib.request", "random", "secrets", "uuid", "time", "locale", "subprocess", "threading", "os",
                "os.path", "sys", "asyncio", "importlib", "tempfile", "service", "service.cli", "tests.engine.hulp",
                "durable_rules_engine", "durable", "yaml", "holidays", "pydantic", "zen",
            )
        ),
        ("from service.cli import main", "1: import service.cli"),
        ("from . import logica", "1: import met een punt vooraan"),
        ("from ..service import cli", "1: import met een punt vooraan"),
        ("def f():\n    import random", "2: import random"),
        ("from datetime import date\ndate.today()", "2: .today"),
        ("import datetime\nklok = datetime.datetime.now", "2: .now"),
        ("from pathlib import Path\nPath.home()", "2: .home"),
        ("def f(pad):\n    pad.write_text('x')", "2: .write_text"),
        ("eval('1')", "1: eval"),
        ("lees = open", "1: open"),
        ("sleutel = hash('naam')", "1: hash"),
    ],
)  # fmt: skip
def test_wat_niet_mag_wordt_gezien(bron: str, bezwaar: str) -> None:
    assert overtredingen(bron, "engine.taal.proef") == [bezwaar]


@pytest.mark.parametrize(
    ("bron", "bezwaar"),
    [
        ("import os\nos.environ['X']", "2: os.environ"),
        ("import os\nos.urandom(4)", "2: os.urandom"),
        ("from os import getenv", "1: import os.getenv"),
        ("import os as stelsel", "1: import os"),
        ("import os.path", "1: import os.path"),
        ("import durable", "1: import durable"),
        ("import yaml", "1: import yaml"),
    ],
)
def test_ook_achter_de_schutting_mag_niet_alles(bron: str, bezwaar: str) -> None:
    assert overtredingen(bron, "engine.conclusies.proef") == [bezwaar]


@pytest.mark.parametrize(
    ("module", "bron"),
    [
        ("engine.conclusies.proef", "import os\nimport threading\nimport durable_rules_engine\nos.register_at_fork(before=print_niet)"),
        ("engine.yaml", "import yaml"),
        ("engine.yaml.proef", "from yaml import events"),
        ("engine.rekenen.proef", "from holidays.countries.netherlands import Netherlands"),
        ("engine.proef", "from collections.abc import Mapping\nfrom engine.logica import Verdict\nimport re\nre.compile('a')"),
    ],
)
def test_wat_mag_wordt_doorgelaten(module: str, bron: str) -> None:
    assert overtredingen(bron, module) == []


def test_een_naam_die_op_een_deel_lijkt_krijgt_zijn_rechten_niet() -> None:
    assert overtredingen("import durable_rules_engine", "engine.conclusies_oud.proef") == ["1: import durable_rules_engine"]
