"""De database openen. Standaard SQLite in de werkmap: een bevestigd advies overleeft een stroomstoring."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import DataError, IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import Pool

from service.instelling import lees_instellingen
from service.opslag.oorzaak import met_oorzaak

WACHTTIJD_MS = 10_000
IN_HET_GEHEUGEN = (None, "", ":memory:")
"""Wat in een adres van SQLite staat als er geen bestand is."""
_KIJK_WEER = 0.001
_SYNCHRONOUS = "synchronous"
_BEURTEN: WeakKeyDictionary[Pool, Lock] = WeakKeyDictionary()


class OpslagFout(Exception):
    """De database is niet te openen of te schrijven; de tekst is een zin zonder gegevens van een zaak."""


class RijGeweigerd(OpslagFout):
    """De database neemt een rij niet aan. Dat ligt aan die rij, en er is niets vastgelegd."""


def ligt_aan_de_database(fout: Exception) -> bool:
    """Ligt deze fout aan de database zelf, en niet aan een rij of een verzoek? Dan geldt zij voor ieder die nu komt."""
    return type(fout) is OpslagFout


def adres_uit_omgeving() -> str:
    """Het adres van THUISNABIJ_DATABASE_URL, of anders een SQLite-bestand in de werkmap. Werpt InstellingFout."""
    return lees_instellingen().database_url.get_secret_value()


def maak_verbinding(adres: str) -> Engine:
    """De database op `adres`, een URL als `sqlite:///thuisnabij.db`; naar de tabellen wordt niet gekeken.

    Raises:
        OpslagFout: als het adres niet te begrijpen is of het stuurprogramma ontbreekt.
    """
    with vertaald("De database is niet te openen"):
        plek = _met_stuurprogramma(make_url(adres))
        # hide_parameters: anders staat bij een fout het hele dossier in de tekst van die fout.
        # De laatst gebruikte verbinding eerst: zij heeft de bladen van de database en haar klaargemaakte opdrachten nog bij de hand.
        # Een database in het geheugen heeft geen rij verbindingen, en kent deze keuze niet.
        laatste_eerst = {} if plek.database in IN_HET_GEHEUGEN else {"pool_use_lifo": True}
        database = create_engine(plek, pool_pre_ping=plek.get_backend_name() != "sqlite", hide_parameters=True, **laatste_eerst)
        if database.dialect.name == "sqlite":
            _alleen_voor_mij(plek.database)
            event.listen(database, "connect", _veilig)
            event.listen(database, "begin", _begin)
        else:
            event.listen(database, "connect", _wacht_niet_eeuwig)
            event.listen(database, "begin", _begin_postgres)
        return database


@contextmanager
def lezen(database: Engine) -> Iterator[Connection]:
    """Een verbinding die één stand van de database leest. Werpt OpslagFout als dat niet kan."""
    with vertaald("De database is niet te lezen"), database.connect() as verbinding:
        yield verbinding


@contextmanager
def schrijven(database: Engine) -> Iterator[Connection]:
    """Een transactie die schrijft: alles of niets, en wat klaar is staat op de schijf. Werpt OpslagFout als dat niet lukt."""
    with vertaald("Er is niets bewaard"), _beurt(database), database.execution_options(schrijven=True).begin() as verbinding:
        yield verbinding


@contextmanager
def bijhouden(database: Engine) -> Iterator[Connection]:
    """Als `schrijven`, voor een regel over het lezen: die overleeft een werker die omvalt, maar wacht niet op de schijf.

    Valt de stroom uit, dan kunnen de regels van het laatste ogenblik weg zijn. Wachten op de schijf maakt lezen tien keer zo traag.
    """
    snel = database.execution_options(schrijven=True, vluchtig=True)
    with vertaald("Het toegangslog is niet te schrijven"), _beurt(database), snel.begin() as verbinding:
        yield verbinding


@contextmanager
def _beurt(database: Engine) -> Iterator[None]:
    """Op SQLite schrijft er één tegelijk. Draden van dit proces wachten hier op elkaar: SQLite zelf laat een wachter steeds langer slapen,
    ook als het intussen zijn beurt is. Een ander proces ziet hiervan niets; daarvoor blijft de wachttijd van SQLite. Werpt OpslagFout.
    """
    if database.dialect.name != "sqlite":
        yield
        return
    beurt = _BEURTEN.setdefault(database.pool, Lock())
    if not beurt.acquire(timeout=WACHTTIJD_MS / 1000):
        raise OpslagFout("Er wordt te lang geschreven.")
    try:
        yield
    finally:
        beurt.release()


@contextmanager
def vertaald(zin: str) -> Iterator[None]:
    """Een fout van de database wordt een OpslagFout met haar oorzaak of haar soort: in haar tekst kan een dossier staan."""
    try:
        yield
    except (IntegrityError, DataError) as fout:
        raise RijGeweigerd(met_oorzaak(zin, fout)) from fout
    except (SQLAlchemyError, ImportError, sqlite3.Error) as fout:
        raise OpslagFout(met_oorzaak(zin, fout)) from fout


def _met_stuurprogramma(adres: URL) -> URL:
    if adres.drivername not in ("postgresql", "postgres"):
        return adres
    adres = adres.set(drivername="postgresql+psycopg")
    return adres if "sslmode" in adres.query or _is_hier(adres) else adres.update_query_dict({"sslmode": "verify-full"})


def _is_hier(adres: URL) -> bool:
    """Is elke plek in dit adres deze computer, over een socket of over de lus? Een lege plek is een socket."""
    gezegd = adres.query.get("host") or adres.host or ""
    plekken = gezegd.split(",") if isinstance(gezegd, str) else gezegd
    return all(plek in ("", "localhost", "127.0.0.1", "::1") or plek.startswith(("/", "@")) for plek in plekken)


def _alleen_voor_mij(bestand: str | None) -> None:
    """Een nieuw SQLite-bestand is alleen te lezen voor wie de dienst draait; SQLite neemt dat over voor zijn hulpbestanden."""
    if bestand and bestand != ":memory:" and Path(bestand).parent.is_dir():
        try:
            Path(bestand).touch(mode=0o600)
        except OSError as fout:
            raise OpslagFout(met_oorzaak("De database is niet te openen", fout)) from None


def _veilig(verbinding: sqlite3.Connection, _: Any) -> None:
    """WAL laat lezen tijdens schrijven toe; FULL wacht tot de schijf elke vastgelegde transactie heeft; wat weg moet wordt overschreven."""
    # Zonder eigen transacties van het stuurprogramma: wanneer een transactie begint, en of zij schrijft, zegt _begin.
    verbinding.isolation_level = None
    for regel in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON", f"busy_timeout={WACHTTIJD_MS}"):
        verbinding.execute(f"PRAGMA {regel}")


def _begin(verbinding: Connection) -> None:
    """Wie gaat schrijven, wacht hier op zijn beurt. Anders mislukt hij pas halverwege, als een ander intussen schreef."""
    opties = verbinding.get_execution_options()
    gewenst = "NORMAL" if opties.get("vluchtig") else "FULL"
    # Vóór het begin: binnen een transactie doet deze instelling niets. Een verbinding wordt hergebruikt; `info` leeft even lang als zij.
    if verbinding.info.get(_SYNCHRONOUS, "FULL") != gewenst:
        verbinding.exec_driver_sql(f"PRAGMA synchronous={gewenst}")
        verbinding.info[_SYNCHRONOUS] = gewenst
    if opties.get("schrijven"):
        _neem_de_beurt(verbinding)
    else:
        verbinding.exec_driver_sql("BEGIN")


def _neem_de_beurt(verbinding: Connection) -> None:
    """Wacht tot geen ander proces schrijft. SQLite zelf laat een wachter tot een tiende seconde slapen, ook als het intussen zijn beurt is;
    hier kijkt hij om de milliseconde. Werpt OperationalError als het te lang duurt.
    """
    # Rechtstreeks bij het stuurprogramma: dit gaat vooraf aan elke transactie die schrijft.
    ruw: Any = verbinding.connection.driver_connection
    uiterlijk = monotonic() + WACHTTIJD_MS / 1000
    ruw.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                ruw.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as fout:
                if fout.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() > uiterlijk:
                    raise OperationalError("BEGIN IMMEDIATE", None, fout) from fout
                sleep(_KIJK_WEER)
            else:
                return
    finally:
        ruw.execute(f"PRAGMA busy_timeout={WACHTTIJD_MS}")


def _wacht_niet_eeuwig(verbinding: Any, _: Any) -> None:
    """Wie op een slot van een ander wacht, krijgt na een tijd een fout, net als op SQLite. Zonder grens wacht hij op een werker die
    stilstaat zolang die verbonden is.
    """
    verbinding.execute(f"SET lock_timeout TO {WACHTTIJD_MS}")
    verbinding.commit()


def _begin_postgres(verbinding: Connection) -> None:
    if verbinding.get_execution_options().get("vluchtig"):
        verbinding.exec_driver_sql("SET LOCAL synchronous_commit TO off")
