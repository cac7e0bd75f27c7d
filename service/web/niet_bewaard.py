"""Wat iemand schreef en niet bewaard kon worden, krijgt hij terug: om te kopiëren, en waar dat kan om nog eens in te sturen. Zonder script.

Een formulier invullen duurt soms langer dan een sessie, en een ander kan intussen hetzelfde besluit wijzigen (WCAG 2.2, 2.2.6 en 3.3.4).
"""

from dataclasses import dataclass
from http import HTTPStatus

from starlette.responses import Response

from service.web.blad import blad
from service.web.knop import TEKENVELD, Ingestuurd


@dataclass(frozen=True, slots=True)
class NogEens:
    """Een knop die hetzelfde formulier naar `actie` stuurt. `teken` is dat van de sessie die er nu is; leeg als die er niet is."""

    actie: str
    teken: str = ""


def niet_bewaard(
    status: HTTPStatus, titel: str, zin: str, ingestuurd: Ingestuurd, verder: str, adres: str, nog_eens: NogEens | None = None
) -> Response:
    """De pagina met waarom het niet bewaard is, elke tekst die iemand zelf schreef, en een koppeling `verder` naar `adres`."""
    velden = [(naam, waarde) for naam, waarden in ingestuurd.items() if naam != TEKENVELD for waarde in waarden]
    # Een keuze of dag is zo weer gekozen; een tekst van meer woorden niet.
    teksten = [waarde for _, waarde in velden if len(waarde.split()) > 1]
    return blad(
        status,
        "niet_bewaard.html.j2",
        titel=titel,
        zin=zin,
        teksten=teksten,
        verder=verder,
        adres=adres,
        nog_eens=nog_eens,
        velden=velden,
    )
