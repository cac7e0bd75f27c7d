"""Als de gegevens van een zaak vernietigd zijn: haar herhaalsleutel is mee weg, en in die zaak kan niets meer."""

from typing import Any

from starlette.testclient import TestClient

from service.opslag import Adviesopslag
from service.opslag.vernietigen import vernietig
from service.wie import OPDRACHTREGEL, Aanroep
from tests.service.web.conftest import NU


def test_wie_na_het_vernietigen_nog_herhaalt_krijgt_een_nieuw_advies_in_een_nieuwe_zaak(
    klant: TestClient, opslag: Adviesopslag, dossier: dict[str, Any]
) -> None:
    """Zoals de handleiding van de API zegt."""
    sleutel = {"Idempotency-Key": "eerste-poging"}
    eerste = klant.post("/adviezen", json=dossier, headers=sleutel)
    herhaald = klant.post("/adviezen", json=dossier, headers=sleutel)
    assert (herhaald.status_code, herhaald.content) == (201, eerste.content)
    later = Aanroep(OPDRACHTREGEL, NU.replace(year=2036), "0" * 32)
    assert [deel.soort for deel in vernietig(opslag.database, later, None, proef=False)] == ["zaak"]
    nieuw = klant.post("/adviezen", json=dossier, headers=sleutel)
    assert nieuw.status_code == 201
    assert nieuw.json()["id"] != eerste.json()["id"]
    oud = f"/adviezen/{eerste.json()['id']}"
    assert klant.get(oud).status_code == 410
    versie = klant.post(f"{oud}/versies", json={"gegevens": {}}, headers={"If-Match": eerste.headers["etag"]})
    assert versie.status_code == 410
