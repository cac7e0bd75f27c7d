"""Het toegangslog in de keten vastleggen, een stuk tegelijk. Lezen wacht daar niet op; wat vastligt is niet meer ongezien te veranderen."""

from datetime import timedelta

from sqlalchemy import Connection, Engine, func, select

from service.audit.keten import verbanden_met_keten, voeg_toe
from service.audit.toegang import EERSTE, TOEGANG_VASTGELEGD, afdruk_van_toegang
from service.opslag.database import lezen, schrijven
from service.opslag.tabellen_audit import AUDIT, KOP, TOEGANG
from service.wie import Aanroep

_RUST = timedelta(hours=1)
"""Een regel van korter geleden kan nog komen: op PostgreSQL staan twee transacties niet altijd op volgorde van hun nummers."""


REGELS_PER_STUK = 50_000
"""Een stuk is een halve seconde werk, en zolang wacht elk ander die op SQLite schrijft. Na tien seconden zou die 503 geven."""


def leg_toegang_vast(database: Engine, aanroep: Aanroep) -> None:
    """Zet van elk verband de regels van het toegangslog die nog niet vastliggen in de keten, tot een uur geleden.

    Elk stuk is één regel, in een eigen transactie. Werpt OpslagFout als dat niet lukt; wat al vastlag, ligt dan vast.
    """
    with lezen(database) as verbinding:
        verbanden = verbanden_met_keten(verbinding)
    for verband in verbanden:
        while _leg_stuk_vast(database, aanroep, verband):
            pass


def _leg_stuk_vast(database: Engine, aanroep: Aanroep, verband: str) -> bool:
    with schrijven(database) as verbinding:
        # Twee die tegelijk verzegelen: de tweede wacht, en ziet dan wat al vastligt.
        verbinding.execute(select(KOP.c.hash).where(KOP.c.samenwerkingsverband == verband).with_for_update())
        vanaf = _vastgelegd_tot(verbinding, verband) + EERSTE
        nieuw = (TOEGANG.c.samenwerkingsverband == verband, TOEGANG.c.id >= vanaf, TOEGANG.c.op < aanroep.nu - _RUST)
        stuk = select(TOEGANG.c.id).where(*nieuw).order_by(TOEGANG.c.id).limit(REGELS_PER_STUK).subquery()
        tot = verbinding.execute(select(func.max(stuk.c.id))).scalar_one_or_none()
        if tot is not None:
            afdruk = afdruk_van_toegang(verbinding, verband, vanaf, tot)
            voeg_toe(verbinding, aanroep, verband, TOEGANG_VASTGELEGD, f"{vanaf}.{tot}", afdruk)
        return tot is not None


def _vastgelegd_tot(verbinding: Connection, verband: str) -> int:
    plek = (AUDIT.c.samenwerkingsverband == verband, AUDIT.c.handeling == TOEGANG_VASTGELEGD)
    laatste = verbinding.execute(select(AUDIT.c.onderwerp).where(*plek).order_by(AUDIT.c.volgnummer.desc()).limit(1)).scalar_one_or_none()
    return int(laatste.partition(".")[2]) if laatste else 0
