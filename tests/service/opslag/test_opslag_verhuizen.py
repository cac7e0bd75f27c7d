"""Verhuizen zet alles over of niets: elke rij, elke keten, elk zegel en elke grendel, en de bron blijft zoals zij was."""

import hashlib
import shutil
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine, func, inspect, make_url, select, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import SQLModel
from typer.testing import CliRunner

from engine import Regels
from service.audit.controle import controleer
from service.audit.uitvoer import ketenregels, toegangsregels
from service.audit.zegel import verzegel
from service.cli.opdrachten import app
from service.identiteit.afmelden import Afmelding
from service.opslag import Adviesopslag, Besluitopslag, OpslagFout, herhaalsleutel, open_database
from service.opslag.afmelden import meld_af
from service.opslag.betrokkenen import wijs_toe
from service.opslag.database import maak_verbinding, schrijven
from service.opslag.regelversies import Regelversieopslag
from service.opslag.schema import STAND, stand_op, werk_bij
from service.opslag.sessies import Sessies
from service.opslag.soorten import pak_in
from service.opslag.stilzetten import stilgezet
from service.opslag.toegangssleutels import maak
from service.opslag.vasthouden import houd_vast
from service.opslag.verhuizen import VerhuisFout, verhuis
from service.opslag.vernietigen import vernietig
from service.regelversies.versie import versie_van
from service.wie import OPDRACHTREGEL, Wie, Wiesoort
from tests.service.opslag.conftest import AANROEP, NU, Werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, op

COMMISSIE = Wie(Wiesoort.MENS, "m-1", "commissie", "po2001")


@pytest.fixture(scope="module")
def volle_bron(tmp_path_factory: pytest.TempPathFactory, werkbank: Werkbank, regels: Regels) -> Path:
    """Een SQLite-bestand met in elke tabel wat, ontstaan zoals de dienst dat doet."""
    bestand = tmp_path_factory.mktemp("bron") / "bron.db"
    database = open_database(f"sqlite:///{bestand}")
    opslag = Adviesopslag(database)
    # In een andere keten dan de rest: wat na het vernietigen op een vroegere dag gebeurt, wijst op een klok die voorliep.
    fries = opslag.bewaar(AANROEP, werkbank.nieuw("zaak-f", verband="po2101"))
    houd_vast(database, AANROEP, fries.id, "klacht")
    weg = opslag.bewaar(AANROEP, werkbank.nieuw("gaat-weg", verband="po2101"))
    assert [deel.id for deel in vernietig(database, op(2029), None, proef=False)] == [weg.zaak_id]
    eerste = werkbank.bewaar(opslag, "zaak-1", herhaalsleutel(OPDRACHTREGEL, "sleutel-1", "x"))
    opslag.bewaar(AANROEP, werkbank.nieuw("zaak-1", eerste))
    tweede = werkbank.bewaar(opslag, "zaak-2")
    besluit_over(Besluitopslag(database, frozenset()), tweede, regels)
    wijs_toe(database, AANROEP, tweede.id, "deskundige-7")
    houd_vast(database, AANROEP, tweede.id, "beroep bij de rechtbank")
    maak(database, AANROEP, COMMISSIE, NU + timedelta(days=365))
    Sessies(database, timedelta(minutes=30), timedelta(hours=10)).begin(COMMISSIE, NU)
    meld_af(database, Afmelding("mens-ander", None, "0" * 64, NU), NU)
    Regelversieopslag(database).leg_voor(AANROEP, versie_van(regels, "po2001", date(2027, 8, 1), NU.date()))
    for dag in (24, 25):
        with schrijven(database) as verbinding:
            verzegel(verbinding, Ed25519PrivateKey.from_private_bytes(b"7" * 32), date(2026, 11, dag))
    assert all(telling(database).values())
    database.dispose()
    return bestand


@pytest.fixture
def bestand(volle_bron: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(volle_bron, tmp_path / "bron.db"))


@pytest.fixture
def bron(bestand: Path) -> Iterator[Engine]:
    database = maak_verbinding(f"sqlite:///{bestand}")
    yield database
    database.dispose()


@pytest.fixture
def doel(postgres: Callable[[], str]) -> Iterator[Engine]:
    """Een lege PostgreSQL."""
    database = maak_verbinding(postgres())
    yield database
    database.dispose()


def stil(tabel: str, rijen: int) -> None:
    """Wie meekijkt, zegt niets."""


def telling(database: Engine) -> dict[str, int]:
    with database.connect() as verbinding:
        tabellen = SQLModel.metadata.sorted_tables
        return {tabel.name: verbinding.execute(select(func.count()).select_from(tabel)).scalar_one() for tabel in tabellen}


