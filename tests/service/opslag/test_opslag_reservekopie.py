"""Een reservekopie klopt of zij is er niet, en terugzetten is alles of niets."""

import errno
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest
from sqlalchemy import Engine
from typer.testing import CliRunner

from service.audit.controle import controleer
from service.cli.opdrachten import app
from service.opslag import Adviesopslag, OpslagFout, open_database, reservekopie
from service.opslag.database import maak_verbinding, vertaald
from service.opslag.reservekopie import KopieFout, bewaar, herstel
from service.opslag.schema import STAND, stand_van, werk_bij
from service.opslag.sessies import Sessies, eindig_van
from tests.service.opslag.conftest import AANROEP, FRYSLAN, NU, Werkbank


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
    with pytest.raises(KopieFout, match="niet te schrijven: zijn map bestaat niet"):
        bewaar(database, tmp_path / "nergens" / "kopie.db")
    with pytest.raises(KopieFout, match="Dit is een map"):
        bewaar(database, tmp_path)
    assert [pad.name for pad in tmp_path.iterdir() if "half" in pad.name] == []


@pytest.mark.parametrize("staart", ["", "-wal", "-shm", "-journal"])
def test_een_kopie_waar_geen_plek_voor_is_laat_ook_geen_hulpbestand_achter(
    database: Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, staart: str
) -> None:
    """Op een volle schijf bleef het journaal staan: een bestand van een kopie die er niet is."""

    def vol(_van: Path, naar: Path) -> None:
        naar.with_name(naar.name + staart).write_bytes(b"iets uit de database")
        raise OpslagFout("De database is niet te kopiëren: de schijf is vol.")

    monkeypatch.setattr("service.opslag.reservekopie._kopieer", vol)
    voor = sorted(pad.name for pad in tmp_path.iterdir())
    with pytest.raises(OpslagFout, match="de schijf is vol"):
        bewaar(database, tmp_path / "kopie.db")
    assert sorted(pad.name for pad in tmp_path.iterdir()) == voor


