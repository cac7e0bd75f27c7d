"""Draait elke feature onder `features/` met de zinnen uit conftest."""

from pathlib import Path

from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"

scenarios(str(FEATURES))