def alles(database: Engine) -> dict[str, list[Any]]:
    """Elke rij van elke tabel, uitgepakt en met tijden in UTC."""
    with database.connect() as verbinding:
        return {
            tabel.name: sorted((tuple(rij) for rij in verbinding.execute(select(tabel))), key=repr)
            for tabel in SQLModel.metadata.sorted_tables
        }


@contextmanager
def oud_zonder_grendels(bestand: Path) -> Iterator[sqlite3.Connection]:
    """Het bestand, zoals iemand er bij kan die buiten de dienst om werkt."""
    with closing(sqlite3.connect(bestand)) as verbinding:
        for (naam,) in verbinding.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            verbinding.execute(f"DROP TRIGGER {naam}")
        yield verbinding
        verbinding.commit()


def test_alles_komt_over_en_de_bron_verandert_niet(bestand: Path, bron: Engine, doel: Engine) -> None:
    voor = hashlib.sha256(bestand.read_bytes()).digest()
    gemeld: dict[str, int] = {}
    einden = verhuis(bron, doel, lambda tabel, rijen: gemeld.update({tabel: rijen}))
    assert hashlib.sha256(bestand.read_bytes()).digest() == voor
    assert gemeld == telling(bron) == telling(doel)
    assert alles(bron) == alles(doel)
    assert (list(ketenregels(bron)), list(toegangsregels(bron))) == (list(ketenregels(doel)), list(toegangsregels(doel)))
    assert [(einde.samenwerkingsverband, einde.zegels) for einde in einden] == [("po2001", 2), ("po2101", 2)]
    assert controleer(bron) == controleer(doel) == ()


