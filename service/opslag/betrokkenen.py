"""Een deskundige aan een zaak toewijzen, of weer weghalen. Alleen wie toegewezen is, ziet de zaak."""

from uuid import UUID

from sqlalchemy import Connection, Engine, Row, delete, select

from service.audit.keten import voeg_toe
from service.opslag.bewaard import Vernietigd
from service.opslag.database import schrijven
from service.opslag.invoegen import voeg_in_als_nieuw
from service.opslag.tabellen import ADVIES, ZAAK
from service.opslag.tabellen_toegang import BETROKKENE
from service.opslag.toegang import noteer
from service.opslag.verbintenissen import van_toewijzing
from service.opslag.zicht import zichtbaar
from service.wie import Aanroep, Rol


def wijs_toe(database: Engine, aanroep: Aanroep, advies: UUID, deskundige: str) -> bool:
    """Wijst een deskundige toe aan de zaak van een advies; nog een keer doen verandert niets. False als het advies er niet is.

    Raises:
        Vernietigd: als de gegevens van de zaak er niet meer zijn.
        OpslagFout: als het bewaren niet lukt; er is dan niets veranderd.
    """
    with schrijven(database) as bij:
        zaak = _zaak(bij, aanroep, advies)
        if zaak is None:
            return False
        verband = zaak.samenwerkingsverband
        rij = {"zaak_id": zaak.id, "rol": Rol.DESKUNDIGE, "kenmerk": deskundige, "samenwerkingsverband": verband}
        if voeg_in_als_nieuw(bij, BETROKKENE, rij):
            _leg_vast(bij, aanroep, "deskundige_toegewezen", advies, zaak, deskundige)
    return True


def haal_weg(database: Engine, aanroep: Aanroep, advies: UUID, deskundige: str) -> bool:
    """Haalt een deskundige van een zaak af; wat hij al gaf blijft. False als het advies of de toewijzing er niet is.

    Raises:
        Vernietigd, OpslagFout: als bij `wijs_toe`.
    """
    with schrijven(database) as bij:
        zaak = _zaak(bij, aanroep, advies)
        if zaak is None:
            return False
        plek = (BETROKKENE.c.zaak_id == zaak.id, BETROKKENE.c.rol == Rol.DESKUNDIGE, BETROKKENE.c.kenmerk == deskundige)
        if bij.execute(select(BETROKKENE.c.kenmerk).where(*plek)).one_or_none() is None:
            return False
        bij.execute(delete(BETROKKENE).where(*plek))
        _leg_vast(bij, aanroep, "deskundige_weggehaald", advies, zaak, deskundige)
    return True


def _zaak(bij: Connection, aanroep: Aanroep, advies: UUID) -> Row[tuple[object, ...]] | None:
    van_advies = select(ADVIES.c.zaak_id).where(ADVIES.c.id == advies, zichtbaar(aanroep.wie, ADVIES))
    zaak = bij.execute(select(ZAAK).where(ZAAK.c.id.in_(van_advies)).with_for_update()).one_or_none()
    if zaak is not None and zaak.vernietigd_op is not None:
        raise Vernietigd
    return zaak


def _leg_vast(bij: Connection, aanroep: Aanroep, handeling: str, advies: UUID, zaak: Row[tuple[object, ...]], deskundige: str) -> None:
    verband = zaak.samenwerkingsverband
    voeg_toe(bij, aanroep, verband, handeling, str(advies), van_toewijzing(str(zaak.id), zaak.zout, deskundige))
    noteer(bij, aanroep, handeling, [(verband, zaak.id, zaak.zout)])
