"""De pagina na het aanmelden: wie u bent voor de dienst, waar u aangemeld bent, en hoe u zich daar afmeldt."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus

from starlette.responses import Response

from engine.uitleg.woorden import dag
from service.opslag.sessies import Sessie
from service.web.bestemming import AANMELDEN, aanmelden_voor
from service.web.blad import blad
from service.web.zaakmenu import ACCOUNT, menu_voor
from service.wie import Rol, Wie

SESSIE_AF, ALLE_ANDERE_AF = "/afmelden/sessie", "/afmelden/andere"
SESSIEVELD = "sessie"
"""Waar in een formulier het nummer van een sessie staat."""
_OPNIEUW = f"{AANMELDEN}?opnieuw=ja"
_ROLLEN = {
    Rol.SCHOOL: "school",
    Rol.DESKUNDIGE: "deskundige",
    Rol.COMMISSIE: "lid van de commissie",
    Rol.BELEID: "beleidsmedewerker",
    Rol.BEHEER: "beheerder",
    Rol.TOEZICHT: "toezichthouder",
}


@dataclass(frozen=True, slots=True)
class Binnen:
    """Wat de pagina toont aan wie aangemeld is. `teken` hoort bij zijn sessie; van `sessies` is de eerste die van deze browser."""

    wie: Wie
    verband: str
    teken: str
    sessies: tuple[Sessie, ...]
    nu: datetime

    @property
    def rol(self) -> str:
        """Zijn rol in woorden."""
        return _ROLLEN[Rol(self.wie.rol)]

    @property
    def is_vers(self) -> bool:
        """Liet hij zich net opnieuw kennen? Alleen dan beëindigt hij een andere sessie."""
        return any(sessie.hier and sessie.is_vers(self.nu) for sessie in self.sessies)

    def moment(self, tijdstip: datetime) -> str:
        """Een tijdstip in woorden, in de tijd van de dienst."""
        hier = tijdstip.astimezone(self.nu.tzinfo)
        return f"{dag(hier)} om {hier:%H.%M} uur"


def startpagina(binnen: Binnen | None, naar: str = "") -> Response:
    """De pagina voor wie aangemeld is, of voor wie dat nog niet is. `naar` is de pagina die hij vroeg."""
    adressen = {"sessie_af": SESSIE_AF, "alle_andere_af": ALLE_ANDERE_AF, "opnieuw": _OPNIEUW, "sessieveld": SESSIEVELD}
    adressen |= {"aanmelden": aanmelden_voor(naar), "naar": naar}
    menu = menu_voor(binnen.wie, ACCOUNT) if binnen else ()
    return blad(HTTPStatus.OK, "start.html.j2", menu, eindigt_elders=True, binnen=binnen, **adressen)


def foutpagina(status: HTTPStatus, zin: str, naar: str = "") -> Response:
    """De pagina voor wie niet binnenkwam, met waarom. `naar` is de pagina die hij vroeg."""
    return blad(status, "niet_binnen.html.j2", zin=zin, aanmelden=aanmelden_voor(naar))


def nog_binnen(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie het afmelden niet lukte, met waarom: een sessie die er was, is er nog."""
    return blad(status, "nog_binnen.html.j2", zin=zin, wat="Afmelden")


def niet_opnieuw(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie zich opnieuw wilde laten kennen, met waarom dat niet lukte: een sessie die er was, is er nog."""
    return blad(status, "nog_binnen.html.j2", zin=zin, wat="Opnieuw aanmelden")
