"""Kan elke termijn gaan lopen, en duurt zij dan ook?"""

from collections.abc import Iterator

import z3

from engine import Advies, Pakket
from engine.beoordelen.advies import Termijnstand
from engine.rekenen.vrije_dagen import eerste_gewone_dag
from engine.taal.declaraties import Termijn
from engine.taal.voorwaarden import Vast
from service.analyse.bevinding import Bevinding, Ernst, Soort
from service.analyse.onderzoeker import Onderzoeker
from service.analyse.oplosser import Status
from service.analyse.vertaling.logica import en, of
from service.analyse.vertaling.vertaling import Vertaling

SOORT = Soort.TERMIJNEN


def te_onderzoeken(pakket: Pakket) -> tuple[str, ...]:
    """De namen van de termijnen."""
    return tuple(pakket.termijnen)


def onderzoek(onderzoeker: Onderzoeker, naam: str) -> Iterator[Bevinding]:
    """Een fout als de termijn nooit kan lopen, of als er een zaak is waarin zij korter duurt dan een dag of de stilstand haar inkort."""
    termijn = onderzoeker.pakket.termijnen[naam]
    loopt = onderzoeker.kan(lambda v: _loopt(v, termijn), lambda advies: _stand(advies, naam).einde is not None)
    if loopt is Status.BESTAAT_NIET:
        zin = "Deze termijn kan nooit lopen: zij is nooit van toepassing, of haar begin of lengte is dan nooit bekend."
        yield onderzoeker.zeg(SOORT, Ernst.FOUT, termijn, zin)
        return
    if loopt is Status.ONBESLIST:
        yield onderzoeker.zeg(SOORT, Ernst.ONBESLIST, termijn, "Of deze termijn kan lopen, is niet op tijd gevonden.")
    kort = onderzoeker.bestaat(lambda v: en(_loopt(v, termijn), _te_kort(v, termijn)), lambda advies: _is_te_kort(advies, naam))
    if kort.status is Status.BESTAAT:
        zin = "Er is een zaak waarin deze termijn geen dag duurt, of waarin de stilstand haar korter maakt."
        yield onderzoeker.zeg(SOORT, Ernst.FOUT, termijn, zin, kort.zaken(naam))
    elif kort.status is Status.ONBESLIST:
        yield onderzoeker.zeg(SOORT, Ernst.ONBESLIST, termijn, "Of deze termijn altijd minstens een dag duurt, is niet op tijd gevonden.")


def _loopt(v: Vertaling, termijn: Termijn) -> z3.BoolRef:
    bekend = [v.waarde(deel).bekend for deel in (termijn.begin, termijn.lengte, termijn.opschorting) if deel is not None]
    geldt = [] if termijn.van_toepassing_als is None else [v.voorwaarde(termijn.van_toepassing_als).voldaan]
    return en(*geldt, *bekend)


def _te_kort(v: Vertaling, termijn: Termijn) -> z3.BoolRef:
    # Een vaste lengte van nul is de bedoeling: dan is het begin zelf de laatste dag.
    geen_dag = z3.BoolVal(False) if isinstance(termijn.lengte, Vast) else v.waarde(termijn.lengte).waarde < 1
    if termijn.opschorting is None:
        return of(geen_dag)
    stilstand = v.waarde(termijn.opschorting).waarde
    return of(en(geen_dag, stilstand == 0), stilstand < 0)


def _is_te_kort(advies: Advies, naam: str) -> bool:
    stand = _stand(advies, naam)
    if stand.einde is None or stand.begin is None:
        return False
    # Een begin in het weekend schuift met de Algemene termijnenwet zelf al op.
    return stand.opgeschort_dagen < 0 or stand.einde <= eerste_gewone_dag(stand.begin)


def _stand(advies: Advies, naam: str) -> Termijnstand:
    return next(stand for stand in advies.termijnen if stand.naam == naam)
