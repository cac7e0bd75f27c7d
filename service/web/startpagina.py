"""De pagina na het aanmelden: wie u bent voor de dienst, waar u aangemeld bent, en hoe u zich daar afmeldt."""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from engine.uitleg.woorden import dag
from service.opslag.sessies import Sessie
from service.stijl import stijlblad
from service.wie import Rol, Wie

STIJL = "/stijl.css"
SESSIE_AF, ALLE_ANDERE_AF = "/afmelden/sessie", "/afmelden/andere"
SESSIEVELD = "sessie"
"""Waar in een formulier het nummer van een sessie staat."""
_OPNIEUW = "/aanmelden?opnieuw=ja"
_BELEID = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'{meer}"
_ROLLEN = {
    Rol.SCHOOL: "school",
    Rol.DESKUNDIGE: "deskundige",
    Rol.COMMISSIE: "lid van de commissie",
    Rol.BELEID: "beleidsmedewerker",
    Rol.BEHEER: "beheerder",
    Rol.TOEZICHT: "toezichthouder",
}
_SJABLONEN = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "sjablonen"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


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


def startpagina(binnen: Binnen | None) -> Response:
    """De pagina voor wie aangemeld is, of voor wie dat nog niet is."""
    adressen = {"sessie_af": SESSIE_AF, "alle_andere_af": ALLE_ANDERE_AF, "opnieuw": _OPNIEUW, "sessieveld": SESSIEVELD}
    # Een browser kijkt ook waar een formulier na een omleiding uitkomt: afmelden eindigt bij de aanbieder.
    return _pagina(HTTPStatus.OK, "start.html.j2", " https:", binnen=binnen, **adressen)


def foutpagina(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie niet binnenkwam, met waarom."""
    return _pagina(status, "niet_binnen.html.j2", "", zin=zin)


def nog_binnen(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie het afmelden niet lukte, met waarom: een sessie die er was, is er nog."""
    return _pagina(status, "nog_binnen.html.j2", "", zin=zin, wat="Afmelden")


def niet_opnieuw(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie zich opnieuw wilde laten kennen, met waarom dat niet lukte: een sessie die er was, is er nog."""
    return _pagina(status, "nog_binnen.html.j2", "", zin=zin, wat="Opnieuw aanmelden")


async def stijl(_: Request) -> Response:
    """Het stijlblad van de pagina's."""
    return Response(stijlblad(), headers={"Cache-Control": "public, max-age=3600"}, media_type="text/css")


def _pagina(status: HTTPStatus, sjabloon: str, meer: str, **inhoud: object) -> Response:
    # Met no-referrer zou een browser bij het afmelden niet zeggen van welke pagina hij komt.
    koppen = {"Content-Security-Policy": _BELEID.format(meer=meer), "Referrer-Policy": "same-origin"}
    return HTMLResponse(_SJABLONEN.get_template(sjabloon).render({"stijl": STIJL, **inhoud}), status, koppen)
