"""Na een beslissing op bezwaar kan er nog beroep komen. Tot die termijn voorbij is, gaan de gegevens van de zaak niet weg."""

from datetime import date, datetime
from typing import Any

import pytest
from sqlalchemy import select, update
from starlette.testclient import TestClient

from engine import lees_regelteksten
from service.audit.controle import controleer
from service.besluiten.beroep import beroep_kan_tot
from service.opslag import Adviesopslag
from service.opslag.tabellen import ZAAK
from service.opslag.tabellen_audit import AUDIT
from service.opslag.vernietigen import Vernietigd, vernietig
from service.web import Regelkast
from service.wie import OPDRACHTREGEL, Aanroep
from tests.service.vergelijken.plan import teksten
from tests.service.web.conftest import NU
from tests.service.web.test_web_besluiten import Json, besluit, maak, stap
from tests.service.web.test_web_termijnen import bewaard_tot, klant, termijnen
from tests.service.web.test_web_versies import vernieuw

__all__ = ["besluit", "klant"]
BESLOTEN_TOT, BESLIST_OP, BEROEP_TOT = date(2029, 11, 24), date(2029, 12, 10), date(2030, 1, 21)
REDEN = "Het bezwaar is bekeken."


class Klok:
    """Een klok die een test op een dag zet."""

    def __init__(self) -> None:
        self.dag = NU.date()

    def __call__(self) -> datetime:
        return NU.replace(year=self.dag.year, month=self.dag.month, day=self.dag.day)


@pytest.fixture
def klok() -> Klok:
    return Klok()


@pytest.fixture
def in_bezwaar(klant: TestClient, dossier: Json, besluit: Json) -> Any:
    huidig = maak(klant, klant.post("/adviezen", json=dossier).json()["id"], besluit)
    for naar in ("bekendgemaakt", "in_bezwaar"):
        huidig = stap(klant, huidig, naar)
        assert huidig.status_code == 201, huidig.text
    return huidig


def beslis(klant: TestClient, vorig: Any, naar: str) -> Any:
    antwoord = stap(klant, vorig, naar, REDEN)
    assert antwoord.status_code == 201, antwoord.text
    return antwoord


def weg_op(opslag: Adviesopslag, dag: date, *, proef: bool = False) -> tuple[Vernietigd, ...]:
    nu = NU.replace(year=dag.year, month=dag.month, day=dag.day)
    return vernietig(opslag.database, Aanroep(OPDRACHTREGEL, nu, "0" * 32), None, proef=proef)


@pytest.mark.parametrize("naar", ["gehandhaafd", "herroepen"])
def test_een_zaak_die_alleen_om_het_bezwaar_bleef_blijft_tot_beroep_niet_meer_kan(
    klant: TestClient, opslag: Adviesopslag, klok: Klok, in_bezwaar: Any, naar: str
) -> None:
    """Zij ging de dag na de beslissing weg, terwijl er nog zes weken beroep kon komen."""
    klok.dag = BESLIST_OP
    assert bewaard_tot(opslag) == BESLOTEN_TOT.isoformat(), "zonder het bezwaar was zij al weg"
    assert weg_op(opslag, BESLIST_OP) == ()
    beslis(klant, in_bezwaar, naar)
    assert bewaard_tot(opslag) == BEROEP_TOT.isoformat()
    assert controleer(opslag.database) == ()
    assert weg_op(opslag, date(2029, 12, 11)) == ()
    assert weg_op(opslag, BEROEP_TOT) == ()
    (zaak,) = weg_op(opslag, date(2030, 1, 22))
    assert (zaak.soort, zaak.tot, zaak.beletsel) == ("zaak", BEROEP_TOT, "")
    assert controleer(opslag.database) == ()


def test_in_de_lijst_staat_dan_ook_de_dag_waarna_de_gegevens_gaan(
    klant: TestClient, opslag: Adviesopslag, klok: Klok, in_bezwaar: Any
) -> None:
    klok.dag = BESLIST_OP
    voor = termijnen(klant)
    assert voor["gegevens_bewaren"] == (BESLOTEN_TOT.isoformat(), "loopt")
    beslis(klant, in_bezwaar, "gehandhaafd")
    assert termijnen(klant) == {**voor, "gegevens_bewaren": (BEROEP_TOT.isoformat(), "loopt")}


def test_de_nieuwe_dag_staat_in_de_keten_bij_de_stap(klant: TestClient, opslag: Adviesopslag, klok: Klok, in_bezwaar: Any) -> None:
    klok.dag = BESLIST_OP
    beslis(klant, in_bezwaar, "gehandhaafd")
    with opslag.database.connect() as verbinding:
        regel = verbinding.execute(select(AUDIT).order_by(AUDIT.c.volgnummer.desc()).limit(1)).one()
    assert (regel.handeling, regel.bewaren_tot) == ("besluit_verplaatst", BEROEP_TOT.isoformat())


