"""Toevoegen aan de keten, binnen de transactie van wat er gebeurt: of allebei, of geen van beide."""

from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, bindparam, insert, select, update

from service.audit.regel import BEGIN, Auditregel, tijdtekst
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen_audit import AUDIT, KOP
from service.wie import Aanroep

_KOP = select(KOP.c.volgnummer, KOP.c.hash).where(KOP.c.samenwerkingsverband == bindparam("verband")).with_for_update()
_NIEUWE_REGEL = insert(AUDIT)
_KOP_VERDER = (
    update(KOP)
    .where(KOP.c.samenwerkingsverband == bindparam("verband"))
    .values(volgnummer=bindparam("nieuw_volgnummer"), hash=bindparam("nieuwe_hash"))
)


def voeg_toe(
    verbinding: Connection,
    aanroep: Aanroep,
    verband: str,
    handeling: str,
    onderwerp: str,
    verbintenis: str,
    bewaren_tot: date | None = None,
) -> Auditregel:
    """Zet een handeling achteraan in de keten van een verband, met het volgende nummer, en met de bewaartermijn als zij die zet.

    Wie hier is, houdt de keten vast tot zijn transactie klaar is: op SQLite doordat hij de enige is die schrijft, op PostgreSQL door
    de rij van de kop.
    """
    nummer, vorige = _kop(verbinding, verband)
    wie = aanroep.wie
    tot = bewaren_tot.isoformat() if bewaren_tot else None
    nieuw = Auditregel(
        verband, nummer + 1, tijdtekst(aanroep.nu), handeling, str(wie.soort), wie.kenmerk, wie.rol, onderwerp, verbintenis, vorige, tot
    )
    nieuw = replace(nieuw, hash=nieuw.nagerekend())
    verbinding.execute(_NIEUWE_REGEL, nieuw.als_rij())
    verbinding.execute(_KOP_VERDER, {"verband": verband, "nieuw_volgnummer": nieuw.volgnummer, "nieuwe_hash": nieuw.hash})
    return nieuw


def _kop(verbinding: Connection, verband: str) -> tuple[int, str]:
    gevonden = verbinding.execute(_KOP, {"verband": verband}).one_or_none()
    if gevonden is None:
        voeg_in_als_nieuw(verbinding, KOP, {"samenwerkingsverband": verband, "volgnummer": 0, "hash": BEGIN})
        gevonden = verbinding.execute(_KOP, {"verband": verband}).one()
    return gevonden.volgnummer, gevonden.hash
