"""Wat iemand instuurt met een knop op een pagina van de dienst. Werkt zonder script; van een andere site komt het er niet door."""

from urllib.parse import parse_qs

from starlette.requests import Request

from service.web.invoer import TeTraag, stukken
from service.web.sessiekoek import eis_eigen_pagina

TEKENVELD = "teken"
"""Waar in een formulier het teken van de sessie staat."""
_GROOTSTE_FORMULIER = 4096


async def lees_knop(verzoek: Request, adres: str, geheim: str) -> dict[str, str]:
    """De velden van het formulier, van elk de eerste waarde. `adres` is dat van de dienst, `geheim` dat van de sessie in deze browser.

    Raises:
        Probleem: met status 403, als het formulier niet van een pagina van de dienst zelf komt, met het teken van deze sessie.
    """
    velden = await lees_velden(verzoek)
    eis_eigen_pagina(verzoek, adres, geheim, velden.get(TEKENVELD, ""))
    return velden


async def lees_velden(verzoek: Request) -> dict[str, str]:
    """Leeg als er geen formulier is, het te groot is of het niet afkomt: dan is er ook geen teken."""
    ruw = bytearray()
    try:
        async for stuk in stukken(verzoek):
            ruw += stuk
            if len(ruw) > _GROOTSTE_FORMULIER:
                return {}
    except TeTraag:
        return {}
    return {naam: waarden[0] for naam, waarden in parse_qs(ruw.decode("ascii", "replace")).items()}
