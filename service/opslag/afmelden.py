"""Sessies beëindigen omdat de aanbieder het meldt: één keer per bericht, en voor elk werkproces tegelijk."""

from datetime import datetime

from sqlalchemy import ColumnElement, Engine, delete, or_

from service.identiteit.afmelden import Afmelding
from service.opslag.database import schrijven
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen_toegang import AFMELDBERICHT, SESSIE


class AlGehad(Exception):
    """Dit bericht was er al eens."""


def meld_af(database: Engine, afmelding: Afmelding, nu: datetime) -> tuple[str, ...]:
    """Beëindigt de sessies waar de afmelding over gaat; geeft van elke het kenmerk van wie haar had. Geen enkele is ook goed.

    Het bericht en het beëindigen staan samen vast. Wat hier oud genoeg is om niet meer terug te kunnen komen, gaat weg.

    Raises:
        AlGehad: als dit bericht al eens verwerkt is; er verandert dan niets.
        OpslagFout: als het niet lukt; er is dan niets veranderd, en hetzelfde bericht kan opnieuw komen.
    """
    with schrijven(database) as verbinding:
        verbinding.execute(delete(AFMELDBERICHT).where(AFMELDBERICHT.c.tot < nu))
        if not voeg_in_als_nieuw(verbinding, AFMELDBERICHT, {"bericht": afmelding.bericht, "tot": afmelding.tot}):
            raise AlGehad
        return tuple(verbinding.execute(delete(SESSIE).where(*_waar(afmelding)).returning(SESSIE.c.kenmerk)).scalars())


def _waar(afmelding: Afmelding) -> list[ColumnElement[bool]]:
    """Elke sessie van de mens, of alleen die bij de genoemde sessie van de aanbieder hoort.

    Is van een sessie van deze mens niet bekend bij welke zij hoort, dan eindigt zij ook: blijven zou raden zijn.
    """
    deze, van_mens = SESSIE.c.aanbiedersessie == afmelding.sessie, SESSIE.c.kenmerk == afmelding.mens
    if afmelding.mens is None:
        return [deze]
    return [van_mens] if afmelding.sessie is None else [van_mens, or_(deze, SESSIE.c.aanbiedersessie.is_(None))]
