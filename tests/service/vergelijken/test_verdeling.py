"""Verdelen en onderbreken: de uitslag is dezelfde, hoeveel processen er ook werken en hoe vaak het ook stopte."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine import InvoerFouten
from service.vergelijken import opdracht as opdracht_module
from service.vergelijken.opdracht import Opdracht
from service.vergelijken.telling import Telling
from service.vergelijken.tussenstand import Tussenstand
from service.vergelijken.verdeling import vergelijk_populatie
from service.werkproces import zonder_ctrl_c
from tests.service.vergelijken.plan import ANDERE_SCHOOL, WORTEL, opdracht

AANTAL = 650


@pytest.fixture
def taak(monkeypatch: pytest.MonkeyPatch) -> Opdracht:
    monkeypatch.setattr(opdracht_module, "DEELGROOTTE", 100)
    return opdracht(ANDERE_SCHOOL, aantal=AANTAL, deel=20)


def niets(_klaar: int, _delen: int) -> None:
    """Geen voortgang."""


def tekst(telling: Telling) -> str:
    return json.dumps(telling.als_gegevens())


def test_een_onderbroken_vergelijking_houdt_wat_klaar_is_en_gaat_daarna_verder(taak: Opdracht, tmp_path: Path) -> None:
    bestand = tmp_path / "stand.jsonl"

    def onderbreek(klaar: int, _delen: int) -> None:
        if klaar == 3:
            raise KeyboardInterrupt

    deels = vergelijk_populatie(taak, 1, onderbreek, bestand)
    assert deels.zaken == 300
    gezien: list[int] = []
    heel = vergelijk_populatie(taak, 1, lambda klaar, _: gezien.append(klaar), bestand)
    assert gezien == [3, 4, 5, 6, 7]
    assert heel.zaken == AANTAL
    assert tekst(heel) == tekst(vergelijk_populatie(taak, 1, niets))


def test_een_halve_regel_aan_het_eind_telt_niet_en_wordt_overgedaan(taak: Opdracht, tmp_path: Path) -> None:
    bestand = tmp_path / "stand.jsonl"
    heel = tekst(vergelijk_populatie(taak, 1, niets, bestand))
    inhoud = bestand.read_bytes()
    for knip in (1, 40, len(inhoud.splitlines(keepends=True)[-1]) + 5):
        bestand.write_bytes(inhoud[:-knip])
        assert tekst(vergelijk_populatie(taak, 1, niets, bestand)) == heel
        assert sorted(bestand.read_bytes().splitlines()) == sorted(inhoud.splitlines())


def test_een_tussenstand_van_iets_anders_wordt_geweigerd_en_blijft_heel(taak: Opdracht, tmp_path: Path) -> None:
    bestand = tmp_path / "stand.jsonl"
    with Tussenstand(bestand, {**taak.kenmerk, "zaad": 7}):
        pass
    inhoud = bestand.read_bytes()
    with pytest.raises(InvoerFouten, match="anders is: zaad"):
        vergelijk_populatie(taak, 1, niets, bestand)
    assert bestand.read_bytes() == inhoud


@pytest.mark.parametrize("inhoud", ["geen json\n", '{"zaad": 1}\n', "[]\n", "\x00\x01\n", '"tekst"\n{"deel": 0}\n'])
def test_een_bestand_dat_geen_tussenstand_is_wordt_niet_overschreven(inhoud: str, tmp_path: Path) -> None:
    bestand = tmp_path / "brief.txt"
    bestand.write_text(inhoud, encoding="utf-8")
    with pytest.raises(InvoerFouten, match=r"V01[23]"):
        Tussenstand(bestand, {"zaad": 2})
    assert bestand.read_text(encoding="utf-8") == inhoud


def test_een_bestand_zonder_regeleinde_wordt_niet_stil_leeggemaakt(tmp_path: Path) -> None:
    bestand = tmp_path / "brief.txt"
    bestand.write_text("een brief van iemand anders", encoding="utf-8")
    with pytest.raises(InvoerFouten, match="V012"):
        Tussenstand(bestand, {"zaad": 2})
    assert bestand.read_text(encoding="utf-8") == "een brief van iemand anders"


def test_twee_vergelijkingen_schrijven_niet_in_hetzelfde_bestand(tmp_path: Path) -> None:
    with Tussenstand(tmp_path / "stand.jsonl", {"zaad": 1}), pytest.raises(InvoerFouten, match="V011"):
        Tussenstand(tmp_path / "stand.jsonl", {"zaad": 1})


def test_alleen_wie_vergelijkt_leest_de_tussenstand(tmp_path: Path) -> None:
    with Tussenstand(tmp_path / "stand.jsonl", {"zaad": 1}):
        assert (tmp_path / "stand.jsonl").stat().st_mode & 0o077 == 0


def opdrachtregel(nieuw: Path, *meer: str) -> list[str]:
    vast = ("--swv", "po2001", "--dag", "2026-11-24", "--populatie", "2500", "--formaat", "json")
    return [sys.executable, "-m", "service.cli", "regels", "vergelijk", "rules", str(nieuw), *vast, *meer]


@pytest.mark.alleen
def test_hard_gestopt_en_verder_gegaan_geeft_byte_voor_byte_dezelfde_uitslag(tmp_path: Path) -> None:
    nieuw, stand = tmp_path / "nieuw", tmp_path / "stand.jsonl"
    subprocess.run(["cp", "-r", str(WORTEL / "rules"), str(nieuw)], check=True)
    bestand, van, naar = ANDERE_SCHOOL
    (nieuw / bestand).write_text((nieuw / bestand).read_text(encoding="utf-8").replace(van, naar), encoding="utf-8")
    with subprocess.Popen(
        opdrachtregel(nieuw, "--tussenstand", str(stand), "--processen", "2"), cwd=WORTEL, stdout=subprocess.DEVNULL
    ) as proces:
        while not stand.exists() or stand.read_bytes().count(b"\n") < 2:
            assert proces.poll() is None, "de vergelijking was klaar voor zij gestopt kon worden"
            time.sleep(0.02)
        werkers = kinderen(proces.pid)
        proces.send_signal(signal.SIGKILL)
    assert 1 < stand.read_bytes().count(b"\n") < 4
    assert werkers
    wacht_tot_weg(werkers)
    verder = subprocess.run(opdrachtregel(nieuw, "--tussenstand", str(stand)), cwd=WORTEL, capture_output=True, check=True)
    in_een_keer = subprocess.run(opdrachtregel(nieuw, "--processen", "1"), cwd=WORTEL, capture_output=True, check=True)
    assert verder.stdout == in_een_keer.stdout
    assert json.loads(verder.stdout)["populatie"]["zaken"] == 2500
    assert verder.stderr == b""


def kinderen(pid: int) -> list[int]:
    """De processen onder een proces, ook die van de kinderen."""
    onder = [int(kind) for taak in Path(f"/proc/{pid}/task").iterdir() for kind in (taak / "children").read_text().split()]
    return [*onder, *(kleinkind for kind in onder for kleinkind in kinderen(kind))]


def wacht_tot_weg(pids: list[int]) -> None:
    over = pids
    for _ in range(3000):
        over = [
            pid for pid in pids if Path(f"/proc/{pid}/stat").exists() and not re.search(r"\) Z ", Path(f"/proc/{pid}/stat").read_text())
        ]
        if not over:
            return
        time.sleep(0.02)
    raise AssertionError(f"er bleven werkprocessen achter: {over}")


@pytest.mark.alleen
def test_ctrl_c_geeft_wat_klaar_is_met_uitgang_een(tmp_path: Path) -> None:
    stand = tmp_path / "stand.jsonl"
    opdracht_ = opdrachtregel(Path("rules"), "--tussenstand", str(stand), "--processen", "2", "--populatie", "60000")
    with subprocess.Popen(opdracht_, cwd=WORTEL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as proces:
        while not stand.exists() or stand.read_bytes().count(b"\n") < 2:
            assert proces.poll() is None
            time.sleep(0.02)
        os.killpg(proces.pid, signal.SIGINT)
        uit, fout = proces.communicate(timeout=120)
    assert proces.returncode == 1, fout.decode()
    uitslag = json.loads(uit)["populatie"]
    assert not uitslag["af"]
    assert 0 < uitslag["zaken"] < uitslag["gevraagd"] == 60000
    assert fout == b""


def test_een_werkproces_dat_net_start_kent_geen_ctrl_c() -> None:
    """Het erft dat bij zijn start; zonder dat toont het een traceback als de gebruiker meteen afbreekt."""
    vraag = "import signal; print(signal.getsignal(signal.SIGINT) is signal.SIG_IGN)"
    with zonder_ctrl_c():
        binnen = subprocess.run([sys.executable, "-c", vraag], capture_output=True, text=True, check=True).stdout.strip()
    assert (binnen, signal.getsignal(signal.SIGINT) is signal.SIG_IGN) == ("True", False)
