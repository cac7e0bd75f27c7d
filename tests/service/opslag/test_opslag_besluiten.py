"""Wat er met een besluit kan gebeuren terwijl een ander leest, wijzigt of vernietigt, en wat een school ervan ziet."""

from dataclasses import replace

import pytest
from sqlalchemy import Engine, text

from engine import Regels
from service.audit.controle import controleer
from service.audit.uitvoer import toegangsregels
from service.opslag import Adviesopslag, Besluitopslag, BewaardAdvies, BewaardBesluit, IntussenVeranderd, NieuweVersie
from service.opslag.vernietigen import vernietig
from service.opslag.volggraad import volggraad
from service.wie import OPDRACHTREGEL, Aanroep, Rol, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, Werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, besluiten, op

__all__ = ["besluiten"]
SCHOOL = replace(AANROEP, wie=Wie(Wiesoort.MENS, "m-1", Rol.SCHOOL, "po2001", "04ab"))


@pytest.fixture
def advies(opslag: Adviesopslag, werkbank: Werkbank) -> BewaardAdvies:
    """De zaak van een school."""
    return opslag.bewaar(SCHOOL, werkbank.nieuw())


def naar(besluiten: Besluitopslag, huidig: BewaardBesluit, status: str, aanroep: Aanroep = AANROEP, **anders: bool) -> BewaardBesluit:
    mee = status not in ("concept", "ingetrokken")
    nieuw = NieuweVersie(status, anders.get("wijkt_af", huidig.wijkt_af), huidig.inhoud, "Daarom.", mee, None, ())
    return besluiten.wijzig(aanroep, huidig, nieuw, "besluit_verplaatst", None)


def test_een_besluit_dat_vaststaat_is_in_te_trekken_als_de_gegevens_van_de_zaak_al_weg_zijn(
    opslag: Adviesopslag, besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels
) -> None:
    besluit = besluit_over(besluiten, advies, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2030), None, proef=False)] == ["zaak"]
    assert naar(besluiten, besluit, "ingetrokken", op(2030)).status == "ingetrokken"
    assert controleer(opslag.database) == ()


def test_een_besluit_dat_intussen_vernietigd_is_verandert_niet_meer(
    opslag: Adviesopslag, besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels
) -> None:
    besluit = besluit_over(besluiten, advies, regels)
    assert [deel.soort for deel in vernietig(opslag.database, op(2040), 7, proef=False)] == ["zaak", "besluit"]
    with pytest.raises(IntussenVeranderd):
        naar(besluiten, besluit, "ingetrokken", op(2040))
    assert controleer(opslag.database) == ()


def test_wie_een_oude_versie_las_zet_geen_stap(besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels) -> None:
    besluit = besluit_over(besluiten, advies, regels)
    naar(besluiten, besluit, "bekendgemaakt")
    with pytest.raises(IntussenVeranderd):
        naar(besluiten, besluit, "ingetrokken")
    assert [deel.status for deel in besluiten.lees(AANROEP, advies.id)] == ["bekendgemaakt"]


def test_een_concept_dat_van_richting_verandert_telt_in_de_volggraad_zoals_het_definitief_werd(
    opslag: Adviesopslag, besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels
) -> None:
    concept = besluit_over(besluiten, advies, regels, "concept")
    assert concept.wijkt_af is False
    naar(besluiten, naar(besluiten, concept, "concept", wijkt_af=True), "definitief")
    geheel = volggraad(opslag.database, OPDRACHTREGEL, "po2001")[0]
    assert (geheel.aantal, geheel.gevolgd) == (1, 0)
    assert controleer(opslag.database) == ()


def test_een_school_ziet_een_tweede_concept_niet_omdat_het_eerste_besluit_definitief_was(
    besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels
) -> None:
    eerste = naar(besluiten, besluit_over(besluiten, advies, regels), "ingetrokken")
    tweede = besluit_over(besluiten, advies, regels, "concept")
    assert [deel.id for deel in besluiten.lees(SCHOOL, advies.id)] == [eerste.id]
    assert {deel.id for deel in besluiten.lees(AANROEP, advies.id)} == {eerste.id, tweede.id}
    assert besluiten.lees(SCHOOL, advies.id, tweede.id) == ()
    assert besluiten.geschiedenis(SCHOOL, tweede) == ()


def test_van_een_oude_versie_is_de_geschiedenis_die_van_toen(besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels) -> None:
    eerste = besluit_over(besluiten, advies, regels)
    naar(besluiten, eerste, "bekendgemaakt")
    assert [deel.status for deel in besluiten.geschiedenis(AANROEP, eerste)] == ["definitief"]


def test_een_besluit_vastleggen_en_een_stap_zetten_staan_bij_de_zaak_in_het_toegangslog(
    database: Engine, besluiten: Besluitopslag, advies: BewaardAdvies, regels: Regels
) -> None:
    naar(besluiten, besluit_over(besluiten, advies, regels), "bekendgemaakt")
    log = "".join(toegangsregels(database))
    assert [log.count(handeling) for handeling in ("besluit_vastgelegd", "besluit_verplaatst")] == [1, 1]
    with database.connect() as verbinding:
        assert verbinding.execute(text("SELECT count(DISTINCT zaak) FROM toegangslog")).scalar_one() == 1
