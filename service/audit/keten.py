"""Toevoegen aan de keten, binnen de transactie van wat er gebeurt: of allebei, of geen van beide."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Connection, bindparam, insert, select, update

from service.audit.regel import BEGIN, Auditregel, tijdtekst
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen_audit import AUDIT, KOP
from service.wie import Aanroep

_KOP = select(KOP.c.volgnummer, KOP.c.hash).where(KOP.c.samenwerkingsverband == bindparam("verband")).with_for_update()
_VERBANDEN = select(KOP.c.samenwerkingsverband).order_by(KOP.c.samenwerkingsverband)
_NIEUWE_REGEL = insert(AUDIT)
_KOP_VERDER = (
    update(KOP)
    .where(KOP.c.samenwerkingsverband == bindparam("verband"))
    .values(volgnummer=bindparam("nieuw_volgnummer"), hash=bindparam("nieuwe_hash"))
)


def verbanden_met_keten(verbinding: Connection) -> Sequence[str]:
    """De verbanden met een keten, op naam."""
    return verbinding.execute(_VERBANDEN).scalars().all()


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
    return voeg_samen_toe(verbinding, verband, [Handeling(aanroep, handeling, onderwerp, verbintenis, bewaren_tot)])


@dataclass(frozen=True, slots=True)
class Handeling:
    """Wie iets deed, wat, waarmee, en de verbintenis; met de bewaartermijn als zij die zet."""

    aanroep: Aanroep
    handeling: str
    onderwerp: str
    verbintenis: str
    bewaren_tot: date | None = None


def voeg_samen_toe(verbinding: Connection, verband: str, handelingen: Sequence[Handeling]) -> Auditregel:
    """Als `voeg_toe`, van een aantal handelingen na elkaar, minstens één: de kop gaat één keer verder. De laatste regel komt terug."""
    nummer, vorige = _kop(verbinding, verband)
    regels: list[Auditregel] = []
    for nieuw in handelingen:
        regels.append(_regel(verband, nummer + 1, vorige, nieuw))
        nummer, vorige = regels[-1].volgnummer, regels[-1].hash
    verbinding.execute(_NIEUWE_REGEL, [regel.als_rij() for regel in regels])
    verbinding.execute(_KOP_VERDER, {"verband": verband, "nieuw_volgnummer": nummer, "nieuwe_hash": vorige})
    return regels[-1]


def _regel(verband: str, nummer: int, vorige: str, nieuw: Handeling) -> Auditregel:
    aanroep, wie, tot = nieuw.aanroep, nieuw.aanroep.wie, nieuw.bewaren_tot.isoformat() if nieuw.bewaren_tot else None
    wat = (nieuw.onderwerp, nieuw.verbintenis, vorige, tot)
    regel = Auditregel(verband, nummer, tijdtekst(aanroep.nu), nieuw.handeling, str(wie.soort), wie.kenmerk, wie.rol, *wat)
    return replace(regel, hash=regel.nagerekend())


def _kop(verbinding: Connection, verband: str) -> tuple[int, str]:
    gevonden = verbinding.execute(_KOP, {"verband": verband}).one_or_none()
    if gevonden is None:
        voeg_in_als_nieuw(verbinding, KOP, {"samenwerkingsverband": verband, "volgnummer": 0, "hash": BEGIN})
        gevonden = verbinding.execute(_KOP, {"verband": verband}).one()
    return gevonden.volgnummer, gevonden.hash
