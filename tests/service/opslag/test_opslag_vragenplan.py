"""Geen vraag van de API leest meer dan haar bladzij: elke loopt over haar index, en sorteert hoogstens de rijen van een zaak of school."""

import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, Engine, delete, event, select

from service.audit.archieftermijn import archiefregel
from service.audit.bladeren import keten_vanaf
from service.audit.uitvoer import ketenregels, toegangsregels
from service.meten.opslag_vullen import EERSTE, VERBANDEN, Echt, vul
from service.opslag import Adviesopslag, Besluitopslag, open_database
from service.opslag.database import schrijven
from service.opslag.lijst import Adviesfilter, lijst_adviezen, lijst_termijnen, plek_in_lijst
from service.opslag.tabellen import ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.wie import Aanroep, Wie, Wiesoort
from tests.service.opslag.conftest import NU

COMMISSIE = Aanroep(Wie(Wiesoort.MENS, "m-1", "commissie", "po2001"), NU, "0" * 32)
SCHOOL = Aanroep(Wie(Wiesoort.SYSTEEM, "sleutel-1", "school", "po2001", "school-7"), NU, "0" * 32)
VERDER = plek_in_lijst(EERSTE.replace(day=2), UUID(int=1))
DAG = EERSTE.date()
_EERSTE_DRIE = select(ZAAK.c.id).where(ZAAK.c.kenmerk.in_(["zaak-7", "zaak-307", "zaak-607"]))
LEEG = Echt("{}", b"{}", 100)


@dataclass(frozen=True)
class Vraag:
    """Wat er gevraagd wordt, over welke index dat hoort te lopen (of een van een paar), en of er eigen rijen gesorteerd mogen worden."""

    doe: Callable[[Engine, UUID], object]
    index: str
    enkele: bool = False


def lijst(aanroep: Aanroep, cursor: str, **kies: Any) -> Callable[[Engine, UUID], object]:
    return lambda database, _: lijst_adviezen(database, aanroep, Adviesfilter(**kies), cursor, 25)


def termijnen(aanroep: Aanroep, cursor: bool) -> Callable[[Engine, UUID], object]:
    def doe(database: Engine, _: UUID) -> object:
        def bladzij(plek: str) -> Any:
            return lijst_termijnen(database, aanroep, "po2001", DAG, date(2026, 1, 1), plek, 2)

        return bladzij(bladzij("").verder if cursor else "")

    return doe


FILTERS: dict[str, tuple[dict[str, Any], str]] = {
    "alles": ({}, "ix_advies_verband"),
    "verband": ({"samenwerkingsverband": "po2001"}, "ix_advies_verband"),
    "uitkomst": ({"uitkomst": "niet_toelaatbaar"}, "ix_advies_uitkomst"),
    "open": ({"uitkomst": ""}, "ix_advies_uitkomst"),
    "besluitrijp": ({"besluitrijp": "niet_afgeven"}, "ix_advies_besluitrijp"),
    "peildatum": ({"peildatum": DAG}, "ix_advies_peildatum"),
    "laatste": ({"alleen_laatste": True}, "ix_advies_verband"),
}


def _archieftermijn(database: Engine, _: UUID) -> object:
    with database.connect() as verbinding:
        return archiefregel(verbinding, "po2001", 4000)


VRAGEN: dict[str, Vraag] = {
    **{
        f"{naam}{' verder' if cursor else ''}": Vraag(lijst(COMMISSIE, cursor, **kies), index)
        for naam, (kies, index) in FILTERS.items()
        for cursor in ("", VERDER)
    },
    **{
        f"school {naam}{' verder' if cursor else ''}": Vraag(lijst(SCHOOL, cursor, **kies), "ix_betrokkene_kenmerk betrokkene", enkele=True)
        for naam, (kies, _) in FILTERS.items()
        for cursor in ("", VERDER)
    },
    **{
        f"kenmerk{' verder' if cursor else ''}": Vraag(lijst(COMMISSIE, cursor, zaak="zaak-5"), "ix_zaak_kenmerk", enkele=True)
        for cursor in ("", VERDER)
    },
    "school kenmerk": Vraag(lijst(SCHOOL, "", zaak="zaak-7"), "ix_zaak_kenmerk ix_betrokkene_kenmerk", enkele=True),
    "termijnen": Vraag(termijnen(COMMISSIE, cursor=False), "ix_termijn_einde"),
    "termijnen verder": Vraag(termijnen(COMMISSIE, cursor=True), "ix_termijn_einde"),
    "school termijnen": Vraag(termijnen(SCHOOL, cursor=False), "ix_betrokkene_kenmerk", enkele=True),
    "lezen": Vraag(lambda database, nummer: Adviesopslag(database).lees(COMMISSIE, nummer, "test"), "advies"),
    "school lezen": Vraag(lambda database, nummer: Adviesopslag(database).lees(SCHOOL, nummer, "test"), "advies ix_betrokkene_kenmerk"),
    "besluiten": Vraag(lambda database, nummer: Besluitopslag(database, frozenset()).lees(COMMISSIE, nummer), "ix_besluit_advies"),
    "school besluiten": Vraag(lambda database, nummer: Besluitopslag(database, frozenset()).lees(SCHOOL, nummer), "ix_besluit_advies"),
    "audit": Vraag(lambda database, _: keten_vanaf(database, "po2001", 5, 10), "audit"),
    "archieftermijn": Vraag(_archieftermijn, "ix_audit_onderwerp"),
    "audit uitvoeren": Vraag(lambda database, _: list(ketenregels(database, "po2001")), "audit"),
    "toegangslog": Vraag(lambda database, _: list(toegangsregels(database, "po2001")), "ix_toegangslog_verband"),
}


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def gevuld(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Engine, UUID]]:
    """Een database met adviezen van alle verbanden, en het nummer van een advies van het eerste."""
    sqlite = request.param == "sqlite"
    adres = f"sqlite:///{tmp_path_factory.mktemp('plan')}/plan.db" if sqlite else request.getfixturevalue("postgres")()
    database = open_database(adres)
    nummer = next(nummer for verband, nummer in vul(database, 4000, LEEG, random.Random(0), VERBANDEN) if verband == "po2001")
    yield database, nummer
    database.dispose()


