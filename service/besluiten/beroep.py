"""Tot wanneer er beroep kan tegen een beslissing op bezwaar. De termijn staat in de regels, met haar bron; hier wordt zij gelezen."""

from datetime import date

from engine import Pakket
from service.besluiten.bezwaar import FASE, in_bezwaar

_BEKENDGEMAAKT_OP, _BEROEP = "beslissing_op_bezwaar_bekendgemaakt_op", "beroep_instellen"


def beroep_kan_tot(pakket: Pakket, beslist_op: date) -> date | None:
    """De laatste dag om beroep in te stellen, als de beslissing op bezwaar bekend is gemaakt op de dag dat zij genomen is.

    Eerder kan bekendmaken niet, dus eerder eindigt de termijn ook niet (Awb 6:8). None als de regels geen termijn voor beroep noemen.
    """
    if _BEROEP not in pakket.termijnen or not {FASE, _BEKENDGEMAAKT_OP} <= pakket.begrippen.keys():
        return None
    advies = in_bezwaar(pakket, {_BEKENDGEMAAKT_OP: beslist_op.isoformat()}, beslist_op)
    return next(termijn.einde for termijn in advies.termijnen if termijn.naam == _BEROEP)
