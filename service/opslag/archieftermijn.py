"""De archieftermijn in de keten zetten, voor wie later nagaat of een besluit niet te vroeg vernietigd is."""

from sqlalchemy import Connection

from service.audit.archieftermijn import ARCHIEFTERMIJN_VASTGELEGD, archiefregel, jaren_van, naam_van
from service.audit.keten import verbanden_met_keten, voeg_toe
from service.opslag.verbintenissen import van_archieftermijn
from service.wie import Aanroep


def leg_archieftermijn_vast(verbinding: Connection, aanroep: Aanroep, jaren: int) -> None:
    """Zet de termijn in elke keten waar zij nog niet zo staat."""
    for verband in verbanden_met_keten(verbinding):
        regel = archiefregel(verbinding, verband)
        if regel is None or jaren_van(regel) != jaren:
            voeg_toe(verbinding, aanroep, verband, ARCHIEFTERMIJN_VASTGELEGD, naam_van(jaren), van_archieftermijn(jaren))
