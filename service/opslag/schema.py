"""Is de database van deze uitgave? Een nieuwe wordt gemaakt, een oude wordt bijgewerkt als iemand dat vraagt.

De stappen staan in `migraties`; stap 0001 is wat er vóór de eerste stap al was.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect, text

from service.opslag.database import OpslagFout, adres_uit_omgeving, lezen, maak_verbinding, schrijven, vertaald
from service.opslag.resten import ruim_resten_op

if TYPE_CHECKING:
    from alembic.config import Config

STAND = "0010"
"""De stap waar deze uitgave bij hoort."""
_EERSTE = "0001"
LEEG = ""
BIJWERKEN = "De database is van een vorige uitgave. Werk haar eerst bij met: thuisnabij opslag bijwerken."
TE_NIEUW = "De database is van een nieuwere uitgave. Installeer die uitgave, of zet een oudere reservekopie terug."

VREEMD = "In dit bestand staat een database van iets anders. Kijk THUISNABIJ_DATABASE_URL na."


def database_uit_omgeving() -> Engine:
    """De database van THUISNABIJ_DATABASE_URL, of anders een SQLite-bestand in de werkmap. Werpt InstellingFout, en OpslagFout."""
    return open_database(adres_uit_omgeving())


def open_database(adres: str) -> Engine:
    """De database op `adres`, met de tabellen van deze uitgave. Een lege database krijgt ze hier.

    Staat er naast een SQLite-bestand nog iets dat gewist is, dan gaat dat hier weg als het kan.

    Raises:
        OpslagFout: als zij niet te openen is, of van een andere uitgave is.
    """
    database = maak_verbinding(adres)
    try:
        _eis_map(database)
        _eis_stand(database)
    except OpslagFout:
        database.dispose()
        raise
    ruim_resten_op(database)
    return database


def _eis_map(database: Engine) -> None:
    """De vergissingen die het vaakst voorkomen, bij hun naam; SQLite zelf zegt alleen dat openen niet lukt."""
    if database.dialect.name != "sqlite":
        return
    bestand = Path(str(database.url.database)).absolute()
    if not bestand.parent.is_dir():
        raise OpslagFout("De database is niet te openen: haar map bestaat niet. Kijk THUISNABIJ_DATABASE_URL na.")
    if bestand.is_dir():
        raise OpslagFout("De database is niet te openen: dit is een map. Kijk THUISNABIJ_DATABASE_URL na.")


def _eis_stand(database: Engine) -> None:
    with vertaald("De database is niet te openen"), database.connect() as verbinding:
        gevonden = stand_op(verbinding)
    if gevonden == LEEG:
        werk_bij(database)
    elif gevonden != STAND:
        raise OpslagFout(BIJWERKEN if gevonden < STAND else TE_NIEUW)


def stand_van(database: Engine) -> str:
    """De stap waar deze database is; leeg als er nog niets in staat. Werpt OpslagFout als zij niet te lezen is."""
    with lezen(database) as verbinding:
        return stand_op(verbinding)


def werk_bij(database: Engine, tot: str = STAND) -> tuple[str, str]:
    """Brengt de database naar stap `tot`, in één transactie; geeft van welke stap naar welke.

    Raises:
        OpslagFout: als dat niet lukt; er is dan niets veranderd.
    """
    with vertaald("De database is niet bijgewerkt"), schrijven(database) as verbinding:
        return werk_bij_op(verbinding, tot), tot


def werk_bij_op(verbinding: Connection, tot: str = STAND) -> str:
    """Als `werk_bij`, binnen een transactie die al loopt; geeft van welke stap. Werpt OpslagFout bij een nieuwere uitgave."""
    # Pas hier: de dienst heeft dit pakket alleen nodig als er iets te veranderen is.
    from alembic import command

    if verbinding.dialect.name == "postgresql":
        # Twee die tegelijk starten: de tweede wacht, hoe lang het ook duurt, en ziet dan dat het al gedaan is.
        verbinding.execute(text("SET LOCAL lock_timeout TO 0"))
        verbinding.execute(text("SELECT pg_advisory_xact_lock(hashtext('thuisnabij'))"))
    van = stand_op(verbinding)
    if van > STAND:
        raise OpslagFout(TE_NIEUW)
    instelling = _alembic(verbinding)
    if van == _EERSTE:
        command.stamp(instelling, _EERSTE)
    if van != tot:
        (command.upgrade if van < tot else command.downgrade)(instelling, tot)
    return van


def _alembic(verbinding: Connection) -> "Config":
    from alembic.config import Config

    instelling = Config()
    instelling.set_main_option("script_location", str(Path(__file__).parent / "migraties"))
    instelling.set_main_option("version_locations", str(Path(__file__).parent / "migraties" / "versies"))
    instelling.set_main_option("path_separator", "newline")
    instelling.attributes["verbinding"] = verbinding
    return instelling


def stand_op(verbinding: Connection) -> str:
    """Als `stand_van`, op een verbinding die al open is. Werpt OpslagFout als er een SQLite-bestand van iets anders openstaat."""
    tabellen = inspect(verbinding).get_table_names()
    if "alembic_version" in tabellen:
        gevonden = verbinding.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return str(gevonden) if gevonden else LEEG
    # Vóór de eerste stap hield niemand een stand bij.
    if "advies" in tabellen:
        return _EERSTE
    if tabellen and verbinding.dialect.name == "sqlite":
        # Een bestand is van één dienst; in PostgreSQL kan er iets naast staan.
        raise OpslagFout(VREEMD)
    return LEEG
