"""De opslag openen voor een opdracht, en weer sluiten; wat er misgaat wordt een zin met uitgang 2."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from service.cli.uitgang import stop

if TYPE_CHECKING:
    from sqlalchemy import Engine


@contextmanager
def geopend(*, elke_stand: bool = False) -> Iterator["Engine"]:
    """De database van de omgeving. Met `elke_stand` mag zij ook van een andere uitgave zijn."""
    # Pas hier: wie alleen hulp vraagt, hoeft de database niet te laden.
    from service.audit.sleutel import SleutelFout
    from service.instelling import InstellingFout
    from service.opslag import OpslagFout, database_uit_omgeving
    from service.opslag.database import adres_uit_omgeving, maak_verbinding
    from service.opslag.reservekopie import KopieFout
    from service.opslag.toegangssleutels import GeenSleutel
    from service.opslag.vasthouden import GeenZaak
    from service.opslag.verhuizen import VerhuisFout

    try:
        database = maak_verbinding(adres_uit_omgeving()) if elke_stand else database_uit_omgeving()
        try:
            yield database
        finally:
            database.dispose()
    except (InstellingFout, OpslagFout, KopieFout, VerhuisFout, GeenZaak, GeenSleutel, SleutelFout) as fout:
        stop([str(fout)])
