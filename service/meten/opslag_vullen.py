"""Een lege database vullen met verzonnen rijen, in de vorm en de verdeling van echte.

De inhoud is van een handvol adviezen echt en van de rest leeg, want een miljoen echte adviezen is 45 GB. Wat een lijst leest, raakt die
inhoud niet. In de keten staat van deze rijen niets: `audit controleer` klopt hier dus niet.
"""

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine

from service.opslag.database import schrijven, vertaald
from service.opslag.inladen import laad_in
from service.opslag.tabellen import ADVIES, INHOUD, TERMIJN, ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.wie import Rol

VERBANDEN = tuple(f"po{nummer:04d}" for nummer in range(2001, 2076))
SCHOLEN = 300
"""Zoveel scholen heeft een verband, ongeveer."""
ELKE_SECONDEN = 90
EERSTE = datetime(2024, 1, 1, tzinfo=UTC)
_UITKOMSTEN = ("toelaatbaar_sbo", "toelaatbaar_so", "arrangement", "aanvullen", "", "niet_toelaatbaar")
_RIJP = ("gereed", "eerst_herstellen", "niet_afgeven")
_PER_KEER = 20_000
_GEHEUGEN_KB = 400_000
Rij = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Echt:
    """Een echt dossier met zijn advies; van elke zoveelste verzonnen zaak is dit de inhoud."""

    invoer: str
    advies: bytes
    elke: int


def vul(database: Engine, aantal: int, echt: Echt, toeval: random.Random, verbanden: Sequence[str] = VERBANDEN) -> list[tuple[str, UUID]]:
    """Zet `aantal` adviezen in een lege database, elk in een eigen zaak van een school. Geeft van die met echte inhoud verband en nummer.

    Raises:
        OpslagFout: als er niet te schrijven is.
    """
    met_inhoud: list[tuple[str, UUID]] = []
    for begin in range(0, aantal, _PER_KEER):
        nummers = range(begin, min(begin + _PER_KEER, aantal))
        zaken = [_zaak(nummer, toeval.choice(verbanden), toeval) for nummer in nummers]
        adviezen = [_advies(zaak, toeval) for zaak in zaken]
        inhoud = [_inhoud(nummer, advies, echt) for nummer, advies in zip(nummers, adviezen, strict=True)]
        met_inhoud += [
            (advies["samenwerkingsverband"], advies["id"])
            for nummer, advies in zip(nummers, adviezen, strict=True)
            if nummer % echt.elke == 0
        ]
        rijen: Iterable[tuple[Any, Iterable[Rij]]] = (
            (ZAAK, zaken),
            (ADVIES, adviezen),
            (INHOUD, inhoud),
            (TERMIJN, map(_termijn, adviezen)),
            (BETROKKENE, [_school(nummer, zaak) for nummer, zaak in zip(nummers, zaken, strict=True)]),
        )
        with schrijven(database) as verbinding:
            _maak_vlot(verbinding)
            for tabel, van_tabel in rijen:
                laad_in(verbinding, tabel, van_tabel)
    if database.dialect.name == "postgresql":
        # Anders ruimt PostgreSQL zelf op, ergens in de eerste minuut, en telt dat mee in de meting.
        with vertaald("Er is niet opgeruimd"), database.execution_options(isolation_level="AUTOCOMMIT").connect() as verbinding:
            verbinding.exec_driver_sql("VACUUM (ANALYZE)")
    return met_inhoud


def _maak_vlot(verbinding: Connection) -> None:
    """Vullen hoort niet langer te duren dan meten. PostgreSQL slaat van deze rijen de verwijzingen over, als dat mag: dat is driekwart van
    de tijd, en zij kloppen. SQLite houdt de indexen in het geheugen: de nummers vallen overal.
    """
    if verbinding.dialect.name == "sqlite":
        verbinding.exec_driver_sql(f"PRAGMA cache_size=-{_GEHEUGEN_KB}")
    elif verbinding.exec_driver_sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user").scalar_one():
        verbinding.exec_driver_sql("SET LOCAL session_replication_role = replica")


def verzonnen_nummer(toeval: random.Random) -> UUID:
    """Een nummer zoals de dienst ze geeft (UUID versie 4)."""
    return UUID(int=toeval.getrandbits(128), version=4)


def _zaak(nummer: int, verband: str, toeval: random.Random) -> Rij:
    op = EERSTE + timedelta(seconds=nummer * ELKE_SECONDEN)
    vast = {"id": verzonnen_nummer(toeval), "samenwerkingsverband": verband, "kenmerk": f"zaak-{nummer}", "zout": f"{nummer:064x}"}
    open_ = {"bewaren_tot": op.date() + timedelta(days=1096), "vastgehouden_op": None, "vastgehouden_reden": "", "vernietigd_op": None}
    return {**vast, "aangemaakt_op": op, **open_}


def _advies(zaak: Rij, toeval: random.Random) -> Rij:
    return {
        "id": verzonnen_nummer(toeval),
        "zaak_id": zaak["id"],
        "versie": 1,
        "vorige": None,
        "samenwerkingsverband": zaak["samenwerkingsverband"],
        "aangemaakt_op": zaak["aangemaakt_op"],
        "peildatum": zaak["aangemaakt_op"].date(),
        "uitkomst": toeval.choices(_UITKOMSTEN, (40, 25, 15, 12, 7, 1))[0],
        "besluitrijp": toeval.choices(_RIJP, (80, 15, 5))[0],
        "pakkethash": "0" * 64,
        "uitvoer": zaak["zout"],
        "door_soort": "systeem",
        "door": "meting",
        "door_rol": "beheer",
    }


def _inhoud(nummer: int, advies: Rij, echt: Echt) -> Rij:
    invoer, tekst = (echt.invoer, echt.advies) if nummer % echt.elke == 0 else ("{}", b"{}")
    return {"advies_id": advies["id"], "zaak_id": advies["zaak_id"], "invoer": invoer, "advies": tekst}


def _termijn(advies: Rij) -> Rij:
    return {
        "advies_id": advies["id"],
        "naam": "beslissen_op_aanvraag",
        "zaak_id": advies["zaak_id"],
        "samenwerkingsverband": advies["samenwerkingsverband"],
        "titel": "Het samenwerkingsverband beslist op tijd",
        "stand": "loopt",
        "einde": advies["peildatum"] + timedelta(weeks=8),
    }


def _school(nummer: int, zaak: Rij) -> Rij:
    kenmerk = f"school-{nummer % SCHOLEN}"
    return {"zaak_id": zaak["id"], "rol": str(Rol.SCHOOL), "kenmerk": kenmerk, "samenwerkingsverband": zaak["samenwerkingsverband"]}