@pytest.mark.parametrize("tweede_naam", [True, False])
def test_van_twee_kopieen_met_dezelfde_naam_tegelijk_lukt_er_een_en_blijft_die_heel(
    database: Engine, werkbank: Werkbank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, tweede_naam: bool
) -> None:
    advies = werkbank.bewaar(Adviesopslag(database))
    kluis = tmp_path / "kluis"
    kluis.mkdir()
    samen, echt = Barrier(2, timeout=20), reservekopie._kijk_na

    def allebei_halverwege(kopie: Path, stand: str) -> None:
        echt(kopie, stand)
        samen.wait()

    def kan_niet(*_: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    def zin(_: int) -> str:
        try:
            bewaar(database, kluis / "kopie.db")
        except KopieFout as fout:
            return str(fout)
        return ""

    if not tweede_naam:
        monkeypatch.setattr(Path, "hardlink_to", kan_niet)
    monkeypatch.setattr(reservekopie, "_kijk_na", allebei_halverwege)
    with ThreadPoolExecutor(2) as draden:
        gezegd = sorted(draden.map(zin, range(2)))
    monkeypatch.undo()
    assert gezegd == ["", "Dit bestand is er al. Een reservekopie wordt niet overschreven."]
    assert [pad.name for pad in kluis.iterdir()] == ["kopie.db"]
    herstel(database, kluis / "kopie.db")
    assert Adviesopslag(database).lees(AANROEP, advies.id, "test") == advies


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
    bewaar(database, tmp_path / "nieuw.db")
    with closing(sqlite3.connect(tmp_path / "nieuw.db")) as verbinding:
        verbinding.execute("UPDATE alembic_version SET version_num = '9999'")
        verbinding.commit()
    (tmp_path / "half.db").write_bytes((tmp_path / "geknoeid.db").read_bytes()[: 20 * 4096])
    vreemd = tmp_path / "vreemd.db"
    with closing(sqlite3.connect(vreemd)) as verbinding:
        verbinding.execute("CREATE TABLE klant (id INTEGER)")
    for naam, zin in (
        ("half.db", "beschadigd"),
        ("vreemd.db", "geen reservekopie"),
        ("brief.db", "geen reservekopie"),
        ("oud.db", "van een vorige uitgave"),
        ("nieuw.db", "van een nieuwere uitgave"),
        ("geknoeid.db", "klopt de audit niet. po2001 regel 1"),
        ("weg.db", "is er niet"),
    ):
        with pytest.raises(KopieFout, match=zin):
            herstel(database, tmp_path / naam)
    assert opslag.lees(AANROEP, advies.id, "test") == advies


@pytest.mark.parametrize(
    ("code", "zin"),
    [
        (sqlite3.SQLITE_FULL, "De reservekopie is niet naast de database te zetten: de schijf is vol."),
        (sqlite3.SQLITE_CORRUPT, "Deze reservekopie is beschadigd."),
    ],
)
def test_terugzetten_zegt_of_de_kopie_stuk_is_of_de_schijf_vol(
    database: Engine, werkbank: Werkbank, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, zin: str
) -> None:
    """Wie leest dat zijn enige kopie misschien beschadigd is, terwijl er alleen geen plek is, doet de verkeerde dingen."""
    opslag = Adviesopslag(database)
    advies = werkbank.bewaar(opslag)
    bewaar(database, tmp_path / "kopie.db")

    def mislukt(_van: Path, _naar: Path) -> None:
        oorzaak = sqlite3.OperationalError("database or disk is full")
        oorzaak.sqlite_errorcode = code
        raise OpslagFout("De database is niet te kopiëren.") from oorzaak

    monkeypatch.setattr("service.opslag.reservekopie._kopieer", mislukt)
    with pytest.raises(KopieFout) as fout:
        herstel(database, tmp_path / "kopie.db")
    assert str(fout.value) == zin
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


def _ruis(inhoud: bytes) -> bytes:
    return b"x" * len(inhoud)


def _ruis_na_de_eerste_bladzij(inhoud: bytes) -> bytes:
    return inhoud[:4096] + b"x" * (len(inhoud) - 4096)


def _half(inhoud: bytes) -> bytes:
    return inhoud[: len(inhoud) // 2]


def _leeg(_: bytes) -> bytes:
    return b""


@pytest.mark.parametrize("maak_stuk", [_ruis, _ruis_na_de_eerste_bladzij, _half, _leeg])
def test_ook_over_een_database_die_stuk_is_gaat_een_kopie_terug_en_de_oude_blijft_ernaast(
    tmp_path: Path, werkbank: Werkbank, maak_stuk: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Een kopie zet wie zijn database kwijt is terug; juist dan lukte het niet."""
    bestand = tmp_path / "dienst.db"
    database = open_database(f"sqlite:///{bestand}")
    advies = werkbank.bewaar(Adviesopslag(database))
    bewaar(database, tmp_path / "kopie.db")
    database.dispose()
    stuk = maak_stuk(bestand.read_bytes())
    bestand.write_bytes(stuk)
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{bestand}")
    klaar = CliRunner().invoke(app, ["opslag", "herstel", str(tmp_path / "kopie.db"), "--vervang"])
    assert klaar.exit_code == 0, klaar.output
    database = open_database(f"sqlite:///{bestand}")
    assert Adviesopslag(database).lees(AANROEP, advies.id, "test") == advies
    assert controleer(database) == ()
    database.dispose()
    assert bestand.stat().st_mode & 0o777 == 0o600
    if stuk:
        assert (tmp_path / "dienst.db.stuk").read_bytes() == stuk
        assert f"De oude database was niet te lezen. Zij staat nu in {bestand}.stuk." in klaar.output


@pytest.mark.parametrize(
    ("code", "stuk"),
    [
        (sqlite3.SQLITE_CORRUPT, True),
        (sqlite3.SQLITE_CORRUPT_INDEX, True),
        (sqlite3.SQLITE_NOTADB, True),
        (sqlite3.SQLITE_BUSY, False),
        (sqlite3.SQLITE_IOERR_READ, False),
    ],
)
def test_van_elke_soort_schade_kent_hij_ook_de_varianten(code: int, stuk: bool) -> None:
    fout = sqlite3.DatabaseError("stuk")
    fout.sqlite_errorcode = code
    assert reservekopie._is_stuk(fout) is stuk


@pytest.mark.parametrize("code", [sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY])
def test_een_hele_database_waar_nu_niet_in_te_schrijven_is_gaat_niet_opzij(
    tmp_path: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    database = open_database(f"sqlite:///{tmp_path}/dienst.db")
    opslag = Adviesopslag(database)
    werkbank.bewaar(opslag, "voor-de-kopie")
    bewaar(database, tmp_path / "kopie.db")
    later = werkbank.bewaar(opslag, "na-de-kopie")
    kopieer = reservekopie._kopieer

    def kan_niet(van: Path, naar: Path, **anders: bool) -> None:
        if naar.name != "dienst.db":
            kopieer(van, naar, **anders)
            return
        fout = sqlite3.OperationalError("nu niet")
        fout.sqlite_errorcode = code
        with vertaald("De database is niet te kopiëren"):
            raise fout

    monkeypatch.setattr(reservekopie, "_kopieer", kan_niet)
    soort, zin = (KopieFout, "in gebruik") if code == sqlite3.SQLITE_BUSY else (OpslagFout, "niet te kopiëren")
    with pytest.raises(soort, match=zin):
        herstel(database, tmp_path / "kopie.db")
    assert opslag.lees(AANROEP, later.id, "test") == later
    assert {pad.name for pad in tmp_path.iterdir() if "-" not in pad.name} == {"dienst.db", "kopie.db"}
    database.dispose()


def test_over_een_dienst_die_draait_wordt_niets_teruggezet_ook_niet_als_zij_even_niets_doet(tmp_path: Path, werkbank: Werkbank) -> None:
    """Zij zou gewoon verdergaan, en wat zij na de kopie bevestigde was weg."""
    adres = f"sqlite:///{tmp_path}/dienst.db"
    dienst, opdracht = open_database(adres), open_database(adres)
    werkbank.bewaar(Adviesopslag(dienst), "voor-de-kopie")
    bewaar(opdracht, tmp_path / "kopie.db")
    later = werkbank.bewaar(Adviesopslag(dienst), "na-de-kopie")
    with pytest.raises(KopieFout, match="nog in gebruik"):
        herstel(opdracht, tmp_path / "kopie.db")
    assert Adviesopslag(dienst).lees(AANROEP, later.id, "test") == later
    dienst.dispose()
    assert herstel(opdracht, tmp_path / "kopie.db") is None
    assert Adviesopslag(opdracht).lees(AANROEP, later.id, "test") is None
    assert controleer(opdracht) == ()
    opdracht.dispose()


def test_ook_een_database_die_stuk_is_gaat_niet_opzij_zolang_een_dienst_haar_open_heeft(tmp_path: Path, werkbank: Werkbank) -> None:
    """Die bewaart daarna gewoon verder in het bestand dat opzij staat, en bevestigt dat."""
    bestand = tmp_path / "dienst.db"
    database = open_database(f"sqlite:///{bestand}")
    werkbank.bewaar(Adviesopslag(database))
    bewaar(database, tmp_path / "kopie.db")
    database.dispose()
    # Een ander proces: sloten van het eigen proces zijn voor dit proces geen sloten.
    opent = "import sqlite3, sys; v = sqlite3.connect(sys.argv[1]); v.execute('PRAGMA journal_mode=WAL'); print(flush=True); input()"
    with subprocess.Popen([sys.executable, "-c", opent, str(bestand)], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as dienst:
        assert dienst.stdout is not None
        dienst.stdout.readline()
        with bestand.open("r+b") as geopend:
            geopend.write(bytes(100))
        stuk = bestand.read_bytes()
        with pytest.raises(KopieFout, match="nog in gebruik"):
            herstel(database, tmp_path / "kopie.db")
        assert bestand.read_bytes() == stuk
        assert not (tmp_path / "dienst.db.stuk").exists()
        dienst.kill()
    assert herstel(database, tmp_path / "kopie.db") == tmp_path / "dienst.db.stuk"
    database.dispose()


def test_wat_stuk_is_gaat_opzij_met_zijn_hulpbestanden(tmp_path: Path) -> None:
    """Een oud bestand met wijzigingen naast de teruggezette database maakt die ook stuk."""
    bestand, staarten = tmp_path / "dienst.db", ("", "-wal", "-shm")
    for staart in staarten:
        (tmp_path / f"dienst.db{staart}").write_bytes(f"oud{staart}".encode())
    assert reservekopie._zet_opzij(bestand) == tmp_path / "dienst.db.stuk"
    inhoud = {pad.name: pad.read_bytes() for pad in tmp_path.iterdir()}
    assert inhoud == {"dienst.db": b"", **{f"dienst.db.stuk{staart}": f"oud{staart}".encode() for staart in staarten}}
    assert bestand.stat().st_mode & 0o777 == 0o600


def test_wat_een_afgebroken_poging_liet_staan_zit_niet_in_de_weg(tmp_path: Path, werkbank: Werkbank) -> None:
    database = open_database(f"sqlite:///{tmp_path}/dienst.db")
    advies = werkbank.bewaar(Adviesopslag(database))
    half = ("dienst.db.terug", "dienst.db.terug-wal", "dienst.db.terug-shm")
    for naam in half:
        (tmp_path / naam).write_bytes(b"halverwege" * 1000)
    bewaar(database, tmp_path / "kopie.db")
    herstel(database, tmp_path / "kopie.db")
    assert not [naam for naam in half if (tmp_path / naam).exists()]
    assert Adviesopslag(database).lees(AANROEP, advies.id, "test") == advies
    database.dispose()


@pytest.mark.parametrize("adres", ["sqlite://", "sqlite:///:memory:", "postgresql://dienst@127.0.0.1:1/dienst"])
def test_alleen_van_een_bestand_van_sqlite_is_hier_een_kopie_te_maken(tmp_path: Path, adres: str) -> None:
    database = maak_verbinding(adres)
    (tmp_path / "kopie.db").write_bytes(b"SQLite format 3\0")
    for doe in (bewaar, herstel):
        with pytest.raises(KopieFout, match="Dit kan alleen met SQLite"):
            doe(database, tmp_path / "kopie.db")


@pytest.mark.parametrize(
    ("schrijfbaar", "hulp", "vast"), [(False, "", True), (False, "-wal", False), (False, "-shm", False), (True, "", False)]
)
def test_een_kopie_staat_alleen_vast_waar_niets_te_schrijven_is_en_niets_meer_openstaat(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, schrijfbaar: bool, hulp: str, vast: bool
) -> None:
    """Wie een kopie met een open hulpbestand als vast leest, mist daarvan de laatste wijzigingen."""
    kopie = tmp_path / "kopie.db"
    (tmp_path / f"kopie.db{hulp}").touch()
    monkeypatch.setattr("service.opslag.reservekopie.os.access", lambda *_: schrijfbaar)
    assert reservekopie._adres(kopie).endswith("?immutable=1") is vast


def test_een_kopie_met_een_index_die_niet_klopt_is_beschadigd_ook_al_klopt_de_keten(tmp_path: Path, werkbank: Werkbank) -> None:
    database = open_database(f"sqlite:///{tmp_path}/dienst.db")
    werkbank.bewaar(Adviesopslag(database))
    bewaar(database, tmp_path / "kopie.db")
    with closing(sqlite3.connect(tmp_path / "kopie.db")) as verbinding:
        (bladzij,) = verbinding.execute("SELECT rootpage FROM sqlite_master WHERE name = 'ix_termijn_einde'").fetchone()
        (grootte,) = verbinding.execute("PRAGMA page_size").fetchone()
    with (tmp_path / "kopie.db").open("r+b") as bestand:
        bestand.seek((bladzij - 1) * grootte)
        # Een bladzij van een index zonder regels: heel op zichzelf, en elke termijn ontbreekt erin.
        bestand.write(b"\x0a\0\0\0\0" + grootte.to_bytes(2, "big") + b"\0" * (grootte - 7))
    kopie = maak_verbinding(f"sqlite:///{tmp_path}/kopie.db")
    assert controleer(kopie) == ()
    kopie.dispose()
    with pytest.raises(KopieFout, match="beschadigd"):
        herstel(database, tmp_path / "kopie.db")
    database.dispose()


def test_wie_de_oude_database_nog_open_had_ziet_daarna_de_teruggezette(tmp_path: Path, werkbank: Werkbank) -> None:
    """Een verbinding die openstaat, kijkt naar het bestand dat opzij ging."""
    bestand = tmp_path / "dienst.db"
    database = open_database(f"sqlite:///{bestand}")
    advies = werkbank.bewaar(Adviesopslag(database))
    bewaar(database, tmp_path / "kopie.db")
    for pad in (bestand, *(tmp_path / f"dienst.db{staart}" for staart in ("-wal", "-shm"))):
        if pad.exists():
            pad.write_bytes(b"stuk" * 5000)
    assert herstel(database, tmp_path / "kopie.db") == tmp_path / "dienst.db.stuk"
    assert Adviesopslag(database).lees(AANROEP, advies.id, "test") == advies
    database.dispose()


def test_een_oude_database_die_stuk_is_wordt_nooit_overschreven(tmp_path: Path, werkbank: Werkbank) -> None:
    bestand = tmp_path / "dienst.db"
    database = open_database(f"sqlite:///{bestand}")
    werkbank.bewaar(Adviesopslag(database))
    bewaar(database, tmp_path / "kopie.db")
    database.dispose()
    bestand.write_bytes(b"stuk" * 5000)
    (tmp_path / "dienst.db.stuk").write_bytes(b"van vorige week")
    with pytest.raises(KopieFout, match=r"dienst\.db\.stuk is er al"):
        herstel(maak_verbinding(f"sqlite:///{bestand}"), tmp_path / "kopie.db")
    assert bestand.read_bytes() == b"stuk" * 5000
    assert (tmp_path / "dienst.db.stuk").read_bytes() == b"van vorige week"


def test_na_het_terugzetten_is_niemand_meer_aangemeld(tmp_path: Path, werkbank: Werkbank) -> None:
    """In de kopie staat ook de sessie van wie zich daarna afmeldde, of uit dienst ging."""
    database = open_database(f"sqlite:///{tmp_path}/dienst.db")
    werkbank.bewaar(Adviesopslag(database))
    sessies = Sessies(database, timedelta(minutes=30), timedelta(hours=10))
    geheim = sessies.begin(FRYSLAN.wie, NU)
    bewaar(database, tmp_path / "kopie.db")
    eindig_van(database, FRYSLAN.wie.kenmerk)
    herstel(database, tmp_path / "kopie.db")
    assert sessies.herken(geheim, NU) is None
    assert controleer(database) == ()
    database.dispose()


def test_wie_net_na_het_terugzetten_afbreekt_heeft_geen_oude_sessie_terug(
    tmp_path: Path, werkbank: Werkbank, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Het afmelden kwam erna: tot dan, en bij een storm van schrijvers voorgoed, gold een sessie die al beëindigd was weer."""
    database = open_database(f"sqlite:///{tmp_path}/dienst.db")
    werkbank.bewaar(Adviesopslag(database))
    sessies = Sessies(database, timedelta(minutes=30), timedelta(hours=10))
    geheim = sessies.begin(FRYSLAN.wie, NU)
    bewaar(database, tmp_path / "kopie.db")
    sessies.eindig(geheim)
    zet_terug = reservekopie._zet_terug

    def en_breek_af(kopie: Path, naar: Path) -> None:
        zet_terug(kopie, naar)
        raise KeyboardInterrupt

    monkeypatch.setattr(reservekopie, "_zet_terug", en_breek_af)
    with pytest.raises(KeyboardInterrupt):
        herstel(database, tmp_path / "kopie.db")
    assert sessies.herken(geheim, NU) is None
    database.dispose()


def test_een_lege_database_is_niet_nagegaan_en_dat_staat_er(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wie de verkeerde database noemt, las dat alles klopte."""
    monkeypatch.setenv("THUISNABIJ_DATABASE_URL", f"sqlite:///{tmp_path}/verkeerd.db")
    klaar = CliRunner().invoke(app, ["audit", "controleer"])
    assert (klaar.exit_code, "Alles klopt" in klaar.output, "geen enkele regel" in klaar.output) == (0, False, True)
    CliRunner().invoke(app, ["audit", "sleutel", str(tmp_path / "zegel.pem")])
    zonder = CliRunner().invoke(app, ["audit", "verzegel", str(tmp_path / "zegel.pem")])
    assert (zonder.exit_code, zonder.output) == (0, "Er is nog geen keten om te verzegelen. Kijk of THUISNABIJ_DATABASE_URL klopt.\n")
    leeg = CliRunner().invoke(app, ["audit", "exporteer", "--samenwerkingsverband", "po2001"])
    assert (leeg.exit_code, leeg.output) == (2, "Van po2001 is er geen keten. In deze database is er nog geen.\n")


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
    status, gezegd = doe("opslag", "herstel", kopie, "--vervang")
    assert (status, gezegd.splitlines()[0]) == (0, "De reservekopie is teruggezet.")
    # Wie dit niet hoort, denkt dat een vernietigde zaak weg is en een ingetrokken sleutel niet meer geldt.
    assert "thuisnabij opslag vernietig" in gezegd
    assert "thuisnabij sleutel lijst" in gezegd
    assert doe("opslag", "houd-vast", str(advies.id), "--reden", "bezwaar") == (0, "Deze zaak wordt vastgehouden.\n")
    assert doe("opslag", "houd-vast", str(advies.id), "--reden", "123456782")[0] == 2
    assert doe("opslag", "laat-los", str(advies.id)) == (0, "Deze zaak wordt niet meer vastgehouden.\n")
    assert doe("opslag", "vernietig", "--proef")[1].startswith("Dit zou weggaan: 0 zaken en 0 besluiten.\n")
    sleutel = str(tmp_path / "zegel.pem")
    assert doe("audit", "sleutel", sleutel)[1].startswith("De openbare sleutel is ")
    openbaar = doe("audit", "sleutel", str(tmp_path / "volgende.pem"))[1].split()[4].rstrip(".")
    assert doe("audit", "verzegel", sleutel) == (0, "po2001: verzegeld tot en met regel 4.\n")
    assert doe("audit", "verzegel", sleutel) == (0, "Elke keten heeft het zegel van vandaag al.\n")
    status, uitvoer = doe("audit", "exporteer")
    (tmp_path / "uitvoer.jsonl").write_text(uitvoer, encoding="utf-8")
    assert (status, len(uitvoer.splitlines())) == (0, 5)
    uitvoer_bestand = str(tmp_path / "uitvoer.jsonl")
    assert doe("audit", "controleer", "--zegels", uitvoer_bestand)[0] == 0
    zet_door = json.loads(uitvoer.splitlines()[-1])["sleutel"]
    assert doe("audit", "controleer", "--zegels", uitvoer_bestand, "--sleutel", openbaar)[0] == 1
    assert doe("audit", "controleer", "--zegels", uitvoer_bestand, "--sleutel", openbaar, "--sleutel", zet_door)[0] == 0
    assert doe("audit", "controleer", "--sleutel", zet_door[:-1]) == (
        2, "Een openbare sleutel heeft 64 tekens, 0 tot en met 9 en a tot en met f. Neem haar over van: thuisnabij audit sleutel.\n",
    )  # fmt: skip
    assert doe("audit", "exporteer", "--vernietigd") == (0, "")
    assert doe("audit", "exporteer", "--vernietigd", "--toegang") == (2, "Kies een van de twee: --toegang of --vernietigd.\n")
    assert "po2001: 4 regels" in doe("audit", "controleer")[1]
    assert doe("audit", "exporteer", "--samenwerkingsverband", "po201") == (2, "Van po201 is er geen keten. Er is er een van: po2001.\n")
    assert doe("audit", "controleer", "--zegels", kopie)[0] == 2
    geknoeid = maak_verbinding(adres)
    with geknoeid.begin() as verbinding:
        verbinding.exec_driver_sql("UPDATE zaak SET kenmerk = 'ander'")
    geknoeid.dispose()
    assert doe("audit", "controleer") == (
        1, "Er klopt iets niet (1):\n- po2001 regel 1: Wat bij deze regel bewaard is, is veranderd of weg.\n",
    )  # fmt: skip
    assert doe("opslag", "bewaar", str(tmp_path / "nieuw.db"))[0] == 2
