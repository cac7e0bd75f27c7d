"""De voorbeelden in docs/api.md en docs/openformulieren.md draaien zoals zij er staan, tegen een draaiende dienst."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.service.web.conftest import WORTEL
from tests.service.web.test_web_draaiend import dienst

HANDLEIDING = "".join((WORTEL / "docs" / naam).read_text(encoding="utf-8") for naam in ("api.md", "openformulieren.md"))
PYTHON = re.findall(r"```python\n(.*?)```", HANDLEIDING, re.DOTALL)
CURL = re.findall(r"```bash\n(.*?)```", HANDLEIDING, re.DOTALL)


@pytest.fixture(scope="module")
def adres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with dienst(tmp_path_factory.mktemp("handleiding") / "adviezen.db") as (klant, _):
        yield str(klant.base_url).rstrip("/").removesuffix("/v1")


def hier(voorbeeld: str, adres: str) -> str:
    assert "http://127.0.0.1:8000" in voorbeeld
    return voorbeeld.replace("http://127.0.0.1:8000", adres)


def test_er_staan_voorbeelden_in_de_handleiding() -> None:
    assert (len(PYTHON), len(CURL)) == (12, 7)


@pytest.mark.parametrize("voorbeeld", PYTHON)
def test_een_voorbeeld_in_python_draait_en_drukt_iets_af(voorbeeld: str, adres: str) -> None:
    opdracht = [sys.executable, "-c", hier(voorbeeld, adres)]
    klaar = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, timeout=60, check=False)
    assert klaar.returncode == 0, klaar.stderr
    assert klaar.stdout.strip()


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl staat niet op deze computer")
@pytest.mark.parametrize("voorbeeld", CURL)
def test_een_regel_met_curl_krijgt_antwoord(voorbeeld: str, adres: str) -> None:
    klaar = subprocess.run(hier(voorbeeld, adres), shell=True, cwd=WORTEL, capture_output=True, text=True, timeout=60, check=False)
    assert klaar.returncode == 0, klaar.stderr
    assert '"about:blank"' not in klaar.stdout
    assert klaar.stdout.strip()
