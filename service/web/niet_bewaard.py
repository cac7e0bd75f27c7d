"""Wat iemand schreef en niet bewaard kon worden, krijgt hij terug om te kopiëren. Werkt zonder script.

Een formulier invullen duurt soms langer dan een sessie, en een ander kan intussen hetzelfde besluit wijzigen (WCAG 2.2, 3.3.4).
"""

from http import HTTPStatus

from starlette.responses import Response

from service.web.blad import blad
from service.web.knop import TEKENVELD, Ingestuurd


def niet_bewaard(status: HTTPStatus, titel: str, zin: str, ingestuurd: Ingestuurd, verder: str, adres: str) -> Response:
    """De pagina met waarom het niet bewaard is, elke tekst die iemand zelf schreef, en een koppeling `verder` naar `adres`."""
    # Een keuze of dag is zo weer gekozen; een tekst van meer woorden niet.
    teksten = [waarde for naam, waarden in ingestuurd.items() if naam != TEKENVELD for waarde in waarden if len(waarde.split()) > 1]
    return blad(status, "niet_bewaard.html.j2", titel=titel, zin=zin, teksten=teksten, verder=verder, adres=adres)