def test_wat_ingepakt_is_blijft_byte_voor_byte(bron: Engine, doel: Engine, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as toen:
        # Zoals een andere uitgave inpakt: dezelfde tekst, andere bytes.
        toen.setattr("service.opslag.bewaaropdracht.pak_in", lambda inhoud: zlib.compress(inhoud, 9))
        nieuw = werkbank.nieuw("anders-ingepakt")
    assert nieuw.advies_ingepakt != pak_in(nieuw.geschreven.json)
    Adviesopslag(bron).bewaar(AANROEP, nieuw)
    verhuis(bron, doel, stil)
    ingepakt = []
    for database in (bron, doel):
        with database.connect() as verbinding:
            rijen = verbinding.execute(text("SELECT invoer, advies FROM adviesinhoud"))
            ingepakt.append(sorted((bytes(invoer), bytes(advies)) for invoer, advies in rijen))
    assert ingepakt[0] == ingepakt[1]


def test_in_het_doel_gaat_het_werk_verder_met_grendels_en_tellers(bron: Engine, doel: Engine, werkbank: Werkbank) -> None:
    verhuis(bron, doel, stil)
    verwacht = telling(doel)["toegangslog"]
    werkbank.bewaar(Adviesopslag(doel), "daarna")
    with doel.connect() as verbinding:
        assert verbinding.execute(text("SELECT max(id) FROM toegangslog")).scalar_one() == verwacht + 1
        # Zonder te meten kiest de server een weg alsof elke tabel leeg is.
        assert verbinding.execute(text("SELECT reltuples FROM pg_class WHERE relname = 'audit'")).scalar_one() > 0
    assert controleer(doel) == ()
    for opdracht in ("UPDATE audit SET door = 'x'", "DELETE FROM auditzegel", "DELETE FROM toegangslog", "UPDATE regelstap SET naar = 'x'"):
        with pytest.raises(DBAPIError, match="kan zo niet veranderen"), doel.begin() as verbinding:
            verbinding.execute(text(opdracht))


def test_heen_en_terug_geeft_dezelfde_database(bron: Engine, doel: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Kleiner dan wat er in een tabel staat: in het echt zijn er duizenden rijen, en gaat het ook in meer dan één greep.
    monkeypatch.setattr("service.opslag.inladen._PER_GREEP", 2)
    monkeypatch.setattr("service.opslag.rijen._PER_GREEP", 3)
    verhuis(bron, doel, stil)
    with doel.begin() as verbinding:
        # Zoals na een VACUUM FULL of CLUSTER: een latere versie staat voor de versie waar zij naar wijst.
        verbinding.execute(text("SET LOCAL session_replication_role = 'replica'"))
        verbinding.execute(text("CREATE TEMP TABLE andersom ON COMMIT DROP AS SELECT * FROM advies ORDER BY versie DESC"))
        verbinding.execute(text("DELETE FROM advies"))
        verbinding.execute(text("INSERT INTO advies SELECT * FROM andersom"))
    doel.dispose()
    terug = maak_verbinding(f"sqlite:///{tmp_path}/terug.db")
    verhuis(doel, terug, stil)
    assert alles(terug) == alles(bron)
    assert controleer(terug) == ()
    terug.dispose()


def test_een_doel_dat_de_dienst_al_klaarzette_is_goed_zolang_het_leeg_is(bron: Engine, doel: Engine, werkbank: Werkbank) -> None:
    werk_bij(doel)
    verhuis(bron, doel, stil)
    eerder = alles(doel)
    with pytest.raises(VerhuisFout, match=r"niet leeg\. Er staan al rijen in: advies, adviesinhoud, afmeldbericht, audit"):
        verhuis(bron, doel, stil)
    assert alles(doel) == eerder


def test_een_doel_van_iets_anders_of_van_een_andere_uitgave_wordt_geweigerd(bron: Engine, postgres: Callable[[], str]) -> None:
    vreemd, oud = maak_verbinding(postgres()), maak_verbinding(postgres())
    with vreemd.begin() as verbinding:
        verbinding.execute(text("CREATE TABLE klanten (id integer)"))
    werk_bij(oud, "0004")
    for database, zin in ((vreemd, "tabellen van iets anders"), (oud, "van een andere uitgave")):
        tabellen = inspect(database).get_table_names()
        with pytest.raises(VerhuisFout, match=zin):
            verhuis(bron, database, stil)
        assert inspect(database).get_table_names() == tabellen
        database.dispose()


def test_een_lege_een_oude_een_te_nieuwe_en_een_beschadigde_bron_worden_geweigerd(bestand: Path, doel: Engine, tmp_path: Path) -> None:
    leeg, oud = maak_verbinding(f"sqlite:///{tmp_path}/leeg.db"), maak_verbinding(f"sqlite:///{tmp_path}/oud.db")
    werk_bij(oud, "0004")
    oud.dispose()
    nieuw = maak_verbinding(f"sqlite:///{shutil.copy(bestand, tmp_path / 'nieuw.db')}")
    with nieuw.begin() as verbinding:
        verbinding.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    nieuw.dispose()
    with oud_zonder_grendels(bestand) as verbinding:
        verbinding.execute("UPDATE audit SET door = 'ander' WHERE volgnummer = 2 AND samenwerkingsverband = 'po2001'")
    geknoeid = maak_verbinding(f"sqlite:///{bestand}")
    for database, zin in (
        (leeg, "nog niets"),
        (oud, "opslag bijwerken"),
        (nieuw, "nieuwere uitgave"),
        (geknoeid, "In de bron klopt de audit niet; er is niets verhuisd. po2001 regel 2: Deze regel is veranderd"),
    ):
        with pytest.raises((VerhuisFout, OpslagFout), match=zin):
            verhuis(database, doel, stil)
        database.dispose()
    assert inspect(doel).get_table_names() == []


def test_een_bron_in_gebruik_wordt_geweigerd(bron: Engine, doel: Engine, bestand: Path, tmp_path: Path) -> None:
    dienst = open_database(f"sqlite:///{bestand}")
    with pytest.raises(OpslagFout, match=r"in gebruik\. Zet eerst de dienst uit"):
        verhuis(bron, doel, stil)
    dienst.dispose()
    verhuis(bron, doel, stil)
    terug = maak_verbinding(f"sqlite:///{tmp_path}/terug.db")
    with doel.connect(), pytest.raises(OpslagFout, match="in gebruik"):
        verhuis(maak_verbinding(doel.url.render_as_string(hide_password=False)), terug, stil)
    terug.dispose()


def test_zolang_er_verhuisd_wordt_schrijft_niemand_in_de_bron(bron: Engine, doel: Engine, bestand: Path) -> None:
    geprobeerd = []

    def schrijf_ertussen(tabel: str, rijen: int) -> None:
        if tabel == "audit":
            with closing(sqlite3.connect(bestand, timeout=0)) as ander, pytest.raises(sqlite3.OperationalError, match="locked"):
                ander.execute("UPDATE zaak SET kenmerk = 'ander'")
            geprobeerd.append(tabel)

    verhuis(bron, doel, schrijf_ertussen)
    assert geprobeerd == ["audit"]


def test_een_rij_die_niet_past_laat_het_doel_leeg_en_wordt_niet_genoemd(bestand: Path, bron: Engine, doel: Engine) -> None:
    with closing(sqlite3.connect(bestand)) as verbinding:
        # SQLite kijkt niet naar een lengte, PostgreSQL wel.
        verbinding.execute("UPDATE termijn SET titel = ?", ("geheim " * 40,))
        verbinding.commit()
    with pytest.raises(OpslagFout, match=r"^Tabel termijn is niet te vullen \(StringDataRightTruncation\)\.$") as gemeld:
        verhuis(bron, doel, stil)
    assert gemeld.value.__cause__ is None
    assert inspect(doel).get_table_names() == []


@pytest.mark.parametrize("klaargezet", [False, True])
def test_wie_halverwege_afbreekt_vindt_een_leeg_doel_en_kan_opnieuw(bron: Engine, doel: Engine, klaargezet: bool) -> None:
    if klaargezet:
        werk_bij(doel)

    def breek_af(tabel: str, rijen: int) -> None:
        if tabel == "toegangslog":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verhuis(bron, doel, breek_af)
    if klaargezet:
        assert set(telling(doel).values()) == {0}
    else:
        assert inspect(doel).get_table_names() == []
    verhuis(bron, doel, stil)
    assert controleer(doel) == ()


def test_een_rij_die_onderweg_anders_wordt_komt_uit(bron: Engine, doel: Engine) -> None:
    werk_bij(doel)
    with doel.begin() as verbinding:
        verbinding.execute(
            text("CREATE FUNCTION verander() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.spoor := ''; RETURN NEW; END $$")
        )
        verbinding.execute(text("CREATE TRIGGER verander BEFORE INSERT ON toegangslog FOR EACH ROW EXECUTE FUNCTION verander()"))
    with pytest.raises(VerhuisFout, match="In tabel toegangslog is een rij in het doel anders geworden"):
        verhuis(bron, doel, stil)
    with doel.begin() as verbinding:
        verbinding.execute(text("CREATE OR REPLACE FUNCTION verander() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$"))
    with pytest.raises(VerhuisFout, match=r"Tabel toegangslog heeft \d+ rijen, en in het doel 0"):
        verhuis(bron, doel, stil)
    assert set(telling(doel).values()) == {0}


def test_van_sqlite_naar_sqlite_is_kopieren(bron: Engine, tmp_path: Path) -> None:
    ander = maak_verbinding(f"sqlite:///{tmp_path}/ander.db")
    with pytest.raises(VerhuisFout, match="opslag bewaar, of pg_dump"):
        verhuis(bron, ander, stil)
    ander.dispose()


def test_de_opdracht_zegt_wat_er_overging(bestand: Path, postgres: Callable[[], str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{bestand}")
    klaar = CliRunner().invoke(app, ["opslag", "verhuis", "--naar", postgres()])
    assert klaar.exit_code == 0, klaar.output
    assert "zaak: 4 rijen\n" in klaar.output
    assert (
        "Elke rij is teruggelezen en gelijk. De audit klopt in allebei, en elke keten eindigt hetzelfde.\n- po2001: regel " in klaar.output
    )
    assert klaar.output.endswith(
        "De oude database is niet veranderd. Zet THUISNABIJ_DATABASE_URL op het nieuwe adres en start de dienst.\n"
    )


@pytest.mark.parametrize(
    ("adres", "zin"),
    [
        ("postgresql://dienst:hoogst-geheim@127.0.0.1:1/leeg", "Het doel is niet te openen (OperationalError)."),
        (
            "postgresql://dienst:hoogst@ge:hoogst@127.0.0.1/leeg",
            "Bij --naar hoort een adres als postgresql://… of sqlite:///thuisnabij.db.",
        ),
        ("mysql://dienst:hoogst-geheim@127.0.0.1/leeg", "Bij --naar hoort een adres als postgresql://… of sqlite:///thuisnabij.db."),
    ],
)
def test_een_wachtwoord_staat_in_geen_melding(bestand: Path, monkeypatch: pytest.MonkeyPatch, adres: str, zin: str) -> None:
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{bestand}")
    klaar = CliRunner().invoke(app, ["opslag", "verhuis", "--naar", adres])
    assert (klaar.exit_code, klaar.output.splitlines()) == (2, [zin])
    assert "hoogst" not in klaar.output + repr(klaar.exception)


@pytest.mark.parametrize(
    ("achteraf", "melding"),
    [
        ("UPDATE zaak SET bewaren_tot = '2027-01-01'", "In het doel klopt de audit niet; er is niets verhuisd."),
        ("DELETE FROM auditzegel", "De ketens eindigen in het doel anders dan in de bron."),
    ],
)
def test_wat_na_het_teruglezen_nog_verandert_komt_ook_uit(bron: Engine, doel: Engine, achteraf: str, melding: str) -> None:
    werk_bij(doel)
    # Zonder grendels, zoals wie de server beheert dat kan.
    rol = "PERFORM set_config('session_replication_role', '{}', true);"
    doe = f"BEGIN {rol.format('replica')} {achteraf}; {rol.format('origin')} RETURN NULL; END"
    with doel.begin() as verbinding:
        verbinding.execute(text(f"CREATE FUNCTION achteraf() RETURNS trigger LANGUAGE plpgsql AS $$ {doe} $$"))
        verbinding.execute(text("CREATE TRIGGER achteraf AFTER INSERT ON termijn FOR EACH STATEMENT EXECUTE FUNCTION achteraf()"))
    with pytest.raises(VerhuisFout, match=melding):
        verhuis(bron, doel, stil)
    assert set(telling(doel).values()) == {0}


def test_een_dienst_met_een_eigen_rol_telt_ook_als_in_gebruik(postgres: Callable[[], str]) -> None:
    """De handleiding geeft de dienst een andere rol dan de eigenaar. Zag die haar niet, dan schreef zij door in de oude."""
    adres = make_url(postgres())
    beheerder = maak_verbinding(adres.render_as_string(hide_password=False))
    rollen = ("verhuis_eigenaar", "verhuis_dienst")
    with beheerder.begin() as verbinding:
        for rol in rollen:
            verbinding.exec_driver_sql(f"CREATE ROLE {rol} LOGIN")
        verbinding.exec_driver_sql(f"ALTER DATABASE {adres.database} OWNER TO verhuis_eigenaar")
    beheerder.dispose()
    eigenaar, dienst = (maak_verbinding(adres.set(username=rol).render_as_string(hide_password=False)) for rol in rollen)
    werk_bij(eigenaar)
    try:
        with dienst.connect(), pytest.raises(OpslagFout, match="in gebruik"), stilgezet(eigenaar):
            raise AssertionError
        dienst.dispose()
        with stilgezet(eigenaar) as van:
            assert stand_op(van) == STAND
    finally:
        dienst.dispose()


def test_wie_een_database_stilzet_kan_er_zelf_ook_niet_in_schrijven(bron: Engine, doel: Engine) -> None:
    werk_bij(doel)
    for database in (bron, doel):
        with pytest.raises(OpslagFout, match="niet te lezen"), stilgezet(database) as verbinding:
            verbinding.execute(text("UPDATE toegangssleutel SET rol = 'ander'"))
        # Daarna is er niets blijven hangen: wie haar weer opent, schrijft gewoon.
        with schrijven(database) as verbinding:
            verbinding.execute(text("UPDATE toegangssleutel SET rol = rol"))


def test_een_bron_in_postgresql_waar_iemand_schrijft_is_in_gebruik_en_daarna_schrijft_er_niemand(doel: Engine) -> None:
    werk_bij(doel)
    doel.dispose()
    schrijver, bron = (maak_verbinding(doel.url.render_as_string(hide_password=False)) for _ in range(2))
    verander = text("UPDATE toegangssleutel SET rol = rol")
    with schrijver.begin() as bezig:
        # Wacht het verhuizen zonder grens, dan breekt de server deze schrijver na een tijd af, en ging het gewoon door.
        bezig.execute(text("SET idle_in_transaction_session_timeout = 10000"))
        bezig.execute(verander)
        with pytest.raises(OpslagFout, match="in gebruik"), stilgezet(bron):
            raise AssertionError
    schrijver.dispose()
    with stilgezet(bron):
        # Wie er pas bij komt als het al loopt, wacht.
        with schrijver.connect() as later:
            later.execute(text("SET LOCAL lock_timeout = 200"))
            with pytest.raises(DBAPIError, match="lock timeout"):
                later.execute(verander)
        schrijver.dispose()


def test_zolang_er_verhuisd_wordt_schrijft_niemand_in_het_doel(bron: Engine, doel: Engine) -> None:
    werk_bij(doel)
    ander = maak_verbinding(doel.url.render_as_string(hide_password=False))
    geprobeerd: list[str] = []

    def schrijf_ertussen(tabel: str, rijen: int) -> None:
        if not geprobeerd:
            geprobeerd.append(tabel)
            with ander.connect() as verbinding:
                verbinding.execute(text("SET LOCAL lock_timeout = 200"))
                with pytest.raises(DBAPIError, match="lock timeout"):
                    verbinding.execute(text("INSERT INTO regelpakket (hash, samenwerkingsverband, bestanden) VALUES ('x', 'po2001', '{}')"))

    verhuis(bron, doel, schrijf_ertussen)
    ander.dispose()
    assert geprobeerd
    assert alles(doel) == alles(bron)
