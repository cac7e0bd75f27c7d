"""Een volle schijf: er komt geen advies, er staat niets half, en met weer ruimte gaat alles verder."""

from pathlib import Path
from typing import Any

from tests.beproeving.conftest import Noteer
from tests.beproeving.schrijvers import Oogst, keten_klopt
from tests.service.web.test_web_draaiend import dienst

# Geen bestand mag groter worden dan 3 MB (in blokken van 512 bytes): voor SQLite is de schijf dan vol.
WEINIG_RUIMTE = ("sh", "-c", 'ulimit -f 6000; exec "$@"', "sh")


def test_op_een_volle_schijf_komt_er_geen_advies_en_gaat_er_niets_verloren(tmp_path: Path, dossier: dict[str, Any], noteer: Noteer) -> None:
    bestand, oogst = tmp_path / "adviezen.db", Oogst()
    with dienst(bestand) as (klant, _):
        klant.post("/adviezen", json=dossier)
    with dienst(bestand, voorop=WEINIG_RUIMTE) as (klant, _):
        while (antwoord := klant.post("/adviezen", json=dossier)).status_code == 201:
            assert len(oogst.bevestigd) < 400, "de schijf raakt niet vol"
            oogst.bevestigd.append((antwoord.headers["location"].removeprefix("/v1"), antwoord.content))
        assert antwoord.status_code == 503
        assert antwoord.headers["content-type"] == "application/problem+json"
        assert "niets bewaard" in antwoord.json()["detail"]
    keten_klopt(f"sqlite:///{bestand}")
    with dienst(bestand) as (klant, _):
        oogst.kijk_na(klant)
        assert klant.post("/adviezen", json=dossier).status_code == 201
    noteer(
        "De schijf is vol",
        "tot er niets meer bij kan",
        f"{len(oogst.bevestigd)} adviezen bevestigd, 0 weg; daarna 503, en met weer ruimte 201",
    )
