"""Een pagina van de dienst: een ingevuld sjabloon met de koppen die erbij horen. Werkt zonder script."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from service.stijl import stijlblad

STIJL = "/stijl.css"
_BELEID = "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'{meer}"
_SJABLONEN = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "sjablonen"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True)
class Menupunt:
    """Een plek in het menu bovenaan; `hier` is de pagina die nu openstaat."""

    naam: str
    adres: str
    hier: bool = False


def blad(status: HTTPStatus, sjabloon: str, menu: Sequence[Menupunt] = (), *, eindigt_elders: bool = False, **inhoud: object) -> Response:
    """De pagina van dit sjabloon. Met `eindigt_elders` mag een formulier na een omleiding buiten de dienst uitkomen, over TLS."""
    # Een browser kijkt ook waar een formulier na een omleiding uitkomt: afmelden eindigt bij de aanbieder.
    beleid = _BELEID.format(meer=" https:" if eindigt_elders else "")
    # Met no-referrer zou een browser bij een formulier niet zeggen van welke pagina hij komt.
    koppen = {"Content-Security-Policy": beleid, "Referrer-Policy": "same-origin"}
    return HTMLResponse(_SJABLONEN.get_template(sjabloon).render({"stijl": STIJL, "menu": menu, **inhoud}), status, koppen)


async def stijl(_: Request) -> Response:
    """Het stijlblad van de pagina's."""
    return Response(stijlblad(), headers={"Cache-Control": "public, max-age=3600"}, media_type="text/css")
