"""Een werker die er midden in het schrijven uit valt: wat bevestigd is blijft, wat niet bevestigd is staat er heel of niet."""

import os
import random
import signal
import time
from pathlib import Path
from typing import Any

import pytest

from tests.beproeving.conftest import OMVANG, Noteer
from tests.beproeving.schrijvers import Oogst, keten_klopt, schrijvers
from tests.service.web.test_web_draaiend import dienst


def werkprocessen(hoofd: int) -> list[int]:
    """De werkers onder een draaiende dienst; naast hen heeft zij een proces dat alleen opruimt."""
    kinderen = Path(f"/proc/{hoofd}/task/{hoofd}/children").read_text(encoding="utf-8").split()
    return [int(kind) for kind in kinderen if b"spawn_main" in Path(f"/proc/{kind}/cmdline").read_bytes()]


@pytest.mark.alleen
@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="de werkers van een ander proces staan hier niet in /proc")
def test_na_een_stekker_is_niets_wat_bevestigd_was_weg_en_klopt_de_keten(tmp_path: Path, dossier: dict[str, Any], noteer: Noteer) -> None:
    bestand, oogst = tmp_path / "adviezen.db", Oogst()
    toeval = random.Random(20261124)
    for _ in range(OMVANG.ronden):
        with dienst(bestand, werkers=2) as (klant, proces), schrijvers(klant, dossier, oogst):
            time.sleep(toeval.uniform(0.2, 1.5))
            # Eerst één werker: de andere gaat door met dezelfde database. Dan de hele dienst.
            os.kill(toeval.choice(werkprocessen(proces.pid)), signal.SIGKILL)
            time.sleep(toeval.uniform(0.05, 0.5))
            os.killpg(proces.pid, signal.SIGKILL)
            proces.wait()
        keten_klopt(f"sqlite:///{bestand}")
    with dienst(bestand) as (klant, _):
        oogst.kijk_na(klant)
    noteer(
        "De stekker uit een werker die schrijft, en daarna uit de hele dienst (kill -9)",
        f"{OMVANG.ronden} keer, 2 werkers, 4 schrijvers",
        f"{len(oogst.bevestigd)} adviezen bevestigd, 0 weg, 0 half; de keten klopte elke keer",
    )
