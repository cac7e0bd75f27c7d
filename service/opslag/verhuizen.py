"""Alles van SQLite naar een lege PostgreSQL overzetten, of andersom: in één transactie, en teruggelezen voor zij vaststaat."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, Table, exists, func, inspect, select
from sqlmodel import SQLModel

from service.audit.controle import controleer_op
from service.opslag.database import OpslagFout, schrijven, vertaald
from service.opslag.inladen import laad_in
from service.opslag.rijen import Rijentelling, lees_rijen, zoals_het_er_staat
from service.opslag.schema import BIJWERKEN, LEEG, STAND, TE_NIEUW, stand_op, werk_bij_op
from service.opslag.stilzetten import stilgezet
from service.opslag.tabellen_audit import KOP, ZEGEL
from service.opslag.tabellen_regels import REGELVERSIE
from service.opslag.tabellen_toegang import SESSIE

_WACHT_MS = 10_000
_HOREN_ERBIJ = (KOP, REGELVERSIE, SESSIE)
"""Wie een tabel wil verhuizen, moet haar kennen: een tabel staat pas bij de andere als haar module gelezen is."""


class VerhuisFout(Exception):
    """Verhuizen kan niet of ging mis; het doel is dan zoals het was. De tekst is een zin voor de beheerder, zonder adres."""


@dataclass(frozen=True, slots=True)
class Keteneinde:
    """Het einde van één keten: in beide databases hetzelfde."""

    samenwerkingsverband: str
    volgnummer: int
    hash: str
    zegels: int


def verhuis(bron: Engine, doel: Engine, meld: Callable[[str, int], None]) -> tuple[Keteneinde, ...]:
    """Zet elke rij van `bron` over naar het lege `doel`; `meld` hoort van elke tabel hoeveel rijen er staan.

    Geeft het einde van elke keten.
    Nummers, zouten, zegels en tijden blijven gelijk, en wat ingepakt is blijft byte voor byte zo. De grendels staan er omdat de stappen van
    Alembic ze zetten. Voor de transactie vaststaat is elke rij teruggelezen, en is de keten in allebei nagelopen.

    Raises:
        VerhuisFout: als dit niet de goede databases zijn, of als er iets niet klopt.
        OpslagFout: als een van beide niet te lezen of te schrijven is, of als de bron in gebruik is.
    """
    if {bron.dialect.name, doel.dialect.name} != {"sqlite", "postgresql"}:
        raise VerhuisFout(
            "Verhuizen kan van SQLite naar PostgreSQL of andersom. Gebruik anders thuisnabij opslag bewaar, of pg_dump en pg_restore."
        )
    with vertaald("Het doel is niet te openen"), doel.connect():
        pass
    with stilgezet(bron) as van, schrijven(doel) as naar:
        # Eerst het doel: de audit van de bron nalopen duurt het langst.
        _maak_klaar(naar)
        _eis_bron(van)
        for tabel in SQLModel.metadata.sorted_tables:
            meld(tabel.name, _zet_over(van, naar, tabel))
        einden = _eis_zelfde_ketens(van, naar)
        _rond_af(naar)
    return einden


def _eis_bron(van: Connection) -> None:
    stand = stand_op(van)
    if stand == LEEG:
        raise VerhuisFout("In de bron staat nog niets. Met een lege database hoeft u niet te verhuizen.")
    if stand != STAND:
        raise OpslagFout(BIJWERKEN if stand < STAND else TE_NIEUW)
    if gevonden := controleer_op(van):
        raise VerhuisFout(f"In de bron klopt de audit niet; er is niets verhuisd. {gevonden[0]}")


def _maak_klaar(naar: Connection) -> None:
    """Zet de tabellen klaar en houdt ze vast. Werpt VerhuisFout als er al iets staat."""
    if naar.dialect.name == "postgresql":
        naar.exec_driver_sql(f"SET LOCAL lock_timeout = {_WACHT_MS}")
    else:
        # Een rij mag naar een latere wijzen; aan het eind van de transactie moet alles kloppen.
        naar.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    stand = stand_op(naar)
    if stand not in (LEEG, STAND):
        raise VerhuisFout("Het doel is van een andere uitgave. Verhuis naar een lege database.")
    if stand == LEEG:
        if inspect(naar).get_table_names():
            raise VerhuisFout("Het doel is niet leeg: er staan tabellen van iets anders in.")
        werk_bij_op(naar)
    tabellen = SQLModel.metadata.sorted_tables
    if naar.dialect.name == "postgresql":
        naar.exec_driver_sql(f"LOCK TABLE {_namen(tabellen)} IN EXCLUSIVE MODE")
    if vol := [tabel.name for tabel in tabellen if naar.execute(select(exists(select(1).select_from(tabel)))).scalar()]:
        raise VerhuisFout(f"Het doel is niet leeg. Er staan al rijen in: {', '.join(sorted(vol))}.")


def _zet_over(van: Connection, naar: Connection, tabel: Table) -> int:
    """Zet één tabel over en leest haar terug. Geeft hoeveel rijen er staan."""
    ruw, gelezen, teruggelezen = zoals_het_er_staat(tabel), Rijentelling(), Rijentelling()
    laad_in(naar, ruw, gelezen.tel(lees_rijen(van, ruw)))
    for _ in teruggelezen.tel(lees_rijen(naar, ruw)):
        pass
    if gelezen.rijen != teruggelezen.rijen:
        raise VerhuisFout(f"Tabel {tabel.name} heeft {gelezen.rijen} rijen, en in het doel {teruggelezen.rijen}. Er is niets verhuisd.")
    if gelezen.som != teruggelezen.som:
        raise VerhuisFout(f"In tabel {tabel.name} is een rij in het doel anders geworden. Er is niets verhuisd.")
    return gelezen.rijen


def _eis_zelfde_ketens(van: Connection, naar: Connection) -> tuple[Keteneinde, ...]:
    if gevonden := controleer_op(naar):
        raise VerhuisFout(f"In het doel klopt de audit niet; er is niets verhuisd. {gevonden[0]}")
    einden = _einden(van)
    if einden != _einden(naar):
        raise VerhuisFout("De ketens eindigen in het doel anders dan in de bron. Er is niets verhuisd.")
    return einden


def _einden(verbinding: Connection) -> tuple[Keteneinde, ...]:
    zegels = select(func.count()).where(ZEGEL.c.samenwerkingsverband == KOP.c.samenwerkingsverband).scalar_subquery()
    rijen = verbinding.execute(select(KOP.c.samenwerkingsverband, KOP.c.volgnummer, KOP.c.hash, zegels))
    # Op volgorde van hier: elke database sorteert tekst anders.
    return tuple(sorted((Keteneinde(*rij) for rij in rijen), key=lambda einde: einde.samenwerkingsverband))


def _rond_af(naar: Connection) -> None:
    """Laat PostgreSQL verder tellen waar de bron was, en meten wat er staat; SQLite doet het eerste zelf en het tweede niet."""
    if naar.dialect.name != "postgresql":
        return
    for tabel, kolom in _tellers(SQLModel.metadata.sorted_tables):
        hoogste = select(func.max(tabel.c[kolom])).scalar_subquery()
        naar.execute(select(func.setval(func.pg_get_serial_sequence(tabel.name, kolom), hoogste)).where(hoogste.is_not(None)))
    naar.exec_driver_sql(f"ANALYZE {_namen(SQLModel.metadata.sorted_tables)}")


def _namen(tabellen: Sequence[Table]) -> str:
    return ", ".join(tabel.name for tabel in tabellen)


def _tellers(tabellen: Sequence[Table]) -> list[tuple[Table, str]]:
    """De kolommen waar de database zelf doortelt."""
    return [(tabel, kolom.name) for tabel in tabellen if (kolom := tabel.autoincrement_column) is not None]
