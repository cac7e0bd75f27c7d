"""Een reservekopie klopt of zij is er niet, en terugzetten is alles of niets."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner

from service.audit.controle import controleer
from service.cli import app
from service.opslag import Adviesopslag, open_database
from service.opslag.database import maak_verbinding
from service.opslag.reservekopie import KopieFout, bewaar, herstel
from service.opslag.schema import STAND, stand_van, werk_bij
from tests.service.opslag.conftest import AANROEP, Werkbank


@pytest.fixture
def adres(tmp_path: Path) -> str:
    """Alleen SQLite: PostgreSQL heeft eigen gereedschap."""
    return f"sqlite:///{tmp_path}/proef.db"


def test_een_kopie_van_een_database_in_gebruik_is_terug_te_zetten(database: Engine, werkbank: Werkbank, tmp_path: Path) -> None:
    opslag = Adviesopslag(database)
    eerste = werkbank.bewaar(opslag, "voor-de-kopie")
    bewaar(database, tmp_path / "kopie.db")
    tweede = werkbank.bewaar(opslag, "na-de-kopie")
    herstel(database, tmp_path / "kopie.db")
    assert opslag.lees(AANROEP, eerste.id, "test") == eerste
    assert opslag.lees(AANROEP, tweede.id, "test") is None
    assert controleer(database) == ()
    werkbank.bewaar(opslag, "daarna")
    assert controleer(database) == ()
    assert (tmp_path / "kopie.db").stat().st_mode & 0o777 == 0o600


def test_een_kopie_overschrijft_niets_en_laat_niets_halfs_achter(database: Engine, tmp_path: Path) -> None:
    bewaar(database, tmp_path / "kopie.db")
    with pytest.raises(KopieFout, match="is er al"):
        bewaar(database, tmp_path / "kopie.db")
    with pytest.raises(KopieFout, match="niet te schrijven"):
        bewaar(database, tmp_path / "nergens" / "kopie.db")
    assert [pad.name for pad in tmp_path.iterdir() if "half" in pad.name] == []


def test_een_kopie_die_niet_klopt_verandert_niets(database: Engine, werkbank: Werkbank, tmp_path: Path) -> None:
    opslag = Adviesopslag(database)
    advies = werkbank.bewaar(opslag)
    geen = tmp_path / "brief.db"
    geen.write_bytes(b"Geachte heer, mevrouw, " * 100)
    oud = maak_verbinding(f"sqlite:///{tmp_path}/oud.db")
    werk_bij(oud, "0001")
    oud.dispose()
    bewaar(database, tmp_path / "geknoeid.db")
    geknoeid = maak_verbinding(f"sqlite:///{tmp_path}/geknoeid.db")
    with geknoeid.begin() as verbinding:
        verbinding.exec_driver_sql("UPDATE zaak SET kenmerk = 'ander'")
    geknoeid.dispose()
    (tmp_path / "half.db").write_bytes((tmp_path / "geknoeid.db").read_bytes()[: 20 * 4096])
    vreemd = tmp_path / "vreemd.db"
    with closing(sqlite3.connect(vreemd)) as verbinding:
        verbinding.execute("CREATE TABLE klant (id INTEGER)")
    for naam, zin in (
        ("half.db", "beschadigd"),
        ("vreemd.db", "geen reservekopie"),
        ("brief.db", "geen reservekopie"),
        ("oud.db", "van een andere uitgave"),
        ("geknoeid.db", "klopt de audit niet. po2001 regel 1"),
        ("weg.db", "is er niet"),
    ):
        with pytest.raises(KopieFout, match=zin):
            herstel(database, tmp_path / naam)
    assert opslag.lees(AANROEP, advies.id, "test") == advies


def test_terugzetten_kan_van_een_schijf_waar_alleen_te_lezen_valt_en_raakt_de_kopie_niet_aan(
    database: Engine, werkbank: Werkbank, tmp_path: Path
) -> None:
    advies = werkbank.bewaar(Adviesopslag(database))
    kluis = tmp_path / "kluis"
    kluis.mkdir()
    kopie = kluis / "kopie.db"
    bewaar(database, kopie)
    os.utime(kopie, (0, 0))
    inhoud = kopie.read_bytes()
    kluis.chmod(0o500)
    try:
        herstel(database, kopie)
    finally:
        kluis.chmod(0o700)
    assert (kopie.read_bytes(), kopie.stat().st_mtime, [pad.name for pad in kluis.iterdir()]) == (inhoud, 0, ["kopie.db"])
    assert Adviesopslag(database).lees(AANROEP, advies.id, "test") == advies
    assert [pad.name for pad in tmp_path.iterdir() if "terug" in pad.name] == []


def test_op_een_schijf_waar_alleen_te_lezen_valt_zegt_de_kopie_dat(
    database: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kan_niet(*_: object, **__: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr("service.opslag.reservekopie.os.open", kan_niet)
    # Op zo'n schijf faalt ook weghalen wat er niet is.
    monkeypatch.setattr(Path, "unlink", kan_niet)
    with pytest.raises(KopieFout, match="niet te schrijven"):
        bewaar(database, tmp_path / "kopie.db")
    with pytest.raises(KopieFout, match="Naast de database"):
        herstel(database, Path(str(database.url.database)))


@pytest.mark.parametrize("stap", ["0001", "0002", "0004"])
def test_voor_het_bijwerken_is_er_een_kopie_te_maken(adres: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stap: str) -> None:
    oud = maak_verbinding(adres)
    werk_bij(oud, stap)
    oud.dispose()
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", adres)
    kopie = tmp_path / "voor-de-uitgave.db"
    klaar = CliRunner().invoke(app, ["opslag", "bewaar", str(kopie)])
    assert (klaar.exit_code, klaar.output) == (
        0, f"De reservekopie staat in {kopie} en is heel.\nZij is van een vorige uitgave: alleen die kan haar terugzetten.\n",
    )  # fmt: skip
    gekopieerd = maak_verbinding(f"sqlite:///{kopie}")
    assert stand_van(gekopieerd) == stap
    assert werk_bij(gekopieerd) == (stap, STAND)
    assert controleer(gekopieerd) == ()
    gekopieerd.dispose()


def test_van_niets_en_van_een_nieuwere_uitgave_komt_er_geen_kopie(adres: str, tmp_path: Path) -> None:
    database = maak_verbinding(adres)
    with pytest.raises(KopieFout, match="nog niets"):
        bewaar(database, tmp_path / "kopie.db")
    werk_bij(database)
    with database.begin() as verbinding:
        verbinding.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(KopieFout, match="nieuwere uitgave"):
        bewaar(database, tmp_path / "kopie.db")
    assert not (tmp_path / "kopie.db").exists()
    database.dispose()


def test_van_een_lege_database_zegt_de_controle_niet_dat_alles_klopt(adres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", adres)
    klaar = CliRunner().invoke(app, ["audit", "controleer"])
    assert (klaar.exit_code, klaar.output) == (
        0, "In deze database staat nog niets. Is dit de goede? Kijk THUISNABIJ_DATABASE_URL na.\n",
    )  # fmt: skip


def test_de_opdrachten_doen_wat_zij_zeggen(adres: str, werkbank: Werkbank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(adres)
    advies = werkbank.bewaar(Adviesopslag(database))
    database.dispose()
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", adres)

    def doe(*delen: str) -> tuple[int, str]:
        klaar = CliRunner().invoke(app, delen)
        return klaar.exit_code, klaar.output

    kopie = str(tmp_path / "kopie.db")
    assert doe("opslag", "bewaar", kopie) == (0, f"De reservekopie staat in {kopie} en klopt.\n")
    assert doe("opslag", "herstel", kopie) == (2, "Wat na deze kopie bewaard is, gaat weg. Bevestig dat met --vervang.\n")
    assert doe("opslag", "herstel", kopie, "--vervang") == (0, "De reservekopie is teruggezet.\n")
    assert doe("opslag", "houd-vast", str(advies.id), "--reden", "bezwaar") == (0, "Deze zaak wordt vastgehouden.\n")
    assert doe("opslag", "houd-vast", str(advies.id), "--reden", "123456782")[0] == 2
    assert doe("opslag", "laat-los", str(advies.id)) == (0, "Deze zaak wordt niet meer vastgehouden.\n")
    assert doe("opslag", "vernietig", "--proef")[1].startswith("Dit zou weggaan: 0 zaken en 0 besluiten.\n")
    sleutel = str(tmp_path / "zegel.pem")
    assert doe("audit", "sleutel", sleutel)[1].startswith("De openbare sleutel is ")
    assert doe("audit", "verzegel", sleutel) == (0, "po2001: verzegeld tot en met regel 4.\n")
    assert doe("audit", "verzegel", sleutel) == (0, "Elke keten heeft het zegel van vandaag al.\n")
    status, uitvoer = doe("audit", "exporteer")
    (tmp_path / "uitvoer.jsonl").write_text(uitvoer, encoding="utf-8")
    assert (status, len(uitvoer.splitlines())) == (0, 5)
    assert doe("audit", "controleer", "--zegels", str(tmp_path / "uitvoer.jsonl"))[0] == 0
    assert doe("audit", "controleer", "--zegels", kopie)[0] == 2
    geknoeid = maak_verbinding(adres)
    with geknoeid.begin() as verbinding:
        verbinding.exec_driver_sql("UPDATE zaak SET kenmerk = 'ander'")
    geknoeid.dispose()
    assert doe("audit", "controleer") == (
        1, "Er klopt iets niet (1):\n- po2001 regel 1: Wat bij deze regel bewaard is, is veranderd of weg.\n",
    )  # fmt: skip
    assert doe("opslag", "bewaar", str(tmp_path / "nieuw.db"))[0] == 2
