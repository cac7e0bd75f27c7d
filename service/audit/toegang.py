"""Nagaan of een stuk toegangslog nog is wat de keten ervan vastlegde: niets anders, niets weg en niets erbij."""

from sqlalchemy import Connection, select, true

from service.audit.regel import Auditregel
from service.opslag.tabellen_audit import TOEGANG
from service.opslag.verbintenissen import van_toegang

TOEGANG_VASTGELEGD = "toegangslog_vastgelegd"
_PER_GREEP = 1_000
EERSTE = 1
"""Waar het eerste stuk begint."""


def toegang_klopt(verbinding: Connection, regel: Auditregel) -> bool:
    """Is dit stuk nog wat het was? Het onderwerp van de regel noemt het eerste en het laatste nummer."""
    vanaf, _, tot = regel.onderwerp.partition(".")
    return regel.verbintenis == afdruk_van_toegang(verbinding, regel.samenwerkingsverband, int(vanaf), int(tot))


def afdruk_van_toegang(verbinding: Connection, verband: str, vanaf: int, tot: int) -> str:
    """De vingerafdruk van de regels met deze nummers."""
    # Het eerste stuk begint bij het begin, ook als iemand er een nummer onder nul bij zet.
    begin = TOEGANG.c.id >= vanaf if vanaf > EERSTE else true()
    stuk = (TOEGANG.c.samenwerkingsverband == verband, begin, TOEGANG.c.id <= tot)
    vraag = select(TOEGANG).where(*stuk).order_by(TOEGANG.c.id)
    return van_toegang(dict(rij) for rij in verbinding.execute(vraag, execution_options={"yield_per": _PER_GREEP}).mappings())
