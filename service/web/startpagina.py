"""De pagina na het aanmelden: wie u bent voor de dienst, en hoe u zich afmeldt."""

from http import HTTPStatus
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from service.stijl import stijlblad
from service.wie import Rol, Wie

STIJL = "/stijl.css"
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


def startpagina(wie: Wie | None, teken: str) -> Response:
    """De pagina voor wie aangemeld is, of voor wie dat nog niet is. `teken` hoort bij zijn sessie."""
    rol = _ROLLEN[Rol(wie.rol)] if wie else ""
    # Een browser kijkt ook waar een formulier na een omleiding uitkomt: afmelden eindigt bij de aanbieder.
    return _pagina(HTTPStatus.OK, "start.html.j2", " https:", wie=wie, rol=rol, teken=teken)


def foutpagina(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie niet binnenkwam, met waarom."""
    return _pagina(status, "niet_binnen.html.j2", "", zin=zin)


def nog_binnen(status: HTTPStatus, zin: str) -> Response:
    """De pagina voor wie het afmelden niet lukte, met waarom: een sessie die er was, is er nog."""
    return _pagina(status, "nog_binnen.html.j2", "", zin=zin)


async def stijl(_: Request) -> Response:
    """Het stijlblad van de pagina's."""
    return Response(stijlblad(), headers={"Cache-Control": "public, max-age=3600"}, media_type="text/css")


def _pagina(status: HTTPStatus, sjabloon: str, meer: str, **inhoud: object) -> Response:
    # Met no-referrer zou een browser bij het afmelden niet zeggen van welke pagina hij komt.
    koppen = {"Content-Security-Policy": _BELEID.format(meer=meer), "Referrer-Policy": "same-origin"}
    return HTMLResponse(_SJABLONEN.get_template(sjabloon).render({"stijl": STIJL, **inhoud}), status, koppen)
