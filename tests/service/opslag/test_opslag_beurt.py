"""Op SQLite wachten draden en processen op hun beurt in plaats van steeds langer te slapen: niemand wacht lang, en niemand eeuwig."""

import threading
from pathlib import Path
from time import sleep

import pytest
from sqlalchemy import text

from service.opslag import OpslagFout, open_database
from service.opslag import database as module
from service.opslag.database import lezen, schrijven


def test_wie_schrijft_wordt_niet_gestoord_en_iedereen_komt_aan_de_beurt(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/adviezen.db")
    bezig, meest, klaar = [0], [0], []

    def schrijf(nummer: int) -> None:
        with schrijven(database):
            bezig[0] += 1
            meest[0] = max(meest[0], bezig[0])
            sleep(0.005)
            bezig[0] -= 1
        klaar.append(nummer)

    draden = [threading.Thread(target=schrijf, args=(nummer,)) for nummer in range(12)]
    for draad in draden:
        draad.start()
    for draad in draden:
        draad.join()
    assert (meest[0], sorted(klaar)) == (1, list(range(12)))
    database.dispose()


def test_wie_te_lang_moet_wachten_krijgt_een_fout_en_lezen_gaat_door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WACHTTIJD_MS", 20)
    database = open_database(f"sqlite:///{tmp_path}/adviezen.db")
    with schrijven(database):
        with pytest.raises(OpslagFout, match="te lang geschreven"), schrijven(database):
            pytest.fail("er schreven er twee tegelijk")
        with lezen(database) as verbinding:
            assert verbinding.execute(text("SELECT 1")).scalar_one() == 1
    with schrijven(database):
        pass
    database.dispose()


def test_een_ander_proces_dat_schrijft_houdt_niemand_langer_op_dan_nodig(tmp_path: Path) -> None:
    hier, daar = (open_database(f"sqlite:///{tmp_path}/adviezen.db") for _ in range(2))
    volgorde: list[str] = []
    bezig = threading.Event()

    def schrijf_daar() -> None:
        with schrijven(daar):
            bezig.set()
            sleep(0.05)
            volgorde.append("daar")

    draad = threading.Thread(target=schrijf_daar)
    draad.start()
    bezig.wait()
    with schrijven(hier) as verbinding:
        volgorde.append("hier")
        assert verbinding.exec_driver_sql("PRAGMA busy_timeout").scalar_one() == 10_000
    draad.join()
    assert volgorde == ["daar", "hier"]
    hier.dispose()
    daar.dispose()


def test_blijft_een_ander_proces_schrijven_dan_komt_er_een_fout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hier, daar = (open_database(f"sqlite:///{tmp_path}/adviezen.db") for _ in range(2))
    monkeypatch.setattr(module, "WACHTTIJD_MS", 20)
    with schrijven(daar), pytest.raises(OpslagFout, match="niets bewaard"), schrijven(hier):
        pytest.fail("er schreven er twee tegelijk")
    with schrijven(hier):
        pass
    hier.dispose()
    daar.dispose()