def test_wie_de_dag_buiten_de_dienst_om_terugzet_vernietigt_niet_eerder(
    klant: TestClient, opslag: Adviesopslag, klok: Klok, in_bezwaar: Any
) -> None:
    klok.dag = BESLIST_OP
    beslis(klant, in_bezwaar, "gehandhaafd")
    with opslag.database.begin() as verbinding:
        verbinding.execute(update(ZAAK).values(bewaren_tot=BESLOTEN_TOT))
    (bevinding,) = controleer(opslag.database)
    assert f"blijft zaak {weg_op(opslag, BESLIST_OP, proef=True)[0].id} tot en met 2030-01-21, en nu staat er 2029-11-24." in bevinding.zin
    assert [bool(deel.beletsel) for deel in weg_op(opslag, BESLIST_OP)] == [True]


@pytest.mark.parametrize("naar", ["gehandhaafd", "herroepen"])
def test_blijven_de_gegevens_al_langer_dan_verandert_de_dag_niet(
    klant: TestClient, opslag: Adviesopslag, in_bezwaar: Any, naar: str
) -> None:
    beslis(klant, in_bezwaar, naar)
    assert bewaard_tot(opslag) == BESLOTEN_TOT.isoformat()
    assert controleer(opslag.database) == ()


def test_wordt_het_daarna_ingetrokken_dan_blijft_de_dag_staan(klant: TestClient, opslag: Adviesopslag, klok: Klok, in_bezwaar: Any) -> None:
    klok.dag = BESLIST_OP
    beslis(klant, beslis(klant, in_bezwaar, "gehandhaafd"), "ingetrokken")
    assert bewaard_tot(opslag) == BEROEP_TOT.isoformat()
    assert controleer(opslag.database) == ()


def test_zijn_de_gegevens_al_weg_dan_verandert_een_beslissing_op_bezwaar_daar_niets_aan(
    klant: TestClient, opslag: Adviesopslag, klok: Klok, dossier: Json, besluit: Json
) -> None:
    huidig = stap(klant, maak(klant, klant.post("/adviezen", json=dossier).json()["id"], besluit), "bekendgemaakt")
    klok.dag = BESLIST_OP
    assert [deel.soort for deel in weg_op(opslag, BESLIST_OP)] == ["zaak"]
    beslis(klant, stap(klant, huidig, "in_bezwaar"), "gehandhaafd")
    assert bewaard_tot(opslag) == BESLOTEN_TOT.isoformat()
    assert controleer(opslag.database) == ()


def test_noemt_het_dossier_wanneer_de_beslissing_bekend_werd_dan_staat_de_termijn_voor_beroep_in_de_lijst(
    klant: TestClient, dossier: Json
) -> None:
    eerste = klant.post("/adviezen", json=dossier)
    feiten = {"fase": "bezwaar", "beslissing_op_bezwaar_bekendgemaakt_op": "2026-11-23"}
    assert vernieuw(klant, eerste, feiten, peildatum=dossier["peildatum"]).status_code == 201
    assert termijnen(klant)["beroep_instellen"] == ("2027-01-04", "loopt")


@pytest.mark.parametrize(
    ("beslist_op", "tot"),
    [
        (date(2026, 11, 24), date(2027, 1, 5)),
        # Zes weken later is het Nieuwjaar, en daarna weekend.
        (date(2026, 11, 20), date(2027, 1, 4)),
    ],
)
@pytest.mark.parametrize("verband", ["po2001", "po2101"])
def test_de_termijn_voor_beroep_komt_uit_de_regels(regelkast: Regelkast, verband: str, beslist_op: date, tot: date) -> None:
    assert beroep_kan_tot(regelkast.pakket(verband, beslist_op), beslist_op) == tot


def test_noemen_de_regels_een_andere_termijn_dan_telt_die() -> None:
    pad, zes = "landelijk/bezwaar.yaml", "bron: [awb-6-7], waarden: {2010-01-01: 6}"
    assert zes in teksten()[pad]
    pakket = lees_regelteksten({**teksten(), pad: teksten()[pad].replace(zes, zes.replace(": 6}", ": 8}"))}).pakket("po2001", NU.date())
    assert beroep_kan_tot(pakket, NU.date()) == date(2027, 1, 19)


def test_kennen_de_regels_geen_beroep_dan_is_er_ook_geen_dag() -> None:
    regels, begrippen = "landelijk/bezwaar.yaml", "begrippen/bezwaar.yaml"
    zonder = teksten()[regels].partition("  beroep_instellen:\n")[0]
    lengte = next(regel for regel in zonder.splitlines(keepends=True) if "beroepstermijn_weken" in regel)
    # Een begrip dat geen regel leest, laadt niet.
    geen_begrip = teksten()[begrippen].partition("  beslissing_op_bezwaar_bekendgemaakt_op:\n")[0]
    pakket = lees_regelteksten({**teksten(), regels: zonder.replace(lengte, ""), begrippen: geen_begrip}).pakket("po2001", NU.date())
    assert beroep_kan_tot(pakket, NU.date()) is None
