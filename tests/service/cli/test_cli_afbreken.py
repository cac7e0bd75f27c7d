"""Ctrl-C op elk moment: één zin en uitgang 130, ook als er nog geladen wordt."""

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from uvicorn import Config
from uvicorn.supervisors import multiprocess

from service.cli.werkers import werkers_zonder_ctrl_c
from service.werkproces import zonder_ctrl_c
from tests.gedeeld import WORTEL
from tests.service.databases import leg_klaar

# Het proces breekt zichzelf af zodra het aan een module begint: zo hangt het niet van de tijd af.
_BREEK_AF_BIJ = """
import os, signal, sys

class Afbreken:
    def find_spec(self, naam, *_):
        if naam == module:
            print("begonnen", flush=True)
            os.kill(os.getpid(), signal.SIGINT)

module = sys.argv.pop(1)
from service.cli import main
sys.meta_path.insert(0, Afbreken())
main()
"""


def afgebroken(module: str, woorden: Sequence[str], database: Path) -> "subprocess.CompletedProcess[str]":
    opdracht = [sys.executable, "-c", _BREEK_AF_BIJ, module, *woorden]
    omgeving = {"THUISNABIJ_DATABASE_URL": leg_klaar(database), "PYTHONPATH": str(WORTEL)}
    return subprocess.run(opdracht, cwd=WORTEL, env=omgeving, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "module",
    ["service.cli.nederlands", "typer", "service.cli.opdrachten", "engine", "service.cli.zaken", "sqlalchemy"],
    ids=["het eerste", "de opdrachtregel", "de opdrachten", "de motor", "het laatste", "al bezig"],
)
def test_afbreken_geeft_een_zin_en_uitgang_130(module: str, tmp_path: Path) -> None:
    klaar = afgebroken(module, ["opslag", "vernietig", "--proef"], tmp_path / "leeg.db")
    assert (klaar.stdout, klaar.stderr) == ("begonnen\n", "Gestopt voordat het klaar was.\n")
    assert klaar.returncode == 130


def test_wie_ctrl_c_niet_hoort_blijft_die_niet_horen(tmp_path: Path) -> None:
    """Met nohup gestart, of als werkproces: dan is Ctrl-C voor een ander."""
    with zonder_ctrl_c():
        klaar = afgebroken("service.cli.opdrachten", ["opslag", "vernietig", "--proef"], tmp_path / "leeg.db")
    assert (klaar.returncode, klaar.stderr) == (0, "")
    assert klaar.stdout.startswith("begonnen\nDit zou weggaan: 0 zaken")


def test_een_proces_dat_klaar_is_valt_niet_meer_om_bij_ctrl_c(tmp_path: Path) -> None:
    """Alles is gedaan en gezegd; Python ruimt dan nog een halve seconde zichzelf op."""
    laat = "import atexit, os, signal, service.cli; atexit.register(os.kill, os.getpid(), signal.SIGINT); service.cli.main()"
    omgeving = {"THUISNABIJ_DATABASE_URL": leg_klaar(tmp_path / "leeg.db"), "PYTHONPATH": str(WORTEL)}
    opdracht = [sys.executable, "-c", laat, "opslag", "vernietig", "--proef"]
    klaar = subprocess.run(opdracht, cwd=WORTEL, env=omgeving, capture_output=True, text=True, timeout=60, check=False)
    assert (klaar.returncode, klaar.stderr) == (0, "")
    assert klaar.stdout.startswith("Dit zou weggaan: 0 zaken")


def test_een_werkproces_van_de_dienst_dat_nog_laadt_kent_geen_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocess, "Process", multiprocess.Process)
    bij_start: list[object] = []
    werkers_zonder_ctrl_c()
    werkproces = multiprocess.Process(Config("service.web:maak_dienst", log_config=None), [])
    monkeypatch.setattr(werkproces.process, "start", lambda: bij_start.append(signal.getsignal(signal.SIGINT)))
    werkproces.start()
    assert bij_start == [signal.SIG_IGN]
    assert signal.getsignal(signal.SIGINT) is not signal.SIG_IGN
