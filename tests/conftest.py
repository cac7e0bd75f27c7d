"""Instellingen voor alle tests: de tags van de features worden bekende markeringen."""

import re
from pathlib import Path

import pytest

_FEATURES = Path(__file__).parents[1] / "features"
_TAG = re.compile(r"^\s*((?:@[\w.-]+\s*)+)$", re.MULTILINE)


def pytest_configure(config: pytest.Config) -> None:
    """Registreert elke tag uit de features; pytest weigert markeringen die het niet kent."""
    for feature in sorted(_FEATURES.rglob("*.feature")):
        for regel in _TAG.findall(feature.read_text(encoding="utf-8")):
            for tag in regel.split():
                config.addinivalue_line("markers", f"{tag.removeprefix('@')}: een regel of thema uit de features")