@contextmanager
def afgeluisterd(database: Engine) -> Iterator[list[tuple[str, Any]]]:
    """Elke SELECT die er in deze tijd langskomt, met wat erin ingevuld is."""
    gehoord: list[tuple[str, Any]] = []

    def luister(_: Connection, __: Any, opdracht: str, waarden: Any, *rest: Any) -> None:
        if opdracht.startswith("SELECT"):
            gehoord.append((opdracht, waarden))

    event.listen(database, "before_cursor_execute", luister)
    try:
        yield gehoord
    finally:
        event.remove(database, "before_cursor_execute", luister)


def plan(database: Engine, opdracht: str, waarden: Any, *, enkele: bool) -> list[str]:
    """Hoe de database dit zou lopen, stap voor stap."""
    with database.connect() as verbinding:
        if database.dialect.name == "sqlite":
            return [rij[3] for rij in verbinding.exec_driver_sql(f"EXPLAIN QUERY PLAN {opdracht}", waarden)]
        # Een kleine tabel leest PostgreSQL liever heel. Wat hier uit staat, kiest het alleen nog als er geen index voor is.
        for soort in ("seqscan", "bitmapscan", *(() if enkele else ("sort",))):
            verbinding.exec_driver_sql(f"SET LOCAL enable_{soort} = off")
        # Deze tabellen passen in het geheugen: een rij elders kost dan niet meer dan de volgende.
        verbinding.exec_driver_sql("SET LOCAL random_page_cost = 1")
        return [rij[0] for rij in verbinding.exec_driver_sql(f"EXPLAIN (COSTS OFF) {opdracht}", waarden)]


def _naam_van(index: str, database: Engine) -> str:
    """De index op de sleutel van een tabel heeft op elke database een eigen naam; elke andere begint met ix."""
    sleutel = {"sqlite": "sqlite_autoindex_{}_1", "postgresql": "{}_pkey"}[database.dialect.name]
    return index if index.startswith("ix_") else sleutel.format(index)


def leest_alles(stap: str) -> bool:
    """Leest deze stap een hele tabel? SQLite noemt dat SCAN, ook als er een index bij staat; een rij die er niet is telt niet."""
    return "Seq Scan" in stap or (stap.startswith("SCAN ") and not stap.startswith(("SCAN CONSTANT", "SCAN (")))


def sorteert(stap: str) -> bool:
    return "TEMP B-TREE" in stap or re.fullmatch(r"(.*->  )?(Incremental )?Sort", stap) is not None


@pytest.mark.parametrize("naam", VRAGEN)
def test_elke_vraag_loopt_over_haar_index(gevuld: tuple[Engine, UUID], naam: str) -> None:
    (database, nummer), vraag = gevuld, VRAGEN[naam]
    with afgeluisterd(database) as gehoord:
        vraag.doe(database, nummer)
    assert gehoord
    plannen = [plan(database, *opdracht, enkele=vraag.enkele) for opdracht in gehoord]
    alles = "\n".join("\n".join(stappen) for stappen in plannen)
    goed = [_naam_van(index, database) for index in vraag.index.split()]
    assert any(index in alles for index in goed), alles
    # Om een paar zaken te vinden, hoort niemand een verband af te lopen.
    assert not vraag.enkele or not re.search("ix_advies_|ix_termijn_einde", alles), alles
    for stappen in plannen:
        assert not any(map(leest_alles, stappen)), "\n".join(stappen)
        assert vraag.enkele or not any(map(sorteert, stappen)), "\n".join(stappen)


def stappen_van(database: Engine, nummer: UUID) -> dict[str, int]:
    """Hoeveel honderd stappen SQLite voor elke vraag zet."""
    gezet: dict[str, int] = {}
    with database.connect() as verbinding:
        ruw: Any = verbinding.connection.driver_connection
    for naam, vraag in VRAGEN.items():
        gezet[naam] = 0

        def tel(naam: str = naam) -> int:
            gezet[naam] += 1
            return 0

        ruw.set_progress_handler(tel, 100)
        vraag.doe(database, nummer)
    ruw.set_progress_handler(None, 0)
    return gezet


def test_een_vraag_kost_in_een_vol_verband_niet_meer_dan_in_een_leeg(tmp_path: Any) -> None:
    gezet = []
    for aantal in (1_000, 4_000):
        database = open_database(f"sqlite:///{tmp_path}/{aantal}.db")
        nummer = vul(database, aantal, LEEG, random.Random(0), ("po2001",))[0][1]
        with schrijven(database) as verbinding:
            # De school heeft in allebei evenveel zaken.
            verbinding.execute(delete(BETROKKENE).where(BETROKKENE.c.kenmerk == "school-7", BETROKKENE.c.zaak_id.not_in(_EERSTE_DRIE)))
        gezet.append(stappen_van(database, nummer))
        database.dispose()
    klein, groot = gezet
    groeit = {naam: (klein[naam], groot[naam]) for naam in VRAGEN if groot[naam] > klein[naam] * 1.5 + 20}
    assert groeit == {}
