"""De klok verspringt: een advies hoort bij de dag die de klok zegt, en de keten blijft op volgorde van wat er gebeurde."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from starlette.testclient import TestClient

from service.audit.controle import controleer
from service.opslag import Adviesopslag, open_database
from service.web import Kern, lees_regelkast, stel_dienst_samen
from service.web.beschrijving import VOORBEELD
from tests.beproeving.conftest import WORTEL, Noteer

BEGIN = datetime(2026, 11, 24, 12, 0, tzinfo=ZoneInfo("Europe/Amsterdam"))
SPRONGEN = (timedelta(), timedelta(days=2), timedelta(hours=-5), timedelta(days=-30), timedelta(days=40), timedelta(minutes=-61))


def test_een_klok_die_verspringt_breekt_de_keten_niet(tmp_path: Path, noteer: Noteer) -> None:
    database = open_database(f"sqlite:///{tmp_path}/adviezen.db")
    kast = lees_regelkast(WORTEL / "rules", BEGIN.date())
    nu = [BEGIN]
    zonder_peildatum = {sleutel: waarde for sleutel, waarde in VOORBEELD.items() if sleutel != "peildatum"}
    dienst = stel_dienst_samen(Kern(kast, Adviesopslag(database), lambda: nu[0]), zonder_sleutel=True)
    with TestClient(dienst, base_url="http://thuisnabij/v1") as klant:
        gemaakt = []
        for sprong in SPRONGEN:
            nu[0] = BEGIN + sprong
            antwoord = klant.post("/adviezen", json=zonder_peildatum, headers={"Idempotency-Key": f"sprong-{sprong.total_seconds():.0f}"})
            assert antwoord.status_code == 201, antwoord.text
            assert antwoord.json()["advies"]["peildatum"] == nu[0].date().isoformat()
            gemaakt.append(antwoord.json()["id"])
        # Ook een herhaling na een sprong terug is dezelfde.
        herhaald = klant.post("/adviezen", json=zonder_peildatum, headers={"Idempotency-Key": "sprong-0"})
        assert herhaald.json()["id"] == gemaakt[0]
        assert {regel["id"] for regel in klant.get("/adviezen").json()["adviezen"]} == set(gemaakt)
    assert controleer(database) == ()
    database.dispose()
    noteer(
        "De klok verspringt, vooruit en terug",
        f"{len(SPRONGEN)} sprongen, tot 40 dagen",
        "de keten klopt, elk advies heeft de dag van de klok",
    )
