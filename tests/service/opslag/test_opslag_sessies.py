"""Iemand ziet en beëindigt zijn eigen sessies, en nooit die van een ander; de aanbieder beëindigt ze ook. Op SQLite en op PostgreSQL."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, inspect, select

from service.identiteit.afmelden import Afmelding
from service.opslag.afmelden import AlGehad, meld_af
from service.opslag.database import lezen
from service.opslag.schema import werk_bij
from service.opslag.sessies import NietVers, Sessies
from service.opslag.tabellen_toegang import SESSIE
from service.wie import Rol, Wie, Wiesoort
from tests.service.opslag.conftest import NU

IK = Wie(Wiesoort.MENS, "mens-ik", Rol.COMMISSIE, "po2001")
ANDER = Wie(Wiesoort.MENS, "mens-ander", Rol.COMMISSIE, "po2001")
STIL, MINUUT = timedelta(minutes=30), timedelta(minutes=1)
VERS = NU + 10 * MINUUT


@pytest.fixture
def sessies(database: Engine) -> Sessies:
    return Sessies(database, STIL, timedelta(hours=10))


def lopen(sessies: Sessies, *geheimen: str, nu: datetime = NU) -> list[bool]:
    return [sessies.herken(geheim, nu) is not None for geheim in geheimen]


def test_iemand_ziet_van_elke_eigen_sessie_wanneer_zij_begon_en_wanneer_zij_gebruikt_is(sessies: Sessies) -> None:
    daar, hier = sessies.begin(IK, NU), sessies.begin(IK, NU + 5 * MINUUT)
    sessies.begin(ANDER, NU)
    sessies.herken(daar, NU + 7 * MINUUT)
    eerste, tweede = sessies.van(hier, NU + 8 * MINUUT)
    assert (eerste.hier, eerste.begonnen_op) == (True, NU + 5 * MINUUT)
    assert (tweede.hier, tweede.begonnen_op, tweede.laatst_gezien_op) == (False, NU, NU + 7 * MINUUT)
    assert [deel.hier for deel in sessies.van(daar, NU + 8 * MINUUT)] == [True, False]
    assert sessies.van("verzonnen", NU) == ()


def test_het_nummer_van_een_sessie_is_niet_haar_geheim_en_niet_wat_er_in_de_database_staat(sessies: Sessies) -> None:
    geheim = sessies.begin(IK, NU)
    (sessie,) = sessies.van(geheim, NU)
    with lezen(sessies.database) as verbinding:
        vingerafdruk = verbinding.execute(select(SESSIE.c.vingerafdruk)).scalar_one()
    assert sessie.nummer not in vingerafdruk
    assert sessie.nummer not in geheim
    assert lopen(sessies, sessie.nummer, vingerafdruk, geheim) == [False, False, True]


def test_een_andere_sessie_eindigt_en_de_rest_blijft(sessies: Sessies) -> None:
    weg, blijft, vreemd, hier = (sessies.begin(wie, NU, vers_tot=VERS) for wie in (IK, IK, ANDER, IK))
    (nummer,) = (deel.nummer for deel in sessies.van(weg, NU) if deel.hier)
    assert sessies.eindig_andere(hier, NU, nummer) == 1
    assert lopen(sessies, weg, blijft, vreemd, hier) == [False, True, True, True]
    assert sessies.eindig_andere(hier, NU, nummer) == 0


def test_alle_andere_sessies_eindigen_en_deze_en_die_van_een_ander_niet(sessies: Sessies) -> None:
    een, twee, vreemd, hier = (sessies.begin(wie, NU, vers_tot=VERS) for wie in (IK, IK, ANDER, IK))
    assert sessies.eindig_andere(hier, NU) == 2
    assert lopen(sessies, een, twee, vreemd, hier) == [False, False, True, True]
    assert sessies.eindig_andere(hier, NU) == 0


def test_met_het_nummer_van_een_ander_of_van_deze_sessie_gebeurt_er_niets(sessies: Sessies) -> None:
    vreemd, hier, daar = (sessies.begin(wie, NU, vers_tot=VERS) for wie in (ANDER, IK, IK))
    nummers = [deel.nummer for geheim in (vreemd, hier) for deel in sessies.van(geheim, NU) if deel.hier]
    for nummer in (*nummers, "", "verzonnen"):
        assert sessies.eindig_andere(hier, NU, nummer) == 0
    assert lopen(sessies, vreemd, hier, daar) == [True, True, True]


def test_wie_zich_niet_net_opnieuw_liet_kennen_beeindigt_niets(sessies: Sessies) -> None:
    gewoon, vers, daar = sessies.begin(IK, NU), sessies.begin(IK, NU, vers_tot=VERS), sessies.begin(IK, NU)
    for geheim, nu in ((gewoon, NU), (vers, VERS), ("verzonnen", NU), (vers, NU + STIL)):
        with pytest.raises(NietVers):
            sessies.eindig_andere(geheim, nu)
    assert lopen(sessies, gewoon, vers, daar, nu=VERS) == [True, True, True]
    assert sessies.eindig_andere(vers, VERS - timedelta(seconds=1)) == 2


def test_wat_voorbij_is_staat_er_niet_bij(sessies: Sessies) -> None:
    stil, hier = sessies.begin(IK, NU), sessies.begin(IK, NU + STIL - MINUUT, vers_tot=NU + STIL + MINUUT)
    assert len(sessies.van(hier, NU + STIL - MINUUT)) == 2
    assert [deel.hier for deel in sessies.van(hier, NU + STIL)] == [True]
    assert sessies.van(stil, NU + STIL) == ()
    assert sessies.eindig_andere(hier, NU + STIL) == 0


def test_een_stap_terug_laat_iedereen_binnen_en_weer_vooruit_meldt_iedereen_zich_opnieuw_aan(database: Engine) -> None:
    Sessies(database, STIL, timedelta(hours=10)).begin(IK, NU)
    werk_bij(database, "0007")
    assert not {"begonnen_op", "vers_tot"} & {kolom["name"] for kolom in inspect(database).get_columns("sessie")}
    with lezen(database) as verbinding:
        assert verbinding.execute(select(SESSIE.c.kenmerk)).scalars().all() == ["mens-ik"]
    werk_bij(database)
    with lezen(database) as verbinding:
        assert verbinding.execute(select(SESSIE.c.kenmerk)).all() == []


def test_voor_stap_9_is_er_geen_sessie_van_de_aanbieder_en_daarna_meldt_iedereen_zich_opnieuw_aan(database: Engine) -> None:
    Sessies(database, STIL, timedelta(hours=10)).begin(IK, NU, aanbiedersessie="a" * 64)
    werk_bij(database, "0008")
    assert "aanbiedersessie" not in {kolom["name"] for kolom in inspect(database).get_columns("sessie")}
    assert "afmeldbericht" not in inspect(database).get_table_names()
    with lezen(database) as verbinding:
        assert verbinding.execute(select(SESSIE.c.kenmerk)).scalars().all() == ["mens-ik"]
    werk_bij(database)
    with lezen(database) as verbinding:
        assert verbinding.execute(select(SESSIE.c.kenmerk)).all() == []


def test_wie_de_aanbieder_afmeldt_verliest_die_sessie_en_hetzelfde_bericht_telt_een_keer(sessies: Sessies) -> None:
    een, twee = (sessies.begin(IK, NU, aanbiedersessie=deel * 64) for deel in "ab")
    onbekend, vreemd = sessies.begin(IK, NU), sessies.begin(ANDER, NU, aanbiedersessie="c" * 64)
    deze = Afmelding("mens-ik", "a" * 64, "1" * 64, NU + 11 * MINUUT)
    assert meld_af(sessies.database, deze, NU) == ("mens-ik", "mens-ik")
    assert lopen(sessies, een, twee, onbekend, vreemd) == [False, True, False, True]
    with pytest.raises(AlGehad):
        meld_af(sessies.database, replace(deze, sessie=None), NU)
    assert lopen(sessies, twee) == [True], "wat geweigerd is, beëindigt niets"
    assert meld_af(sessies.database, replace(deze, mens=None, sessie="c" * 64, bericht="2" * 64), NU) == ("mens-ander",)
    assert meld_af(sessies.database, replace(deze, sessie=None, bericht="3" * 64), NU) == ("mens-ik",)


def test_twee_werkprocessen_met_hetzelfde_bericht_tegelijk_melden_samen_een_keer_af(sessies: Sessies) -> None:
    sessies.begin(IK, NU)
    afmelding, begin = Afmelding("mens-ik", None, "1" * 64, NU + 11 * MINUUT), threading.Barrier(4)

    def probeer(_: int) -> int:
        begin.wait(10)
        try:
            return len(meld_af(sessies.database, afmelding, NU))
        except AlGehad:
            return -1

    with ThreadPoolExecutor(4) as ploeg:
        assert sorted(ploeg.map(probeer, range(4))) == [-1, -1, -1, 1]
