"""Wat gewist is ook uit de bestanden van SQLite halen. Zolang iemand een oudere stand leest, kan dat niet."""

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

NOG_NIET_UIT_HET_BESTAND = (
    "Wat vernietigd is, staat nog in het bestand van de database of in het bestand ernaast (-wal): een ander programma leest daar nu.\n"
    "Sluit dat, en doe opnieuw: thuisnabij opslag vernietig.\n"
)


def haal_resten_weg(database: Engine, *, wacht: bool) -> bool:
    """Brengt alle wijzigingen naar het bestand zelf, en maakt het hulpbestand ernaast leeg. Waar als er daarna niets gewists meer staat.

    Met `wacht` krijgen lezers de gewone wachttijd; zonder wordt het alleen geprobeerd. Op PostgreSQL is er niets te doen: dat ruimt
    zijn bestanden zelf op.
    """
    if database.dialect.name != "sqlite":
        return True
    try:
        # Zonder eigen transactie: daarbinnen kan dit niet.
        with database.connect().execution_options(isolation_level="AUTOCOMMIT") as verbinding:
            wachttijd = verbinding.exec_driver_sql("PRAGMA busy_timeout").scalar_one()
            if not wacht:
                verbinding.exec_driver_sql("PRAGMA busy_timeout=0")
            try:
                # Een lezer die in de weg zit is geen fout van SQLite, maar een 1 vooraan in het antwoord.
                bezet = verbinding.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            finally:
                verbinding.exec_driver_sql(f"PRAGMA busy_timeout={wachttijd}")
    except SQLAlchemyError:
        # Waar alleen te lezen valt, of de schijf vol is. Wat er staat, staat er dan nog.
        return False
    return not bezet


def ruim_resten_op(database: Engine) -> None:
    """Bij het openen: maakt af wat een lezer toen tegenhield, als dat nu zonder wachten kan."""
    naam = database.url.database if database.dialect.name == "sqlite" else None
    hulp = Path(f"{naam}-wal")
    if naam and hulp.is_file() and hulp.stat().st_size:
        haal_resten_weg(database, wacht=False)
