"""De dienst werkt in PostgreSQL met een rol die van zichzelf niets aan de verantwoording kan veranderen, zoals docs/beheer.md hem maakt."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlalchemy.exc import DBAPIError

from engine import Regels
from service.audit.controle import controleer
from service.opslag import Adviesopslag, Besluitopslag, open_database
from service.opslag.betrokkenen import wijs_toe
from service.opslag.database import schrijven
from service.opslag.vasthouden import houd_vast, laat_los
from service.opslag.vernietigen import vernietig
from tests.service.opslag.conftest import AANROEP, WORTEL, Werkbank, regels, werkbank
from tests.service.opslag.test_opslag_vernietigen import besluit_over, op

__all__ = ["regels", "werkbank"]
ROL = "thuisnabij_dienst"


def rechten() -> str:
    """Wat de handleiding aan de beheerder geeft."""
    gevonden = re.search(r"```sql\n(.*?)```", Path(WORTEL / "docs/beheer.md").read_text(encoding="utf-8"), re.DOTALL)
    assert gevonden is not None
    return gevonden[1]


def test_met_de_rechten_uit_de_handleiding_werkt_alles_en_is_de_keten_niet_te_veranderen(
    postgres: Callable[[], str], werkbank: Werkbank, regels: Regels
) -> None:
    adres = postgres()
    eigenaar = open_database(adres)
    with schrijven(eigenaar) as verbinding:
        verbinding.execute(text(f"DROP ROLE IF EXISTS {ROL}"))
        verbinding.exec_driver_sql(rechten())
    database = open_database(make_url(adres).set(username=ROL).render_as_string(hide_password=False))
    opslag, besluiten = Adviesopslag(database), Besluitopslag(database, frozenset({"herroepen", "ingetrokken"}))
    eerste = werkbank.bewaar(opslag)
    wijs_toe(database, AANROEP, eerste.id, "d-7")
    advies = opslag.bewaar(AANROEP, werkbank.nieuw(vorige=eerste))
    besluit_over(besluiten, advies, regels)
    houd_vast(database, AANROEP, advies.id, "beroep")
    laat_los(database, AANROEP, advies.id)
    assert [deel.beletsel for deel in vernietig(database, op(2040), 7, proef=False)] == ["", ""]
    assert controleer(database) == ()
    for opdracht in (
        "UPDATE audit SET door = 'x'",
        "DELETE FROM audit",
        "TRUNCATE toegangslog",
        "DELETE FROM auditzegel",
        "UPDATE advies SET uitkomst = 'x'",
        "DROP TRIGGER audit_geen_update ON audit",
        "ALTER TABLE audit DISABLE TRIGGER ALL",
        "CREATE TABLE eigen (x int)",
    ):
        with pytest.raises(DBAPIError, match=r"permission denied|must be owner"), database.begin() as verbinding:
            verbinding.execute(text(opdracht))
    database.dispose()
    with schrijven(eigenaar) as verbinding:
        verbinding.execute(text(f"DROP OWNED BY {ROL}"))
        verbinding.execute(text(f"DROP ROLE {ROL}"))
    eigenaar.dispose()
