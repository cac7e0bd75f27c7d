"""In het logboek: wie iets wilde zien of doen wat hij niet mag. Nooit met een nummer of kenmerk van een zaak.

Wat iemand niet mag zien is er voor hem niet: het antwoord is 404, hetzelfde als bij iets wat nergens bestaat. Het verschil staat alleen in
het logboek (OWASP ASVS 16.3.2).
"""

import logging
from http import HTTPStatus

from service.web.problemen import Probleem
from service.web.rechten import mag
from service.wie import Aanroep

_HIER_NIETS = "Voor dit samenwerkingsverband kunt u hier niets doen."
_logboek = logging.getLogger("thuisnabij")


def meld_geweigerd(aanroep: Aanroep, wat: str) -> None:
    """Eén regel; welke route het was, staat in de regel van hetzelfde verzoek."""
    _logboek.warning("Geweigerd: %s met rol %s, door %s, spoor %s.", wat, aanroep.wie.rol, aanroep.wie.kenmerk, aanroep.spoor)


def eis_recht(aanroep: Aanroep, route: str, status: HTTPStatus, zin: str) -> None:
    """Werpt Probleem met deze status en zin als de rol van wie er belt deze route niet mag, en meldt dat."""
    if not mag(route, aanroep.wie.rol):
        meld_geweigerd(aanroep, route)
        raise Probleem(status, zin)


def eis_verband(aanroep: Aanroep, samenwerkingsverband: str, anders: str = _HIER_NIETS) -> None:
    """Werpt Probleem met status 404 en de zin `anders` als wie er belt niet bij dit samenwerkingsverband hoort, en meldt dat."""
    if not aanroep.wie.mag_bij(samenwerkingsverband):
        meld_geweigerd(aanroep, "een ander samenwerkingsverband")
        raise Probleem(HTTPStatus.NOT_FOUND, anders)
