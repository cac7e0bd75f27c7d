"""Audit en opslag roepen elkaar aan, en toch is elke module als eerste te laden.

Een opdracht laadt alleen wat zij nodig heeft; in de andere tests is er altijd al meer geladen.
"""

import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).parents[2]
_LAAD = """
import importlib, os, sys
import alembic.command, cryptography, engine, sqlmodel, service.instelling
for naam in sys.argv[1:]:
    if (kind := os.fork()) == 0:
        try:
            importlib.import_module(naam)
        except ImportError as fout:
            print(naam, fout, flush=True)
        os._exit(0)
    os.waitpid(kind, 0)
"""


def test_elke_module_van_audit_en_opslag_is_als_eerste_te_laden() -> None:
    namen = [f"service.{map_}.{pad.stem}" for map_ in ("audit", "opslag") for pad in sorted((WORTEL / "service" / map_).glob("[!_]*.py"))]
    klaar = subprocess.run([sys.executable, "-c", _LAAD, *namen], cwd=WORTEL, capture_output=True, text=True, check=True)
    assert "service.audit.keten" in namen
    assert klaar.stdout == ""
