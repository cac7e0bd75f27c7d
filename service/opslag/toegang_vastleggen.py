"""Het toegangslog in de keten vastleggen, een stuk tegelijk. Lezen wacht daar niet op; wat vastligt is niet meer ongezien te veranderen."""

from datetime import timedelta

from sqlalchemy import Connection, func, select

from service.audit.keten import voeg_toe
from service.audit.toegang import EERSTE, TOEGANG_VASTGELEGD, afdruk_van_toegang
from service.opslag.tabellen_audit import AUDIT, KOP, TOEGANG
from service.wie import Aanroep

_RUST = timedelta(hours=1)
"""Een regel van korter geleden kan nog komen: op PostgreSQL staan twee transacties niet altijd op volgorde van hun nummers."""


def leg_toegang_vast(verbinding: Connection, aanroep: Aanroep) -> None:
    """Zet van elk verband de regels van het toegangslog die nog niet vastliggen als één regel in de keten, tot een uur geleden."""
    for verband in verbinding.execute(select(KOP.c.samenwerkingsverband).order_by(KOP.c.samenwerkingsverband)).scalars().all():
        vanaf = _vastgelegd_tot(verbinding, verband) + EERSTE
        nieuw = (TOEGANG.c.samenwerkingsverband == verband, TOEGANG.c.id >= vanaf, TOEGANG.c.op < aanroep.nu - _RUST)
        tot = verbinding.execute(select(func.max(TOEGANG.c.id)).where(*nieuw)).scalar_one_or_none()
        if tot is not None:
            afdruk = afdruk_van_toegang(verbinding, verband, vanaf, tot)
            voeg_toe(verbinding, aanroep, verband, TOEGANG_VASTGELEGD, f"{vanaf}.{tot}", afdruk)


def _vastgelegd_tot(verbinding: Connection, verband: str) -> int:
    plek = (AUDIT.c.samenwerkingsverband == verband, AUDIT.c.handeling == TOEGANG_VASTGELEGD)
    laatste = verbinding.execute(select(AUDIT.c.onderwerp).where(*plek).order_by(AUDIT.c.volgnummer.desc()).limit(1)).scalar_one_or_none()
    return int(laatste.partition(".")[2]) if laatste else 0
