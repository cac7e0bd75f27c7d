"""Acht bellers sturen tegelijk hetzelfde verzoek met dezelfde sleutel, keer op keer: telkens is er één advies."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from tests.beproeving.conftest import OMVANG, Noteer
from tests.beproeving.schrijvers import keten_klopt
from tests.service.web.test_web_draaiend import dienst

BELLERS = 8


def test_van_acht_gelijke_verzoeken_tegelijk_komt_telkens_een_advies(tmp_path: Path, dossier: dict[str, Any], noteer: Noteer) -> None:
    bestand = tmp_path / "adviezen.db"
    with dienst(bestand, werkers=2) as (klant, _), ThreadPoolExecutor(BELLERS) as draden:
        for keer in range(OMVANG.tegelijk):
            sleutel = {"Idempotency-Key": f"tegelijk-{keer:05d}"}
            antwoorden = list(draden.map(lambda _, kop=sleutel: klant.post("/adviezen", json=dossier, headers=kop), range(BELLERS)))
            assert {antwoord.status_code for antwoord in antwoorden} == {201}
            assert len({antwoord.content for antwoord in antwoorden}) == 1
        assert len(klant.get("/adviezen", params={"perBladzij": 100}).json()["adviezen"]) == OMVANG.tegelijk
    keten_klopt(f"sqlite:///{bestand}")
    noteer(
        "Acht bellers met dezelfde Idempotency-Key", f"{OMVANG.tegelijk} keer, 2 werkers", f"{OMVANG.tegelijk} adviezen, geen enkele dubbel"
    )
