"""De grendels van stap 2: aan de verantwoording kan alleen worden toegevoegd, en een gegeven advies verandert niet.

Zij houden een vergissing en een gewone aanval tegen. Wie bij het bestand zelf kan, haalt ze weg; daarvoor is er de keten.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from alembic import op

_VERBODEN = {
    "audit": ("UPDATE", "DELETE"),
    "auditzegel": ("UPDATE", "DELETE"),
    "toegangslog": ("UPDATE", "DELETE"),
    "vernietiging": ("UPDATE", "DELETE"),
    "regelpakket": ("UPDATE", "DELETE"),
    "advies": ("UPDATE", "DELETE"),
    # De inhoud van een zaak moet na de bewaartermijn weg kunnen.
    "adviesinhoud": ("UPDATE",),
    "besluitversie": ("UPDATE",),
}
_FUNCTIE = "thuisnabij_weiger"


def zet_grendels() -> None:
    """Zet op elke tabel wat er niet mag."""
    postgres = op.get_bind().dialect.name == "postgresql"
    if postgres:
        op.execute(
            f"CREATE FUNCTION {_FUNCTIE}() RETURNS trigger LANGUAGE plpgsql AS "
            "$$ BEGIN RAISE EXCEPTION 'Tabel % kan zo niet veranderen.', TG_TABLE_NAME; END $$"
        )
    for tabel, handelingen in _VERBODEN.items():
        for handeling in handelingen:
            _zet(tabel, handeling)
        if postgres:
            op.execute(f"CREATE TRIGGER {tabel}_geen_truncate BEFORE TRUNCATE ON {tabel} EXECUTE FUNCTION {_FUNCTIE}()")


def haal_grendels_weg() -> None:
    """Haalt ze weg, voor wie een stap teruggaat."""
    postgres = op.get_bind().dialect.name == "postgresql"
    for tabel, handelingen in _VERBODEN.items():
        for handeling in (*handelingen, *(("TRUNCATE",) if postgres else ())):
            op.execute(f"DROP TRIGGER {tabel}_geen_{handeling.lower()}" + (f" ON {tabel}" if postgres else ""))
    if postgres:
        op.execute(f"DROP FUNCTION {_FUNCTIE}()")


@contextmanager
def zonder_grendel(tabel: str, handeling: str) -> Iterator[None]:
    """Haalt één grendel weg en zet hem terug. Gaat het mis, dan draait de transactie terug, en staat hij er dus ook weer."""
    postgres = op.get_bind().dialect.name == "postgresql"
    op.execute(f"DROP TRIGGER {tabel}_geen_{handeling.lower()}" + (f" ON {tabel}" if postgres else ""))
    yield
    _zet(tabel, handeling)


def _zet(tabel: str, handeling: str) -> None:
    naam = f"{tabel}_geen_{handeling.lower()}"
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"CREATE TRIGGER {naam} BEFORE {handeling} ON {tabel} FOR EACH ROW EXECUTE FUNCTION {_FUNCTIE}()")
    else:
        weiger = f"SELECT RAISE(ABORT, 'Tabel {tabel} kan zo niet veranderen.')"
        op.execute(f"CREATE TRIGGER {naam} BEFORE {handeling} ON {tabel} BEGIN {weiger}; END")
