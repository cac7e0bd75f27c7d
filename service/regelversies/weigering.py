"""Waarom een stap niet kan, en wie er een zet."""

import re

from engine import Fout, Fouten, InvoerFouten
from engine.zaak.burgerservicenummer import lijkt_op_bsn
from service.wie import ALLE_VERBANDEN, Wie, Wiesoort

_KENMERK = re.compile(r"[a-z0-9._-]{2,64}\Z")
_ROL = "regelbeheer"


class Geweigerd(Fouten):
    """Deze stap van een versie kan nu niet; alle redenen tegelijk."""


def wie_zegt_te_zijn(kenmerk: str) -> Wie:
    """Wie iemand zegt te zijn. Hoofdletters tellen niet: anders was dezelfde mens zo een tweede.

    Raises:
        InvoerFouten: als dit geen kenmerk kan zijn.
    """
    klein = kenmerk.strip().lower()
    if not _KENMERK.match(klein) or lijkt_op_bsn(klein):
        zin = "Zeg wie u bent met een kenmerk van 2 tot 64 letters, cijfers, punten of streepjes; geen naam en geen burgerservicenummer."
        raise InvoerFouten([Fout("V100", zin, "wie")])
    return Wie(Wiesoort.MENS, klein, _ROL, ALLE_VERBANDEN)
