"""De database gaat van stap naar stap zonder iets kwijt te raken, en een oude start niet stil."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlmodel import SQLModel

import service.opslag.tabellen_audit
import service.opslag.tabellen_regels
from service.audit.controle import controleer
from service.opslag import Adviesopslag, OpslagFout, open_database
from service.opslag.database import bijhouden, lezen, maak_verbinding, schrijven
from service.opslag.schema import STAND, stand_van, werk_bij
from tests.service.opslag.conftest import AANROEP, WORTEL, Werkbank

MIGRATIES = WORTEL / "service/opslag/migraties"
assert service.opslag.tabellen_audit.AUDIT is not None
assert service.opslag.tabellen_regels.REGELSTAP is not None


def oude_rijen(database: Engine) -> list[dict[str, Any]]:
    with database.connect() as verbinding:
        return [dict(rij) for rij in verbinding.execute(text("SELECT * FROM advies ORDER BY zaak")).mappings()]


@pytest.fixture
def oud(adres: str, werkbank: Werkbank) -> Iterator[Engine]:
    """Een database van de eerste uitgave, met drie adviezen, zonder dat zij haar stand bijhield."""
    database = maak_verbinding(adres)
    werk_bij(database, "0001")
    with schrijven(database) as verbinding:
        verbinding.execute(text("DROP TABLE alembic_version"))
        pakket = werkbank.nieuw().advies.pakket
        van_toen = {"hash": pakket.hash, "verband": "po2001", "bestanden": json.dumps(dict(werkbank.regels.teksten(pakket)))}
        kolommen = "hash, samenwerkingsverband, bestanden"
        verbinding.execute(text(f"INSERT INTO regelpakket ({kolommen}) VALUES (:hash, :verband, :bestanden)"), van_toen)
        for nummer in range(3):
            nieuw = werkbank.nieuw(f"oud-{nummer}")
            rij = {
                "id": uuid4().hex if database.dialect.name == "sqlite" else uuid4(),
                "aangemaakt_op": f"2026-11-01 12:0{nummer}:00.000000",
                "zaak": nieuw.kenmerk,
                "samenwerkingsverband": "po2001",
                "peildatum": "2026-11-24",
                "uitkomst": nieuw.advies.uitkomst,
                "pakkethash": nieuw.advies.pakket.hash,
                "invoer": nieuw.invoer,
                "advies": nieuw.geschreven.json.decode(),
            }
            verbinding.execute(text(f"INSERT INTO advies ({', '.join(rij)}) VALUES ({', '.join(':' + naam for naam in rij)})"), rij)
    yield database
    database.dispose()


def test_de_stand_in_de_code_is_de_laatste_stap() -> None:
    stappen = ScriptDirectory(str(MIGRATIES), version_locations=[str(MIGRATIES / "versies")])
    assert stappen.get_current_head() == STAND


def test_de_stappen_maken_precies_de_tabellen_van_de_code(database: Engine) -> None:
    with database.connect() as verbinding:
        assert compare_metadata(MigrationContext.configure(verbinding), SQLModel.metadata) == []


def test_bijwerken_houdt_elk_advies_en_zet_het_in_de_keten(oud: Engine) -> None:
    voor = oude_rijen(oud)
    assert werk_bij(oud) == ("0001", STAND)
    opslag = Adviesopslag(oud)
    for rij in voor:
        gelezen = opslag.lees(AANROEP, UUID(str(rij["id"])), "test")
        assert gelezen is not None
        assert (gelezen.advies.decode(), gelezen.invoer, gelezen.zaak) == (rij["advies"], rij["invoer"], rij["zaak"])
        assert (gelezen.versie, gelezen.vorige, gelezen.aangemaakt_op.hour) == (1, None, 12)
    assert controleer(oud) == ()


def test_terug_en_weer_vooruit_houdt_elk_advies(oud: Engine) -> None:
    voor = oude_rijen(oud)
    werk_bij(oud)
    werk_bij(oud, "0001")
    assert oude_rijen(oud) == voor
    assert set(inspect(oud).get_table_names()) == {"advies", "regelpakket", "alembic_version"}
    werk_bij(oud)
    assert stand_van(oud) == STAND
    assert controleer(oud) == ()


def test_bijwerken_dat_mislukt_verandert_niets(oud: Engine) -> None:
    with schrijven(oud) as verbinding:
        verbinding.execute(text("UPDATE advies SET advies = '{}' WHERE zaak = 'oud-2'"))
    voor = oude_rijen(oud)
    with pytest.raises(KeyError):
        werk_bij(oud)
    assert oude_rijen(oud) == voor
    assert stand_van(oud) == "0001"


def test_een_oude_database_houdt_de_dienst_tegen_en_noemt_de_opdracht(oud: Engine) -> None:
    adres = oud.url.render_as_string(hide_password=False)
    with pytest.raises(OpslagFout, match="Werk haar eerst bij met: thuisnabij opslag bijwerken"):
        open_database(adres)
    opdracht = [sys.executable, "-m", "service.cli", "opslag", "bijwerken"]
    for zin in (f"De database is bijgewerkt tot stap {STAND}.\n", "De database was al bij.\n"):
        klaar = subprocess.run(opdracht, env={"THUISNABIJ_DATABASE_URL": adres}, cwd=WORTEL, capture_output=True, text=True, check=False)
        assert (klaar.returncode, klaar.stdout) == (0, zin), klaar.stderr
    open_database(adres).dispose()


def test_een_database_van_een_nieuwere_uitgave_houdt_de_dienst_tegen(database: Engine) -> None:
    with schrijven(database) as verbinding:
        verbinding.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    adres = database.url.render_as_string(hide_password=False)
    with pytest.raises(OpslagFout, match="van een nieuwere uitgave"):
        open_database(adres)
    with pytest.raises(OpslagFout, match="van een nieuwere uitgave"):
        werk_bij(database)


def test_een_sqlite_bestand_is_alleen_voor_de_eigenaar_en_wacht_op_de_schijf(tmp_path: Path) -> None:
    bestand = tmp_path / "nieuw.db"
    database = open_database(f"sqlite:///{bestand}")
    assert bestand.stat().st_mode & 0o777 == 0o600
    gewenst = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000, "secure_delete": 1}
    with database.connect() as verbinding:
        assert {naam: verbinding.exec_driver_sql(f"PRAGMA {naam}").scalar() for naam in gewenst} == gewenst
    database.dispose()


@pytest.mark.parametrize(
    ("adres", "hoe"),
    [
        ("postgresql://dienst@db.example/thuisnabij", "verify-full"),
        ("postgresql://dienst@/thuisnabij?host=localhost,db.example", "verify-full"),
        ("postgresql://dienst@db.example/thuisnabij?sslmode=verify-ca", "verify-ca"),
        ("postgresql://dienst@127.0.0.1/thuisnabij", None),
        ("postgresql://dienst@/thuisnabij?host=/run/postgresql", None),
    ],
)
def test_naar_een_andere_computer_gaat_postgresql_over_tls_met_een_certificaat_dat_klopt(adres: str, hoe: str | None) -> None:
    assert maak_verbinding(adres).url.query.get("sslmode") == hoe


def test_alleen_het_toegangslog_wacht_niet_op_de_schijf(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/nieuw.db")
    gezien = []
    for begin in (schrijven, bijhouden, schrijven, lezen):
        with begin(database) as verbinding:
            gezien.append(verbinding.exec_driver_sql("PRAGMA synchronous").scalar())
    assert gezien == [2, 1, 2, 2]
    database.dispose()


def test_een_bestand_dat_geen_database_is_geeft_een_zin(tmp_path: Path) -> None:
    bestand = tmp_path / "brief.db"
    bestand.write_bytes(b"Geachte heer, mevrouw, " * 100)
    with pytest.raises(OpslagFout, match="De database is niet te openen"):
        open_database(f"sqlite:///{bestand}")


def test_een_bestand_van_een_ander_programma_blijft_zoals_het_is(tmp_path: Path) -> None:
    ander = tmp_path / "klanten.db"
    with closing(sqlite3.connect(ander)) as verbinding:
        verbinding.execute("CREATE TABLE klant (id INTEGER)")
    with pytest.raises(OpslagFout, match="een database van iets anders"):
        open_database(f"sqlite:///{ander}")
    database = maak_verbinding(f"sqlite:///{ander}")
    with pytest.raises(OpslagFout, match="een database van iets anders"):
        werk_bij(database)
    assert inspect(database).get_table_names() == ["klant"]
    database.dispose()


def test_een_plek_waar_geen_bestand_kan_staan_is_een_zin_en_geen_storing(tmp_path: Path) -> None:
    te_lang = tmp_path / ("x" * 300)
    with pytest.raises(OpslagFout, match=r"^De database is niet te openen \(OSError\)\.$"):
        open_database(f"sqlite:///{te_lang}")


def test_andere_indexen_laten_elke_rij_staan_en_gaan_ook_terug(database: Engine, werkbank: Werkbank) -> None:
    opslag = Adviesopslag(database)
    adviezen = [werkbank.bewaar(opslag, f"zaak-{nummer}") for nummer in range(2)]

    def indexen() -> set[str]:
        return {str(index["name"]) for tabel in ("besluit", "toegangslog") for index in inspect(database).get_indexes(tabel)}

    nu = indexen()
    werk_bij(database, "0005")
    toen = indexen()
    assert (nu - toen, toen - nu) == (
        {"ix_besluit_advies", "ix_toegangslog_verband"}, {"ix_besluit_advies_id", "ix_toegangslog_zaak"},
    )  # fmt: skip
    werk_bij(database)
    assert indexen() == nu
    assert [opslag.lees(AANROEP, advies.id, "test") for advies in adviezen] == adviezen
    assert controleer(database) == ()
