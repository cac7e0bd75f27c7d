"""Draait elke feature onder `features/` met de zinnen uit conftest."""

from pathlib import Path

import pytest
from pytest_bdd import scenarios

from service.documentatie.features import lees_features

WORTEL = Path(__file__).parents[2]
FEATURES = WORTEL / "features"

scenarios(str(FEATURES))


def test_elk_voorbeeld_dat_er_staat_draait_ook(request: pytest.FixtureRequest) -> None:
    """Wat pytest-bdd stil laat vallen, zoals een dubbele naam of een leeg scenario, ontbreekt in zijn eigen lijst."""
    # Opnieuw verzamelen: de lijst van deze keer kan een keuze zijn (-k, of één test).
    module = request.node.getparent(pytest.Module)
    gevonden = [deel for deel in module.collect() if deel.name != request.node.name]
    assert len(gevonden) == len(lees_features(FEATURES))
