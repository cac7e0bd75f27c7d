"""De opdrachtregel aanroepen: in dit proces, want dat is snel, of als los proces, zoals een gebruiker."""

import io
import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stderr, redirect_stdout
from pathlib import Path
from unittest.mock import patch

from service.cli import main
from tests.gedeeld import WORTEL, regels_een_keer_gelezen

SBO = WORTEL / "voorbeelden/compleet/sbo-toegekend.json"
Klaar = subprocess.CompletedProcess[str]


def thuisnabij(*woorden: str, invoer: bytes = b"", omgeving: Mapping[str, str] | None = None) -> Klaar:
    """Dezelfde weg als een los proces, vanaf `main`, met een scherm van 80 kolommen. `test_cli_los_proces` houdt de twee gelijk.

    Regels die dit proces al las, leest het niet nog eens. Een fout die niemand opving, werpt deze aanroep zelf.
    """
    uit, fout = _scherm(), _scherm()
    with (
        patch.dict(os.environ, _omgeving(omgeving)),
        patch.object(sys, "argv", ["thuisnabij", *woorden]),
        patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(invoer), encoding="utf-8")),
        chdir(WORTEL),
        regels_een_keer_gelezen(),
        redirect_stdout(uit),
        redirect_stderr(fout),
    ):
        try:
            main()
        except SystemExit as einde:
            uitgang = einde.code
        else:
            uitgang = 0
    assert isinstance(uitgang, int)
    return Klaar(woorden, uitgang, _gelezen(uit), _gelezen(fout))


def los_proces(*woorden: str, invoer: bytes = b"", omgeving: Mapping[str, str] | None = None) -> Klaar:
    """Een echte aanroep van het geïnstalleerde commando, met een scherm van 80 kolommen."""
    klaar = subprocess.run(
        [Path(sys.executable).with_name("thuisnabij"), *woorden],
        input=invoer,
        capture_output=True,
        timeout=60,
        check=False,
        cwd=WORTEL,
        env={**os.environ, **_omgeving(omgeving)},
    )
    return Klaar(klaar.args, klaar.returncode, klaar.stdout.decode(), klaar.stderr.decode())


def _omgeving(anders: Mapping[str, str] | None) -> dict[str, str]:
    return {"COLUMNS": "80", **(anders or {})}


def _scherm() -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="", write_through=True)


def _gelezen(scherm: io.TextIOWrapper) -> str:
    inhoud = scherm.buffer
    assert isinstance(inhoud, io.BytesIO)
    return inhoud.getvalue().decode()
