"""Lang achter elkaar werken: het geheugen van de dienst blijft vlak."""

from pathlib import Path
from typing import Any

import pytest

from tests.beproeving.conftest import OMVANG, Noteer
from tests.service.web.test_web_draaiend import dienst

MB = 1024
GROEI = 24 * MB
"""Hoeveel er in de tweede helft bij mag komen, in kB. Lekt elk verzoek 8 kB, dan is het na drieduizend verzoeken te veel."""


def geheugen(pid: int) -> int:
    """Wat een proces aan geheugen in gebruik heeft, in kB."""
    regels = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(regel.split()[1]) for regel in regels if regel.startswith("VmRSS:"))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="het geheugen van een ander proces staat hier niet in /proc")
def test_het_geheugen_blijft_vlak(tmp_path: Path, dossier: dict[str, Any], noteer: Noteer) -> None:
    with dienst(tmp_path / "adviezen.db") as (klant, proces):

        def werk(keren: int) -> int:
            for _ in range(keren):
                pad = klant.post("/adviezen", json=dossier).headers["location"].removeprefix("/v1")
                assert klant.get(pad).status_code == 200
                assert klant.get("/adviezen").status_code == 200
            return geheugen(proces.pid)

        # De eerste verzoeken vullen de geheugens die een grens hebben; daarna hoort er niets meer bij te komen.
        eerst = werk(OMVANG.duur // 6)
        later = werk(OMVANG.duur // 6)
    assert later - eerst < GROEI, f"van {eerst} naar {later} kB"
    noteer(
        "Lang achter elkaar werken",
        f"{OMVANG.duur} verzoeken: maken, lezen en lijst",
        f"van {eerst // MB} naar {later // MB} MB na de eerste en na de tweede helft; de grens is {GROEI // MB} MB erbij",
    )
