"""De dienst kiest bij elke zaak de versie van de regels die over haar beslist."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine import lees_regelteksten
from service.opslag import Adviesopslag
from service.opslag.regelversies import Regelversieopslag
from service.regelversies.status import Status
from service.regelversies.versie import Regelversie, versie_van
from tests.service.vergelijken.plan import EIGEN, ONDERZOEK, veranderd
from tests.service.web.conftest import AANROEP, NU

Json = dict[str, Any]
INGANG = date(2026, 12, 7)
_LATER = date(2026, 12, 15)
"""Een peildatum na alle dagen hieronder, zodat elke dag er een mag zijn."""


def nieuwe_versie(overgang: str, ingang: date = INGANG) -> Regelversie:
    teksten = veranderd(ONDERZOEK)
    kop = f"{EIGEN}/samenwerkingsverband.yaml"
    teksten[kop] = teksten[kop].replace("\n\ncriteria:", f"\novergang: {overgang}\n\ncriteria:", 1) if overgang else teksten[kop]
    return versie_van(lees_regelteksten(teksten), "po2001", ingang, NU.date())


def laat_gelden(opslag: Adviesopslag, versie: Regelversie) -> None:
    versies = Regelversieopslag(opslag.database)
    stand = versies.leg_voor(AANROEP, versie)
    for naar in (Status.GETOETST, Status.VASTGESTELD, Status.GELDEND):
        stand = versies.zet_stap(AANROEP, stand, naar, {})


def pakket_van(klant: TestClient, dossier: Mapping[str, Any], peildatum: date, **gegevens: str) -> str:
    inhoud = {**dossier, "peildatum": peildatum.isoformat(), "gegevens": {**dossier["gegevens"], **gegevens}}
    antwoord = klant.post("/adviezen", json=inhoud)
    assert antwoord.status_code == 201, antwoord.text
    # Wie het naleest krijgt dezelfde regels.
    assert klant.get(f"/adviezen/{antwoord.json()['id']}/uitleg").status_code == 200
    return str(antwoord.json()["advies"]["bewijs"]["pakket"])


@pytest.mark.parametrize("overgang", ["", "ontvangstdatum_aanvraag", "besluitdatum", "gewenste_startdatum"])
def test_rond_een_ingangsdatum_beslist_de_dag_die_de_regels_noemen(
    overgang: str, klant: TestClient, dossier: Json, opslag: Adviesopslag
) -> None:
    versie = nieuwe_versie(overgang)
    dagen = [INGANG + timedelta(days=verschil) for verschil in (-1, 0, 1)]

    def pakketten() -> list[str]:
        if not overgang:
            return [pakket_van(klant, dossier, dag) for dag in dagen]
        return [pakket_van(klant, dossier, _LATER, **{overgang: dag.isoformat()}) for dag in dagen]

    bestanden = pakketten()
    assert len(set(bestanden)) == 1
    laat_gelden(opslag, versie)
    nieuw = versie.regels().pakket("po2001", _LATER).hash
    assert nieuw != bestanden[0]
    assert pakketten() == [bestanden[0], nieuw, nieuw]


def test_een_tweede_versie_volgt_de_eerste_op(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    eerste, tweede = nieuwe_versie("besluitdatum"), nieuwe_versie("", INGANG + timedelta(days=14))
    laat_gelden(opslag, eerste)
    laat_gelden(opslag, tweede)
    dagen = (INGANG, INGANG + timedelta(days=13), INGANG + timedelta(days=14), INGANG + timedelta(days=15))
    gekozen = [pakket_van(klant, dossier, dag, besluitdatum=dag.isoformat()) for dag in dagen]
    een, twee = (versie.regels().pakket("po2001", INGANG).hash for versie in (eerste, tweede))
    assert gekozen == [een, een, twee, twee]


def test_een_versie_die_nog_niet_geldt_beslist_niet(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    voor = pakket_van(klant, dossier, _LATER)
    versies = Regelversieopslag(opslag.database)
    stand = versies.leg_voor(AANROEP, nieuwe_versie(""))
    for naar in (Status.GETOETST, Status.VASTGESTELD):
        stand = versies.zet_stap(AANROEP, stand, naar, {})
        assert pakket_van(klant, dossier, _LATER) == voor


def test_een_ander_verband_houdt_zijn_eigen_regels(klant: TestClient, dossier: Json, opslag: Adviesopslag) -> None:
    fryslan = {**dossier, "samenwerkingsverband": "po2101"}
    voor = pakket_van(klant, fryslan, _LATER)
    laat_gelden(opslag, nieuwe_versie(""))
    assert pakket_van(klant, fryslan, _LATER) == voor
