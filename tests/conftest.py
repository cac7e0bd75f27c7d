"""Instellingen voor alle tests: hoe hypothesis zoekt, en de tags van de features als bekende markeringen."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tijd zegt niets op een drukke machine, en een test die vandaag slaagt hoort dat morgen ook te doen. Vrij zoeken naar nieuwe gevallen kan
# met --hypothesis-profile=default.
settings.register_profile("huis", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("huis")

_FEATURES = Path(__file__).parents[1] / "features"
_TAG = re.compile(r"^\s*((?:@[\w.-]+\s*)+)$", re.MULTILINE)


def pytest_configure(config: pytest.Config) -> None:
    """Registreert elke tag uit de features; pytest weigert markeringen die het niet kent."""
    for feature in sorted(_FEATURES.rglob("*.feature")):
        for regel in _TAG.findall(feature.read_text(encoding="utf-8")):
            for tag in regel.split():
                config.addinivalue_line("markers", f"{tag.removeprefix('@')}: een regel of thema uit de features")
