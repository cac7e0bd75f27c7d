"""Instellingen voor alle tests: hoe hypothesis zoekt, Ctrl-C, en de tags van de features als bekende markeringen."""

import gc
import re
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Tijd zegt niets op een drukke machine, en een test die vandaag slaagt hoort dat morgen ook te doen. Vrij zoeken naar nieuwe gevallen kan
# met --hypothesis-profile=default.
settings.register_profile("huis", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("huis")

_FEATURES = Path(__file__).parents[1] / "features"
_TAG = re.compile(r"^\s*((?:@[\w.-]+\s*)+)$", re.MULTILINE)


# Regels, features en tests zijn honderdduizenden objecten die blijven; het opruimen van geheugen loopt ze anders telkens vergeefs na.
_OPRUIMEN_NA = (50_000, 20, 20)


def pytest_configure(config: pytest.Config) -> None:
    """Registreert elke tag uit de features (pytest weigert markeringen die het niet kent), en zet Ctrl-C aan."""
    # Wie op de achtergrond start, krijgt Ctrl-C als "negeer"; een programma dat een test begint erft dat, en is dan niet te onderbreken.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    gc.set_threshold(*_OPRUIMEN_NA)
    for feature in sorted(_FEATURES.rglob("*.feature")):
        for regel in _TAG.findall(feature.read_text(encoding="utf-8")):
            for tag in regel.split():
                config.addinivalue_line("markers", f"{tag.removeprefix('@')}: een regel of thema uit de features")


def pytest_collection_finish() -> None:
    """Wat er na het verzamelen is, blijft tot het einde."""
    gc.collect()
    gc.freeze()
