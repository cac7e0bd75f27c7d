"""Toevoegen aan de keten, binnen de transactie van wat er gebeurt: of allebei, of geen van beide."""

from dataclasses import asdict, replace

from sqlalchemy import Connection, insert, select, update

from service.audit.regel import BEGIN, Auditregel, tijdtekst
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen_audit import AUDIT, KOP
from service.wie import Aanroep


def voeg_toe(verbinding: Connection, aanroep: Aanroep, verband: str, handeling: str, onderwerp: str, verbintenis: str) -> Auditregel:
    """Zet een handeling achteraan in de keten van een verband, met het volgende nummer.

    Wie hier is, houdt de keten vast tot zijn transactie klaar is: op SQLite doordat hij de enige is die schrijft, op PostgreSQL door
    de rij van de kop.
    """
    nummer, vorige = _kop(verbinding, verband)
    wie = aanroep.wie
    nieuw = Auditregel(
        verband, nummer + 1, tijdtekst(aanroep.nu), handeling, str(wie.soort), wie.kenmerk, wie.rol, onderwerp, verbintenis, vorige
    )
    nieuw = replace(nieuw, hash=nieuw.nagerekend())
    verbinding.execute(insert(AUDIT), asdict(nieuw))
    verbinding.execute(update(KOP).where(KOP.c.samenwerkingsverband == verband).values(volgnummer=nieuw.volgnummer, hash=nieuw.hash))
    return nieuw


def _kop(verbinding: Connection, verband: str) -> tuple[int, str]:
    vraag = select(KOP.c.volgnummer, KOP.c.hash).where(KOP.c.samenwerkingsverband == verband).with_for_update()
    gevonden = verbinding.execute(vraag).one_or_none()
    if gevonden is None:
        voeg_in_als_nieuw(verbinding, KOP, {"samenwerkingsverband": verband, "volgnummer": 0, "hash": BEGIN})
        gevonden = verbinding.execute(vraag).one()
    return gevonden.volgnummer, gevonden.hash
