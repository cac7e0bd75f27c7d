"""Een versie van de regels en haar stappen zijn niet te veranderen, en elke stap staat in de keten. Op beide databases."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from threading import Barrier

import pytest
from sqlalchemy import Engine, text

from engine import Regels
from service.audit.controle import controleer
from service.opslag import IntussenVeranderd, OpslagFout, SleutelHergebruikt, herhaalsleutel
from service.opslag.database import schrijven
from service.opslag.regelversies import BestaatAl, BewaardeVersie, DagBezet, Regelversieopslag
from service.regelversies.status import Versiestatus
from service.regelversies.versie import Regelversie, adres_van, versie_van
from service.wie import Aanroep, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, FRYSLAN, NU

INGANG = date(2027, 8, 1)
ANNA = Aanroep(Wie(Wiesoort.MENS, "medewerker-1", "beleid", "*"), NU, "0" * 32)


@pytest.fixture(scope="session")
def versie(regels: Regels) -> Regelversie:
    return versie_van(regels, "po2001", INGANG, NU.date())


@pytest.fixture
def versies(database: Engine) -> Regelversieopslag:
    return Regelversieopslag(database)


@pytest.fixture
def concept(versies: Regelversieopslag, versie: Regelversie) -> BewaardeVersie:
    return versies.leg_voor(ANNA, versie)


def test_een_versie_komt_terug_zoals_zij_is_voorgelegd(versies: Regelversieopslag, versie: Regelversie, concept: BewaardeVersie) -> None:
    assert versies.lees(ANNA, versie.hash[:12]) == (concept,)
    assert (concept.status, concept.door, concept.ingangsdatum) == (Versiestatus.CONCEPT, "medewerker-1", INGANG)
    assert versies.bestanden(versie.hash) == versie.bestanden
    assert adres_van(versie.samenwerkingsverband, versie.ingangsdatum, versie.bestanden) == versie.hash
    assert not any(pad.startswith("samenwerkingsverbanden/po2101") for pad in versie.bestanden)
    assert any(pad.startswith("landelijk/") for pad in versie.bestanden)


def test_het_adres_verandert_met_elk_bestand_en_met_de_ingangsdatum(versie: Regelversie) -> None:
    adressen = {versie.hash, adres_van("po2001", date(2027, 8, 2), versie.bestanden), adres_van("po2101", INGANG, versie.bestanden)}
    adressen |= {adres_van("po2001", INGANG, {**versie.bestanden, pad: tekst + "\n"}) for pad, tekst in versie.bestanden.items()}
    assert len(adressen) == len(versie.bestanden) + 3


def test_dezelfde_versie_wordt_niet_twee_keer_voorgelegd(versies: Regelversieopslag, versie: Regelversie, concept: BewaardeVersie) -> None:
    with pytest.raises(BestaatAl):
        versies.leg_voor(AANROEP, versie)
    assert versies.lijst(AANROEP) == (concept,)


def test_een_ander_verband_ziet_de_versie_niet(versies: Regelversieopslag, concept: BewaardeVersie) -> None:
    assert versies.lijst(FRYSLAN) == versies.lees(FRYSLAN, concept.hash) == ()
    assert versies.lijst(AANROEP, "po2101") == ()


def test_elke_stap_staat_erbij_met_wie_en_waarop_en_de_keten_klopt(
    versies: Regelversieopslag, concept: BewaardeVersie, database: Engine
) -> None:
    getoetst = versies.zet_stap(AANROEP, concept, Versiestatus.GETOETST, {"controle": {"fouten": 0}})
    assert [(stap.van, stap.naar, stap.door) for stap in getoetst.stappen] == [
        ("", "concept", "medewerker-1"),
        ("concept", "getoetst", "opdrachtregel"),
    ]
    assert getoetst.stappen[1].bewijs == '{"controle":{"fouten":0}}'
    assert versies.geldende("po2001") == ()
    assert controleer(database) == ()


def test_van_twee_versies_die_tegelijk_op_een_dag_gaan_gelden_lukt_er_een(versies: Regelversieopslag, versie: Regelversie) -> None:
    twee = [replace(versie, hash=letter * 64) for letter in "ab"]
    standen = [versies.zet_stap(ANNA, versies.leg_voor(ANNA, deel), Versiestatus.VASTGESTELD, {}) for deel in twee]
    samen = Barrier(2)

    def laat_gelden(stand: BewaardeVersie) -> str:
        samen.wait(timeout=30)
        try:
            return str(versies.zet_stap(ANNA, stand, Versiestatus.GELDEND, {}).status)
        except DagBezet:
            return "bezet"

    with ThreadPoolExecutor(2) as draden:
        assert sorted(draden.map(laat_gelden, standen)) == ["bezet", "geldend"]
    assert len(versies.geldende("po2001")) == 1


def test_op_een_andere_dag_of_bij_een_ander_verband_is_de_dag_vrij(versies: Regelversieopslag, versie: Regelversie) -> None:
    anders = (
        versie,
        replace(versie, hash="a" * 64, ingangsdatum=date(2027, 8, 2)),
        replace(versie, hash="b" * 64, samenwerkingsverband="po2101"),
    )
    standen = [versies.zet_stap(ANNA, versies.leg_voor(ANNA, deel), Versiestatus.GELDEND, {}) for deel in anders]
    assert {stand.status for stand in standen} == {Versiestatus.GELDEND}


def test_wie_te_laat_is_zet_geen_stap(versies: Regelversieopslag, concept: BewaardeVersie, database: Engine) -> None:
    versies.zet_stap(AANROEP, concept, Versiestatus.GETOETST, {})
    with pytest.raises(IntussenVeranderd):
        versies.zet_stap(ANNA, concept, Versiestatus.INGETROKKEN, {})
    assert versies.lees(AANROEP, concept.hash)[0].status is Versiestatus.GETOETST
    assert controleer(database) == ()


def test_een_herhaald_verzoek_zet_een_stap_een_keer(versies: Regelversieopslag, concept: BewaardeVersie) -> None:
    sleutel = herhaalsleutel(ANNA.wie, "stap-0001", "getoetst")
    eerste = versies.zet_stap(ANNA, concept, Versiestatus.GETOETST, {}, sleutel)
    versies.zet_stap(ANNA, eerste, Versiestatus.INGETROKKEN, {})
    assert versies.zet_stap(ANNA, concept, Versiestatus.GETOETST, {}, sleutel) == versies.eerder(ANNA, sleutel) == eerste
    with pytest.raises(SleutelHergebruikt):
        versies.zet_stap(ANNA, concept, Versiestatus.INGETROKKEN, {}, replace(sleutel, verzoek="anders"))


def test_de_laatst_ingaande_geldende_versie_staat_voorop(versies: Regelversieopslag, regels: Regels) -> None:
    for dag in (INGANG, date(2028, 8, 1), date(2027, 9, 1)):
        stand = versies.leg_voor(ANNA, versie_van(regels, "po2001", dag, NU.date()))
        for naar in (Versiestatus.GETOETST, Versiestatus.VASTGESTELD, Versiestatus.GELDEND):
            stand = versies.zet_stap(ANNA, stand, naar, {})
    assert [versie.ingangsdatum for versie in versies.geldende("po2001")] == [date(2028, 8, 1), date(2027, 9, 1), INGANG]
    assert versies.geldende("po2101") == ()


@pytest.mark.parametrize(
    "opdracht",
    [
        "UPDATE regelversie SET bestanden = bestanden",
        "UPDATE regelversie SET ingangsdatum = '2026-01-01'",
        "UPDATE regelversie SET door = 'iemand-anders'",
        "DELETE FROM regelversie",
        "UPDATE regelstap SET naar = 'geldend'",
        "UPDATE regelstap SET door = 'iemand-anders'",
        "DELETE FROM regelstap",
    ],
)
def test_de_database_weigert_elke_wijziging(opdracht: str, concept: BewaardeVersie, versies: Regelversieopslag, database: Engine) -> None:
    with pytest.raises(OpslagFout), schrijven(database) as verbinding:
        verbinding.execute(text(opdracht))
    assert versies.lees(AANROEP, concept.hash) == (concept,)


def zonder_grendels(database: Engine, opdracht: str) -> None:
    """Wie bij het bestand zelf kan, komt om de grendels heen."""
    with schrijven(database) as verbinding:
        if database.dialect.name == "postgresql":
            for tabel in ("regelversie", "regelstap"):
                verbinding.execute(text(f"ALTER TABLE {tabel} DISABLE TRIGGER USER"))
        else:
            for tabel in ("regelversie", "regelstap"):
                for handeling in ("update", "delete"):
                    verbinding.execute(text(f"DROP TRIGGER {tabel}_geen_{handeling}"))
        verbinding.execute(text(opdracht))


@pytest.mark.parametrize(
    "opdracht",
    [
        "UPDATE regelversie SET ingangsdatum = '2026-01-01'",
        "UPDATE regelversie SET door = 'iemand-anders'",
        "UPDATE regelversie SET overgang = 'besluitdatum'",
        "UPDATE regelstap SET door = 'iemand-anders'",
        "UPDATE regelstap SET naar = 'geldend'",
        "DELETE FROM regelstap",
        """INSERT INTO regelstap SELECT door_soort, door, door_rol, regelversie, 2, samenwerkingsverband, naar, 'geldend', op, bewijs,
           bewijshash, NULL, NULL FROM regelstap""",
    ],
)
def test_wie_om_de_grendels_heen_gaat_valt_op_in_de_keten(opdracht: str, concept: BewaardeVersie, database: Engine) -> None:
    assert concept.status is Versiestatus.CONCEPT
    zonder_grendels(database, opdracht)
    assert controleer(database) != ()
