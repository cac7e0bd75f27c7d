"""Een zaak vasthouden: zolang er een bezwaar, een beroep of een klacht loopt, gaat er niets van weg.

Ook als haar gegevens al vernietigd zijn: een besluit blijft langer, en daar kan nog een procedure over lopen.
"""

from uuid import UUID

from sqlalchemy import Connection, Engine, Row, select, update

from service.audit.keten import voeg_toe
from service.opslag.database import schrijven
from service.opslag.tabellen import ADVIES, BESLUIT, ZAAK
from service.opslag.toegang import noteer
from service.opslag.verbintenissen import van_vasthouden
from service.opslag.zicht import zichtbaar
from service.wie import Aanroep


class GeenZaak(Exception):
    """Bij dit nummer is er geen zaak om vast te houden of los te laten; de tekst zegt waarom."""


def houd_vast(database: Engine, aanroep: Aanroep, advies: UUID, reden: str) -> None:
    """Houdt de zaak van een advies vast. Werpt GeenZaak, of OpslagFout als het bewaren niet lukt."""
    with schrijven(database) as verbinding:
        zaak = _zaak(verbinding, aanroep, advies)
        if zaak.vastgehouden_op is not None:
            raise GeenZaak("Deze zaak wordt al vastgehouden.")
        nieuw = {"vastgehouden_op": aanroep.nu, "vastgehouden_reden": reden}
        _zet(verbinding, aanroep, zaak, nieuw, "zaak_vastgehouden", reden)


def laat_los(database: Engine, aanroep: Aanroep, advies: UUID) -> None:
    """Laat de zaak van een advies weer los. Werpt GeenZaak, of OpslagFout als het bewaren niet lukt."""
    with schrijven(database) as verbinding:
        zaak = _zaak(verbinding, aanroep, advies)
        if zaak.vastgehouden_op is None:
            raise GeenZaak("Deze zaak wordt niet vastgehouden.")
        _zet(verbinding, aanroep, zaak, {"vastgehouden_op": None, "vastgehouden_reden": ""}, "zaak_losgelaten", "")


def _zaak(verbinding: Connection, aanroep: Aanroep, advies: UUID) -> Row[tuple[object, ...]]:
    van_advies = select(ADVIES.c.zaak_id).where(ADVIES.c.id == advies, zichtbaar(aanroep.wie, ADVIES))
    zaak = verbinding.execute(select(ZAAK).where(ZAAK.c.id.in_(van_advies)).with_for_update()).one_or_none()
    if zaak is None:
        raise GeenZaak("Er is geen advies met dit nummer.")
    nog_een_besluit = select(BESLUIT.c.id).where(BESLUIT.c.zaak_id == zaak.id, BESLUIT.c.vernietigd_op.is_(None)).limit(1)
    if zaak.vernietigd_op is not None and verbinding.execute(nog_een_besluit).one_or_none() is None:
        raise GeenZaak("De gegevens van deze zaak zijn al vernietigd, en er is geen besluit meer om te bewaren.")
    return zaak


def _zet(
    verbinding: Connection, aanroep: Aanroep, zaak: Row[tuple[object, ...]], nieuw: dict[str, object], handeling: str, reden: str
) -> None:
    verbinding.execute(update(ZAAK).where(ZAAK.c.id == zaak.id).values(**nieuw))
    verband = zaak.samenwerkingsverband
    voeg_toe(verbinding, aanroep, verband, handeling, str(zaak.id), van_vasthouden(str(zaak.id), zaak.zout, reden))
    noteer(verbinding, aanroep, handeling, [(verband, zaak.id, zaak.zout)])
