"""Draait elke feature onder `features/` met de zinnen uit conftest."""

import subprocess
import sys
from pathlib import Path

from pytest_bdd import scenarios

from service.documentatie.features import lees_features

WORTEL = Path(__file__).parents[2]
FEATURES = WORTEL / "features"

scenarios(str(FEATURES))


def test_elk_voorbeeld_dat_er_staat_draait_ook() -> None:
    """Wat pytest-bdd stil laat vallen, zoals een dubbele naam of een leeg scenario, ontbreekt in zijn eigen lijst."""
    opdracht = [
        sys.executable,
        "-m",
        "pytest",
        "--collect-only",
        "--quiet",
        "-p",
        "no:cacheprovider",
        str(Path(__file__).relative_to(WORTEL)),
    ]
    klaar = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, timeout=120, check=False)
    regels = [regel for regel in klaar.stdout.splitlines() if "::test_" in regel]
    gevonden = [regel for regel in regels if not regel.endswith("::test_elk_voorbeeld_dat_er_staat_draait_ook")]
    assert klaar.returncode == 0, klaar.stdout
    assert len(gevonden) == len(lees_features(FEATURES))
