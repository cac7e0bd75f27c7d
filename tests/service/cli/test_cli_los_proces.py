"""De andere tests roepen de opdrachtregel in hun eigen proces aan. Hier staat dat een los proces precies hetzelfde doet."""

from importlib.metadata import version
from pathlib import Path

import pytest

from engine.pakket.pakket import FORMAAT
from service.opslag.schema import STAND
from service.web.koppen import API_VERSIE
from tests.service.cli.opdrachtregel import SBO, los_proces, thuisnabij
from tests.service.databases import leg_klaar


@pytest.mark.parametrize(
    ("woorden", "invoer", "uitgang"),
    [
        (("beoordeel", str(SBO), "--lezer", "commissie"), b"", 0),
        (("beoordeel", "-", "--formaat", "json"), SBO.read_bytes(), 0),
        (("regels", "controleer", "docs"), b"", 1),
        (("beoordeel", "-"), '{"gegevens": {"é": 1}}'.encode(), 2),
        (("regels", "toon", "--standard", "x"), b"", 2),
        (("regels",), b"", 2),
        (("audit", "controleer", "--sleutel", "x"), b"", 2),
    ],
    ids=["advies", "van invoer", "nee", "verkeerde invoer", "verkeerd gebruik", "niets gevraagd", "audit"],
)
def test_een_los_proces_schrijft_en_eindigt_hetzelfde(woorden: tuple[str, ...], invoer: bytes, uitgang: int) -> None:
    echt, hier = los_proces(*woorden, invoer=invoer), thuisnabij(*woorden, invoer=invoer)
    assert (echt.returncode, hier.returncode) == (uitgang, uitgang)
    assert (echt.stdout, echt.stderr) == (hier.stdout, hier.stderr)
    assert echt.stdout or echt.stderr


def test_de_uitgave_noemt_alles_wat_bij_elkaar_hoort() -> None:
    klaar = thuisnabij("--version")
    assert (klaar.returncode, klaar.stderr) == (0, "")
    assert klaar.stdout == f"Thuisnabij {version('thuisnabij')} (API {API_VERSIE}, opslag {STAND}, regeltaal {FORMAAT})\n"


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("opslag", "vernietig", "--proef"), "Dit zou weggaan: 0 zaken en 0 besluiten."),
        (("opslag", "vernietig"), "Vernietigd: 0 zaken en 0 besluiten."),
        (("audit", "controleer"), "In deze database staat nog geen enkele regel"),
    ],
)
def test_wat_in_de_keten_kijkt_werkt_ook_als_er_nog_niets_geladen_is(woorden: tuple[str, ...], zin: str, tmp_path: Path) -> None:
    """In het proces van de tests is de opslag er al. Een vers proces laadde de keten eerst: ImportError."""
    klaar = los_proces(*woorden, omgeving={"THUISNABIJ_DATABASE_URL": leg_klaar(tmp_path / "leeg.db")})
    assert (klaar.returncode, klaar.stderr) == (0, "")
    assert zin in klaar.stdout
