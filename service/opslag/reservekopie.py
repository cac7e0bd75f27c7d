"""Een reservekopie van een SQLite-database maken en terugzetten, ook terwijl de dienst loopt."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from secrets import token_hex

from sqlalchemy import Engine

from service.audit.controle import controleer
from service.opslag.database import IN_HET_GEHEUGEN, OpslagFout, maak_verbinding, vertaald
from service.opslag.in_gebruik import houd_anderen_buiten, houdt_een_ander_vast
from service.opslag.oorzaak import met_oorzaak
from service.opslag.schema import STAND, stand_van
from service.opslag.sessies import eindig_alle

_STUK = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_IS_ER_AL = "Dit bestand is er al. Een reservekopie wordt niet overschreven."
_TE_OUD = "Deze reservekopie is van een vorige uitgave. Zet die uitgave terug, en daarmee de kopie."
_TE_NIEUW = "Deze reservekopie is van een nieuwere uitgave. Installeer die uitgave, en zet daarmee de kopie terug."
_IN_GEBRUIK = "Deze database is nog in gebruik. Stop eerst de dienst."
_NIET_HIER = "Dit kan alleen met SQLite. Gebruik voor PostgreSQL pg_dump en pg_restore."


# Op een volle schijf laat SQLite ook het journaal van een kopie staan.
_HULP = ("-wal", "-shm", "-journal")
_BEGIN = b"SQLite format 3\0"


class KopieFout(Exception):
    """De reservekopie is niet te maken of niet terug te zetten; de tekst is een zin voor de beheerder."""


def bewaar(database: Engine, naar: Path) -> None:
    """Maakt een reservekopie in een bestand dat er nog niet is, en kijkt haar na.

    De database mag van een vorige uitgave zijn: ook vóór het bijwerken hoort er een kopie te zijn. Dan is na te kijken of zij heel is; de
    keten kijkt de uitgave na waar zij bij hoort, of deze na het bijwerken.

    Raises:
        KopieFout: als het bestand er al is of niet kan, of de kopie niet klopt; er blijft dan geen kopie achter.
        OpslagFout: als de database niet te lezen is.
    """
    bron = _bestand(database)
    if naar.is_dir():
        raise KopieFout("Dit is een map. Noem een bestand.")
    if naar.exists():
        raise KopieFout(_IS_ER_AL)
    if not naar.parent.is_dir():
        raise KopieFout("Dit bestand is niet te schrijven: zijn map bestaat niet.")
    stand = stand_van(database)
    if not stand:
        raise KopieFout("In deze database staat nog niets.")
    if stand > STAND:
        raise KopieFout("De database is van een nieuwere uitgave. Maak de kopie met die uitgave.")
    # Een eigen naam: een ander die tegelijk dezelfde kopie maakt, schrijft niet in de onze.
    half = naar.with_name(f"{naar.name}.{token_hex(4)}.half")
    try:
        with _tijdelijk(half):
            _kopieer(bron, half)
            _kijk_na(half, stand)
            _geef_naam(half, naar)
    except FileExistsError:
        raise KopieFout(_IS_ER_AL) from None
    except OSError:
        raise KopieFout("Dit bestand is niet te schrijven.") from None


def _geef_naam(half: Path, naar: Path) -> None:
    """Geeft de kopie haar naam, als die nog vrij is: van twee die dit tegelijk doen, lukt het er één. Werpt anders FileExistsError."""
    try:
        naar.hardlink_to(half)
    except FileExistsError:
        raise
    except OSError:
        # Een schijf als een usb-stick kent geen tweede naam voor een bestand. Wie de naam dan als eerste bezet, mag eroverheen.
        os.close(os.open(naar, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        half.replace(naar)


def herstel(database: Engine, van: Path) -> Path | None:
    """Zet een reservekopie terug over de database heen, in één keer: halverwege is de oude er nog.

    Is de oude database niet te lezen, dan gaat zij opzij; waarheen komt terug. Anders komt er None terug.
    Daarna is niemand aangemeld: in de kopie staat ook de sessie van wie zich intussen afmeldde, of uit dienst ging.

    Raises:
        KopieFout: als het geen kopie is, zij niet klopt, de database in gebruik is, of de oude niet opzij kan; er is dan niets veranderd.
        OpslagFout: als er niet te schrijven is.
    """
    naar = _bestand(database)
    if not van.is_file():
        raise KopieFout("Deze reservekopie is er niet.")
    try:
        with van.open("rb") as bestand:
            begin = bestand.read(len(_BEGIN))
    except OSError:
        raise KopieFout("Deze reservekopie is niet te lezen.") from None
    if begin != _BEGIN:
        raise KopieFout("Dit bestand is geen reservekopie.")
    # Eerst naast de database, en dat nakijken: een kopie op een schijf waar alleen te lezen valt is niet te openen zoals de database.
    proef = naar.with_name(naar.name + ".terug")
    try:
        with _tijdelijk(proef):
            _kopieer_kopie(van, proef)
            _kijk_na(proef, STAND)
            # Hier al, en niet na het terugzetten: dan gold een oude sessie nog even, en als dit afbreekt voorgoed.
            _meld_iedereen_af(proef)
            database.dispose()
            opzij = _zet_terug(proef, naar)
    except OSError:
        raise KopieFout("Naast de database is niet te schrijven.") from None
    return opzij


def _meld_iedereen_af(kopie: Path) -> None:
    database = maak_verbinding(f"sqlite:///{kopie}")
    try:
        eindig_alle(database)
    finally:
        database.dispose()


def _zet_terug(kopie: Path, naar: Path) -> Path | None:
    """Over de database heen; is die stuk, dan gaat zij eerst opzij, en waarheen komt terug."""
    try:
        _kopieer(kopie, naar, alleen_ik=True)
    except OpslagFout as fout:
        if _is_bezet(fout.__cause__):
            raise KopieFout(_IN_GEBRUIK) from None
        # De kopie is net nagekeken, dus wat hier stuk is, is de oude database.
        if not _is_stuk(fout.__cause__):
            raise
        if houdt_een_ander_vast(naar):
            raise KopieFout(_IN_GEBRUIK) from None
        opzij = _zet_opzij(naar)
        _kopieer(kopie, naar)
        return opzij
    return None


def _is_stuk(oorzaak: BaseException | None) -> bool:
    return _soort(oorzaak) in _STUK


def _is_bezet(oorzaak: BaseException | None) -> bool:
    return _soort(oorzaak) == sqlite3.SQLITE_BUSY


def _soort(oorzaak: BaseException | None) -> int:
    # De laagste byte is de soort; daarboven staat welke variant.
    return getattr(oorzaak, "sqlite_errorcode", 0) & 0xFF if isinstance(oorzaak, sqlite3.Error) else 0


def _zet_opzij(bestand: Path) -> Path:
    """Wat stuk is blijft bewaard, met zijn hulpbestanden: er is misschien nog iets uit te redden, en na te gaan hoe het kwam."""
    opzij = bestand.with_name(bestand.name + ".stuk")
    try:
        if opzij.exists():
            raise KopieFout(f"{opzij} is er al. Zet dat bestand eerst ergens anders.")
        # De hulpbestanden eerst: een oud bestand met wijzigingen mag nooit naast de teruggezette database staan.
        for staart in ("-wal", "-shm", ""):
            if (deel := bestand.with_name(bestand.name + staart)).exists():
                deel.rename(bestand.with_name(opzij.name + staart))
        os.close(os.open(bestand, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError:
        raise KopieFout("De oude database is niet opzij te zetten.") from None
    return opzij


def _bestand(database: Engine) -> Path:
    if database.dialect.name != "sqlite" or database.url.database in IN_HET_GEHEUGEN:
        raise KopieFout(_NIET_HIER)
    return Path(str(database.url.database))


@contextmanager
def _tijdelijk(pad: Path) -> Iterator[None]:
    """Een leeg bestand, alleen voor wie dit doet, dat daarna met zijn hulpbestanden weg is. Werpt OSError als het niet te maken is."""
    os.close(os.open(pad, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
    try:
        yield
    finally:
        for rest in (pad, *(pad.with_name(pad.name + staart) for staart in _HULP)):
            rest.unlink(missing_ok=True)


def _kopieer(van: Path, naar: Path, *, alleen_ik: bool = False) -> None:
    with (
        vertaald("De database is niet te kopiëren"),
        closing(sqlite3.connect(_adres(van), uri=True, timeout=10)) as bron,
        closing(sqlite3.connect(naar, timeout=10)) as doel,
    ):
        doel.execute("PRAGMA synchronous=FULL")
        if alleen_ik:
            houd_anderen_buiten(doel)
        bron.backup(doel)


def _kopieer_kopie(van: Path, naar: Path) -> None:
    try:
        _kopieer(van, naar)
    except OpslagFout as fout:
        if _is_stuk(fout.__cause__):
            raise KopieFout("Deze reservekopie is beschadigd.") from None
        raise KopieFout(met_oorzaak("De reservekopie is niet naast de database te zetten", fout.__cause__ or fout)) from None


def _adres(van: Path) -> str:
    """Waar niets te schrijven is, kan SQLite geen hulpbestanden maken en leest het een kopie alleen als die vaststaat."""
    staat_vast = not os.access(van.parent, os.W_OK) and not any(van.with_name(van.name + staart).exists() for staart in _HULP)
    return f"{van.absolute().as_uri()}{'?immutable=1' if staat_vast else ''}"


def _kijk_na(kopie: Path, stand: str) -> None:
    """Is dit een hele database van deze stand, en klopt de keten als die van deze uitgave is?"""
    try:
        database = maak_verbinding(f"sqlite:///{kopie}")
        try:
            with vertaald("Deze reservekopie is niet te lezen"), database.connect() as verbinding:
                heel = verbinding.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            if not heel:
                raise KopieFout("Deze reservekopie is beschadigd.")
            if (van := stand_van(database)) != stand:
                raise KopieFout(_TE_NIEUW if van > stand else _TE_OUD)
            gevonden = controleer(database) if stand == STAND else ()
        finally:
            database.dispose()
    except OpslagFout:
        raise KopieFout("Dit bestand is geen reservekopie.") from None
    if gevonden:
        raise KopieFout(f"In deze reservekopie klopt de audit niet. {gevonden[0]}")
