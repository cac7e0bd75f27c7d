"""Verzoeken die niemand bedacht: honderden varianten, gemaakt uit de beschrijving van de API zelf, en ketens van verzoeken."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from service.wie import UIT_TE_GEVEN, Rol
from tests.beproeving.conftest import OMVANG, VOLLEDIG, Noteer
from tests.service.web.sleutelbos import HIER, PSEUDONIEM
from tests.service.web.test_web_draaiend import dienst

ROLLEN = UIT_TE_GEVEN if VOLLEDIG else (Rol.COMMISSIE,)
INSTELLING = Path(__file__).with_name("schemathesis.toml")


@pytest.mark.parametrize("rol", ROLLEN)
def test_op_geen_enkel_verzoek_antwoordt_de_dienst_anders_dan_zij_beschrijft(rol: Rol, tmp_path: Path, noteer: Noteer) -> None:
    bestand = tmp_path / "adviezen.db"
    voor = ["--voor", PSEUDONIEM[rol]] if rol in PSEUDONIEM else []
    maak = [sys.executable, "-m", "service.cli", "sleutel", "maak", "--rol", str(rol), "--swv", HIER, *voor]
    met_database = {**os.environ, "THUISNABIJ_DATABASE_URL": f"sqlite:///{bestand}"}
    sleutel = subprocess.run(maak, env=met_database, capture_output=True, text=True, check=True).stdout.strip()
    with dienst(bestand, zonder_sleutel=False) as (klant, _):
        adres = str(klant.base_url).rstrip("/")
        opdracht = [sys.executable, "-m", "schemathesis.cli", "--config-file", str(INSTELLING), "run", f"{adres}/openapi.json"]
        opdracht += ["--url", adres, "--header", f"Authorization: Bearer {sleutel}", "--phases", "examples,coverage,fuzzing,stateful"]
        opdracht += ["--max-examples", str(OMVANG.toeval), "--seed", "20261125", "--no-color"]
        klaar = subprocess.run(opdracht, cwd=tmp_path, capture_output=True, text=True, timeout=900, check=False)
    assert klaar.returncode == 0, klaar.stdout[-8000:] + klaar.stderr[-2000:]
    gemaakt = re.search(r"(\d+) generated", klaar.stdout)
    noteer(
        f"Verzoeken uit de eigen beschrijving, als {rol}",
        f"{gemaakt[1] if gemaakt else 0} verzoeken",
        "geen antwoord anders dan beschreven",
    )
