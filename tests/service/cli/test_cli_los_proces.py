"""De andere tests roepen de opdrachtregel in hun eigen proces aan. Hier staat dat een los proces precies hetzelfde doet."""

import pytest

from tests.service.cli.opdrachtregel import SBO, los_proces, thuisnabij


@pytest.mark.parametrize(
    ("woorden", "invoer", "uitgang"),
    [
        (("beoordeel", str(SBO), "--lezer", "commissie"), b"", 0),
        (("beoordeel", "-", "--formaat", "json"), SBO.read_bytes(), 0),
        (("regels", "controleer", "docs"), b"", 1),
        (("beoordeel", "-"), '{"gegevens": {"é": 1}}'.encode(), 2),
        (("regels", "toon", "--standard", "x"), b"", 2),
        (("regels",), b"", 2),
    ],
    ids=["advies", "van invoer", "nee", "verkeerde invoer", "verkeerd gebruik", "niets gevraagd"],
)
def test_een_los_proces_schrijft_en_eindigt_hetzelfde(woorden: tuple[str, ...], invoer: bytes, uitgang: int) -> None:
    echt, hier = los_proces(*woorden, invoer=invoer), thuisnabij(*woorden, invoer=invoer)
    assert (echt.returncode, hier.returncode) == (uitgang, uitgang)
    assert (echt.stdout, echt.stderr) == (hier.stdout, hier.stderr)
    assert echt.stdout or echt.stderr
