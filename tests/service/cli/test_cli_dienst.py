"""Wat `thuisnabij dienst` zegt als de database er niet tegen kan: één zin, uitgang 2, en de dienst begint niet."""

import errno
import os
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from service.opslag.oorzaak import met_oorzaak
from tests.service.cli.opdrachtregel import thuisnabij
from tests.service.databases import leg_klaar

_NIET_OPEN = "De database is niet te openen: "


@pytest.fixture(autouse=True)
def begint_niet(monkeypatch: pytest.MonkeyPatch) -> None:
    def begonnen(*_: Any, **__: Any) -> None:
        raise AssertionError("De dienst begon.")

    monkeypatch.setattr("uvicorn.run", begonnen)
    monkeypatch.setattr("service.cli.dienst.luisterfout", lambda *_: None)


def zet_neer(plek: Path, soort: str) -> None:
    match soort:
        case "nieuwer":
            leg_klaar(plek)
            with sqlite3.connect(plek) as verbinding:
                verbinding.execute("UPDATE alembic_version SET version_num = '9999'")
            verbinding.close()
        case "map":
            plek.mkdir()
        case "tekst":
            plek.write_text("Geachte heer, mevrouw, " * 100, encoding="utf-8")
        case "half":
            leg_klaar(plek)
            plek.write_bytes(plek.read_bytes()[: 3 * 4096])


@pytest.mark.parametrize("met", [(), ("--zonder-sleutel",), ("--werkers", "2")])
@pytest.mark.parametrize(
    ("soort", "zin"),
    [
        ("nieuwer", "De database is van een nieuwere uitgave. Installeer die uitgave, of zet een oudere reservekopie terug."),
        ("map", f"{_NIET_OPEN}dit is een map. Kijk THUISNABIJ_DATABASE_URL na."),
        ("tekst", f"{_NIET_OPEN}dit bestand is geen database."),
        ("half", f"{_NIET_OPEN}dit bestand is beschadigd. Zet een reservekopie terug met: thuisnabij opslag herstel."),
    ],
)
def test_een_database_die_niet_kan_geeft_een_zin(
    tmp_path: Path, soort: str, zin: str, met: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    # De dienst zet dit zelf in de omgeving van haar werkprocessen.
    monkeypatch.setenv("THUISNABIJ_WERKERS", "1")
    zet_neer(tmp_path / "dienst.db", soort)
    klaar = thuisnabij("dienst", *met, omgeving={"THUISNABIJ_DATABASE_URL": f"sqlite:///{tmp_path}/dienst.db"})
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (2, "", f"{zin}\n")


def test_een_database_waar_niet_in_te_schrijven_is_houdt_de_dienst_tegen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lezen kan dan nog: de dienst begon, en elk verzoek dat iets vroeg gaf een storing."""
    bestand = tmp_path / "dienst.db"
    echt = os.access
    monkeypatch.setattr(os, "access", lambda pad, wat, **hoe: Path(pad) != bestand and echt(pad, wat, **hoe))
    klaar = thuisnabij("dienst", omgeving={"THUISNABIJ_DATABASE_URL": leg_klaar(bestand)})
    assert (klaar.returncode, klaar.stdout, klaar.stderr) == (2, "", "In de database is nu niet te schrijven.\n")


def van_sqlite(code: int) -> OperationalError:
    fout = sqlite3.OperationalError("INSERT INTO zaak VALUES ('Sanne')")
    fout.sqlite_errorcode = code
    return OperationalError("INSERT INTO zaak", {"kenmerk": "Sanne"}, fout)


@pytest.mark.parametrize(
    ("fout", "reden"),
    [
        (van_sqlite(sqlite3.SQLITE_FULL), ": de schijf is vol."),
        (van_sqlite(sqlite3.SQLITE_READONLY_DBMOVED), ": er is niet in te schrijven."),
        (van_sqlite(sqlite3.SQLITE_IOERR_WRITE), ": de schijf geeft een fout, of is vol."),
        (van_sqlite(sqlite3.SQLITE_ERROR), " (OperationalError)."),
        (OSError(errno.EROFS, "Sanne"), ": op deze schijf valt alleen te lezen."),
        (OSError(errno.ENOSPC, "Sanne"), ": de schijf is vol."),
        (OSError("Sanne"), " (OSError)."),
    ],
)
def test_de_oorzaak_staat_in_woorden_en_nooit_met_de_tekst_van_de_fout(fout: BaseException, reden: str) -> None:
    assert met_oorzaak("Er is niets bewaard", fout) == f"Er is niets bewaard{reden}"
